/**
 * What has become of each area from one version of a plan to another.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import type { CoverageStanding } from './coverage-status.js';
import type { AreaCoverage } from './pathway-coverage.js';
import { COVERAGE } from './pathway-shapes.js';

/** What can have become of an area. */
export const COVERAGE_CHANGES = /* @__PURE__ */ frozen([
  'newly-covered',
  'still-covered',
  'no-longer-covered',
  'still-open',
] as const);

/** What has become of an area, as to being covered. */
export type CoverageChangeKind = (typeof COVERAGE_CHANGES)[number];

/** One area in two versions. */
export interface CoverageChange<Area extends string = string> {
  /** The area's id. */
  readonly area: Area;
  /** What the area is called. */
  readonly label: string;
  /** How it stood. */
  readonly before: CoverageStanding;
  /** How it stands. */
  readonly after: CoverageStanding;
  /** What has become of it. */
  readonly change: CoverageChangeKind;
  /** Whether it is not covered any more, or still not, and nothing says why: worth a question. */
  readonly unexplained: boolean;
}

/**
 * Compares what two versions of a plan cover, area by area. An area that is covered no longer may be one that is done with: it is told, and not judged.
 *
 * @param before - the coverage of the earlier version
 * @param after - the coverage of the later one, by the same catalogue
 * @returns the areas in their order
 * @throws {@link SupportPlanError} `coverage/another-catalogue` if the two are not of the same areas in the same order, or an
 *   `argument/…` code
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 * import { coverageChange } from 'supportplan/plan';
 *
 * const before = pathwayCoverage({ outcomes: [{ areas: ['housing'] }] });
 * const after = pathwayCoverage({ outcomes: [{ areas: ['money'] }] });
 *
 * coverageChange(before, after).find(({ area }) => area === 'housing')?.change; // => 'no-longer-covered'
 * coverageChange(before, after).find(({ area }) => area === 'money')?.change; // => 'newly-covered'
 * ```
 */
export function coverageChange<Area extends string>(
  before: readonly AreaCoverage<Area>[],
  after: readonly AreaCoverage<Area>[],
): readonly CoverageChange<Area>[] {
  checkArgument('coverageChange', 'before', before, COVERAGE);
  checkArgument('coverageChange', 'after', after, COVERAGE);
  if (before.length !== after.length || before.some(({ area }, index) => area !== after[index]?.area)) {
    throw misuse(
      'coverage/another-catalogue',
      'coverageChange',
      'after',
      'of the same areas as "before"',
      'others',
    );
  }
  return before.map(({ area, standing }, index) => {
    const { label, standing: stands } = after[index] as AreaCoverage<Area>;
    const was = standing === 'covered';
    const is = stands === 'covered';
    const change = is ? (was ? 'still-covered' : 'newly-covered') : was ? 'no-longer-covered' : 'still-open';
    return { area, label, before: standing, after: stands, change, unexplained: stands === 'gap' };
  });
}

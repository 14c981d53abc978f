/**
 * Compares which areas two versions of a plan cover.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import type { CoverageStatus } from './coverage-status.js';
import type { AreaCoverage } from './pathway-coverage.js';
import { COVERAGE } from './pathway-coverage.js';

/** The ways an area's coverage can change between two versions. */
export const COVERAGE_CHANGES = /* @__PURE__ */ frozen([
  'newly-covered',
  'still-covered',
  'no-longer-covered',
  'still-open',
] as const);

/** How an area's coverage changed between two versions. */
export type CoverageChangeKind = (typeof COVERAGE_CHANGES)[number];

/** The coverage of one area in two versions. */
export interface CoverageChange<Area extends string = string> {
  /** The area's id. */
  readonly area: Area;
  /** The area's display label, from the later version. */
  readonly label: string;
  /** Its coverage in the earlier version. */
  readonly before: CoverageStatus;
  /** Its coverage in the later version. */
  readonly after: CoverageStatus;
  /** The change between the two. */
  readonly change: CoverageChangeKind;
  /** True if the later version does not cover the area and gives no reason: worth asking about. */
  readonly unexplained: boolean;
}

/**
 * Compares what two versions of a plan cover, area by area.
 *
 * An area that is no longer covered is reported but not judged: the work in it may be finished.
 *
 * @param before - the coverage of the earlier version
 * @param after - the coverage of the later version, by the same catalogue
 * @returns the areas, in the order of the catalogue
 * @throws `SupportPlanError` `coverage/another-catalogue` if the two do not have the same areas in the
 *   same order, or an `argument/…` code
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
      'coverage of the same areas as "before"',
      'coverage of different areas',
    );
  }
  return before.map(({ area, status }, index) => {
    const { label, status: stands } = after[index] as AreaCoverage<Area>;
    const was = status === 'covered';
    const is = stands === 'covered';
    const change = is ? (was ? 'still-covered' : 'newly-covered') : was ? 'no-longer-covered' : 'still-open';
    return { area, label, before: status, after: stands, change, unexplained: stands === 'gap' };
  });
}

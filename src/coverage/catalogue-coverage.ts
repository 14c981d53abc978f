/**
 * Which areas of a catalogue a plan covers, and by what.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import type { AdultOutcome, CarerOutcome } from '../needs/care-act-outcomes.js';
import type { WellbeingArea } from '../needs/wellbeing.js';
import { CATALOGUES, type CatalogueId } from './catalogue.js';
import type { CrossWalk } from './cross-walk.js';
import type { PathwayArea } from './pathway-area.js';
import {
  type AreaCoverage,
  coverageOf,
  type InAreas,
  isGivenUp,
  type PlanAreas,
} from './pathway-coverage.js';
import { CATALOGUE_COVERAGE_OPTIONS, CATALOGUE_ID, PLAN_CATALOGUE_AREAS } from './shapes.js';

/** A need, as far as coverage goes. */
export interface NeedInAreas {
  /** Its id. */
  readonly id: string;
  /** The outcomes of the eligibility regulations that it touches. */
  readonly touches?: readonly (AdultOutcome | CarerOutcome)[];
  /** The areas of well-being that it bears on. */
  readonly wellbeing?: readonly WellbeingArea[];
}

/** Something planned for needs. */
export interface ForNeeds extends InAreas {
  /** The needs that it is for. */
  readonly needIds?: readonly string[];
}

/** The least that must be known of a plan to look at it by any catalogue; a {@link Plan} will do. */
export interface PlanCatalogueAreas extends PlanAreas {
  /** The needs. */
  readonly needs?: readonly NeedInAreas[];
  /** The outcomes. */
  readonly outcomes?: readonly ForNeeds[];
  /** The lines of support. */
  readonly support?: readonly ForNeeds[];
}

/** Settings of {@link catalogueCoverage}. */
export interface CatalogueCoverageOptions {
  /** A cross-walk from the ten areas, to be told of beside what the plan itself says. */
  readonly crossWalk?: CrossWalk;
}

/** How one area of a catalogue stands. */
export interface CatalogueCoverage extends AreaCoverage<string> {
  /** The needs of the plan that name the area, whether or not anything is planned for them; not for the ten areas, which needs do not name. */
  readonly needs?: readonly Path[];
  /** Where a cross-walk is given: what it suggests may bear on the area. It changes nothing in how the area stands. */
  readonly suggested?: readonly Path[];
}

/**
 * Says for each area of a catalogue whether a plan covers it.
 *
 * The ten Positive Pathways areas are covered as {@link pathwayCoverage} has it. An area of another catalogue is covered where an outcome or a
 * line of support is for a need that names it. A need alone is a gap: it was found, and nothing is planned for it. What is not
 * named at all is a gap too; whether it matters to the person is not for a list to say. What was given up covers nothing.
 *
 * @param plan - the needs, outcomes, actions, support and worksheet of a plan
 * @param catalogue - which catalogue: `pathways`, `adult-outcomes`, `carer-outcomes` or `wellbeing`
 * @param options - a cross-walk from the ten areas, whose suggestions stand apart
 * @returns the areas in the catalogue's order
 * @throws {@link SupportPlanError} `argument/unknown-value` for a catalogue that does not exist, or another `argument/…` code
 *
 * @example
 * ```ts
 * import { catalogueCoverage } from 'supportplan';
 *
 * const coverage = catalogueCoverage(
 *   {
 *     needs: [
 *       { id: 'need-1', wellbeing: ['health'] },
 *       { id: 'need-2', wellbeing: ['accommodation'] },
 *     ],
 *     outcomes: [{ needIds: ['need-1'] }],
 *   },
 *   'wellbeing',
 * );
 *
 * coverage.filter(({ standing }) => standing === 'covered').map(({ area }) => area); // => ['health']
 * coverage.find(({ area }) => area === 'accommodation')?.needs; // => [['needs', 1]]
 * ```
 */
export function catalogueCoverage(
  plan: PlanCatalogueAreas,
  catalogue: CatalogueId,
  options: CatalogueCoverageOptions = {},
): readonly CatalogueCoverage[] {
  checkArgument('catalogueCoverage', 'plan', plan, PLAN_CATALOGUE_AREAS);
  checkArgument('catalogueCoverage', 'catalogue', catalogue, CATALOGUE_ID);
  checkArgument('catalogueCoverage', 'options', options, CATALOGUE_COVERAGE_OPTIONS);
  if (catalogue === 'pathways') return coverageOf(plan);
  const naming = needsNaming(plan.needs ?? [], catalogue === 'wellbeing' ? 'wellbeing' : 'touches');
  const planned = [...placed('outcomes', plan.outcomes), ...placed('support', plan.support)];
  const walked = options.crossWalk?.to === catalogue ? options.crossWalk : undefined;
  const all = [...planned, ...placed('actions', plan.actions)];
  return CATALOGUES[catalogue].areas.map(({ id: area, label }) => {
    const needs = naming.get(area) ?? new Map<string, Path>();
    const coveredBy = pathsOf(planned, ({ needIds = [] }) => needIds.some((id) => needs.has(id)));
    const near = (theirs: PathwayArea): boolean => walked?.areas[theirs].includes(area) === true;
    return {
      area,
      label,
      standing: coveredBy.length > 0 ? 'covered' : 'gap',
      coveredBy,
      worked: coveredBy.length > 0,
      needs: [...needs.values()],
      ...(walked !== undefined && { suggested: pathsOf(all, ({ areas = [] }) => areas.some(near)) }),
    };
  });
}

type Placed = readonly [item: ForNeeds, path: Path];

function placed(key: string, items: readonly ForNeeds[] = []): readonly Placed[] {
  return items.flatMap((item, index) => (isGivenUp(item) ? [] : [[item, [key, index]] as const]));
}

function pathsOf(items: readonly Placed[], holds: (item: ForNeeds) => boolean): readonly Path[] {
  return items.flatMap(([item, path]) => (holds(item) ? [path] : []));
}

/** For each area, the needs that name it: by id, with their places. */
function needsNaming(
  needs: readonly NeedInAreas[],
  by: 'touches' | 'wellbeing',
): ReadonlyMap<string, ReadonlyMap<string, Path>> {
  const naming = new Map<string, Map<string, Path>>();
  needs.forEach((need, index) => {
    for (const area of need[by] ?? []) {
      const found = naming.get(area) ?? new Map<string, Path>();
      naming.set(area, found.set(need.id, ['needs', index]));
    }
  });
  return naming;
}

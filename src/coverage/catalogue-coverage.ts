/**
 * Finds which areas of a catalogue a plan covers, and which parts of the plan cover them.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { isData } from '../kernel/reading.js';
import { check, list, object, optional, options, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import {
  ADULT_OUTCOMES,
  type AdultOutcome,
  CARER_OUTCOMES,
  type CarerOutcome,
} from '../needs/care-act-outcomes.js';
import { WELLBEING } from '../needs/shapes.js';
import type { WellbeingArea } from '../needs/wellbeing.js';
import { TEXTS } from '../person/shapes.js';
import { CATALOGUE_ID, CATALOGUES, type CatalogueId } from './catalogue.js';
import type { CrossWalk } from './cross-walk.js';
import type { PathwayArea } from './pathway-area.js';
import { PATHWAY_AREAS } from './pathway-area.js';
import {
  type AreaCoverage,
  coverageOf,
  type InAreas,
  inAreas,
  isGivenUp,
  type PlanAreas,
  planAreas,
} from './pathway-coverage.js';

/** The parts of a need that coverage reads. */
export interface NeedInAreas {
  /** The need's id. */
  readonly id: string;
  /** The outcomes in the eligibility regulations that it affects. */
  readonly touches?: readonly (AdultOutcome | CarerOutcome)[];
  /** The areas of well-being that it affects. */
  readonly wellbeing?: readonly WellbeingArea[];
}

/** An outcome or line of support that meets needs. */
export interface ForNeeds extends InAreas {
  /** Ids of the needs that it meets. */
  readonly needIds?: readonly string[];
}

/** The parts of a plan that {@link catalogueCoverage} reads. A `Plan` has them all. */
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
  /**
   * Also lists items that a cross-walk from the ten areas suggests. Ignored unless its `to` is the
   * catalogue asked for.
   */
  readonly crossWalk?: CrossWalk;
}

/** The coverage of one area of a catalogue. */
export interface CatalogueCoverage extends AreaCoverage<string> {
  /**
   * Paths of the needs that name the area, planned for or not. Omitted for the ten areas,
   * which needs do not name.
   */
  readonly needs?: readonly Path[];
  /**
   * Paths of items that a cross-walk relates to the area. They do not affect `status`. Omitted without a
   * cross-walk to this catalogue.
   */
  readonly suggested?: readonly Path[];
}

/**
 * Returns, for each area of a catalogue, whether a plan covers it.
 *
 * For `pathways`, it returns what `pathwayCoverage` returns. An area of another catalogue is covered if
 * an outcome or a line of support is for a need that names the area. A need with no plan for it is a gap. An
 * area that no need names is also a gap, even though it may not matter to this person. Cancelled or rejected
 * items, and those entered in error, cover no area.
 *
 * @param plan - the needs, outcomes, actions, support and worksheet of a plan
 * @param catalogue - the catalogue: `pathways`, `adult-outcomes`, `carer-outcomes` or `wellbeing`
 * @param options - a cross-walk from the ten areas; its suggestions are listed separately
 * @returns the areas in the catalogue's order
 * @throws `SupportPlanError` `argument/unknown-value` for a catalogue that does not exist, or
 *   another `argument/…` code
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
 * coverage.filter(({ status }) => status === 'covered').map(({ area }) => area); // => ['health']
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
      status: coveredBy.length > 0 ? 'covered' : 'gap',
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

/** Indexes the needs by the areas they name: area, then need id, then path. */
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

export const PLAN_CATALOGUE_AREAS: Shape<PlanCatalogueAreas> = /* @__PURE__ */ shape(() => {
  const planned = optional(list(object<ForNeeds>({ ...inAreas(), needIds: TEXTS })));
  return object<PlanCatalogueAreas>(
    {
      ...planAreas(),
      needs: optional(
        list(
          object<NeedInAreas>({
            id: TEXT,
            touches: optional(list(words([...ADULT_OUTCOMES, ...CARER_OUTCOMES]))),
            wellbeing: WELLBEING,
          }),
        ),
      ),
      outcomes: planned,
      support: planned,
    },
    'a plan, or the parts of one that say what it covers',
  );
});

export const CATALOGUE_COVERAGE_OPTIONS: Shape<CatalogueCoverageOptions> = /* @__PURE__ */ shape(() => {
  const areas = Object.fromEntries(PATHWAY_AREAS.map((area) => [area, list(TEXT)] as const));
  return options<CatalogueCoverageOptions>({
    crossWalk: optional(
      object<CrossWalk>({
        to: words(['adult-outcomes', 'carer-outcomes', 'wellbeing']),
        areas: object<CrossWalk['areas']>(areas as never),
        basis: check(isData, 'the source of the cross-walk'),
      }),
    ),
  });
});

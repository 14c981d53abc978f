/**
 * Finds which of the ten Positive Pathways areas a plan covers, and which parts of the plan cover them.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { type FieldsOf, FLAG, list, object, optional, type Shape, shape, TEXT } from '../kernel/shape.js';
import type { CoverageStatus } from './coverage-status.js';
import { PATHWAY_AREA_NAMES, PATHWAY_AREAS, type PathwayArea } from './pathway-area.js';
import { AREAS, COVERAGE_STATUS, PATHS, PATHWAYS_WORKSHEET } from './pathway-shapes.js';
import type { PathwaysWorksheet } from './pathways-worksheet.js';

/** A goal, outcome, action or line of support that can belong to areas. */
export interface InAreas {
  /** The pathway areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
  /** The status, if recorded. A cancelled or rejected item, or one entered in error, covers no area. */
  readonly status?: {
    /** The lifecycle value. */
    readonly lifecycle: string;
  };
}

/** The parts of a plan that {@link pathwayCoverage} reads. A `Plan` has them all. */
export interface PlanAreas {
  /** The goals. */
  readonly goals?: readonly InAreas[];
  /** The outcomes. */
  readonly outcomes?: readonly InAreas[];
  /** The actions of the plan. */
  readonly actions?: readonly InAreas[];
  /** The lines of support. */
  readonly support?: readonly InAreas[];
  /** The worksheet, with its ticks and gaps. */
  readonly pathways?: PathwaysWorksheet;
}

/** The coverage of one area, of the ten or of another catalogue. */
export interface AreaCoverage<Area extends string = PathwayArea> {
  /** The area's id. */
  readonly area: Area;
  /** The area's display label. */
  readonly label: string;
  /** Covered, not covered with a reason, or not covered without one. */
  readonly status: CoverageStatus;
  /** Paths of the parts of the plan that cover it: items that name the area, and the worksheet's tick. */
  readonly coveredBy: readonly Path[];
  /** Whether an outcome, an action or support covers it. False if only a goal or a tick does. */
  readonly worked: boolean;
}

/**
 * Returns, for each of the ten Positive Pathways areas, whether a plan covers it.
 *
 * An area is covered if a goal, an outcome, an action or a line of support names it, or if the worksheet
 * ticks it. An area that only a goal or a tick covers has `worked: false`: the plan names it but does not say
 * how. Cancelled or rejected items, and those entered in error, cover no area. Withheld items count like the
 * rest: if other people will see the result, pass the result of `planWithoutWithheld`.
 *
 * @param plan - the goals, outcomes, actions, support and worksheet of a plan
 * @returns the ten areas, in the form's order
 * @throws `SupportPlanError` `argument/wrong-type` or another `argument/…` code if the plan is invalid
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 *
 * const coverage = pathwayCoverage({
 *   outcomes: [{ areas: ['housing', 'money'] }],
 *   pathways: {
 *     covered: ['housing'],
 *     gaps: [{ area: 'legal', explanation: { text: 'Nothing at present.', voice: 'agreed' } }],
 *   },
 * });
 *
 * coverage.filter(({ status }) => status === 'covered').map(({ area }) => area); // => ['housing', 'money']
 * coverage.filter(({ status }) => status === 'gap').length; // => 7
 * ```
 */
export function pathwayCoverage(plan: PlanAreas): readonly AreaCoverage[] {
  checkArgument('pathwayCoverage', 'plan', plan, PLAN_AREAS);
  return coverageOf(plan);
}

/** {@link pathwayCoverage} for a plan that is already validated. */
export function coverageOf(plan: PlanAreas): readonly AreaCoverage[] {
  return PATHWAY_AREAS.map((area) => {
    const items = [
      ...naming(area, 'outcomes', plan.outcomes),
      ...naming(area, 'actions', plan.actions),
      ...naming(area, 'support', plan.support),
    ];
    const tick = plan.pathways?.covered.indexOf(area) ?? -1;
    const ticked: readonly Path[] = tick < 0 ? [] : [['pathways', 'covered', tick]];
    const coveredBy = [...naming(area, 'goals', plan.goals), ...items, ...ticked];
    const explained = plan.pathways?.gaps?.some((gap) => gap.area === area) ?? false;
    const status = coveredBy.length > 0 ? 'covered' : explained ? 'gap-explained' : 'gap';
    return { area, label: PATHWAY_AREA_NAMES[area], status, coveredBy, worked: items.length > 0 };
  });
}

function naming(area: PathwayArea, key: string, items: readonly InAreas[] = []): readonly Path[] {
  return items.flatMap((item, index) =>
    item.areas?.includes(area) === true && !isGivenUp(item) ? [[key, index]] : [],
  );
}

/** Whether an item was cancelled, rejected or entered in error. */
export function isGivenUp({ status }: Pick<InAreas, 'status'>): boolean {
  return status !== undefined && GIVEN_UP.has(status.lifecycle);
}

const GIVEN_UP: ReadonlySet<string> = /* @__PURE__ */ new Set(['cancelled', 'rejected', 'entered-in-error']);
/** The fields of an item that can belong to areas. */
export const inAreas = (): FieldsOf<InAreas> => ({
  areas: AREAS,
  status: optional(object<NonNullable<InAreas['status']>>({ lifecycle: TEXT })),
});
/** The fields of a plan that coverage reads. */
export const planAreas = (): FieldsOf<PlanAreas> => {
  const some = optional(list(object<InAreas>(inAreas())));
  return {
    goals: some,
    outcomes: some,
    actions: some,
    support: some,
    pathways: optional(PATHWAYS_WORKSHEET),
  };
};
export const PLAN_AREAS: Shape<PlanAreas> = /* @__PURE__ */ shape(() =>
  object<PlanAreas>(planAreas(), 'a plan, or the parts of one that say what it covers'),
);

/** What `pathwayCoverage` and `catalogueCoverage` return. */
export const COVERAGE: Shape<readonly AreaCoverage<string>[]> = /* @__PURE__ */ shape(() =>
  list(
    object<AreaCoverage<string>>(
      { area: TEXT, label: TEXT, status: COVERAGE_STATUS, coveredBy: PATHS, worked: FLAG },
      'the coverage of an area, as pathwayCoverage returns it',
    ),
  ),
);

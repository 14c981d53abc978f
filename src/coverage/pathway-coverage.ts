/**
 * Which of the ten Positive Pathways areas a plan covers, and by what.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import type { CoverageStanding } from './coverage-status.js';
import { PATHWAY_AREA_NAMES, PATHWAY_AREAS, type PathwayArea } from './pathway-area.js';
import { PLAN_AREAS } from './pathway-shapes.js';
import type { PathwaysWorksheet } from './pathways-worksheet.js';

/** Anything that can belong to areas. */
export interface InAreas {
  /** The areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
  /** How it stands, where that is recorded: what was given up covers nothing. */
  readonly status?: {
    /** Where it is in its life. */
    readonly lifecycle: string;
  };
}

/** The least that must be known of a plan to say what it covers; a {@link Plan} will do. */
export interface PlanAreas {
  /** The goals. */
  readonly goals?: readonly InAreas[];
  /** The outcomes. */
  readonly outcomes?: readonly InAreas[];
  /** The actions. */
  readonly actions?: readonly InAreas[];
  /** The lines of support. */
  readonly support?: readonly InAreas[];
  /** The worksheet, with its ticks and its gaps. */
  readonly pathways?: PathwaysWorksheet;
}

/** How one area stands: one of the ten, or of another catalogue. */
export interface AreaCoverage<Area extends string = PathwayArea> {
  /** The area's id. */
  readonly area: Area;
  /** What the area is called. */
  readonly label: string;
  /** Covered by something, not covered with a reason, or not covered. */
  readonly standing: CoverageStanding;
  /** The places in the plan that cover it: things that name the area, and the worksheet's tick. */
  readonly coveredBy: readonly Path[];
  /** Whether something is planned in it: an outcome, an action or support, and not a goal or a tick alone. */
  readonly worked: boolean;
}

/**
 * Says for each of the ten Positive Pathways areas whether a plan covers it.
 *
 * An area is covered where a goal, an outcome, an action or a line of support names it, or where the worksheet
 * ticks it. What only a goal or a tick covers has `worked: false`: it is named, and nothing in the plan says how. What was given up,
 * refused or entered in error covers nothing. What is withheld is looked at like the rest: give it the answer of
 * `planWithoutWithheld` where others will see what comes of it.
 *
 * @param plan - the goals, outcomes, actions, support and worksheet of a plan
 * @returns the ten areas in the form's order
 * @throws {@link SupportPlanError} an `argument/wrong-type` or another `argument/…` code if the plan is not one
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 *
 * const coverage = pathwayCoverage({
 *   outcomes: [{ areas: ['housing', 'money'] }],
 *   pathways: { covered: ['housing'], gaps: [{ area: 'legal', explanation: { text: 'Nothing at present.', voice: 'agreed' } }] },
 * });
 *
 * coverage.filter(({ standing }) => standing === 'covered').map(({ area }) => area); // => ['housing', 'money']
 * coverage.filter(({ standing }) => standing === 'gap').length; // => 7
 * ```
 */
export function pathwayCoverage(plan: PlanAreas): readonly AreaCoverage[] {
  checkArgument('pathwayCoverage', 'plan', plan, PLAN_AREAS);
  return coverageOf(plan);
}

/** {@link pathwayCoverage} of a plan that was checked. */
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
    const standing = coveredBy.length > 0 ? 'covered' : explained ? 'gap-explained' : 'gap';
    return { area, label: PATHWAY_AREA_NAMES[area], standing, coveredBy, worked: items.length > 0 };
  });
}

function naming(area: PathwayArea, key: string, items: readonly InAreas[] = []): readonly Path[] {
  return items.flatMap((item, index) =>
    item.areas?.includes(area) === true && !isGivenUp(item) ? [[key, index]] : [],
  );
}

/** Whether something was given up, refused, or should never have been written. */
export function isGivenUp({ status }: Pick<InAreas, 'status'>): boolean {
  return status !== undefined && GIVEN_UP.has(status.lifecycle);
}

const GIVEN_UP: ReadonlySet<string> = /* @__PURE__ */ new Set(['cancelled', 'rejected', 'entered-in-error']);

/**
 * The rules that a plan is checked against: lists for one source, and a list for each kind of plan.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { pick, type Shape, shape } from '../kernel/shape.js';
import type { PlanKind } from '../plan/plan.js';
import { PLAN } from '../plan/shapes.js';
import type { Nation } from '../review/policy.js';
import type { PlanCheck } from './check.js';
import { activeGoalsHaveSteps } from './rules/active-goals-have-steps.js';
import { adviceOnMeetingNeeds } from './rules/advice-on-meeting-needs.js';
import { adviceOnPreventingNeeds } from './rules/advice-on-preventing-needs.js';
import { advocateIsConsidered } from './rules/advocate-is-considered.js';
import { assessmentHangsTogether } from './rules/assessment-hangs-together.js';
import { baselineScoreIsRecorded } from './rules/baseline-score-is-recorded.js';
import { budgetAddsUp } from './rules/budget-adds-up.js';
import { budgetIsStated } from './rules/budget-is-stated.js';
import { childsSayIsRecorded } from './rules/childs-say-is-recorded.js';
import { childsWishesAreRecorded } from './rules/childs-wishes-are-recorded.js';
import { closureIsExplained } from './rules/closure-is-explained.js';
import { communitySupportIsSeen } from './rules/community-support-is-seen.js';
import { contingencyForCarers } from './rules/contingency-for-carers.js';
import { councilSaysWhatItMeets } from './rules/council-says-what-it-meets.js';
import { decisionsAreSupported } from './rules/decisions-are-supported.js';
import { directPaymentAmount } from './rules/direct-payment-amount.js';
import { directPaymentNeeds } from './rules/direct-payment-needs.js';
import { eligibilityIsStated } from './rules/eligibility-is-stated.js';
import { goalsHaveObjectives } from './rules/goals-have-objectives.js';
import { involvementIsExplained } from './rules/involvement-is-explained.js';
import { mattersAreStated } from './rules/matters-are-stated.js';
import { needsAreStated } from './rules/needs-are-stated.js';
import { needsHaveSupport } from './rules/needs-have-support.js';
import { objectivesAreSmart } from './rules/objectives-are-smart.js';
import { objectivesAreSpread } from './rules/objectives-are-spread.js';
import { onePlanPerChild } from './rules/one-plan-per-child.js';
import { outcomesAndExpectationsKeptApart } from './rules/outcomes-and-expectations-kept-apart.js';
import { outcomesHavePower } from './rules/outcomes-have-power.js';
import { parentalResponsibilityIsRecorded } from './rules/parental-responsibility-is-recorded.js';
import { pathwayGapsAreExplained } from './rules/pathway-gaps-are-explained.js';
import { prsbMandatoryContents } from './rules/prsb-mandatory-contents.js';
import { prsbRequiredIfKnown } from './rules/prsb-required-if-known.js';
import { restrictionsAreJustified } from './rules/restrictions-are-justified.js';
import { reviewIsBookedInTime } from './rules/review-is-booked-in-time.js';
import { reviewingOfficerIsNamed } from './rules/reviewing-officer-is-named.js';
import { risksAreManaged } from './rules/risks-are-managed.js';
import { signOffIsComplete } from './rules/sign-off-is-complete.js';
import { welshPlanContents } from './rules/welsh-plan-contents.js';

/**
 * The required contents of a plan in England (Care Act 2014 s.25), in the order of the section. Direct
 * payments are checked only if the plan has some.
 */
export const CARE_ACT_CHECKS = /* @__PURE__ */ frozen<readonly PlanCheck[]>([
  needsAreStated,
  eligibilityIsStated,
  needsHaveSupport,
  councilSaysWhatItMeets,
  mattersAreStated,
  budgetIsStated,
  budgetAddsUp,
  adviceOnMeetingNeeds,
  adviceOnPreventingNeeds,
  directPaymentNeeds,
  directPaymentAmount,
]);

/** The headings that shared records ask for (PRSB). They run only when passed to `checkPlan`. */
export const PRSB_CHECKS = /* @__PURE__ */ frozen<readonly PlanCheck[]>([
  prsbMandatoryContents,
  prsbRequiredIfKnown,
]);

/** The required contents of a plan in Wales (WSI 2015/1335 reg 3), and a first score. */
export const WALES_CHECKS = /* @__PURE__ */ frozen<readonly PlanCheck[]>([
  welshPlanContents,
  baselineScoreIsRecorded,
]);

/** The profiles: groups of plans that share a list of rules. */
export const CHECK_PROFILE_NAMES = /* @__PURE__ */ frozen([
  'adult',
  'carer',
  'housing-support',
  'looked-after-child',
  'child-protection',
  'child-in-need',
  'education-health-care',
  'pathway',
] as const);

/** The name of a profile. */
export type CheckProfile = (typeof CHECK_PROFILE_NAMES)[number];

const ADULT: readonly PlanCheck[] = [
  involvementIsExplained,
  advocateIsConsidered,
  needsAreStated,
  eligibilityIsStated,
  assessmentHangsTogether,
  mattersAreStated,
  activeGoalsHaveSteps,
  outcomesHavePower,
  objectivesAreSmart,
  objectivesAreSpread,
  needsHaveSupport,
  councilSaysWhatItMeets,
  communitySupportIsSeen,
  contingencyForCarers,
  risksAreManaged,
  decisionsAreSupported,
  restrictionsAreJustified,
  budgetIsStated,
  budgetAddsUp,
  directPaymentNeeds,
  directPaymentAmount,
  adviceOnMeetingNeeds,
  adviceOnPreventingNeeds,
  pathwayGapsAreExplained,
  signOffIsComplete,
  closureIsExplained,
  reviewIsBookedInTime,
];

const HOUSING: readonly PlanCheck[] = [
  involvementIsExplained,
  activeGoalsHaveSteps,
  outcomesHavePower,
  objectivesAreSmart,
  objectivesAreSpread,
  needsHaveSupport,
  communitySupportIsSeen,
  contingencyForCarers,
  risksAreManaged,
  decisionsAreSupported,
  restrictionsAreJustified,
  budgetAddsUp,
  pathwayGapsAreExplained,
  signOffIsComplete,
  closureIsExplained,
  reviewIsBookedInTime,
];

const CHILD: readonly PlanCheck[] = [
  involvementIsExplained,
  childsWishesAreRecorded,
  childsSayIsRecorded,
  parentalResponsibilityIsRecorded,
  reviewingOfficerIsNamed,
  goalsHaveObjectives,
  outcomesHavePower,
  outcomesAndExpectationsKeptApart,
  objectivesAreSmart,
  objectivesAreSpread,
  communitySupportIsSeen,
  decisionsAreSupported,
  onePlanPerChild,
  pathwayGapsAreExplained,
  signOffIsComplete,
  closureIsExplained,
  reviewIsBookedInTime,
];

/**
 * The rules of each profile in England, in the order in which people read a plan. Some rules apply only to
 * certain kinds of plan: a carer's matters, or the reviewing officer of a looked-after child.
 */
export const CHECK_PROFILES = /* @__PURE__ */ frozen<Readonly<Record<CheckProfile, readonly PlanCheck[]>>>({
  adult: ADULT,
  carer: ADULT,
  'housing-support': HOUSING,
  'looked-after-child': CHILD,
  'child-protection': CHILD,
  'child-in-need': CHILD,
  'education-health-care': CHILD,
  pathway: CHILD,
});

/** Rules that are law in England only. */
const ENGLAND_ONLY: readonly PlanCheck[] = [
  needsAreStated,
  eligibilityIsStated,
  councilSaysWhatItMeets,
  mattersAreStated,
  budgetIsStated,
  budgetAddsUp,
  adviceOnMeetingNeeds,
  adviceOnPreventingNeeds,
  directPaymentNeeds,
  directPaymentAmount,
  advocateIsConsidered,
  restrictionsAreJustified,
  reviewingOfficerIsNamed,
];

/** Rules that are law in England and Wales only. */
const ENGLAND_AND_WALES_ONLY: readonly PlanCheck[] = [decisionsAreSupported];

/** The kinds of plan that the Welsh regulations on care and support plans apply to. */
const IN_WALES: readonly PlanKind[] = [
  'care-and-support',
  'carer-support',
  'child-in-need',
  'child-protection',
  'looked-after-child',
];

/** The fields of a plan needed to choose its rules. A `Plan` fits. */
export interface CheckedPlan {
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The nation whose law applies. Defaults to `'england'`. */
  readonly nation?: Nation;
}

const CHECKED: Shape<CheckedPlan> = /* @__PURE__ */ shape(() => pick(PLAN, ['kind', 'nation']));

/**
 * Returns the profile for a kind of plan.
 *
 * @param plan - the plan, or just its kind
 * @returns the profile
 * @throws `SupportPlanError` `argument/unknown-value` for an unknown kind of plan
 *
 * @example
 * ```ts
 * import { profileOf } from 'supportplan';
 *
 * profileOf({ kind: 'carer-support' }); // => 'carer'
 * ```
 */
export function profileOf(plan: CheckedPlan): CheckProfile {
  checkArgument('profileOf', 'plan', plan, CHECKED);
  return profileFor(plan.kind);
}

function profileFor(kind: PlanKind): CheckProfile {
  if (kind === 'care-and-support') return 'adult';
  return kind === 'carer-support' ? 'carer' : kind;
}

/**
 * Returns the rules that `checkPlan` uses by default, for the kind of plan and its nation. Outside
 * England, rules of English law are left out; in Wales, the Welsh rules are added. The nation defaults to
 * England.
 *
 * @param plan - the plan, or just its kind and nation
 * @returns the rules, in the order in which people read a plan
 *
 * @example
 * ```ts
 * import { recommendedChecks } from 'supportplan';
 * import { budgetIsStated, welshPlanContents } from 'supportplan/checks';
 *
 * recommendedChecks({ kind: 'care-and-support' }).includes(budgetIsStated); // => true
 * recommendedChecks({ kind: 'care-and-support', nation: 'wales' }).includes(budgetIsStated); // => false
 * recommendedChecks({ kind: 'care-and-support', nation: 'wales' })[0] === welshPlanContents; // => true
 * ```
 */
export function recommendedChecks(plan: CheckedPlan): readonly PlanCheck[] {
  checkArgument('recommendedChecks', 'plan', plan, CHECKED);
  const { kind, nation = 'england' } = plan;
  const checks = CHECK_PROFILES[profileFor(kind)];
  if (nation === 'england') return checks;
  const here = checks.filter((check) => !ENGLAND_ONLY.includes(check));
  if (nation !== 'wales') return here.filter((check) => !ENGLAND_AND_WALES_ONLY.includes(check));
  return IN_WALES.includes(kind) ? [...WALES_CHECKS, ...here] : here;
}

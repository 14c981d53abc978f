/**
 * Checks that an assessment, the decision on it and the needs of the plan are consistent.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Path } from '../../kernel/error.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import { adultResult } from '../../needs/adult-eligibility.js';
import type { AdultAssessment, CarerAssessment } from '../../needs/assessment.js';
import { carerResult } from '../../needs/carer-eligibility.js';
import type { EligibilityDecision } from '../../needs/eligibility-answers.js';
import type { Need } from '../../needs/need.js';
import { CARE_ACT_DECISION, WELSH_DECISION } from '../../needs/record-findings.js';
import { welshResult } from '../../needs/welsh-eligibility.js';
import type { PlanKind } from '../../plan/plan.js';
import { checkParts, parts } from '../plan-parts.js';
import { OURS } from '../sources.js';

const KIND = /* @__PURE__ */ frozen<Basis>({
  source: OURS,
  locator: 'assessments',
  claimedForce: 'local',
  checked: 'seen',
});

/** The fields of a plan that this rule reads. */
export interface PlanAssessment {
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The assessment's answers, with the council's decision. */
  readonly assessment?: AdultAssessment | CarerAssessment;
  /** The needs. In Wales each has its own test. */
  readonly needs?: readonly Need[];
}

const PARTS = /* @__PURE__ */ parts(['assessment', 'needs'], ['kind']);

/**
 * Finds gaps and contradictions in the record of an assessment.
 *
 * It returns the findings of `adultEligibility`, `carerEligibility` and `welshEligibility`. It also finds
 * needs that the plan calls eligible although the decision is that none are, and an adult's assessment in a
 * carer's plan or the reverse. A plan without an assessment gives no findings, because the assessment may
 * be kept elsewhere.
 *
 * @param plan - the kind, the assessment and the needs of a plan
 * @returns the findings: on the assessment, then need by need
 *
 * @example
 * ```ts
 * import { assessmentHangsTogether } from 'supportplan/checks';
 *
 * const found = assessmentHangsTogether({
 *   kind: 'care-and-support',
 *   assessment: { kind: 'adult', fromImpairmentOrIllness: false, decision: { eligible: false } },
 *   needs: [{ id: 'N1', statement: { text: 'Cooking.', voice: 'own-words' }, eligibility: 'eligible' }],
 * });
 *
 * found.map((finding) => finding.code);
 * // => ['eligibility/decision-without-reasons', 'needs/eligible-against-decision']
 * ```
 */
export function assessmentHangsTogether(plan: PlanAssessment): readonly Finding[] {
  checkParts('assessmentHangsTogether', plan, PARTS);
  const { kind, assessment, needs = [] } = plan;
  const found: Finding[] = [];
  const tell = (at: Path, findings: readonly Finding[]): void => {
    for (const finding of findings) found.push({ ...finding, path: [...at, ...finding.path] });
  };
  if (assessment !== undefined) {
    const { findings } = assessment.kind === 'adult' ? adultResult(assessment) : carerResult(assessment);
    tell(['assessment'], findings);
    if (assessment.kind !== OWN[kind]) {
      found.push({
        code: 'eligibility/another-kind',
        severity: 'consider',
        path: ['assessment', 'kind'],
        message: `The assessment is ${assessment.kind === 'adult' ? 'an adult’s' : 'a carer’s'}, but the plan is not.`,
        question: 'Whose assessment does this plan follow?',
        basis: KIND,
      });
    }
  }
  needs.forEach((need, index) => {
    const { welshTest } = need;
    if (welshTest !== undefined) {
      tell(['needs', index, 'welshTest'], welshResult(welshTest).findings);
    }
    if (need.eligibility === 'eligible' && isAgainst(welshTest?.decision ?? assessment?.decision)) {
      found.push({
        code: 'needs/eligible-against-decision',
        severity: 'should',
        path: ['needs', index, 'eligibility'],
        message: `The ${ordinal(index)} need is recorded as eligible, but the recorded decision is that none is.`,
        question: 'Which is right: the need or the decision?',
        // The council decides; comparing the plan's needs with that decision is our choice.
        basis: (welshTest?.decision === undefined ? CARE_ACT_DECISION : WELSH_DECISION).decisionBasis,
      });
    }
  });
  return found;
}

/** The kind of assessment that each kind of plan follows. */
const OWN: Readonly<Partial<Record<PlanKind, 'adult' | 'carer'>>> = {
  'care-and-support': 'adult',
  'housing-support': 'adult',
  'carer-support': 'carer',
};

function isAgainst(decision: EligibilityDecision | undefined): boolean {
  return decision?.eligible === false;
}

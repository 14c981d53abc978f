/**
 * The answers of an assessment, the decision on them, and the needs of the plan hang together.
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

/** The least that must be known of a plan to look at its assessment. */
export interface PlanAssessment {
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The assessment's answers, and the council's decision. */
  readonly assessment?: AdultAssessment | CarerAssessment;
  /** The needs, in Wales each with its own test. */
  readonly needs?: readonly Need[];
}

const PARTS = /* @__PURE__ */ parts(['assessment', 'needs'], ['kind']);

/**
 * Finds what falls short in the record of an assessment, as `adultEligibility`,
 * `carerEligibility` and `welshEligibility` tell it; needs that the plan calls eligible where
 * the decision is that none are; and an adult's assessment in a carer's plan, or the other way round. A
 * plan without an assessment is not asked: it may be kept elsewhere.
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
 * found.map((finding) => finding.code); // => ['eligibility/decision-without-reasons', 'needs/eligible-against-decision']
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
        message: `The assessment is ${assessment.kind === 'adult' ? 'an adult’s' : 'a carer’s'}, and the plan is not.`,
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
        message: `The ${ordinal(index)} need is called eligible, and the decision recorded is that none is.`,
        question: 'Which is right, the need or the decision?',
        // the council decides; that the plan says the same of its needs is asked by this library
        basis: (welshTest?.decision === undefined ? CARE_ACT_DECISION : WELSH_DECISION).decisionBasis,
      });
    }
  });
  return found;
}

/** The assessment that a kind of plan follows. */
const OWN: Readonly<Partial<Record<PlanKind, 'adult' | 'carer'>>> = {
  'care-and-support': 'adult',
  'housing-support': 'adult',
  'carer-support': 'carer',
};

function isAgainst(decision: EligibilityDecision | undefined): boolean {
  return decision?.eligible === false;
}

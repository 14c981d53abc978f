/**
 * Finds gaps in the record of an assessment as a whole: the summary, well-being and the decision.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { Finding, Severity } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import type { EligibilityDecision } from './eligibility-answers.js';
import type { EligibilityShown } from './eligibility-shown.js';
import type { OutcomeCounts } from './outcome-results.js';
import { WELLBEING_BASIS, type WellbeingArea } from './wellbeing.js';

/** An explicitly recorded summary of the outcomes. */
export interface RecordedSum {
  /** The field that holds it. */
  readonly key: string;
  /** Its recorded value. */
  readonly recorded: boolean | undefined;
  /** The number of outcomes it requires. */
  readonly least: number;
  /** Its meaning in words if true. */
  readonly saying: string;
  /** Its meaning in words if false. */
  readonly denying: string;
  /** The source of the condition. */
  readonly basis: Basis;
}

/** A finding if the recorded summary contradicts the answers. */
export function sumFindings(sum: RecordedSum, { unable, notRecorded }: OutcomeCounts): readonly Finding[] {
  const { recorded, least, basis } = sum;
  if (recorded === undefined || recorded === unable >= least) return [];
  const found = { severity: 'should', path: [sum.key], basis } as const;
  if (!recorded) {
    const message = `It is recorded that ${sum.denying}, but the answers show ${unable} that cannot.`;
    const question = 'Which is right: the answers or the summary?';
    return [{ ...found, code: 'eligibility/more-than-recorded', message, question }];
  }
  const open = unable + notRecorded >= least;
  const left = notRecorded === 1 ? '1 outcome has' : `${notRecorded} outcomes have`;
  const rest = open ? `; ${left} no answer yet` : '';
  const soFar = open ? ' so far' : '';
  const shown =
    unable === 0 ? `none of the answers${soFar} shows this` : `the answers${soFar} show ${unable}`;
  const message = `It is recorded that ${sum.saying}, but ${shown}${rest}.`;
  const question = open
    ? 'Which outcomes are meant, and can the rest be answered?'
    : 'Which outcomes are meant, and are the answers right?';
  return [{ ...found, code: 'eligibility/not-borne-out', message, question }];
}

/** A finding if an impact is recorded without an area of well-being. */
export function wellbeingFindings(
  significantImpact: boolean | undefined,
  areas: readonly WellbeingArea[] = [],
): readonly Finding[] {
  if (significantImpact !== true || areas.length > 0) return [];
  return [
    {
      code: 'eligibility/impact-without-area',
      severity: 'consider',
      path: ['wellbeing'],
      message: 'A significant impact on well-being is recorded, but no area of well-being is named.',
      question: 'Which of the nine areas does it affect?',
      basis: WELLBEING_BASIS,
    },
  ];
}

/** The sources of the checks on a decision. */
export interface DecisionRules {
  /** The source that says who decides. */
  readonly decisionBasis: Basis;
  /** The source that asks for reasons. */
  readonly reasonsBasis: Basis;
  /** How strongly reasons are required. */
  readonly reasonsSeverity: Severity;
}

/** The rules for a decision in England. */
export const CARE_ACT_DECISION = /* @__PURE__ */ frozen<DecisionRules>({
  decisionBasis: {
    source: 'Care Act 2014',
    locator: 's.13(1)',
    claimedForce: 'statute',
    checked: 'seen',
    note: 'The council decides, on the basis of the assessment.',
  },
  reasonsBasis: { source: 'Care Act 2014', locator: 's.13(2)', claimedForce: 'statute', checked: 'seen' },
  reasonsSeverity: 'must',
});

/** The rules for a decision in Wales. */
export const WELSH_DECISION = /* @__PURE__ */ frozen<DecisionRules>({
  decisionBasis: {
    source: 'Social Services and Well-being (Wales) Act 2014',
    locator: 's.32',
    claimedForce: 'statute',
    checked: 'secondary',
  },
  reasonsBasis: {
    source: 'Social Services and Well-being (Wales) Act 2014',
    locator: 's.32',
    claimedForce: 'statute',
    checked: 'unverified',
    note: 'Whether reasons must be given in writing was not looked up for Wales; this check asks for them as in England.',
  },
  reasonsSeverity: 'consider',
});

/** The findings on a decision. None of them overrules it: the council decides. */
export function decisionFindings(
  decision: EligibilityDecision | undefined,
  shown: EligibilityShown,
  rules: DecisionRules,
): readonly Finding[] {
  if (decision === undefined) return [];
  const reasoned = decision.reasons?.some(({ text }) => text.trim() !== '') ?? false;
  return [...differing(decision, shown, rules.decisionBasis), ...(reasoned ? [] : [reasonsMissing(rules)])];
}

function differing(
  { eligible }: EligibilityDecision,
  shown: EligibilityShown,
  basis: Basis,
): readonly Finding[] {
  const found = { severity: 'consider', path: ['decision', 'eligible'], basis } as const;
  if (shown === 'not-enough-recorded') {
    const message =
      'A decision is recorded, but the recorded answers are not enough to support it either way.';
    const question = 'What is the decision based on that is not yet recorded?';
    return [{ ...found, code: 'eligibility/decided-on-too-little', message, question }];
  }
  if (eligible === (shown === 'eligible')) return [];
  const message = eligible
    ? 'The decision is that there are eligible needs, but the recorded answers show none.'
    : 'The decision is that there are no eligible needs, but the recorded answers show some.';
  const question = 'What are the reasons for the decision, and are the recorded answers right?';
  return [{ ...found, code: 'eligibility/decision-differs', message, question }];
}

function reasonsMissing({ reasonsBasis: basis, reasonsSeverity: severity }: DecisionRules): Finding {
  return {
    code: 'eligibility/decision-without-reasons',
    severity,
    path: ['decision', 'reasons'],
    message: 'The decision is recorded without reasons.',
    question: 'What are the reasons, and have they been given in writing?',
    basis,
  };
}

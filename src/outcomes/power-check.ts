/**
 * The POWER check: asks a question for each part of POWER that an outcome leaves out.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { Code } from '../kernel/error.js';
import type { LetterFinding, Severity } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { SMART_AND_POWER_GUIDE } from './guide.js';
import type { Outcome } from './outcome.js';
import type { Evidence, Power } from './power.js';
import { OUTCOME } from './shapes.js';
import type { Tracked } from './status.js';

const POSITIVE = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'POWER: Positive',
  claimedForce: 'guidance',
  checked: 'seen',
});
const OWN_ROLE = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'POWER: Own role',
  claimedForce: 'guidance',
  checked: 'seen',
});
const WHAT = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'POWER: What specifically',
  claimedForce: 'guidance',
  checked: 'seen',
});
const EVIDENCE = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'POWER: Evidence',
  claimedForce: 'guidance',
  checked: 'seen',
});
const RELATIONSHIP = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'POWER: Relationship',
  claimedForce: 'guidance',
  checked: 'seen',
});
const WHOLE = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'POWER',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide offers POWER for outcomes. It does not say that every outcome must be checked against it.',
});

/** Context for checking an outcome in a plan. */
interface Named {
  /** Its name inside a sentence: "the outcome", "the second outcome". */
  readonly name: string;
  /** Whether actions in the plan refer to it, even if it does not refer to them. */
  readonly hasActions: boolean;
}

/**
 * Checks an outcome against POWER: Positive, Own role, What specifically, Evidence, Relationship.
 *
 * POWER comes from a guide for child and family social workers.
 *
 * It checks which parts are recorded, not the wording, and gives no score. It never asks about mixed
 * feelings, which are optional. An outcome without `power` gives one finding. A completed, cancelled or
 * rejected outcome, or one entered in error, gives none.
 *
 * @param outcome - the outcome
 * @returns the findings, in the order of the letters; paths are relative to the outcome
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range` or `calendar/not-a-date` if the outcome is not as its type describes
 *
 * @example
 * ```ts
 * import { checkPower } from 'supportplan';
 *
 * const findings = checkPower({
 *   id: 'O1',
 *   statement: { text: 'I choose what we do on Saturdays.', voice: 'own-words' },
 *   aim: 'achieve',
 *   power: { positive: { text: 'Saturdays are mine to plan.', voice: 'own-words' } },
 * });
 *
 * findings.map((finding) => finding.letter); // => ['O', 'W', 'W', 'W', 'E', 'R']
 * findings[0]?.question; // => 'What can the person or the family do or influence themselves?'
 * ```
 */
export function checkPower(outcome: Outcome): readonly LetterFinding[] {
  checkArgument('checkPower', 'outcome', outcome, OUTCOME);
  return powerFindings(outcome, { name: 'the outcome', hasActions: false });
}

/** One thing that POWER asks about, and when it is missing. */
interface PowerQuestion {
  readonly code: Code;
  readonly severity: Severity;
  /** The part of `power` that would hold the answer. */
  readonly part: keyof Power;
  readonly basis: Basis;
  readonly isMissing: (power: Power, named: Named) => boolean;
  /** The message, after the outcome's name. */
  readonly says: (power: Power) => string;
  readonly question: (power: Power) => string;
}

const POWER_QUESTIONS: readonly PowerQuestion[] = [
  {
    code: 'power/no-positive',
    severity: 'should',
    part: 'positive',
    basis: POSITIVE,
    isMissing: ({ positive }) => positive === undefined,
    says: () => 'does not say what will be there when it is reached or kept',
    question: () => 'What does the person want to have, rather than be without?',
  },
  {
    code: 'power/no-own-role',
    severity: 'should',
    part: 'ownRole',
    basis: OWN_ROLE,
    isMissing: ({ ownRole }) => ownRole === undefined,
    says: () => 'does not say what the person or the family can do or influence themselves',
    question: () => 'What can the person or the family do or influence themselves?',
  },
  {
    code: 'power/no-starting-point',
    severity: 'should',
    part: 'startingPoint',
    basis: WHAT,
    isMissing: ({ startingPoint }) => startingPoint === undefined,
    says: () => 'has no starting point',
    question: () => 'How is it at the moment?',
  },
  {
    code: 'power/no-actions',
    severity: 'should',
    part: 'actions',
    basis: WHAT,
    isMissing: ({ actions, actionIds }, { hasActions }) => !hasActions && none(actions) && none(actionIds),
    says: () => 'names no actions',
    question: () => 'What will be done, and what comes first?',
  },
  {
    code: 'power/no-resources',
    severity: 'should',
    part: 'resources',
    basis: WHAT,
    isMissing: ({ resources }) => none(resources),
    says: () => 'does not say what it needs',
    question: () => 'What would it take: time, money, people, equipment?',
  },
  {
    code: 'power/no-evidence',
    severity: 'should',
    part: 'evidence',
    basis: EVIDENCE,
    isMissing: (power) => missingSenses(power).length === SENSES.length,
    says: () => 'does not say how anyone would notice that it is reached or kept',
    question: () => 'What would be seen, heard and felt?',
  },
  {
    code: 'power/evidence-in-part',
    severity: 'consider',
    part: 'evidence',
    basis: EVIDENCE,
    isMissing: (power) => [1, 2].includes(missingSenses(power).length),
    says: (power) => `does not say what would be ${missingSenses(power).join(' or ')}`,
    question: (power) => `Is there anything that would be ${missingSenses(power).join(' or ')}?`,
  },
  {
    code: 'power/no-relationship',
    severity: 'should',
    part: 'relationships',
    basis: RELATIONSHIP,
    isMissing: ({ relationships }) => none(relationships),
    says: () => 'does not say which relationship it would change',
    question: () =>
      'What would be better: with other people, in the person’s surroundings, or within themselves?',
  },
];

/** {@link checkPower} for an outcome in a plan, already validated. */
export function powerFindings(outcome: Outcome, named: Named): readonly LetterFinding[] {
  if (!isLive(outcome)) return [];
  const { power } = outcome;
  const subject = `T${named.name.slice(1)}`;
  if (power === undefined) {
    const message = `${subject} has not been checked against POWER.`;
    const question = 'Would it help to go through it together?';
    return [
      {
        code: 'power/not-looked-at',
        severity: 'consider',
        path: ['power'],
        message,
        question,
        basis: WHOLE,
        letter: 'P',
      },
    ];
  }
  return POWER_QUESTIONS.filter(({ isMissing }) => isMissing(power, named)).map(
    ({ code, severity, part, basis, says, question }) => ({
      code,
      severity,
      path: ['power', part],
      message: `${subject} ${says(power)}.`,
      question: question(power),
      basis,
      letter: (basis.locator.split(': ')[1] as string).charAt(0),
    }),
  );
}

/**
 * Whether an item is still open: not completed, cancelled, rejected or entered in error. A missing
 * status counts as open.
 */
export function isLive({ status }: Tracked): boolean {
  switch (status?.lifecycle) {
    case 'completed':
    case 'cancelled':
    case 'rejected':
    case 'entered-in-error':
      return false;
    default:
      return true;
  }
}

/** Whether a list is missing or empty. */
function none(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

const SENSES = ['seen', 'heard', 'felt'] as const;

function missingSenses({ evidence = {} }: Power): readonly (keyof Evidence)[] {
  return SENSES.filter((sense) => none(evidence[sense]));
}

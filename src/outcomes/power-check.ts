/**
 * The POWER check: asks a question for each part of POWER that an outcome leaves out.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { Code, Path } from '../kernel/error.js';
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
 * @throws {@link SupportPlanError} `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
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

/** {@link checkPower} for an outcome in a plan, already validated. */
export function powerFindings(outcome: Outcome, { name, hasActions }: Named): readonly LetterFinding[] {
  if (!isLive(outcome)) return [];
  const { power } = outcome;
  const found: LetterFinding[] = [];
  const ask = (
    basis: Basis,
    severity: Severity,
    code: Code,
    path: Path,
    message: string,
    question: string,
  ): void => {
    const letter = (basis.locator.split(': ')[1] ?? 'P').charAt(0);
    found.push({ code, severity, path, message, question, basis, letter });
  };
  const The = `T${name.slice(1)}`;
  if (power === undefined) {
    const message = `${The} has not been checked against POWER.`;
    ask(
      WHOLE,
      'consider',
      'power/not-looked-at',
      ['power'],
      message,
      'Would it help to go through it together?',
    );
    return found;
  }
  if (power.positive === undefined) {
    const message = `${The} does not say what will be there when it is reached or kept.`;
    const question = 'What does the person want to have, rather than be without?';
    ask(POSITIVE, 'should', 'power/no-positive', ['power', 'positive'], message, question);
  }
  if (power.ownRole === undefined) {
    const message = `${The} does not say what the person or the family can do or influence themselves.`;
    const question = 'What can the person or the family do or influence themselves?';
    ask(OWN_ROLE, 'should', 'power/no-own-role', ['power', 'ownRole'], message, question);
  }
  if (power.startingPoint === undefined) {
    const message = `${The} has no starting point.`;
    ask(
      WHAT,
      'should',
      'power/no-starting-point',
      ['power', 'startingPoint'],
      message,
      'How is it at the moment?',
    );
  }
  if (!hasActions && none(power.actions) && none(power.actionIds)) {
    const message = `${The} names no actions.`;
    ask(
      WHAT,
      'should',
      'power/no-actions',
      ['power', 'actions'],
      message,
      'What will be done, and what comes first?',
    );
  }
  if (none(power.resources)) {
    const message = `${The} does not say what it needs.`;
    const question = 'What would it take: time, money, people, equipment?';
    ask(WHAT, 'should', 'power/no-resources', ['power', 'resources'], message, question);
  }
  const missing = missingSenses(power);
  if (missing.length === 3) {
    const message = `${The} does not say how anyone would notice that it is reached or kept.`;
    const question = 'What would be seen, heard and felt?';
    ask(EVIDENCE, 'should', 'power/no-evidence', ['power', 'evidence'], message, question);
  } else if (missing.length > 0) {
    const senses = missing.join(' or ');
    const message = `${The} does not say what would be ${senses}.`;
    const question = `Is there anything that would be ${senses}?`;
    ask(EVIDENCE, 'consider', 'power/evidence-in-part', ['power', 'evidence'], message, question);
  }
  if (none(power.relationships)) {
    const message = `${The} does not say which relationship it would change.`;
    const question =
      'What would be better: with other people, in the person’s surroundings, or within themselves?';
    ask(RELATIONSHIP, 'should', 'power/no-relationship', ['power', 'relationships'], message, question);
  }
  return found;
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

function missingSenses({ evidence = {} }: Power): readonly (keyof Evidence)[] {
  return (['seen', 'heard', 'felt'] as const).filter((sense) => none(evidence[sense]));
}

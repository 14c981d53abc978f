/**
 * POWER, letter by letter: what an outcome does not say yet, as questions.
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
  note: 'The guide offers POWER for outcomes; that every outcome be looked at by it is not said.',
});

/** What is known of an outcome besides itself. */
interface Named {
  /** What it is called inside a sentence: "the outcome", "the second outcome". */
  readonly name: string;
  /** Whether rows of the action plan are for it, though it does not name them itself. */
  readonly hasActions: boolean;
}

/**
 * Asks of an outcome what POWER asks: Positive, Own role, What specifically, Evidence, Relationship (a guide for child and family
 * social workers).
 *
 * It looks at what is there and what is not, and never at the words: nothing here judges how somebody says what they want. It gives
 * no score. Mixed feelings may be recorded and are never asked for. An outcome not looked at by POWER at all gives one finding. One that
 * is completed, cancelled, rejected or entered in error gives none.
 *
 * @param outcome - the outcome
 * @returns the findings, in the order of the letters; their paths begin at the outcome
 * @throws {@link SupportPlanError} `argument/missing`, `argument/wrong-type`, `argument/unknown-value`, `argument/out-of-range` or
 *   `calendar/not-a-date` if the outcome is not as its type describes
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
 * findings[0]?.question; // => 'What in it can the person or the family do or influence themselves?'
 * ```
 */
export function checkPower(outcome: Outcome): readonly LetterFinding[] {
  checkArgument('checkPower', 'outcome', outcome, OUTCOME);
  return powerFindings(outcome, { name: 'the outcome', hasActions: false });
}

/** {@link checkPower}, for an outcome in its plan, already checked. */
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
    const message = `${The} has not been looked at by POWER.`;
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
    const message = `It is not recorded what is there once ${name} is reached or kept.`;
    const question = 'What does the person want to have, rather than to be without?';
    ask(POSITIVE, 'should', 'power/no-positive', ['power', 'positive'], message, question);
  }
  if (power.ownRole === undefined) {
    const message = `${The} does not say what the person or the family has in their own hands.`;
    const question = 'What in it can the person or the family do or influence themselves?';
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
    const message = `${The} names nothing that is needed for it.`;
    const question = 'What does it take: time, money, people, things?';
    ask(WHAT, 'should', 'power/no-resources', ['power', 'resources'], message, question);
  }
  const missing = missingSenses(power);
  if (missing.length === 3) {
    const message = `${The} does not say how anybody would notice that it is reached or kept.`;
    const question = 'What would be seen, heard and felt?';
    ask(EVIDENCE, 'should', 'power/no-evidence', ['power', 'evidence'], message, question);
  } else if (missing.length > 0) {
    const senses = missing.join(' or ');
    const message = `${The} does not say what would be ${senses}.`;
    const question = `Is there anything that would be ${senses}?`;
    ask(EVIDENCE, 'consider', 'power/evidence-in-part', ['power', 'evidence'], message, question);
  }
  if (none(power.relationships)) {
    const message = `${The} names no relationship that it would change.`;
    const question =
      'What would be better with other people, with where the person is, or within themselves?';
    ask(RELATIONSHIP, 'should', 'power/no-relationship', ['power', 'relationships'], message, question);
  }
  return found;
}

/** Whether something is still in play: not completed, cancelled, rejected or entered in error. Not recorded counts as in play. */
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

/** Whether a list is left out, or empty. */
function none(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

function missingSenses({ evidence = {} }: Power): readonly (keyof Evidence)[] {
  return (['seen', 'heard', 'felt'] as const).filter((sense) => none(evidence[sense]));
}

/**
 * Checks that each decision was supported, and made by someone with the authority to make it.
 *
 * @module
 */

import type { Decision, StayingInControl } from '../../agreement/decision.js';
import type { CalendarDate } from '../../calendar/calendar-date.js';
import { ageOn } from '../../calendar/date-arithmetic.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { PlanPerson } from '../../plan/about-me.js';
import { checkOptions, checkParts, parts } from '../plan-parts.js';
import { MENTAL_CAPACITY_ACT } from '../sources.js';

const SUPPORT = /* @__PURE__ */ frozen<Basis>({
  source: MENTAL_CAPACITY_ACT,
  locator: 's.1(3), s.3',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Nobody may be treated as unable to decide until all practicable help to do so has failed.',
});
const CAPACITY = /* @__PURE__ */ frozen<Basis>({
  source: MENTAL_CAPACITY_ACT,
  locator: 's.2',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Capacity is about one decision at one time, so the day matters.',
});
const BEST_INTERESTS = /* @__PURE__ */ frozen<Basis>({
  source: MENTAL_CAPACITY_ACT,
  locator: 's.1(5), s.4',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Best interests are for decisions that the person lacks the capacity to make.',
});
const AUTHORITY = /* @__PURE__ */ frozen<Basis>({
  source: MENTAL_CAPACITY_ACT,
  locator: 'ss.9 and 16',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'An attorney or deputy decides within an authority given to them; asking for their name is our choice.',
});

/** The fields of a plan that these rules read. */
export interface PlanControl {
  /** How the person stays in control. */
  readonly control?: StayingInControl;
  /** The person whose plan it is. */
  readonly person?: PlanPerson;
}

/** The options of {@link decisionsAreSupported}. */
export interface DecisionCheckOptions {
  /** The day to judge the plan on. */
  readonly today: CalendarDate;
}

const PARTS = /* @__PURE__ */ parts(['control', 'person']);

/** What a finding is about, apart from where it is and what it says. */
type Gap = Pick<Finding, 'code' | 'severity' | 'question' | 'basis'>;

/**
 * Finds gaps and contradictions in the record of decisions (Mental Capacity Act 2005; not verified).
 *
 * For a decision with a recorded lack of capacity, it finds: no support to decide, no day of assessment, no
 * record of how it was decided in the person's best interests, and the person named as the one who decides.
 * It also finds best interests without a lack of capacity, and an attorney or deputy who is not named.
 *
 * It never judges a decision, or whether a finding about capacity is right.
 *
 * The Act applies from the age of 16. A child known to be younger gives no findings, because another law
 * covers their decisions.
 *
 * @param plan - how the person stays in control, and their date of birth
 * @param options - the day to judge the plan on
 * @returns the findings, decision by decision
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { decisionsAreSupported } from 'supportplan/checks';
 *
 * const decision = { text: 'Where to live.', voice: 'agreed' } as const;
 * const found = decisionsAreSupported(
 *   { control: { decisions: [{ id: 'D1', decision, capacity: 'lacks-capacity', decidedBy: 'court' }] } },
 *   { today: calendarDate('2026-11-22') },
 * );
 *
 * found.map((finding) => finding.code);
 * // => ['decisions/no-support-to-decide', 'decisions/capacity-not-dated']
 * ```
 */
export function decisionsAreSupported(plan: PlanControl, options: DecisionCheckOptions): readonly Finding[] {
  checkParts('decisionsAreSupported', plan, PARTS);
  checkOptions('decisionsAreSupported', plan, options);
  const { control, person } = plan;
  const isYoung = person?.bornOn !== undefined && ageOn(person.bornOn, options.today) < 16;
  if (isYoung) return [];
  return (control?.decisions ?? []).flatMap(findingsOf);
}

function findingsOf(decision: Decision, index: number): readonly Finding[] {
  const found: Finding[] = [];
  const ask = (key: keyof Decision, says: string, { code, severity, question, basis }: Gap): void => {
    const message = `The ${ordinal(index)} decision ${says}.`;
    found.push({ code, severity, path: ['control', 'decisions', index, key], message, question, basis });
  };
  const { capacity, decidedBy, supportToDecide = [] } = decision;
  const lacks = capacity === 'lacks-capacity';
  if (lacks && supportToDecide.length === 0) {
    const says = 'records a lack of capacity, but no help to decide';
    ask('supportToDecide', says, {
      code: 'decisions/no-support-to-decide',
      severity: 'must',
      question: 'What was done to help the person decide for themselves, and what else could be done?',
      basis: SUPPORT,
    });
  }
  if (lacks && decision.assessedOn === undefined) {
    const says = 'records a lack of capacity, but not the day it was assessed';
    ask('assessedOn', says, {
      code: 'decisions/capacity-not-dated',
      severity: 'should',
      question: 'When was it assessed, and could it have changed since?',
      basis: CAPACITY,
    });
  }
  if (lacks && decidedBy === 'the-person') {
    const says = 'is recorded as made by the person, but also as one that they lack the capacity to make';
    ask('decidedBy', says, {
      code: 'decisions/person-decides-without-capacity',
      severity: 'must',
      question: 'Which is right, and who decides?',
      basis: CAPACITY,
    });
  }
  if (lacks && decidedBy === undefined) {
    const says = 'records a lack of capacity, but not who decides';
    ask('decidedBy', says, {
      code: 'decisions/nobody-decides',
      severity: 'should',
      question: 'Who decides, and on what authority?',
      basis: CAPACITY,
    });
  }
  if (lacks && decidedBy === 'best-interests' && Object.keys(decision.bestInterests ?? {}).length === 0) {
    const says = 'is made in the person’s best interests, but how it was made is not recorded';
    ask('bestInterests', says, {
      code: 'decisions/no-best-interests-record',
      severity: 'must',
      question: 'Who was asked, what does the person wish and feel, and what was decided?',
      basis: BEST_INTERESTS,
    });
  }
  if (capacity !== undefined && !lacks && decidedBy === 'best-interests') {
    const says = 'is made in the person’s best interests, but no lack of capacity for it is recorded';
    ask('decidedBy', says, {
      code: 'decisions/best-interests-with-capacity',
      severity: 'must',
      question: 'Should the person decide this themselves?',
      basis: BEST_INTERESTS,
    });
  }
  if ((decidedBy === 'attorney' || decidedBy === 'deputy') && decision.authority === undefined) {
    const says = `is made by ${decidedBy === 'attorney' ? 'an attorney' : 'a deputy'}, who is not named`;
    ask('authority', says, {
      code: 'decisions/authority-not-named',
      severity: 'must',
      question: 'Who is it, and does their authority cover this decision?',
      basis: AUTHORITY,
    });
  }
  return found;
}

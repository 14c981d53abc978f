/**
 * Checks a carers' action plan for gaps, and returns each as a finding with a question.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { Code } from '../kernel/error.js';
import type { Finding } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { ordinal } from '../kernel/ordinal.js';
import { options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { assignedBeforeMapped, type CarersAction, dueBeforeStart, stageOn } from './carers-action.js';
import type { CarersActionPlan, CarersPriority } from './carers-plan.js';
import { CARERS_ACTION_PLAN } from './carers-plan.js';
import { isClosed, pastDays } from './carers-progress.js';
import { type CarersQuotation, type ConsentStanding, consentOn } from './quotation.js';

const DEVELOPED = /* @__PURE__ */ frozen<Basis>({
  source: 'Camden, Carers Action Plan',
  locator: 'how the plan was developed',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The plan was made together with carers, and says how and with whom.',
});

const PRIORITIES = /* @__PURE__ */ frozen<Basis>({
  source: 'Camden, Carers Action Plan',
  locator: 'priority areas',
  claimedForce: 'local',
  checked: 'seen',
  note: 'Each priority has an aim there, and steps in the tracker.',
});

const TRACKER = /* @__PURE__ */ frozen<Basis>({
  source: 'Camden, Carers Action Plan',
  locator: 'action tracker',
  claimedForce: 'local',
  checked: 'seen',
  note: 'A way forward is mapped first, and a timeline is assigned after that.',
});

const OURS = /* @__PURE__ */ frozen<Basis>({
  source: 'supportplan, how carers’ action plans are checked',
  locator: 'docs/carers-action-plan.md',
  claimedForce: 'local',
  checked: 'seen',
});

/** Options of {@link checkCarersActionPlan}. */
export interface CheckCarersPlanOptions {
  /** The day for which to check the plan. */
  readonly today: CalendarDate;
}

const OPTIONS: Shape<CheckCarersPlanOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<CheckCarersPlanOptions>({ today: DAY }, TODAY_EXPECTED),
);

/**
 * Checks a carers' action plan and returns a finding, with a question, for each gap.
 *
 * Findings are about the organisation's plan, never about anyone's caring, words or work. A done or stopped
 * action is not reported as overdue or without a timeline. Its timeline is still checked for consistency:
 * it must follow the way forward, and must not be due before it starts.
 *
 * @param plan - the plan, as `readCarersActionPlan` of `supportplan/schemas` returns it
 * @param options - the day for which to check it
 * @returns the findings, in the plan's order: how it was developed, priorities, actions, quotations
 * @throws `SupportPlanError` `calendar/not-a-date`, `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if `plan` or `options`
 *   doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { CARERS_PLAN_FORMAT, checkCarersActionPlan } from 'supportplan/carers-strategy';
 *
 * const findings = checkCarersActionPlan(
 *   {
 *     format: CARERS_PLAN_FORMAT,
 *     id: 'carers-2026',
 *     organisation: 'A council',
 *     developed: { with: [{ role: 'carer' }] },
 *     priorities: [
 *       { id: 'breaks', name: 'Breaks', aim: { text: 'A night off each month.', voice: 'agreed' } },
 *     ],
 *   },
 *   { today: calendarDate('2026-11-22') },
 * );
 *
 * findings.map((finding) => finding.message); // => ['The first priority has no actions.']
 * ```
 */
export function checkCarersActionPlan(
  plan: CarersActionPlan,
  options: CheckCarersPlanOptions,
): readonly Finding[] {
  checkArgument('checkCarersActionPlan', 'plan', plan, CARERS_ACTION_PLAN);
  checkArgument('checkCarersActionPlan', 'options', options, OPTIONS);
  const { today } = options;
  const { priorities, actions = [], quotations = [] } = plan;
  const worked = new Set(actions.map(({ priorityId }) => priorityId));
  return [
    ...developmentFindings(plan),
    ...priorities.flatMap((priority, index) => priorityFindings(priority, index, worked)),
    ...actions.flatMap((action, index) => actionFindings(action, index, today)),
    ...quotations.flatMap((quotation, index) => quotationFindings(quotation, index, today)),
  ];
}

function developmentFindings({ developed }: CarersActionPlan): readonly Finding[] {
  const people = developed?.with ?? [];
  const path = developed?.with === undefined ? ['developed'] : ['developed', 'with'];
  if (people.length === 0) {
    return [
      {
        code: 'carers/developed-with-nobody-recorded',
        severity: 'consider',
        path,
        message: 'The plan does not record with whom it was developed.',
        question: 'Who took part in developing it, and were carers among them?',
        basis: DEVELOPED,
      },
    ];
  }
  if (people.some(({ role }) => role === 'carer')) return [];
  return [
    {
      code: 'carers/developed-without-carers',
      severity: 'consider',
      path,
      message: 'The plan records with whom it was developed, and no carer is among them.',
      question: 'Which carers took part, or how will they?',
      basis: DEVELOPED,
    },
  ];
}

function priorityFindings(
  { id, aim }: CarersPriority,
  index: number,
  worked: ReadonlySet<string>,
): readonly Finding[] {
  const path = ['priorities', index];
  const findings: Finding[] = [];
  if (aim === undefined) {
    findings.push({
      code: 'carers/priority-without-aim',
      severity: 'should',
      path,
      message: `The ${ordinal(index)} priority has no aim.`,
      question: 'What is to come of it for carers?',
      basis: PRIORITIES,
    });
  }
  if (!worked.has(id)) {
    findings.push({
      code: 'carers/priority-without-actions',
      severity: 'should',
      path,
      message: `The ${ordinal(index)} priority has no actions.`,
      question: 'What is the next step towards it, and who is needed for that?',
      basis: PRIORITIES,
    });
  }
  return findings;
}

function actionFindings(action: CarersAction, index: number, today: CalendarDate): readonly Finding[] {
  const { mapped, timeline } = action;
  const path = ['actions', index];
  const place = `The ${ordinal(index)} action`;
  const findings: Finding[] = [];
  if (timeline !== undefined && mapped === undefined) {
    findings.push({
      code: 'carers/timeline-without-mapping',
      severity: 'should',
      path: [...path, 'timeline'],
      message: `${place} has a timeline, and no way forward is mapped.`,
      question: 'What is the way forward, and does the timeline still fit it?',
      basis: TRACKER,
    });
  }
  if (timeline !== undefined && mapped !== undefined && assignedBeforeMapped(timeline, mapped)) {
    findings.push({
      code: 'carers/timeline-before-mapping',
      severity: 'should',
      path: [...path, 'timeline', 'assignedOn'],
      message: `${place} was given its timeline before its way forward was mapped.`,
      question: 'Does the timeline fit the way forward that was mapped?',
      basis: TRACKER,
    });
  }
  if (timeline !== undefined && dueBeforeStart(timeline)) {
    findings.push({
      code: 'carers/due-before-start',
      severity: 'should',
      path: [...path, 'timeline', 'dueOn'],
      message: `${place} is due before it starts.`,
      question: 'Which of the two days is to be corrected?',
      basis: OURS,
    });
  }
  if (pastDays(action, today) > 0) {
    findings.push({
      code: 'carers/action-past-date',
      severity: 'should',
      path: [...path, 'timeline', 'dueOn'],
      message: `${place} is past the day by which it was to be done, and is neither done nor stopped.`,
      question: 'What stands in its way, and which day is realistic now?',
      basis: OURS,
    });
  }
  if (mapped !== undefined && timeline === undefined && !isClosed(stageOn(action, today))) {
    findings.push({
      code: 'carers/mapped-without-timeline',
      severity: 'consider',
      path,
      message: `${place} has a way forward, and no timeline is assigned.`,
      question: 'By when can it be done, and who has to agree to that?',
      basis: TRACKER,
    });
  }
  return findings;
}

/**
 * The code and message for each problem with consent. Valid or future consent (`not-yet`) gets no finding.
 */
const CONSENT_WORDS: Readonly<Partial<Record<ConsentStanding, readonly [Code, string]>>> = {
  'not-recorded': ['carers/quotation-consent-not-recorded', 'is kept, and no consent is recorded.'],
  'not-given': ['carers/quotation-without-consent', 'is kept, and its carer has not consented.'],
  ended: ['carers/quotation-consent-ended', 'is kept, and its carer’s consent has ended.'],
};

function quotationFindings(
  { consent }: CarersQuotation,
  index: number,
  today: CalendarDate,
): readonly Finding[] {
  const words = CONSENT_WORDS[consentOn(consent, today)];
  if (words === undefined) return [];
  const [code, what] = words;
  return [
    {
      code,
      severity: 'should',
      path: ['quotations', index],
      message: `The ${ordinal(index)} quotation ${what}`,
      question: 'Does the carer want it kept, and published, and how do they want to be named?',
      basis: OURS,
    },
  ];
}

import { type CalendarDate, calendarDate } from 'supportplan';
import type {
  CarersAction,
  CarersActionPlan,
  CarersProgress,
  QuotationConsent,
} from 'supportplan/carers-strategy';
import { checkCarersActionPlan } from 'supportplan/carers-strategy';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { FULL_CARERS_PLAN, LEAST_CARERS_PLAN } from './full-carers-plan.js';

const on = calendarDate;
const today = on('2026-11-22');
const step = { text: 'One page on where to ring.', voice: 'agreed' } as const;
const mapped = { on: on('2026-05-11'), wayForward: step };

/** Each finding, on one line. */
function found(plan: CarersActionPlan, day = today): readonly string[] {
  return checkCarersActionPlan(deepFreeze(plan), { today: day }).map(
    ({ code, severity, path, message, question, basis }) =>
      `${severity} ${code} at ${path.join('.')} (${basis.locator}): ${message} ${question}`,
  );
}

/** What is found of one action. */
function foundOf(action: Partial<CarersAction>, day = today): readonly string[] {
  return found({ ...FULL_CARERS_PLAN, actions: [{ id: 'A1', priorityId: 'P1', step, ...action }] }, day);
}

/** What is found of one quotation. */
function foundOfQuotation(consent: QuotationConsent | undefined): readonly string[] {
  const quotation = { id: 'Q1', text: 'I slept.', ...(consent !== undefined && { consent }) };
  return found({ ...FULL_CARERS_PLAN, quotations: [quotation] });
}

describe('checkCarersActionPlan', () => {
  it('has nothing to ask about a plan in order', () => {
    expect(found(FULL_CARERS_PLAN)).toEqual([]);
  });

  it.each<[string, Partial<CarersActionPlan>, string]>([
    ['nothing', {}, 'developed'],
    ['only how', { developed: { how: [step] } }, 'developed'],
    ['a list of nobody', { developed: { with: [] } }, 'developed.with'],
  ])('asks with whom a plan was developed that records %s', (_, change, place) => {
    expect(found({ ...LEAST_CARERS_PLAN, ...change })).toEqual([
      `consider carers/developed-with-nobody-recorded at ${place} (how the plan was developed): The plan does not record with whom it was developed. Who took part in developing it, and were carers among them?`,
    ]);
  });

  it('asks after carers where others took part', () => {
    const others = [{ role: 'council' }, { role: 'care-worker' }] as const;
    expect(found({ ...LEAST_CARERS_PLAN, developed: { with: others } })).toEqual([
      'consider carers/developed-without-carers at developed.with (how the plan was developed): The plan records with whom it was developed, and no carer is among them. Which carers took part, or how will they?',
    ]);
    expect(found({ ...LEAST_CARERS_PLAN, developed: { with: [...others, { role: 'carer' }] } })).toEqual([]);
  });

  it('finds priorities without an aim, and without actions', () => {
    const priorities = [...FULL_CARERS_PLAN.priorities, { id: 'P2', name: 'Advice' }];
    expect(found({ ...FULL_CARERS_PLAN, priorities })).toEqual([
      'should carers/priority-without-aim at priorities.1 (priority areas): The second priority has no aim. What is to come of it for carers?',
      'should carers/priority-without-actions at priorities.1 (priority areas): The second priority has no actions. What is the next step towards it, and who is needed for that?',
    ]);
    const { actions: _, ...rest } = FULL_CARERS_PLAN;
    expect(found(rest).map((text) => text.split(' ')[1])).toEqual(['carers/priority-without-actions']);
  });

  it('finds a timeline on an action that is not mapped', () => {
    expect(foundOf({ timeline: { dueOn: on('2027-01-31') } })).toEqual([
      'should carers/timeline-without-mapping at actions.0.timeline (action tracker): The first action has a timeline, and no way forward is mapped. What is the way forward, and does the timeline still fit it?',
    ]);
  });

  it.each([
    ['2026-05-10', 1],
    ['2026-05-11', 0],
    ['2026-05-12', 0],
  ])('finds a timeline assigned on %s, for a way forward of 11 May, %i times', (day, times) => {
    const timeline = { dueOn: on('2027-01-31'), assignedOn: on(day) };
    expect(foundOf({ mapped, timeline })).toEqual(
      Array(times).fill(
        'should carers/timeline-before-mapping at actions.0.timeline.assignedOn (action tracker): The first action was given its timeline before its way forward was mapped. Does the timeline fit the way forward that was mapped?',
      ),
    );
  });

  it('has nothing against a timeline of which nobody recorded when it was assigned', () => {
    expect(foundOf({ mapped, timeline: { dueOn: on('2027-01-31') } })).toEqual([]);
  });

  it.each([
    ['2027-01-31', 0],
    ['2027-02-01', 1],
  ])('finds an action that starts on %s and is due on 31 January %i times', (day, times) => {
    expect(foundOf({ mapped, timeline: { startOn: on(day), dueOn: on('2027-01-31') } })).toEqual(
      Array(times).fill(
        'should carers/due-before-start at actions.0.timeline.dueOn (docs/carers-action-plan.md): The first action is due before it starts. Which of the two days is to be corrected?',
      ),
    );
  });

  it.each([
    ['2026-11-21', 1],
    ['2026-11-22', 0],
    ['2026-11-23', 0],
  ])('finds an action due on %s %i times on 22 November', (day, times) => {
    expect(foundOf({ mapped, timeline: { dueOn: on(day) } })).toEqual(
      Array(times).fill(
        'should carers/action-past-date at actions.0.timeline.dueOn (docs/carers-action-plan.md): The first action is past the day by which it was to be done, and is neither done nor stopped. What stands in its way, and which day is realistic now?',
      ),
    );
  });

  it.each<[CarersProgress, number]>([
    ['not-started', 1],
    ['under-way', 1],
    ['done', 0],
    ['stopped', 0],
  ])('asks about the day and the timeline of an action that is %s: %i each', (progress, times) => {
    const looks = { progress: [{ on: on('2026-06-01'), progress }] };
    expect(foundOf({ mapped, timeline: { dueOn: on('2026-06-01') }, ...looks }).length).toBe(times);
    expect(foundOf({ mapped, ...looks })).toEqual(
      Array(times).fill(
        'consider carers/mapped-without-timeline at actions.0 (action tracker): The first action has a way forward, and no timeline is assigned. By when can it be done, and who has to agree to that?',
      ),
    );
  });

  it.each<[string, QuotationConsent | undefined, string, string]>([
    [
      'nothing is recorded',
      undefined,
      'quotation-consent-not-recorded',
      'is kept, and no consent is recorded.',
    ],
    [
      'none is given',
      { given: false },
      'quotation-without-consent',
      'is kept, and its carer has not consented.',
    ],
    [
      'it is withdrawn',
      { given: true, withdrawnOn: today },
      'quotation-consent-ended',
      'is kept, and its carer’s consent has ended.',
    ],
    [
      'its time is over',
      { given: true, until: on('2026-11-21') },
      'quotation-consent-ended',
      'is kept, and its carer’s consent has ended.',
    ],
  ])('finds a quotation for which %s', (_, consent, code, words) => {
    expect(foundOfQuotation(consent)).toEqual([
      `should carers/${code} at quotations.0 (docs/carers-action-plan.md): The first quotation ${words} Does the carer want it kept, and published, and how do they want to be named?`,
    ]);
  });

  it('has nothing against a quotation with consent that stands, or is for later', () => {
    expect(foundOfQuotation({ given: true })).toEqual([]);
    expect(foundOfQuotation({ given: true, until: today })).toEqual([]);
    expect(foundOfQuotation({ given: true, on: on('2026-12-01') })).toEqual([]);
  });

  it('asks in the order of the plan', () => {
    const plan: CarersActionPlan = {
      ...LEAST_CARERS_PLAN,
      priorities: [{ id: 'P1', name: 'Breaks' }],
      actions: [
        {
          id: 'A1',
          priorityId: 'P1',
          step,
          timeline: { startOn: on('2026-11-21'), dueOn: on('2026-11-20') },
        },
        { id: 'A2', priorityId: 'P1', step, mapped },
      ],
      quotations: [{ id: 'Q1', text: 'I slept.' }],
    };
    expect(checkCarersActionPlan(deepFreeze(plan), { today }).map(({ code, path }) => [code, path])).toEqual([
      ['carers/developed-with-nobody-recorded', ['developed']],
      ['carers/priority-without-aim', ['priorities', 0]],
      ['carers/timeline-without-mapping', ['actions', 0, 'timeline']],
      ['carers/due-before-start', ['actions', 0, 'timeline', 'dueOn']],
      ['carers/action-past-date', ['actions', 0, 'timeline', 'dueOn']],
      ['carers/mapped-without-timeline', ['actions', 1]],
      ['carers/quotation-consent-not-recorded', ['quotations', 0]],
    ]);
  });

  it('claims no more than one council’s plan and our own choice', () => {
    const plan = { ...LEAST_CARERS_PLAN, quotations: [{ id: 'Q1', text: 'I slept.' }] };
    expect(checkCarersActionPlan(plan, { today }).map(({ basis }) => basis)).toEqual([
      {
        source: 'Camden, Carers Action Plan',
        locator: 'how the plan was developed',
        claimedForce: 'local',
        checked: 'seen',
        note: 'The plan was made together with carers, and says how and with whom.',
      },
      {
        source: 'supportplan, how carers’ action plans are checked',
        locator: 'docs/carers-action-plan.md',
        claimedForce: 'local',
        checked: 'seen',
      },
    ]);
  });

  it('repeats no words, names or ids', () => {
    const mark = 'Zqxmarker';
    const words = { text: mark, voice: 'own-words' } as const;
    const plan: CarersActionPlan = {
      ...LEAST_CARERS_PLAN,
      id: mark,
      organisation: mark,
      title: mark,
      developed: { how: [words], with: [{ role: 'other', name: mark }] },
      priorities: [{ id: mark, name: mark, partners: [mark] }],
      actions: [
        {
          id: mark,
          priorityId: `${mark}2`,
          step: words,
          timeline: { dueOn: on('2026-01-01') },
          progress: [{ on: today, progress: 'under-way', statement: words }],
        },
        { id: mark, priorityId: mark, step: words, mapped: { on: today, wayForward: words } },
      ],
      quotations: [{ id: mark, text: mark, consent: { given: false, attributedAs: mark } }],
    };
    const told = checkCarersActionPlan(deepFreeze(plan), { today });
    expect(told.length).toBe(6);
    expect(JSON.stringify(told)).not.toContain(mark);
  });

  it('refuses a day that is none', () => {
    const { code, path } = thrownBy(() =>
      checkCarersActionPlan(FULL_CARERS_PLAN, { today: '2026-02-30' as CalendarDate }),
    );
    expect([code, path]).toEqual(['calendar/not-a-date', ['options', 'today']]);
  });
});

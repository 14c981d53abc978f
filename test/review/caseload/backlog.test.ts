import {
  addDays,
  type BacklogOptions,
  type BacklogPlan,
  backlogPlan,
  type CalendarDate,
  calendarDate,
  type ReviewList,
  type ReviewPolicy,
  type ReviewRow,
  reviewList,
} from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_CHILD_PROTECTION,
  ENGLAND_DIRECT_PAYMENT,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import type { EventKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { thrownBy } from '../../helpers/thrown-by.js';

const on = calendarDate;
/** A Monday. */
const today = on('2026-11-23');
const basis = {
  source: 'Our procedure',
  locator: 'section 1',
  claimedForce: 'local',
  checked: 'seen',
} as const;

/** A review within 100 days of a plan, a windowed one from its sixth week to its eighth, and one at once on a change. */
const OURS: ReviewPolicy = deepFreeze({
  id: 'ours',
  title: 'Reviews of ours',
  nation: 'england',
  cohort: 'people in our service',
  calendar: ['england-and-wales'],
  timescales: [
    {
      id: 'review',
      title: 'review',
      startedBy: ['plan-agreed'],
      metBy: ['review-held'],
      first: { within: { days: 100 }, basis },
      endedBy: ['plan-closed'],
    },
    {
      id: 'requested-review',
      title: 'requested review',
      startedBy: ['review-requested'],
      metBy: ['review-held'],
      first: { within: 'no-fixed-limit', basis },
      endedBy: ['plan-closed'],
    },
    {
      id: 'windowed-review',
      title: 'windowed review',
      startedBy: ['service-began'],
      metBy: ['host:visit'],
      first: { within: { weeks: 8 }, opensAfter: { weeks: 6 }, basis },
      endedBy: ['plan-closed'],
    },
  ],
  openedBy: ['plan-agreed', 'review-requested', 'service-began'],
  basis,
});

const policies = [
  OURS,
  LONDON_HOUSING_TRUST_SUPPORT,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_CHILD_PROTECTION,
  ENGLAND_DIRECT_PAYMENT,
];

interface Given {
  readonly id: string;
  readonly policy: string;
  readonly events: readonly {
    readonly kind: EventKind;
    readonly on: CalendarDate;
    readonly ground?: string;
  }[];
}

/** Somebody whose review is due by a day: the plan was agreed 100 days before it. */
function dueBy(id: string, day: string): Given {
  return { id, policy: 'ours', events: [{ kind: 'plan-agreed', on: addDays(on(day), -100) }] };
}

function asked(id: string, ground?: string): Given {
  const event = { kind: 'review-requested', on: on('2026-11-02'), ...(ground && { ground }) } as const;
  return { id, policy: 'ours', events: [event] };
}

function told(id: string, policy: ReviewPolicy, ...events: readonly (readonly [EventKind, string])[]): Given {
  return { id, policy: policy.id, events: events.map(([kind, day]) => ({ kind, on: on(day) })) };
}

function listOf(records: readonly Given[], day = today): ReviewList {
  const list = deepFreeze(reviewList(records, { today: day, policies }));
  expect(list.refused).toEqual([]);
  return list;
}

const noOrder = (): number => 0;

function planOf(records: readonly Given[], options: Partial<BacklogOptions> = {}, day = today): BacklogPlan {
  return backlogPlan(listOf(records, day), { reviewsPerWeek: 1, order: noOrder, ...options });
}

/** Who is seen, week by week. */
function idsOf({ weeks }: BacklogPlan): readonly (readonly (string | undefined)[])[] {
  return weeks.map(({ reviews }) => reviews.map(({ row }) => row.id));
}

/** Who comes first, of those who can all be seen in the first week. */
function orderOf(records: readonly Given[], order: BacklogOptions['order'] = noOrder): readonly unknown[] {
  return idsOf(planOf(records, { reviewsPerWeek: 100, order }))[0] ?? [];
}

/** Both ways round, so that the order of the list decides nothing. */
function expectOrder(records: readonly Given[], ids: readonly string[], order = noOrder): void {
  expect(orderOf(records, order)).toEqual(ids);
  expect(orderOf([...records].reverse(), order)).toEqual(ids);
}

function byRank(...ids: readonly string[]): BacklogOptions['order'] {
  return (first, second) => ids.indexOf(first.id ?? '') - ids.indexOf(second.id ?? '');
}

describe('backlogPlan, who comes first', () => {
  const immediate = asked('immediate', 'safeguarding');
  const long = dueBy('long', '2026-10-01');
  const short = dueBy('short', '2026-11-20');
  const limitless = asked('limitless');
  const soon = dueBy('soon', '2026-12-01');
  const later = dueBy('later', '2026-12-15');

  it('is who is owed one at once, then who is longest over, then who has no limit, then who is due first', () => {
    const ids = ['immediate', 'long', 'short', 'limitless', 'soon', 'later'];
    expectOrder([later, limitless, short, immediate, soon, long], ids);
  });

  it('is above all whom the host’s order puts first', () => {
    const ranked = byRank('later', 'soon', 'limitless', 'short', 'long', 'immediate');
    expectOrder(
      [immediate, long, short, limitless, soon, later],
      ['later', 'soon', 'limitless', 'short', 'long', 'immediate'],
      ranked as () => number,
    );
  });

  it('is by the other rules where the host’s order puts neither first', () => {
    const two = (row: ReviewRow): number => (row.id === 'later' || row.id === 'short' ? 0 : 1);
    const order = (first: ReviewRow, second: ReviewRow): number => two(first) - two(second);
    expect(orderOf([soon, later, long, short], order)).toEqual(['short', 'later', 'long', 'soon']);
  });

  it('is by the other rules where the host’s order gives no number', () => {
    const ids = ['immediate', 'long', 'limitless', 'soon'];
    expectOrder([soon, long, immediate, limitless], ids, () => Number.NaN);
  });

  it('is who must be seen, however much later, before who is only to be considered', () => {
    const considered = (id: string, day: string): Given =>
      told(id, ENGLAND_ADULT_CARE_AND_SUPPORT, ['plan-agreed', day]);
    // eight weeks from 2 March were 27 April; from 5 October they are 30 November
    expectOrder(
      [considered('passed', '2026-03-02'), considered('open', '2026-10-05'), later, limitless, short],
      ['short', 'limitless', 'later', 'passed', 'open'],
    );
  });

  it('is, of those owed one at once, who is longest over', () => {
    const changed = (id: string, day: string): Given =>
      told(id, LONDON_HOUSING_TRUST_SUPPORT, ['significant-change', day]);
    expectOrder([changed('A', '2026-11-20'), changed('B', '2026-11-10'), long], ['B', 'A', 'long']);
  });

  it('is, of those alike in all of it, who is first in the list', () => {
    const twins = [dueBy('B', '2026-11-20'), asked('Y'), dueBy('A', '2026-11-20'), asked('X'), soon];
    expect(orderOf(twins)).toEqual(['B', 'A', 'Y', 'X', 'soon']);
    expect(orderOf([...twins].reverse())).toEqual(['A', 'B', 'X', 'Y', 'soon']);
  });

  it('is in no way decided by the force of the rule', () => {
    // the first six months beginning with 15 May ended on 14 November: 9 days over, by statute
    const payment = told('payment', ENGLAND_DIRECT_PAYMENT, ['direct-payment-began', '2026-05-15']);
    // three months from 3 August ended on 3 November: 20 days over, by guidance
    const conference = told(
      'conference',
      ENGLAND_CHILD_PROTECTION,
      ['initial-conference-held', '2026-08-03'],
      ['core-group-held', '2026-08-10'],
    );
    const list = listOf([payment, conference]);
    expect(list.rows.map(({ overdueDays }) => overdueDays)).toEqual([9, 20]);
    expectOrder([payment, conference], ['conference', 'payment']);
    const force = byRank('payment', 'conference');
    expectOrder([payment, conference], ['payment', 'conference'], force as () => number);

    // six months from 1 May: 23 days over, so that the payment has waited longest; the host knows better
    const longer = told('payment', ENGLAND_DIRECT_PAYMENT, ['direct-payment-began', '2026-05-01']);
    expectOrder([longer, conference], ['payment', 'conference']);
    const risk = byRank('conference', 'payment');
    expectOrder([longer, conference], ['conference', 'payment'], risk as () => number);
  });

  it('is asked of the host with rows of the list', () => {
    const list = listOf([long, short]);
    const seen = new Set<ReviewRow>();
    backlogPlan(list, {
      reviewsPerWeek: 1,
      order: (first, second) => {
        seen.add(first).add(second);
        return 0;
      },
    });
    expect([...seen].every((row) => list.rows.includes(row))).toBe(true);
    expect(seen.size).toBe(2);
  });
});

describe('backlogPlan, who is in it', () => {
  it('is everybody with a last day or owed a review without one, and nobody else', () => {
    const records = [
      dueBy('due', '2026-12-01'),
      asked('asked'),
      // to be considered by 27 April
      told('considered', ENGLAND_ADULT_CARE_AND_SUPPORT, ['plan-agreed', '2026-03-02']),
      told('nothing begun', OURS),
      told('ended', OURS, ['plan-agreed', '2026-03-02'], ['plan-closed', '2026-06-01']),
      told('done', OURS, ['plan-agreed', '2026-03-02'], ['review-held', '2026-06-01']),
    ];
    const plan = planOf(records);
    expect(idsOf(plan).flat().sort()).toEqual(['asked', 'considered', 'due']);
    expect(plan.unplaced).toEqual([]);
  });

  it('is nobody of an empty list, which is clear today', () => {
    expect(planOf([])).toEqual({ weeks: [], overLimit: [], unplaced: [], clearsOn: today });
  });
});

describe('backlogPlan, in weeks', () => {
  const records = [dueBy('A', '2026-11-02'), dueBy('B', '2026-11-03'), dueBy('C', '2026-11-04')];

  it('sees as many as there is room for, from today on, in weeks that end on a Sunday', () => {
    const plan = planOf(records, { reviewsPerWeek: 2 });
    expect(idsOf(plan)).toEqual([['A', 'B'], ['C']]);
    expect(plan.weeks.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
  });

  it.each([
    ['2026-11-25', ['2026-11-25 2026-11-29', '2026-11-30 2026-12-06', '2026-12-07 2026-12-13']],
    ['2026-11-29', ['2026-11-29 2026-11-29', '2026-11-30 2026-12-06', '2026-12-07 2026-12-13']],
    ['2026-12-21', ['2026-12-21 2026-12-27', '2026-12-28 2027-01-03', '2027-01-04 2027-01-10']],
  ])('cuts the first week at %s', (day, weeks) => {
    const plan = planOf(records, {}, on(day));
    expect(plan.weeks.map(({ from, to }) => `${from} ${to}`).slice(0, 3)).toEqual(weeks);
    for (const { from, reviews } of plan.weeks) for (const { week } of reviews) expect(week).toBe(from);
  });

  it.each([
    // Monday, with all its five days, to Sunday, with none
    ['2026-11-23', 5, 5],
    ['2026-11-24', 5, 4],
    ['2026-11-25', 5, 3],
    ['2026-11-26', 5, 2],
    ['2026-11-27', 5, 1],
    ['2026-11-28', 5, 0],
    ['2026-11-29', 5, 0],
    // part of a review is none: 4/5, 12/5 and 7/5
    ['2026-11-24', 1, 0],
    ['2026-11-25', 4, 2],
    ['2026-11-27', 7, 1],
  ])(
    'has room, in the week of %s with %i a week, for the share of its working days left: %i',
    (day, week, room) => {
      const many = Array.from({ length: 15 }, (_, place) => dueBy(`P${place}`, '2026-11-02'));
      const { weeks } = planOf(many, { reviewsPerWeek: week }, on(day));
      expect(weeks.slice(0, 2).map(({ reviews }) => reviews.length)).toEqual([room, week]);
    },
  );

  it('counts the days over a limit to the first day of the week, and to today in the first', () => {
    // room for one in the rest of the week, then for two: 2 November to Wednesday the 25th are 23 days; 3 and 4 November to the 30th
    const plan = planOf(records, { reviewsPerWeek: 2 }, on('2026-11-25'));
    expect(plan.overLimit.map(({ row, week, overLimitDays }) => [row.id, week, overLimitDays])).toEqual([
      ['A', '2026-11-25', 23],
      ['B', '2026-11-30', 27],
      ['C', '2026-11-30', 26],
    ]);
    expect(plan.overLimit).toEqual(plan.weeks.flatMap(({ reviews }) => reviews));
  });
});

describe('backlogPlan, when one joins the queue', () => {
  // 28 days before its last day: 22 December is 28 days from Tuesday 24 November, 27 December from Sunday 29, 28 December from Monday 30
  it.each([
    ['2026-11-20', 0],
    ['2026-12-21', 0],
    ['2026-12-22', 0],
    ['2026-12-27', 0],
    ['2026-12-28', 1],
    ['2027-01-03', 1],
    ['2027-01-04', 2],
    ['2027-02-08', 7],
  ])('is 28 days before its last day, %s: week %i', (day, week) => {
    // the plan of a later day is not agreed yet: what is due within 100 days is
    const { weeks } = planOf([dueBy('A', day)]);
    expect(weeks.map(({ reviews }) => reviews.length)).toEqual([...Array<number>(week).fill(0), 1]);
  });

  it.each([
    // 21 December is four weeks on
    [0, 4],
    [1, 3],
    [7, 3],
    [8, 2],
    [22, 0],
    [1000, 0],
  ])('is %i days before it, where told: week %i', (leadDays, week) => {
    const { weeks } = planOf([dueBy('A', '2026-12-21')], { leadDays });
    expect(weeks).toHaveLength(week + 1);
  });

  it('is not before its window opens', () => {
    // from 28 October six weeks are Wednesday 9 December, eight 23 December, and 28 days before that 25 November
    const record = told('A', OURS, ['service-began', '2026-10-28']);
    expect(listOf([record]).rows).toMatchObject([
      { from: '2026-12-09', by: '2026-12-23', status: 'not-open' },
    ]);
    expect(planOf([record]).weeks.map(({ from, reviews }) => [from, reviews.length])).toEqual([
      ['2026-11-23', 0],
      ['2026-11-30', 0],
      ['2026-12-07', 1],
    ]);
    // three days before it, in the week of the 14th no more
    expect(planOf([record], { leadDays: 3 }).weeks.at(-1)?.from).toBe('2026-12-14');
  });

  it('is at once where there is no limit', () => {
    expect(idsOf(planOf([asked('A')], { leadDays: 0 }))).toEqual([['A']]);
  });

  it('lets one that has joined go before one that comes first but has not', () => {
    const records = [dueBy('first', '2027-01-04'), dueBy('A', '2026-12-01'), dueBy('B', '2026-12-02')];
    const plan = planOf(records, { order: byRank('first', 'A', 'B') });
    // the first joins on 7 December, when the others are seen already
    expect(idsOf(plan)).toEqual([['A'], ['B'], ['first']]);
    // and where they are not, goes before those who wait
    const more = [...records, dueBy('C', '2026-12-03')];
    expect(idsOf(planOf(more, { order: byRank('first', 'A', 'B', 'C') }))).toEqual([
      ['A'],
      ['B'],
      ['first'],
      ['C'],
    ]);
  });
});

describe('backlogPlan, over the limit', () => {
  it('has what is placed in a week after its last day, and not what is placed in the week of it', () => {
    const records = [
      dueBy('A', '2026-11-23'),
      // a Monday, placed on it; a Sunday, placed on the Monday after
      dueBy('B', '2026-11-30'),
      dueBy('C', '2026-12-06'),
      dueBy('D', '2026-12-31'),
    ];
    const plan = planOf(records, { order: byRank('A', 'B', 'C', 'D') });
    expect(
      plan.weeks
        .flatMap(({ reviews }) => reviews)
        .map(({ row, week, overLimitDays }) => [row.id, week, overLimitDays]),
    ).toEqual([
      ['A', '2026-11-23', 0],
      ['B', '2026-11-30', 0],
      ['C', '2026-12-07', 1],
      ['D', '2026-12-14', 0],
    ]);
    expect(plan.overLimit.map(({ row }) => row.id)).toEqual(['C']);
    // the last day of the week that C is seen in, though D comes after
    expect(plan.clearsOn).toBe('2026-12-13');
  });

  it('has them in order of week, whatever their place in the queue', () => {
    // with a lead of no days it joins on 30 November, in the week of its last day, and goes before A
    const records = [dueBy('A', '2026-11-01'), dueBy('B', '2026-11-02'), dueBy('late', '2026-12-05')];
    const plan = planOf(records, { order: byRank('late', 'B', 'A'), leadDays: 0 });
    expect(idsOf(plan)).toEqual([['B'], ['late'], ['A']]);
    expect(plan.overLimit.map(({ row }) => row.id)).toEqual(['B', 'A']);
  });

  it('is clear today where nothing is', () => {
    const records = [dueBy('A', '2026-11-23'), dueBy('B', '2026-12-20'), asked('C')];
    const plan = planOf(records, { reviewsPerWeek: 2 });
    expect(plan.overLimit).toEqual([]);
    expect(plan.clearsOn).toBe('2026-11-23');
  });

  it('never has what is only to be considered, however late it is seen', () => {
    const considered = told('A', ENGLAND_ADULT_CARE_AND_SUPPORT, ['plan-agreed', '2026-03-02']);
    const plan = planOf([considered]);
    expect(listOf([considered]).rows).toMatchObject([{ by: '2026-04-27', status: 'not-yet-considered' }]);
    expect(plan.weeks).toMatchObject([{ reviews: [{ overLimitDays: 0 }] }]);
    expect(plan).toMatchObject({ overLimit: [], clearsOn: '2026-11-23' });
  });

  it('never has what has no limit, however late it is seen', () => {
    const plan = planOf([asked('A'), asked('B'), asked('C')]);
    expect(plan.weeks.flatMap(({ reviews }) => reviews.map(({ overLimitDays }) => overLimitDays))).toEqual([
      0, 0, 0,
    ]);
    expect(plan).toMatchObject({ overLimit: [], clearsOn: '2026-11-23' });
  });
});

describe('backlogPlan, for ten years', () => {
  const many = Array.from({ length: 523 }, (_, place) => dueBy(`P${place}`, '2026-11-02'));

  it('plans 522 weeks at most, and lists whom it could not place', () => {
    const plan = planOf(many);
    expect(plan.weeks).toHaveLength(522);
    // 521 weeks are 3647 days; ten years from 23 November 2026, with three leap days, are 3653: six days fewer
    expect(plan.weeks.at(-1)).toMatchObject({ from: '2036-11-17', to: '2036-11-23' });
    expect(plan.unplaced.map(({ id }) => id)).toEqual(['P522']);
    expect(plan.overLimit).toHaveLength(522);
    expect(plan).not.toHaveProperty('clearsOn');
  });

  it('places all of 522', () => {
    const plan = planOf(many.slice(1));
    expect(plan.unplaced).toEqual([]);
    expect(plan.clearsOn).toBe('2036-11-23');
  });

  it('lists what only comes due after that', () => {
    const policy: ReviewPolicy = {
      ...OURS,
      timescales: [{ ...OURS.timescales[0], first: { within: { months: 240 }, basis } }],
    };
    const records = [told('far', OURS, ['plan-agreed', '2026-11-02'])];
    const list = reviewList(records, { today, policies: [policy] });
    const plan = backlogPlan(list, { reviewsPerWeek: 1, order: noOrder });
    expect(plan.weeks).toEqual([]);
    expect(plan.unplaced).toEqual(list.rows);
  });

  // gives none of either: one review that is due in 20 years stands for a backlog that is never cleared
  it('says when a backlog is cleared, though something comes due after ten years', () => {
    const far: ReviewPolicy = {
      ...OURS,
      id: 'far',
      timescales: [{ ...OURS.timescales[0], first: { within: { months: 240 }, basis } }],
    };
    const records = [dueBy('over', '2026-11-02'), told('far', far, ['plan-agreed', '2026-11-02'])];
    const list = reviewList(records, { today, policies: [OURS, far] });
    const plan = backlogPlan(list, { reviewsPerWeek: 1, order: noOrder, clearBy: on('2026-12-31') });
    expect(plan).toMatchObject({ clearsOn: '2026-11-29', reviewsPerWeekToClear: 1 });
  });

  it('plans for the caseload of a whole county', () => {
    const record = dueBy('A', '2026-11-02');
    const rows = Array.from({ length: 150_000 }, () => record);
    const list = reviewList(rows, { today, policies });
    const plan = backlogPlan(list, { reviewsPerWeek: 50_000, order: noOrder });
    expect(plan.weeks.map(({ reviews }) => reviews.length)).toEqual([50_000, 50_000, 50_000]);
  });
});

describe('backlogPlan, the capacity to be clear by a day', () => {
  const five = ['A', 'B', 'C', 'D', 'E'].map((id) => dueBy(id, '2026-11-02'));

  it.each([
    // in the first week, to 29 November, all five; in two weeks three and two; in three two, two and one; in five one each
    ['2026-11-28', undefined],
    ['2026-11-29', 5],
    ['2026-12-05', 5],
    ['2026-12-06', 3],
    ['2026-12-13', 2],
    ['2026-12-20', 2],
    ['2026-12-26', 2],
    ['2026-12-27', 1],
    ['2030-01-01', 1],
  ])('by %s is %j a week', (clearBy, needed) => {
    const plan = planOf(five, { reviewsPerWeek: 4, clearBy: on(clearBy) });
    expect(plan.reviewsPerWeekToClear).toBe(needed);
    expect('reviewsPerWeekToClear' in plan).toBe(needed !== undefined);
  });

  it('takes into account how little is left of this week', () => {
    // on Friday a fifth: for five of them that is 25 a week, and the week after has room for five
    const friday = on('2026-11-27');
    const needed = (clearBy: string) => planOf(five, { clearBy: on(clearBy) }, friday).reviewsPerWeekToClear;
    expect(needed('2026-11-29')).toBe(25);
    expect(needed('2026-12-06')).toBe(5);
    const saturday = planOf(five, { clearBy: on('2026-11-29') }, on('2026-11-28'));
    expect(saturday).not.toHaveProperty('reviewsPerWeekToClear');
  });

  it('is not told unless asked for', () => {
    expect(planOf(five)).not.toHaveProperty('reviewsPerWeekToClear');
  });

  it('is one where there is nothing to clear, from today on', () => {
    expect(planOf([], { clearBy: today }).reviewsPerWeekToClear).toBe(1);
    expect(planOf([asked('A')], { clearBy: today }).reviewsPerWeekToClear).toBe(1);
    expect(planOf([], { clearBy: on('2026-11-22') })).not.toHaveProperty('reviewsPerWeekToClear');
  });

  it('takes those into account who join later', () => {
    // both join on 30 November and are due that day; one a week would see the second on 7 December
    const two = [dueBy('A', '2026-11-30'), dueBy('B', '2026-11-30')];
    expect(planOf(two, { leadDays: 0, clearBy: on('2026-12-06') })).toMatchObject({
      clearsOn: '2026-12-13',
      reviewsPerWeekToClear: 2,
    });
  });
});

describe('backlogPlan refuses', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3'])('%j reviews a week', (reviewsPerWeek) => {
    const error = thrownBy(() => planOf([], { reviewsPerWeek: reviewsPerWeek as number }));
    const code = typeof reviewsPerWeek === 'number' ? 'argument/out-of-range' : 'argument/wrong-type';
    expect(error).toMatchObject({ code, path: ['options', 'reviewsPerWeek'] });
    expect(error.message).toMatch(
      /^backlogPlan: "options\.reviewsPerWeek" must be a whole number of at least 1, got .+\.$/,
    );
  });

  it('a list of totals only', () => {
    const list = reviewList([dueBy('A', '2026-11-02')], { today, policies, totalsOnly: true });
    const error = thrownBy(() => backlogPlan(list, { reviewsPerWeek: 1, order: noOrder }));
    expect(error).toMatchObject({ code: 'review/rows-not-kept', path: ['list'] });
    expect(error.message).toBe('backlogPlan: "list" must be a list with its rows, got one of totals only.');
  });

  it('a day to be clear by that is none', () => {
    const error = thrownBy(() => planOf([], { clearBy: '2026-11-31' as never }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['options', 'clearBy'] });
    expect(error.message).toBe(
      'backlogPlan: "options.clearBy" must be a real day written YYYY-MM-DD, got 2026-11-31.',
    );
  });

  it('refuses to go without an order of risk', () => {
    const list = reviewList([], { today: calendarDate('2026-11-23'), policies: [] });
    const error = thrownBy(() => backlogPlan(list, { reviewsPerWeek: 1 } as never));
    expect(error).toMatchObject({ code: 'argument/missing', path: ['options', 'order'] });
    expect(error.message).toBe('backlogPlan: "options.order" must be a function, got nothing.');
  });
});

import * as fc from 'fast-check';
import {
  type Basis,
  type CalendarDate,
  calendarDate,
  isCalendarDate,
  lastDayOf,
  mergeReviewLists,
  type NextReview,
  nextReview,
  type ReviewEvent,
  type ReviewListOptions,
  type ReviewPolicy,
  type ReviewRecord,
  type ReviewRow,
  reviewList,
  reviewListAsync,
  reviewSchedule,
  reviewStatus,
  SupportPlanError,
  ukWorkingCalendar,
} from 'supportplan';
import { type Interval, UK_DIVISIONS } from 'supportplan/calendar';
import { PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import {
  type Anchor,
  type CaseRecord,
  type Condition,
  EVENT_KINDS,
  type EventKind,
  type FactValue,
  type Hold,
  type LimitRule,
  type Limits,
  type ReviewLimit,
  type ReviewStatusKind,
  type Strength,
  type Timescale,
} from 'supportplan/review';
import { readReviewPolicy } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const TODAY = calendarDate('2026-11-22');
const FIRST = '2022-01-01';
const LAST = '2026-06-30';

// ---- any policy -----------------------------------------------------------------------------------------------------------------

const STARTS = ['plan-agreed', 'placement-started', 'host:began'] as const;
const MEETS = ['review-held', 'light-touch-review-held', 'review-offered'] as const;
const ENDS = ['plan-closed', 'moved-to-another-authority'] as const;
const OTHERS = ['legal-status-changed', 'approval-extended', 'host:noted'] as const;
const HOLD_BEGINS = 'host:hold-began';
const HOLD_ENDS = 'host:hold-ended';

const anyBasis: fc.Arbitrary<Basis> = fc.constantFrom('section 1', 'section 2').map((locator) => ({
  source: 'Our procedure',
  locator,
  claimedForce: 'local',
  checked: 'seen',
}));

function kindsOf<Kind extends EventKind>(kinds: readonly Kind[]): fc.Arbitrary<readonly Kind[]> {
  return fc.subarray([...kinds], { minLength: 1 });
}

const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ workingDays: fc.integer({ min: 1, max: 60 }) }),
);

const anyAnchor: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constantFrom<Anchor>('start', 'planned-day', { fact: 'placedOn' }, { birthday: 18 }),
  kindsOf([...OTHERS, ...MEETS]).map((event) => ({ event })),
);

const anySpan = fc.record({ months: fc.nat(18), weeks: fc.nat(8), days: fc.nat(40) }, { requiredKeys: [] });

const anyPlainCondition = fc.oneof(
  fc.boolean().map((is) => ({ fact: 'settled', is })),
  fc.constantFrom(5, 16, 18).map((ageBelow) => ({ ageBelow })),
  kindsOf(OTHERS).map((happened) => ({ happened })),
  fc.record(
    { from: anyAnchor, to: anyAnchor, atLeast: anySpan, below: anySpan },
    { requiredKeys: ['atLeast'] },
  ),
);

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  anyPlainCondition,
  anyPlainCondition.map((not) => ({ not })),
);

const ruleParts = {
  from: anyAnchor,
  onDay: fc.constantFrom('01-01', '02-15', '12-31'),
  counting: fc.constantFrom('after', 'beginning-with', 'before'),
  last: fc.constantFrom('by', 'before'),
  less: anyInterval,
  basis: anyBasis,
  countingBasis: anyBasis,
} as const;

const anyRule: fc.Arbitrary<LimitRule> = fc.record(
  {
    ...ruleParts,
    within: fc.oneof({ weight: 6, arbitrary: anyInterval }, fc.constant('end-of-next-term' as const)),
  },
  { requiredKeys: ['within', 'basis'] },
);

const withoutFigure: fc.Arbitrary<ReviewLimit> = fc.record(
  { within: fc.constant('no-fixed-limit'), when: fc.array(anyCondition, { maxLength: 2 }), basis: anyBasis },
  { requiredKeys: ['within', 'basis'] },
);

const withFigure: fc.Arbitrary<ReviewLimit> = fc
  .tuple(
    anyRule,
    fc.record(
      {
        when: fc.array(anyCondition, { maxLength: 2 }),
        opensAfter: anyInterval,
        extension: fc.record({ by: kindsOf(OTHERS), within: anyInterval, basis: anyBasis }),
      },
      { requiredKeys: [] },
    ),
    fc.oneof(
      fc.constant({}),
      fc.array(anyRule, { maxLength: 2 }).map((soonestWith) => ({ soonestWith })),
      fc.array(anyRule, { maxLength: 2 }).map((latestWith) => ({ latestWith })),
    ),
  )
  .map(([rule, more, others]) => ({ ...rule, ...more, ...others }));

const anyLimit: fc.Arbitrary<ReviewLimit> = fc.oneof({ weight: 7, arbitrary: withFigure }, withoutFigure);

const anyLimits: fc.Arbitrary<Limits> = fc.oneof(
  { weight: 2, arbitrary: anyLimit },
  fc.tuple(anyLimit, anyLimit),
  fc.tuple(anyLimit, anyLimit, anyLimit),
);

const anySteps: fc.Arbitrary<Pick<Timescale, 'first' | 'second' | 'thenEvery'>> = fc.oneof(
  fc.record({ first: anyLimits }),
  fc.record({ thenEvery: anyLimits }),
  fc.record({ first: anyLimits, thenEvery: anyLimits }),
  fc.record({ first: anyLimits, second: anyLimits }),
  fc.record({ first: anyLimits, second: anyLimits, thenEvery: anyLimits }),
);

const anyHold: fc.Arbitrary<Hold> = fc.record({
  startedBy: fc.constant([HOLD_BEGINS] as const),
  endedBy: fc.constant([HOLD_ENDS] as const),
  thenWithin: anyInterval,
  basis: anyBasis,
});

const anyCycle: fc.Arbitrary<Omit<Timescale, 'id'>> = fc
  .tuple(
    fc.record(
      {
        title: fc.constantFrom('review', 'visit'),
        startedBy: kindsOf(STARTS),
        metBy: kindsOf(MEETS),
        endedBy: fc.subarray([...ENDS]),
        restarts: fc.boolean(),
        once: fc.boolean(),
        firstMetBy: kindsOf(MEETS),
        metEarly: fc.boolean(),
        strength: fc.constantFrom('must', 'consider'),
        endsAtAge: fc.constantFrom(16, 18),
        calendar: fc
          .subarray([...UK_DIVISIONS], { minLength: 1 })
          .map(([division, ...more]) => [division ?? 'scotland', ...more] as const),
        holds: fc.array(anyHold, { maxLength: 2 }),
      },
      { requiredKeys: ['title', 'startedBy', 'metBy', 'endedBy'] },
    ),
    anySteps,
  )
  .map(([cycle, steps]) => ({ ...cycle, ...steps }));

/** One timescale, as one version or as two that meet on a day. */
const anyVersions: fc.Arbitrary<readonly Omit<Timescale, 'id'>[]> = fc.oneof(
  { weight: 3, arbitrary: anyCycle.map((cycle) => [cycle]) },
  fc
    .tuple(anyCycle, anyCycle, fc.constantFrom('2023-12-31', '2024-06-30'), fc.boolean())
    .map(([old, current, last, lapses]): readonly Omit<Timescale, 'id'>[] => {
      const next = calendarDate(last === '2023-12-31' ? '2024-01-01' : '2024-07-01');
      return [
        { ...old, inForce: { to: calendarDate(last), checked: 'seen' } },
        {
          ...current,
          inForce: { from: next, ...(lapses && { to: calendarDate('2025-12-31') }), checked: 'seen' },
        },
      ];
    }),
);

const anyPolicy: fc.Arbitrary<ReviewPolicy> = fc
  .record(
    {
      timescales: fc.array(anyVersions, { minLength: 1, maxLength: 3 }),
      openedBy: kindsOf(STARTS),
      basis: anyBasis,
    },
    { requiredKeys: ['timescales', 'basis'] },
  )
  .map(({ timescales, ...more }): ReviewPolicy => {
    const [first, ...others] = timescales.flatMap((versions, place) =>
      versions.map((version): Timescale => ({ id: `review-${place}`, ...version })),
    );
    return {
      id: 'any-policy',
      title: 'Any reviews',
      nation: 'england',
      cohort: 'anybody',
      calendar: ['england-and-wales'],
      facts: {
        placedOn: { type: 'date', means: 'when the placement began' },
        settled: { type: 'true-or-false', means: 'whether the placement is settled' },
      },
      timescales: [first as Timescale, ...others],
      ...more,
    };
  })
  .map(deepFreeze);

/** A policy of timescales with plain intervals, so that what they come to can be told beside the engine. */
const anyPlainLimit = fc.record(
  {
    within: anyInterval,
    counting: fc.constantFrom('after', 'beginning-with'),
    last: fc.constantFrom('by', 'before'),
    basis: anyBasis,
  } as const,
  { requiredKeys: ['within', 'basis'] },
);

// ---- any record -----------------------------------------------------------------------------------------------------------------

const anyDay = anyDateFrom(FIRST, LAST);

function eventsOf(kinds: readonly EventKind[], maxLength = 12): fc.Arbitrary<readonly ReviewEvent[]> {
  return fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...kinds),
        on: anyDay,
        plannedFor: anyDay,
        ground: fc.constant('safeguarding'),
      } as const,
      { requiredKeys: ['kind', 'on'] },
    ),
    { maxLength, size: 'max' },
  );
}

const LIVING = [...STARTS, ...MEETS, ...OTHERS, ...ENDS] as const;

const anyFacts = fc.record({ placedOn: anyDay, settled: fc.boolean() }, { requiredKeys: [] });

function recordsOf(kinds: readonly EventKind[]): fc.Arbitrary<ReviewRecord> {
  return fc
    .record(
      { events: eventsOf(kinds), bornOn: anyDateFrom('2004-01-01', '2021-12-31'), facts: anyFacts },
      { requiredKeys: ['events'] },
    )
    .map(deepFreeze);
}

const GOING_ON = [...STARTS, ...STARTS, ...MEETS, ...OTHERS, HOLD_BEGINS, HOLD_ENDS] as const;
// ends are rare, so that most records lead to something
const anyRecord = recordsOf([...GOING_ON, ...GOING_ON, ...GOING_ON, ...ENDS, 'died']);

const TERMS = { terms: [2022, 2023, 2024, 2025, 2026, 2027].flatMap(termsOf) };

function termsOf(year: number): readonly { readonly from: CalendarDate; readonly to: CalendarDate }[] {
  return [
    { from: calendarDate(`${year}-09-03`), to: calendarDate(`${year}-12-18`) },
    { from: calendarDate(`${year}-01-05`), to: calendarDate(`${year}-03-27`) },
    { from: calendarDate(`${year}-04-13`), to: calendarDate(`${year}-07-20`) },
  ];
}

describe('any policy of the grammar', () => {
  it('is one that can be read', () => {
    holds(
      fc.property(anyPolicy, (policy) => {
        const reading = readReviewPolicy(JSON.parse(JSON.stringify(policy)));
        expect(reading.ok ? [] : reading.issues).toEqual([]);
      }),
    );
  });
});

describe('reviewSchedule, for any policy and record', () => {
  it('does not depend on the order of events, nor on how often the same one is told', () => {
    const toldTwoWays = anyRecord.chain((record) => {
      const repeated = [...record.events, ...record.events.slice(0, 4)];
      return fc.tuple(
        fc.constant(record),
        fc
          .shuffledSubarray(repeated, { minLength: repeated.length })
          .map((events) => ({ ...record, events })),
      );
    });
    holds(
      fc.property(anyPolicy, toldTwoWays, (policy, [told, otherwise]) => {
        const options = { ...TERMS, projections: 2 };
        expect(reviewSchedule(policy, otherwise, options)).toEqual(reviewSchedule(policy, told, options));
      }),
      { numRuns: 300 },
    );
  });

  it('answers with real days and whole answers, and survives JSON', () => {
    holds(
      fc.property(anyPolicy, anyRecord, fc.constantFrom(TERMS, {}), (policy, record, options) => {
        const schedule = reviewSchedule(policy, record, { ...options, projections: 3 });
        expectWhole(schedule);
        expect(schedule.reviews).toHaveLength(new Set(policy.timescales.map(({ id }) => id)).size);
        for (const review of schedule.reviews) {
          if (review.kind === 'ended') expect(review.endedBy).toBeTypeOf('string');
          if ('startedOn' in review) expect(review.startedBy).toBeTypeOf('string');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing due about somebody who has died, whatever the policy', () => {
    holds(
      fc.property(anyPolicy, anyRecord, anyDay, (policy, record, on) => {
        const dead: ReviewRecord = { ...record, events: [...record.events, { kind: 'died', on }] };
        const { next, reviews, projected } = reviewSchedule(policy, dead, { ...TERMS, projections: 5 });
        expect([next, ...reviews].map(({ kind, by }) => [kind, by])).toEqual(
          [next, ...reviews].map(() => ['ended', undefined]),
        );
        expect(projected).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has the next review due no earlier than the limit counted from the one held', () => {
    const anyPlainPolicy = fc
      .tuple(anyPolicy, anyPlainLimit, anyPlainLimit, anyPlainLimit, fc.constantFrom(1, 2, 3))
      .map(([policy, first, second, thenEvery, steps]) => {
        const limits = [{ thenEvery }, { first, thenEvery }, { first, second, thenEvery }][steps - 1] ?? {};
        const { restarts = false, once = false } = policy.timescales[0];
        const cycle: Timescale = {
          id: 'review',
          title: 'review',
          startedBy: ['plan-agreed'],
          metBy: ['review-held'],
          endedBy: [],
          restarts,
          once,
          ...limits,
        };
        return {
          policy: { ...policy, timescales: [cycle] } satisfies ReviewPolicy,
          limits: Object.values(limits),
        };
      });
    const events = eventsOf(['plan-agreed', 'review-held', 'legal-status-changed']);
    holds(
      fc.property(anyPlainPolicy, events, anyDay, ({ policy, limits }, told, held) => {
        const before = nextReview(policy, { events: told });
        fc.pre(before.kind === 'due' && before.startedOn <= held);
        const after = nextReview(policy, { events: [...told, { kind: 'review-held', on: held }] });
        const soonest = limits
          .map(({ basis: _, ...limit }) => lastDayOf(held, limit, ukWorkingCalendar('england-and-wales')))
          .sort()[0];
        expect(after).toMatchObject({ kind: 'due', startedOn: held });
        expect((after.by ?? '') >= (soonest ?? '')).toBe(true);
      }),
    );
  });
});

describe('reviewSchedule, for any policy and any hold', () => {
  /** A policy with holds on every timescale. */
  const heldPolicy = fc.tuple(anyPolicy, anyHold).map(([policy, hold]): ReviewPolicy => {
    const [first, ...others] = policy.timescales.map((timescale) => ({ ...timescale, holds: [hold] }));
    return { ...policy, timescales: [first as Timescale, ...others] };
  });
  const unheld = recordsOf([...STARTS, ...MEETS, ...OTHERS]);

  it('never has a last day earlier for a hold, nor rescues what was overdue when it began', () => {
    holds(
      fc.property(heldPolicy, unheld, anyDay, fc.option(anyDay), (policy, record, one, other) => {
        const [began, ended] = other === null || one <= other ? [one, other] : [other, one];
        const events = [
          ...record.events,
          { kind: HOLD_BEGINS, on: began } as const,
          ...(ended === null ? [] : [{ kind: HOLD_ENDS, on: ended } as const]),
        ];
        const before = reviewSchedule(policy, record, TERMS).reviews;
        const after = reviewSchedule(policy, { ...record, events }, TERMS).reviews;
        before.forEach((review, place) => {
          const held = after[place] as NextReview;
          const last = lastDayIn(review);
          const lastHeld = lastDayIn(held);
          if (last === undefined) expect(held).toEqual(review);
          else if (began > last) expect(lastHeld).toBe(last);
          else expect(lastHeld !== undefined && lastHeld >= last).toBe(true);
          if (review.kind === 'due' && began > review.by) expect(held).toEqual(review);
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** The last day, or the one that there would be but for a hold or a birthday. */
function lastDayIn(review: NextReview): CalendarDate | undefined {
  return 'otherwiseBy' in review ? review.otherwiseBy : review.by;
}

/** How far on each status is, as days pass. */
const ORDER: Readonly<Record<ReviewStatusKind, number>> = {
  'not-open': 0,
  open: 1,
  'no-limit': 1,
  'on-hold': 1,
  'not-scheduled': 1,
  'due-soon': 2,
  'not-yet-considered': 3,
  overdue: 5,
  ended: 6,
};

describe('reviewStatus, for any policy and record', () => {
  it('moves one way as days pass and nothing else happens', () => {
    const someDays = fc.array(anyDateFrom('2021-01-01', '2032-12-31'), { minLength: 2, maxLength: 8 });
    holds(
      fc.property(anyPolicy, anyRecord, someDays, fc.nat(60), (policy, record, days, dueSoonDays) => {
        const review = nextReview(policy, record, TERMS);
        // once the one behind has ended, the one that has lapsed stands alone again
        const until = (review.kind === 'due' ? review.mandatoryReview?.endsOn : undefined) ?? '9999-12-31';
        const before = days.filter((day) => day < until);
        const ranks = before.sort().map((day) => {
          const { status, review: about } = reviewStatus(review, { today: day, dueSoonDays });
          // the review behind one that has lapsed comes due after it
          return status === 'due-soon' && about !== review ? 4 : ORDER[status];
        });
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('is overdue of nothing that is only to be considered, and of nothing past the birthday that ends it', () => {
    holds(
      fc.property(anyPolicy, anyRecord, anyDateFrom('2022-01-01', '2032-12-31'), (policy, record, today) => {
        const { status, review, overdueDays } = reviewStatus(nextReview(policy, record, TERMS), { today });
        if (status !== 'overdue') return;
        expect(review).toMatchObject({ kind: 'due', strength: 'must' });
        expect(review.kind === 'due' && today > review.by && today < (review.endsOn ?? '9999-12-31')).toBe(
          true,
        );
        expect(overdueDays).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

// ---- any caseload ---------------------------------------------------------------------------------------------------------------

const anyCase: fc.Arbitrary<CaseRecord> = fc
  .tuple(
    anyRecord,
    fc.record(
      {
        policy: fc.constant('any-policy'),
        id: fc.string(),
        team: fc.constantFrom('north', 'south', '', '__proto__'),
      },
      { requiredKeys: ['policy'] },
    ),
  )
  .map(([record, more]) => ({ ...record, ...more }));

/** A record with something wrong with it, or something else altogether. */
const anySlip: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc
    .tuple(
      anyCase,
      fc.constantFrom(
        { policy: 'another' },
        { events: [{ kind: 'review-hold', on: '2026-03-02' }] },
        { events: [{ kind: 'review-held', on: '2026-02-30' }] },
        { events: [{ kind: 'review-held', on: '2026-11-23' }] },
        { events: [{ kind: 'plan-agreed', on: '0001-01-01' }] },
        { bornOn: '1900-01-01' },
        { bornOn: 'last spring' },
        { facts: { placedOn: true } },
        { unknown: 1 },
      ),
    )
    .map(([record, slip]) => ({ ...record, ...slip })),
);

const anyCaseload: fc.Arbitrary<readonly unknown[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: anyCase }, anySlip),
  { maxLength: 8 },
);

const anyListOptions = fc.record(
  {
    dueSoonDays: fc.nat(60),
    groupBy: fc.constantFrom<NonNullable<ReviewListOptions['groupBy']>>('team', 'policy', ({ id }) =>
      id?.slice(0, 1),
    ),
    totalsOnly: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('reviewList, for any policy and caseload', () => {
  it('loses no record: each is a row or a refusal, and counted', () => {
    holds(
      fc.property(anyPolicy, anyCaseload, anyListOptions, (policy, records, more) => {
        const lines: number[] = [];
        const each = ({ place }: { readonly place: number }): void => void lines.push(place);
        const list = reviewList(records, { ...TERMS, ...more, today: TODAY, policies: [policy], each });
        const places = records.map((_, place) => place);
        expect(lines).toEqual(places);
        const { totals, groups, rows, refused } = list;
        expect(totals.records).toBe(records.length);
        expect(totals.rows + totals.refused).toBe(records.length);
        expect(Object.values(totals.byStatus).reduce((sum, count) => sum + count, 0)).toBe(totals.rows);
        if (more.groupBy !== undefined) {
          expect(groups.reduce((sum, group) => sum + group.rows, 0)).toBe(totals.rows);
        }
        if (more.totalsOnly === true) expect([rows, refused]).toEqual([[], []]);
        else {
          expect([...rows, ...refused].map(({ place }) => place).sort((a, b) => a - b)).toEqual(places);
          expect(refused.every(({ issues }) => issues.length > 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has no day on a row that has ended', () => {
    holds(
      fc.property(anyPolicy, anyCase, fc.boolean(), (policy, record, dies) => {
        const [first, ...others] = policy.timescales.map(
          (one): Timescale => ({ ...one, endedBy: ['plan-closed'] }),
        );
        const ending: ReviewPolicy = { ...policy, timescales: [first as Timescale, ...others] };
        const end = { kind: dies ? 'died' : 'plan-closed', on: calendarDate('2026-07-01') } as const;
        const closed = { ...record, events: [...record.events, end] };
        const [row] = reviewList([closed], { ...TERMS, today: TODAY, policies: [ending] }).rows;
        expect(row).toMatchObject({ status: 'ended', provisional: false, alsoOwed: false, immediate: false });
        for (const key of ['from', 'by', 'planBy', 'daysToGo', 'overdueDays', 'because']) {
          expect(row).not.toHaveProperty(key);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes to the same in one piece or in many, put together in any grouping', () => {
    const cut = anyCaseload.chain((records) =>
      fc.tuple(fc.constant(records), fc.nat(records.length), fc.nat(records.length)),
    );
    holds(
      fc.property(anyPolicy, cut, anyListOptions, (policy, [records, one, other], more) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const list = (part: readonly unknown[]) =>
          reviewList(part, { ...TERMS, ...more, today: TODAY, policies: [policy] });
        const [a, b, c] = [
          list(records.slice(0, from)),
          list(records.slice(from, to)),
          list(records.slice(to)),
        ];
        const whole = list(records);
        expect(mergeReviewLists([a, b, c])).toEqual(whole);
        expect(mergeReviewLists([mergeReviewLists([a, b]), c])).toEqual(whole);
        expect(mergeReviewLists([a, mergeReviewLists([b, c])])).toEqual(whole);
        expect(mergeReviewLists([whole])).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('comes to the same from records that come one by one', async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, anyCaseload, anyListOptions, async (policy, records, more) => {
        async function* oneByOne(): AsyncGenerator<unknown> {
          for (const record of records) yield record;
        }
        const told: unknown[][] = [[], [], []];
        const options = (place: number): ReviewListOptions => ({
          ...TERMS,
          ...more,
          today: TODAY,
          policies: [policy],
          each: (line) => void told[place]?.push(line),
        });
        const list = reviewList(records, options(0));
        expect(await reviewListAsync(oneByOne(), options(1))).toEqual(list);
        expect(await reviewListAsync(records, options(2))).toEqual(list);
        expect(told[1]).toEqual(told[0]);
        expect(told[2]).toEqual(told[0]);
      }),
    );
  });

  it('agrees with nextReview and reviewStatus', () => {
    holds(
      fc.property(anyPolicy, anyCase, fc.nat(60), (policy, record, dueSoonDays) => {
        expectAgreement(policy, record, dueSoonDays);
      }),
      { numRuns: 500 },
    );
  });

  it.each(PUBLISHED_REVIEW_POLICIES)('agrees with nextReview and reviewStatus: $id', (policy) => {
    const text = JSON.stringify(policy);
    const kinds = EVENT_KINDS.filter((kind) => text.includes(`"${kind}"`));
    const words = [...text.matchAll(/"is":"([^"]*)"/g)].map(([, word]) => word ?? '');
    const values: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
      'true-or-false': fc.boolean(),
      date: anyDay,
      text: fc.constantFrom('other', ...words),
      number: fc.nat(20),
    };
    const facts = Object.fromEntries(
      Object.entries(policy.facts ?? {}).map(([name, { type }]) => [name, values[type]]),
    ) as Record<string, fc.Arbitrary<FactValue>>;
    const anyPublishedCase: fc.Arbitrary<CaseRecord> = fc.record(
      {
        policy: fc.constant(policy.id),
        events: eventsOf([...kinds, ...kinds, 'died']),
        bornOn: anyDateFrom('1990-01-01', '2024-12-31'),
        facts: fc.record(facts, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, FactValue>>>,
      },
      { requiredKeys: ['policy', 'events'] },
    );
    holds(
      fc.property(anyPublishedCase, fc.nat(60), (record, dueSoonDays) => {
        expectAgreement(policy, record, dueSoonDays);
      }),
    );
  });
});

/** Checks that the list says of one record what the functions for one person say. */
function expectAgreement(policy: ReviewPolicy, record: CaseRecord, dueSoonDays: number): void {
  const list = reviewList([record], { ...TERMS, today: TODAY, policies: [policy], dueSoonDays });
  const [refusal] = list.refused;
  if (refusal !== undefined) {
    expect(refusal.issues.map(({ code }) => code)).toEqual(['review/too-old']);
    const reviews = reviewSchedule(policy, record, TERMS).reviews;
    expect(reviews.some((review) => review.kind === 'not-scheduled' && review.because === 'ends-first')).toBe(
      true,
    );
    return;
  }
  const [row] = list.rows;
  const { next } = reviewSchedule(policy, record, TERMS);
  if (
    reviewStatus(next, { today: TODAY }).status === 'ended' &&
    next.kind !== 'ended' &&
    row?.status !== 'ended'
  ) {
    // a birthday has ended the one that stands first, and the list, which knows the day, goes on to one that it has not ended
    expect(new Set(policy.timescales.map(({ endsAtAge }) => endsAtAge)).size).toBeGreaterThan(1);
    return;
  }
  expect(row).toEqual(rowFor(policy, record, dueSoonDays));
}

function rowFor(policy: ReviewPolicy, { id, team, ...record }: CaseRecord, dueSoonDays: number): ReviewRow {
  const { next, reviews, unusedEvents } = reviewSchedule(policy, record, TERMS);
  expect(nextReview(policy, record, TERMS)).toEqual(next);
  const { status, review, daysToGo, overdueDays } = reviewStatus(next, { today: TODAY, dueSoonDays });
  const ended = status === 'ended';
  const withoutLimit = reviews.filter(({ kind }) => kind === 'no-fixed-limit').length;
  const missing = ended ? [] : reviews.flatMap((one) => ('missing' in one ? (one.missing ?? []) : []));
  return {
    place: 0,
    ...(id !== undefined && { id }),
    ...(team !== undefined && { team }),
    policy: policy.id,
    timescale: review.timescale,
    status,
    strength: review.kind === 'due' ? review.strength : (expect.any(String) as unknown as Strength),
    ...(review.kind === 'due' && !ended && { from: review.from, by: review.by, planBy: review.planBy }),
    ...(daysToGo !== undefined && { daysToGo }),
    ...(overdueDays !== undefined && { overdueDays }),
    ...(status === 'not-scheduled' && review.kind === 'not-scheduled' && { because: review.because }),
    ...(missing.length > 0 && { missing: [...new Set(missing)] }),
    ...(unusedEvents.length > 0 && { unusedEvents }),
    provisional: review.kind === 'due' && !ended && review.provisional,
    // besides the one of the row
    alsoOwed: !ended && withoutLimit > (status === 'no-limit' ? 1 : 0),
    immediate: expect.any(Boolean) as unknown as boolean,
  };
}

// ---- hostile input --------------------------------------------------------------------------------------------------------------

const UNITS = ['workingDays', 'days', 'weeks', 'months'] as const;
const HUNDRED_YEARS = { workingDays: 25_000, days: 36_525, weeks: 5_218, months: 1_200 } as const;

/** A copy in which every interval is as long as told. */
function stretched<T>(value: T, lengths: (unit: (typeof UNITS)[number]) => number): T {
  if (Array.isArray(value)) return value.map((inner) => stretched(inner, lengths)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): readonly [string, unknown] => {
    const unit = UNITS.find((name) => name === key);
    return [key, unit === undefined ? stretched(inner, lengths) : lengths(unit)];
  });
  return Object.fromEntries(entries) as T;
}

/** What a call gives; nothing where it throws an error of ours. Anything else that it throws fails the test. */
function givenBy<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SupportPlanError)) throw error;
    expect(error.code).toMatch(/^(argument|calendar|review)\/[a-z-]+$/);
    return undefined;
  }
}

const DAY_KEYS: ReadonlySet<string> = new Set([
  'from',
  'by',
  'planBy',
  'on',
  'startedOn',
  'countedFrom',
  'endsOn',
  'extendedOn',
  'until',
  'heldSince',
  'otherwiseBy',
  'inForceFrom',
]);

/** Checks that every day of an answer is a real one, and that JSON keeps the answer. */
function expectWhole(answer: unknown): void {
  if (answer === undefined) return;
  const slips: string[] = [];
  const text = JSON.stringify(answer, (key, value: unknown) => {
    // a policy's own rule may count from an anchor, and an issue is about what was given
    if (key === 'limit' || key === 'rule' || key === 'issues') return undefined;
    if (DAY_KEYS.has(key) && !isCalendarDate(value)) slips.push(key);
    return value;
  });
  expect(slips).toEqual([]);
  expect(text).not.toMatch(/null|NaN|undefined/);
}

describe('the review functions, given hostile input', () => {
  const hardRecord: fc.Arbitrary<ReviewRecord> = fc.record(
    {
      events: fc.array(
        fc.record(
          {
            kind: fc.constantFrom(...LIVING, HOLD_BEGINS, HOLD_ENDS),
            on: fc.oneof(
              anyDay,
              anyDateFrom('0001-01-01', '0001-12-31'),
              anyDateFrom('9999-01-01', '9999-12-31'),
              anyDateFrom('1977-12-01', '1978-01-31'),
              anyDateFrom('2199-12-01', '2200-01-31'),
            ),
            plannedFor: anyDateFrom('0001-01-01', '9999-12-31'),
          },
          { requiredKeys: ['kind', 'on'] },
        ),
        { maxLength: 6 },
      ),
      bornOn: anyDateFrom('0001-01-01', '9999-12-31'),
      facts: fc.record({ placedOn: anyDateFrom('0001-01-01', '9999-12-31') }, { requiredKeys: [] }),
    },
    { requiredKeys: ['events'] },
  );

  function tried(policy: ReviewPolicy, record: ReviewRecord, today: CalendarDate): void {
    expectWhole(givenBy(() => nextReview(policy, record, TERMS)));
    const schedule = givenBy(() => reviewSchedule(policy, record, { ...TERMS, projections: 100 }));
    expectWhole(schedule);
    if (schedule !== undefined) expectWhole(reviewStatus(schedule.next, { today }));
    const list = givenBy(() =>
      reviewList([{ ...record, policy: policy.id }], { ...TERMS, today, policies: [policy] }),
    );
    expectWhole(list);
    if (list !== undefined) expect(list.totals.records).toBe(1);
  }

  const someToday = fc.constantFrom(TODAY, calendarDate('0001-01-01'), calendarDate('9999-12-31'));

  it.each([
    ['nothing', () => 0],
    ['one', () => 1],
    ['a hundred years', (unit) => HUNDRED_YEARS[unit]],
    ['all the days there are', () => 3_652_058],
    ['2^31', () => 2 ** 31],
    ['2^53 - 1', () => Number.MAX_SAFE_INTEGER],
  ] satisfies readonly (readonly [string, (unit: (typeof UNITS)[number]) => number])[])(
    'answer or say what is wrong, with every interval of %s',
    (_, lengths) => {
      holds(
        fc.property(anyPolicy, fc.oneof(anyRecord, hardRecord), someToday, (policy, record, today) => {
          tried(stretched(policy, lengths), record, today);
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'say that %s is no interval, whatever it is part of',
    (length) => {
      holds(
        fc.property(anyPolicy, anyRecord, (policy, record) => {
          const wrong = stretched(policy, () => length);
          fc.pre(JSON.stringify(wrong) !== JSON.stringify(policy));
          expectWhole(givenBy(() => nextReview(wrong, record, TERMS)));
          expect(readReviewPolicy(wrong).ok).toBe(false);
        }),
      );
    },
  );

  it('answer or say what is wrong, with days of the years 0001 and 9999', () => {
    holds(fc.property(anyPolicy, hardRecord, someToday, tried), { numRuns: 500 });
  });

  describe('of ten thousand events', () => {
    const basis: Basis = {
      source: 'Our procedure',
      locator: 'section 1',
      claimedForce: 'local',
      checked: 'seen',
    };
    const policy: ReviewPolicy = deepFreeze({
      id: 'any-policy',
      title: 'Any reviews',
      nation: 'england',
      cohort: 'anybody',
      calendar: ['england-and-wales'],
      timescales: [
        {
          id: 'review',
          title: 'review',
          startedBy: ['plan-agreed'],
          metBy: ['review-held'],
          endedBy: ['plan-closed'],
          thenEvery: {
            within: { months: 6 },
            soonestWith: [{ within: { weeks: 40 }, from: { event: ['legal-status-changed'] }, basis }],
            extension: { by: ['approval-extended'], within: { months: 9 }, basis },
            basis,
          },
          holds: [{ startedBy: [HOLD_BEGINS], endedBy: [HOLD_ENDS], thenWithin: { weeks: 2 }, basis }],
        },
      ],
      basis,
    });
    const kinds: readonly EventKind[] = [...LIVING, HOLD_BEGINS, HOLD_ENDS];
    const days = Array.from({ length: 10_000 }, (_, place) =>
      calendarDate(new Date(Date.UTC(1996, 0, 1 + place)).toISOString().slice(0, 10)),
    );
    const inOrder = days.map(
      (on, place): ReviewEvent => ({ kind: kinds[(place * 7) % kinds.length] ?? 'died', on }),
    );
    const list = (events: readonly ReviewEvent[]) =>
      reviewList([{ policy: policy.id, events }], { today: TODAY, policies: [policy] });

    it('come to the same in reversed order', () => {
      const reversed = inOrder.toReversed();
      expect(reviewSchedule(policy, { events: reversed })).toEqual(
        reviewSchedule(policy, { events: inOrder }),
      );
      expect(list(reversed)).toEqual(list(inOrder));
      expect(list(reversed).totals).toMatchObject({ rows: 1, refused: 0 });
    });

    it('come to the same as one, where they are one', () => {
      const once: readonly ReviewEvent[] = [
        { kind: 'plan-agreed', on: calendarDate('2026-03-02') },
        { kind: 'review-held', on: calendarDate('2026-05-04') },
      ];
      const often = Array.from({ length: 10_000 }, (_, place) => once[place % 2] as ReviewEvent);
      expect(nextReview(policy, { events: often })).toEqual(nextReview(policy, { events: once }));
      expect(nextReview(policy, { events: once }).by).toBe('2026-11-04');
      expect(list(often)).toEqual(list(once));
    });
  });
});

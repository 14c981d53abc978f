import type { Plan, ReviewEvent } from 'supportplan';
import {
  calendarDate,
  movePlan,
  type NextReview,
  newVersion,
  nextReview,
  type ReviewOfPlan,
} from 'supportplan';
import { planReviewRecord, REVIEW_DECISIONS } from 'supportplan/plan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import type { Timescale } from 'supportplan/review';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { thrownBy } from '../helpers/thrown-by.js';

const by = { role: 'social-care-worker' } as const;
const reasons = [{ text: 'More help is wanted in the mornings.', voice: 'agreed' }] as const;
const REVISE = deepFreeze<ReviewOfPlan>({
  on: calendarDate('2027-02-22'),
  by,
  decision: 'revise',
  reasons,
});
const CONFIRM = deepFreeze<ReviewOfPlan>({ ...REVISE, decision: 'confirm' });
const CLOSE = deepFreeze<ReviewOfPlan>({ ...REVISE, decision: 'close' });

const AGREED = deepFreeze<Plan>({
  ...LEAST_PLAN,
  status: 'agreed',
  agreedOn: calendarDate('2026-08-31'),
});

/** The version that a review makes, where it makes one. */
function made(plan: Plan, review: ReviewOfPlan): Plan {
  const attempt = newVersion(deepFreeze(plan), deepFreeze(review));
  if (!attempt.ok) throw new Error(attempt.issues[0].message);
  return attempt.value;
}

/** The agreed version that a plan becomes on a day. */
function agreedFrom(plan: Plan, on: string): Plan {
  const attempt = movePlan(deepFreeze(plan), { to: 'agreed', on: calendarDate(on) });
  if (!attempt.ok) throw new Error(attempt.issues[0].message);
  return attempt.value;
}

function eventsOf(plan: Plan): readonly ReviewEvent[] | undefined {
  return plan.review?.events;
}

/** A plan's keys that are given, and those that are not. */
function without(plan: Plan, ...keys: readonly (keyof Plan)[]): Partial<Plan> {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !keys.includes(key as keyof Plan)));
}

describe('newVersion, where it makes none', () => {
  /** Where in the arguments each refusal is. */
  const places: Readonly<Record<string, readonly string[]>> = {
    'version/draft': ['plan', 'status'],
    'version/superseded': ['plan', 'status'],
    'version/closed': ['plan', 'revision', 'decision'],
    'version/no-reasons': ['review', 'reasons'],
    'version/before-the-plan': ['review', 'on'],
    'version/changes-without-revision': ['review', 'changes'],
    'version/closure-without-closing': ['review', 'closure'],
  };
  const changes = { makingItHappen: reasons };
  const closure = { otherHelp: reasons[0] };
  const draft = deepFreeze<Plan>({ ...AGREED, status: 'draft' });
  const superseded = deepFreeze<Plan>({ ...AGREED, status: 'superseded' });
  const closed = deepFreeze<Plan>(made(AGREED, CLOSE));
  const completed = deepFreeze<Plan>({ ...LEAST_PLAN, completedOn: calendarDate('2026-08-31') });
  const early = calendarDate('2026-08-30');

  it.each<[string, string, Plan, ReviewOfPlan, string]>([
    ['of a draft', 'version/draft', draft, REVISE, 'A draft cannot be reviewed: change it directly.'],
    [
      'of a superseded plan',
      'version/superseded',
      superseded,
      CONFIRM,
      'A superseded plan cannot be reviewed: review the newer version.',
    ],
    ...REVIEW_DECISIONS.map((decision): [string, string, Plan, ReviewOfPlan, string] => [
      `of a closed plan, to ${decision} it`,
      'version/closed',
      closed,
      { ...REVISE, decision },
      'A closed plan cannot be reviewed: make a new plan instead.',
    ]),
    [
      'of a closed plan that is superseded',
      'version/superseded',
      { ...closed, status: 'superseded' },
      CONFIRM,
      'A superseded plan cannot be reviewed: review the newer version.',
    ],
    [
      'without a reason',
      'version/no-reasons',
      AGREED,
      { ...REVISE, reasons: [] },
      'A review must give a reason for confirming, revising or closing the plan.',
    ],
    [
      'with nothing but white space for a reason',
      'version/no-reasons',
      AGREED,
      { ...REVISE, reasons: [{ text: ' \n', voice: 'agreed' }] },
      'A review must give a reason for confirming, revising or closing the plan.',
    ],
    [
      'before the day of agreement',
      'version/before-the-plan',
      AGREED,
      { ...REVISE, on: early },
      'The review is dated before the plan was agreed or completed.',
    ],
    [
      'before the day of completion, where none of agreement is recorded',
      'version/before-the-plan',
      completed,
      { ...REVISE, on: early },
      'The review is dated before the plan was agreed or completed.',
    ],
    [
      'that confirms a plan and changes it',
      'version/changes-without-revision',
      AGREED,
      { ...CONFIRM, changes },
      'Changes were given, but only a revision can change the plan.',
    ],
    [
      'that closes a plan and changes it',
      'version/changes-without-revision',
      AGREED,
      { ...CLOSE, changes },
      'Changes were given, but only a revision can change the plan.',
    ],
    [
      'that confirms a plan and says what is said at a closing',
      'version/closure-without-closing',
      AGREED,
      { ...CONFIRM, closure },
      'A closure was given, but the review does not close the plan.',
    ],
    [
      'that revises a plan and says what is said at a closing',
      'version/closure-without-closing',
      AGREED,
      { ...REVISE, closure },
      'A closure was given, but the review does not close the plan.',
    ],
  ])('refuses a review %s: %s', (_, code, plan, review, message) => {
    expect(newVersion(plan, deepFreeze(review))).toStrictEqual({
      ok: false,
      issues: [{ code, path: places[code], message }],
    });
  });

  it.each([
    ['the day before', '2026-08-30', false],
    ['the day of the agreement', '2026-08-31', true],
    ['the day after', '2026-09-01', true],
  ])('looks at %s: a review on %s is %s', (_, day, ok) => {
    expect(newVersion(AGREED, { ...REVISE, on: calendarDate(day) }).ok).toBe(ok);
  });

  it('throws where the day is none, without repeating it', () => {
    const error = thrownBy(() => newVersion(AGREED, { ...REVISE, on: MARKER as never }));
    expect([error.code, error.path]).toEqual(['calendar/not-a-date', ['review', 'on']]);
    expect(error.message).toBe(
      'newVersion: "review.on" must be a real day written YYYY-MM-DD, got 9 characters of other text.',
    );
  });
});

const CHILD = deepFreeze({
  wishesAndFeelings: reasons,
  consent: { says: 'agrees', on: calendarDate('2026-08-23') },
} as const);

describe('newVersion, where the review revises', () => {
  const given = FULL_PLAN.review;

  it('makes a draft that keeps the plan, and neither its days, its signatures nor who took part', () => {
    const { consent, ...child } = FULL_PLAN.child ?? {};
    expect(consent?.says).toBe('in-part');
    const kept = without(
      FULL_PLAN,
      'signatures',
      'closure',
      'moves',
      'agreedOn',
      'agreedWith',
      'completedOn',
      'seenForWork',
      'involvement',
      'writtenWith',
    );
    expect(made(FULL_PLAN, REVISE)).toStrictEqual({
      ...kept,
      child,
      version: 4,
      status: 'draft',
      revision: { from: 3, on: '2027-02-22', by, decision: 'revise', reasons },
      review: {
        normallyEvery: { months: 6 },
        responsible: given?.responsible,
        arrangements: given?.arrangements,
        invited: given?.invited,
        events: [
          { kind: 'plan-agreed', on: '2026-08-31' },
          ...(given?.events ?? []),
          { kind: 'review-held', on: '2027-02-22' },
        ],
      },
    });
  });

  it('puts whole parts in the place of the old ones, and keeps the others', () => {
    const goals = [{ id: 'G9', statement: { text: 'To row again.', voice: 'own-words' } }] as const;
    const makingItHappen = [{ text: 'My sister rings on Sundays.', voice: 'own-words' }] as const;
    const next = made(
      { ...AGREED, goals: [{ ...goals[0], id: 'G1' }], planningTools: ['A map'] },
      {
        ...REVISE,
        changes: { goals, makingItHappen },
      },
    );
    expect(next).toStrictEqual({
      ...LEAST_PLAN,
      version: 2,
      status: 'draft',
      revision: { from: 1, on: '2027-02-22', by, decision: 'revise', reasons },
      goals,
      planningTools: ['A map'],
      makingItHappen,
      review: {
        events: [
          { kind: 'plan-agreed', on: '2026-08-31' },
          { kind: 'review-held', on: '2027-02-22' },
        ],
      },
    });
  });

  it('has who took part, and what the child says, where the changes give them', () => {
    const changes = {
      involvement: 'worker-after-meeting',
      writtenWith: [{ role: 'advocate' }],
      child: { consent: { says: 'agrees', on: calendarDate('2027-02-22') } },
    } as const;
    expect(made(FULL_PLAN, { ...REVISE, changes })).toMatchObject(changes);
    expect(made(FULL_PLAN, { ...REVISE, changes }).child).toStrictEqual(changes.child);
    expect(made(FULL_PLAN, { ...REVISE, changes: { involvement: 'worker-after-meeting' } }).writtenWith).toBe(
      undefined,
    );
  });

  it.each<[string, Plan['child'], Plan['child'], Plan['child']]>([
    ['the plan had it, and no part is given', CHILD, undefined, { wishesAndFeelings: reasons }],
    ['the part is given without it', CHILD, { parentalResponsibility: [] }, { parentalResponsibility: [] }],
    ['nothing else was said of the child', { consent: CHILD.consent }, undefined, {}],
    ['neither has it', { wishesAndFeelings: reasons }, undefined, { wishesAndFeelings: reasons }],
  ])('has nothing that a child said to the old version where %s', (_, before, child, after) => {
    const changes = child === undefined ? {} : { child };
    const next = made({ ...AGREED, child: before as object }, { ...REVISE, changes });
    expect(next.child).toStrictEqual(after);
    expect(readPlan(next).ok).toBe(true);
  });

  it.each([
    ['is given', { completedOn: calendarDate('2027-02-24') }, '2027-02-24'],
    ['is that of the old version', { completedOn: calendarDate('2026-08-24') }, undefined],
    ['is not given', {}, undefined],
  ])('has a day of completion of its own where one %s', (_, changes, completedOn) => {
    const next = made(FULL_PLAN, { ...REVISE, changes });
    expect(next.completedOn).toBe(completedOn);
    expect(Object.hasOwn(next, 'completedOn')).toBe(completedOn !== undefined);
  });

  it.each([
    ['another day is booked', { bookedOn: calendarDate('2028-02-21') }, '2028-02-21'],
    ['the old day stands', { bookedOn: calendarDate('2027-02-22') }, undefined],
    ['no day is booked', {}, undefined],
  ])('has a day booked where %s', (_, review, bookedOn) => {
    const next = made(FULL_PLAN, { ...REVISE, changes: { review } });
    expect(next.review?.bookedOn).toBe(bookedOn);
    expect(Object.hasOwn(next.review ?? {}, 'bookedOn')).toBe(bookedOn !== undefined);
  });

  it('adds the events that are given with the changes', () => {
    const events = [{ kind: 'review-offered', on: calendarDate('2027-02-01') }] as const;
    expect(eventsOf(made(AGREED, { ...REVISE, changes: { review: { events } } }))).toStrictEqual([
      { kind: 'plan-agreed', on: '2026-08-31' },
      { kind: 'review-offered', on: '2027-02-01' },
      { kind: 'review-held', on: '2027-02-22' },
    ]);
  });

  it('carries the events on where the review’s own part is changed', () => {
    const next = made(FULL_PLAN, {
      ...REVISE,
      changes: { review: { bookedOn: calendarDate('2028-02-21') } },
    });
    expect(eventsOf(next)).toStrictEqual([
      { kind: 'plan-agreed', on: '2026-08-31' },
      ...(given?.events ?? []),
      { kind: 'review-held', on: '2027-02-22' },
    ]);
  });
});

describe('newVersion, where the review confirms', () => {
  it('keeps the plan as it was agreed and signed, without the day booked and who saw it for work', () => {
    const { review } = FULL_PLAN;
    expect(made(FULL_PLAN, CONFIRM)).toStrictEqual({
      ...without(FULL_PLAN, 'closure', 'seenForWork'),
      version: 4,
      revision: { from: 3, on: '2027-02-22', by, decision: 'confirm', reasons },
      review: {
        normallyEvery: { months: 6 },
        responsible: review?.responsible,
        arrangements: review?.arrangements,
        invited: review?.invited,
        events: [
          { kind: 'plan-agreed', on: '2026-08-31' },
          ...(review?.events ?? []),
          { kind: 'review-held', on: '2027-02-22' },
        ],
      },
    });
  });

  it.each([CONFIRM, CLOSE])(
    'keeps signatures, each with the version that was signed: $decision',
    (review) => {
      const plan = deepFreeze<Plan>({
        ...AGREED,
        version: 5,
        signatures: [
          { by: 'the-person', outcome: 'signed', version: 2 },
          { by: 'manager', outcome: 'chose-not-to' },
        ],
      });
      expect(made(plan, review).signatures).toStrictEqual([
        { by: 'the-person', outcome: 'signed', version: 2 },
        { by: 'manager', outcome: 'chose-not-to', version: 5 },
      ]);
      expect(Object.hasOwn(made(AGREED, review), 'signatures')).toBe(false);
    },
  );

  it('keeps the version that was signed through several confirmations', () => {
    const plan: Plan = { ...AGREED, signatures: [{ by: 'the-person', outcome: 'signed' }] };
    const third = made(made(plan, CONFIRM), { ...CONFIRM, on: calendarDate('2027-08-20') });
    expect([third.version, third.signatures?.[0]?.version]).toEqual([3, 1]);
  });

  it('can be confirmed again and again, and no event stands twice', () => {
    const second = made(AGREED, CONFIRM);
    const third = made(second, {
      ...CONFIRM,
      on: calendarDate('2027-08-20'),
      event: 'light-touch-review-held',
    });
    expect([second.version, third.version]).toEqual([2, 3]);
    expect([second.status, third.status]).toEqual(['agreed', 'agreed']);
    expect(third.revision?.from).toBe(2);
    expect(eventsOf(third)).toStrictEqual([
      { kind: 'plan-agreed', on: '2026-08-31' },
      { kind: 'review-held', on: '2027-02-22' },
      { kind: 'light-touch-review-held', on: '2027-08-20' },
    ]);
  });

  it('adds no review that is among the events already, and keeps what is said of it there', () => {
    const held = { kind: 'review-held', on: calendarDate('2027-02-22'), reason: 'Aboard.' } as const;
    const plan = deepFreeze<Plan>({ ...AGREED, review: { events: [held] } });
    expect(eventsOf(made(plan, CONFIRM))).toStrictEqual([{ kind: 'plan-agreed', on: '2026-08-31' }, held]);
  });

  it('tells a review of another kind, and one on another day, from one that is there', () => {
    const plan = deepFreeze<Plan>({
      ...AGREED,
      review: {
        events: [
          { kind: 'review-offered', on: calendarDate('2027-02-22') },
          { kind: 'review-held', on: calendarDate('2027-02-21') },
          { kind: 'plan-agreed', on: calendarDate('2025-08-31') },
        ],
      },
    });
    expect(eventsOf(made(plan, CONFIRM))).toStrictEqual([
      { kind: 'plan-agreed', on: '2026-08-31' },
      { kind: 'review-offered', on: '2027-02-22' },
      { kind: 'review-held', on: '2027-02-21' },
      { kind: 'plan-agreed', on: '2025-08-31' },
      { kind: 'review-held', on: '2027-02-22' },
    ]);
  });

  it('carries no agreement on where the plan records none', () => {
    const plan = deepFreeze<Plan>({ ...LEAST_PLAN, status: 'agreed' });
    expect(eventsOf(made(plan, CONFIRM))).toStrictEqual([{ kind: 'review-held', on: '2027-02-22' }]);
  });

  it('takes the day of completion for the day of agreement where no other is recorded', () => {
    const plan = deepFreeze<Plan>({ ...LEAST_PLAN, completedOn: calendarDate('2026-08-24') });
    const next = made(plan, CONFIRM);
    expect(next.completedOn).toBe('2026-08-24');
    expect(eventsOf(next)?.[0]).toStrictEqual({ kind: 'plan-agreed', on: '2026-08-24' });
  });
});

describe('newVersion, where the review closes', () => {
  const closure = {
    outcomes: [{ outcomeId: 'O1', achievement: 'achieved' }],
    otherHelp: { text: 'The harbour office helps.', voice: 'agreed' },
  } as const;

  it('keeps the plan as it was agreed, and says what is said at the closing', () => {
    const { review } = FULL_PLAN;
    expect(made(FULL_PLAN, { ...CLOSE, closure })).toStrictEqual({
      ...without(FULL_PLAN, 'seenForWork'),
      version: 4,
      revision: { from: 3, on: '2027-02-22', by, decision: 'close', reasons },
      closure,
      review: {
        normallyEvery: { months: 6 },
        responsible: review?.responsible,
        arrangements: review?.arrangements,
        invited: review?.invited,
        events: [
          { kind: 'plan-agreed', on: '2026-08-31' },
          ...(review?.events ?? []),
          { kind: 'review-held', on: '2027-02-22' },
          { kind: 'plan-closed', on: '2027-02-22' },
        ],
      },
    });
  });

  it('says nothing of a closing where nothing is given', () => {
    expect(Object.hasOwn(made(FULL_PLAN, CLOSE), 'closure')).toBe(false);
  });

  it.each<[string, Plan, ReviewOfPlan]>([
    ['is the event', AGREED, { ...CLOSE, event: 'plan-closed' }],
    [
      'is recorded already',
      { ...AGREED, review: { events: [{ kind: 'plan-closed', on: calendarDate('2027-02-22') }] } },
      CLOSE,
    ],
  ])('adds the closing once where it %s', (_, plan, review) => {
    const closings = eventsOf(made(plan, review))?.filter(({ kind }) => kind === 'plan-closed');
    expect(closings).toStrictEqual([{ kind: 'plan-closed', on: '2027-02-22' }]);
  });
});

describe('newVersion, for what goes on', () => {
  it.each(REVIEW_DECISIONS)('leaves the old version as it was, where the decision is %s', (decision) => {
    const before = structuredClone(FULL_PLAN);
    const review = { ...REVISE, decision };
    const kept = structuredClone(review);
    expect(newVersion(FULL_PLAN, deepFreeze(review)).ok).toBe(true);
    expect(FULL_PLAN).toStrictEqual(before);
    expect(review).toStrictEqual(kept);
  });

  it.each(REVIEW_DECISIONS)('makes a plan that can be read, where the decision is %s', (decision) => {
    const next = made(FULL_PLAN, { ...REVISE, decision });
    expect(readPlan(next)).toEqual({ ok: true, value: next });
  });

  it.each([
    ['signatures', 'why'],
    ['moves', 'by'],
    ['agreedWith', 'name'],
    ['closure', 'otherHelp'],
    ['review', 'bookedOn'],
  ] as const)('makes a plan that can be read, where %s.%s was withheld', (part, key) => {
    const plan = deepFreeze<Plan>({ ...FULL_PLAN, withheld: [{ part, key, why: 'third-party' }] });
    expect(readPlan(plan).ok).toBe(true);
    expect(readPlan(made(plan, REVISE)).ok).toBe(true);
  });
});

describe('newVersion, for what is withheld', () => {
  const statement = reasons[0];
  const risks = [
    { id: 'R1', statement },
    { id: 'R2', statement },
  ] as const;
  const all = { part: 'risks', key: 'benefit', why: 'third-party' } as const;
  const ofOne = { part: 'risks', itemId: 'R1', why: 'third-party' } as const;
  const ofKey = { part: 'risks', itemId: 'R2', key: 'benefit', why: 'third-party' } as const;
  const ofPart = { part: 'signatures', why: 'other' } as const;
  const plan = deepFreeze<Plan>({ ...AGREED, risks, withheld: [all, ofOne, ofKey, ofPart] });

  it.each<[string, ReviewOfPlan, Plan['withheld']]>([
    ['all of it where all is there', REVISE, [all, ofOne, ofKey, ofPart]],
    ['all of it where the plan is confirmed', CONFIRM, [all, ofOne, ofKey, ofPart]],
    [
      'all but what was of a thing that is gone',
      { ...REVISE, changes: { risks: [risks[1]] } },
      [all, ofKey, ofPart],
    ],
    ['what was of the part where it is empty', { ...REVISE, changes: { risks: [] } }, [all, ofPart]],
    ['what the changes give in its place', { ...REVISE, changes: { withheld: [ofOne] } }, [ofOne]],
  ])('keeps %s', (_, review, withheld) => {
    const next = made(plan, review);
    expect(next.withheld).toStrictEqual(withheld);
    expect(readPlan(next)).toEqual({ ok: true, value: next });
  });
});

describe('newVersion, for the reviews that are counted on', () => {
  function due(plan: Plan, policy = ENGLAND_ADULT_CARE_AND_SUPPORT): readonly unknown[] {
    const review: NextReview = nextReview(policy, planReviewRecord(deepFreeze(plan)));
    if (review.kind !== 'due') return [review.kind];
    return [review.timescale, review.from, review.by];
  }
  const housing = (plan: Plan): readonly unknown[] => due(plan, LONDON_HOUSING_TRUST_SUPPORT);

  it('counts from the agreement before the first review', () => {
    // six weeks from 31 August: 12 October; eight: 26 October. Six months: the last day of February
    expect(due(AGREED)).toEqual(['light-touch-review', '2026-10-12', '2026-10-26']);
    expect(housing(AGREED)).toEqual(['six-monthly-review', '2026-08-31', '2027-02-28']);
  });

  it('counts from the review while the new version is a draft', () => {
    // 12 months and 6 months from 22 February 2027
    const draft = made(AGREED, REVISE);
    expect(due(draft)).toEqual(['annual-review', '2027-02-22', '2028-02-22']);
    expect(housing(draft)).toEqual(['six-monthly-review', '2027-02-22', '2027-08-22']);
  });

  it('looks lightly at the new version once it is agreed, and counts the year from the review', () => {
    // agreed on 1 March 2027: six weeks on is 12 April, eight is 26 April
    const second = agreedFrom(made(AGREED, REVISE), '2027-03-01');
    expect(second).toMatchObject({ version: 2, status: 'agreed', agreedOn: '2027-03-01' });
    expect(due(second)).toEqual(['light-touch-review', '2027-04-12', '2027-04-26']);
    expect(housing(second)).toEqual(['six-monthly-review', '2027-02-22', '2027-08-22']);
    const looked = deepFreeze<Plan>({
      ...second,
      review: {
        ...second.review,
        events: [
          ...(eventsOf(second) ?? []),
          { kind: 'light-touch-review-held', on: calendarDate('2027-04-20') },
        ],
      },
    });
    expect(due(looked)).toEqual(['annual-review', '2027-02-22', '2028-02-22']);
  });

  it('counts from the review where the plan was confirmed', () => {
    const second = made(AGREED, CONFIRM);
    expect(due(second)).toEqual(['annual-review', '2027-02-22', '2028-02-22']);
    expect(housing(second)).toEqual(['six-monthly-review', '2027-02-22', '2027-08-22']);
  });

  it('counts from the agreement still where the review was a light one', () => {
    // 12 and 6 months from 31 August 2026; that form counts no light reviews
    const second = made(AGREED, {
      ...CONFIRM,
      on: calendarDate('2026-10-19'),
      event: 'light-touch-review-held',
    });
    expect(due(second)).toEqual(['annual-review', '2026-08-31', '2027-08-31']);
    expect(housing(second)).toEqual(['six-monthly-review', '2026-08-31', '2027-02-28']);
  });

  it('counts from the last of several reviews, over several versions', () => {
    // a revision, its agreement, and a confirmation on 31 August 2027: the last day of February 2028 is the 29th
    const second = agreedFrom(made(AGREED, REVISE), '2027-03-01');
    const third = made(second, { ...CONFIRM, on: calendarDate('2027-08-31') });
    expect(third.version).toBe(3);
    expect(due(third)).toEqual(['annual-review', '2027-08-31', '2028-08-31']);
    expect(housing(third)).toEqual(['six-monthly-review', '2027-08-31', '2028-02-29']);
    expect(eventsOf(third)).toStrictEqual([
      { kind: 'plan-agreed', on: '2027-03-01' },
      { kind: 'plan-agreed', on: '2026-08-31' },
      { kind: 'review-held', on: '2027-02-22' },
      { kind: 'review-held', on: '2027-08-31' },
    ]);
  });

  it('answers a request with the review that came of it', () => {
    const [, , requested] = LONDON_HOUSING_TRUST_SUPPORT.timescales;
    expect(requested?.id).toBe('requested-review');
    const policy = { ...LONDON_HOUSING_TRUST_SUPPORT, timescales: [requested as Timescale] } as const;
    const asked = deepFreeze<Plan>({
      ...AGREED,
      review: { events: [{ kind: 'review-requested', on: calendarDate('2027-02-01') }] },
    });
    expect(due(asked, policy)).toEqual(['no-fixed-limit']);
    expect(due(made(asked, REVISE), policy)).toEqual(['not-scheduled']);
    expect(due(made(asked, { ...CONFIRM, event: 'light-touch-review-held' }), policy)).toEqual([
      'no-fixed-limit',
    ]);
  });

  it('has nothing due once the plan is closed', () => {
    const closed = made(AGREED, CLOSE);
    expect(due(closed)).toEqual(['ended']);
    expect(housing(closed)).toEqual(['ended']);
  });
});

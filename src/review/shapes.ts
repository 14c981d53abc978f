/**
 * Policies and records, described.
 *
 * @module
 */
import { DAY, DIVISION, interval } from '../calendar/shapes.js';
import { BASIS, BASIS_CHECKS } from '../kernel/basis.js';
import {
  check,
  EXTENSIONS,
  type FieldsOf,
  FLAG,
  list,
  NEVER,
  object,
  optional,
  record,
  type Shape,
  shape,
  some,
  TEXT,
  union,
  whole,
  words,
} from '../kernel/shape.js';
import { SOME_DAY, SOME_FLAG, SOME_TEXT } from '../person/shapes.js';
import {
  EVENT_KIND_EXPECTED,
  EVENT_KINDS,
  type EventKind,
  type FactValue,
  isEventKind,
  REVIEW_ASKERS,
  REVIEW_GROUNDS,
  type ReviewEvent,
  type ReviewRecord,
} from './event.js';
import {
  type AgeCondition,
  type Anchor,
  type AtLeastCondition,
  type BelowCondition,
  type BetweenDays,
  type BirthdayAnchor,
  type Condition,
  type EventAnchor,
  type Extension,
  type FactAnchor,
  type FactCondition,
  type HappenedCondition,
  type Hold,
  type InForce,
  type LimitRule,
  type Limits,
  NATIONS,
  type OppositeCondition,
  type PolicyFact,
  type ReviewLimit,
  type ReviewPolicy,
  type SpanBounds,
  type Timescale,
  type TimescaleStep,
  type Within,
} from './policy.js';

export const EVENT_KIND: Shape<EventKind> = /* @__PURE__ */ shape(() =>
  check(
    isEventKind,
    EVENT_KIND_EXPECTED,
    { anyOf: [{ enum: EVENT_KINDS }, { type: 'string', pattern: '^host:.' }] },
    'review/unknown-event-kind',
  ),
);

export const NATION = /* @__PURE__ */ shape(() => words(NATIONS));

/** One event of a record. */
export const REVIEW_EVENT: Shape<ReviewEvent> = /* @__PURE__ */ shape(() =>
  object<ReviewEvent>({
    kind: EVENT_KIND,
    on: DAY,
    plannedFor: SOME_DAY,
    askedBy: optional(words(REVIEW_ASKERS)),
    ground: optional(words(REVIEW_GROUNDS)),
    reason: SOME_TEXT,
  }),
);

const FACT_VALUE: Shape<FactValue> = /* @__PURE__ */ check(
  (value) => typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value),
  'true or false, a number or text',
);

/** What has happened to one person. */
export const REVIEW_RECORD: Shape<ReviewRecord> = /* @__PURE__ */ shape(() =>
  object<ReviewRecord>(
    {
      events: list(REVIEW_EVENT),
      bornOn: SOME_DAY,
      facts: optional(record(FACT_VALUE)),
      extensions: EXTENSIONS,
    },
    'a record such as { events: [] }',
  ),
);

const KINDS = /* @__PURE__ */ shape(() => list(EVENT_KIND));
const SOME_KINDS = /* @__PURE__ */ optional(KINDS);
const STRETCH = /* @__PURE__ */ shape(() => interval(0));
const AGE = /* @__PURE__ */ whole(0, 150);
const DIVISIONS = /* @__PURE__ */ shape(() => some(DIVISION));

const ANCHOR: Shape<Anchor> = /* @__PURE__ */ shape(() =>
  union<Anchor>(
    [
      words(['start', 'planned-day']),
      object<EventAnchor>({ event: KINDS }),
      object<FactAnchor>({ fact: TEXT }),
      object<BirthdayAnchor>({ birthday: AGE }),
    ],
    'a day to count from: "start", "planned-day", or an object with "event", "fact" or "birthday"',
  ),
);

const SPAN: Shape<SpanBounds> = /* @__PURE__ */ shape(() => {
  const count = optional(whole(0, 36_525));
  return object<SpanBounds>({ months: count, weeks: count, days: count });
});

const CONDITION: Shape<Condition> = /* @__PURE__ */ shape(() => {
  const expected =
    'a condition: an object with "fact", "ageBelow", "happened", "atLeast" or "below", or with "not" and one of these';
  const between: FieldsOf<BetweenDays> = { from: optional(ANCHOR), to: optional(ANCHOR) };
  const value = union<FactValue>(
    [FLAG, { kind: 'number', whole: false }, { kind: 'text', least: 0 }],
    'true or false, a number or text',
  );
  const plain = [
    object<FactCondition>({ fact: TEXT, is: value }),
    object<AgeCondition>({ ageBelow: AGE }),
    object<HappenedCondition>({ happened: KINDS }),
    object<AtLeastCondition>({ ...between, atLeast: SPAN, below: optional(SPAN) }),
    // "atLeast" tells these two apart, so that a wrong one is not taken for an unknown key
    object<BelowCondition & { readonly atLeast?: never }>({
      ...between,
      atLeast: optional(NEVER),
      below: SPAN,
    }),
  ];
  return union<Condition>([...plain, object<OppositeCondition>({ not: union(plain, expected) })], expected);
});

/** The days that each month has in every year. */
const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isMonthDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d\d-\d\d$/.test(value)) return false;
  const day = Number(value.slice(3));
  return day >= 1 && day <= (MONTH_DAYS[Number(value.slice(0, 2)) - 1] ?? 0);
}

const rule = (): FieldsOf<LimitRule> => ({
  within: union<Within>(
    [STRETCH, words(['end-of-next-term', 'no-fixed-limit'])],
    'an interval such as {"months": 6}, of at most a hundred years, "end-of-next-term" or "no-fixed-limit"',
    'calendar/not-an-interval',
  ),
  from: optional(ANCHOR),
  onDay: optional(
    check<string>(isMonthDay, 'a day of every year written MM-DD', {
      type: 'string',
      pattern:
        '^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$',
    }),
  ),
  counting: optional(words(['after', 'beginning-with', 'before'])),
  last: optional(words(['by', 'before'])),
  less: optional(STRETCH),
  basis: BASIS,
  countingBasis: optional(BASIS),
});

/** One figure of a limit. */
export const LIMIT_RULE: Shape<LimitRule> = /* @__PURE__ */ shape(() => object<LimitRule>(rule()));

export const LIMIT: Shape<ReviewLimit> = /* @__PURE__ */ shape(() => {
  const rules = optional(list(LIMIT_RULE));
  return object<ReviewLimit>({
    ...rule(),
    when: optional(list(CONDITION)),
    appliesTo: SOME_TEXT,
    opensAfter: optional(STRETCH),
    soonestWith: rules,
    latestWith: rules,
    extension: optional(object<Extension>({ by: KINDS, within: STRETCH, basis: BASIS })),
  });
});

const LIMITS: Shape<Limits> = /* @__PURE__ */ shape(() =>
  union<Limits>([LIMIT, some(LIMIT)], 'a limit, or a list of them'),
);

export const STRENGTH = /* @__PURE__ */ shape(() => words(['must', 'consider']));

export const STEP: Shape<TimescaleStep> = /* @__PURE__ */ shape(() =>
  words(['only', 'first', 'second', 'every']),
);

const TIMESCALE: Shape<Timescale> = /* @__PURE__ */ shape(() =>
  object<Timescale>({
    id: TEXT,
    title: TEXT,
    startedBy: KINDS,
    opening: SOME_TEXT,
    restarts: SOME_FLAG,
    once: SOME_FLAG,
    metBy: KINDS,
    firstMetBy: SOME_KINDS,
    metEarly: SOME_FLAG,
    first: optional(LIMITS),
    second: optional(LIMITS),
    thenEvery: optional(LIMITS),
    strength: optional(STRENGTH),
    endedBy: KINDS,
    endsAtAge: optional(AGE),
    calendar: optional(DIVISIONS),
    holds: optional(
      list(object<Hold>({ startedBy: KINDS, endedBy: KINDS, thenWithin: STRETCH, basis: BASIS })),
    ),
    inForce: optional(
      object<InForce>({ from: SOME_DAY, to: SOME_DAY, checked: words(BASIS_CHECKS), note: SOME_TEXT }),
    ),
  }),
);

/** A review policy. */
export const REVIEW_POLICY: Shape<ReviewPolicy> = /* @__PURE__ */ shape(() =>
  object<ReviewPolicy>(
    {
      id: TEXT,
      title: TEXT,
      nation: NATION,
      cohort: TEXT,
      calendar: DIVISIONS,
      openedBy: SOME_KINDS,
      facts: optional(
        record(object<PolicyFact>({ type: words(['true-or-false', 'date', 'text', 'number']), means: TEXT })),
      ),
      timescales: some(TIMESCALE),
      basis: BASIS,
      extensions: EXTENSIONS,
    },
    'a review policy, such as ENGLAND_LOOKED_AFTER_CHILD or one that readReviewPolicy returned',
  ),
);

/**
 * What the engine answers, described: for functions that take an answer, a schedule, a list or a workload back.
 *
 * @module
 */

import { DAY } from '../calendar/shapes.js';
import { WORKING_CALENDAR } from '../calendar/working-calendar.js';
import { BASIS } from '../kernel/basis.js';
import { type Issue, isObject } from '../kernel/reading.js';
import {
  ANY_TEXT,
  ANYTHING,
  type AnyShape,
  check,
  type FieldsOf,
  FLAG,
  list,
  NEVER,
  object,
  optional,
  options,
  type Shape,
  shape,
  TEXT,
  variants,
  whole,
  words,
} from '../kernel/shape.js';
import { SOME_DAY, SOME_TEXT } from '../person/shapes.js';
import type { RefusedRecord, ReviewGroup, ReviewList, ReviewTotals } from './caseload/review-list.js';
import type { ReviewRow } from './caseload/review-row.js';
import type { ReviewWorkload, WorkloadPeriod } from './caseload/workload.js';
import type { CountingOptions, SchoolTerm } from './engine/evaluation.js';
import type {
  Ended,
  EndsFirst,
  HoldOver,
  NextReview,
  NoFixedLimit,
  NotCountable,
  NotScheduled,
  NotStarted,
  OnHold,
  ProjectedReview,
  ReviewAnswer,
  ReviewBegun,
  ReviewDone,
  ReviewDue,
  ReviewSchedule,
} from './next-review.js';
import type { ReviewPolicy } from './policy.js';
import { EVENT_KIND, LIMIT, LIMIT_RULE, STEP, STRENGTH } from './shapes.js';
import { REVIEW_STATUSES } from './statuses.js';
import type { UnusedEvents } from './unused-events.js';

/** The fields that every setting for counting shares. */
export const counting = (): FieldsOf<CountingOptions> => ({
  calendars: optional(list(WORKING_CALENDAR)),
  terms: optional(list(object<SchoolTerm>({ from: DAY, to: DAY }))),
});

/** The policies that records name: a list, each of which is checked as it is laid out. */
export const POLICIES = /* @__PURE__ */ list(
  /* @__PURE__ */ check<ReviewPolicy>(isObject, 'a review policy'),
);

/** How many calendar days before its last day a review is due soon. */
export const DUE_SOON = /* @__PURE__ */ optional(/* @__PURE__ */ whole(0, 36_525));

export const COUNTING_OPTIONS: Shape<CountingOptions> = /* @__PURE__ */ shape(() =>
  options<CountingOptions>(counting()),
);

const answer = (): FieldsOf<ReviewAnswer> => ({
  policy: TEXT,
  timescale: TEXT,
  title: TEXT,
  basis: BASIS,
});

const begun = (): FieldsOf<ReviewBegun> => ({
  ...answer(),
  startedOn: DAY,
  startedBy: EVENT_KIND,
  missing: optional(list(TEXT)),
  inForceFrom: SOME_DAY,
});

/** There is no last day. */
const NONE = /* @__PURE__ */ optional(NEVER);

const DUE: Shape<ReviewDue> = /* @__PURE__ */ shape(() =>
  object<ReviewDue>({
    ...begun(),
    kind: words(['due']),
    step: STEP,
    strength: STRENGTH,
    opening: SOME_TEXT,
    from: DAY,
    by: DAY,
    planBy: DAY,
    limit: LIMIT,
    rule: LIMIT_RULE,
    countedFrom: DAY,
    countedTo: DAY,
    calendar: WORKING_CALENDAR,
    provisional: FLAG,
    endsOn: SOME_DAY,
    extendedOn: SOME_DAY,
    held: optional(object<HoldOver>({ until: DAY, basis: BASIS })),
    behind: optional(DUE),
  }),
);

const NOT_SCHEDULED: Shape<NotScheduled | NotCountable | EndsFirst> = /* @__PURE__ */ shape(() =>
  variants<NotScheduled | NotCountable | EndsFirst>('because', [
    object<NotStarted>({
      ...answer(),
      kind: words(['not-scheduled']),
      by: NONE,
      because: words(['not-started']),
      startsWith: list(EVENT_KIND),
      inForceTo: SOME_DAY,
    }),
    object<ReviewDone>({
      ...answer(),
      kind: words(['not-scheduled']),
      by: NONE,
      because: words(['done']),
      on: SOME_DAY,
    }),
    object<NotCountable>({
      ...begun(),
      kind: words(['not-scheduled']),
      by: NONE,
      because: words(['facts-missing', 'no-rule-applies', 'terms-unknown', 'not-in-force']),
      endsOn: SOME_DAY,
    }),
    object<EndsFirst>({
      ...begun(),
      kind: words(['not-scheduled']),
      by: NONE,
      because: words(['ends-first']),
      on: DAY,
      otherwiseBy: SOME_DAY,
    }),
  ]),
);

/** An answer of `nextReview`. */
export const NEXT_REVIEW: Shape<NextReview> = /* @__PURE__ */ shape(() =>
  variants<NextReview>('kind', [
    DUE,
    object<NoFixedLimit>({ ...begun(), kind: words(['no-fixed-limit']), by: NONE, endsOn: SOME_DAY }),
    object<OnHold>({
      ...begun(),
      kind: words(['on-hold']),
      by: NONE,
      heldSince: DAY,
      otherwiseBy: DAY,
      endsOn: SOME_DAY,
    }),
    NOT_SCHEDULED,
    object<Ended>({ ...answer(), kind: words(['ended']), by: NONE, on: DAY, endedBy: EVENT_KIND }),
  ]),
);

/** A schedule of `reviewSchedule`. */
export const REVIEW_SCHEDULE: Shape<ReviewSchedule> = /* @__PURE__ */ shape(() =>
  object<ReviewSchedule>(
    {
      next: NEXT_REVIEW,
      reviews: list(NEXT_REVIEW),
      projected: list(object<ProjectedReview>({ timescale: TEXT, title: TEXT, by: DAY, planBy: DAY })),
      unusedEvents: list(EVENT_KIND),
    },
    'a schedule, as reviewSchedule returns it',
  ),
);

const COUNT = /* @__PURE__ */ whole(0);

/** One row of a list. */
export const REVIEW_ROW: Shape<ReviewRow> = /* @__PURE__ */ shape(() =>
  object<ReviewRow>({
    place: COUNT,
    id: optional(ANY_TEXT),
    team: optional(ANY_TEXT),
    policy: TEXT,
    timescale: TEXT,
    status: words(REVIEW_STATUSES),
    strength: STRENGTH,
    from: SOME_DAY,
    by: SOME_DAY,
    planBy: SOME_DAY,
    daysToGo: optional(COUNT),
    overdueDays: optional(COUNT),
    because: optional(
      words([
        'not-started',
        'done',
        'facts-missing',
        'no-rule-applies',
        'terms-unknown',
        'not-in-force',
        'ends-first',
      ]),
    ),
    missing: optional(list(TEXT)),
    unusedEvents: optional(list(EVENT_KIND)),
    provisional: FLAG,
    alsoOwed: FLAG,
    immediate: FLAG,
  }),
);

const counts = () => ({
  rows: COUNT,
  byStatus: object(
    Object.fromEntries(REVIEW_STATUSES.map((status) => [status, COUNT])) as unknown as FieldsOf<
      ReviewTotals['byStatus']
    >,
  ),
  alsoOwed: COUNT,
  immediate: COUNT,
  longestOverdueDays: COUNT,
});

/** An issue is passed on as it is. */
const ISSUE = ANYTHING as AnyShape as Shape<Issue>;

/** A list of `reviewList`. */
export const REVIEW_LIST: Shape<ReviewList> = /* @__PURE__ */ shape(() =>
  object<ReviewList>(
    {
      today: DAY,
      rows: list(REVIEW_ROW),
      refused: list(object<RefusedRecord>({ place: COUNT, id: optional(ANY_TEXT), issues: list(ISSUE) })),
      totals: object<ReviewTotals>({ ...counts(), records: COUNT, refused: COUNT }),
      groups: list(object<ReviewGroup>({ ...counts(), key: optional(ANY_TEXT) })),
      unusedEvents: list(object<UnusedEvents>({ policy: TEXT, kind: EVENT_KIND, records: COUNT })),
    },
    'a list, as reviewList returns it',
  ),
);

/** A count of a workload: no more than can be drawn. */
const SOME_REVIEWS = /* @__PURE__ */ whole(0, 10_000_000);

/** A workload of `reviewWorkload`. */
export const REVIEW_WORKLOAD: Shape<ReviewWorkload> = /* @__PURE__ */ shape(() =>
  object<ReviewWorkload>(
    {
      today: DAY,
      overdue: SOME_REVIEWS,
      notYetConsidered: SOME_REVIEWS,
      withoutLimit: SOME_REVIEWS,
      periods: list(
        object<WorkloadPeriod>({ from: DAY, to: DAY, reviews: SOME_REVIEWS, toConsider: SOME_REVIEWS }),
      ),
      later: SOME_REVIEWS,
      nothingToPlan: SOME_REVIEWS,
    },
    'a workload, as reviewWorkload returns it',
  ),
);

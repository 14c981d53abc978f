/**
 * What the engine answers, described: for functions that take an answer, a schedule, a list or a workload
 * back.
 *
 * @module
 */

import { DAY } from '../calendar/shapes.js';
import { WORKING_CALENDAR } from '../calendar/working-calendar.js';
import { BASIS } from '../kernel/basis.js';
import {
  type FieldsOf,
  FLAG,
  list,
  NEVER,
  object,
  optional,
  type Shape,
  shape,
  TEXT,
  variants,
  words,
} from '../kernel/shape.js';
import { SOME_DAY, SOME_TEXT } from '../person/shapes.js';
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
  ReviewAnswer,
  ReviewBegun,
  ReviewDone,
  ReviewDue,
} from './answer.js';
import type { ReviewSchedule } from './next-review.js';
import type { ProjectedReview } from './projections.js';
import { EVENT_KIND, LIMIT, LIMIT_RULE, STEP, STRENGTH } from './shapes.js';

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

/** Always missing: no last day. */
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
    mandatoryReview: optional(DUE),
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

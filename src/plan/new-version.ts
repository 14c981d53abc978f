/**
 * Makes a new version of a plan from a review, and leaves the old version unchanged.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { made, type Result, refused } from '../kernel/result.js';
import { fieldsOf, list, optional, options, type Shape, shape } from '../kernel/shape.js';
import { CONTRIBUTOR, STATEMENT } from '../person/shapes.js';
import type { EventKind, ReviewEvent } from '../review/event.js';
import { EVENT_KIND } from '../review/shapes.js';
import type { Plan, PlanReview } from './plan.js';
import type { Closure, Revision } from './revision.js';
import { CLOSURE, PLAN, REVIEW_DECISION } from './shapes.js';
import { listOfEntry } from './withheld-entries.js';

/**
 * The parts of a plan that a review can change. Its id, version, status, history, closure and signatures
 * are excluded.
 */
export type PlanChanges = Partial<
  Omit<
    Plan,
    | 'format'
    | 'id'
    | 'version'
    | 'status'
    | 'moves'
    | 'revision'
    | 'closure'
    | 'signatures'
    | 'agreedOn'
    | 'agreedWith'
  >
>;

/** A review of a plan: its date, author, decision and reasons. */
export interface ReviewOfPlan extends Omit<Revision, 'from'> {
  /** The kind of event recorded for the review. Defaults to `'review-held'`. */
  readonly event?: EventKind;
  /**
   * The parts that a revision replaces, each as a whole. Only `review` is merged with the old one, so that
   * booking the next review loses no event.
   */
  readonly changes?: PlanChanges;
  /** What is recorded at closing, if the review closed the plan. */
  readonly closure?: Closure;
}

const REVIEW_OF_PLAN: Shape<ReviewOfPlan> = /* @__PURE__ */ shape(() => {
  const {
    format: _,
    id: __,
    version: ___,
    status: ____,
    moves: _____,
    revision: ______,
    closure: _______,
    signatures: ________,
    agreedOn: _________,
    agreedWith: __________,
    kind,
    person,
    ...changed
  } = fieldsOf(PLAN);
  return options<ReviewOfPlan>({
    on: DAY,
    by: CONTRIBUTOR,
    decision: REVIEW_DECISION,
    reasons: list(STATEMENT),
    event: optional(EVENT_KIND),
    changes: optional(options<PlanChanges>({ ...changed, kind: optional(kind), person: optional(person) })),
    closure: optional(CLOSURE),
  });
});

/**
 * Makes the next version of a plan from a review that confirmed, revised or closed it.
 *
 * A revised plan is a draft: it must be agreed and signed again, with its own completion and agreement
 * dates. A plan that was confirmed or closed stays agreed, and keeps its signatures, marked with the
 * version that was signed.
 *
 * The new version does not copy the booked review date, who saw the plan for work, and (if revised) who
 * took part and what a child said about it, unless the review sets them. Events since the old version was
 * agreed are copied, with that agreement, so that reviews are still counted. Entries in `withheld` are
 * kept. The old version is unchanged: once the new one is agreed, call `movePlan` to mark the old one
 * superseded.
 *
 * @param plan - the plan that was reviewed
 * @param review - the date, the author of the new version, the decision, the reasons and the changes
 * @returns the new version, or a refusal with the code `version/draft`, `version/closed`,
 *   `version/superseded`, `version/no-reasons`, `version/before-the-plan`,
 *   `version/changes-without-revision` or `version/closure-without-closing`
 * @throws `SupportPlanError` `calendar/not-a-date` if the date is invalid
 *
 * @example
 * ```ts
 * import { calendarDate, newVersion, type Plan } from 'supportplan';
 *
 * const plan: Plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: {},
 *   status: 'agreed',
 *   agreedOn: calendarDate('2026-03-02'),
 * };
 * const next = newVersion(plan, {
 *   on: calendarDate('2027-02-22'),
 *   by: { role: 'social-care-worker' },
 *   decision: 'revise',
 *   reasons: [{ text: 'More help is wanted in the mornings.', voice: 'agreed' }],
 *   changes: { makingItHappen: [{ text: 'My sister rings on Sundays.', voice: 'own-words' }] },
 * });
 *
 * next.ok && [next.value.version, next.value.status, next.value.revision?.decision];
 * // => [2, 'draft', 'revise']
 * plan.version; // => 1
 * ```
 */
export function newVersion(plan: Plan, review: ReviewOfPlan): Result<Plan> {
  checkArgument('newVersion', 'plan', plan, PLAN);
  checkArgument('newVersion', 'review', review, REVIEW_OF_PLAN);
  const refusal = refusalOf(plan, review);
  if (refusal !== undefined) {
    const [path, message] = REFUSALS[refusal];
    return refused(`version/${refusal}`, path, message);
  }

  const { event = 'review-held', changes, closure, ...decided } = review;
  const { revision: _, closure: __, seenForWork: ___, ...kept } = plan;
  const revision: Revision = { ...decided, from: plan.version };
  const held: readonly EventKind[] = review.decision === 'close' ? [event, 'plan-closed'] : [event];
  const { bookedOn, ...reviewed }: PlanReview = { ...plan.review, ...changes?.review };
  // This review used the booked date, so only a newly set date is kept.
  const stillBooked = bookedOn !== undefined && bookedOn !== plan.review?.bookedOn;
  const next: Plan = {
    ...kept,
    ...changes,
    version: plan.version + 1,
    revision,
    ...(closure && { closure }),
    review: {
      ...reviewed,
      ...(stillBooked && { bookedOn }),
      events: carriedOn(plan, reviewed.events, held, review.on),
    },
  };
  return made(
    withWithheldKept(review.decision === 'revise' ? asDraft(next, plan, changes) : signedBefore(next, plan)),
  );
}

/**
 * Makes a draft with its own completion, agreement, signatures and moves. Drops what people said about the
 * old version and how they took part, unless the review sets it again.
 */
function asDraft(next: Plan, before: Plan, changes: PlanChanges = {}): Plan {
  const { moves: _, agreedOn: __, agreedWith: ___, signatures: ____, completedOn, ...draft } = next;
  const { involvement, writtenWith, child, ...rest } = draft;
  const { consent, ...ofChild } = child ?? {};
  const own = completedOn !== undefined && completedOn !== before.completedOn;
  return {
    ...rest,
    ...(own && { completedOn }),
    ...(changes.involvement !== undefined && { involvement: changes.involvement }),
    ...(changes.writtenWith !== undefined && { writtenWith: changes.writtenWith }),
    ...(child !== undefined && {
      child: changes.child === undefined || consent === undefined ? ofChild : { ...ofChild, consent },
    }),
    status: 'draft',
  };
}

/** Marks each signature with the version that the person signed. */
function signedBefore(next: Plan, before: Plan): Plan {
  const { signatures } = before;
  if (signatures === undefined) return next;
  return {
    ...next,
    signatures: signatures.map((signature) => ({
      ...signature,
      version: signature.version ?? before.version,
    })),
  };
}

/** Keeps entries of `withheld`, except those for items that are no longer in the plan. */
function withWithheldKept(plan: Plan): Plan {
  if (plan.withheld === undefined) return plan;
  const isThere = listOfEntry(plan);
  return {
    ...plan,
    withheld: plan.withheld.filter(
      ({ part, itemId }) => itemId === undefined || isThere(part, itemId) !== undefined,
    ),
  };
}

/** The path and the message of each refusal. */
const REFUSALS = {
  draft: [['plan', 'status'], 'A draft cannot be reviewed: change it directly.'],
  closed: [['plan', 'revision', 'decision'], 'A closed plan cannot be reviewed: make a new plan instead.'],
  superseded: [['plan', 'status'], 'A superseded plan cannot be reviewed: review the newer version.'],
  'no-reasons': [
    ['review', 'reasons'],
    'A review must give a reason for confirming, revising or closing the plan.',
  ],
  'before-the-plan': [['review', 'on'], 'The review is dated before the plan was agreed or completed.'],
  'changes-without-revision': [
    ['review', 'changes'],
    'Changes were given, but only a revision can change the plan.',
  ],
  'closure-without-closing': [
    ['review', 'closure'],
    'A closure was given, but the review does not close the plan.',
  ],
} as const;

function refusalOf(plan: Plan, review: ReviewOfPlan): keyof typeof REFUSALS | undefined {
  if (plan.status === 'draft' || plan.status === 'superseded') return plan.status;
  if (plan.revision?.decision === 'close') return 'closed';
  if (!review.reasons.some(({ text }) => text.trim() !== '')) return 'no-reasons';
  const since = plan.agreedOn ?? plan.completedOn;
  if (since !== undefined && review.on < since) return 'before-the-plan';
  if (review.decision !== 'revise' && review.changes !== undefined) return 'changes-without-revision';
  if (review.decision !== 'close' && review.closure !== undefined) return 'closure-without-closing';
  return undefined;
}

/**
 * The events that reviews are counted from: the old version's agreement, later events and this review,
 * without duplicates.
 */
function carriedOn(
  plan: Plan,
  events: readonly ReviewEvent[] = [],
  held: readonly EventKind[],
  day: CalendarDate,
): readonly ReviewEvent[] {
  const isKnown = (kind: EventKind, on: CalendarDate): boolean =>
    events.some((event) => event.kind === kind && event.on === on);
  const agreedOn = plan.agreedOn ?? plan.completedOn;
  const agreed: readonly ReviewEvent[] =
    agreedOn === undefined || isKnown('plan-agreed', agreedOn) ? [] : [{ kind: 'plan-agreed', on: agreedOn }];
  const added = [...new Set(held)].filter((kind) => !isKnown(kind, day)).map((kind) => ({ kind, on: day }));
  return [...agreed, ...events, ...added];
}

/**
 * What has happened to one person, as far as reviews go.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';

/** The kinds of event that published policies know. A host's own kinds begin with `host:`. */
export const EVENT_KINDS = /* @__PURE__ */ frozen([
  // plans and their reviews
  'plan-agreed',
  'review-held',
  'light-touch-review-held',
  'review-offered',
  'review-declined',
  'review-requested',
  'review-request-closed',
  'significant-change',
  'plan-closed',
  'moved-to-another-authority',
  'died',
  // assessments, services and payments
  'referral-received',
  'referral-decided',
  'referral-closed',
  'assessment-completed',
  'service-began',
  'service-ended',
  'care-coordinator-appointed',
  'direct-payment-began',
  'direct-payment-reviewed',
  'direct-payment-concern-raised',
  'direct-payment-ended',
  // children looked after
  'became-looked-after',
  'ceased-to-be-looked-after',
  'legal-status-changed',
  'placement-started',
  'placement-ended',
  'placement-plan-made',
  'care-plan-made',
  'care-order-made',
  'visit-made',
  'welfare-concern-found',
  'review-adjourned',
  'review-decisions-recorded',
  'review-record-completed',
  'review-record-distributed',
  'health-assessment-completed',
  'education-plan-started',
  'education-plan-completed',
  'education-plan-reviewed',
  'short-break-began',
  'short-breaks-ended',
  'temporary-approval-given',
  'full-approval-decided',
  'approval-extended',
  'secure-accommodation-began',
  'secure-accommodation-ended',
  'private-fostering-began',
  'private-fostering-ended',
  'foster-carer-approved',
  'foster-carer-ceased',
  'returned-from-missing',
  'return-interview-held',
  'return-interview-declined',
  // leaving care, adoption
  'became-eligible-for-leaving-care',
  'pathway-assessment-completed',
  'pathway-plan-made',
  'pathway-plan-reviewed',
  'leaving-care-accommodation-began',
  'leaving-care-support-ended',
  'adoption-authorised',
  'adoption-authority-ended',
  'placed-for-adoption',
  'adoption-placement-ended',
  'adoption-order-made',
  // protecting children
  'concern-raised',
  'strategy-discussion-held',
  'section-47-enquiry-started',
  'section-47-enquiry-ended',
  'initial-conference-held',
  'child-protection-plan-not-made',
  'review-conference-held',
  'core-group-held',
  'planning-meeting-planned',
  'planning-meeting-notice-sent',
  'planning-meeting-held',
  'planning-meeting-inquorate',
  'planning-meeting-not-needed',
  'planning-meeting-recorded',
  'review-planning-meeting-held',
  'child-protection-plan-ended',
  // education, health and care plans
  'ehc-assessment-requested',
  'ehc-assessment-decided',
  'ehc-assessment-refused',
  'ehc-plan-refused',
  'ehc-plan-made',
  'annual-review-planned',
  'annual-review-notice-sent',
  'annual-review-advice-circulated',
  'annual-review-meeting-held',
  'annual-review-report-sent',
  'annual-review-decided',
  'ehc-amendments-proposed',
  'ehc-plan-amended',
  'phase-transfer-planned',
  'phase-transfer-completed',
  'ehc-plan-ceased',
  // health and liberty
  'continuing-healthcare-checklist-received',
  'continuing-healthcare-decided',
  'continuing-healthcare-refused',
  'continuing-healthcare-reviewed',
  'continuing-healthcare-ended',
  'aftercare-began',
  'aftercare-ended',
  'authorisation-requested',
  'authorisation-request-withdrawn',
  'authorisation-decided',
  'standard-authorisation-began',
  'urgent-authorisation-began',
  'authorisation-extended',
  'authorisation-ended',
  'court-order-made',
  'court-order-reviewed',
  'court-order-ended',
  'safeguarding-plan-made',
  'safeguarding-plan-reviewed',
  'safeguarding-plan-ended',
  // complaints
  'complaint-received',
  'complaint-acknowledged',
  'complaint-delay-explained',
  'complaint-extended',
  'complaint-responded',
  'complaint-stage-two-began',
  'complaint-panel-requested',
  'complaint-panel-met',
  'complaint-panel-reported',
  'complaint-withdrawn',
] as const);

/** A kind of event that published policies know. */
export type KnownEventKind = (typeof EVENT_KINDS)[number];

/** What kind of thing happened. The list is closed, so that a slip of the keyboard cannot lose a review. */
export type EventKind = KnownEventKind | `host:${string}`;

/** Who can ask for a review. */
export const REVIEW_ASKERS = /* @__PURE__ */ frozen([
  'person',
  'carer',
  'family-or-friend',
  'advocate',
  'provider',
  'reviewing-officer',
  'authority',
  'other',
] as const);

/** Who asked for a review. */
export type ReviewAsker = (typeof REVIEW_ASKERS)[number];

/** The grounds on which an unplanned review can be asked for, or something can have changed. */
export const REVIEW_GROUNDS = /* @__PURE__ */ frozen([
  'needs-changed',
  'support-not-meeting-needs',
  'plan-change-wanted',
  'risk-not-manageable',
  'safeguarding',
  'carer',
  'hospital',
  'provider-failure',
  'other',
] as const);

/** The ground of an unplanned review. */
export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

/** The grounds that are about somebody's safety. */
export const SAFETY_GROUNDS: readonly ReviewGround[] = ['risk-not-manageable', 'safeguarding'];

/** One thing that happened, on a day. */
export interface ReviewEvent {
  /** What happened. */
  readonly kind: EventKind;
  /** The day it happened; never a plan for the future. */
  readonly on: CalendarDate;
  /** The day it is about, where it plans one: the meeting that was called, the transfer to come. */
  readonly plannedFor?: CalendarDate;
  /** Who asked, where it is a request. */
  readonly askedBy?: ReviewAsker;
  /** On which ground, where it is a request or a change. */
  readonly ground?: ReviewGround;
  /**
   * Why, in words or a code of the host's: why a review was declined, say. Carried as data, never put into
   * a message.
   */
  readonly reason?: string;
}

/**
 * What a policy can ask about a person besides events: true or false, a number, or text, of which a date is
 * a kind.
 */
export type FactValue = boolean | number | string;

/** What has happened to one person. The order of events does not matter; the same event twice counts once. */
export interface ReviewRecord {
  /** What has happened so far. */
  readonly events: readonly ReviewEvent[];
  /** The day of birth, where a policy asks for an age. */
  readonly bornOn?: CalendarDate;
  /**
   * What else a policy asks about, by the names that it declares. What is not known is left out, and never
   * guessed.
   */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** The host's own data, carried along unread. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const KNOWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EVENT_KINDS);

/** What a kind of event is expected to be, in messages. */
export const EVENT_KIND_EXPECTED = 'a known kind of event, or "host:" and a name';

/** Whether a value is a kind of event: one of the known ones, or `host:` and something. */
export function isEventKind(value: unknown): value is EventKind {
  return KNOWN.has(value) || (typeof value === 'string' && value.length > 5 && value.startsWith('host:'));
}

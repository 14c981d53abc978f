/**
 * Events in a person's care that matter for reviews.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { frozen } from '../kernel/frozen.js';

/** The kinds of event that published policies use. A host's own kinds begin with `host:`. */
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

/** A kind of event that published policies use. */
export type KnownEventKind = (typeof EVENT_KINDS)[number];

/** What kind of event it is. The list is closed, so that a typing error cannot lose a review. */
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

/** The grounds for an unplanned review or a change. */
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

/** The ground for an unplanned review. */
export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

/** The grounds that concern someone's safety. */
export const SAFETY_GROUNDS: readonly ReviewGround[] = ['risk-not-manageable', 'safeguarding'];

/** An event that happened on a day. */
export interface ReviewEvent {
  /** What happened. */
  readonly kind: EventKind;
  /** The day it happened; never a future plan. */
  readonly on: CalendarDate;
  /** The day it concerns, if it plans one: an arranged meeting, a coming transfer. */
  readonly plannedFor?: CalendarDate;
  /** Who asked, for a request. */
  readonly askedBy?: ReviewAsker;
  /** The ground, for a request or a change. */
  readonly ground?: ReviewGround;
  /**
   * The reason, in words or a code of the host's: for example why a review was declined. Never put into a
   * message.
   */
  readonly reason?: string;
}

/** The value of a fact that a policy asks about: true or false, a number, or text. Dates are text. */
export type FactValue = boolean | number | string;

/** One person's events and facts. The order of events does not matter; a duplicate event counts once. */
export interface ReviewRecord {
  /** The events so far. */
  readonly events: readonly ReviewEvent[];
  /** The date of birth, for policies that use an age. */
  readonly bornOn?: CalendarDate;
  /**
   * Other facts that a policy asks about, by the names it declares. Leave out what is not known; it is never
   * guessed.
   */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** The host's own data. Kept, but never read. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const KNOWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EVENT_KINDS);

/** The description of a kind of event in error messages. */
export const EVENT_KIND_EXPECTED = 'a known kind of event, or "host:" and a name';

/** Whether a value is a kind of event: a known one, or `host:` and a name. */
export function isEventKind(value: unknown): value is EventKind {
  return KNOWN.has(value) || (typeof value === 'string' && value.length > 5 && value.startsWith('host:'));
}

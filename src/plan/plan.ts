/**
 * The plan, whole: the person-owned support plan and the care and support plan in one shape.
 *
 * @module
 */
import type { Action } from '../action-plan/action.js';
import type {
  Involvement,
  ServiceCommitment,
  Signature,
  SupportAgreement,
} from '../agreement/support-agreement.js';
import type { PersonalBudget } from '../budget/personal-budget.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import type { Need } from '../needs/need.js';
import type { Outcome } from '../outcomes/outcome.js';
import type { PathwaysWorksheet } from '../pathways/worksheet.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { ReviewEvent, ReviewRecord } from '../review/event.js';
import type { Contingency } from '../risk/contingency.js';
import type { Risk } from '../risk/risk.js';
import type { StarChart } from '../star-chart/chart.js';
import type { SupportLine } from '../support/support-line.js';

/** The format that plans are stored in. A later one gets a new number. */
export const PLAN_FORMAT = 'supportplan/plan@1';

/** The kinds of plan. */
export const PLAN_KINDS = ['care-and-support', 'housing-support'] as const;

/** What kind of plan it is: a care and support plan of a council, or a support plan of a housing provider. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** The person whose plan it is. */
export interface PlanPerson {
  /** Their name. */
  readonly name?: string;
  /** The name they like to be called. */
  readonly preferredName?: string;
  /** The day they were born. */
  readonly bornOn?: CalendarDate;
  /** The address where the service is given. */
  readonly serviceAddress?: string;
}

/** What matters to the person, and what they bring. */
export interface AboutMe {
  /** What is important to them. */
  readonly important?: readonly Statement[];
  /** What must happen. */
  readonly mustHappen?: readonly Statement[];
  /** The people who are important to them. */
  readonly importantPeople?: readonly Statement[];
  /** Their strengths. */
  readonly strengths?: readonly Statement[];
  /** What is working now. */
  readonly working?: readonly Statement[];
  /** What is not. */
  readonly notWorking?: readonly Statement[];
  /** What is to stay the same. */
  readonly stayTheSame?: readonly Statement[];
  /** What is to change. */
  readonly change?: readonly Statement[];
  /** The options for remaining independent. */
  readonly independence?: readonly Statement[];
}

/** How the person stays in control. */
export interface StayingInControl {
  /** Help they want with decisions. */
  readonly helpWithDecisions?: readonly Statement[];
  /** Who helps. */
  readonly helpedBy?: readonly Contributor[];
  /** How their wishes are taken into account. */
  readonly wishes?: readonly Statement[];
}

/** Advice and information given with the plan. */
export interface Advice {
  /** Whether it is on meeting or reducing needs, or on preventing or delaying them (Care Act 2014 s.25(1)(f)). */
  readonly about: 'meeting-or-reducing' | 'preventing-or-delaying';
  /** What it was. */
  readonly statement: Statement;
}

/** What the plan says of its own review. */
export interface PlanReview {
  /** How often it is normally reviewed. */
  readonly normallyEvery?: Interval;
  /** The day the next review is booked for. */
  readonly bookedOn?: CalendarDate;
  /** Who the person wants there. */
  readonly invited?: readonly Contributor[];
  /** Reviews held and offered, requests and changes since the plan was agreed. */
  readonly events?: readonly ReviewEvent[];
}

/** A care and support plan. What is left out is not recorded; it is not none. */
export interface Plan {
  /** Always {@link PLAN_FORMAT}. */
  readonly format: typeof PLAN_FORMAT;
  /** The host's id for the plan. */
  readonly id: string;
  /** Which version it is, from 1; a review makes a new one and the old one stands. */
  readonly version: number;
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The person whose plan it is. */
  readonly person: PlanPerson;
  /** The key worker. */
  readonly keyWorker?: Contributor;
  /** The day it was completed. */
  readonly completedOn?: CalendarDate;
  /** The day it was agreed, where that is not the day it was completed. */
  readonly agreedOn?: CalendarDate;
  /** Everybody who wrote it with the person. */
  readonly writtenWith?: readonly Contributor[];
  /** How far the person was involved. */
  readonly involvement?: Involvement;
  /** What matters to the person, and what they bring. */
  readonly about?: AboutMe;
  /** The star chart. */
  readonly starChart?: StarChart;
  /** The needs assessed. */
  readonly needs?: readonly Need[];
  /** What the person wants to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
  /** Who does what next. */
  readonly actions?: readonly Action[];
  /** The support that will meet the needs, existing support included. */
  readonly support?: readonly SupportLine[];
  /** What happens when something fails, and what will make the plan happen. */
  readonly contingencies?: readonly Contingency[];
  /** Risks as the person sees them. */
  readonly risks?: readonly Risk[];
  /** How the person stays in control. */
  readonly control?: StayingInControl;
  /** What it costs, and who pays. */
  readonly budget?: PersonalBudget;
  /** Advice and information given. */
  readonly advice?: readonly Advice[];
  /** Who helps to make the plan happen. */
  readonly makingItHappen?: readonly Statement[];
  /** How the person likes to be supported. */
  readonly agreement?: SupportAgreement;
  /** The Positive Pathways worksheet. */
  readonly pathways?: PathwaysWorksheet;
  /** What the service promises. */
  readonly commitments?: readonly ServiceCommitment[];
  /** Signatures, and why there is none. */
  readonly signatures?: readonly Signature[];
  /** What the plan says of its own review. */
  readonly review?: PlanReview;
  /** The host's own data, carried along unread. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Gives what a plan says of its reviews, for {@link nextReview}: the day it was agreed, and everything since.
 *
 * @param plan - the plan
 * @returns the record; without a day of agreement or completion, it has no start
 *
 * @example
 * ```ts
 * import { calendarDate, LONDON_HOUSING_TRUST_SUPPORT, nextReview, planReviewRecord } from 'supportplan';
 *
 * const record = planReviewRecord({
 *   format: 'supportplan/plan@1',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'housing-support',
 *   person: {},
 *   completedOn: calendarDate('2026-08-31'),
 * });
 *
 * nextReview(LONDON_HOUSING_TRUST_SUPPORT, record).by; // => '2027-02-28'
 * ```
 */
export function planReviewRecord(plan: Plan): ReviewRecord {
  const agreedOn = plan.agreedOn ?? plan.completedOn;
  return {
    events: [
      ...(agreedOn === undefined ? [] : [{ kind: 'plan-agreed', on: agreedOn } as const]),
      ...(plan.review?.events ?? []),
    ],
    ...(plan.person.bornOn !== undefined && { bornOn: plan.person.bornOn }),
  };
}

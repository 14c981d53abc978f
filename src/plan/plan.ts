/**
 * The plan, whole: the person-owned support plan and the care and support plan in one shape.
 *
 * @module
 */
import type { Action } from '../action-plan/action.js';
import type { AdvocateRecord } from '../agreement/advocate.js';
import type { StayingInControl } from '../agreement/decision.js';
import type { SeenForWork, Sharing, Withheld } from '../agreement/sharing.js';
import type { Signature } from '../agreement/signature.js';
import type {
  DifferenceOfOpinion,
  Involvement,
  ServiceCommitment,
  SupportAgreement,
} from '../agreement/support-agreement.js';
import type { PersonalBudget } from '../budget/personal-budget.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import type { PathwaysWorksheet } from '../coverage/pathways-worksheet.js';
import { frozen } from '../kernel/frozen.js';
import type { AdultAssessment, CarerAssessment } from '../needs/assessment.js';
import type { Need } from '../needs/need.js';
import type { Objective } from '../objectives/objective.js';
import type { Goal } from '../outcomes/goal.js';
import type { Outcome } from '../outcomes/outcome.js';
import type { GpPractice, PersonalContact, ProfessionalContact } from '../person/contact.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { ReviewEvent } from '../review/event.js';
import type { Nation } from '../review/policy.js';
import type { StarScale } from '../star-chart/scale.js';
import type { StarChart } from '../star-chart/star-chart.js';
import type { Contingency } from '../support/contingency.js';
import type { Risk } from '../support/risk.js';
import type { SupportLine } from '../support/support-line.js';
import type { AboutMe, PlanPerson } from './about-me.js';
import type { ChildPart } from './child.js';
import type {
  AdultAtRiskEnquiry,
  Advice,
  Formulation,
  OtherPlan,
  RecordKeeping,
  RelevantMatter,
} from './plan-record.js';
import type { PlanMove, PlanStatus } from './plan-statuses.js';
import type { Closure, Revision } from './revision.js';

/** The format that plans are stored in. A later one gets a new number. */
export const PLAN_FORMAT = 'supportplan/plan@2';

/** The kinds of plan. */
export const PLAN_KINDS = /* @__PURE__ */ frozen([
  'care-and-support',
  'carer-support',
  'housing-support',
  'child-in-need',
  'child-protection',
  'looked-after-child',
  'education-health-care',
  'pathway',
] as const);

/** What kind of plan it is: an adult's, a carer's, a housing provider's, or one of a child's. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What the plan says of its own review. */
export interface PlanReview {
  /** How often it is normally reviewed. */
  readonly normallyEvery?: Interval;
  /** The day the next review is booked for. */
  readonly bookedOn?: CalendarDate;
  /** Who sees to it that it is held. */
  readonly responsible?: Contributor;
  /** How it will be held, and what will be looked at. */
  readonly arrangements?: readonly Statement[];
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
  /** The nation whose law it is made under. */
  readonly nation?: Nation;
  /** How far it has come: a draft, shared with the person, agreed, or superseded. */
  readonly status?: PlanStatus;
  /** How it came there. */
  readonly moves?: readonly PlanMove[];
  /** What made this version, where it is not the first. */
  readonly revision?: Revision;
  /** What is said at its closing, where it is closed. */
  readonly closure?: Closure;
  /** The person whose plan it is. */
  readonly person: PlanPerson;
  /** The practice they are registered with. */
  readonly gpPractice?: GpPractice;
  /** Professionals who are involved. */
  readonly professionalContacts?: readonly ProfessionalContact[];
  /** People in their own life. */
  readonly personalContacts?: readonly PersonalContact[];
  /** The key worker. */
  readonly keyWorker?: Contributor;
  /** The day it was completed. */
  readonly completedOn?: CalendarDate;
  /** The day it was agreed, where that is not the day it was completed. */
  readonly agreedOn?: CalendarDate;
  /** Who agreed to it: the person, or whoever may speak for them. */
  readonly agreedWith?: readonly Contributor[];
  /** Everybody who wrote it with the person. */
  readonly writtenWith?: readonly Contributor[];
  /** How far the person was involved. */
  readonly involvement?: Involvement;
  /** The person-centred planning tools used. */
  readonly planningTools?: readonly string[];
  /** Where people see it differently. */
  readonly differencesOfOpinion?: readonly DifferenceOfOpinion[];
  /** What matters to the person, and what they bring. */
  readonly about?: AboutMe;
  /** How professionals put together what is going on. */
  readonly formulations?: readonly Formulation[];
  /** Star charts: one for each time, and for each who scored. */
  readonly starCharts?: readonly StarChart[];
  /**
   * The scales of its star charts that are not shipped with this package, so that the plan can be read on
   * its own.
   */
  readonly starScales?: readonly StarScale[];
  /**
   * The assessment's answers on eligibility in England, and the council's decision. In Wales each need has
   * its own.
   */
  readonly assessment?: AdultAssessment | CarerAssessment;
  /** The needs assessed: all of them, not only the eligible ones. */
  readonly needs?: readonly Need[];
  /** What the care and support could be relevant to. */
  readonly matters?: readonly RelevantMatter[];
  /** The longer-term things wanted. */
  readonly goals?: readonly Goal[];
  /** What the person wants to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
  /** Short-term, practical steps. */
  readonly objectives?: readonly Objective[];
  /** Who does what next. */
  readonly actions?: readonly Action[];
  /** The support that will meet the needs, existing support included. */
  readonly support?: readonly SupportLine[];
  /** What happens when something fails. */
  readonly contingencies?: readonly Contingency[];
  /** Risks as the person sees them. */
  readonly risks?: readonly Risk[];
  /** How the person stays in control. */
  readonly control?: StayingInControl;
  /** Whether an independent advocate was considered. */
  readonly advocate?: AdvocateRecord;
  /** What a child's plan holds besides. */
  readonly child?: ChildPart;
  /** What it costs, and who pays. */
  readonly budget?: PersonalBudget;
  /** Where the money comes from, in words. */
  readonly fundingSource?: string;
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
  /** How anybody will see whether the outcomes are reached. */
  readonly monitoring?: readonly Statement[];
  /** What came of an enquiry about an adult at risk. */
  readonly enquiry?: AdultAtRiskEnquiry;
  /** Signatures, and why there is none. */
  readonly signatures?: readonly Signature[];
  /** Who the person shares the plan with, by choice. */
  readonly sharing?: readonly Sharing[];
  /** Who has seen it because their job needs it. */
  readonly seenForWork?: readonly SeenForWork[];
  /** What no rendering and no export may show. */
  readonly withheld?: readonly Withheld[];
  /** Other plans that the person has. */
  readonly otherPlans?: readonly OtherPlan[];
  /** Who keeps the record. */
  readonly record?: RecordKeeping;
  /** What the plan says of its own review. */
  readonly review?: PlanReview;
  /** The host's own data, carried along unread. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

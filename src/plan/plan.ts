/**
 * The complete plan: one type for the person-owned support plan and the care and support plan.
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

/** The format of a stored plan. A later format gets a new number. */
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

/** The kind of plan: an adult's, a carer's, a housing provider's, or one of the kinds for a child. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What the plan records about its own reviews. */
export interface PlanReview {
  /** How often it is normally reviewed. */
  readonly normallyEvery?: Interval;
  /** The date booked for the next review. */
  readonly bookedOn?: CalendarDate;
  /** Who makes sure that the review is held. */
  readonly responsible?: Contributor;
  /** How the review will be held, and what it will look at. */
  readonly arrangements?: readonly Statement[];
  /** Who the person wants to be there. */
  readonly invited?: readonly Contributor[];
  /** Reviews held or offered, requests, and changes, since the plan was agreed. */
  readonly events?: readonly ReviewEvent[];
}

/** A care and support plan. A missing field means "not recorded", never "none". */
export interface Plan {
  /** Always {@link PLAN_FORMAT}. */
  readonly format: typeof PLAN_FORMAT;
  /** The host's id for the plan. */
  readonly id: string;
  /** The version number, from 1. A review makes a new version and keeps the old one. */
  readonly version: number;
  /** What kind of plan it is. */
  readonly kind: PlanKind;
  /** The nation whose law applies. */
  readonly nation?: Nation;
  /** The plan's status: draft, shared, agreed or superseded. */
  readonly status?: PlanStatus;
  /** The history of its status. */
  readonly moves?: readonly PlanMove[];
  /** The review that made this version. Missing in the first version. */
  readonly revision?: Revision;
  /** What was recorded when the plan was closed. */
  readonly closure?: Closure;
  /** The person whose plan it is. */
  readonly person: PlanPerson;
  /** The GP practice where they are registered. */
  readonly gpPractice?: GpPractice;
  /** Professionals who are involved. */
  readonly professionalContacts?: readonly ProfessionalContact[];
  /** People in the person's own life. */
  readonly personalContacts?: readonly PersonalContact[];
  /** The key worker. */
  readonly keyWorker?: Contributor;
  /** The day the plan was completed. */
  readonly completedOn?: CalendarDate;
  /** The day the plan was agreed, if that is not the day it was completed. */
  readonly agreedOn?: CalendarDate;
  /** Who agreed to it: the person, or someone who may act for them. */
  readonly agreedWith?: readonly Contributor[];
  /** Everyone who wrote it with the person. */
  readonly writtenWith?: readonly Contributor[];
  /** How far the person was involved. */
  readonly involvement?: Involvement;
  /** The person-centred planning tools used. */
  readonly planningTools?: readonly string[];
  /** Points on which people disagree. */
  readonly differencesOfOpinion?: readonly DifferenceOfOpinion[];
  /** What matters to the person, and what they bring. */
  readonly about?: AboutMe;
  /** How professionals understand what is going on. */
  readonly formulations?: readonly Formulation[];
  /** Star charts, one for each date and each rater. */
  readonly starCharts?: readonly StarChart[];
  /**
   * The scales of its star charts that this package does not ship, so that the plan can be read on its own.
   */
  readonly starScales?: readonly StarScale[];
  /**
   * The assessment's answers on eligibility in England, with the council's decision. In Wales each need has
   * its own test.
   */
  readonly assessment?: AdultAssessment | CarerAssessment;
  /** All the needs that were assessed, eligible or not. */
  readonly needs?: readonly Need[];
  /** The matters that the care and support could be relevant to. */
  readonly matters?: readonly RelevantMatter[];
  /** Longer-term goals. */
  readonly goals?: readonly Goal[];
  /** What the person wants to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
  /** Short-term, practical steps. */
  readonly objectives?: readonly Objective[];
  /** Who does what next. */
  readonly actions?: readonly Action[];
  /** The support that will meet the needs, existing support included. */
  readonly support?: readonly SupportLine[];
  /** What happens if arrangements fail. */
  readonly contingencies?: readonly Contingency[];
  /** Risks as the person sees them. */
  readonly risks?: readonly Risk[];
  /** How the person stays in control. */
  readonly control?: StayingInControl;
  /** Whether an independent advocate was considered. */
  readonly advocate?: AdvocateRecord;
  /** The parts that only a child's plan has. */
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
  /** How people will know whether the outcomes are reached. */
  readonly monitoring?: readonly Statement[];
  /** The result of an enquiry about an adult at risk. */
  readonly enquiry?: AdultAtRiskEnquiry;
  /** Signatures, or why someone did not sign. */
  readonly signatures?: readonly Signature[];
  /** The people with whom the person chooses to share the plan. */
  readonly sharing?: readonly Sharing[];
  /** People who saw the plan because their job required it. */
  readonly seenForWork?: readonly SeenForWork[];
  /** The parts that renderings and exports must leave out. */
  readonly withheld?: readonly Withheld[];
  /** Other plans that the person has. */
  readonly otherPlans?: readonly OtherPlan[];
  /** Who keeps the record. */
  readonly record?: RecordKeeping;
  /** What the plan records about its own reviews. */
  readonly review?: PlanReview;
  /** The host's own data. Kept, but never read. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The shape of a plan.
 *
 * @module
 */

import { ACTION } from '../action-plan/shapes.js';
import {
  ADVOCATE,
  COMMITMENT,
  CONTROL,
  DIFFERENCE_OF_OPINION,
  SEEN_FOR_WORK,
  SHARING,
  SIGNATURE,
  SUPPORT_AGREEMENT,
  WITHHELD,
} from '../agreement/shapes.js';
import { INVOLVEMENT } from '../agreement/support-agreement.js';
import { PERSONAL_BUDGET } from '../budget/personal-budget.js';

import { DAY, INTERVAL } from '../calendar/shapes.js';
import { PATHWAYS_WORKSHEET } from '../coverage/pathway-shapes.js';
import {
  EXTENSIONS,
  idOf,
  linkTo,
  list,
  object,
  optional,
  type Shape,
  shape,
  TEXT,
  whole,
  words,
} from '../kernel/shape.js';
import { ENGLISH_ASSESSMENT, NEED, WELLBEING } from '../needs/shapes.js';
import { OBJECTIVE } from '../objectives/shapes.js';
import { ACHIEVEMENT, GOAL, OUTCOME, tracked } from '../outcomes/shapes.js';
import {
  CONTRIBUTOR,
  CONTRIBUTORS,
  GP_PRACTICE,
  PERSONAL_CONTACT,
  PROFESSIONAL_CONTACT,
  SOME_DAY,
  SOME_FLAG,
  SOME_STATEMENT,
  SOME_TEXT,
  SOMEBODY,
  STATEMENT,
  STATEMENTS,
  TEXTS,
} from '../person/shapes.js';
import { NATION, REVIEW_EVENT } from '../review/shapes.js';
import { STAR_CHART, STAR_SCALE } from '../star-chart/shapes.js';
import { CONTINGENCY, RISK } from '../support/risk-shapes.js';
import { SUPPORT_LINE } from '../support/shapes.js';
import type { AboutMe, Identifier, PlanPerson } from './about-me.js';
import {
  CHILD_SAYS,
  type ChildConsent,
  type ChildPart,
  type FamilyGroupConference,
  type ParentExpectation,
} from './child.js';
import { PLAN_FORMAT, PLAN_KINDS, type Plan, type PlanReview } from './plan.js';
import {
  ADVICE_SUBJECTS,
  type AdultAtRiskEnquiry,
  type Advice,
  ASSESSED_MATTERS,
  type Formulation,
  type OtherPlan,
  type RecordKeeping,
  type RelevantMatter,
} from './plan-record.js';
import { PLAN_STATUSES, type PlanMove } from './plan-statuses.js';
import { type ClosedOutcome, type Closure, REVIEW_DECISIONS, type Revision } from './revision.js';

const VERSION = /* @__PURE__ */ whole(1);

export const PLAN_STATUS = /* @__PURE__ */ shape(() => words(PLAN_STATUSES));

export const PLAN_MOVE: Shape<PlanMove> = /* @__PURE__ */ shape(() =>
  object<PlanMove>({ to: PLAN_STATUS, on: DAY, by: SOMEBODY }),
);

export const CLOSURE: Shape<Closure> = /* @__PURE__ */ shape(() =>
  object<Closure>({
    outcomes: optional(
      list(
        object<ClosedOutcome>({
          outcomeId: linkTo('outcomes'),
          achievement: optional(ACHIEVEMENT),
          statement: SOME_STATEMENT,
        }),
      ),
    ),
    otherHelp: SOME_STATEMENT,
  }),
);

export const REVIEW_DECISION = /* @__PURE__ */ shape(() => words(REVIEW_DECISIONS));

export const REVISION: Shape<Revision> = /* @__PURE__ */ shape(() =>
  object<Revision>({
    from: VERSION,
    on: DAY,
    by: CONTRIBUTOR,
    decision: REVIEW_DECISION,
    reasons: list(STATEMENT),
  }),
);

const PERSON: Shape<PlanPerson> = /* @__PURE__ */ shape(() =>
  object<PlanPerson>({
    name: SOME_TEXT,
    preferredName: SOME_TEXT,
    pronouns: SOME_TEXT,
    bornOn: SOME_DAY,
    identifiers: optional(list(object<Identifier>({ system: TEXT, value: TEXT }))),
    homeAddress: SOME_TEXT,
    serviceAddress: SOME_TEXT,
    contact: SOME_TEXT,
  }),
);

const ABOUT_ME: Shape<AboutMe> = /* @__PURE__ */ shape(() =>
  object<AboutMe>({
    important: STATEMENTS,
    mustHappen: STATEMENTS,
    importantPeople: STATEMENTS,
    strengths: STATEMENTS,
    working: STATEMENTS,
    notWorking: STATEMENTS,
    stayTheSame: STATEMENTS,
    change: STATEMENTS,
    independence: STATEMENTS,
    communication: STATEMENTS,
    wellness: STATEMENTS,
    pleaseDo: STATEMENTS,
    pleaseDoNot: STATEMENTS,
    howToSupport: STATEMENTS,
    alsoWorthKnowing: STATEMENTS,
    writtenOn: SOME_DAY,
    supportedBy: CONTRIBUTORS,
    media: TEXTS,
  }),
);

const CHILD: Shape<ChildPart> = /* @__PURE__ */ shape(() =>
  object<ChildPart>({
    wishesAndFeelings: STATEMENTS,
    parentalResponsibility: CONTRIBUTORS,
    reviewingOfficer: SOMEBODY,
    consent: optional(
      object<ChildConsent>({ says: words(CHILD_SAYS), on: SOME_DAY, statement: SOME_STATEMENT }),
    ),
    expectations: optional(
      list(
        object<ParentExpectation>({
          id: idOf('expectations'),
          statement: STATEMENT,
          of: CONTRIBUTORS,
          outcomeIds: optional(list(linkTo('outcomes'))),
          dueOn: SOME_DAY,
          ...tracked(),
        }),
      ),
    ),
    familyGroupConference: optional(
      object<FamilyGroupConference>({ offered: SOME_FLAG, heldOn: SOME_DAY, statement: SOME_STATEMENT }),
    ),
  }),
);

const OTHER_PLAN: Shape<OtherPlan> = /* @__PURE__ */ shape(() =>
  object<OtherPlan>({
    name: TEXT,
    content: SOME_STATEMENT,
    joined: SOME_FLAG,
    heldBy: SOMEBODY,
    reviewOn: SOME_DAY,
    reviewEvery: optional(INTERVAL),
    reviewedBy: SOMEBODY,
    updatedOn: SOME_DAY,
  }),
);

const FORMULATION: Shape<Formulation> = /* @__PURE__ */ shape(() =>
  object<Formulation>({
    statement: STATEMENT,
    on: SOME_DAY,
    location: SOME_TEXT,
    by: SOMEBODY,
    recordedBy: SOMEBODY,
  }),
);

const MATTER: Shape<RelevantMatter> = /* @__PURE__ */ shape(() =>
  object<RelevantMatter>({
    matter: words(ASSESSED_MATTERS),
    statement: SOME_STATEMENT,
    wellbeing: WELLBEING,
    outcomeIds: optional(list(linkTo('outcomes'))),
  }),
);

const ADVICE: Shape<Advice> = /* @__PURE__ */ shape(() =>
  object<Advice>({
    about: words(ADVICE_SUBJECTS),
    statement: STATEMENT,
  }),
);

const ENQUIRY: Shape<AdultAtRiskEnquiry> = /* @__PURE__ */ shape(() =>
  object<AdultAtRiskEnquiry>({ concludedOn: SOME_DAY, conclusion: SOME_STATEMENT }),
);

const RECORD: Shape<RecordKeeping> = /* @__PURE__ */ shape(() =>
  object<RecordKeeping>({
    updatedOn: SOME_DAY,
    location: SOME_TEXT,
    performedBy: SOMEBODY,
    recordedBy: SOMEBODY,
  }),
);

const PLAN_REVIEW: Shape<PlanReview> = /* @__PURE__ */ shape(() =>
  object<PlanReview>({
    normallyEvery: optional(INTERVAL),
    bookedOn: SOME_DAY,
    responsible: SOMEBODY,
    arrangements: STATEMENTS,
    invited: CONTRIBUTORS,
    events: optional(list(REVIEW_EVENT)),
  }),
);

/** The shape of a whole plan. */
export const PLAN: Shape<Plan> = /* @__PURE__ */ shape(() =>
  object<Plan>(
    {
      format: words([PLAN_FORMAT]),
      id: TEXT,
      version: VERSION,
      kind: words(PLAN_KINDS),
      nation: optional(NATION),
      status: optional(PLAN_STATUS),
      moves: optional(list(PLAN_MOVE)),
      revision: optional(REVISION),
      closure: optional(CLOSURE),
      person: PERSON,
      gpPractice: optional(GP_PRACTICE),
      professionalContacts: optional(list(PROFESSIONAL_CONTACT)),
      personalContacts: optional(list(PERSONAL_CONTACT)),
      keyWorker: SOMEBODY,
      completedOn: SOME_DAY,
      agreedOn: SOME_DAY,
      agreedWith: CONTRIBUTORS,
      writtenWith: CONTRIBUTORS,
      involvement: optional(words(INVOLVEMENT)),
      planningTools: TEXTS,
      about: optional(ABOUT_ME),
      formulations: optional(list(FORMULATION)),
      starCharts: optional(list(STAR_CHART)),
      starScales: optional(list(STAR_SCALE)),
      assessment: optional(ENGLISH_ASSESSMENT),
      matters: optional(list(MATTER)),
      needs: optional(list(NEED)),
      goals: optional(list(GOAL)),
      outcomes: optional(list(OUTCOME)),
      objectives: optional(list(OBJECTIVE)),
      actions: optional(list(ACTION)),
      support: optional(list(SUPPORT_LINE)),
      contingencies: optional(list(CONTINGENCY)),
      risks: optional(list(RISK)),
      control: optional(CONTROL),
      advocate: optional(ADVOCATE),
      child: optional(CHILD),
      agreement: optional(SUPPORT_AGREEMENT),
      differencesOfOpinion: optional(list(DIFFERENCE_OF_OPINION)),
      signatures: optional(list(SIGNATURE)),
      sharing: optional(list(SHARING)),
      seenForWork: optional(list(SEEN_FOR_WORK)),
      withheld: optional(list(WITHHELD)),
      budget: optional(PERSONAL_BUDGET),
      fundingSource: SOME_TEXT,
      advice: optional(list(ADVICE)),
      makingItHappen: STATEMENTS,
      pathways: optional(PATHWAYS_WORKSHEET),
      commitments: optional(list(COMMITMENT)),
      monitoring: STATEMENTS,
      enquiry: optional(ENQUIRY),
      otherPlans: optional(list(OTHER_PLAN)),
      record: optional(RECORD),
      review: optional(PLAN_REVIEW),
      extensions: EXTENSIONS,
    },
    'a plan, as readPlan returns it',
  ),
);

/**
 * The shape of a plan, for zod. The interfaces of the core are the contract; this is held to them by a type test.
 *
 * @module
 */
import * as z from 'zod/mini';
import { INVOLVEMENT } from '../agreement/support-agreement.js';
import { WELLBEING_AREAS } from '../needs/wellbeing.js';
import { AIMS } from '../outcomes/outcome.js';
import { PATHWAY_AREAS } from '../pathways/area.js';
import { PLAN_FORMAT, PLAN_KINDS } from '../plan/plan.js';
import { ASSESSED_MATTERS } from '../plan/plan-record.js';
import { PLAN_STATUSES } from '../plan/plan-status.js';
import { REVIEW_DECISIONS } from '../plan/revision.js';
import { REVIEW_ASKERS, REVIEW_GROUNDS } from '../review/event.js';
import { NATIONS } from '../review/policy.js';
import { STAR_RATERS } from '../star-chart/chart.js';
import { makeAssessmentShape } from './assessment-schema.js';
import { makeBudgetShape } from './budget-schema.js';
import { makeAgreementShapes } from './plan-agreement-schema.js';
import { makePlanPieces, type PlanPieces } from './plan-pieces.js';
import { makeWorkShapes } from './plan-work-schema.js';
import { makeScaleShape } from './scale-schema.js';
import { eventKindShape, extensionsShape, list, optional } from './shapes.js';

/** Makes the schema. A function, so that importing this file costs nothing. */
export function makePlanSchema() {
  const pieces = makePlanPieces();
  const { day, text, statement, contributor, interval, ids, flag } = pieces;
  const { someDay, someText, someStatement, somebody, statements, contributors, texts } = pieces;
  const version = z.int().check(z.gte(1));
  const status = z.enum(PLAN_STATUSES);
  const area = z.enum(PATHWAY_AREAS);

  return z.strictObject({
    format: z.literal(PLAN_FORMAT),
    id: text,
    version,
    kind: z.enum(PLAN_KINDS),
    nation: optional(z.enum(NATIONS)),
    status: optional(status),
    moves: optional(list(z.strictObject({ to: status, on: day, by: somebody }))),
    revision: optional(
      z.strictObject({
        from: version,
        on: day,
        by: contributor,
        decision: z.enum(REVIEW_DECISIONS),
        reasons: list(statement),
      }),
    ),
    closure: optional(
      z.strictObject({
        outcomes: optional(
          list(
            z.strictObject({
              outcomeId: text,
              achievement: optional(pieces.achievement),
              statement: someStatement,
            }),
          ),
        ),
        otherHelp: someStatement,
      }),
    ),
    person: makePersonShape(pieces),
    gpPractice: optional(
      z.strictObject({
        name: text,
        code: someText,
        doctor: someText,
        address: someText,
        contact: someText,
      }),
    ),
    professionalContacts: optional(
      list(
        z.strictObject({
          who: contributor,
          keyWorker: flag,
          speciality: someText,
          from: someDay,
          until: someDay,
        }),
      ),
    ),
    personalContacts: optional(
      list(
        z.strictObject({
          name: text,
          relationship: someText,
          type: someText,
          contact: someText,
          comments: someStatement,
        }),
      ),
    ),
    keyWorker: somebody,
    completedOn: someDay,
    agreedOn: someDay,
    agreedWith: contributors,
    writtenWith: contributors,
    involvement: optional(z.enum(INVOLVEMENT)),
    planningTools: texts,
    about: optional(makeAboutShape(pieces)),
    formulations: optional(
      list(
        z.strictObject({
          statement,
          on: someDay,
          location: someText,
          by: somebody,
          recordedBy: somebody,
        }),
      ),
    ),
    starCharts: optional(list(makeChartShape(pieces))),
    starScales: optional(list(makeScaleShape())),
    assessment: optional(makeAssessmentShape(pieces)),
    matters: optional(
      list(
        z.strictObject({
          matter: z.enum(ASSESSED_MATTERS),
          statement: someStatement,
          wellbeing: optional(list(z.enum(WELLBEING_AREAS))),
          outcomeIds: ids,
        }),
      ),
    ),
    ...makeWorkShapes(pieces),
    ...makeAgreementShapes(pieces),
    budget: optional(makeBudgetShape(pieces)),
    fundingSource: someText,
    advice: optional(
      list(z.strictObject({ about: z.enum(['meeting-or-reducing', 'preventing-or-delaying']), statement })),
    ),
    makingItHappen: statements,
    pathways: optional(
      z.strictObject({
        covered: list(area),
        gaps: optional(list(z.strictObject({ area, explanation: statement }))),
        comments: statements,
      }),
    ),
    commitments: optional(list(z.strictObject({ action: statement, aim: statement }))),
    monitoring: statements,
    enquiry: optional(z.strictObject({ concludedOn: someDay, conclusion: someStatement })),
    otherPlans: optional(
      list(
        z.strictObject({
          name: text,
          content: someStatement,
          joined: flag,
          heldBy: somebody,
          reviewOn: someDay,
          reviewEvery: optional(interval),
          reviewedBy: somebody,
          updatedOn: someDay,
        }),
      ),
    ),
    record: optional(
      z.strictObject({
        updatedOn: someDay,
        location: someText,
        performedBy: somebody,
        recordedBy: somebody,
      }),
    ),
    review: optional(makeReviewShape(pieces)),
    extensions: extensionsShape(),
  });
}

function makePersonShape({ text, someText, someDay }: PlanPieces) {
  return z.strictObject({
    name: someText,
    preferredName: someText,
    pronouns: someText,
    bornOn: someDay,
    identifiers: optional(list(z.strictObject({ system: text, value: text }))),
    homeAddress: someText,
    serviceAddress: someText,
    contact: someText,
  });
}

function makeAboutShape({ statements, contributors, someDay, texts }: PlanPieces) {
  return z.strictObject({
    important: statements,
    mustHappen: statements,
    importantPeople: statements,
    strengths: statements,
    working: statements,
    notWorking: statements,
    stayTheSame: statements,
    change: statements,
    independence: statements,
    communication: statements,
    wellness: statements,
    pleaseDo: statements,
    pleaseDoNot: statements,
    howToSupport: statements,
    alsoWorthKnowing: statements,
    writtenOn: someDay,
    supportedBy: contributors,
    media: texts,
  });
}

function makeChartShape({ someDay, someText, someStatement, text }: PlanPieces) {
  return z.strictObject({
    scale: text,
    scaleVersion: someText,
    on: someDay,
    ratedBy: optional(z.enum(STAR_RATERS)),
    readings: list(
      z.strictObject({
        point: text,
        narrative: someStatement,
        score: optional(z.int()),
        aim: optional(z.enum(AIMS)),
      }),
    ),
  });
}

function makeReviewShape({
  day,
  interval,
  someDay,
  someText,
  somebody,
  statements,
  contributors,
}: PlanPieces) {
  return z.strictObject({
    normallyEvery: optional(interval),
    bookedOn: someDay,
    responsible: somebody,
    arrangements: statements,
    invited: contributors,
    events: optional(
      list(
        z.strictObject({
          kind: eventKindShape(),
          on: day,
          plannedFor: someDay,
          askedBy: optional(z.enum(REVIEW_ASKERS)),
          ground: optional(z.enum(REVIEW_GROUNDS)),
          reason: someText,
        }),
      ),
    ),
  });
}

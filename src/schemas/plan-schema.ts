/**
 * The shape of a plan, for zod. The interfaces of the core are the contract; this is held to them by a type test.
 *
 * @module
 */
import * as z from 'zod/mini';
import { ACTION_ORIGINS, PROGRESS } from '../action-plan/action.js';
import { INVOLVEMENT, SIGNATORIES, SIGNATURE_OUTCOMES } from '../agreement/support-agreement.js';
import { BUDGET_PERIODS } from '../budget/personal-budget.js';
import { ELIGIBILITY } from '../needs/need.js';
import { AIMS } from '../outcomes/outcome.js';
import { PATHWAY_AREAS } from '../pathways/area.js';
import { ROLES } from '../person/contributor.js';
import { VOICES } from '../person/statement.js';
import { PLAN_FORMAT, PLAN_KINDS } from '../plan/plan.js';
import { REVIEW_ASKERS, REVIEW_GROUNDS } from '../review/event.js';
import { STAR_RATERS } from '../star-chart/chart.js';
import { POSP_STAR } from '../star-chart/scale.js';
import { SUPPORT_MANAGEMENT, SUPPORT_SOURCES } from '../support/support-line.js';
import {
  dayShape,
  eventKindShape,
  extensionsShape,
  intervalShape,
  list,
  optional,
  textShape,
} from './shapes.js';

/** Makes the schema. A function, so that importing this file costs nothing. */
export function makePlanSchema() {
  const day = dayShape();
  const text = textShape();
  const id = text;
  const pence = z.int().check(z.gte(0));
  const statement = z.strictObject({ text, voice: z.enum(VOICES) });
  const contributor = z.strictObject({
    role: z.enum(ROLES),
    name: optional(text),
    relationship: optional(text),
  });
  const statements = optional(list(statement));
  const contributors = optional(list(contributor));
  const ids = optional(list(id));
  const areas = optional(list(z.enum(PATHWAY_AREAS)));
  const extensions = extensionsShape();

  return z.strictObject({
    format: z.literal(PLAN_FORMAT),
    id,
    version: z.int().check(z.gte(1)),
    kind: z.enum(PLAN_KINDS),
    person: z.strictObject({
      name: optional(text),
      preferredName: optional(text),
      bornOn: optional(day),
      serviceAddress: optional(text),
    }),
    keyWorker: optional(contributor),
    completedOn: optional(day),
    agreedOn: optional(day),
    writtenWith: contributors,
    involvement: optional(z.enum(INVOLVEMENT)),
    about: optional(
      z.strictObject({
        important: statements,
        mustHappen: statements,
        importantPeople: statements,
        strengths: statements,
        working: statements,
        notWorking: statements,
        stayTheSame: statements,
        change: statements,
        independence: statements,
      }),
    ),
    starChart: optional(
      z.strictObject({
        scale: z.literal(POSP_STAR.id),
        on: optional(day),
        ratedBy: optional(z.enum(STAR_RATERS)),
        readings: list(
          z.strictObject({
            point: z.enum(POSP_STAR.points.map((point) => point.id)),
            narrative: optional(statement),
            score: optional(z.int().check(z.gte(POSP_STAR.lowest), z.lte(POSP_STAR.highest))),
          }),
        ),
      }),
    ),
    needs: optional(list(z.strictObject({ id, statement, eligibility: optional(z.enum(ELIGIBILITY)) }))),
    outcomes: optional(list(z.strictObject({ id, statement, aim: z.enum(AIMS), needIds: ids, areas }))),
    actions: optional(
      list(
        z.strictObject({
          id,
          outcomeId: optional(id),
          nextSteps: statement,
          supportedBy: contributors,
          doneBy: optional(day),
          progressChecks: optional(list(z.strictObject({ on: day, progress: z.enum(PROGRESS) }))),
          areas,
          origin: optional(z.enum(ACTION_ORIGINS)),
        }),
      ),
    ),
    support: optional(
      list(
        z.strictObject({
          id,
          what: statement,
          source: z.enum(SUPPORT_SOURCES),
          needIds: ids,
          givenBy: contributors,
          preferred: contributors,
          when: optional(text),
          where: optional(text),
          managed: optional(z.enum(SUPPORT_MANAGEMENT)),
          existing: optional(z.boolean()),
          areas,
        }),
      ),
    ),
    contingencies: optional(
      list(z.strictObject({ when: statement, whatHappens: statement, who: contributors })),
    ),
    risks: optional(
      list(z.strictObject({ statement, whatHelps: optional(statement), managedBy: contributors })),
    ),
    control: optional(
      z.strictObject({ helpWithDecisions: statements, helpedBy: contributors, wishes: statements }),
    ),
    budget: optional(
      z.strictObject({
        costPence: pence,
        contributionPence: pence,
        councilPence: pence,
        period: z.enum(BUDGET_PERIODS),
      }),
    ),
    advice: optional(
      list(z.strictObject({ about: z.enum(['meeting-or-reducing', 'preventing-or-delaying']), statement })),
    ),
    makingItHappen: statements,
    agreement: optional(
      z.strictObject({
        helpers: contributors,
        preferredWorkers: optional(list(text)),
        preferredTimes: optional(text),
        preferredPlaces: optional(text),
        medication: optional(statement),
        personalCare: optional(statement),
        otherWays: statements,
        sharedWith: contributors,
      }),
    ),
    pathways: optional(
      z.strictObject({
        covered: list(z.enum(PATHWAY_AREAS)),
        gaps: optional(list(z.strictObject({ area: z.enum(PATHWAY_AREAS), explanation: statement }))),
        planningTools: optional(list(text)),
        differencesOfOpinion: statements,
        comments: statements,
      }),
    ),
    commitments: optional(list(z.strictObject({ action: statement, aim: statement }))),
    signatures: optional(
      list(
        z.strictObject({
          by: z.enum(SIGNATORIES),
          outcome: z.enum(SIGNATURE_OUTCOMES),
          name: optional(text),
          on: optional(day),
          why: optional(statement),
        }),
      ),
    ),
    review: optional(
      z.strictObject({
        normallyEvery: optional(intervalShape(1)),
        bookedOn: optional(day),
        invited: contributors,
        events: optional(
          list(
            z.strictObject({
              kind: eventKindShape(),
              on: day,
              plannedFor: optional(day),
              askedBy: optional(z.enum(REVIEW_ASKERS)),
              ground: optional(z.enum(REVIEW_GROUNDS)),
              reason: optional(text),
            }),
          ),
        ),
      }),
    ),
    extensions,
  });
}

/**
 * The shape of what a plan is about: needs, goals, outcomes, objectives, actions and support.
 *
 * @module
 */
import * as z from 'zod/mini';
import { ACTION_ORIGINS, PROGRESS } from '../action-plan/action.js';
import { DELIVERIES } from '../action-plan/delivery.js';
import { ADULT_OUTCOMES, CARER_OUTCOMES } from '../needs/care-act-outcomes.js';
import { ELIGIBILITY } from '../needs/need.js';
import { WELLBEING_AREAS } from '../needs/wellbeing.js';
import { DIRECTIONS } from '../objectives/measure.js';
import { GOAL_OWNERS } from '../outcomes/goal.js';
import { AIMS } from '../outcomes/outcome.js';
import { RELATED_TO } from '../outcomes/power.js';
import { SUPPORT_MANAGEMENT, SUPPORT_SOURCES } from '../support/support-line.js';
import { makeWelshTestShape } from './assessment-schema.js';
import type { PlanPieces } from './plan-pieces.js';
import { list, numberShape, optional } from './shapes.js';

/** Makes those parts of the schema. */
export function makeWorkShapes(pieces: PlanPieces) {
  const { day, text, statement, contributor, interval, tracked, areas, ids, flag } = pieces;
  const { someDay, someText, someStatement, somebody, statements, contributors, tenths } = pieces;
  const wellbeing = optional(list(z.enum(WELLBEING_AREAS)));
  const owner = optional(z.enum(GOAL_OWNERS));
  const value = numberShape();
  const deliveries = optional(
    list(
      z.strictObject({ on: day, delivered: z.enum(DELIVERIES), why: someStatement, reportedBy: somebody }),
    ),
  );

  const need = z.strictObject({
    id: text,
    statement,
    eligibility: optional(z.enum(ELIGIBILITY)),
    howFar: someStatement,
    touches: optional(list(z.enum([...ADULT_OUTCOMES, ...CARER_OUTCOMES]))),
    wellbeing,
    welshTest: optional(makeWelshTestShape(pieces)),
  });
  const goal = z.strictObject({
    id: text,
    statement,
    owner,
    needIds: ids,
    importance: tenths,
    areas,
    ...tracked,
  });
  const power = z.strictObject({
    positive: someStatement,
    ownRole: someStatement,
    startingPoint: someStatement,
    actions: statements,
    actionIds: ids,
    resources: statements,
    evidence: optional(z.strictObject({ seen: statements, heard: statements, felt: statements })),
    relationships: optional(
      list(z.strictObject({ with: z.enum(RELATED_TO), statement, ambivalence: someStatement })),
    ),
  });
  const outcome = z.strictObject({
    id: text,
    statement,
    aim: z.enum(AIMS),
    needIds: ids,
    goalIds: ids,
    power: optional(power),
    areas,
    ...tracked,
  });
  const measure = z.strictObject({
    what: someStatement,
    baseline: optional(value),
    target: optional(value),
    direction: optional(z.enum(DIRECTIONS)),
    unit: someText,
    period: optional(interval),
    leastAcceptable: optional(value),
    scale: optional(z.strictObject({ lowest: value, highest: value })),
    interim: optional(list(z.strictObject({ by: day, value }))),
    readings: optional(list(z.strictObject({ on: day, value }))),
  });
  const objective = z.strictObject({
    id: text,
    statement,
    chosenBy: owner,
    expected: someStatement,
    why: someStatement,
    who: contributors,
    where: someStatement,
    requirements: statements,
    contingency: someStatement,
    measure: optional(measure),
    attainable: optional(z.strictObject({ askedBy: list(contributor), how: someStatement })),
    goals: optional(list(z.strictObject({ goalId: text, reason: someStatement }))),
    dueOn: someDay,
    ...tracked,
  });
  const action = z.strictObject({
    id: text,
    outcomeId: someText,
    goalId: someText,
    objectiveId: someText,
    nextSteps: statement,
    who: contributors,
    supportedBy: contributors,
    when: someText,
    doneBy: someDay,
    strategies: statements,
    confidence: tenths,
    progressChecks: optional(
      list(z.strictObject({ on: day, progress: z.enum(PROGRESS), statement: someStatement, by: somebody })),
    ),
    deliveries,
    stageGoals: optional(list(z.strictObject({ statement, outcome: someStatement, ...tracked }))),
    reviewOn: someDay,
    reviewEvery: optional(interval),
    updatedOn: someDay,
    areas,
    origin: optional(z.enum(ACTION_ORIGINS)),
    ...tracked,
  });
  const line = z.strictObject({
    id: text,
    what: statement,
    source: z.enum(SUPPORT_SOURCES),
    needIds: ids,
    outcomeIds: ids,
    givenBy: contributors,
    carerWillingAndAble: flag,
    preferred: contributors,
    when: someText,
    where: someText,
    managed: optional(z.enum(SUPPORT_MANAGEMENT)),
    existing: flag,
    deliveries,
    areas,
  });
  return {
    needs: optional(list(need)),
    goals: optional(list(goal)),
    outcomes: optional(list(outcome)),
    objectives: optional(list(objective)),
    actions: optional(list(action)),
    support: optional(list(line)),
  };
}

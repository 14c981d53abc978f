/**
 * Shapes that validate actions and delivery checks.
 *
 * @module
 */
import { DAY, INTERVAL } from '../calendar/shapes.js';
import { AREAS } from '../coverage/pathway-shapes.js';
import { idOf, linkTo, list, object, optional, type Shape, shape, words } from '../kernel/shape.js';
import { TENTHS, tracked } from '../outcomes/shapes.js';
import {
  CONTRIBUTORS,
  SOME_DAY,
  SOME_STATEMENT,
  SOME_TEXT,
  SOMEBODY,
  STATEMENT,
  STATEMENTS,
} from '../person/shapes.js';
import {
  ACTION_ORIGINS,
  type Action,
  PROGRESS_CHECK_RESULTS,
  type ProgressCheck,
  type StageGoal,
} from './action.js';
import { DELIVERIES, type DeliveryCheck } from './delivery-check.js';

export const DELIVERY_CHECK: Shape<DeliveryCheck> = /* @__PURE__ */ shape(() =>
  object<DeliveryCheck>({
    on: DAY,
    delivered: words(DELIVERIES),
    why: SOME_STATEMENT,
    reportedBy: SOMEBODY,
  }),
);

export const DELIVERY_CHECKS = /* @__PURE__ */ optional(/* @__PURE__ */ list(DELIVERY_CHECK));

export const PROGRESS_WORD = /* @__PURE__ */ shape(() => words(PROGRESS_CHECK_RESULTS));

export const ACTION: Shape<Action> = /* @__PURE__ */ shape(() =>
  object<Action>({
    id: idOf('actions'),
    outcomeId: optional(linkTo('outcomes')),
    goalId: optional(linkTo('goals')),
    objectiveId: optional(linkTo('objectives')),
    nextSteps: STATEMENT,
    who: CONTRIBUTORS,
    supportedBy: CONTRIBUTORS,
    when: SOME_TEXT,
    doneBy: SOME_DAY,
    strategies: STATEMENTS,
    confidence: TENTHS,
    progressChecks: optional(
      list(
        object<ProgressCheck>({ on: DAY, progress: PROGRESS_WORD, statement: SOME_STATEMENT, by: SOMEBODY }),
      ),
    ),
    deliveries: DELIVERY_CHECKS,
    stageGoals: optional(
      list(object<StageGoal>({ statement: STATEMENT, outcome: SOME_STATEMENT, ...tracked() })),
    ),
    reviewOn: SOME_DAY,
    reviewEvery: optional(INTERVAL),
    updatedOn: SOME_DAY,
    areas: AREAS,
    origin: optional(words(ACTION_ORIGINS)),
    ...tracked(),
  }),
);

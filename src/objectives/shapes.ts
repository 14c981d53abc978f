/**
 * The shapes of objectives and their measures.
 *
 * @module
 */
import { DAY, INTERVAL } from '../calendar/shapes.js';
import { idOf, linkTo, list, NUMBER, object, optional, type Shape, shape, words } from '../kernel/shape.js';
import { OWNER, tracked } from '../outcomes/shapes.js';
import {
  CONTRIBUTOR,
  CONTRIBUTORS,
  SOME_DAY,
  SOME_STATEMENT,
  SOME_TEXT,
  STATEMENT,
  STATEMENTS,
} from '../person/shapes.js';
import {
  DIRECTIONS,
  type InterimTarget,
  type MeasureReading,
  type MeasureScale,
  type ObjectiveMeasure,
} from './measure.js';
import type { Attainability, GoalLink, Objective } from './objective.js';

const MEASURE: Shape<ObjectiveMeasure> = /* @__PURE__ */ shape(() =>
  object<ObjectiveMeasure>({
    what: SOME_STATEMENT,
    baseline: optional(NUMBER),
    target: optional(NUMBER),
    direction: optional(words(DIRECTIONS)),
    unit: SOME_TEXT,
    period: optional(INTERVAL),
    leastAcceptable: optional(NUMBER),
    scale: optional(object<MeasureScale>({ lowest: NUMBER, highest: NUMBER })),
    interim: optional(list(object<InterimTarget>({ by: DAY, value: NUMBER }))),
    readings: optional(list(object<MeasureReading>({ on: DAY, value: NUMBER }))),
  }),
);

export const OBJECTIVE: Shape<Objective> = /* @__PURE__ */ shape(() =>
  object<Objective>({
    id: idOf('objectives'),
    statement: STATEMENT,
    chosenBy: optional(OWNER),
    expected: SOME_STATEMENT,
    why: SOME_STATEMENT,
    who: CONTRIBUTORS,
    where: SOME_STATEMENT,
    requirements: STATEMENTS,
    contingency: SOME_STATEMENT,
    measure: optional(MEASURE),
    attainable: optional(object<Attainability>({ askedBy: list(CONTRIBUTOR), how: SOME_STATEMENT })),
    goals: optional(list(object<GoalLink>({ goalId: linkTo('goals'), reason: SOME_STATEMENT }))),
    dueOn: SOME_DAY,
    ...tracked(),
  }),
);

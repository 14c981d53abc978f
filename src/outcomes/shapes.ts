/**
 * Argument shapes for goals, outcomes and their status.
 *
 * @module
 */
import { DAY } from '../calendar/shapes.js';
import { AREAS } from '../coverage/pathway-shapes.js';
import {
  type FieldsOf,
  idOf,
  linkTo,
  list,
  object,
  optional,
  type Shape,
  shape,
  whole,
  words,
} from '../kernel/shape.js';
import { SOME_STATEMENT, SOMEBODY, STATEMENT, STATEMENTS } from '../person/shapes.js';
import { GOAL_OWNERS, type Goal } from './goal.js';
import { OUTCOME_AIMS, type Outcome } from './outcome.js';
import { type Evidence, type Power, type PowerRelationship, RELATED_TO } from './power.js';
import { ACHIEVEMENTS, LIFECYCLES, type Status, type StatusChange, type Tracked } from './status.js';

export const ACHIEVEMENT = /* @__PURE__ */ shape(() => words(ACHIEVEMENTS));

export const STATUS: Shape<Status> = /* @__PURE__ */ shape(() =>
  object<Status>({ lifecycle: words(LIFECYCLES), achievement: optional(ACHIEVEMENT) }),
);

/** The fields that hold an item's status and its history. */
export const tracked = (): FieldsOf<Tracked> => ({
  status: optional(STATUS),
  history: optional(
    list(
      object<StatusChange>({
        on: DAY,
        from: optional(STATUS),
        to: STATUS,
        by: SOMEBODY,
        reason: SOME_STATEMENT,
      }),
    ),
  ),
});

export const TRACKED: Shape<Tracked> = /* @__PURE__ */ shape(() => object<Tracked>(tracked()));

export const OWNER = /* @__PURE__ */ shape(() => words(GOAL_OWNERS));

/** An optional whole number from 1 to 10. */
export const TENTHS = /* @__PURE__ */ optional(/* @__PURE__ */ whole(1, 10));

export const GOAL: Shape<Goal> = /* @__PURE__ */ shape(() =>
  object<Goal>({
    id: idOf('goals'),
    statement: STATEMENT,
    owner: optional(OWNER),
    needIds: optional(list(linkTo('needs'))),
    importance: TENTHS,
    areas: AREAS,
    ...tracked(),
  }),
);

const POWER: Shape<Power> = /* @__PURE__ */ shape(() =>
  object<Power>({
    positive: SOME_STATEMENT,
    ownRole: SOME_STATEMENT,
    startingPoint: SOME_STATEMENT,
    actions: STATEMENTS,
    actionIds: optional(list(linkTo('actions'))),
    resources: STATEMENTS,
    evidence: optional(object<Evidence>({ seen: STATEMENTS, heard: STATEMENTS, felt: STATEMENTS })),
    relationships: optional(
      list(
        object<PowerRelationship>({
          with: words(RELATED_TO),
          statement: STATEMENT,
          ambivalence: SOME_STATEMENT,
        }),
      ),
    ),
  }),
);

export const AIM = /* @__PURE__ */ shape(() => words(OUTCOME_AIMS));

export const OUTCOME: Shape<Outcome> = /* @__PURE__ */ shape(() =>
  object<Outcome>({
    id: idOf('outcomes'),
    statement: STATEMENT,
    aim: AIM,
    needIds: optional(list(linkTo('needs'))),
    goalIds: optional(list(linkTo('goals'))),
    power: optional(POWER),
    areas: AREAS,
    ...tracked(),
  }),
);

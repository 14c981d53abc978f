/**
 * The shapes of what a review reads of an objective or an outcome.
 *
 * They are smaller than the full shapes: a review runs as people type, on pages that load little else of
 * this package.
 *
 * @module
 */
import { DAY, INTERVAL } from '../calendar/shapes.js';
import {
  ANY_TEXT,
  type AnyShape,
  list,
  NUMBER,
  object,
  optional,
  shape,
  TEXT,
  words,
} from '../kernel/shape.js';
import { DIRECTIONS, type ObjectiveMeasure } from '../objectives/measure.js';
import type { Objective } from '../objectives/objective.js';
import type { Outcome } from '../outcomes/outcome.js';
import type { Evidence, Power } from '../outcomes/power.js';
import { LIFECYCLES, type Status } from '../outcomes/status.js';
import { type Statement, VOICES } from '../person/statement.js';

const EXPECTED = 'text, or an objective or outcome with a statement';

/** Fields that only need to be present: an object, and a list of objects. */
const PART = /* @__PURE__ */ optional(/* @__PURE__ */ object({})) as never;
const PARTS = /* @__PURE__ */ optional(/* @__PURE__ */ list(/* @__PURE__ */ object({}))) as never;
const FIGURE = /* @__PURE__ */ optional(NUMBER);

const STATEMENT = /* @__PURE__ */ shape(() => object<Statement>({ text: TEXT, voice: words(VOICES) }));

/** The part of an objective that is read. */
export const OBJECTIVE_READ: AnyShape = /* @__PURE__ */ shape(() =>
  object<
    Pick<Objective, 'statement' | 'status' | 'who' | 'where' | 'contingency' | 'goals' | 'dueOn' | 'measure'>
  >(
    {
      statement: STATEMENT,
      status: optional(object<Pick<Status, 'lifecycle'>>({ lifecycle: words(LIFECYCLES) })),
      who: PARTS,
      where: PART,
      contingency: PART,
      goals: PARTS,
      dueOn: optional(DAY),
      measure: optional(
        object<Omit<ObjectiveMeasure, 'what' | 'readings'>>({
          baseline: FIGURE,
          target: FIGURE,
          leastAcceptable: FIGURE,
          direction: optional(words(DIRECTIONS)),
          unit: optional(ANY_TEXT),
          period: optional(INTERVAL),
          scale: optional(object({ lowest: NUMBER, highest: NUMBER })),
          interim: optional(list(object({ by: DAY, value: NUMBER }))),
        }),
      ),
    },
    EXPECTED,
  ),
);

/** The part of an outcome that is read. */
export const OUTCOME_READ: AnyShape = /* @__PURE__ */ shape(() =>
  object<Pick<Outcome, 'statement' | 'power'>>(
    {
      statement: STATEMENT,
      power: optional(
        object<
          Pick<Power, 'positive' | 'ownRole' | 'startingPoint' | 'resources' | 'relationships' | 'evidence'>
        >({
          positive: PART,
          ownRole: PART,
          startingPoint: PART,
          resources: PARTS,
          relationships: PARTS,
          evidence: optional(object<Evidence>({ seen: PARTS, heard: PARTS, felt: PARTS })),
        }),
      ),
    },
    EXPECTED,
  ),
);

/**
 * Shapes that validate risks and contingencies.
 *
 * @module
 */
import { INTERVAL } from '../calendar/shapes.js';
import { idOf, list, object, optional, type Shape, shape, words } from '../kernel/shape.js';
import {
  CONTRIBUTORS,
  SOME_DAY,
  SOME_STATEMENT,
  SOME_TEXT,
  SOMEBODY,
  STATEMENT,
  STATEMENTS,
} from '../person/shapes.js';
import { CONTINGENCY_KINDS, type Contingency, type CopingStrategy } from './contingency.js';
import type { Risk } from './risk.js';

export const CONTINGENCY: Shape<Contingency> = /* @__PURE__ */ shape(() =>
  object<Contingency>({
    id: idOf('contingencies'),
    kind: optional(words(CONTINGENCY_KINDS)),
    name: SOME_TEXT,
    when: STATEMENT,
    triggers: STATEMENTS,
    whatHappens: STATEMENT,
    who: CONTRIBUTORS,
    agreedWith: CONTRIBUTORS,
    earlySigns: STATEMENTS,
    coping: optional(
      list(object<CopingStrategy>({ statement: STATEMENT, start: SOME_TEXT, end: SOME_TEXT })),
    ),
    advanceStatement: SOME_STATEMENT,
    keptReady: STATEMENTS,
    reviewOn: SOME_DAY,
    reviewEvery: optional(INTERVAL),
    reviewedBy: SOMEBODY,
    updatedOn: SOME_DAY,
  }),
);

export const RISK: Shape<Risk> = /* @__PURE__ */ shape(() =>
  object<Risk>({
    id: idOf('risks'),
    statement: STATEMENT,
    benefit: SOME_STATEMENT,
    whatHelps: SOME_STATEMENT,
    managedBy: CONTRIBUTORS,
    othersSee: STATEMENTS,
  }),
);

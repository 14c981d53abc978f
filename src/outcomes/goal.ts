/**
 * Goals: the longer-term things that somebody wants, and keeps wanting.
 *
 * @module
 */

import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { Tracked } from './status.js';

/** Whose goal it can be. People reach goals that they set for themselves far more often than goals set for them. */
export const GOAL_OWNERS = /* @__PURE__ */ frozen([
  'the-person',
  'family',
  'together',
  'practitioner',
  'court',
  'other',
] as const);

/** Who set a goal, or chose an objective. */
export type GoalOwner = (typeof GOAL_OWNERS)[number];

/** A goal. */
export interface Goal extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** What is wanted, in the words of whoever wants it. */
  readonly statement: Statement;
  /** Whose goal it is. */
  readonly owner?: GoalOwner;
  /** The needs it grows out of. */
  readonly needIds?: readonly string[];
  /** How important it is to the person, from 1 to 10, as they say it themselves (PRSB). */
  readonly importance?: number;
  /** The areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
}

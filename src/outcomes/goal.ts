/**
 * Goals: what a person wants in the longer term.
 *
 * @module
 */

import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { Tracked } from './status.js';

/**
 * Who a goal can belong to. People reach goals that they set for themselves far more often
 * than goals set for them.
 */
export const GOAL_OWNERS = /* @__PURE__ */ frozen([
  'the-person',
  'family',
  'together',
  'practitioner',
  'court',
  'other',
] as const);

/** Who set a goal or chose an objective. */
export type GoalOwner = (typeof GOAL_OWNERS)[number];

/** A longer-term goal in a plan. */
export interface Goal extends Tracked {
  /** An id, unique in the plan. */
  readonly id: string;
  /** The goal, in the words of the person who wants it. */
  readonly statement: Statement;
  /** Who set the goal. */
  readonly owner?: GoalOwner;
  /** Ids of the needs behind it. */
  readonly needIds?: readonly string[];
  /** How important the goal is, from 1 to 10, as rated by the person (PRSB). */
  readonly importance?: number;
  /** The Positive Pathways areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
}

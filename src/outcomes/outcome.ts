/**
 * Outcomes: what the person wants to change, or to keep as it is.
 *
 * @module
 */

import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { Power } from './power.js';
import type { Tracked } from './status.js';

/**
 * The aims of an outcome: to achieve a change, or to maintain the present situation. Both are equally valid.
 */
export const OUTCOME_AIMS = /* @__PURE__ */ frozen(['achieve', 'maintain'] as const);

/** Whether an outcome is to be achieved or maintained. */
export type OutcomeAim = (typeof OUTCOME_AIMS)[number];

/** A personal outcome: what the person wants to achieve or maintain. */
export interface Outcome extends Tracked {
  /** An id, unique in the plan. */
  readonly id: string;
  /** What the person wants. */
  readonly statement: Statement;
  /** Whether to achieve or maintain it. */
  readonly aim: OutcomeAim;
  /** Ids of the needs it meets. */
  readonly needIds?: readonly string[];
  /** Ids of the goals it contributes to. */
  readonly goalIds?: readonly string[];
  /** Answers to the POWER questions about it. */
  readonly power?: Power;
  /** The Positive Pathways areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
}

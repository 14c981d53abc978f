/**
 * Outcomes: the change the person wants to see, or what they want to keep.
 *
 * @module
 */

import type { PathwayArea } from '../coverage/pathway-area.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';
import type { Power } from './power.js';
import type { Tracked } from './status.js';

/** What an outcome aims at. Keeping something as it is, is an aim like any other. */
export const AIMS = /* @__PURE__ */ frozen(['achieve', 'maintain'] as const);

/** Whether something is to be reached or to be kept. */
export type Aim = (typeof AIMS)[number];

/** A personal outcome: what the person wants to achieve or maintain. */
export interface Outcome extends Tracked {
  /** Unique in the plan. */
  readonly id: string;
  /** What is wanted. */
  readonly statement: Statement;
  /** Whether it is to be reached or kept. */
  readonly aim: Aim;
  /** The needs it answers. */
  readonly needIds?: readonly string[];
  /** The goals it is a part of. */
  readonly goalIds?: readonly string[];
  /** What makes it a well-formed outcome, by POWER. */
  readonly power?: Power;
  /** The areas it belongs to. */
  readonly areas?: readonly PathwayArea[];
}

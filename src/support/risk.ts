/**
 * Risks as the person sees them, what keeps them safe, and what the risk is worth to them.
 *
 * @module
 */
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** One risk. */
export interface Risk {
  /** Unique in the plan. */
  readonly id: string;
  /** What the person thinks the risk is. */
  readonly statement: Statement;
  /** What the person gains by taking it. */
  readonly benefit?: Statement;
  /** What can be done about it, and what keeps the person safe. */
  readonly whatHelps?: Statement;
  /** Who helps to manage it. */
  readonly managedBy?: readonly Contributor[];
  /** How others see it, where that differs. */
  readonly othersSee?: readonly Statement[];
}

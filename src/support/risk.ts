/**
 * Risks as the person sees them, what they gain by taking them, and what keeps them safe.
 *
 * @module
 */
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** A risk, in the person's view and in others'. */
export interface Risk {
  /** Unique in the plan. */
  readonly id: string;
  /** What the person thinks the risk is. */
  readonly statement: Statement;
  /** What the person gains by taking it. */
  readonly benefit?: Statement;
  /** What can reduce the risk, and what keeps the person safe. */
  readonly whatHelps?: Statement;
  /** Who helps to manage it. */
  readonly managedBy?: readonly Contributor[];
  /** How others see it, if they see it differently. */
  readonly othersSee?: readonly Statement[];
}

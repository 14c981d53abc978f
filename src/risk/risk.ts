/**
 * Risks as the person sees them, and what keeps them safe.
 *
 * @module
 */
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** One risk. */
export interface Risk {
  /** What the person thinks the risk is. */
  readonly statement: Statement;
  /** What can be done about it. */
  readonly whatHelps?: Statement;
  /** Who helps to manage it. */
  readonly managedBy?: readonly Contributor[];
}

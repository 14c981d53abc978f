/**
 * What happens when something does not go to plan.
 *
 * @module
 */
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** What happens when something fails: a carer is ill, a plan goes off course. */
export interface Contingency {
  /** When it applies. */
  readonly when: Statement;
  /** What happens in its place. */
  readonly whatHappens: Statement;
  /** Who steps in. */
  readonly who?: readonly Contributor[];
}

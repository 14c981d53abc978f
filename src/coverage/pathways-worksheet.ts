/**
 * The Positive Pathways worksheet that stands at the end of the form.
 *
 * @module
 */
import type { Statement } from '../person/statement.js';
import type { PathwayArea } from './pathway-area.js';

/** Why an area is not in the plan. */
export interface PathwayGap {
  /** The area. */
  readonly area: PathwayArea;
  /** The reason. */
  readonly explanation: Statement;
}

/** What a worker records when the plan is done. */
export interface PathwaysWorksheet {
  /** The areas ticked as covered. */
  readonly covered: readonly PathwayArea[];
  /** The areas that are not, each with its reason. */
  readonly gaps?: readonly PathwayGap[];
  /** Anything else. */
  readonly comments?: readonly Statement[];
}

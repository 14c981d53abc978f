/**
 * The Positive Pathways worksheet at the end of the form.
 *
 * @module
 */
import type { Statement } from '../person/statement.js';
import type { PathwayArea } from './pathway-area.js';

/** The reason why the plan does not cover an area. */
export interface PathwayGap {
  /** The area that is not covered. */
  readonly area: PathwayArea;
  /** Why it is not covered. */
  readonly explanation: Statement;
}

/** What a worker records when the plan is finished. */
export interface PathwaysWorksheet {
  /** The areas ticked as covered. */
  readonly covered: readonly PathwayArea[];
  /** The areas not covered, each with a reason. */
  readonly gaps?: readonly PathwayGap[];
  /** Other comments. */
  readonly comments?: readonly Statement[];
}

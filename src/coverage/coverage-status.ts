/**
 * How an area of a plan can stand.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** How an area can stand. */
export const COVERAGE_STANDINGS = /* @__PURE__ */ frozen(['covered', 'gap-explained', 'gap'] as const);

/** How an area stands: covered by something, not covered with a reason, or not covered. */
export type CoverageStanding = (typeof COVERAGE_STANDINGS)[number];

/**
 * Whether a plan covers an area: covered, gap with a reason, or gap.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** All values of {@link CoverageStatus}, from covered to a gap without a reason. */
export const COVERAGE_STATUSES = /* @__PURE__ */ frozen(['covered', 'gap-explained', 'gap'] as const);

/**
 * Whether an area is covered. `gap-explained` is not covered, with a reason; `gap` is
 * not covered, without one.
 */
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

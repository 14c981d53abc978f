/**
 * The statuses of reviews.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** Every status that a review can have. */
export const REVIEW_STATUSES = /* @__PURE__ */ frozen([
  'overdue',
  'due-soon',
  'open',
  'not-open',
  'not-yet-considered',
  'on-hold',
  'no-limit',
  'not-scheduled',
  'ended',
] as const);

/**
 * The status of a review: `not-open` before its window, `open` in it, `due-soon` in its last days and
 * `overdue` after it.
 *
 * A review that is only to be considered is `not-yet-considered` after its window instead of overdue. The
 * others are `on-hold`, `no-limit`, `not-scheduled` and `ended`.
 */
export type ReviewStatusKind = (typeof REVIEW_STATUSES)[number];

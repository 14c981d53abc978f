/**
 * The words for how a review stands.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** How a review can stand. */
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
 * How a review stands: `not-open` before its window, `open` in it, `due-soon` in the last days of it,
 * `overdue` past it, or `not-yet-considered` past it where it was only to be considered; `on-hold`,
 * `no-limit`, `not-scheduled`, `ended`.
 */
export type ReviewStatusKind = (typeof REVIEW_STATUSES)[number];

/**
 * The words for how an action of a carers' action plan stands.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** How an action of a carers' action plan can stand by its record. */
export const CARERS_PROGRESS = /* @__PURE__ */ frozen([
  'not-started',
  'under-way',
  'done',
  'stopped',
] as const);

/** How an action stands by its record. */
export type CarersProgress = (typeof CARERS_PROGRESS)[number];

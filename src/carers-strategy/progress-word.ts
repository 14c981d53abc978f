/**
 * The progress values of actions in a carers' action plan.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** The progress values that a record of an action can have. */
export const CARERS_PROGRESS = /* @__PURE__ */ frozen([
  'not-started',
  'under-way',
  'done',
  'stopped',
] as const);

/** The progress of an action, as recorded. */
export type CarersProgress = (typeof CARERS_PROGRESS)[number];

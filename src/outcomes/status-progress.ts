/**
 * Converts the form's three progress words to a status.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { type Shape, shape, words } from '../kernel/shape.js';
import type { OutcomeAim } from './outcome.js';
import { AIM } from './shapes.js';
import type { Status } from './status.js';

/** The form's three words for the progress checks of an action. */
export type ProgressWord = 'met' | 'not-met' | 'progress';

const PROGRESS_WORD: Shape<ProgressWord> = /* @__PURE__ */ shape(() => words(['met', 'not-met', 'progress']));

/**
 * The status for each progress word, for an aim to achieve. "Met" closes it. "Not met" describes the
 * situation at that check, and does not close it.
 */
export const PROGRESS_TO_ACHIEVE = /* @__PURE__ */ frozen<Readonly<Record<ProgressWord, Status>>>({
  met: { lifecycle: 'completed', achievement: 'achieved' },
  'not-met': { lifecycle: 'active', achievement: 'not-achieved' },
  progress: { lifecycle: 'active', achievement: 'in-progress' },
});

/**
 * The status for each progress word, for an aim to maintain. "Met" does not close it, because it is
 * still being maintained.
 */
export const PROGRESS_TO_MAINTAIN = /* @__PURE__ */ frozen<Readonly<Record<ProgressWord, Status>>>({
  met: { lifecycle: 'active', achievement: 'sustaining' },
  'not-met': { lifecycle: 'active', achievement: 'not-achieved' },
  progress: { lifecycle: 'active', achievement: 'in-progress' },
});

/**
 * Returns the status for one of the form's three progress words (London Housing Trust,
 * person-owned support plan).
 *
 * The form records only the progress word. The lifecycle that goes with "met" and "not met" is our reading.
 *
 * @param progress - the word at the progress check
 * @param aim - whether the aim is to achieve or to maintain
 * @returns the status
 * @throws `SupportPlanError` `argument/missing` or `argument/unknown-value` for a word
 *   that is not in its list
 *
 * @example
 * ```ts
 * import { progressStatus } from 'supportplan/plan';
 *
 * progressStatus('met', 'achieve'); // => { lifecycle: 'completed', achievement: 'achieved' }
 * progressStatus('met', 'maintain'); // => { lifecycle: 'active', achievement: 'sustaining' }
 * progressStatus('not-met', 'achieve'); // => { lifecycle: 'active', achievement: 'not-achieved' }
 * ```
 */
export function progressStatus(progress: ProgressWord, aim: OutcomeAim): Status {
  checkArgument('progressStatus', 'progress', progress, PROGRESS_WORD);
  checkArgument('progressStatus', 'aim', aim, AIM);
  return (aim === 'maintain' ? PROGRESS_TO_MAINTAIN : PROGRESS_TO_ACHIEVE)[progress];
}

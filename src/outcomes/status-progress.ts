/**
 * The form's three words of progress, in the two parts of a status.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { type Shape, shape, words } from '../kernel/shape.js';
import type { Aim } from './outcome.js';
import { AIM } from './shapes.js';
import type { Status } from './status.js';

/** The three words of the form, which the progress checks of an action use. */
export type ProgressWord = 'met' | 'not-met' | 'progress';

const PROGRESS_WORD: Shape<ProgressWord> = /* @__PURE__ */ shape(() => words(['met', 'not-met', 'progress']));

/**
 * What the three words mean where something is to be reached. "Met" closes it; "not met" says how it stands at that check, and
 * closes nothing.
 */
export const PROGRESS_TO_ACHIEVE = /* @__PURE__ */ frozen<Readonly<Record<ProgressWord, Status>>>({
  met: { lifecycle: 'completed', achievement: 'achieved' },
  'not-met': { lifecycle: 'active', achievement: 'not-achieved' },
  progress: { lifecycle: 'active', achievement: 'in-progress' },
});

/** What the three words mean where something is to be kept as it is. "Met" closes nothing: it is being kept. */
export const PROGRESS_TO_MAINTAIN = /* @__PURE__ */ frozen<Readonly<Record<ProgressWord, Status>>>({
  met: { lifecycle: 'active', achievement: 'sustaining' },
  'not-met': { lifecycle: 'active', achievement: 'not-achieved' },
  progress: { lifecycle: 'active', achievement: 'in-progress' },
});

/**
 * Gives the status that one of the form's three words stands for (London Housing Trust, person-owned support plan).
 *
 * The form has no second part; what "met" and "not met" say of the life of something is our reading of it.
 *
 * @param progress - the word at the progress check
 * @param aim - whether it is to be reached or kept
 * @returns the status
 * @throws {@link SupportPlanError} `argument/missing` or `argument/unknown-value` for a word that is not in its list
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
export function progressStatus(progress: ProgressWord, aim: Aim): Status {
  checkArgument('progressStatus', 'progress', progress, PROGRESS_WORD);
  checkArgument('progressStatus', 'aim', aim, AIM);
  return (aim === 'maintain' ? PROGRESS_TO_MAINTAIN : PROGRESS_TO_ACHIEVE)[progress];
}

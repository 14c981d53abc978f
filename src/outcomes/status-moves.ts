/**
 * Which status may follow which, and which achievements go with where something is in its life.
 *
 * FHIR gives the words and says nothing of the moves between them. The moves here, and what fits together, are
 * our choice: wide enough for what happens to real goals and actions, and asking why where somebody will want to know later.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { ACHIEVEMENTS, type Achievement, type Lifecycle } from './status.js';

/** Where the words come from, and that the moves are ours. */
export const STATUS_BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'HL7 FHIR R4 (4.0.1), Goal',
  locator: 'code systems goal-status and goal-achievement',
  claimedForce: 'local',
  checked: 'seen',
  note: 'FHIR defines the words and no moves between them. The moves, the reasons asked for, and which achievements fit are the choice of this library.',
});

/** Where something may go from one place in its life. Its own place stands there where its achievement alone may change. */
export interface LifecycleMoves {
  /** Where it may go without a word. */
  readonly freely: readonly Lifecycle[];
  /** Where it may go if somebody says why. */
  readonly withReason: readonly Lifecycle[];
}

/** A place in a life, or none recorded yet. */
export type LifecycleStart = Lifecycle | 'not-recorded';

/**
 * Where something may go from where it is.
 *
 * Anything can begin anywhere. To put something on hold, cancel or reject it takes a reason, and so does taking up again
 * what was completed, cancelled or rejected, or changing what is said of it. What was entered in error stays so. Work that is only
 * proposed cannot be completed: somebody has to agree to it first. These are choices of this library ({@link STATUS_BASIS}).
 */
export const LIFECYCLE_MOVES = /* @__PURE__ */ frozen<Readonly<Record<LifecycleStart, LifecycleMoves>>>({
  'not-recorded': {
    freely: ['proposed', 'planned', 'accepted', 'active', 'completed', 'entered-in-error'],
    withReason: ['on-hold', 'cancelled', 'rejected'],
  },
  proposed: {
    freely: ['planned', 'accepted', 'active', 'entered-in-error'],
    withReason: ['cancelled', 'rejected'],
  },
  planned: {
    freely: ['accepted', 'active', 'completed', 'entered-in-error'],
    withReason: ['on-hold', 'cancelled'],
  },
  accepted: {
    freely: ['planned', 'active', 'completed', 'entered-in-error'],
    withReason: ['on-hold', 'cancelled'],
  },
  active: {
    freely: ['planned', 'active', 'completed', 'entered-in-error'],
    withReason: ['on-hold', 'cancelled'],
  },
  'on-hold': {
    freely: ['planned', 'active', 'on-hold', 'completed', 'entered-in-error'],
    withReason: ['cancelled'],
  },
  completed: { freely: ['entered-in-error'], withReason: ['active', 'completed'] },
  cancelled: {
    freely: ['entered-in-error'],
    withReason: ['proposed', 'planned', 'accepted', 'active', 'cancelled'],
  },
  rejected: { freely: ['entered-in-error'], withReason: ['proposed', 'planned', 'accepted', 'active'] },
  'entered-in-error': { freely: [], withReason: [] },
});

/** Which achievements go with one place in a life. */
export interface FittingAchievements {
  /** Whether there has to be one. */
  readonly needed: boolean;
  /** The ones that fit; none where there is nothing to have achieved. */
  readonly fitting: readonly Achievement[];
}

/**
 * Which achievements go with where something is in its life.
 *
 * What has not begun, was rejected or was entered in error has none. What is completed says how it came out, and
 * none of the words that mean it is still being sought. What cannot be attained is not active: it is put on hold, completed or cancelled.
 * These are choices of this library ({@link STATUS_BASIS}).
 */
export const FITTING_ACHIEVEMENTS = /* @__PURE__ */ frozen<Readonly<Record<Lifecycle, FittingAchievements>>>({
  proposed: { needed: false, fitting: [] },
  planned: { needed: false, fitting: [] },
  accepted: { needed: false, fitting: [] },
  active: {
    needed: false,
    fitting: [
      'in-progress',
      'improving',
      'worsening',
      'no-change',
      'achieved',
      'sustaining',
      'not-achieved',
      'no-progress',
    ],
  },
  'on-hold': { needed: false, fitting: ACHIEVEMENTS },
  completed: {
    needed: true,
    fitting: ['achieved', 'sustaining', 'not-achieved', 'no-progress', 'not-attainable'],
  },
  cancelled: { needed: false, fitting: ACHIEVEMENTS },
  rejected: { needed: false, fitting: [] },
  'entered-in-error': { needed: false, fitting: [] },
});

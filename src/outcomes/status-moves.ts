/**
 * The allowed transitions between statuses, and the achievements that fit each lifecycle value.
 *
 * FHIR defines the values but no transitions between them. The transitions and fitting achievements
 * here are our choice: broad enough for real goals and actions, with a reason required when people
 * will later want to know why.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { ACHIEVEMENTS, type Achievement, type Lifecycle } from './status.js';

/** The source of the status values. The transitions are this library's own. */
export const STATUS_BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'HL7 FHIR R4 (4.0.1), Goal',
  locator: 'code systems goal-status and goal-achievement',
  claimedForce: 'local',
  checked: 'seen',
  note: 'FHIR defines the values but no transitions between them. The transitions, the reasons required and the fitting achievements are choices of this library.',
});

/**
 * The lifecycle values that can follow one value. A value that lists itself allows its achievement to change.
 */
export interface LifecycleMoves {
  /** The values that can follow without a reason. */
  readonly freely: readonly Lifecycle[];
  /** The values that can follow only with a reason. */
  readonly withReason: readonly Lifecycle[];
}

/** A lifecycle value, or `not-recorded` for an item without a status. */
export type LifecycleStart = Lifecycle | 'not-recorded';

/**
 * The lifecycle values that can follow each value.
 *
 * A first status can be any value. Putting an item on hold, cancelling it or rejecting it needs a reason. So
 * does reopening a completed, cancelled or rejected item, or changing the achievement of a completed or
 * cancelled one. `entered-in-error` is final. A proposed item cannot be completed: it must be agreed first.
 * These are choices of this library ({@link STATUS_BASIS}).
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

/** The achievements that fit one lifecycle value. */
export interface FittingAchievements {
  /** Whether an achievement is required. */
  readonly needed: boolean;
  /** The achievements that fit. Empty if none makes sense, as for a planned item. */
  readonly fitting: readonly Achievement[];
}

/**
 * The achievements that fit each lifecycle value.
 *
 * An item that has not started, was rejected or was entered in error has none. A completed item must have
 * one, and not one that means it is still in progress. `not-attainable` does not fit an active item: put it
 * on hold, complete it or cancel it. These are choices of this library ({@link STATUS_BASIS}).
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

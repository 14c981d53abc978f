/**
 * The results of an eligibility test: which conditions are met, not met or not recorded, and what follows.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { Finding } from '../kernel/finding.js';

/** Whether the answers show that a condition is met. */
export type ConditionShown = 'yes' | 'no' | 'not-recorded';

/** The overall result of the answers. It is not a decision: the council decides. */
export type EligibilityShown = 'eligible' | 'not-eligible' | 'not-enough-recorded';

/** One condition of a test, with its result. */
export interface ConditionResult<Condition extends string> {
  /** The condition. */
  readonly condition: Condition;
  /** Whether the answers show that it is met. */
  readonly shown: ConditionShown;
  /** The legal source of the condition. */
  readonly basis: Basis;
}

/** What the answers show about one outcome. */
export interface OutcomeResult<Outcome extends string, Way extends string> {
  /** The outcome. */
  readonly outcome: Outcome;
  /** Whether the person can achieve it. */
  readonly result: 'unable' | 'able' | 'not-recorded';
  /** The reasons for being unable. */
  readonly because: readonly Way[];
  /**
   * True if no reason was recorded, but the outcome counts as `unable` because an unpaid carer's help is
   * ignored.
   */
  readonly carerHelpIgnored: boolean;
  /**
   * True if the outcome cannot be achieved, and an unpaid carer recorded as willing and able helps with it.
   */
  readonly metByCarer: boolean;
}

/** The result of an eligibility test that is based on outcomes. */
export interface OutcomeEligibility<Condition extends string, Outcome extends string, Way extends string> {
  /** The overall result. */
  readonly shown: EligibilityShown;
  /** The conditions, in the order of the regulation. */
  readonly conditions: readonly ConditionResult<Condition>[];
  /** All outcomes, in the order of the regulation. */
  readonly outcomes: readonly OutcomeResult<Outcome, Way>[];
  /** The number of outcomes that cannot be achieved. */
  readonly unableCount: number;
  /** The number of outcomes with an answer. */
  readonly answeredCount: number;
  /** The number of outcomes in the test. */
  readonly totalCount: number;
  /** The outcomes that cannot be achieved, but that a willing and able unpaid carer helps with now. */
  readonly metByCarer: readonly Outcome[];
  /** The other outcomes that cannot be achieved. The council's duty to meet needs would cover these. */
  readonly notMetByCarer: readonly Outcome[];
  /** Gaps in the record, in reading order. */
  readonly findings: readonly Finding[];
}

/** Converts a recorded boolean to the result for a condition. */
export function conditionShown(recorded: boolean | undefined): ConditionShown {
  if (recorded === undefined) return 'not-recorded';
  return recorded ? 'yes' : 'no';
}

/**
 * Combines conditions that must all be met. One `no` makes the result `not-eligible`, even if other answers
 * are missing.
 */
export function shownTogether(conditions: readonly ConditionResult<string>[]): EligibilityShown {
  if (conditions.some(({ shown }) => shown === 'no')) return 'not-eligible';
  return conditions.every(({ shown }) => shown === 'yes') ? 'eligible' : 'not-enough-recorded';
}

/**
 * What recorded answers show about eligibility: conditions that are met, not met or not recorded, and what
 * follows.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { Finding } from '../kernel/finding.js';

/** What the answers show of one condition. */
export type ConditionShown = 'yes' | 'no' | 'not-recorded';

/** What the answers show as a whole. The council decides. */
export type EligibilityShown = 'eligible' | 'not-eligible' | 'not-enough-recorded';

/** One condition of a test, and what the answers show of it. */
export interface ConditionResult<Condition extends string> {
  /** Which condition. */
  readonly condition: Condition;
  /** What the answers show of it. */
  readonly shown: ConditionShown;
  /** Where the condition comes from. */
  readonly basis: Basis;
}

/** How one outcome stands by the answers. */
export interface OutcomeResult<Outcome extends string, Way extends string> {
  /** Which outcome. */
  readonly outcome: Outcome;
  /** Whether it can be achieved. */
  readonly result: 'unable' | 'able' | 'not-recorded';
  /** The ways of being unable that apply. */
  readonly because: readonly Way[];
  /**
   * Whether it was recorded that no way applies, and stands as unable because an unpaid carer's help does
   * not count.
   */
  readonly carerHelpIgnored: boolean;
  /**
   * Whether it cannot be achieved, and an unpaid carer who is recorded as willing and able gives help with
   * it.
   */
  readonly metByCarer: boolean;
}

/** What the answers of an assessment by outcomes show. */
export interface OutcomeEligibility<Condition extends string, Outcome extends string, Way extends string> {
  /** What they show as a whole. */
  readonly shown: EligibilityShown;
  /** The conditions, in the regulation's order. */
  readonly conditions: readonly ConditionResult<Condition>[];
  /** Every outcome of the list, in the regulation's order. */
  readonly outcomes: readonly OutcomeResult<Outcome, Way>[];
  /** How many outcomes cannot be achieved. */
  readonly unableCount: number;
  /** How many outcomes are answered, one way or the other. */
  readonly answeredCount: number;
  /** How many outcomes there are. */
  readonly totalCount: number;
  /** Of those that cannot be achieved: the ones that a willing and able unpaid carer helps with now. */
  readonly metByCarer: readonly Outcome[];
  /** Of those that cannot be achieved: the others, which the council's duty to meet needs would be about. */
  readonly notMetByCarer: readonly Outcome[];
  /** What falls short in the record, in reading order. */
  readonly findings: readonly Finding[];
}

/** Says what was recorded of a condition as what it shows. */
export function conditionShown(recorded: boolean | undefined): ConditionShown {
  if (recorded === undefined) return 'not-recorded';
  return recorded ? 'yes' : 'no';
}

/**
 * What conditions that must all be met show together: one that is not settles it, whatever else is missing.
 */
export function shownTogether(conditions: readonly ConditionResult<string>[]): EligibilityShown {
  if (conditions.some(({ shown }) => shown === 'no')) return 'not-eligible';
  return conditions.every(({ shown }) => shown === 'yes') ? 'eligible' : 'not-enough-recorded';
}

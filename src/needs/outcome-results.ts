/**
 * Evaluates each outcome of an eligibility test from the recorded answers.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { HelpNow, Inability, OutcomeAnswer } from './eligibility-answers.js';
import {
  type ConditionResult,
  type OutcomeEligibility,
  type OutcomeResult,
  shownTogether,
} from './eligibility-shown.js';

/** The reason used if someone is able only with help that does not count. */
export type Unassisted = 'cannot-without-assistance';

/** The outcomes and reasons of one regulation, with the sources of its rules. */
export interface OutcomeTest<Outcome extends string, Way extends Inability> {
  /** The outcomes, in order. */
  readonly outcomes: readonly Outcome[];
  /** The name of each outcome. */
  readonly names: Readonly<Record<Outcome, string>>;
  /** The reasons for being unable that count, in order. */
  readonly ways: readonly Way[];
  /** The words for an unpaid carer in messages. */
  readonly helper: string;
  /** The source of the outcomes. */
  readonly outcomesBasis: Basis;
  /** The source of the reasons for being unable. */
  readonly waysBasis: Basis;
  /** The source for ignoring an unpaid carer's help. */
  readonly carerHelpBasis: Basis;
  /** The source for looking at a period of time. */
  readonly fluctuationBasis: Basis;
}

/** The result of {@link outcomeStandings} for one outcome. */
export type ResultOf<Outcome extends string, Way extends Inability> = OutcomeResult<
  Outcome,
  Way | Unassisted
>;

/** Evaluates every outcome of a test, in order. Combines several answers about one outcome. */
export function outcomeStandings<Outcome extends string, Way extends Inability>(
  answers: readonly OutcomeAnswer<Outcome, Way>[],
  test: OutcomeTest<Outcome, Way>,
): readonly ResultOf<Outcome, Way>[] {
  return test.outcomes.map((outcome) =>
    resultOf(
      outcome,
      answers.filter((answer) => answer.outcome === outcome),
      test.ways,
    ),
  );
}

function resultOf<Outcome extends string, Way extends Inability>(
  outcome: Outcome,
  answers: readonly OutcomeAnswer<Outcome, Way>[],
  allWays: readonly Way[],
): ResultOf<Outcome, Way> {
  const still = { outcome, because: [], carerHelpIgnored: false, metByCarer: false };
  if (answers.every(({ unableBecause }) => unableBecause === undefined)) {
    return { ...still, result: 'not-recorded' };
  }
  const help = answers.flatMap(({ helpNow = [] }) => helpNow.filter(isUnpaid));
  const metByCarer = help.some(({ willingAndAble }) => willingAndAble === true);
  const ways = allWays.filter((way) => answers.some(({ unableBecause }) => unableBecause?.includes(way)));
  if (ways.length > 0) return { ...still, result: 'unable', because: ways, metByCarer };
  if (help.length === 0) return { ...still, result: 'able' };
  const because = ['cannot-without-assistance'] as const;
  return { outcome, result: 'unable', because, carerHelpIgnored: true, metByCarer };
}

/** True if an unpaid carer gives the help. */
export function isUnpaid(help: HelpNow): boolean {
  return help.by === 'unpaid-carer';
}

/** Counts of outcomes by state. */
export interface OutcomeCounts {
  /** The number that cannot be achieved. */
  readonly unable: number;
  /** The number that are not recorded. */
  readonly notRecorded: number;
}

/** Counts the outcomes that cannot be achieved, and those not recorded. */
export function outcomeCounts(outcomes: readonly OutcomeResult<string, string>[]): OutcomeCounts {
  const count = (wanted: OutcomeResult<string, string>['result']): number =>
    outcomes.filter(({ result }) => result === wanted).length;
  return { unable: count('unable'), notRecorded: count('not-recorded') };
}

/** The result of a test without its findings. */
export function outcomeEligibility<Condition extends string, Outcome extends string, Way extends string>(
  conditions: readonly ConditionResult<Condition>[],
  outcomes: readonly OutcomeResult<Outcome, Way>[],
): Omit<OutcomeEligibility<Condition, Outcome, Way>, 'findings'> {
  const { unable, notRecorded } = outcomeCounts(outcomes);
  const unmet = outcomes.filter(({ result }) => result === 'unable');
  return {
    shown: shownTogether(conditions),
    conditions,
    outcomes,
    unableCount: unable,
    answeredCount: outcomes.length - notRecorded,
    totalCount: outcomes.length,
    metByCarer: unmet.filter(({ metByCarer }) => metByCarer).map(({ outcome }) => outcome),
    notMetByCarer: unmet.filter(({ metByCarer }) => !metByCarer).map(({ outcome }) => outcome),
  };
}

/**
 * How each outcome of an eligibility test stands by the answers recorded.
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

/** What being unable comes to where somebody else's help has been left out of account. */
export type Unassisted = 'cannot-without-assistance';

/** One regulation's outcomes and ways of being unable, and where its rules come from. */
export interface OutcomeTest<Outcome extends string, Way extends Inability> {
  /** The outcomes, in order. */
  readonly outcomes: readonly Outcome[];
  /** What each is called. */
  readonly names: Readonly<Record<Outcome, string>>;
  /** The ways of being unable that count, in order. */
  readonly ways: readonly Way[];
  /** What an unpaid carer who helps is called in messages. */
  readonly helper: string;
  /** Where the outcomes come from. */
  readonly outcomesBasis: Basis;
  /** Where the ways of being unable come from. */
  readonly waysBasis: Basis;
  /** Why an unpaid carer's help does not count. */
  readonly carerHelpBasis: Basis;
  /** Why a period is to be looked at. */
  readonly fluctuationBasis: Basis;
}

/** What {@link outcomeStandings} says of each outcome. */
export type ResultOf<Outcome extends string, Way extends Inability> = OutcomeResult<
  Outcome,
  Way | Unassisted
>;

/**
 * Every outcome of a test, in order, as the answers have it; several answers about one are taken together.
 */
export function outcomeStandings<Outcome extends string, Way extends Inability>(
  answers: readonly OutcomeAnswer<Outcome, Way>[],
  test: OutcomeTest<Outcome, Way>,
): readonly ResultOf<Outcome, Way>[] {
  return test.outcomes.map((outcome) =>
    standingOf(
      outcome,
      answers.filter((answer) => answer.outcome === outcome),
      test.ways,
    ),
  );
}

function standingOf<Outcome extends string, Way extends Inability>(
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

/** Whether help is given by an unpaid carer. */
export function isUnpaid(help: HelpNow): boolean {
  return help.by === 'unpaid-carer';
}

/** How many outcomes stand as they do. */
export interface OutcomeCounts {
  /** How many cannot be achieved. */
  readonly unable: number;
  /** How many are not recorded. */
  readonly notRecorded: number;
}

/** Counts the outcomes that cannot be achieved, and those not recorded. */
export function outcomeCounts(outcomes: readonly OutcomeResult<string, string>[]): OutcomeCounts {
  const count = (wanted: OutcomeResult<string, string>['result']): number =>
    outcomes.filter(({ result }) => result === wanted).length;
  return { unable: count('unable'), notRecorded: count('not-recorded') };
}

/** What conditions and outcomes show, all but the findings. */
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

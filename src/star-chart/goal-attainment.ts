/**
 * Goal attainment scaling: Kiresuk and Sherman's T-score, which measures goals, not people.
 *
 * @module
 */
import { counted } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { misuseAt } from '../kernel/reading.js';
import { made, type Result, refused } from '../kernel/result.js';
import { list, object, optional, options, type Shape, shape, whole } from '../kernel/shape.js';

/** Where the formula comes from. */
export const GOAL_ATTAINMENT_BASIS = /* @__PURE__ */ frozen<Basis>({
  source:
    'Kiresuk and Sherman (1968), Goal attainment scaling: a general method for evaluating comprehensive community mental health programs',
  locator: 'the formula for T',
  claimedForce: 'guidance',
  checked: 'secondary',
  note: 'A correlation of 0.3 between goals is a convention. How to treat a missing level is left open, so no T is calculated then.',
});

/**
 * The five levels, lowest first; the labels are ours. Agree what is expected with the person in
 * advance, goal by goal.
 */
export const GOAL_ATTAINMENT_LEVELS = /* @__PURE__ */ frozen<readonly GoalAttainmentStep[]>([
  { level: -2, id: 'much-less-than-expected', label: 'much less than expected' },
  { level: -1, id: 'less-than-expected', label: 'less than expected' },
  { level: 0, id: 'as-expected', label: 'as expected' },
  { level: 1, id: 'more-than-expected', label: 'more than expected' },
  { level: 2, id: 'much-more-than-expected', label: 'much more than expected' },
]);

/** How far a goal was attained: 0 is as expected. */
export type GoalAttainmentLevel = -2 | -1 | 0 | 1 | 2;

/** A level and its label. */
export interface GoalAttainmentStep {
  /** The level, from -2 to 2. */
  readonly level: GoalAttainmentLevel;
  /** Stable id: `as-expected`. */
  readonly id: string;
  /** Display label. */
  readonly label: string;
}

/** One goal's level at one time. */
export interface LevelledGoal {
  /** A whole number from -2 to 2. */
  readonly level: number;
  /**
   * The goal's weight, 0 or more: importance times difficulty, or your own choice. Give it for
   * every goal or for none.
   */
  readonly weight?: number;
}

/** One goal's levels at baseline and later. */
export interface ScaledGoal {
  /** The level at baseline, a whole number from -2 to 2. Omitted if not recorded. */
  readonly baseline?: number;
  /** The level reached, a whole number from -2 to 2. Omitted if not recorded. */
  readonly achieved?: number;
  /** The goal's weight, 0 or more. Give it for every goal or for none. */
  readonly weight?: number;
}

/** Settings of {@link goalAttainmentT} and {@link goalAttainment}. */
export interface GoalAttainmentOptions {
  /** The assumed correlation between goals, from 0 to 1. Defaults to 0.3. */
  readonly rho?: number;
}

const LEVEL = /* @__PURE__ */ whole(-2, 2);

const WEIGHT: Shape<number> = { kind: 'number', whole: false, least: 0 };

const LEVELLED_GOALS: Shape<readonly LevelledGoal[]> = /* @__PURE__ */ shape(() =>
  list(object<LevelledGoal>({ level: LEVEL, weight: optional(WEIGHT) }, 'a goal with its level')),
);

const SCALED_GOALS: Shape<readonly ScaledGoal[]> = /* @__PURE__ */ shape(() =>
  list(
    object<ScaledGoal>(
      { baseline: optional(LEVEL), achieved: optional(LEVEL), weight: optional(WEIGHT) },
      'a goal with its levels',
    ),
  ),
);

const GOAL_ATTAINMENT_OPTIONS: Shape<GoalAttainmentOptions> = /* @__PURE__ */ shape(() =>
  options<GoalAttainmentOptions>({ rho: optional({ kind: 'number', whole: false, least: 0, most: 1 }) }),
);

/** The T-scores of a set of goals. */
export interface GoalAttainment {
  /** T at baseline. */
  readonly baselineT: number;
  /** T later. 50 if every goal came out as expected. */
  readonly achievedT: number;
  /** `achievedT` minus `baselineT`. */
  readonly change: number;
  /** The number of goals. Each has both levels. */
  readonly goals: number;
  /** The number of goals with a weight above 0, which are the ones that affect T. */
  readonly counted: number;
  /** Where the formula comes from. */
  readonly basis: Basis;
}

/**
 * Calculates the T-score of goal attainment scaling, unrounded.
 *
 * T is 50 + 10 Σwx / √((1 − ρ)Σw² + ρ(Σw)²), for levels x, weights w and correlation ρ.
 *
 * It is 50 if every goal came out as expected. T measures goals, not a person:
 * setting different goals gives a different T.
 *
 * @param goals - the level of each goal, and a weight on every goal or on none
 * @param options - the assumed correlation between goals, which defaults to 0.3
 * @returns the T-score
 * @throws `SupportPlanError` `goal-attainment/no-goals` if there are none,
 *   `goal-attainment/weight-missing` if only some goals have a weight, `goal-attainment/no-weight` if every
 *   weight is 0, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { goalAttainmentT } from 'supportplan/star-chart';
 *
 * goalAttainmentT([{ level: 0 }, { level: 0 }, { level: 0 }]); // => 50
 * goalAttainmentT([{ level: 1 }, { level: 1 }, { level: 1 }]).toFixed(3); // => '63.693'
 * ```
 */
export function goalAttainmentT(goals: readonly LevelledGoal[], options: GoalAttainmentOptions = {}): number {
  checkArgument('goalAttainmentT', 'goals', goals, LEVELLED_GOALS);
  checkArgument('goalAttainmentT', 'options', options, GOAL_ATTAINMENT_OPTIONS);
  if (goals.length === 0) {
    throw misuseAt('goal-attainment/no-goals', 'goalAttainmentT', ['goals'], 'at least one goal', 'none');
  }
  const weights = weightsOf('goalAttainmentT', goals);
  if (weights === undefined) {
    const expected = 'all weighted or all unweighted';
    throw misuseAt(
      'goal-attainment/weight-missing',
      'goalAttainmentT',
      ['goals'],
      expected,
      'weights on only some of them',
    );
  }
  const levels = goals.map(({ level }) => level);
  return tOf(levels, weights, options);
}

/**
 * Calculates T at baseline and later, and the change, or returns why it cannot.
 *
 * A goal that is missing a level is never dropped, because T would then describe a different set of goals.
 *
 * @param goals - both levels of each goal, and a weight on every goal or on none
 * @param options - the assumed correlation between goals, which defaults to 0.3
 * @returns both T-scores and the change; or why not: `goal-attainment/no-goals`,
 *   `goal-attainment/level-missing` or `goal-attainment/weight-missing`
 * @throws `SupportPlanError` `goal-attainment/no-weight` if every weight is 0, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { goalAttainment } from 'supportplan';
 *
 * const all = goalAttainment([{ baseline: -1, achieved: 0 }, { baseline: -1, achieved: 0 }]);
 * const some = goalAttainment([{ baseline: -1, achieved: 0 }, { baseline: -1 }]);
 *
 * all.ok && all.value.achievedT; // => 50
 * some.ok || some.issues[0].message; // => 'Of 2 goals, 1 has no achieved level.'
 * ```
 */
export function goalAttainment(
  goals: readonly ScaledGoal[],
  options: GoalAttainmentOptions = {},
): Result<GoalAttainment> {
  checkArgument('goalAttainment', 'goals', goals, SCALED_GOALS);
  checkArgument('goalAttainment', 'options', options, GOAL_ATTAINMENT_OPTIONS);
  const baseline = goals.flatMap((goal) => goal.baseline ?? []);
  const achieved = goals.flatMap((goal) => goal.achieved ?? []);
  if (goals.length === 0) return refused('goal-attainment/no-goals', ['goals'], 'There are no goals.');
  const weights = weightsOf('goalAttainment', goals);
  const lacking = [
    ...lack(goals.length - baseline.length, 'baseline'),
    ...lack(goals.length - achieved.length, 'achieved'),
  ].join(' and ');
  if (lacking !== '') {
    return refused(
      'goal-attainment/level-missing',
      ['goals'],
      `Of ${counted(goals.length, 'goal')}, ${lacking}.`,
    );
  }
  if (weights === undefined) {
    const without = goals.filter(({ weight }) => weight === undefined).length;
    const message = `Of ${counted(goals.length, 'goal')}, ${without} ${have(without)} no weight and the others do.`;
    return refused('goal-attainment/weight-missing', ['goals'], message);
  }
  const [baselineT, achievedT] = [tOf(baseline, weights, options), tOf(achieved, weights, options)];
  return made({
    baselineT,
    achievedT,
    change: achievedT - baselineT,
    goals: goals.length,
    counted: weights.filter((weight) => weight > 0).length,
    basis: GOAL_ATTAINMENT_BASIS,
  });
}

/** Each goal's weight: 1 if no goal has one, and undefined if only some do. */
function weightsOf(
  caller: string,
  goals: readonly Pick<LevelledGoal, 'weight'>[],
): readonly number[] | undefined {
  const weights = goals.flatMap(({ weight }) => weight ?? []);
  if (weights.length === 0) return goals.map(() => 1);
  if (weights.every((weight) => weight === 0)) {
    throw misuseAt('goal-attainment/no-weight', caller, ['goals'], 'goals with a weight above 0', 'none');
  }
  return weights.length < goals.length ? undefined : weights;
}

function tOf(
  levels: readonly number[],
  weights: readonly number[],
  { rho = 0.3 }: GoalAttainmentOptions,
): number {
  const most = weights.reduce((soFar, weight) => Math.max(soFar, weight), 0);
  // scaling all weights leaves T unchanged, and keeps the squares of extreme weights within range
  const unit = most > 1e100 || most < 1e-100 ? most : 1;
  const sums = { weights: 0, squares: 0, levels: 0 };
  weights.forEach((given, place) => {
    const weight = given / unit;
    sums.weights += weight;
    sums.squares += weight * weight;
    sums.levels += weight * (levels[place] as number);
  });
  return 50 + (10 * sums.levels) / Math.sqrt((1 - rho) * sums.squares + rho * sums.weights ** 2);
}

function lack(count: number, level: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${have(count)} no ${level} level`];
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have';
}

/**
 * Decides whether the conditions of a limit hold.
 *
 * @module
 */
import { inRange } from '../../calendar/date-arithmetic.js';
import { birthday, monthsOn, NO_DAY } from '../../calendar/day-number.js';
import type { SpanBounds } from '../policy.js';
import { anchorDay, factOf } from './anchors.js';
import type { CompiledCondition } from './compiled-policy.js';
import { type Counter, type DueCalculation, miss } from './due-calculation.js';
import { happenedBetween, type Timeline } from './timeline.js';

/** True if all conditions hold; undefined if that depends on an unknown fact. */
export function holdsAll(
  conditions: readonly CompiledCondition[],
  calculation: DueCalculation,
  timeline: Timeline,
): boolean | undefined {
  if (conditions.length === 0) return true;
  const { missing } = calculation;
  const known = missing && [...missing];
  let all: boolean | undefined = true;
  for (const condition of conditions) {
    const one = conditionHolds(condition, calculation, timeline);
    if (one === false) {
      // the other facts it needs make no difference
      calculation.missing = known;
      return false;
    }
    if (one === undefined) all = undefined;
  }
  return all;
}

function conditionHolds(
  condition: CompiledCondition,
  calculation: DueCalculation,
  timeline: Timeline,
): boolean | undefined {
  const { given } = condition;
  const { since, begun } = calculation.timescaleState;
  if (condition.not !== undefined) {
    const opposite = conditionHolds(condition.not, calculation, timeline);
    return opposite === undefined ? undefined : !opposite;
  }
  if ('fact' in given) {
    const value = factOf(given.fact, timeline);
    // a value of another type cannot match
    if (typeof value === typeof given.is) return value === given.is;
    miss(calculation, `facts.${given.fact}`);
    return undefined;
  }
  if ('ageBelow' in given) {
    if (timeline.born === NO_DAY) miss(calculation, 'bornOn');
    return timeline.born === NO_DAY ? undefined : since < birthday(timeline.born, given.ageBelow);
  }
  if ('happened' in given) return happenedBetween(timeline, condition.kinds, begun, since);
  const from = anchorDay(condition.from, calculation, timeline);
  const to = anchorDay(condition.to, calculation, timeline);
  if (from === NO_DAY || to === NO_DAY) return undefined;
  const { atLeast, below } = given as { readonly atLeast?: SpanBounds; readonly below?: SpanBounds };
  return (
    (atLeast === undefined || to >= spanOn(from, atLeast, calculation.counter)) &&
    (below === undefined || to < spanOn(from, below, calculation.counter))
  );
}

function spanOn(from: number, { months = 0, weeks = 0, days = 0 }: SpanBounds, { caller }: Counter): number {
  return inRange(caller, monthsOn(from, months) + 7 * weeks + days);
}

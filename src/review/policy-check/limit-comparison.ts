/**
 * Compares the figures of limits over sample days.
 *
 * @module
 */
import { dayOfCivil } from '../../calendar/day-number.js';
import { intervalParts } from '../../calendar/interval.js';
import { countOn } from '../../calendar/time-limit.js';
import { ukWorkingCalendar } from '../../calendar/working-calendar.js';
import { withinSupportedYears } from '../engine/supported-years.js';
import type { LimitRule } from '../policy.js';

/**
 * Days from which limits are compared: two years with a leap day, month ends and bank holidays among them.
 */
const SAMPLE: readonly number[] = /* @__PURE__ */ (() =>
  Array.from({ length: 731 }, (_, day) => dayOfCivil(2024, 1, 1) + day))();

/**
 * The last day by a figure from each sample day; {@link NO_LAST_DAY} where it has no interval, or leads out
 * of the years that can be counted.
 */
function lastDaysOf({ within, counting = 'after', less, last }: LimitRule): Int32Array {
  if (typeof within === 'string') return new Int32Array(SAMPLE.length).fill(NO_LAST_DAY);
  const calendar = ukWorkingCalendar('england-and-wales');
  const parts = intervalParts(within);
  const counter = { calendar, caller: 'checkReviewPolicy' };
  const off = less && intervalParts(less);
  const short = last === 'before' ? 1 : 0;
  const lastDay = (from: number): number => {
    const day = countOn(from, parts, counting, counter) - short;
    return off ? countOn(day, off, 'before', counter) : day;
  };
  return Int32Array.from(SAMPLE, (from) => withinSupportedYears(() => lastDay(from)) ?? NO_LAST_DAY);
}

/** Whether one figure is later than another from some day. */
export type IsLater = (one: LimitRule, other: LimitRule) => boolean;

/** Stands for a missing last day. */
const NO_LAST_DAY = -(2 ** 31);

/** Compares figures. The last days of each are counted once, however often it is compared. */
export function comparison(): IsLater {
  const byRule = new Map<LimitRule, Int32Array>();
  const byFigure = new Map<string, Int32Array>();
  const lastDays = (rule: LimitRule): Int32Array => {
    const known = byRule.get(rule);
    if (known !== undefined) return known;
    const figure = JSON.stringify([rule.within, rule.counting, rule.less, rule.last]);
    const days = byFigure.get(figure) ?? lastDaysOf(rule);
    byRule.set(rule, days);
    byFigure.set(figure, days);
    return days;
  };
  return (one, other) => {
    const [days, others] = [lastDays(one), lastDays(other)];
    return days.some((day, place) => {
      const beside = others[place] as number;
      return beside !== NO_LAST_DAY && day > beside;
    });
  };
}

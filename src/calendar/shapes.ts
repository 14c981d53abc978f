/**
 * Shapes that validate days, intervals and divisions.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';
import { check, type Shape, shape, words } from '../kernel/shape.js';
import { type CalendarDate, DAY_EXPECTED, isCalendarDate } from './calendar-date.js';
import { UK_DIVISIONS } from './holiday-days.js';
import { INTERVAL_UNITS, type Interval } from './interval.js';

/** Validates a real day written `YYYY-MM-DD`. */
export const DAY: Shape<CalendarDate> = /* @__PURE__ */ check(
  isCalendarDate,
  DAY_EXPECTED,
  { type: 'string', format: 'date' },
  'calendar/not-a-date',
);

/** What options with `today` must be, for error messages. */
export const TODAY_EXPECTED = "options such as { today: '2026-11-30' }";

/** The longest interval in each unit: 100 years. */
const LONGEST = { workingDays: 26_000, days: 36_525, weeks: 5218, months: 1200 } as const;

/** Validates an interval in exactly one unit. Its count is whole, at least `least`, and at most 100 years. */
export function interval(least: 0 | 1): Shape<Interval> {
  const holds = (value: unknown): value is Interval => {
    if (!isObject(value)) return false;
    const [unit, ...others] = Object.keys(value);
    const known = INTERVAL_UNITS.find((name) => name === unit);
    if (known === undefined || others.length > 0) return false;
    const count = value[known];
    return Number.isSafeInteger(count) && (count as number) >= least && (count as number) <= LONGEST[known];
  };
  const expected = `an interval such as {"months": 6}${least === 0 ? ', of at most a hundred years' : ''}`;
  const piece = {
    oneOf: INTERVAL_UNITS.map((unit) => ({
      type: 'object',
      properties: { [unit]: { type: 'integer', minimum: least, maximum: LONGEST[unit] } },
      required: [unit],
      additionalProperties: false,
    })),
  };
  return check(holds, expected, piece, 'calendar/not-an-interval');
}

/** Validates an interval with a count of at least 1. */
export const INTERVAL: Shape<Interval> = /* @__PURE__ */ shape(() => interval(1));

/** Validates a division of the UK. */
export const DIVISION = /* @__PURE__ */ shape(() => words(UK_DIVISIONS));

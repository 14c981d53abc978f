/**
 * A time axis: maps days to positions and chooses which days to label.
 *
 * @module
 */
import { textOfDay } from '../calendar/calendar-date.js';
import { dayOfCivil, figuresOfDay, LAST_DAY } from '../calendar/day-number.js';
import { round } from './picture.js';
import { dayParts } from './schedule-days.js';
import { textWidth } from './text-fit.js';

/** A labelled day on the axis. */
export interface Tick {
  /** Its x coordinate. */
  readonly x: number;
  /** Its label, in lines. Empty if there is no room near an end. */
  readonly lines: readonly string[];
}

/** A time axis. */
export interface TimeAxis {
  /** The labelled days. */
  readonly ticks: readonly Tick[];
  /** The x coordinate of a day. Days beyond the axis are placed at its end. */
  readonly at: (day: number) => number;
  /** The first day. */
  readonly start: number;
  /** The last day. */
  readonly end: number;
}

/** The space kept free at both ends, for a whole mark and an arrow beside it. */
const AXIS_END = 24;

/** The shortest axis, in days. */
const SHORTEST = 28;

/** The space between two labels. */
const BETWEEN = 14;

/** Creates an axis for a range of days, from `left` to `right`, with labels of font size `size`. */
export function timeAxis(
  [first, last]: readonly [number, number],
  [left, right]: readonly [number, number],
  size: number,
): TimeAxis {
  const start = Math.min(first, LAST_DAY - SHORTEST);
  const end = Math.max(last, start + SHORTEST);
  const perDay = (right - left - 2 * AXIS_END) / (end - start);
  const at = (day: number): number =>
    round(left + AXIS_END + perDay * (Math.min(Math.max(day, start), end) - start));
  const room = (label: string): number => (textWidth(label, size) + BETWEEN) / perDay;
  // the longest step fits on any axis, for all supported years
  const step = STEPS.find(({ days, widest }) => days >= room(widest)) as Step;
  let year = '';
  const ticks = daysOf(step, start, end).map((day) => {
    const x = at(day);
    const parts = dayParts(textOfDay(day));
    const month = parts.month.slice(0, 3);
    const name = step.unit === 'year' ? parts.year : step.unit === 'week' ? `${parts.day} ${month}` : month;
    const half = textWidth(step.widest, size) / 2;
    if (x - half < left || x + half > right) return { x, lines: [] };
    const lines = step.unit === 'year' || parts.year === year ? [name] : [name, parts.year];
    year = parts.year;
    return { x, lines };
  });
  return { ticks, at, start, end };
}

/** The interval between labelled days. */
interface Step {
  readonly unit: 'week' | 'month' | 'year';
  readonly every: number;
  /** The fewest days between two labels. */
  readonly days: number;
  /** The widest label. */
  readonly widest: string;
}

const STEPS: readonly Step[] = [
  { unit: 'week', every: 1, days: 7, widest: '30 Mmm' },
  { unit: 'week', every: 2, days: 14, widest: '30 Mmm' },
  { unit: 'month', every: 1, days: 28, widest: '2000' },
  { unit: 'month', every: 2, days: 59, widest: '2000' },
  { unit: 'month', every: 3, days: 90, widest: '2000' },
  { unit: 'month', every: 6, days: 181, widest: '2000' },
  { unit: 'year', every: 1, days: 365, widest: '2000' },
  { unit: 'year', every: 2, days: 730, widest: '2000' },
  { unit: 'year', every: 5, days: 1826, widest: '2000' },
  { unit: 'year', every: 10, days: 3652, widest: '2000' },
  { unit: 'year', every: 50, days: 18262, widest: '2000' },
  { unit: 'year', every: 500, days: 182621, widest: '2000' },
  { unit: 'year', every: 5000, days: 1826212, widest: '2000' },
];

/** The days at each step: Mondays, or the first days of months or years. */
function daysOf({ unit, every }: Step, start: number, end: number): readonly number[] {
  const days: number[] = [];
  if (unit === 'week') {
    // day 4 was a Monday, 5 January 1970
    const from = 4 + Math.ceil((start - 4) / (7 * every)) * 7 * every;
    for (let day = from; day <= end; day += 7 * every) days.push(day);
    return days;
  }
  const months = unit === 'year' ? 12 * every : every;
  const figures = figuresOfDay(start);
  const ofStart = Math.floor(figures / 10_000) * 12 + (Math.floor(figures / 100) % 100) - 1;
  for (let month = Math.ceil(ofStart / months) * months; ; month += months) {
    const day = dayOfCivil(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > end) return days;
    if (day >= start) days.push(day);
  }
}

/**
 * Reads points in time, such as "3 May 2026", "next Friday", "the end of June" or "six weeks", and
 * calculates their days.
 *
 * @module
 */
import { dayOfCivil, figuresOfDay, monthsOn } from '../calendar/day-number.js';
import { easterSunday } from '../calendar/holiday-days.js';
import type { DeadlinePrecision, SymbolicKind } from './deadline-reading.js';
import { look } from './months-and-days.js';

/** A day, a span of days or an event with an unknown date, and where it ends in a line. */
export interface Point {
  /** The first day, as a day number. `NaN` if unknown. */
  readonly first: number;
  /** The last day, as a day number. */
  readonly last: number;
  /** How precisely it is named. */
  readonly precision: DeadlinePrecision;
  /** Whether another reading is equally likely. */
  readonly ambiguous?: boolean;
  /** Whether it is the end of a period: "before the end of June" includes the last day. */
  readonly closing?: boolean;
  /** Whether the action lasts throughout it, rather than being done by its end. */
  readonly window?: boolean;
  /** The kind of event it depends on, if its days are unknown. */
  readonly of?: SymbolicKind;
  /** The position in the line after it. */
  readonly end: number;
}

/** Words before a figure that can be ignored, such as a time of day and the first number of "6-8 weeks". */
const FILLER =
  /(?:the|(?<!~\ds? )of|on|,|an?|about|under|less than|at least|calendar|very|(?:\d\d?(?:[.:]\d\d)? )?(?:am|pm|noon)|\d\d? (?:-|–|to|or)(?= \d\d? ~)) /y;
/** A figure with its sign, or "3/5/26". */
const FIGURE =
  /(\d{1,4}) [-/] (\d\d?) [-/] (\d{1,4}) |([@=~!&+<^%*]?)(\d{1,4})(th(?! session| visit| lesson| time)|'?s)? /y;

/** The figures at a position, in any order, keyed by what they count. */
interface Signs {
  readonly [sign: string]: number | undefined;
  /** The position after the last figure. */
  readonly end: number;
}

function signsAt(line: string, at: number): Signs {
  const signs: Record<string, number> = {};
  let end = at;
  for (let place = at; ; ) {
    const filler = look(FILLER, line, place);
    const found = filler ?? look(FIGURE, line, place);
    if (!found) break;
    place += found[0].length;
    if (filler) continue;
    const [, first = '', month, last = '', sign, figure = '', suffix = 'th'] = found;
    const [day, year] = first.length > 2 ? [last, first] : [first, last];
    if (month) Object.assign(signs, { count: Number(day), '@': Number(month), year: fullYear(year) });
    else {
      const key = sign || (figure.length > 3 ? 'year' : found[6] ? 'nth' : 'count');
      // "Fridays" recur, and "the coming weeks" has no count
      const many = suffix !== 'th' && (sign !== '~' || (suffix === 's' && !('count' in signs)));
      if (many || key in signs) break;
      signs[key] = Number(figure);
    }
    end = place;
  }
  return { ...signs, end };
}

function fullYear(year: string): number {
  return Number(year) + (year.length < 4 ? 2000 : 0);
}

/** The weekday of a day number: 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: number): number {
  return ((day % 7) + 10) % 7;
}

/** A span of days: first, last, precision, and whether another reading is equally likely. */
type Stretch = readonly [first: number, last: number, precision: DeadlinePrecision, ambiguous: boolean];

/** The code of Easter Sunday, whose date varies by year. */
const EASTER = 1;

/** The day or span that the signs name as a whole. Without a year, the next one from today. */
function wholeOf(signs: Signs, today: number): Stretch | undefined {
  const { '=': weekday, '~': unit, '!': season, '&': ahead, '+': which, '<': part, '*': feast } = signs;
  const month = feast === 0 ? 12 : signs['@'];
  const oneDay = (day: number, ambiguous = false): Stretch => [day, day, 'day', ambiguous];
  const figures = figuresOfDay(today);
  const thisYear = Math.floor(figures / 1e4);
  const thisMonth = Math.floor(figures / 100) % 100;
  const monday = today - weekdayOf(today);
  const on = which ?? (part === undefined ? Number.NaN : 0);
  const year = signs['year'] ?? (unit === 5 ? thisYear + on : undefined);
  const { count = 0, nth = 0 } = signs;
  if (feast === EASTER) {
    return oneDay(easterSunday(year ?? thisYear + (easterSunday(thisYear) < today ? 1 : 0)));
  }
  const day = feast === 0 ? 25 : count + nth;
  if (day) {
    // "six weeks" and "the second week" name no day; there are at most eight years between 29 Februaries
    const none = month ? unit === 2 || month > 12 : count || Number(unit) < 4;
    for (let next = 0; !none && next < (year ? 1 : 9); next += 1) {
      const named: number = month
        ? dayOfCivil((year ?? thisYear) + next, month, day)
        : dayOfCivil(thisYear, thisMonth + (which ?? 0) + next, day);
      if (figuresOfDay(named) % 100 === day && (year || named >= today)) return oneDay(named);
    }
    return undefined;
  }
  if (weekday !== undefined) {
    const named = monday + weekday;
    const coming = named > today ? named : named + 7;
    // "Monday week"
    if (unit === 2) return oneDay(which === undefined ? coming + 7 : named + 7 * which);
    // on a Wednesday "next Friday" may be in two days, and on a Friday "Friday" may be today
    return which ? oneDay(named + 7, named > today) : oneDay(coming, named === today);
  }
  if (ahead !== undefined) return oneDay(today + ahead);
  if (unit === 2) return [monday + 7 * on, monday + 7 * on + 6, 'day', false];
  const begins = month ?? (season ? 3 * season : unit === 4 ? thisMonth + on : 1);
  const length = season ? 3 : month || unit === 4 ? 1 : 12;
  const passed = (month || season) && begins + length <= thisMonth ? 1 : 0;
  const of = year ?? (month || season ? thisYear + passed : unit === 4 && on >= 0 ? thisYear : Number.NaN);
  const first = dayOfCivil(of, begins, 1);
  const last = monthsOn(first, length) - 1;
  const ambiguous = season !== undefined || (which === 1 && month !== undefined && unit === undefined);
  return length < 12 || of >= thisYear ? [first, last, length < 12 ? 'month' : 'year', ambiguous] : undefined;
}

const ORDINAL = /^(?:the )?\d\d?th (?:=|thing)/;

/** The day or days named at a position. */
export function daysAt(line: string, at: number, today: number): Point | undefined {
  const signs = signsAt(line, at);
  // "the first Monday of May" is not supported, nor is "by first thing"
  if (ORDINAL.test(line.slice(at, signs.end + 6))) return undefined;
  const whole = wholeOf(signs, today);
  if (!whole || Number.isNaN(whole[0])) return undefined;
  const [first, last, precision, ambiguous] = whole;
  const { '<': part, end } = signs;
  if (part === 0)
    return { first: last, last, precision: ambiguous ? precision : 'day', ambiguous, closing: true, end };
  if (part === undefined) return { first, last, precision, ambiguous, end };
  const middle = precision === 'month' ? 14 : (last - first) >> 1;
  const on = first + (part === 1 ? 0 : part === 2 ? middle : Math.floor((last - first + 1) / 3));
  return { first: on, last: on, precision: 'day', ambiguous: part > 1, end };
}

/** A length of time: "six weeks". */
export interface Span {
  /** The count; for "6-8 weeks", the higher one. */
  readonly count: number;
  /** The unit, as an index in `UNITS`. */
  readonly unit: number;
  /** Whether only working days count. */
  readonly working: boolean;
  /** Whether it is "the next six weeks". */
  readonly next: boolean;
  /** The position in the line after it. */
  readonly end: number;
}

/**
 * Words that turn a length of time into a rate or put it in the past: "three days a week", "three weeks
 * ago".
 */
const NO_SPAN = /(?:ago|old|before|later|earlier|away|notice) |(?:an?|per|each|every) ~/y;

/** The length of time at a position. */
export function spanAt(line: string, at: number): Span | undefined {
  const { '~': unit, '+': which, '%': working, count = 1, end } = signsAt(line, at);
  const words = line.slice(at - 1, end);
  const none = unit === undefined || /[@=<!*]|\dth/.test(words) || look(NO_SPAN, line, end);
  if (none || !/ \d| an? ~|the \+1 ~/.test(words)) return undefined;
  return { count, unit, working: working === 0, next: which === 1, end };
}

/** The day on which a length of time ends, counted from a start day. May be fractional for hours. */
export function later(day: number, { count, unit, working }: Span): number {
  if (unit > 3) return monthsOn(day, unit > 4 ? 12 * count : count);
  if (!working) return day + count * ([1 / 24, 1, 7, 14][unit] as number);
  let on = day;
  // bank holidays count as working days
  for (let left = count; left > 0; left -= weekdayOf(on) < 5 ? 1 : 0) on += 1;
  return on;
}

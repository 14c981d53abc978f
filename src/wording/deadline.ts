/**
 * Reads deadlines in a text, as people write them in the United Kingdom.
 *
 * @module
 */

import { writeDay } from '../calendar/calendar-date.js';
import { dayOfText, FIRST_DAY, figuresOfDay, LAST_DAY, monthsOn } from '../calendar/day-number.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { ANY_TEXT, callable, optional, options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { eventAt } from './deadline-events.js';
import { daysAt, later, type Point, type Span, spanAt } from './deadline-points.js';
import {
  checkedResolve,
  type Deadline,
  type DeadlineOptions,
  type DeadlineReading,
  type FoundDeadline,
} from './deadline-reading.js';
import { lineOf, look, placeOf } from './months-and-days.js';
import { type Token, tokensOf } from './tokens.js';

const OPTIONS: Shape<DeadlineOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<DeadlineOptions>({ today: DAY, resolve: optional(callable()) }, TODAY_EXPECTED),
);

/**
 * Finds the deadlines in a text and calculates their dates.
 *
 * A deadline needs a word such as "by", "within" or "over the next": bare dates and weekdays, clock times
 * and recurring days are skipped. Dates are read day first, a week ends on Sunday, "by" includes its day
 * and "before" does not. A deadline that depends on a school term, a review or a life event is `symbolic`,
 * and gets a date only from `resolve`. English only.
 *
 * @param text - the text to search
 * @param options - the date on which it is read, and a resolver for terms and reviews
 * @returns the deadlines in the order of the text
 * @throws `SupportPlanError` `calendar/not-a-date` if `today`, or what `resolve` returns, is not a day;
 *   `argument/missing`, `argument/wrong-type` or `argument/unknown-key` if the text or the options are not
 *   as their types describe
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { readDeadlines } from 'supportplan/wording';
 *
 * const today = calendarDate('2026-03-04');
 *
 * const [clinic] = readDeadlines('Ring the clinic by 3 May.', { today });
 * const [term] = readDeadlines('He is ready by the end of term.', { today });
 *
 * clinic?.reading; // => { kind: 'date', iso: '2026-05-03', precision: 'day' }
 * term?.reading; // => { kind: 'symbolic', of: 'term' }
 * readDeadlines('Tea is ready by 5pm.', { today }); // => []
 * ```
 */
export function readDeadlines(text: string, options: DeadlineOptions): readonly Deadline[] {
  checkArgument('readDeadlines', 'text', text, ANY_TEXT);
  checkArgument('readDeadlines', 'options', options, OPTIONS);
  const { today, resolve } = options;
  const found = deadlinesIn(tokensOf(text), {
    today,
    ...(resolve && { resolve: checkedResolve('readDeadlines', 'options.resolve', resolve) }),
  });
  return found.map(({ start, end, reading }) => ({ start, end, reading }));
}

/** Finds the deadlines in tokens; see {@link readDeadlines}. */
export function deadlinesIn(tokens: readonly Token[], options: DeadlineOptions): readonly FoundDeadline[] {
  const today = dayOfText(options.today);
  const line = lineOf(tokens);
  const deadlines: FoundDeadline[] = [];
  for (let lead = look(LEAD, line.text, 0); lead; ) {
    const point = framedAt(line.text, lead, today);
    const place = point && placeOf(tokens, line, lead.index + 1, point.end);
    const reading = place && readingOf(point, tokens.slice(place.from, place.to), options);
    if (reading) deadlines.push({ ...place, reading });
    lead = look(LEAD, line.text, reading ? point.end - 1 : lead.index + 1);
  }
  return deadlines;
}

/** Converts a point to dates. Undefined if they are outside the supported years. */
function readingOf(
  { first, last, precision, ambiguous, window, of }: Point,
  words: readonly Token[],
  { resolve }: DeadlineOptions,
): DeadlineReading | undefined {
  if (of) {
    const resolved = resolve?.({ of, phrase: words.map(({ text }) => text).join(' ') });
    if (resolved === undefined) return { kind: 'symbolic', of };
    return { kind: 'symbolic', of, resolved };
  }
  if (!isReal(last) || (window && first > last)) return undefined;
  const from = isReal(first) ? { from: writeDay(first) } : {};
  const said = window
    ? { kind: 'window' as const, ...from, to: writeDay(last) }
    : { kind: 'date' as const, iso: writeDay(last), precision };
  return ambiguous ? { ...said, ambiguous } : said;
}

function isReal(day: number): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}

/** Words that make a point in time a deadline, grouped by meaning. */
const LEAD =
  / (?:(by the time (?:that |of )?)|(by |until |till |up to |no(?:t|) later than |on or before |at (?=the <0 of (?!the ~1))|(?:target|due|review) date |deadline )|((?<!~\ds? )before |prior to |ahead of )|(within |inside |in |(?=(?:an? |\d{1,3} (?:%0 )?)~\ds? from (?:now|&0) ))|(between |from )|((?:(?<!for |been )over|for|during|throughout|across) (?:the (?:course|whole|~4) of )?))/g;
const MARKS = /(?:(?:is|of|for|set|:|-) ){0,2}/y;
const LATEST = /(?:, )?at the latest /y;
/** "by Friday each week", "before the 5th of every month" */
const RECURS = /(?:of |on |in )?(?:each|every) |\^\ds/y;
const SINCE = /(?:of|from|after) (now |&0 )?|(?:' )?(time )/y;
const LINK = /(?:and|to|until|till|-|–) /y;
/** "now", and "1" of "1 and 14 May" */
const PLAIN = /now |(?:the )?(\d\d?)(?:th)? (?=(?:and|to|until|till|-|–) (?:the )?\d)/y;

function pointAt(line: string, at: number, today: number): Point | undefined {
  return eventAt(line, at) ?? daysAt(line, at, today);
}

/** The point that a word such as "by" makes a deadline. */
function framedAt(line: string, lead: RegExpExecArray, today: number): Point | undefined {
  const [words, time, last, before, within, range, over] = lead;
  const led = lead.index + words.length;
  const at = last && look(MARKS, line, led) ? MARKS.lastIndex : led;
  if (range) return rangeAt(line, at, today);
  if (time) return eventAt(line, at, true);
  const span = last || before ? undefined : spanAt(line, at);
  // "for six weeks" has no start
  if (span && !span.next && (within === 'in ' ? isPast(line.slice(0, at)) : over && !over.startsWith('over')))
    return undefined;
  if (span) return spannedAt(line, span, today, over !== undefined || (within === 'in ' && span.next));
  const point = pointAt(line, at, today);
  if (!point || look(RECURS, line, point.end)) return undefined;
  if (before && !point.of) {
    const day = point.closing ? point.last : point.first - 1;
    return { ...point, last: day };
  }
  if (last || before) return { ...point, end: look(LATEST, line, point.end) ? LATEST.lastIndex : point.end };
  // "within" needs more than one day or one meeting
  const long = point.of ? /^[tk]/.test(point.of) : point.last > point.first + 1;
  return long && within !== 'in ' && over !== 'for ' ? { ...point, window: over !== undefined } : undefined;
}

/**
 * Converts a length of time to a point: counted from today, or from what follows, as in "two weeks of
 * moving in".
 */
function spannedAt(line: string, span: Span, today: number, window: boolean): Point | undefined {
  const { unit, next, working, end } = span;
  const day = { first: today, precision: 'day', window, ambiguous: working || (window && !next) } as const;
  if (unit === 6) return { ...day, last: today, of: 'term', end };
  const since = look(SINCE, line, end);
  const from = since ? SINCE.lastIndex : end;
  if (!since || since[1] || since[2]) return { ...day, last: later(today, span), end: from };
  const start = pointAt(line, from, today) ?? eventAt(line, from, true);
  // "within two hours of bedtime"
  if (!start || unit === 0) return undefined;
  return start.of ? start : { ...day, last: later(start.last, span), end: start.end };
}

/** A range between two points: "between 1 and 14 May", "from now until the end of June". */
function rangeAt(line: string, at: number, today: number): Point | undefined {
  const plain = look(PLAIN, line, at);
  const start = plain ? undefined : pointAt(line, at, today);
  const link = look(LINK, line, plain ? PLAIN.lastIndex : (start?.end ?? at));
  const stop = link && pointAt(line, LINK.lastIndex, today);
  // "Monday to Friday" is every week
  if (!stop || /^=\d \S+ =\d $/.test(line.slice(at, stop.end))) return undefined;
  const { last } = stop;
  let first = start?.first ?? today;
  if (plain?.[1]) first = last - (figuresOfDay(last) % 100) + Number(plain[1]);
  if (first > last && plain) return undefined;
  if (first > last) first = monthsOn(first, -12);
  return { ...stop, first, window: true };
}

/** Words that show tense or frequency; the group is the future. */
const TENSE = /^(?:ha[sd]|have|was|were|times|lost|fell|(to|will|can|must))$/;
const NEAR = 80;

/** Whether the words before "in" describe the past or a frequency: "has fallen twice in six weeks". */
function isPast(before: string): boolean {
  const words = before.slice(-NEAR).split(' ');
  const told = TENSE.exec(words.findLast((word) => TENSE.test(word) || word === '.') ?? '');
  return /\dx? in $/.test(before) || (told !== null && told[1] === undefined);
}

/**
 * Validates the GOV.UK bank-holiday feed (https://www.gov.uk/bank-holidays.json) and merges it with the
 * built-in days.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import {
  describeValue,
  type Issue,
  isObject,
  issue,
  type ReadResult,
  readResult,
} from '../kernel/reading.js';
import {
  ANY_TEXT,
  list,
  object,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  words,
} from '../kernel/shape.js';
import { bankHolidays, isPublished } from './bank-holidays.js';
import { type CalendarDate, DAY_EXPECTED, isCalendarDate } from './calendar-date.js';
import { FIRST_RULE_YEAR, LAST_RULE_YEAR, type UkDivision } from './holiday-days.js';
import { DAY } from './shapes.js';
import { WORKING_CALENDAR, type WorkingCalendar, withBankHolidays } from './working-calendar.js';

/** A bank holiday in the feed. */
export interface BankHolidayFeedEvent {
  /** The day. */
  readonly on: CalendarDate;
  /** The feed's own title for it. */
  readonly title: string;
}

/** A validated feed: the bank holidays of each division. */
export type BankHolidayFeed = { readonly [division in UkDivision]: readonly BankHolidayFeedEvent[] };

const FEED: Shape<BankHolidayFeed> = /* @__PURE__ */ shape(() => {
  const events = list(object<BankHolidayFeedEvent>({ on: DAY, title: ANY_TEXT }));
  return object<BankHolidayFeed>(
    { 'england-and-wales': events, scotland: events, 'northern-ireland': events },
    'a feed, as readBankHolidayFeed returns it',
  );
});

const OPTIONS: Shape<BankHolidayFeedOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<BankHolidayFeedOptions>({ removals: optional(words(['keep', 'apply'])) }),
);

/** A day on which the feed and the built-in days differ. */
export interface BankHolidayDifference {
  /** The division that the day belongs to. */
  readonly division: UkDivision;
  /** The day. */
  readonly on: CalendarDate;
}

/** Options of {@link mergeBankHolidayFeed}. */
export interface BankHolidayFeedOptions {
  /**
   * Whether to `keep` built-in days that the feed lacks or `apply` their removal. Reported either way.
   * Defaults to `keep`.
   */
  readonly removals?: 'keep' | 'apply';
}

/** The merged calendar and a report of the changes. */
export interface BankHolidayMerge {
  /** The merged calendar. */
  readonly calendar: WorkingCalendar;
  /** Days added to the calendar because only the feed had them. */
  readonly added: readonly BankHolidayDifference[];
  /**
   * Built-in days of covered years that the feed lacks. They stay in the calendar unless `removals` is
   * `apply`.
   */
  readonly missing: readonly BankHolidayDifference[];
  /** Years that were provisional and are now confirmed. */
  readonly confirmedYears: readonly number[];
}

/**
 * Validates the GOV.UK bank-holiday feed, already parsed from JSON.
 *
 * Each of the three divisions must be present and have at least one event. Otherwise a feed that lost its
 * events would look like a country without bank holidays. Unknown keys are ignored.
 *
 * @param value - the parsed JSON
 * @returns the feed, or all issues: `calendar/feed-shape`, `calendar/not-a-date`
 *
 * @example
 * ```ts
 * import { readBankHolidayFeed } from 'supportplan/calendar';
 *
 * const reading = readBankHolidayFeed({
 *   'england-and-wales': { division: 'england-and-wales', events: [] },
 * });
 *
 * reading.ok; // => false
 * reading.ok ? 0 : reading.issues.length; // => 3
 * ```
 */
export function readBankHolidayFeed(value: unknown): ReadResult<BankHolidayFeed> {
  const issues: Issue[] = [];
  const whole = recordAt(value, [], issues);
  const eventsOf = (division: UkDivision): readonly BankHolidayFeedEvent[] =>
    whole === undefined ? [] : readDivision(whole[division], [division], issues);
  const feed: BankHolidayFeed = {
    'england-and-wales': eventsOf('england-and-wales'),
    scotland: eventsOf('scotland'),
    'northern-ireland': eventsOf('northern-ireland'),
  };
  return readResult(issues, () => feed);
}

function readDivision(value: unknown, path: Path, issues: Issue[]): readonly BankHolidayFeedEvent[] {
  const division = recordAt(value, path, issues);
  if (division === undefined) return [];
  const events = division['events'];
  if (!Array.isArray(events) || events.length === 0) {
    issues.push(
      issue(
        'calendar/feed-shape',
        [...path, 'events'],
        'a list of at least one bank holiday',
        describeValue(events),
      ),
    );
    return [];
  }
  return events.flatMap((event: unknown, index) => readEvent(event, [...path, 'events', index], issues));
}

function readEvent(value: unknown, path: Path, issues: Issue[]): readonly BankHolidayFeedEvent[] {
  const event = recordAt(value, path, issues);
  if (event === undefined) return [];
  const { date, title } = event as { readonly date?: unknown; readonly title?: unknown };
  if (typeof title !== 'string') {
    issues.push(issue('calendar/feed-shape', [...path, 'title'], 'text', describeValue(title)));
  }
  if (!isCalendarDate(date)) {
    issues.push(issue('calendar/not-a-date', [...path, 'date'], DAY_EXPECTED, describeValue(date)));
  }
  return isCalendarDate(date) && typeof title === 'string' ? [{ on: date, title }] : [];
}

function recordAt(
  value: unknown,
  path: Path,
  issues: Issue[],
): Readonly<Record<string, unknown>> | undefined {
  if (isObject(value)) return value;
  issues.push(issue('calendar/feed-shape', path, 'an object', describeValue(value)));
  return undefined;
}

/**
 * Merges the feed into a calendar and reports the changes.
 *
 * Days that only the feed has are added. Built-in days that the feed lacks are reported but kept, because
 * the live feed drops old years and has had gaps. Pass `{ removals: 'apply' }` to remove them.
 *
 * A year is covered if the feed runs from its January to its December. A provisional year is confirmed if,
 * in every division of the calendar, the feed covers it and either no built-in day is missing or removals
 * are applied.
 *
 * @param calendar - the calendar to start from
 * @param feed - the feed, from {@link readBankHolidayFeed}
 * @param options - what to do with days that the feed lacks
 * @returns the merged calendar and the differences, sorted by division and day
 *
 * @example
 * ```ts
 * import { ukWorkingCalendar } from 'supportplan';
 * import { mergeBankHolidayFeed } from 'supportplan/calendar';
 *
 * // a feed known to be good, from readBankHolidayFeed
 * const feed = { 'england-and-wales': [], scotland: [], 'northern-ireland': [] };
 * const merged = mergeBankHolidayFeed(ukWorkingCalendar('scotland'), feed);
 *
 * merged.added; // => []
 * ```
 */
export function mergeBankHolidayFeed(
  calendar: WorkingCalendar,
  feed: BankHolidayFeed,
  options: BankHolidayFeedOptions = {},
): BankHolidayMerge {
  checkArgument('mergeBankHolidayFeed', 'calendar', calendar, WORKING_CALENDAR);
  checkArgument('mergeBankHolidayFeed', 'feed', feed, FEED);
  checkArgument('mergeBankHolidayFeed', 'options', options, OPTIONS);
  const reviewed = calendar.divisions.map((division) => compare(division, calendar, feed[division]));
  const added = reviewed.flatMap((one) => one.added);
  const missing = reviewed.flatMap((one) => one.missing);
  const applied = options.removals === 'apply';
  const confirmedYears = (reviewed[0]?.covered ?? []).filter(
    (year) =>
      !isPublished(year) &&
      !calendar.confirmedYears.includes(year) &&
      reviewed.every((one) => one.covered.includes(year) && (applied || !one.missing.some(isIn(year)))),
  );
  const merged = withBankHolidays(calendar, {
    add: added.map(({ on }) => on),
    remove: applied ? missing.map(({ on }) => on).filter((on) => !reviewed.some((one) => one.holds(on))) : [],
    confirmYears: confirmedYears,
  });
  return { calendar: merged, added, missing, confirmedYears };
}

/** The feed and the calendar compared for one division. */
interface DivisionReview {
  readonly added: readonly BankHolidayDifference[];
  readonly missing: readonly BankHolidayDifference[];
  /** True if the day is in the feed, or is built in and not missing from the feed. */
  readonly holds: (on: CalendarDate) => boolean;
  /** The years that the feed covers from January to December. */
  readonly covered: readonly number[];
}

function compare(
  division: UkDivision,
  calendar: WorkingCalendar,
  events: readonly BankHolidayFeedEvent[],
): DivisionReview {
  const published = new Set(events.map((event) => event.on));
  const days = [...published].sort();
  const years = [...new Set(days.map(yearOf))];
  const covered = coveredYears(days, years);
  const built = years.flatMap((year) => builtInDays(division, year));
  const removed = new Set(calendar.removed);
  const known = new Set([...built, ...calendar.added].filter((on) => !removed.has(on)));
  const lacking = new Set(
    built.filter((on) => covered.includes(yearOf(on)) && !published.has(on) && !removed.has(on)),
  );
  return {
    added: days.filter((on) => !known.has(on)).map((on) => ({ division, on })),
    missing: [...lacking].map((on) => ({ division, on })),
    holds: (on) => published.has(on) || (builtInDays(division, yearOf(on)).includes(on) && !lacking.has(on)),
    covered,
  };
}

function builtInDays(division: UkDivision, year: number): readonly CalendarDate[] {
  if (year < FIRST_RULE_YEAR || year > LAST_RULE_YEAR) return [];
  return bankHolidays(division, year).map((holiday) => holiday.on);
}

/** Years, within the range of the rules, that the sorted days cover from January to December. */
function coveredYears(days: readonly CalendarDate[], years: readonly number[]): readonly number[] {
  const [first, last] = [days[0], days.at(-1)];
  return years.filter((year) => {
    const begins = first !== undefined && (yearOf(first) < year || first.slice(5, 7) === '01');
    const ends = last !== undefined && (yearOf(last) > year || last.slice(5, 7) === '12');
    return begins && ends && year >= FIRST_RULE_YEAR && year <= LAST_RULE_YEAR;
  });
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

function isIn(year: number): (difference: BankHolidayDifference) => boolean {
  return ({ on }) => yearOf(on) === year;
}

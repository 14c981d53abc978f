/**
 * Writes the made-up caseload of the demo, the same every time. Nobody in it is real.
 *
 *   npx tsx test/helpers/make-caseload.ts
 */
import { writeFileSync } from 'node:fs';
import { addDays, type CalendarDate, calendarDate, daysBetween, ukWorkingCalendar } from 'supportplan';
import { lastWorkingDayOnOrBefore, nextWorkingDayOnOrAfter } from 'supportplan/calendar';
import {
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import { COLUMNS } from '../../examples/demo/caseload.js';
import { mulberry32 } from './random.js';

const FILE = new URL('../../examples/data/caseload.csv', import.meta.url);
const TODAY = calendarDate('2026-11-22');
const FIRST_START = calendarDate('2021-01-04');
const LAST_START = calendarDate('2026-11-20');
const CALENDAR = ukWorkingCalendar('england-and-wales');

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Records in which nothing has started yet, by their places. */
const NOTHING_STARTED: ReadonlySet<number> = new Set([117, 286, 430]);

/** How one cohort's reviews come round; all in days. */
interface Cohort {
  readonly policy: string;
  readonly records: number;
  readonly teams: readonly string[];
  /** How long each step may take; the last one repeats. */
  readonly limits: readonly number[];
  /** How many days early a review on time can be. */
  readonly early: number;
  /** The share whose reviews have stopped coming round, and by how much at most they are late. */
  readonly stalled: number;
  readonly latest: number;
  readonly endings: readonly string[];
}

const ADULT_ENDINGS = ['plan-closed', 'plan-closed', 'died', 'died', 'moved-to-another-authority'];

const COHORTS: readonly Cohort[] = [
  {
    policy: ENGLAND_ADULT_CARE_AND_SUPPORT.id,
    records: 260,
    teams: ['Older people, north', 'Adults with a learning disability', 'Hospital discharge'],
    limits: [365],
    early: 60,
    stalled: 0.52,
    latest: 420,
    endings: ADULT_ENDINGS,
  },
  {
    policy: CAMBRIDGESHIRE_CARE_AND_SUPPORT.id,
    records: 80,
    teams: ['Older people, north', 'Adults with a learning disability'],
    limits: [84, 365],
    early: 40,
    stalled: 0.5,
    latest: 300,
    endings: ADULT_ENDINGS,
  },
  {
    policy: LONDON_HOUSING_TRUST_SUPPORT.id,
    records: 90,
    teams: ['Housing support'],
    limits: [181],
    early: 45,
    stalled: 0.25,
    latest: 150,
    endings: ['plan-closed', 'plan-closed', 'moved-to-another-authority'],
  },
  {
    policy: ENGLAND_LOOKED_AFTER_CHILD.id,
    records: 70,
    teams: ['Children in care'],
    limits: [28, 89, 181],
    early: 16,
    stalled: 0.13,
    latest: 60,
    endings: ['ceased-to-be-looked-after', 'adoption-order-made'],
  },
];

const random = mulberry32(20261122);
const cases = shuffled(COHORTS.flatMap((cohort) => Array.from({ length: cohort.records }, () => cohort))).map(
  record,
);
writeFileSync(FILE, [COLUMNS.join(','), ...cases.map(line)].map((text) => `${text}\n`).join(''));

function record(cohort: Cohort, place: number): Row {
  const forChildren = cohort.policy === ENGLAND_LOOKED_AFTER_CHILD.id;
  const bornOn = forChildren ? birthday() : undefined;
  const opening: Row = {
    id: `C${String(place + 1).padStart(4, '0')}`,
    team: pick(cohort.teams),
    policy: cohort.policy,
    ...(bornOn !== undefined && { born_on: bornOn }),
  };
  if (NOTHING_STARTED.has(place)) return opening;
  const startedOn = start(bornOn);
  const endedOn = chance(0.08) ? dayBetween(startedOn, TODAY) : undefined;
  return {
    ...opening,
    started_on: startedOn,
    ...history(cohort, startedOn, endedOn ?? TODAY),
    ...(endedOn !== undefined && { ended_on: endedOn, ended_by: pick(cohort.endings) }),
  };
}

/** A birthday that makes a child of 0 to 17 on the day; one in eight turns 18 within the next months. */
function birthday(): CalendarDate {
  return chance(0.125)
    ? dayBetween(calendarDate('2008-11-23'), calendarDate('2009-05-31'))
    : dayBetween(calendarDate('2009-06-01'), addDays(TODAY, -14));
}

/** Three in ten start in the last year and a bit. Children come into care on any day of the week. */
function start(bornOn: CalendarDate | undefined): CalendarDate {
  const first = chance(0.3) ? addDays(TODAY, -400) : FIRST_START;
  if (bornOn !== undefined) return dayBetween(bornOn > first ? bornOn : first, LAST_START);
  return nextWorkingDayOnOrAfter(dayBetween(first, LAST_START), CALENDAR);
}

/** What has happened from the start to a last day. */
function history(cohort: Cohort, startedOn: CalendarDate, until: CalendarDate): Row {
  const offers = cohort.policy === LONDON_HOUSING_TRUST_SUPPORT.id;
  const children = cohort.policy === ENGLAND_LOOKED_AFTER_CHILD.id;
  const rounds = reviews(cohort, startedOn, until);
  const lightTouch = offers || children || !chance(0.4) ? [] : held([afterDays(startedOn, 42, 56)], until);
  const requests = children || !chance(0.08) ? [] : held([dayBetween(startedOn, until)], until);
  const changes = children || !chance(0.07) ? [] : held([dayBetween(startedOn, until)], until);
  const answers = [
    ...requests.flatMap((day) => (chance(0.6) ? [afterDays(day, 5, 40)] : [])),
    ...changes.flatMap((day) => (chance(0.75) ? [afterDays(day, 0, 6)] : [])),
  ];
  const accepted = rounds.flatMap((day) => (chance(0.6) ? [afterDays(day, 0, 21)] : []));
  return {
    light_touch_reviews_held: cell(lightTouch),
    reviews_held: cell(held([...(offers ? accepted : rounds), ...answers], until)),
    reviews_offered: cell(offers ? rounds : []),
    reviews_requested: cell(requests),
    significant_changes: cell(changes),
  };
}

/** One review after another: most on time, some late, and for some nothing more after a while. */
function reviews(cohort: Cohort, startedOn: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const behind = chance(cohort.stalled) ? 3 + Math.floor(random() ** 2 * cohort.latest) : undefined;
  const days: CalendarDate[] = [];
  let last = startedOn;
  for (;;) {
    const limit = cohort.limits[days.length] ?? cohort.limits.at(-1) ?? 0;
    const late = chance(0.12);
    const earliest = late ? limit + 2 : limit - cohort.early;
    const day = afterDays(last, Math.max(earliest, 10), late ? limit + 70 : limit - 2);
    const stopsBefore = behind === undefined ? until : addDays(until, -behind - limit);
    if (day > stopsBefore) {
      const longGap = behind !== undefined && days.length > 0 && daysBetween(last, stopsBefore) > 0;
      return longGap ? [...days.slice(0, -1), lastWorkingDayOnOrBefore(stopsBefore, CALENDAR)] : days;
    }
    days.push(day);
    last = day;
  }
}

/** The days that lie no later than a last one, in order, each once. */
function held(days: readonly CalendarDate[], until: CalendarDate): readonly CalendarDate[] {
  return [...new Set(days)].filter((day) => day <= until).sort();
}

/** A working day so many days after another; never before it. */
function afterDays(day: CalendarDate, least: number, most: number): CalendarDate {
  const chosen = lastWorkingDayOnOrBefore(addDays(day, between(least, most)), CALENDAR);
  return chosen < day ? nextWorkingDayOnOrAfter(day, CALENDAR) : chosen;
}

function dayBetween(first: CalendarDate, last: CalendarDate): CalendarDate {
  return addDays(first, between(0, daysBetween(first, last)));
}

function cell(days: readonly CalendarDate[]): string {
  return days.join(';');
}

function line(row: Row): string {
  return COLUMNS.map((column) => quoted(row[column] ?? '')).join(',');
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function between(least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function chance(share: number): boolean {
  return random() < share;
}

function pick(items: readonly string[]): string {
  return items[between(0, items.length - 1)] ?? '';
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

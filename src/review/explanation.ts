/**
 * A review in plain English: a sentence that could be read to a family.
 *
 * @module
 */
import { match } from 'ts-pattern';
import { addMonths } from '../calendar/date-arithmetic.js';
import { intervalParts } from '../calendar/interval.js';
import { counted, dayInWords, intervalInWords, listed } from '../calendar/words.js';
import { calendarHolidays } from '../calendar/working-calendar.js';
import type { Basis } from '../kernel/basis.js';
import type { EventKind, KnownEventKind } from './event.js';
import type { EndsFirst, NextReview, ReviewDue } from './next-review.js';

/** What happened, as a clause in the past. */
const EVENT_WORDS: Readonly<Record<KnownEventKind, string>> = {
  'plan-agreed': 'the plan was agreed',
  'became-looked-after': 'the child became looked after',
  'review-held': 'the last review was held',
  'light-touch-review-held': 'a light-touch review was held',
  'review-offered': 'a review was last offered',
  'review-requested': 'a review was asked for',
  'significant-change': 'something changed significantly',
  'plan-closed': 'the plan was closed',
  'ceased-to-be-looked-after': 'the child was no longer looked after',
  'adoption-order-made': 'an adoption order was made',
  'moved-to-another-authority': 'the person moved to another authority',
  died: 'the person died',
};

const STEP_WORDS = { only: '', first: 'first ', second: 'second ', every: '' } as const;

function eventWords(kind: EventKind): string {
  return EVENT_WORDS[kind as KnownEventKind] ?? 'an event of the host’s own happened';
}

/**
 * Explains a review in plain English: which rule, counted from what and how, which days were left out, and how
 * sure we are of it.
 *
 * It speaks of days, rules and sources only. A policy's own titles and sources are used as they stand.
 *
 * @param review - the answer of {@link nextReview}
 * @returns a few plain sentences
 *
 * @example
 * ```ts
 * import { calendarDate, ENGLAND_LOOKED_AFTER_CHILD, explainReview, nextReview } from 'supportplan';
 *
 * const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
 *   events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
 * });
 *
 * explainReview(due).split('. ')[0]; // => 'The first looked-after review is due by Tuesday 21 April 2026'
 * ```
 */
export function explainReview(review: NextReview): string {
  return match(review)
    .with({ kind: 'due' }, explainDue)
    .with({ kind: 'no-fixed-limit' }, ({ title, startedOn, startedBy, basis }) => [
      `The ${title} is owed: ${eventWords(startedBy)} on ${dayInWords(startedOn)}.`,
      'The rule sets no fixed limit, so it is to be held in reasonable time.',
      authority('The rule comes from', basis),
    ])
    .with({ kind: 'not-scheduled', because: 'not-started' }, ({ title }) => [
      `No ${title} is scheduled, because nothing that would start one has been recorded.`,
    ])
    .with({ kind: 'not-scheduled', because: 'done' }, ({ title }) => [
      `The ${title} has been held, and no other is scheduled.`,
    ])
    .with({ kind: 'not-scheduled', because: 'ends-first' }, explainBirthday)
    .with({ kind: 'ended' }, ({ on, endedBy }) => [
      `Nothing is due: ${eventWords(endedBy)} on ${dayInWords(on)}.`,
    ])
    .exhaustive()
    .join(' ');
}

function explainBirthday({ title, on, otherwiseBy, basis }: EndsFirst): readonly string[] {
  return [
    `No ${title} falls due before the birthday that ends it, on ${dayInWords(on)}.`,
    ...(otherwiseBy === undefined ? [] : [`It would have been due by ${dayInWords(otherwiseBy)}.`]),
    authority('The rule comes from', basis),
  ];
}

function explainDue(review: ReviewDue): readonly string[] {
  const { title, step, strength, by, limit, provisional, behind } = review;
  const countingBasis = limit.countingBasis;
  return [
    `The ${STEP_WORDS[step]}${title} is ${strength === 'must' ? 'due' : 'to be considered'} by ${dayInWords(by)}.`,
    ...(limit.opensAfter === undefined ? [] : [`It can be held from ${dayInWords(review.from)}.`]),
    allowed(review),
    ...leftOut(review),
    ...clamped(review),
    ...planned(review),
    ...(provisional
      ? ['Some bank holidays it leans on are known by rule only, so the date is provisional.']
      : []),
    authority('The limit comes from', limit.basis),
    ...(countingBasis === undefined
      ? []
      : [authority('How it is counted comes from', countingBasis, limit.basis.source)]),
    ...(behind === undefined ? [] : [`Behind it, the ${behind.title} is due by ${dayInWords(behind.by)}.`]),
  ];
}

function allowed({ limit, startedOn, startedBy }: ReviewDue): string {
  const start = `${eventWords(startedBy)}, on ${dayInWords(startedOn)}`;
  const { within } = limit;
  if (intervalParts(within).count === 0) return `It is owed at once, because ${start}.`;
  return match(limit.counting ?? 'after')
    .with(
      'after',
      () => `The rule allows ${intervalInWords(within)} after ${start}; that day itself is not counted.`,
    )
    .with(
      'beginning-with',
      () => `The rule allows ${intervalInWords(within)} beginning with the day ${start}.`,
    )
    .with('before', () => `The rule asks for it ${intervalInWords(within)} before ${start}.`)
    .exhaustive();
}

/** The bank holidays that a count of working days passed over. */
function leftOut({ limit, startedOn, by, calendar }: ReviewDue): readonly string[] {
  if (intervalParts(limit.within).unit !== 'workingDays') return [];
  const [from, to] = startedOn < by ? [startedOn, by] : [by, startedOn];
  const firstYear = Number(from.slice(0, 4));
  const names = Array.from(
    { length: Number(to.slice(0, 4)) - firstYear + 1 },
    (_, place) => firstYear + place,
  )
    .flatMap((year) => calendarHolidays(calendar, year))
    .filter(({ on }) => on >= from && on < to)
    .map(({ on, name, substitute }) => `${name}${substitute ? ', substitute day' : ''} (${dayInWords(on)})`);
  return names.length === 0
    ? ['Weekends are left out; there is no bank holiday in between.']
    : [`Weekends are left out, and ${counted(names.length, 'bank holiday')}: ${listed(names)}.`];
}

function clamped({ limit, startedOn, by }: ReviewDue): readonly string[] {
  const { months } = limit.within;
  if (months === undefined || limit.counting === 'before') return [];
  const short = by === addMonths(startedOn, months) && by.slice(8) < startedOn.slice(8);
  return short ? ['The month has no such day, so its last day stands.'] : [];
}

function planned({ by, planBy }: ReviewDue): readonly string[] {
  return planBy === by
    ? []
    : [`That is not a working day and the limit does not move: plan for ${dayInWords(planBy)}.`];
}

/** Where a rule comes from and how sure that is. What is not seen at its source is only said to be so. */
function authority(
  opening: string,
  { source, locator, claimedForce, checked }: Basis,
  named?: string,
): string {
  const force = match(claimedForce)
    .with('statute', () => 'law')
    .with('statutory-guidance', () => 'statutory guidance')
    .with('guidance', () => 'guidance')
    .with('local', () => 'the organisation’s own rule')
    .exhaustive();
  const sureness = match(checked)
    .with('seen', () => `${force}, checked at its source`)
    .with('secondary', () => `said to be ${force}; checked by us only in texts that report it`)
    .with('unverified', () => `said to be ${force}; not checked by us`)
    .exhaustive();
  return `${opening} ${source === named ? 'the same source' : source}, ${locator}: ${sureness}.`;
}

/**
 * A review in plain English: a sentence that could be read to a family.
 *
 * @module
 */
import { match, P } from 'ts-pattern';
import { addMonths } from '../calendar/date-arithmetic.js';
import { intervalParts } from '../calendar/interval.js';
import { counted, dayInWords, intervalInWords, listed } from '../calendar/words.js';
import { calendarHolidays } from '../calendar/working-calendar.js';
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type {
  EndsFirst,
  NextReview,
  NoFixedLimit,
  NotCountable,
  NotScheduled,
  NotStarted,
  OnHold,
  ReviewDue,
} from './answer.js';
import { NEXT_REVIEW } from './answer-shapes.js';
import { eventWords, possibleEventWords } from './event-words.js';
import type { Anchor, Extension } from './policy.js';

const STEP_WORDS = { only: '', first: 'first ', second: 'second ', every: '' } as const;

/**
 * Explains a review in plain English: which rule, counted from what and how, which days were left out, and
 * how sure we are of it.
 *
 * It speaks of days, rules and sources only. A policy's own titles and sources are used as they stand.
 *
 * @param review - the answer of `nextReview`
 * @returns a few plain sentences
 *
 * @example
 * ```ts
 * import { calendarDate, explainReview, nextReview } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const due = nextReview(ENGLAND_LOOKED_AFTER_CHILD, {
 *   events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }],
 * });
 *
 * explainReview(due).split('. ')[0]; // => 'The first looked-after review is due by Tuesday 21 April 2026'
 * ```
 */
export function explainReview(review: NextReview): string {
  checkArgument('explainReview', 'review', review, NEXT_REVIEW);
  return sentences(review).join(' ');
}

// a switch, as one ts-pattern expression over this union takes seconds to type-check
function sentences(review: NextReview): readonly string[] {
  switch (review.kind) {
    case 'due':
      return explainDue(review);
    case 'no-fixed-limit':
      return explainNoLimit(review);
    case 'on-hold':
      return explainHold(review);
    case 'not-scheduled':
      return explainNotScheduled(review);
    case 'ended':
      return [`Nothing is due: ${eventWords(review.endedBy)} on ${dayInWords(review.on)}.`];
  }
}

function explainNoLimit({ title, startedOn, startedBy, basis }: NoFixedLimit): readonly string[] {
  return [
    `The ${title} is owed: ${eventWords(startedBy)} on ${dayInWords(startedOn)}.`,
    'The rule as it stands here gives no last day.',
    ...(basis.note === undefined ? [] : [basis.note]),
    authority('The rule comes from', basis),
  ];
}

function explainHold({ title, heldSince, otherwiseBy, basis }: OnHold): readonly string[] {
  return [
    `The ${title} has been on hold since ${dayInWords(heldSince)}.`,
    `Without the hold it would be due by ${dayInWords(otherwiseBy)}.`,
    authority('The hold comes from', basis),
  ];
}

function explainNotScheduled(review: NotScheduled | NotCountable | EndsFirst): readonly string[] {
  switch (review.because) {
    case 'not-started':
      return explainNotStarted(review);
    case 'done':
      return [`The ${review.title} is done, and no other is scheduled.`];
    case 'ends-first':
      return explainBirthday(review);
    default:
      return explainUncounted(review);
  }
}

function explainNotStarted({ title, startsWith, inForceTo }: NotStarted): readonly string[] {
  const starts = [...new Set(startsWith.map(possibleEventWords))];
  return [
    `No ${title} is scheduled, because nothing that would start one has been recorded.`,
    starts.length === 0
      ? 'The rule names nothing that starts it.'
      : `It would start with: ${starts.join(', or ')}.`,
    ...(inForceTo === undefined
      ? []
      : [`The rule was in force until ${dayInWords(inForceTo)}, and nothing after that starts it.`]),
  ];
}

function explainBirthday({ title, on, otherwiseBy, basis }: EndsFirst): readonly string[] {
  return [
    `No ${title} falls due before the birthday that ends it, on ${dayInWords(on)}.`,
    ...(otherwiseBy === undefined ? [] : [`It would have been due by ${dayInWords(otherwiseBy)}.`]),
    authority('The rule comes from', basis),
  ];
}

function explainUncounted(review: NotCountable): readonly string[] {
  const { title, because, startedOn, startedBy, basis } = review;
  const why = match(because)
    .with('facts-missing', () => 'but something that the rule asks for is not recorded')
    .with('no-rule-applies', () => 'but none of its rules applies to what is recorded')
    .with('terms-unknown', () => 'but no school term is known that begins after it')
    .with('not-in-force', () => 'but the rule was no longer in force')
    .exhaustive();
  return [
    `No last day can be given for the ${title}: ${eventWords(startedBy)} on ${dayInWords(startedOn)}, ${why}.`,
    ...unknown(review),
    authority('The rule comes from', basis),
  ];
}

function explainDue(review: ReviewDue): readonly string[] {
  const {
    title,
    step,
    strength,
    by,
    limit,
    rule,
    provisional,
    mandatoryReview: mandatory,
    inForceFrom,
  } = review;
  const due = `The ${STEP_WORDS[step]}${title} is ${strength === 'must' ? 'due' : 'to be considered'} by`;
  return [
    `${review.opening ?? due} ${dayInWords(by)}.`,
    ...(limit.opensAfter === undefined ? [] : [`It can be held from ${dayInWords(review.from)}.`]),
    ...applies(review),
    allowed(review),
    ...moved(review),
    ...leftOut(review),
    ...clamped(review),
    ...planned(review),
    ...(provisional
      ? ['Some bank holidays it leans on are known by rule only, so the date is provisional.']
      : []),
    ...unknown(review),
    ...(inForceFrom === undefined
      ? []
      : [`The rule came into force on ${dayInWords(inForceFrom)}, after this began.`]),
    authority('The limit comes from', rule.basis),
    ...(rule.countingBasis === undefined
      ? []
      : [authority('How it is counted comes from', rule.countingBasis, rule.basis.source)]),
    ...(mandatory === undefined
      ? []
      : [`Behind it, the ${mandatory.title} is due by ${dayInWords(mandatory.by)}.`]),
  ];
}

/**
 * Whom the limit is for; where what would decide that is not recorded, that it is the soonest of those that
 * may apply.
 */
function applies({ limit, missing = [] }: ReviewDue): readonly string[] {
  if (limit.appliesTo === undefined) return [];
  const known = !missing.some((name) => name === 'bornOn' || name.startsWith('facts.'));
  return [
    known
      ? `The limit is the one ${limit.appliesTo}.`
      : `Of the limits that may apply it is the soonest, the one ${limit.appliesTo}.`,
  ];
}

/** How long the figure that decides gives, and from what day. */
function allowed(review: ReviewDue): string {
  const { rule, startedOn, startedBy, countedFrom } = review;
  const { within, from = 'start', onDay, last, less } = rule;
  const isStart = onDay === undefined && from === 'start';
  const start = isStart
    ? `${eventWords(startedBy)}, on ${dayInWords(startedOn)}`
    : `${anchorWords(from, onDay)}, ${dayInWords(countedFrom)}`;
  const spare = less === undefined ? '' : `, less ${intervalInWords(less)} for what has to follow`;
  const short = last === 'before' ? ', and asks for it before the day that this leads to' : '';
  if (typeof within === 'string') {
    return `The rule allows until the end of the school term that begins next after ${start}${spare}.`;
  }
  if (intervalParts(within).count === 0) {
    if (last === 'before') return `The rule asks for it before ${start}.`;
    return isStart ? `It is owed at once, because ${start}.` : `The rule asks for it on ${start}.`;
  }
  const time = intervalInWords(within);
  return match(rule.counting ?? 'after')
    .with(
      'after',
      () => `The rule allows ${time} after ${start}${spare}${short}; that day itself is not counted.`,
    )
    .with(
      'beginning-with',
      () => `The rule allows ${time} beginning with ${isStart ? 'the day ' : ''}${start}${spare}${short}.`,
    )
    .with('before', () => `The rule asks for it at least ${time} before ${start}${spare}.`)
    .exhaustive();
}

/** The day that a rule names, in words. */
function anchorWords(from: Anchor, onDay: string | undefined): string {
  const day = match(from)
    .with('start', () => 'the day it began')
    .with('planned-day', () => 'the day planned')
    .with({ event: P.any }, ({ event }) =>
      event.length === 1
        ? `the day ${event.map(eventWords).join()}`
        : `the latest day on which ${event.map(eventWords).join(' or ')}`,
    )
    .with({ fact: P.any }, () => 'the date recorded for it')
    .with({ birthday: P.any }, ({ birthday }) => `the ${ordinal(birthday)} birthday`)
    .exhaustive();
  return onDay === undefined ? day : `the day that the rule names in the calendar year of ${day}`;
}

function ordinal(count: number): string {
  const last = count % 10;
  const teen = Math.floor(count / 10) % 10 === 1;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${count}${ending}`;
}

/** What moved the last day: more time given, or a hold that is over. */
function moved({ extendedOn, held, limit }: ReviewDue): readonly string[] {
  return [
    ...(extendedOn === undefined
      ? []
      : [
          `More time was given on ${dayInWords(extendedOn)}.`,
          authority('That comes from', (limit.extension as Extension).basis),
        ]),
    ...(held === undefined
      ? []
      : [
          `A hold until ${dayInWords(held.until)} moved the day.`,
          authority('The hold comes from', held.basis),
        ]),
  ];
}

/** What the rule asks for and nobody has recorded. */
function unknown({ missing = [] }: ReviewDue | NotCountable): readonly string[] {
  if (missing.length === 0) return [];
  const things = [...new Set(missing.map(missingWords))];
  return [`Not recorded, though the rule asks for it: ${listed(things)}.`];
}

function missingWords(name: string): string {
  if (name === 'bornOn') return 'the day of birth';
  if (name === 'plannedFor') return 'the day planned';
  return name.startsWith('facts.') ? 'something that decides which limit applies' : 'an event to count from';
}

/** The bank holidays that a count of working days passed over. */
function leftOut({ rule, countedFrom, countedTo, calendar }: ReviewDue): readonly string[] {
  if (typeof rule.within === 'string' || intervalParts(rule.within).unit !== 'workingDays') return [];
  const [from, to] = countedFrom < countedTo ? [countedFrom, countedTo] : [countedTo, countedFrom];
  const firstYear = Number(from.slice(0, 4));
  const names = Array.from(
    { length: Number(to.slice(0, 4)) - firstYear + 1 },
    (_, place) => firstYear + place,
  )
    .flatMap((year) => calendarHolidays(calendar, year))
    // the day that it is counted from is only counted where it is the first
    .filter(({ on }) => on < to && (rule.counting === 'beginning-with' ? on >= from : on > from))
    .map(({ on, name, substitute }) => `${name}${substitute ? ', substitute day' : ''} (${dayInWords(on)})`);
  return names.length === 0
    ? ['Weekends are left out; there is no bank holiday in between.']
    : [`Weekends are left out, and ${counted(names.length, 'bank holiday')}: ${listed(names)}.`];
}

function clamped({ rule, countedFrom, by }: ReviewDue): readonly string[] {
  const { within } = rule;
  if (typeof within === 'string' || within.months === undefined || rule.counting === 'before') return [];
  const short = by === addMonths(countedFrom, within.months) && by.slice(8) < countedFrom.slice(8);
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

/**
 * What is wrong with a review policy, in words: for whoever writes one.
 *
 * @module
 */

import { dayOfCivil } from '../calendar/day-number.js';
import { type Interval, intervalParts } from '../calendar/interval.js';
import { countOn } from '../calendar/time-limit.js';
import { intervalInWords } from '../calendar/words.js';
import { ukWorkingCalendar } from '../calendar/working-calendar.js';
import type { Basis } from '../kernel/basis.js';
import type { Code, Path } from '../kernel/error.js';
import type { Finding, Severity } from '../kernel/finding.js';
import { countable } from './countable.js';
import type { EventKind } from './event.js';
import type { LimitRule, Limits, ReviewLimit, ReviewPolicy, Timescale } from './policy.js';

/** Settings of {@link checkReviewPolicy}. */
export interface PolicyCheckOptions {
  /** The policies that it should be no looser than: the statute or the guidance that it claims to follow. */
  readonly against?: readonly ReviewPolicy[];
}

/** The steps of a timescale that can have limits. */
const STEPS = ['first', 'second', 'thenEvery'] as const;

/**
 * Looks through a review policy and says what is wrong with it or worth a question: an interval of zero that repeats, a timescale that nothing
 * starts, meets or ends, limits that cannot be kept together, statute that nobody has checked, a hold without a source, and where it is
 * looser than the policies it is held against. Messages use the titles and sources of those policies as they stand, and nothing of the policy looked through.
 *
 * @param policy - the policy, read already
 * @param options - what to hold it against
 * @returns the findings, in the policy's order; their codes begin with `policy/`
 *
 * @example
 * The twelve weeks of Cambridgeshire's factsheet are more than the eight of the guidance.
 * ```ts
 * import { CAMBRIDGESHIRE_CARE_AND_SUPPORT, checkReviewPolicy, ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan';
 *
 * const found = checkReviewPolicy(CAMBRIDGESHIRE_CARE_AND_SUPPORT, { against: [ENGLAND_ADULT_CARE_AND_SUPPORT] });
 *
 * found[0]?.code; // => 'policy/looser'
 * found[0]?.message; // => 'The first limit of timescale 1 is 12 weeks; Care and support statutory guidance, para 13.32, has 8 weeks.'
 * ```
 */
export function checkReviewPolicy(
  policy: ReviewPolicy,
  options: PolicyCheckOptions = {},
): readonly Finding[] {
  const { against = [] } = options;
  return [
    ...policy.timescales.flatMap((timescale, place) => [
      ...openEnds(timescale, place),
      ...limitFindings(timescale, place),
      ...holdFindings(timescale, place),
      ...contradictions(policy, place),
    ]),
    ...against.flatMap((other) => [...looserThan(policy, other), ...lacking(policy, other)]),
  ];
}

function finding(
  what: string,
  severity: Severity,
  path: Path,
  message: string,
  question: string,
  basis: Basis = OURS,
): Finding {
  return { code: `policy/${what}` as Code, severity, path, message, question, basis };
}

/** What a policy has to be, so that reviews can be counted by it. */
const OURS: Basis = {
  source: 'supportplan, how review policies are followed',
  locator: 'docs/review-policies.md',
  claimedForce: 'local',
  checked: 'seen',
};

function name(place: number): string {
  return `Timescale ${place + 1}`;
}

function openEnds(timescale: Timescale, place: number): readonly Finding[] {
  const { startedBy, metBy, endedBy, endsAtAge, first, thenEvery } = timescale;
  const path = ['timescales', place] as const;
  const found: Finding[] = [];
  if (startedBy.length === 0) {
    const message = `${name(place)} is started by no event, so no review will ever be due by it.`;
    found.push(
      finding('never-starts', 'must', [...path, 'startedBy'], message, 'Which event does it follow from?'),
    );
  }
  if (metBy.length === 0 && (first !== undefined || thenEvery !== undefined)) {
    const message = `${name(place)} is met by no event, so what is due by it stays due.`;
    found.push(finding('never-met', 'must', [...path, 'metBy'], message, 'Which event meets it?'));
  }
  if (endedBy.length === 0 && endsAtAge === undefined) {
    const message = `${name(place)} is ended by no event but death, so people who have moved on stay on the list.`;
    found.push(finding('never-ends', 'should', [...path, 'endedBy'], message, 'Which events end it?'));
  }
  return found;
}

/** A limit or a figure beside it, and where it is. */
interface Placed<T> {
  readonly given: T;
  readonly path: Path;
}

function limitsOf(timescale: Timescale, place: number): readonly Placed<ReviewLimit>[] {
  return STEPS.flatMap((step) => {
    const limits = rowsOf(timescale[step]);
    const isTable = Array.isArray(timescale[step]);
    return limits.map((given, row) => ({
      given,
      path: isTable ? ['timescales', place, step, row] : ['timescales', place, step],
    }));
  });
}

function rowsOf(limits: Limits | undefined): readonly ReviewLimit[] {
  return limits === undefined ? [] : [limits].flat();
}

function limitFindings(timescale: Timescale, place: number): readonly Finding[] {
  const placed = limitsOf(timescale, place);
  return [
    ...placed.flatMap(({ given, path }) => [
      ...bases(given, path),
      ...(path[2] === 'thenEvery' && isZero(given) ? [zero(place, path)] : []),
      ...(opensTooLate(given) ? [tooLate(place, path)] : []),
    ]),
    ...STEPS.flatMap((step) => unreachable(timescale[step], place, step)),
  ];
}

function isZero({ within }: LimitRule): boolean {
  return typeof within === 'object' && intervalParts(within).count === 0;
}

function zero(place: number, path: Path): Finding {
  const message = `${name(place)} repeats after an interval of zero: a review held is due again the same day.`;
  return finding('interval-of-zero', 'must', path, message, 'How long may pass between two reviews?');
}

/** Days from which limits are compared: two years with a leap day, month ends and bank holidays among them. */
const SAMPLE: readonly number[] = /* @__PURE__ */ (() =>
  Array.from({ length: 731 }, (_, day) => dayOfCivil(2024, 1, 1) + day))();

/** The last day by a figure; none where it has no interval, or leads out of the years that can be counted. */
function lastDay(from: number, { within, counting = 'after', less, last }: LimitRule): number | undefined {
  if (typeof within === 'string') return undefined;
  const calendar = ukWorkingCalendar('england-and-wales');
  const { unit, count } = intervalParts(within);
  return countable(() => {
    const day =
      countOn(from, unit, count, counting, calendar, 'checkReviewPolicy') - (last === 'before' ? 1 : 0);
    const off = intervalParts(less ?? { days: 0 });
    return countOn(day, off.unit, off.count, 'before', calendar, 'checkReviewPolicy');
  });
}

/** Whether one figure is later than another from some day. */
function isLater(one: LimitRule, other: LimitRule): boolean {
  return SAMPLE.some((from) => {
    const [a, b] = [lastDay(from, one), lastDay(from, other)];
    return a !== undefined && b !== undefined && a > b;
  });
}

function opensTooLate({ opensAfter, basis, ...limit }: ReviewLimit): boolean {
  return opensAfter !== undefined && isLater({ within: opensAfter, basis }, { ...limit, basis });
}

function tooLate(place: number, path: Path): Finding {
  const message = `A window of timescale ${place + 1} opens after its own last day.`;
  return finding('opens-after-limit', 'must', path, message, 'When may the review be held, and by when?');
}

/** What claims to be law and was not checked by anybody, and what names no source. */
function bases(limit: ReviewLimit, path: Path): readonly Finding[] {
  const { soonestWith = [], latestWith = [], extension } = limit;
  const rules = [limit, ...soonestWith, ...latestWith];
  return [
    ...rules.flatMap(({ basis }) => basisFindings(basis, 'A limit', path)),
    ...rules.flatMap(({ countingBasis }) =>
      countingBasis === undefined ? [] : basisFindings(countingBasis, 'A way of counting', path),
    ),
    ...(extension === undefined ? [] : basisFindings(extension.basis, 'An extension', path)),
  ];
}

function basisFindings(basis: Basis, what: string, path: Path): readonly Finding[] {
  const of = `${what} of timescale ${Number(path[1]) + 1}`;
  if (isBlank(basis)) {
    return [finding('without-source', 'must', path, `${of} names no source.`, 'Where does it come from?')];
  }
  if (basis.claimedForce !== 'statute' || basis.checked !== 'unverified') return [];
  const message = `${of} claims to be statute and has not been checked.`;
  return [finding('unverified-statute', 'should', path, message, 'Who can check it at its source?', basis)];
}

function isBlank({ source, locator }: Basis): boolean {
  return source.trim() === '' || locator.trim() === '';
}

/** A row that follows one without conditions, or with the same ones, is never come to. */
function unreachable(limits: Limits | undefined, place: number, step: string): readonly Finding[] {
  const rows = rowsOf(limits);
  const always = rows.findIndex(({ when = [] }) => when.length === 0) + 1;
  const afterAlways = always > 0 && always < rows.length ? always : -1;
  const same = rows.findIndex((row, index) =>
    rows.slice(0, index).some((other) => JSON.stringify(other.when) === JSON.stringify(row.when)),
  );
  const row = afterAlways > 0 ? afterAlways : same;
  if (row < 0) return [];
  const why = row === afterAlways ? 'always does' : 'has the same conditions';
  const message = `A limit of timescale ${place + 1} never applies, because one before it ${why}.`;
  const path = ['timescales', place, step, row];
  return [finding('never-applies', 'must', path, message, 'In which order should they be tried?')];
}

function holdFindings({ holds = [] }: Timescale, place: number): readonly Finding[] {
  return holds.flatMap((hold, index) => {
    const path = ['timescales', place, 'holds', index];
    const found: Finding[] = [];
    if (isBlank(hold.basis)) {
      const message = `A hold of timescale ${place + 1} names no source.`;
      const question = 'Which rule lets a review wait? Being in hospital or declining one does not.';
      found.push(finding('hold-without-source', 'must', [...path, 'basis'], message, question));
    } else found.push(...basisFindings(hold.basis, 'A hold', path));
    if (hold.endedBy.length === 0) {
      const message = `A hold of timescale ${place + 1} is ended by no event, so a review may wait for ever.`;
      found.push(finding('hold-never-ends', 'must', [...path, 'endedBy'], message, 'What ends it?'));
    }
    return found;
  });
}

function shares(one: readonly EventKind[], other: readonly EventKind[]): boolean {
  return one.some((kind) => other.includes(kind));
}

/** A timescale before this one that the same events start and meet, and that asks for the review before this one lets it be held. */
function contradictions({ timescales }: ReviewPolicy, place: number): readonly Finding[] {
  const timescale = timescales[place] as Timescale;
  return timescales.flatMap((other, index) => {
    if (index >= place || other.id === timescale.id) return [];
    if (!shares(timescale.startedBy, other.startedBy) || !shares(timescale.metBy, other.metBy)) return [];
    const clash =
      asksBeforeOpening(other, timescale) ||
      asksBeforeOpening(timescale, other) ||
      sameWithOther(timescale, other);
    if (!clash) return [];
    const message = `Timescales ${index + 1} and ${place + 1} contradict each other: the same events start and meet both, and one review cannot keep to both.`;
    return [finding('contradiction', 'should', ['timescales', place], message, 'Which of the two is meant?')];
  });
}

function firstLimit({ first, thenEvery }: Timescale): ReviewLimit | undefined {
  return rowsOf(first ?? thenEvery)[0];
}

/** Whether one has to be met before the window of the other opens. */
function asksBeforeOpening(one: Timescale, other: Timescale): boolean {
  const [limit, later] = [firstLimit(one), firstLimit(other)];
  const opens = later?.opensAfter;
  return (
    limit !== undefined &&
    later !== undefined &&
    opens !== undefined &&
    isLater({ ...later, within: opens }, limit)
  );
}

/** Whether two repeat alike in everything but the figure. */
function sameWithOther(one: Timescale, other: Timescale): boolean {
  const [a, b] = [rowsOf(one.thenEvery)[0], rowsOf(other.thenEvery)[0]];
  if (a === undefined || b === undefined || one.strength !== other.strength) return false;
  // on conditions of their own both can be kept to
  if (a.when !== undefined || b.when !== undefined) return false;
  const alike = JSON.stringify([one.startedBy, one.metBy]) === JSON.stringify([other.startedBy, other.metBy]);
  return alike && JSON.stringify(a.within) !== JSON.stringify(b.within);
}

/** A limit of ours that may answer to one of another policy, and where it is. */
interface Answering {
  readonly limit: ReviewLimit;
  readonly place: number;
  readonly step: string;
}

/** Where even the tightest of the limits that answer to one of another policy gives longer than that. */
function looserThan({ timescales }: ReviewPolicy, other: ReviewPolicy): readonly Finding[] {
  return other.timescales.flatMap((theirs) =>
    (['first', 'thenEvery'] as const).flatMap((step) => {
      const limit = step === 'first' ? firstLimit(theirs) : rowsOf(theirs.thenEvery)[0];
      const tightest = timescales
        .flatMap((ours, place) => answering(ours, place, step, theirs))
        .reduce<Answering | undefined>(
          (best, one) => (best === undefined || isLater(best.limit, one.limit) ? one : best),
          undefined,
        );
      if (limit === undefined || tightest === undefined || !isLater(tightest.limit, limit)) return [];
      const path = ['timescales', tightest.place, tightest.step];
      const which = step === 'first' ? 'first limit' : 'interval';
      const message = `The ${which} of timescale ${tightest.place + 1} is ${inWords(tightest.limit)}; ${limit.basis.source}, ${limit.basis.locator}, has ${inWords(limit)}.`;
      const severity = theirs.strength === 'consider' ? 'consider' : 'should';
      return [
        finding(
          'looser',
          severity,
          path,
          message,
          'Is the longer time meant, and who decided it?',
          limit.basis,
        ),
      ];
    }),
  );
}

function answering(
  ours: Timescale,
  place: number,
  step: 'first' | 'thenEvery',
  theirs: Timescale,
): readonly Answering[] {
  const metBy = step === 'first' ? (ours.firstMetBy ?? ours.metBy) : ours.metBy;
  const limit = step === 'first' ? firstLimit(ours) : rowsOf(ours.thenEvery)[0];
  if (limit === undefined || typeof limit.within === 'string') return [];
  const theirsMetBy = step === 'first' ? (theirs.firstMetBy ?? theirs.metBy) : theirs.metBy;
  if (!shares(ours.startedBy, theirs.startedBy) || !shares(metBy, theirsMetBy)) return [];
  // where both only repeat, the interval says it
  if (step === 'first' && (ours.first ?? theirs.first) === undefined) return [];
  return [{ limit, place, step: ours[step] === undefined ? 'thenEvery' : step }];
}

/** The interval of a limit that was found to be longer or shorter than another, and so has one. */
function inWords({ within }: LimitRule): string {
  return intervalInWords(within as Interval);
}

/** What another policy asks for and this one does not ask for at all, with a last day or without. */
function lacking({ timescales }: ReviewPolicy, other: ReviewPolicy): readonly Finding[] {
  return other.timescales.flatMap((theirs) => {
    const limit = firstLimit(theirs);
    if (limit === undefined || theirs.strength === 'consider') return [];
    if (
      timescales.some((ours) => shares(ours.startedBy, theirs.startedBy) && shares(ours.metBy, theirs.metBy))
    ) {
      return [];
    }
    const message = `Nothing here answers to the ${theirs.title} of ${limit.basis.source}, ${limit.basis.locator}.`;
    return [
      finding('lacks-timescale', 'consider', ['timescales'], message, 'Is it kept elsewhere?', limit.basis),
    ];
  });
}

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
import { checkArgument, checkExactly } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { Code, Path } from '../kernel/error.js';
import type { Finding, Severity } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { list, optional, options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { withinSupportedYears } from './engine/supported-years.js';
import type { EventKind } from './event.js';
import type { LimitRule, Limits, ReviewLimit, ReviewPolicy, Timescale } from './policy.js';
import { REVIEW_POLICY } from './shapes.js';

/** Settings of {@link checkReviewPolicy}. */
export interface PolicyCheckOptions {
  /** The policies that it should be no looser than: the statute or the guidance that it claims to follow. */
  readonly against?: readonly ReviewPolicy[];
}

const CHECK_OPTIONS: Shape<PolicyCheckOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<PolicyCheckOptions>({ against: optional(list(REVIEW_POLICY)) }),
);

/** The steps of a timescale that can have limits. */
const STEPS = ['first', 'second', 'thenEvery'] as const;

/**
 * Looks through a review policy and says what is wrong with it or worth a question: an interval of zero
 * that repeats, a timescale that nothing starts, meets or ends, limits that cannot be kept together,
 * statute that nobody has checked, a hold without a source, and where it is looser than the policies it is
 * held against. Messages use the titles and sources of those policies as they stand, and nothing of the
 * policy looked through.
 *
 * @param policy - the policy, read already
 * @param options - what to hold it against
 * @returns the findings, in the policy's order; their codes begin with `policy/`
 *
 * @example
 * The twelve weeks of Cambridgeshire's factsheet are more than the eight of the guidance.
 * ```ts
 * import { checkReviewPolicy } from 'supportplan';
 * import { CAMBRIDGESHIRE_CARE_AND_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
 *
 * const found = checkReviewPolicy(CAMBRIDGESHIRE_CARE_AND_SUPPORT, {
 *   against: [ENGLAND_ADULT_CARE_AND_SUPPORT],
 * });
 *
 * found[0]?.code; // => 'policy/looser'
 * found[0]?.message.startsWith('The first limit of timescale 1 is 12 weeks; Care and support statutory');
 * // => true
 * ```
 */
export function checkReviewPolicy(
  policy: ReviewPolicy,
  options: PolicyCheckOptions = {},
): readonly Finding[] {
  checkExactly('checkReviewPolicy', 'policy', policy, REVIEW_POLICY);
  checkArgument('checkReviewPolicy', 'options', options, CHECK_OPTIONS);
  const { against = [] } = options;
  const isLater = comparison();
  const contradicted = contradictions(policy, isLater);
  const isLooser = looseness(policy, isLater);
  const isLacking = lacking(policy);
  return [
    ...policy.timescales.flatMap((timescale, place) => [
      ...openEnds(timescale, place),
      ...limitFindings(timescale, place, isLater),
      ...holdFindings(timescale, place),
      ...contradicted(timescale, place),
    ]),
    ...against.flatMap(({ timescales }) => [
      ...timescales.flatMap(isLooser),
      ...timescales.flatMap(isLacking),
    ]),
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
const OURS = /* @__PURE__ */ frozen<Basis>({
  source: 'supportplan, how review policies are followed',
  locator: 'docs/review-policies.md',
  claimedForce: 'local',
  checked: 'seen',
});

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

function limitFindings(timescale: Timescale, place: number, isLater: IsLater): readonly Finding[] {
  const placed = limitsOf(timescale, place);
  return [
    ...placed.flatMap(({ given, path }) => [
      ...bases(given, path),
      ...(path[2] === 'thenEvery' && isZero(given) ? [zero(place, path)] : []),
      ...(opensTooLate(given, isLater) ? [tooLate(place, path)] : []),
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
type IsLater = (one: LimitRule, other: LimitRule) => boolean;

/** Stands for a missing last day. */
const NO_LAST_DAY = -(2 ** 31);

/** Compares figures. The last days of each are counted once, however often it is compared. */
function comparison(): IsLater {
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

function opensTooLate({ opensAfter, basis, ...limit }: ReviewLimit, isLater: IsLater): boolean {
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
  const conditions = rows.map(({ when }) => JSON.stringify(when));
  const seen = new Set<string | undefined>();
  const same = conditions.findIndex((when) => seen.size === seen.add(when).size);
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

/** Adds a value to the list of a key. */
function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Remembers what a function returns, by a text made of what it is given. */
function remembered<T, R>(keyOf: (given: T) => string, make: (given: T) => R): (given: T) => R {
  const known = new Map<string, { readonly made: R }>();
  return (given) => {
    const key = keyOf(given);
    const entry = known.get(key) ?? { made: make(given) };
    known.set(key, entry);
    return entry.made;
  };
}

/** The values of several lists, once each and in ascending order. */
function ascending(lists: Iterable<readonly number[]>): readonly number[] {
  return [...new Set([...lists].flat())].sort((a, b) => a - b);
}

/**
 * Finds a timescale before another that the same events start and meet, and that asks for the review before
 * the other lets it be held. To be called with each timescale in turn: it compares each with those it was
 * called with before.
 */
function contradictions(
  { timescales }: ReviewPolicy,
  isLater: IsLater,
): (timescale: Timescale, place: number) => readonly Finding[] {
  /** Those before, by the events that start them. */
  const before = new Map<EventKind, number[]>();
  /** Of those before, the ones with a window. */
  const windowed = new Map<EventKind, number[]>();
  /** Those before that repeat, by all but the figure, then by the figure. */
  const repeating = new Map<string, Map<string, number[]>>();
  const windows = timescales.map(windowOf);
  /** Whether one has to be met before the window of the other opens. */
  const asksBeforeOpening = (one: Timescale, other: number): boolean => {
    const [limit, opens] = [firstLimit(one), windows[other]];
    return limit !== undefined && opens !== undefined && isLater(opens, limit);
  };
  return (timescale, place) => {
    const { startedBy, metBy } = timescale;
    const candidates = windows[place] === undefined ? windowed : before;
    const clashing = ascending(startedBy.map((kind) => candidates.get(kind) ?? [])).filter((index) => {
      const other = timescales[index] as Timescale;
      return (
        shares(metBy, other.metBy) && (asksBeforeOpening(other, place) || asksBeforeOpening(timescale, index))
      );
    });
    const kinds = new Set(startedBy);
    for (const kind of kinds) {
      add(before, kind, place);
      if (windows[place] !== undefined) add(windowed, kind, place);
    }
    return ascending([clashing, ...alike(timescale, place, repeating)])
      .filter((index) => (timescales[index] as Timescale).id !== timescale.id)
      .map((index) => {
        const message = `Timescales ${index + 1} and ${place + 1} contradict each other: the same events start and meet both, and one review cannot keep to both.`;
        return finding(
          'contradiction',
          'should',
          ['timescales', place],
          message,
          'Which of the two is meant?',
        );
      });
  };
}

/** When the window of a timescale opens, as a figure. */
function windowOf(timescale: Timescale): LimitRule | undefined {
  const limit = firstLimit(timescale);
  return limit?.opensAfter && { ...limit, within: limit.opensAfter };
}

/**
 * Those among the repeating ones that repeat as this does in everything but the figure; adds this to them.
 */
function alike(
  { startedBy, metBy, strength, thenEvery }: Timescale,
  place: number,
  repeating: Map<string, Map<string, number[]>>,
): readonly (readonly number[])[] {
  const limit = rowsOf(thenEvery)[0];
  // on conditions of their own both can be kept to
  if (limit === undefined || limit.when !== undefined || startedBy.length * metBy.length === 0) return [];
  const key = JSON.stringify([startedBy, metBy, strength]);
  const figure = JSON.stringify(limit.within);
  const group = repeating.get(key) ?? new Map<string, number[]>();
  repeating.set(key, group);
  const others = [...group].flatMap(([within, places]) => (within === figure ? [] : [places]));
  add(group, figure, place);
  return others;
}

function firstLimit({ first, thenEvery }: Timescale): ReviewLimit | undefined {
  return rowsOf(first ?? thenEvery)[0];
}

/** A limit of ours that may answer to one of another policy, and where it is. */
interface Answering {
  readonly limit: ReviewLimit;
  readonly place: number;
  readonly step: string;
}

/** The steps that are compared with those of another policy. */
const COMPARED = ['first', 'thenEvery'] as const;

type ComparedStep = (typeof COMPARED)[number];

/**
 * Finds where even the tightest of the limits that answer to one of another policy's timescale gives longer
 * than that.
 */
function looseness(policy: ReviewPolicy, isLater: IsLater): (theirs: Timescale) => readonly Finding[] {
  const tightest = {
    first: tightestOf(policy, 'first', isLater),
    thenEvery: tightestOf(policy, 'thenEvery', isLater),
  };
  return (theirs) =>
    COMPARED.flatMap((step) => {
      const limit = limitAt(theirs, step);
      const ours = tightest[step](theirs);
      if (limit === undefined || ours === undefined || !isLater(ours.limit, limit)) return [];
      const path = ['timescales', ours.place, ours.step];
      const which = step === 'first' ? 'first limit' : 'interval';
      const message = `The ${which} of timescale ${ours.place + 1} is ${inWords(ours.limit)}; ${limit.basis.source}, ${limit.basis.locator}, has ${inWords(limit)}.`;
      const severity = theirs.strength === 'consider' ? 'consider' : 'should';
      const question = 'Is the longer time meant, and who decided it?';
      return [finding('looser', severity, path, message, question, limit.basis)];
    });
}

function limitAt(timescale: Timescale, step: ComparedStep): ReviewLimit | undefined {
  return step === 'first' ? firstLimit(timescale) : rowsOf(timescale.thenEvery)[0];
}

function metAt({ firstMetBy, metBy }: Timescale, step: ComparedStep): readonly EventKind[] {
  return step === 'first' ? (firstMetBy ?? metBy) : metBy;
}

/**
 * Finds the tightest of our limits that answer to a timescale of another policy: once for all that the same
 * events start and meet.
 */
function tightestOf(
  { timescales }: ReviewPolicy,
  step: ComparedStep,
  isLater: IsLater,
): (theirs: Timescale) => Answering | undefined {
  const places = placesByStart(timescales);
  return remembered(
    (theirs) => JSON.stringify([theirs.startedBy, metAt(theirs, step), theirs.first === undefined]),
    (theirs) =>
      placesStartedBy(theirs.startedBy, places)
        .flatMap((place) => answering(timescales[place] as Timescale, place, step, theirs))
        .reduce<Answering | undefined>(
          (best, one) => (best === undefined || isLater(best.limit, one.limit) ? one : best),
          undefined,
        ),
  );
}

function placesByStart(timescales: readonly Timescale[]): ReadonlyMap<EventKind, readonly number[]> {
  const places = new Map<EventKind, number[]>();
  timescales.forEach(({ startedBy }, place) => {
    for (const kind of new Set(startedBy)) add(places, kind, place);
  });
  return places;
}

function placesStartedBy(
  startedBy: readonly EventKind[],
  places: ReadonlyMap<EventKind, readonly number[]>,
): readonly number[] {
  return ascending(startedBy.map((kind) => places.get(kind) ?? []));
}

function answering(
  ours: Timescale,
  place: number,
  step: ComparedStep,
  theirs: Timescale,
): readonly Answering[] {
  const limit = limitAt(ours, step);
  if (limit === undefined || typeof limit.within === 'string') return [];
  if (!shares(metAt(ours, step), metAt(theirs, step))) return [];
  // where both only repeat, the interval says it
  if (step === 'first' && (ours.first ?? theirs.first) === undefined) return [];
  return [{ limit, place, step: ours[step] === undefined ? 'thenEvery' : step }];
}

/** The interval of a limit that was found to be longer or shorter than another, and so has one. */
function inWords({ within }: LimitRule): string {
  return intervalInWords(within as Interval);
}

/** Finds what another policy asks for and this one does not ask for at all, with a last day or without. */
function lacking({ timescales }: ReviewPolicy): (theirs: Timescale) => readonly Finding[] {
  const places = placesByStart(timescales);
  const isAskedFor = remembered(
    ({ startedBy, metBy }: Timescale) => JSON.stringify([startedBy, metBy]),
    ({ startedBy, metBy }) =>
      placesStartedBy(startedBy, places).some((place) =>
        shares((timescales[place] as Timescale).metBy, metBy),
      ),
  );
  return (theirs) => {
    const limit = firstLimit(theirs);
    if (limit === undefined || theirs.strength === 'consider' || isAskedFor(theirs)) return [];
    const message = `Nothing here answers to the ${theirs.title} of ${limit.basis.source}, ${limit.basis.locator}.`;
    return [
      finding('lacks-timescale', 'consider', ['timescales'], message, 'Is it kept elsewhere?', limit.basis),
    ];
  };
}

/**
 * Where a policy is looser than another one, or lacks what that asks for.
 *
 * @module
 */
import type { Interval } from '../../calendar/interval.js';
import { intervalInWords } from '../../calendar/words.js';
import type { Finding } from '../../kernel/finding.js';
import type { EventKind } from '../event.js';
import type { LimitRule, ReviewLimit, ReviewPolicy, Timescale } from '../policy.js';
import type { IsLater } from './limit-comparison.js';
import { add, ascending, remembered, shares } from './places.js';
import { finding, firstLimit, rowsOf } from './policy-finding.js';

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
export function looseness(policy: ReviewPolicy, isLater: IsLater): (theirs: Timescale) => readonly Finding[] {
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
      return [finding('looser', severity, path, { message, question, basis: limit.basis })];
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
export function lacking({ timescales }: ReviewPolicy): (theirs: Timescale) => readonly Finding[] {
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
      finding('lacks-timescale', 'consider', ['timescales'], {
        message,
        question: 'Is it kept elsewhere?',
        basis: limit.basis,
      }),
    ];
  };
}

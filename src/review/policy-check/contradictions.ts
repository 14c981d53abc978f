/**
 * Timescales that one review cannot keep to both.
 *
 * @module
 */
import type { Finding } from '../../kernel/finding.js';
import type { EventKind } from '../event.js';
import type { LimitRule, ReviewPolicy, Timescale } from '../policy.js';
import type { IsLater } from './limit-comparison.js';
import { add, ascending, shares } from './places.js';
import { finding, firstLimit, rowsOf } from './policy-finding.js';

/**
 * Finds a timescale before another that the same events start and meet, and that asks for the review before
 * the other lets it be held. To be called with each timescale in turn: it compares each with those it was
 * called with before.
 */
export function contradictions(
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
        return finding('contradiction', 'should', ['timescales', place], {
          message,
          question: 'Which of the two is meant?',
        });
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

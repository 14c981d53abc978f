/**
 * Counts that can be published, with small groups withheld.
 *
 * @module
 */
import { frozen } from './frozen.js';
import { check, type Shape } from './shape.js';

/** A count that is withheld to protect a small group. It may itself be small, large or zero. */
export interface WithheldNumber {
  /** Discriminant. */
  readonly kind: 'withheld';
  /** The same for small counts and for counts that would reveal them. */
  readonly reason: 'small-groups';
}

/** A count that is published. */
export interface PublishedNumber {
  /** Discriminant. */
  readonly kind: 'count';
  /** The count: 0, or at least the publication's `fewest`. */
  readonly count: number;
}

/** A count, or a marker that it is withheld. */
export type PublishedCount = PublishedNumber | WithheldNumber;

/** The marker for every withheld count, whatever the reason. */
export const WITHHELD = /* @__PURE__ */ frozen<WithheldNumber>({ kind: 'withheld', reason: 'small-groups' });

/**
 * The default size of the smallest group published. A figure common in social care statistics, not a legal
 * one.
 */
export const FEWEST = 5;

/** The smallest threshold that a publication may use. With 2, a withheld count could only be 1. */
export const SMALLEST_GROUP: Shape<number> = /* @__PURE__ */ check(
  (value) => Number.isSafeInteger(value) && (value as number) >= 3,
  'a whole number of at least 3',
  {},
  'publication/not-enough',
);

/** Prepares three counts with a published total: withholds small ones, and those that would reveal them. */
export function publishedAmong(
  counts: readonly [number, number, number],
  fewest: number,
): readonly [PublishedCount, PublishedCount, PublishedCount] {
  const isWithheld = isWithheldAmong(counts, fewest);
  const shown = (count: number): PublishedCount => (isWithheld(count) ? WITHHELD : countOf(count));
  return [shown(counts[0]), shown(counts[1]), shown(counts[2])];
}

/**
 * Prepares two counts that make up a known total: publishes both or neither.
 *
 * They are published if neither is small and their total is more than `fewest`. A smaller total is always
 * withheld, however it is split: if some splits were published, withholding the others would reveal that
 * both counts are small.
 */
export function publishedPair(
  first: number,
  second: number,
  fewest: number,
): readonly [PublishedCount, PublishedCount] {
  const isShown =
    first + second > fewest && isNoneOrAtLeast(first, fewest) && isNoneOrAtLeast(second, fewest);
  return isShown ? [countOf(first), countOf(second)] : [WITHHELD, WITHHELD];
}

function countOf(count: number): PublishedNumber {
  return { kind: 'count', count };
}

/**
 * Decides which of three counts to withhold when their total is published.
 *
 * Two are withheld instead of three only if either of them could be the small one, so that the same two
 * are withheld whichever it is. Otherwise all three are.
 */
export function isWithheldAmong(counts: readonly number[], fewest: number): (count: number) => boolean {
  const [least, middle, most] = [...counts].sort((a, b) => a - b) as [number, number, number];
  const small = counts.filter((count) => !isNoneOrAtLeast(count, fewest)).length;
  if (small === 0) return () => false;
  if (small === 1 && least === 0 && middle > 0) return (count) => count > 0;
  // with a tie, the choice of which one to publish would depend on order, and reveal it
  if (small === 1 && least > 0 && middle < most) return (count) => count < most;
  return () => true;
}

/** Returns true if a count reveals no small group. */
export function isNoneOrAtLeast(count: number, fewest: number): boolean {
  return count === 0 || count >= fewest;
}

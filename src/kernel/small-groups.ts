/**
 * Numbers that may be published, and small groups that may not be told from them.
 *
 * @module
 */
import { frozen } from './frozen.js';
import { check, type Shape } from './shape.js';

/** Something that is not shown, so that no small group is. It may itself be small, or large, or nothing. */
export interface WithheldNumber {
  /** Tells it from what is shown. */
  readonly kind: 'withheld';
  /** The same for what is small and for what would give it away. */
  readonly reason: 'small-groups';
}

/** A number that is shown. */
export interface PublishedNumber {
  /** Tells it from what is withheld. */
  readonly kind: 'count';
  /** How many: none, or at least as many as the publication's `fewest`. */
  readonly count: number;
}

/** A number, or that it is withheld. */
export type PublishedCount = PublishedNumber | WithheldNumber;

/** What stands for everything that is withheld, whatever the cause. */
export const WITHHELD = /* @__PURE__ */ frozen<WithheldNumber>({ kind: 'withheld', reason: 'small-groups' });

/** The default for the smallest group that is shown. Ours: a usual figure in publications on social care, and no law. */
export const FEWEST = 5;

/** The smallest group that a publication may show: with 2, a withheld number could only be 1. */
export const SMALLEST_GROUP: Shape<number> = /* @__PURE__ */ check(
  (value) => Number.isSafeInteger(value) && (value as number) >= 3,
  'a whole number of at least 3',
  {},
  'publication/not-enough',
);

/** Three numbers whose sum is shown, as they may be published: small ones are withheld, and what would give them away. */
export function publishedAmong(
  counts: readonly [number, number, number],
  fewest: number,
): readonly [PublishedCount, PublishedCount, PublishedCount] {
  const isWithheld = isWithheldAmong(counts, fewest);
  const shown = (count: number): PublishedCount => (isWithheld(count) ? WITHHELD : countOf(count));
  return [shown(counts[0]), shown(counts[1]), shown(counts[2])];
}

/**
 * Two numbers that are all of something there is, as they may be published: both or neither.
 *
 * They are shown where neither is small and both together are more than `fewest`. Of no more than that they are never shown, however they are split: were they shown
 * in one piece, withholding them would tell that both are small.
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
 * Which of three numbers are withheld, where their sum is shown.
 *
 * Two are, and not all three, only where either could be the small one: the other way round they would be withheld alike.
 */
export function isWithheldAmong(counts: readonly number[], fewest: number): (count: number) => boolean {
  const [least, middle, most] = [...counts].sort((a, b) => a - b) as [number, number, number];
  const small = counts.filter((count) => !isNoneOrAtLeast(count, fewest)).length;
  if (small === 0) return () => false;
  if (small === 1 && least === 0 && middle > 0) return (count) => count > 0;
  // with a tie, which of the two was shown would depend on their order, and tell
  if (small === 1 && least > 0 && middle < most) return (count) => count < most;
  return () => true;
}

/** Whether a number tells of no small group. */
export function isNoneOrAtLeast(count: number, fewest: number): boolean {
  return count === 0 || count >= fewest;
}

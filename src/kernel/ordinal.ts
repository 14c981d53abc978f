/**
 * Names positions in a list in words, without repeating the item.
 *
 * @module
 */

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

/** The ordinal for an index: "first", "second" and so on, then "11th" and up. */
export function ordinal(index: number): string {
  const place = index + 1;
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[Math.floor(place / 10) % 10 === 1 ? 0 : place % 10] ?? 'th';
  return ORDINALS[index] ?? `${place}${ending}`;
}

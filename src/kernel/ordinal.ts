/**
 * Naming places in words, without repeating what stands there.
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

/** The place of something in its list: "first", "second", and "11th" from there on. */
export function ordinal(index: number): string {
  const place = index + 1;
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[Math.floor(place / 10) % 10 === 1 ? 0 : place % 10] ?? 'th';
  return ORDINALS[index] ?? `${place}${ending}`;
}

/**
 * Whether a scale for star charts hangs together, and scales in a host's own words.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import { ordinal } from '../kernel/ordinal.js';
import { describeValue, type Issue, isObject, issue, misuseAt } from '../kernel/reading.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';

/** Words of a host's own for a scale. What is left out keeps the words it has. */
export interface StarWords {
  /** Labels of points, by id. */
  readonly points?: Readonly<Record<string, string>>;
  /** Labels of bands, by id. */
  readonly bands?: Readonly<Record<string, string>>;
}

/** The most points, and the most steps from the lowest score to the highest. */
const MOST = 100;

const WHOLE = 'a whole number';
const WORDS = 'text that is not empty';
const RANGE = 'above the lowest, by 100 steps at most';
const EVERY_SCORE_ONCE = 'bands that hold every score once';
const POINTS_LIST = 'a list of points';
const BANDS_LIST = 'a list of bands, empty where there are none';

/**
 * Makes a scale for star charts of parts that you trust, once they hang together.
 *
 * A scale has 1 to 100 points, whole scores with at most 100 steps from the lowest to the highest, and bands from the lowest up that hold every score
 * once, or no bands at all: `bands: []`.
 *
 * @param parts - the scale; what is not part of one is left behind
 * @returns a copy of it
 * @throws {@link SupportPlanError} at the first fault: `star-scale/no-label`, `star-scale/no-points-list`, `star-scale/no-points`,
 *   `star-scale/too-many-points`, `star-scale/duplicate-point`, `star-scale/not-whole`, `star-scale/not-a-range`,
 *   `star-scale/no-bands-list`, `star-scale/too-many-bands`, `star-scale/duplicate-band`,
 *   `star-scale/out-of-range`, `star-scale/out-of-order`, `star-scale/gap` or `star-scale/overlap` when that is so
 *
 * @example
 * ```ts
 * import { starBand, starScale } from 'supportplan';
 *
 * const sleep = starScale({
 *   id: 'sleep',
 *   points: [{ id: 'nights', label: 'My nights' }],
 *   lowest: 0,
 *   highest: 3,
 *   bands: [
 *     { id: 'restless', from: 0, to: 1, label: 'restless' },
 *     { id: 'rested', from: 2, to: 3, label: 'rested' },
 *   ],
 * });
 *
 * starBand(2, sleep).label; // => 'rested'
 * ```
 */
export function starScale(parts: StarScale): StarScale {
  const [first] = faultsOf(parts);
  if (first !== undefined) {
    const { code, path, expected, got } = first;
    throw misuseAt(code, 'starScale', ['parts', ...path], expected, got);
  }
  return scaleCopy(parts);
}

/** A copy of a scale that hangs together, of what is part of one and nothing else. */
export function scaleCopy({ id, version, points, lowest, highest, bands }: StarScale): StarScale {
  return {
    id,
    ...(version !== undefined && { version }),
    points: points.map((point) => ({ id: point.id, label: point.label })),
    lowest,
    highest,
    bands: bands.map(({ id: band, from, to, label }) => ({ id: band, from, to, label })),
  };
}

/**
 * Puts a host's own words, or another language, on some or all points and bands of a scale. Ids and scores stay, so charts stay comparable.
 *
 * @param scale - the scale
 * @param words - labels of points and of bands, by id
 * @returns a copy with those words
 * @throws {@link SupportPlanError} `star-scale/unknown-point` or `star-scale/unknown-band` when there are words for one that the scale does not
 *   have, `star-scale/no-label` when they are empty, and `star-scale/no-points-list` or `star-scale/no-bands-list` when the scale has no list of them
 *
 * @example
 * ```ts
 * import { POSP_STAR, starBand, withStarWords } from 'supportplan';
 *
 * const ours = withStarWords(POSP_STAR, { bands: { 'band-9-10': 'this goes well' } });
 *
 * starBand(10, ours).label; // => 'this goes well'
 * starBand(1, ours).label; // => 'finding things hard'
 * ```
 */
export function withStarWords(scale: StarScale, words: StarWords): StarScale {
  const { points = {}, bands = {} } = words;
  const { points: ownPoints, bands: ownBands } = partsOf(scale);
  const [first] = [...listFaults(ownPoints, 'point'), ...listFaults(ownBands, 'band')];
  if (first !== undefined) {
    const { code, path, expected, got } = first;
    throw misuseAt(code, 'withStarWords', ['scale', ...path], expected, got);
  }
  return {
    ...scale,
    points: relabelled(scale.points, points, 'point'),
    bands: relabelled(scale.bands, bands, 'band'),
  };
}

/** Every fault of a scale that has the right shape, in reading order. */
export function starScaleIssues(scale: StarScale, path: Path = []): readonly Issue[] {
  return faultsOf(scale).map(({ code, path: at, expected, got }) =>
    issue(code, [...path, ...at], expected, got),
  );
}

/** One thing wrong with a scale. */
type Fault = Pick<Issue, 'code' | 'path' | 'expected' | 'got'>;

function fault(code: `star-scale/${string}`, path: Path, expected: string, got: string): Fault {
  return { code, path, expected, got };
}

function faultsOf(scale: StarScale): readonly Fault[] {
  const { id, version, points, lowest, highest, bands } = partsOf(scale);
  const ends = wholeFaults([
    [lowest, ['lowest']],
    [highest, ['highest']],
  ]);
  const isRange = ends.length === 0 && lowest < highest && highest - lowest <= MOST;
  return [
    ...wordFaults([[id, ['id']]]),
    ...(version === undefined ? [] : wordFaults([[version, ['version']]])),
    ...pointFaults(points),
    ...ends,
    ...(ends.length === 0 && !isRange
      ? [fault('star-scale/not-a-range', ['highest'], RANGE, `${highest} where the lowest is ${lowest}`)]
      : []),
    ...bandFaults(bands, isRange ? [lowest, highest] : undefined),
  ];
}

/** What a scale, a point or a band has; nothing where it is none. */
function partsOf<Whole extends object>(whole: Whole): Whole {
  // what is looked for in nothing is not there, and is told so
  return isObject(whole) ? whole : ({} as Whole);
}

function listFaults(list: unknown, kind: 'point' | 'band'): readonly Fault[] {
  if (Array.isArray(list)) return [];
  const expected = kind === 'point' ? POINTS_LIST : BANDS_LIST;
  return [fault(`star-scale/no-${kind}s-list`, [`${kind}s`], expected, describeValue(list))];
}

function pointFaults(points: readonly StarPoint[]): readonly Fault[] {
  if (!Array.isArray(points)) return listFaults(points, 'point');
  if (points.length === 0) return [fault('star-scale/no-points', ['points'], 'at least one point', 'none')];
  if (points.length > MOST) {
    const got = `${points.length} of them`;
    return [fault('star-scale/too-many-points', ['points'], `at most ${MOST} points`, got)];
  }
  return namedFaults(points, 'point');
}

function bandFaults(bands: readonly StarBand[], range?: readonly [number, number]): readonly Fault[] {
  if (!Array.isArray(bands)) return listFaults(bands, 'band');
  if (bands.length > MOST + 1) {
    const got = `${bands.length} of them`;
    return [fault('star-scale/too-many-bands', ['bands'], `at most ${MOST + 1} bands`, got)];
  }
  const own = bands.flatMap((band: StarBand, place) => {
    const { from, to } = partsOf(band);
    const ends = wholeFaults([
      [from, ['bands', place, 'from']],
      [to, ['bands', place, 'to']],
    ]);
    if (ends.length > 0 || from <= to) return ends;
    const got = `${to} where it begins at ${from}`;
    return [
      fault('star-scale/not-a-range', ['bands', place, 'to'], 'at or above where the band begins', got),
    ];
  });
  // where a band's own ends are in doubt, or the scale's are, nothing can be said of what lies between them
  const together =
    own.length > 0 || range === undefined || bands.length === 0 ? [] : coverFaults(bands, range);
  return [...namedFaults(bands, 'band'), ...own, ...together];
}

/** Bands out of range or order, and scores in none or in two of them. */
function coverFaults(
  bands: readonly StarBand[],
  [lowest, highest]: readonly [number, number],
): readonly Fault[] {
  const faults: Fault[] = [];
  bands.forEach(({ from, to }, place) => {
    if (from < lowest || to > highest) {
      const expected = `a band from ${lowest} to ${highest} at most`;
      faults.push(fault('star-scale/out-of-range', ['bands', place], expected, `one from ${from} to ${to}`));
    }
    if (from < (bands[place - 1]?.from ?? from)) {
      const expected = 'a band that begins above the one before it';
      faults.push(fault('star-scale/out-of-order', ['bands', place], expected, `one from ${from}`));
    }
  });
  const rising = bands.map(({ from, to }, place) => ({ from, to, place })).sort((a, b) => a.from - b.from);
  let reached = { to: lowest - 1, place: -1 };
  for (const band of rising) {
    faults.push(...gapFault(reached.to + 1, Math.min(band.from - 1, highest)));
    if (reached.place >= 0 && band.from <= reached.to) {
      const both = scores(band.from, Math.min(band.to, reached.to));
      const [one, other] = [reached.place, band.place].sort((a, b) => a - b) as [number, number];
      const got = `an overlap: ${both} in two bands, the ${ordinal(one)} and the ${ordinal(other)}`;
      faults.push(fault('star-scale/overlap', ['bands', band.place], EVERY_SCORE_ONCE, got));
    }
    if (band.to > reached.to) reached = band;
  }
  return [...faults, ...gapFault(reached.to + 1, highest)];
}

function gapFault(first: number, last: number): readonly Fault[] {
  if (first > last) return [];
  return [fault('star-scale/gap', ['bands'], EVERY_SCORE_ONCE, `a gap: ${scores(first, last)} in no band`)];
}

/** "score 5 is", "scores 5 to 6 are". */
function scores(from: number, to: number): string {
  return from === to ? `score ${from} is` : `scores ${from} to ${to} are`;
}

/** Ids and labels that are empty, and ids that are there twice. */
function namedFaults(named: readonly (StarPoint | StarBand)[], kind: 'point' | 'band'): readonly Fault[] {
  const firsts = new Map<string, number>();
  return named.flatMap((one, place) => {
    const { id, label } = partsOf(one);
    const first = firsts.get(id) ?? place;
    firsts.set(id, first);
    const at = [`${kind}s`, place];
    const words = wordFaults([
      [id, [...at, 'id']],
      [label, [...at, 'label']],
    ]);
    if (first === place) return words;
    const got = `the id of the ${ordinal(first)} one`;
    return [...words, fault(`star-scale/duplicate-${kind}`, [...at, 'id'], 'an id of its own', got)];
  });
}

function wordFaults(texts: readonly (readonly [text: unknown, path: Path])[]): readonly Fault[] {
  return texts
    .filter(([text]) => !hasWords(text))
    .map(([text, path]) => fault('star-scale/no-label', path, WORDS, gotInstead(text)));
}

function wholeFaults(numbers: readonly (readonly [number: number, path: Path])[]): readonly Fault[] {
  return numbers
    .filter(([number]) => !Number.isSafeInteger(number))
    .map(([number, path]) => {
      const got = typeof number === 'number' ? String(number) : describeValue(number);
      return fault('star-scale/not-whole', path, WHOLE, got);
    });
}

/** Whether something is text in which a reader sees anything. */
export function hasWords(text: unknown): text is string {
  return typeof text === 'string' && SEEN.test(text);
}

/** Anything but white space, controls, marks of direction and joiners, halves of pairs, fillers, and what is no character. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/u;

function gotInstead(text: unknown): string {
  if (typeof text !== 'string') return describeValue(text);
  return text.trim() === '' ? 'empty text' : 'text with nothing to see';
}

function relabelled<Named extends StarPoint | StarBand>(
  named: readonly Named[],
  words: Readonly<Record<string, string>>,
  kind: 'point' | 'band',
): readonly Named[] {
  const known = new Set(named.map(({ id }) => id));
  Object.entries(words).forEach(([id, label], place) => {
    const key = `key ${place + 1} in order`;
    if (!known.has(id)) {
      const expected = `words for ${kind}s of the scale`;
      throw misuseAt(
        `star-scale/unknown-${kind}`,
        'withStarWords',
        ['words', `${kind}s`],
        expected,
        `an unknown one, ${key}`,
      );
    }
    if (!hasWords(label)) {
      const got = `${gotInstead(label)}, ${key}`;
      throw misuseAt('star-scale/no-label', 'withStarWords', ['words', `${kind}s`], WORDS, got);
    }
  });
  return named.map((one) =>
    Object.hasOwn(words, one.id) ? { ...one, label: words[one.id] as string } : one,
  );
}

/**
 * Makes and validates star chart scales, and replaces their labels.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { ordinal } from '../kernel/ordinal.js';
import { type Issue, issue, misuseAt } from '../kernel/reading.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { SOME_LABELS, STAR_SCALE } from './shapes.js';

/** Replacement labels for a scale. Omitted points and bands keep their labels. */
export interface StarWords {
  /** Labels of points, by id. */
  readonly points?: Readonly<Record<string, string>>;
  /** Labels of bands, by id. */
  readonly bands?: Readonly<Record<string, string>>;
}

/** The maximum number of points, and of steps from the lowest score to the highest. */
const MOST = 100;

const WORDS = 'text that is not empty';
const RANGE = 'above the lowest score, by at most 100';
const EVERY_SCORE_ONCE = 'bands that cover every score exactly once';

/**
 * Makes your own star chart scale, and validates it.
 *
 * A scale has 1 to 100 points, and whole-number scores with at most 100 steps from
 * lowest to highest. Its bands go from the lowest score up and cover every score
 * exactly once; a scale without bands has `bands: []`.
 *
 * @param parts - the scale; unknown keys are not copied, and `extensions` is copied without being read
 * @returns a copy of the scale
 * @throws `SupportPlanError` `argument/…` if a part is missing or has the wrong type, or the
 *   first of `star-scale/no-label`, `star-scale/no-points`, `star-scale/too-many-points`,
 *   `star-scale/duplicate-point`, `star-scale/not-a-range`, `star-scale/too-many-bands`,
 *   `star-scale/duplicate-band`, `star-scale/out-of-range`, `star-scale/out-of-order`,
 *   `star-scale/gap` and `star-scale/overlap` that applies
 *
 * @example
 * ```ts
 * import { starBand, starScale } from 'supportplan/star-chart';
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
  checkArgument('starScale', 'parts', parts, STAR_SCALE);
  const [first] = faultsOf(parts);
  if (first !== undefined) {
    const { code, path, expected, got } = first;
    throw misuseAt(code, 'starScale', ['parts', ...path], expected, got);
  }
  const { extensions } = parts;
  return { ...scaleCopy(parts), ...(extensions !== undefined && { extensions }) };
}

/** Copies a scale without its unknown keys and `extensions`. */
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
 * Replaces the labels of some or all points and bands of a scale, for example with another language.
 *
 * Ids and scores stay the same, so charts stay comparable.
 *
 * @param scale - the scale
 * @param words - the new labels of points and bands, by id
 * @returns a copy with those labels
 * @throws `SupportPlanError` `star-scale/unknown-point` or
 *   `star-scale/unknown-band` for an id that the scale does not have,
 *   `star-scale/no-label` for a label without visible characters, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { POSP_STAR } from 'supportplan';
 * import { starBand, withStarWords } from 'supportplan/star-chart';
 *
 * const ours = withStarWords(POSP_STAR, { bands: { 'band-9-10': 'this goes well' } });
 *
 * starBand(10, ours).label; // => 'this goes well'
 * starBand(1, ours).label; // => 'finding things hard'
 * ```
 */
export function withStarWords(scale: StarScale, words: StarWords): StarScale {
  checkArgument('withStarWords', 'scale', scale, STAR_SCALE);
  checkArgument('withStarWords', 'words', words, STAR_WORDS);
  const { points = {}, bands = {} } = words;
  return {
    ...scale,
    points: relabelled(scale.points, points, 'point'),
    bands: relabelled(scale.bands, bands, 'band'),
  };
}

/** Returns every fault of a scale, in reading order. The scale must already have the right shape. */
export function starScaleIssues(scale: StarScale, path: Path = []): readonly Issue[] {
  return faultsOf(scale).map(({ code, path: at, expected, got }) =>
    issue(code, [...path, ...at], expected, got),
  );
}

/** One fault of a scale. */
type Fault = Pick<Issue, 'code' | 'path' | 'expected' | 'got'>;

function fault(code: `star-scale/${string}`, path: Path, expected: string, got: string): Fault {
  return { code, path, expected, got };
}

function faultsOf({ id, version, points, lowest, highest, bands }: StarScale): readonly Fault[] {
  const isRange = lowest < highest && highest - lowest <= MOST;
  return [
    ...wordFaults([[id, ['id']]]),
    ...(version === undefined ? [] : wordFaults([[version, ['version']]])),
    ...pointFaults(points),
    ...(isRange
      ? []
      : [fault('star-scale/not-a-range', ['highest'], RANGE, `${highest} with ${lowest} as the lowest`)]),
    ...bandFaults(bands, isRange ? [lowest, highest] : undefined),
  ];
}

function pointFaults(points: readonly StarPoint[]): readonly Fault[] {
  if (points.length === 0) return [fault('star-scale/no-points', ['points'], 'at least one point', 'none')];
  if (points.length > MOST) {
    const got = String(points.length);
    return [fault('star-scale/too-many-points', ['points'], `at most ${MOST} points`, got)];
  }
  return namedFaults(points, 'point');
}

function bandFaults(bands: readonly StarBand[], range?: readonly [number, number]): readonly Fault[] {
  if (bands.length > MOST + 1) {
    const got = String(bands.length);
    return [fault('star-scale/too-many-bands', ['bands'], `at most ${MOST + 1} bands`, got)];
  }
  const own = bands.flatMap(({ from, to }, place) => {
    if (from <= to) return [];
    const got = `${to} with ${from} as its start`;
    return [
      fault('star-scale/not-a-range', ['bands', place, 'to'], 'at or above the start of the band', got),
    ];
  });
  // gaps and overlaps are only meaningful once the ends of every band and of the scale are valid
  const together =
    own.length > 0 || range === undefined || bands.length === 0 ? [] : coverFaults(bands, range);
  return [...namedFaults(bands, 'band'), ...own, ...together];
}

/** Finds bands out of range or order, and scores in no band or in two. */
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
      const expected = 'a band that starts above the previous one';
      faults.push(fault('star-scale/out-of-order', ['bands', place], expected, `one that starts at ${from}`));
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

/** Finds empty ids and labels, and duplicate ids. */
function namedFaults(named: readonly (StarPoint | StarBand)[], kind: 'point' | 'band'): readonly Fault[] {
  const firsts = new Map<string, number>();
  return named.flatMap(({ id, label }, place) => {
    const first = firsts.get(id) ?? place;
    firsts.set(id, first);
    const at = [`${kind}s`, place];
    const words = wordFaults([
      [id, [...at, 'id']],
      [label, [...at, 'label']],
    ]);
    if (first === place) return words;
    const got = `the same id as the ${ordinal(first)} ${kind}`;
    return [...words, fault(`star-scale/duplicate-${kind}`, [...at, 'id'], 'a unique id', got)];
  });
}

function wordFaults(texts: readonly (readonly [text: string, path: Path])[]): readonly Fault[] {
  return texts
    .filter(([text]) => !hasWords(text))
    .map(([text, path]) => fault('star-scale/no-label', path, WORDS, gotInstead(text)));
}

/** Whether a text has at least one visible character. */
export function hasWords(text: string): boolean {
  return SEEN.test(text);
}

/**
 * A visible character: not white space, a control or format character, a lone surrogate, a
 * filler or a noncharacter.
 */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/u;

function gotInstead(text: string): string {
  return text.trim() === '' ? 'empty text' : 'text without visible characters';
}

function relabelled<Named extends StarPoint | StarBand>(
  named: readonly Named[],
  words: Readonly<Record<string, string>>,
  kind: 'point' | 'band',
): readonly Named[] {
  const known = new Set(named.map(({ id }) => id));
  Object.entries(words).forEach(([id, label], place) => {
    const path = ['words', `${kind}s`, place];
    if (!known.has(id)) {
      const code = `star-scale/unknown-${kind}` as const;
      throw misuseAt(
        code,
        'withStarWords',
        path,
        `a label for a ${kind} of the scale`,
        `one for an unknown ${kind}`,
      );
    }
    if (!hasWords(label)) {
      throw misuseAt('star-scale/no-label', 'withStarWords', path, WORDS, gotInstead(label));
    }
  });
  return named.map((one) =>
    Object.hasOwn(words, one.id) ? { ...one, label: words[one.id] as string } : one,
  );
}

export const STAR_WORDS: Shape<StarWords> = /* @__PURE__ */ shape(() =>
  options<StarWords>({ points: SOME_LABELS, bands: SOME_LABELS }),
);

/**
 * Star charts of many people packed into bytes, for those who count them more than once.
 *
 * @module
 */

import type { SupportPlanError } from '../kernel/error.js';
import { misuseAt } from '../kernel/reading.js';
import { chartPacker } from './chart-packer.js';
import { soundScale } from './sound-scale.js';
import { type StarPair, type StarTally, starTally } from './tally.js';
import {
  checkSameScale,
  type OnStarScale,
  onStarScale,
  type StarTallyOptions,
  tableWidth,
} from './tally-table.js';

/** The scores of many people as bytes: person after person, and for each person point after point. */
export interface StarColumns extends OnStarScale {
  /** Tells what it is. */
  readonly kind: 'star-columns';
  /** A reminder that travels with the numbers: these are scores of single people. */
  readonly notForPublication: true;
  /** How many people they hold. */
  readonly people: number;
  /** The earlier scores: 0 for no score, 1 for the lowest score of the scale, 2 for the next, and so on. */
  readonly before: Uint8Array;
  /** The later scores, in the same way. */
  readonly after: Uint8Array;
}

/** How many people there is room for at first. */
const ROOM = 64;

/** How many people are counted at a time. */
const BLOCK = 4096;

/**
 * Packs the scores of star charts into bytes, in the order of the pairs. Points that are not the scale's are passed over.
 *
 * @param pairs - an earlier and a later chart of each person, either of which may be missing; any iterable
 * @param options - the scale of all the charts
 * @returns the scores, two bytes for each person and point
 * @throws {@link SupportPlanError} `star-chart/another-scale` when a chart is on another scale or version, `star-chart/not-on-the-scale` when a score
 *   is not one of the scale's, `star-chart/point-twice` when a chart has a point twice, `star-chart/no-readings` when it has no list of readings, and
 *   a `star-scale/…` code, as of {@link starScale}, when the scale does not hang together
 *
 * @example
 * ```ts
 * import { POSP_STAR, starColumns } from 'supportplan';
 *
 * const before = { scale: 'posp-star', readings: [{ point: 'i-want', score: 10 }] };
 *
 * starColumns([{ before }], { scale: POSP_STAR }).before; // => new Uint8Array([0, 10, 0])
 * ```
 */
export function starColumns(pairs: Iterable<StarPair>, options: StarTallyOptions): StarColumns {
  const star = soundScale('starColumns', options.scale);
  const pack = chartPacker('starColumns', star);
  const points = star.points.length;
  let before = new Uint8Array(ROOM * points);
  let after = new Uint8Array(ROOM * points);
  let people = 0;
  for (const pair of pairs) {
    const start = people * points;
    if (start === before.length) {
      before = roomier(before);
      after = roomier(after);
    }
    pack(pair.before, before, start, people, 'before');
    pack(pair.after, after, start, people, 'after');
    people += 1;
  }
  return {
    kind: 'star-columns',
    notForPublication: true,
    ...onStarScale(star),
    people,
    before: before.slice(0, people * points),
    after: after.slice(0, people * points),
  };
}

/**
 * Counts, for each point of a scale, how many people went from which score to which, as {@link tallyStarCharts} does, from packed scores.
 *
 * @param columns - the packed scores
 * @param options - the scale they are on
 * @returns the counts, as plain data
 * @throws {@link SupportPlanError} `star-columns/another-scale` when they are on another scale or version, `star-columns/wrong-length` when there are
 *   not as many bytes as people times points, `star-columns/not-on-the-scale` when a byte stands for no score of the scale, and a `star-scale/…`
 *   code, as of {@link starScale}, when the scale does not hang together
 *
 * @example
 * ```ts
 * import { POSP_STAR, starColumns, tallyStarColumns } from 'supportplan';
 *
 * const before = { scale: 'posp-star', readings: [{ point: 'i-want', score: 10 }] };
 * const columns = starColumns([{ before }], { scale: POSP_STAR });
 *
 * tallyStarColumns(columns, { scale: POSP_STAR }).people; // => 1
 * ```
 */
export function tallyStarColumns(columns: StarColumns, options: StarTallyOptions): StarTally {
  const star = soundScale('tallyStarColumns', options.scale);
  checkSameScale('tallyStarColumns', 'star-columns/another-scale', ['columns'], columns, onStarScale(star));
  const { people, before, after } = columns;
  const points = star.points.length;
  const width = tableWidth(star);
  checkBytes('before', columns, points);
  checkBytes('after', columns, points);
  const size = width * width;
  const counts = new Uint32Array(points * size);
  // a block of people at a time, so that it is still at hand when its next point is counted
  for (let block = 0; block < before.length; block += BLOCK * points) {
    const end = Math.min(block + BLOCK * points, before.length);
    for (let point = 0; point < points; point += 1) {
      const table = point * size;
      for (let byte = block + point; byte < end; byte += points) {
        const from = before[byte] as number;
        const to = after[byte] as number;
        if (from >= width || to >= width) throw offTheScale(from >= width ? 'before' : 'after', byte, width);
        const cell = table + from * width + to;
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
  return starTally(star, people, counts);
}

function roomier(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(bytes.length * 2);
  more.set(bytes);
  return more;
}

function checkBytes(which: 'before' | 'after', columns: StarColumns, points: number): void {
  const { people, [which]: bytes } = columns;
  const isOne = bytes instanceof Uint8Array && Number.isSafeInteger(people);
  if (isOne && bytes.length === people * points) return;
  throw misuseAt(
    'star-columns/wrong-length',
    'tallyStarColumns',
    ['columns', which],
    'a Uint8Array with one byte for each person and point',
    'another',
  );
}

function offTheScale(which: 'before' | 'after', byte: number, width: number): SupportPlanError {
  const expected = `0, or up to ${width - 1} for a score of the scale`;
  const path = ['columns', which, byte];
  return misuseAt('star-columns/not-on-the-scale', 'tallyStarColumns', path, expected, 'a higher one');
}

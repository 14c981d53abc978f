/**
 * Reads a star chart scale from outside data: a host's own points and bands as JSON.
 *
 * @module
 */
import { type ReadResult, readResult } from '../kernel/reading.js';
import type { StarScale } from '../star-chart/scale.js';
import { STAR_SCALE } from '../star-chart/shapes.js';
import { starScaleIssues } from '../star-chart/star-scale.js';
import { schemaOf } from './document-reader.js';
import { readBy } from './zod-issues.js';

/**
 * Reads a star chart scale from parsed JSON. Returns the checked scale, or every issue at once.
 *
 * Gaps and overlaps between bands are issues that name the scores. A scale may have no bands at all.
 *
 * @param value - the parsed JSON
 * @returns the scale, or every issue: `star-scale/missing`, `star-scale/wrong-type`,
 *   `star-scale/unknown-key`, and the codes that `starScale` throws
 *
 * @example
 * ```ts
 * import { readStarScale } from 'supportplan/schemas';
 *
 * const reading = readStarScale({
 *   id: 'ours',
 *   points: [{ id: 'sleep', label: 'Sleep' }],
 *   lowest: 1,
 *   highest: 5,
 *   bands: [
 *     { id: 'band-1-2', from: 1, to: 2, label: 'not yet' },
 *     { id: 'band-4-5', from: 4, to: 5, label: 'most nights' },
 *   ],
 * });
 *
 * reading.ok ? [] : reading.issues.map((found) => found.code); // => ['star-scale/gap']
 * ```
 */
export function readStarScale(value: unknown): ReadResult<StarScale> {
  const reading = readBy<StarScale>('star-scale', 'a scale', schemaOf(STAR_SCALE), value);
  return reading.ok ? readResult(starScaleIssues(reading.value), () => reading.value) : reading;
}

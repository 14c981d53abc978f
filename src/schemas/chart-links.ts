/**
 * Checks what star charts in a plan refer to: a shipped scale or one in the plan, its points and its
 * scores.
 *
 * @module
 */
import { hasShape } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { describeValue, type Issue, isObject, issue } from '../kernel/reading.js';
import { LONGEST_LIST } from '../kernel/shape.js';
import { SHIPPED_STARS } from '../star-chart/chart.js';
import type { StarScale } from '../star-chart/scale.js';
import { STAR_SCALE } from '../star-chart/shapes.js';
import { starScaleIssues } from '../star-chart/star-scale.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Finds inconsistencies between charts and scales in unvalidated plan data. Skips values of the wrong
 * shape.
 */
export function chartIssues({ starCharts, starScales }: Fields): readonly Issue[] {
  const issues: Issue[] = [];
  const own = ownScales(starScales, issues);
  for (const [place, chart] of objectsIn(starCharts)) {
    const readings = objectsIn(chart['readings']);
    const path = ['starCharts', place];
    repeatedPoints(readings, path, issues);
    const scale = scaleNamed(chart, own, path, issues);
    if (scale !== undefined) offTheScale(readings, scale, path, issues);
  }
  return issues;
}

/** The plan's own scales. Adds an issue for each problem with them. */
function ownScales(list: unknown, issues: Issue[]): readonly StarScale[] {
  const own: StarScale[] = [];
  for (const [place, scale] of objectsIn(list)) {
    if (!hasShape(scale, STAR_SCALE)) continue;
    const path = ['starScales', place];
    issues.push(...starScaleIssues(scale, path));
    const { id, version } = scale;
    if (SHIPPED_STARS.some((shipped) => shipped.id === id)) {
      issues.push(
        issue('plan/duplicate-id', [...path, 'id'], 'an id that no shipped scale uses', 'one that has'),
      );
    } else if (own.some((other) => other.id === id && other.version === version)) {
      issues.push(issue('plan/duplicate-id', [...path, 'id'], 'a unique id and version', 'a duplicate'));
    }
    own.push(scale);
  }
  return own;
}

/**
 * The scale that a chart uses. Undefined if the chart names none, or names an unknown one, which adds an
 * issue.
 */
function scaleNamed(
  { scale: id, scaleVersion: version }: Fields,
  own: readonly StarScale[],
  path: Path,
  issues: Issue[],
): StarScale | undefined {
  if (typeof id !== 'string' || id === '') return undefined;
  const named = [...SHIPPED_STARS, ...own].filter((scale) => scale.id === id);
  if (named.length === 0) {
    const expected = "the id of a shipped scale or of one of the plan's starScales";
    issues.push(issue('plan/broken-link', [...path, 'scale'], expected, 'another'));
    return undefined;
  }
  const found = named.find((scale) => scale.version === version);
  if (found === undefined) {
    const got = version === undefined ? 'nothing' : 'another';
    issues.push(issue('plan/broken-link', [...path, 'scaleVersion'], 'a version of that scale', got));
  }
  return found;
}

/** Checks that each point of a chart has only one reading. */
function repeatedPoints(readings: readonly (readonly [number, Fields])[], path: Path, issues: Issue[]): void {
  const seen = new Set<unknown>();
  for (const [index, { point }] of readings) {
    if (typeof point === 'string' && seen.has(point)) {
      const got = 'a duplicate';
      issues.push(
        issue('plan/repeated-point', [...path, 'readings', index, 'point'], 'each point once', got),
      );
    }
    seen.add(point);
  }
}

/** Finds points that the scale doesn't have, and scores outside it. */
function offTheScale(
  readings: readonly (readonly [number, Fields])[],
  { points, lowest, highest }: StarScale,
  path: Path,
  issues: Issue[],
): void {
  const known = new Set<unknown>(points.map(({ id }) => id));
  for (const [index, { point, score }] of readings) {
    const place = [...path, 'readings', index];
    if (typeof point === 'string' && point !== '' && !known.has(point)) {
      issues.push(
        issue(
          'plan/broken-link',
          [...place, 'point'],
          "the id of one of the scale's points",
          describeValue(point),
        ),
      );
    }
    if (typeof score !== 'number' || !Number.isSafeInteger(score) || (score >= lowest && score <= highest))
      continue;
    const expected = score < lowest ? `at least ${lowest}` : `at most ${highest}`;
    const got = Math.abs(score) < 1000 ? String(score) : describeValue(score);
    issues.push(issue('plan/not-on-the-scale', [...place, 'score'], expected, got));
  }
}

/** The objects in a list, with their indexes. Empty if it isn't a list, or is longer than the limit. */
export function objectsIn(list: unknown): readonly (readonly [number, Fields])[] {
  if (!Array.isArray(list) || list.length > LONGEST_LIST) return [];
  return list.flatMap((item: unknown, index) => (isObject(item) ? [[index, item] as const] : []));
}

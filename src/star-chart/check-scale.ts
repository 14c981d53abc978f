/**
 * Validates scales, and caches the result until the scale changes.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { misuseAt } from '../kernel/reading.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { scaleCopy, starScaleIssues } from './star-scale.js';

/** Throws the first fault of an inconsistent scale. */
export function checkScale(caller: string, scale: StarScale, path: Path): void {
  keptScale(caller, scale, path);
}

/**
 * Returns a frozen copy of a valid scale, or throws. The copy is the same object each time until
 * the scale changes, so it can be a cache key.
 */
export function keptScale(caller: string, scale: StarScale, path: Path): StarScale {
  const before = KEPT.get(scale);
  if (before !== undefined && isUnchanged(scale, before)) return before;
  const [first] = starScaleIssues(scale, path);
  if (first !== undefined) throw misuseAt(first.code, caller, first.path, first.expected, first.got);
  const copy = frozen(scaleCopy(scale));
  KEPT.set(scale, copy);
  return copy;
}

/**
 * A cache of copies of valid scales. A scale may have been mutated since, so it is compared with its copy.
 */
const KEPT: WeakMap<StarScale, StarScale> = /* @__PURE__ */ new WeakMap();

function isUnchanged(scale: StarScale, kept: StarScale): boolean {
  const { points, bands } = scale;
  return (
    scale.id === kept.id &&
    scale.version === kept.version &&
    scale.lowest === kept.lowest &&
    scale.highest === kept.highest &&
    areUnchanged(points, kept.points, isSamePoint) &&
    areUnchanged(bands, kept.bands, isSameBand)
  );
}

function areUnchanged<Part>(
  parts: readonly Part[],
  kept: readonly Part[],
  isSame: (part: Part, before: Part) => boolean,
): boolean {
  if (parts.length !== kept.length) return false;
  for (let place = 0; place < kept.length; place += 1) {
    if (!isSame(parts[place] as Part, kept[place] as Part)) return false;
  }
  return true;
}

function isSamePoint(point: StarPoint, { id, label }: StarPoint): boolean {
  return point.id === id && point.label === label;
}

function isSameBand(band: StarBand, { id, from, to, label }: StarBand): boolean {
  return band.id === id && band.from === from && band.to === to && band.label === label;
}

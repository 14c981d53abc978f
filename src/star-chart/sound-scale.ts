/**
 * Scales looked at before they are used, and not looked at again as long as they say the same.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { misuseAt } from '../kernel/reading.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { scaleCopy, starScaleIssues } from './star-scale.js';

/** A scale that hangs together; the first fault of one that does not is refused. */
export function soundScale(caller: string, scale: StarScale, path: Path = ['options', 'scale']): StarScale {
  keptScale(caller, scale, path);
  return scale;
}

/** A copy of a scale that hangs together: the same copy each time, as long as the scale says the same. What is known of a scale can be kept by it. */
export function keptScale(caller: string, scale: StarScale, path: Path): StarScale {
  const before = KEPT.get(scale);
  if (before !== undefined && saysTheSame(scale, before)) return before;
  const [first] = starScaleIssues(scale, path);
  if (first !== undefined) throw misuseAt(first.code, caller, first.path, first.expected, first.got);
  const copy = frozen(scaleCopy(scale));
  KEPT.set(scale, copy);
  return copy;
}

/** Copies of the scales that were found to hang together. Somebody may have changed a scale since, so they are compared. */
const KEPT: WeakMap<StarScale, StarScale> = /* @__PURE__ */ new WeakMap();

function saysTheSame(scale: StarScale, kept: StarScale): boolean {
  const { points, bands } = scale;
  return (
    scale.id === kept.id &&
    scale.version === kept.version &&
    scale.lowest === kept.lowest &&
    scale.highest === kept.highest &&
    areTheSame(points, kept.points, isTheSamePoint) &&
    areTheSame(bands, kept.bands, isTheSameBand)
  );
}

function areTheSame<Part>(
  parts: readonly Part[],
  kept: readonly Part[],
  isTheSame: (part: Part | undefined, before: Part) => boolean,
): boolean {
  if (!Array.isArray(parts) || parts.length !== kept.length) return false;
  for (let place = 0; place < kept.length; place += 1) {
    if (!isTheSame(parts[place], kept[place] as Part)) return false;
  }
  return true;
}

function isTheSamePoint(point: StarPoint | undefined, { id, label }: StarPoint): boolean {
  return point?.id === id && point.label === label;
}

function isTheSameBand(band: StarBand | undefined, { id, from, to, label }: StarBand): boolean {
  return band?.id === id && band.from === from && band.to === to && band.label === label;
}

import type { Path } from 'supportplan';

/** Every place in a value, outermost first, at most so deep; the value itself left out. */
export function placesIn(
  value: unknown,
  path: Path = [],
  deepest = Number.POSITIVE_INFINITY,
): readonly Path[] {
  if (path.length >= deepest) return [];
  return childrenOf(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key], deepest),
  ]);
}

/** What stands at a place. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

/** A copy with something else at a place. */
export function withAt(value: unknown, path: Path, other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const inner = withAt(at(value, [key]), rest, other);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}

/** A copy without what stands at a place. */
export function withoutAt(value: unknown, path: Path): unknown {
  const holder = at(value, path.slice(0, -1));
  const key = path.at(-1);
  const fewer = Array.isArray(holder)
    ? holder.toSpliced(Number(key), 1)
    : Object.fromEntries(Object.entries(holder as object).filter(([name]) => name !== key));
  return withAt(value, path.slice(0, -1), fewer);
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((inner: unknown, index) => [index, inner]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/**
 * Freezing what the library publishes and shares between callers.
 *
 * @module
 */

/**
 * Freezes a value and everything in it, and returns it. Functions are left as they are, and so is what is frozen already.
 *
 * At the top level of a module, annotate the call with `@__PURE__`: otherwise bundlers keep the constant even if nobody uses it.
 */
export function frozen<T>(value: T): T {
  // a primitive counts as frozen
  if (Object.isFrozen(value) || typeof value === 'function') return value;
  for (const inner of Object.values(Object.freeze(value as object))) frozen(inner);
  return value;
}

/** Whether nobody can change a value any more, at any depth. Functions count as unchangeable, and a value may hold itself. */
export function isDeepFrozen(value: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((inner) => isDeepFrozen(inner, seen));
}

/**
 * Freezes the constants that the library shares between callers.
 *
 * @module
 */

/**
 * Deep-freezes a value and returns it. Skips functions and values that are already frozen.
 *
 * At the top level of a module, annotate the call with `@__PURE__`, or bundlers will keep the constant even
 * if it is unused.
 */
export function frozen<T>(value: T): T {
  // primitives count as frozen
  if (Object.isFrozen(value) || typeof value === 'function') return value;
  for (const inner of Object.values(Object.freeze(value as object))) frozen(inner);
  return value;
}

/**
 * Returns true if a value is frozen at every depth. Functions count as frozen; circular values are allowed.
 */
export function isDeepFrozen(value: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((inner) => isDeepFrozen(inner, seen));
}

/**
 * Deep equality of JSON values.
 *
 * @module
 */

/**
 * Returns true if two JSON values are deeply equal, ignoring key order. Iterative, so deep nesting can't
 * overflow the stack.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]];
  const groups = new Map<object, object>();
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left === right || Object.is(left, right)) continue;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
      return false;
    // a pair already treated as equal isn't compared again, so circular values terminate
    const [leftGroup, rightGroup] = [groupOf(groups, left), groupOf(groups, right)];
    if (leftGroup === rightGroup) continue;
    groups.set(leftGroup, rightGroup);
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    const keys = keysOf(left);
    if (keys.length !== keysOf(right).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(right, key)) return false;
      pairs.push([left[key as never], right[key as never]]);
    }
  }
  return true;
}

/** The representative of the group of values already treated as equal to this one. */
function groupOf(groups: Map<object, object>, value: object): object {
  let last = value;
  for (let next = groups.get(last); next !== undefined; next = groups.get(last)) {
    const after = groups.get(next);
    if (after !== undefined) groups.set(last, after);
    last = next;
  }
  return last;
}

/** The keys whose value isn't undefined: undefined means the same as a missing key. */
function keysOf(value: object): readonly string[] {
  return Object.keys(value).filter((key) => value[key as never] !== undefined);
}

/**
 * Whether two JSON values say the same.
 *
 * @module
 */

/** Whether two JSON values say the same, whatever the order of their keys. It goes as deep as they do without running out of room. */
export function sameValue(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]];
  const groups = new Map<object, object>();
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left === right || Object.is(left, right)) continue;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
      return false;
    // what has been taken for the same once is not looked into again, so that values which hold themselves come to an end
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

/** The one that stands for all that a value has been taken for the same as. */
function groupOf(groups: Map<object, object>, value: object): object {
  let last = value;
  for (let next = groups.get(last); next !== undefined; next = groups.get(last)) {
    const after = groups.get(next);
    if (after !== undefined) groups.set(last, after);
    last = next;
  }
  return last;
}

/** The keys that hold something: undefined says the same as leaving it out. */
function keysOf(value: object): readonly string[] {
  return Object.keys(value).filter((key) => value[key as never] !== undefined);
}

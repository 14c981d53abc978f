/**
 * Finds the list that holds each item with an id.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a lookup for the list that holds an item: `risks`, or `control.decisions` for a list inside a
 * part. It returns undefined if no item has the id.
 */
export function listOfEntry(plan: Fields): (part: string, itemId: string) => string | undefined {
  const parts = new Map<string, ReadonlyMap<unknown, string>>();
  return (part, itemId) => {
    const held = part !== 'extensions' && Object.hasOwn(plan, part) ? plan[part] : undefined;
    const lists = parts.get(part) ?? new Map(listsIn(part, held));
    parts.set(part, lists);
    return lists.get(itemId);
  };
}

/** The ids in a part, each with the list that holds it. */
function listsIn(part: string, held: unknown): readonly (readonly [unknown, string])[] {
  const lists: readonly (readonly [string, unknown])[] = isObject(held)
    ? Object.entries(held).map(([key, value]) => [`${part}.${key}`, value])
    : [[part, held]];
  return lists.flatMap(([name, list]) =>
    Array.isArray(list) ? list.filter(isObject).map(({ id }) => [id, name] as const) : [],
  );
}

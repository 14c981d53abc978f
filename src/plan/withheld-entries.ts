/**
 * Finds the list that holds each item with an id.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';
import type { Plan } from './plan.js';

/** A plan whose fields are read by name, or data that claims to be one. */
export type PlanFields = Readonly<Record<string, unknown>> | Pick<Plan, keyof Plan>;

/**
 * Returns a lookup for the list that holds an item: `risks`, or `control.decisions` for a list inside a
 * part. It returns undefined if no item has the id.
 */
export function listOfEntry(plan: PlanFields): (part: string, itemId: string) => string | undefined {
  const fields: Readonly<Record<string, unknown>> = plan;
  const parts = new Map<string, ReadonlyMap<unknown, string>>();
  return (part, itemId) => {
    const held = part !== 'extensions' && Object.hasOwn(fields, part) ? fields[part] : undefined;
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

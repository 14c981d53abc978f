/**
 * Finds entries of `withheld` that match nothing in the plan. Such a typo would show what was meant to be
 * withheld.
 *
 * @module
 */
import { checkExactly } from '../kernel/arguments.js';
import { type Issue, isObject, issue, misuseAt } from '../kernel/reading.js';
import { LONGEST_LIST } from '../kernel/shape.js';
import { planPartFields } from './part-fields.js';
import type { Plan } from './plan.js';
import { PLAN } from './shapes.js';
import { listOfEntry, type PlanFields } from './withheld-entries.js';

/** Finds entries of a plan's `withheld` with an unknown id or key. */
export function withheldIssues(plan: PlanFields): readonly Issue[] {
  const withheld: unknown = plan['withheld'];
  if (!Array.isArray(withheld) || withheld.length > LONGEST_LIST) return [];
  const listOf = listOfEntry(plan);
  return withheld.flatMap((entry: unknown, index) => {
    if (!isObject(entry)) return [];
    const { part, itemId, key } = entry;
    if (typeof part !== 'string' || keysOfPart(part) === undefined) return [];
    const holder = typeof itemId === 'string' ? listOf(part, itemId) : part;
    const wrong = (what: string, expected: string): readonly Issue[] => [
      issue('plan/broken-link', ['withheld', index, what], expected, 'another'),
    ];
    if (holder === undefined) return wrong('itemId', 'the id of an item in that part of the plan');
    const isUnknown = typeof key === 'string' && keysOfPart(holder)?.has(key) === false;
    return isUnknown ? wrong('key', 'a key that exists there') : [];
  });
}

function keysOfPart(part: string): ReadonlySet<string> | undefined {
  return planPartFields().get(part)?.keys;
}

/**
 * Validates a plan before any of it is shown. Every key must be known, and every entry of `withheld` must
 * match an existing item or key. In an unvalidated plan, a typo in either would show what is withheld.
 */
export function checkWithheld(caller: string, plan: Plan): void {
  checkExactly(caller, 'plan', plan, PLAN);
  const [first] = withheldIssues(plan);
  if (first === undefined) return;
  throw misuseAt('plan/withheld-nothing', caller, ['plan', ...first.path], first.expected, first.got);
}

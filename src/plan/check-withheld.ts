/**
 * Entries of `withheld` that name nothing: a slip of the keyboard would show what they were meant to keep
 * back.
 *
 * @module
 */
import { checkExactly } from '../kernel/arguments.js';
import { type Issue, isObject, issue, misuseAt } from '../kernel/reading.js';
import { LONGEST_LIST } from '../kernel/shape.js';
import { planPartFields } from './part-fields.js';
import type { Plan } from './plan.js';
import { PLAN } from './shapes.js';
import { listOfEntry } from './withheld-entries.js';

/** Finds the entries of a plan's `withheld` that name an id or a key which is not there. */
export function withheldIssues(plan: Readonly<Record<string, unknown>>): readonly Issue[] {
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
    if (holder === undefined) return wrong('itemId', 'the id of something in that part of the plan');
    const isUnknown = typeof key === 'string' && keysOfPart(holder)?.has(key) === false;
    return isUnknown ? wrong('key', 'a key that something there can have') : [];
  });
}

function keysOfPart(part: string): ReadonlySet<string> | undefined {
  return planPartFields().get(part)?.keys;
}

/**
 * Checks a plan before anything of it is shown: every key at every level has to be known, and every entry
 * of `withheld` has to name something. A plan that was not read may have a slip in either, which would show
 * what is withheld.
 */
export function checkWithheld(caller: string, plan: Plan): void {
  checkExactly(caller, 'plan', plan, PLAN);
  const [first] = withheldIssues(plan as unknown as Readonly<Record<string, unknown>>);
  if (first === undefined) return;
  throw misuseAt('plan/withheld-nothing', caller, ['plan', ...first.path], first.expected, first.got);
}

/**
 * Checks links inside a plan: duplicate ids, and references to missing ids.
 *
 * @module
 */
import type { Code, Path } from '../kernel/error.js';
import { type Issue, isObject, issue } from '../kernel/reading.js';
import { LONGEST_LIST } from '../kernel/shape.js';
import { withheldIssues } from '../plan/check-withheld.js';
import { type Inside, type ListWithIds, listAt, listsWithIds, planLinks, type Under } from '../plan/links.js';
import { chartIssues, objectsIn } from './chart-links.js';

/**
 * Finds broken links in unvalidated plan data. Skips values of the wrong shape, so that it can run
 * alongside the schema and report every issue at once.
 */
export function linkIssues(plan: unknown): readonly Issue[] {
  if (!isObject(plan)) return [];
  const issues: Issue[] = [];
  const kinds = kindsOfIds(plan, issues);
  const links = planLinks();
  if (!allLead(plan, links, kinds)) issues.push(...brokenLinks(plan, links, kinds, []));
  issues.push(...chartIssues(plan));
  issues.push(...withheldIssues(plan));
  lateRevision(plan, issues);
  return issues;
}

/**
 * The kind of entry that each id belongs to, as {@link listsWithIds} names it. The first entry wins if an
 * id is duplicated.
 */
function kindsOfIds(plan: Fields, issues: Issue[]): ReadonlyMap<unknown, string> {
  const kinds = new Map<unknown, string>();
  let count = 0;
  // in reverse, so that the first duplicate is kept
  const lists = listsWithIds();
  for (let turn = lists.length - 1; turn >= 0; turn--) {
    const { entries, path } = lists[turn] as ListWithIds;
    const list = shortListAt(plan, path);
    for (let index = list.length - 1; index >= 0; index--) {
      const item = list[index];
      const id = isObject(item) ? item['id'] : undefined;
      if (typeof id !== 'string') continue;
      kinds.set(id, entries);
      count += 1;
    }
  }
  if (kinds.size < count) repeatedIds(plan, issues);
  return kinds;
}

/** Adds an issue for each duplicate id. */
function repeatedIds(plan: Fields, issues: Issue[]): void {
  const seen = new Set<string>();
  for (const { path: way } of listsWithIds()) {
    for (const [index, { id }] of objectsIn(shortListAt(plan, way))) {
      if (typeof id !== 'string') continue;
      if (seen.has(id)) issues.push(twice('plan/duplicate-id', [...way, index, 'id'], 'a unique id'));
      seen.add(id);
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A fast check that every link is valid, as in most plans. May return false when every link is valid; never
 * true when one is broken.
 */
function allLead(value: unknown, inside: Inside, kinds: ReadonlyMap<unknown, string>): boolean {
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST) return true;
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (Array.isArray(item)) continue;
      if (typeof item === 'string' ? kinds.get(item) !== inside : !allLead(item, inside, kinds)) return false;
    }
  } else if (typeof inside !== 'string' && isObject(value)) {
    for (let place = 0; place < inside.length; place++) {
      const [key, deeper] = inside[place] as Under;
      const inner = value[key];
      if (inner === undefined) continue;
      if (typeof inner === 'string' ? kinds.get(inner) !== deeper : !allLead(inner, deeper, kinds))
        return false;
    }
  }
  return true;
}

/** Finds the references that lead nowhere, in one entry or in each of a list. */
function brokenLinks(
  value: unknown,
  inside: Inside,
  kinds: ReadonlyMap<unknown, string>,
  path: Path,
): readonly Issue[] {
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST) return [];
    return value.flatMap((item: unknown, index) =>
      Array.isArray(item) ? [] : brokenLinks(item, inside, kinds, [...path, index]),
    );
  }
  if (typeof inside === 'string') {
    if (typeof value !== 'string' || kinds.get(value) === inside) return [];
    return [issue('plan/broken-link', path, `the id of one of the plan's ${inside}`, 'another')];
  }
  if (!isObject(value)) return [];
  return inside.flatMap(([key, deeper]) => brokenLinks(value[key], deeper, kinds, [...path, key]));
}

function twice(code: Code, path: Path, expected: string): Issue {
  return issue(code, path, expected, 'a duplicate');
}

/** The list at a path in the plan. Empty if it is missing, or over the limit, which the schema reports. */
function shortListAt(plan: Fields, way: readonly string[]): readonly unknown[] {
  const list = listAt(plan, way);
  return list.length > LONGEST_LIST ? [] : list;
}

/** Checks that a version is based on an earlier one. */
function lateRevision(plan: Fields, issues: Issue[]): void {
  const { version, revision } = plan;
  const from = isObject(revision) ? revision['from'] : undefined;
  if (typeof from === 'number' && typeof version === 'number' && from >= version) {
    const expected = 'an earlier version than this one';
    issues.push(issue('plan/out-of-range', ['revision', 'from'], expected, 'this one or a later one'));
  }
}

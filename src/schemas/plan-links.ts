/**
 * Links inside a plan: ids that stand twice, and references that lead nowhere.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import { type Issue, isObject, issue } from '../kernel/reading.js';

/** The lists of a plan whose items have ids. */
const IDENTIFIED = ['needs', 'outcomes', 'actions', 'support'] as const;

/** Which key of which list refers to which list. */
const LINKS = [
  { from: 'outcomes', key: 'needIds', many: true, to: 'needs' },
  { from: 'actions', key: 'outcomeId', many: false, to: 'outcomes' },
  { from: 'support', key: 'needIds', many: true, to: 'needs' },
] as const;

/**
 * Finds broken links in anything that claims to be a plan. It looks only at what has the right shape, so that it can run
 * beside the schema and every issue comes at once.
 */
export function linkIssues(plan: unknown): readonly Issue[] {
  if (!isObject(plan)) return [];
  const issues: Issue[] = [];
  const known = new Map<string, Set<unknown>>();
  const everywhere = new Set<unknown>();
  for (const list of IDENTIFIED) {
    const ids = new Set<unknown>();
    for (const [index, item] of items(plan[list])) {
      if (typeof item['id'] !== 'string') continue;
      if (everywhere.has(item['id'])) {
        issues.push(
          issue(
            'plan/duplicate-id',
            [list, index, 'id'],
            'an id of its own',
            'one that stands in the plan already',
          ),
        );
      }
      everywhere.add(item['id']);
      ids.add(item['id']);
    }
    known.set(list, ids);
  }
  for (const { from, key, many, to } of LINKS) {
    for (const [index, item] of items(plan[from])) {
      for (const { id, path } of references(item[key], many, [from, index, key])) {
        if (known.get(to)?.has(id) !== true) {
          issues.push(issue('plan/broken-link', path, `the id of one of the plan's ${to}`, 'another'));
        }
      }
    }
  }
  return [...issues, ...repeatedPoints(plan['starChart'])];
}

function repeatedPoints(chart: unknown): readonly Issue[] {
  const seen = new Set<unknown>();
  return items(isObject(chart) ? chart['readings'] : undefined).flatMap(([index, { point }]) => {
    const again = typeof point === 'string' && seen.has(point);
    seen.add(point);
    return again
      ? [
          issue(
            'plan/repeated-point',
            ['starChart', 'readings', index, 'point'],
            'each point once',
            'one that stands already',
          ),
        ]
      : [];
  });
}

/** The objects of a list, with their places; nothing where it is no list. */
function items(list: unknown): readonly (readonly [number, Readonly<Record<string, unknown>>])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isObject(item) ? [[index, item] as const] : []));
}

function references(
  value: unknown,
  many: boolean,
  path: Path,
): readonly { readonly id: unknown; readonly path: Path }[] {
  if (!many) return typeof value === 'string' ? [{ id: value, path }] : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, place) =>
    typeof id === 'string' ? [{ id, path: [...path, place] }] : [],
  );
}

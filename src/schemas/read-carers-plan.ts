/**
 * Reads a carers' action plan from outside data.
 *
 * @module
 */
import {
  CARERS_ACTION_PLAN,
  CARERS_PLAN_FORMAT,
  type CarersActionPlan,
} from '../carers-strategy/carers-plan.js';

import type { Path } from '../kernel/error.js';
import { type Issue, isObject, issue, type ReadResult } from '../kernel/reading.js';
import { documentReader } from './document-reader.js';

/** The lists of a plan whose items have ids. */
const IDENTIFIED = ['principles', 'priorities', 'actions', 'quotations'] as const;

/** The lists of a plan whose items refer to a priority. */
const LINKED = ['actions', 'quotations'] as const;

/**
 * Reads a carers' action plan from parsed JSON. Returns the checked plan, or every issue at once.
 *
 * Unknown keys and null are issues: leave out what is not recorded. An organisation's own data goes in
 * `extensions`, which is kept but not read. A list may have up to 10,000 items. A plan in a newer format is
 * rejected by name.
 *
 * @param value - the parsed JSON
 * @returns the plan, or every issue: `carers-plan/missing`, `carers-plan/wrong-type`,
 *   `carers-plan/unknown-key`, `carers-plan/unknown-value`, `carers-plan/out-of-range`,
 *   `carers-plan/not-a-date`, `carers-plan/duplicate-id`, `carers-plan/broken-link`,
 *   `carers-plan/newer-format`
 *
 * @example
 * ```ts
 * import { readCarersActionPlan } from 'supportplan/schemas';
 *
 * const reading = readCarersActionPlan({
 *   format: 'supportplan/carers-action-plan@1',
 *   id: 'carers-2026',
 *   organisation: 'A council',
 *   priorities: [{ id: 'breaks', name: 'Breaks' }],
 *   actions: [{ id: 'A1', priorityId: 'brakes', step: { text: 'Ask the hostels.', voice: 'agreed' } }],
 * });
 *
 * reading.ok ? [] : reading.issues.map((found) => found.path.join('.')); // => ['actions.0.priorityId']
 * ```
 */
export function readCarersActionPlan(value: unknown): ReadResult<CarersActionPlan> {
  return read(value);
}

const read = /* @__PURE__ */ documentReader<CarersActionPlan>({
  area: 'carers-plan',
  name: 'a carers’ action plan',
  format: CARERS_PLAN_FORMAT,
  shape: CARERS_ACTION_PLAN,
  linkIssues,
});

/** Finds duplicate ids and links to missing priorities. Skips values of the wrong shape. */
function linkIssues(plan: unknown): readonly Issue[] {
  if (!isObject(plan)) return [];
  const known = new Set<unknown>();
  const twice = IDENTIFIED.flatMap((list) =>
    texts(plan[list], list, 'id').flatMap(({ text, path }) => {
      const again = known.has(text);
      known.add(text);
      return again ? [duplicate(path)] : [];
    }),
  );
  const priorities = new Set(texts(plan['priorities'], 'priorities', 'id').map(({ text }) => text));
  const broken = LINKED.flatMap((list) =>
    texts(plan[list], list, 'priorityId').flatMap(({ text, path }) =>
      priorities.has(text)
        ? []
        : [issue('carers-plan/broken-link', path, "the id of one of the plan's priorities", 'another')],
    ),
  );
  return [...twice, ...broken];
}

function duplicate(path: Path): Issue {
  const [expected, got] = ['a unique id', 'a duplicate'];
  return issue('carers-plan/duplicate-id', path, expected, got);
}

/** A text field of a list item, with its path. */
interface TextAt {
  readonly text: string;
  readonly path: Path;
}

function texts(items: unknown, list: string, key: string): readonly TextAt[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const text = isObject(item) ? item[key] : undefined;
    return typeof text === 'string' ? [{ text, path: [list, index, key] }] : [];
  });
}

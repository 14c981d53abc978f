/**
 * Reads a review policy from outside data, such as a council's own rules as JSON.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import { type Issue, isObject, issue, type ReadResult, readResult } from '../kernel/reading.js';
import type { Anchor, Condition, ReviewLimit, ReviewPolicy, Timescale } from '../review/policy.js';
import { REVIEW_POLICY } from '../review/shapes.js';
import { schemaOf } from './document-reader.js';
import { readBy } from './zod-issues.js';

/**
 * Reads a review policy from parsed JSON. Returns the checked policy, or every issue at once.
 *
 * Unknown keys, unknown kinds of event and null are issues. So are inconsistencies: a timescale without a
 * limit, a fact that is used but not declared, versions that overlap. To ask whether a policy is sensible,
 * use `checkReviewPolicy`.
 *
 * @param value - the parsed JSON
 * @returns the policy, or every issue: `policy/missing`, `policy/wrong-type`, `policy/unknown-key`,
 *   `policy/unknown-value`, `policy/wrong-value`, `policy/out-of-range`, `policy/not-a-date`,
 *   `policy/duplicate-id`, `policy/no-limit`, `policy/two-ways`, `policy/undeclared-fact`
 *
 * @example
 * ```ts
 * import { readReviewPolicy } from 'supportplan/schemas';
 *
 * const basis = { source: 'Our procedure', locator: 'section 4', claimedForce: 'local', checked: 'seen' };
 * const reading = readReviewPolicy({
 *   id: 'ours',
 *   title: 'Reviews in reablement',
 *   nation: 'england',
 *   cohort: 'people in reablement',
 *   calendar: ['england-and-wales'],
 *   timescales: [
 *     {
 *       id: 'reablement-review',
 *       title: 'reablement review',
 *       startedBy: ['host:reablement-began'],
 *       metBy: ['review-hold'],
 *       thenEvery: { within: { weeks: -2 }, basis },
 *       endedBy: ['plan-closed'],
 *     },
 *   ],
 *   basis,
 * });
 *
 * const paths = reading.ok ? [] : reading.issues.map((found) => found.path.join('.'));
 *
 * paths; // => ['timescales.0.metBy.0', 'timescales.0.thenEvery.within']
 * ```
 */
export function readReviewPolicy(value: unknown): ReadResult<ReviewPolicy> {
  const reading = readBy<ReviewPolicy>('policy', 'a review policy', schemaOf(REVIEW_POLICY), value);
  if (!reading.ok) return reading;
  const policy = reading.value;
  return readResult([...lostFacts(value), ...policyIssues(policy)], () => policy);
}

/** Rejects a fact named `__proto__`, which zod would silently drop. */
function lostFacts(value: unknown): readonly Issue[] {
  const { facts } = value as { readonly facts?: unknown };
  const place = isObject(facts) ? Object.keys(facts).indexOf('__proto__') : -1;
  return place < 0
    ? []
    : [issue('policy/wrong-value', ['facts', place], 'a name that is not reserved', 'a reserved name')];
}

/** The checks of a policy that its shape can't express. */
function policyIssues(policy: ReviewPolicy): readonly Issue[] {
  const declared = new Set(Object.keys(policy.facts ?? {}));
  const byId = new Map<string, Timescale[]>();
  return policy.timescales.flatMap((timescale, place) => [
    ...stepIssues(timescale, ['timescales', place]),
    ...overlap(timescale, place, byId),
    ...limitPlaces(timescale, ['timescales', place]).flatMap(([limit, path]) =>
      limitIssues(limit, path, declared),
    ),
  ]);
}

function stepIssues({ first, second, thenEvery, inForce }: Timescale, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  if (first === undefined && thenEvery === undefined) {
    issues.push(issue('policy/no-limit', path, 'a limit in "first" or "thenEvery"', 'none'));
  }
  if (second !== undefined && first === undefined) {
    issues.push(issue('policy/no-limit', [...path, 'first'], 'a limit, as there is a "second"', 'none'));
  }
  const { from, to } = inForce ?? {};
  if (from !== undefined && to !== undefined && to < from) {
    issues.push(issue('policy/out-of-range', [...path, 'inForce', 'to'], `a day from ${from} on`, to));
  }
  return issues;
}

/**
 * Checks a timescale against earlier ones with the same id, then adds it to them. They are versions of one
 * timescale, so their days in force must not overlap.
 */
function overlap(timescale: Timescale, place: number, byId: Map<string, Timescale[]>): readonly Issue[] {
  const { id, inForce } = timescale;
  const begins = (one: Timescale): string => one.inForce?.from ?? '0001-01-01';
  const earlier = byId.get(id) ?? [];
  const meets = earlier.some(
    (other) =>
      begins(other) <= (inForce?.to ?? '9999-12-31') &&
      (inForce?.from ?? '0001-01-01') <= (other.inForce?.to ?? '9999-12-31'),
  );
  earlier.push(timescale);
  byId.set(id, earlier);
  if (!meets) return [];
  const expected = 'a unique id, or days in force that do not overlap';
  return [issue('policy/duplicate-id', ['timescales', place, 'id'], expected, 'a duplicate')];
}

/** Every limit of a timescale, with its path. */
function limitPlaces(timescale: Timescale, path: Path): readonly (readonly [ReviewLimit, Path])[] {
  return (['first', 'second', 'thenEvery'] as const).flatMap(
    (step): readonly (readonly [ReviewLimit, Path])[] => {
      const given: readonly ReviewLimit[] = [timescale[step] ?? []].flat();
      const isTable = Array.isArray(timescale[step]);
      return given.map((limit, row) => [limit, isTable ? [...path, step, row] : [...path, step]]);
    },
  );
}

function limitIssues(limit: ReviewLimit, path: Path, declared: ReadonlySet<string>): readonly Issue[] {
  const issues: Issue[] = [];
  const { within, opensAfter, soonestWith, latestWith, extension, when = [] } = limit;
  if (soonestWith !== undefined && latestWith !== undefined) {
    const expected = 'either "soonestWith" or "latestWith"';
    issues.push(issue('policy/two-ways', path, expected, 'both'));
  }
  const others = [...(soonestWith ?? []), ...(latestWith ?? [])];
  if (within === 'no-fixed-limit' && (opensAfter !== undefined || others.length > 0)) {
    issues.push(issue('policy/two-ways', [...path, 'within'], 'a limit, as others go with it', 'none'));
  }
  for (const rule of [limit, ...others]) {
    const nothing = typeof rule.within === 'object' && Object.values(rule.within).includes(0);
    if (nothing && rule.counting === 'beginning-with') issues.push(nothingCounted([...path, 'within']));
  }
  if (limit.counting === 'beginning-with' && Object.values(extension?.within ?? {}).includes(0)) {
    issues.push(nothingCounted([...path, 'extension', 'within']));
  }
  const asked = [...[limit, ...others].map(({ from }) => from), ...when.flatMap(anchorsOf)].flatMap(
    (anchor) => (typeof anchor === 'object' && 'fact' in anchor ? [anchor.fact] : []),
  );
  const compared = when.map(plainOf).flatMap((condition) => ('fact' in condition ? [condition.fact] : []));
  if ([...asked, ...compared].some((fact) => !declared.has(fact))) {
    const expected = 'only facts that the policy declares under "facts"';
    issues.push(issue('policy/undeclared-fact', path, expected, 'another'));
  }
  return issues;
}

function nothingCounted(path: Path): Issue {
  return issue('policy/out-of-range', path, 'at least 1, as the day itself is counted', '0');
}

function plainOf(condition: Condition): Exclude<Condition, { readonly not: unknown }> {
  return 'not' in condition ? condition.not : condition;
}

function anchorsOf(condition: Condition): readonly (Anchor | undefined)[] {
  const plain = plainOf(condition);
  return 'atLeast' in plain || 'below' in plain ? [plain.from, plain.to] : [];
}

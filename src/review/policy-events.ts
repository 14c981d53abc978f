/**
 * Which kinds of event a review policy uses, and for what.
 *
 * @module
 */
import { checkExactly } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import type { EventKind } from './event.js';
import type { Anchor, Condition, LimitRule, ReviewLimit, ReviewPolicy, Timescale } from './policy.js';
import { REVIEW_POLICY } from './shapes.js';

/** What an event can do in a policy. */
export const EVENT_ROLES = /* @__PURE__ */ frozen([
  'starts',
  'meets',
  'counted-from',
  'decides-limit',
  'extends',
  'puts-on-hold',
  'ends-hold',
  'ends',
  'reopens',
] as const);

/**
 * What an event does in a policy: it `starts` a timescale; `meets` a limit and begins the next; is a day
 * that a limit is `counted-from`; `decides-limit`, through a condition; `extends` a limit; `puts-on-hold`
 * or `ends-hold`; `ends` a timescale; or `reopens`, which lets a timescale that has ended start again.
 */
export type EventRole = (typeof EVENT_ROLES)[number];

/** One role of a kind of event. */
export interface PolicyEventUse {
  /** What the event does. */
  readonly role: EventRole;
  /** The ids of the timescales in which it does that, in the policy's order. */
  readonly timescales: readonly string[];
}

/** A kind of event that a policy uses. */
export interface PolicyEvent {
  /** The kind. */
  readonly kind: EventKind;
  /** Its roles, at least one, in the order of {@link EVENT_ROLES}. */
  readonly uses: readonly PolicyEventUse[];
}

/**
 * Lists the kinds of event that a policy uses, and for what. Events of any other kind change nothing in its
 * answers.
 *
 * Use it to choose what to export from a case system, or to find out why nothing starts. `died` is always
 * in the list, because death ends every timescale. Two versions of one timescale count as one.
 * `review-offered` and `review-declined` are listed only if the policy names them, but
 * `reviewHistory` always reads them.
 *
 * @param policy - the rules
 * @returns one entry for each kind, in the order of their first use in the policy
 * @throws `SupportPlanError` an `argument/…` code, such as `argument/wrong-type`, if the policy is
 *   not valid
 *
 * @example
 * ```ts
 * import { policyEvents } from 'supportplan';
 * import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
 *
 * const events = policyEvents(ENGLAND_LOOKED_AFTER_CHILD);
 *
 * events[0]?.kind; // => 'became-looked-after'
 * events[0]?.uses[0]; // => { role: 'starts', timescales: ['looked-after-review'] }
 * events.some(({ kind }) => kind === 'placement-started'); // => false
 * ```
 */
export function policyEvents(policy: ReviewPolicy): readonly PolicyEvent[] {
  checkExactly('policyEvents', 'policy', policy, REVIEW_POLICY);
  const found = new Map<EventKind, Map<EventRole, Set<string>>>();
  const add = (id: string, role: EventRole, kinds: readonly EventKind[]): void => {
    for (const kind of kinds) {
      const roles = found.get(kind) ?? new Map<EventRole, Set<string>>();
      const ids = roles.get(role) ?? new Set();
      found.set(kind, roles.set(role, ids.add(id)));
    }
  };
  for (const timescale of policy.timescales) {
    for (const [role, kinds] of usesOf(timescale)) add(timescale.id, role, kinds);
  }
  const openedBy = policy.openedBy ?? policy.timescales[0].startedBy;
  for (const { id } of policy.timescales) add(id, 'reopens', openedBy);
  for (const { id } of policy.timescales) add(id, 'ends', ['died']);
  return Array.from(found, ([kind, roles]) => ({
    kind,
    uses: EVENT_ROLES.flatMap((role) => {
      const ids = roles.get(role);
      return ids === undefined ? [] : [{ role, timescales: [...ids] }];
    }),
  }));
}

type Use = readonly [role: EventRole, kinds: readonly EventKind[]];

/** Every use of events in a timescale: its start, its limits, what meets them, its holds and its end. */
function usesOf(timescale: Timescale): readonly Use[] {
  const { startedBy, metBy, firstMetBy = [], first, second, thenEvery, holds = [], endedBy } = timescale;
  const limits = [first, second, thenEvery].flatMap((given) => (given === undefined ? [] : [given].flat()));
  return [
    ['starts', startedBy],
    ['meets', [...firstMetBy, ...metBy]],
    ...limits.flatMap(limitUses),
    ...holds.flatMap((hold): readonly Use[] => [
      ['puts-on-hold', hold.startedBy],
      ['ends-hold', hold.endedBy],
    ]),
    ['ends', endedBy],
  ];
}

function limitUses(limit: ReviewLimit): readonly Use[] {
  const { soonestWith = [], latestWith = [], when = [], extension } = limit;
  const rules: readonly LimitRule[] = [limit, ...soonestWith, ...latestWith];
  return [
    ['counted-from', rules.flatMap(({ from }) => anchorKinds(from))],
    ['decides-limit', when.flatMap(conditionKinds)],
    ['extends', extension?.by ?? []],
  ];
}

function conditionKinds(condition: Condition): readonly EventKind[] {
  if ('not' in condition) return conditionKinds(condition.not);
  if ('happened' in condition) return condition.happened;
  if ('atLeast' in condition || 'below' in condition) {
    return [...anchorKinds(condition.from), ...anchorKinds(condition.to)];
  }
  return [];
}

function anchorKinds(anchor: Anchor | undefined): readonly EventKind[] {
  return typeof anchor === 'object' && 'event' in anchor ? anchor.event : [];
}

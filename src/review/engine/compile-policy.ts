/**
 * Compiles policies: numbers the kinds of event, parses intervals once and groups the versions of a
 * timescale.
 *
 * @module
 */
import { dayOf } from '../../calendar/calendar-date.js';
import { LAST_DAY, NO_DAY } from '../../calendar/day-number.js';
import { countableParts } from '../../calendar/interval.js';
import { checkExactly } from '../../kernel/arguments.js';
import type { Path } from '../../kernel/error.js';
import { isDeepFrozen } from '../../kernel/frozen.js';
import { isObject } from '../../kernel/reading.js';
import { sameValue } from '../../kernel/same-value.js';
import type { EventKind } from '../event.js';
import type {
  Anchor,
  Condition,
  LimitRule,
  Limits,
  ReviewLimit,
  ReviewPolicy,
  Timescale,
  TimescaleStep,
} from '../policy.js';
import { REVIEW_POLICY } from '../shapes.js';
import {
  type CompiledAnchor,
  type CompiledCondition,
  type CompiledLimit,
  type CompiledPolicy,
  type CompiledStep,
  DIED,
  ROLE,
  type Rule,
  type Version,
  type Versions,
} from './compiled-policy.js';

/** A cached compiled policy, with a copy of its source to detect changes. */
interface Made {
  readonly compiled: CompiledPolicy;
  /** A copy of the policy, if it can change; undefined if it is deep frozen. */
  readonly copy: ReviewPolicy | undefined;
}

const cache = /* @__PURE__ */ new WeakMap<ReviewPolicy, Made>();

/**
 * Returns the compiled policy, cached on first use for as long as the policy object exists. Compiles it
 * again if the policy has changed. Throws for the caller if the policy is invalid.
 */
export function compiledPolicyOf(policy: ReviewPolicy, caller: string, place: Path): CompiledPolicy {
  let made = cache.get(policy);
  if (made === undefined || (made.copy !== undefined && !sameValue(made.copy, policy))) {
    checkExactly(caller, place, policy, REVIEW_POLICY);
    made = {
      compiled: compilePolicy(policy, caller),
      copy: isDeepFrozen(policy) ? undefined : copyOf(policy),
    };
    cache.set(policy, made);
  }
  return made.compiled;
}

function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as T;
}

/** What every part of a policy is compiled with. `kinds` numbers the kinds of event. */
interface Compiling {
  readonly policy: ReviewPolicy;
  readonly caller: string;
  readonly kinds: Map<unknown, number>;
}

/** Numbers kinds of event, each by when it was first named. */
function numbersOf(compiling: Compiling, named: readonly EventKind[] = []): readonly number[] {
  return named.map((kind) => {
    const number = compiling.kinds.get(kind) ?? compiling.kinds.size;
    compiling.kinds.set(kind, number);
    return number;
  });
}

function compileAnchor(compiling: Compiling, given: Anchor | undefined): CompiledAnchor | undefined {
  if (given === undefined || given === 'start') return undefined;
  return {
    given,
    kinds: numbersOf(compiling, typeof given === 'object' && 'event' in given ? given.event : []),
  };
}

function compileRule(compiling: Compiling, given: LimitRule): Rule {
  const { within, counting = 'after', less, from, last } = given;
  const parts = typeof within === 'string' ? undefined : countableParts(within, counting, compiling.caller);
  return {
    given,
    unit: parts?.unit,
    count: parts?.count ?? 0,
    counting,
    short: last === 'before' ? 1 : 0,
    from: compileAnchor(compiling, from),
    less: less && compileRule(compiling, { within: less, counting: 'before', basis: given.basis }),
  };
}

function compileCondition(compiling: Compiling, given: Condition): CompiledCondition {
  return {
    given,
    kinds: numbersOf(compiling, 'happened' in given ? given.happened : []),
    from: compileAnchor(compiling, 'from' in given ? given.from : undefined),
    to: compileAnchor(compiling, 'to' in given ? given.to : undefined),
    not: 'not' in given ? compileCondition(compiling, given.not) : undefined,
  };
}

function compileLimit(compiling: Compiling, given: ReviewLimit): CompiledLimit {
  const { when = [], appliesTo: _, opensAfter, extension, soonestWith, latestWith, ...figure } = given;
  const { from, onDay, less, basis } = figure;
  const others = soonestWith ?? latestWith ?? [];
  const anchored = { ...(from !== undefined && { from }), ...(onDay !== undefined && { onDay }) };
  // exposed to callers
  const main = compileRule(compiling, Object.freeze(figure));
  return {
    given,
    rule: main,
    plain:
      when.length + others.length === 0 &&
      main.unit !== undefined &&
      main.from === undefined &&
      (onDay ?? less ?? opensAfter ?? extension) === undefined,
    when: when.map((condition) => compileCondition(compiling, condition)),
    others: others.map((other) => compileRule(compiling, other)),
    opens: opensAfter && compileRule(compiling, { ...anchored, within: opensAfter, basis }),
    extended: extension && compileRule(compiling, Object.freeze({ ...figure, within: extension.within })),
    extendedBy: numbersOf(compiling, extension?.by),
  };
}

function compileStep(
  compiling: Compiling,
  name: TimescaleStep,
  given: Limits | undefined,
): readonly CompiledStep[] {
  if (given === undefined) return [];
  const limits = [given].flat().map((limit) => compileLimit(compiling, limit));
  return [{ name, limits, windowed: limits.some(({ opens }) => opens !== undefined && opens.count > 0) }];
}

function rolesOf(
  compiling: Compiling,
  { startedBy, metBy, firstMetBy = metBy, endedBy }: Timescale,
): readonly number[] {
  const roles: number[] = [];
  const give = (bit: number, named: readonly EventKind[]): void => {
    for (const number of numbersOf(compiling, named)) roles[number] = (roles[number] ?? 0) | bit;
  };
  give(ROLE.starts, startedBy);
  give(ROLE.meets, metBy);
  give(ROLE.meetsFirst, firstMetBy);
  give(ROLE.ends, endedBy);
  give(ROLE.opens, compiling.policy.openedBy ?? compiling.policy.timescales[0].startedBy);
  return roles;
}

function compileVersion(compiling: Compiling, timescale: Timescale): Version {
  const { first, second, thenEvery, inForce, holds = [] } = timescale;
  return {
    timescale,
    roles: rolesOf(compiling, timescale),
    steps: [
      ...compileStep(compiling, (second ?? thenEvery) ? 'first' : 'only', first),
      ...compileStep(compiling, 'second', second),
    ],
    every: compileStep(compiling, 'every', thenEvery)[0],
    holds: holds.map((given) => ({
      given,
      startedBy: numbersOf(compiling, given.startedBy),
      endedBy: numbersOf(compiling, given.endedBy),
      after: compileRule(compiling, { within: given.thenWithin, basis: given.basis }),
    })),
    from: inForce?.from === undefined ? NO_DAY : dayOf(compiling.caller, inForce.from, 'inForce.from'),
    to: inForce?.to === undefined ? LAST_DAY : dayOf(compiling.caller, inForce.to, 'inForce.to'),
  };
}

function compilePolicy(policy: ReviewPolicy, caller: string): CompiledPolicy {
  const kinds = new Map<unknown, number>([['died', DIED]]);
  const compiling: Compiling = { policy, caller, kinds };
  const timescales = new Map<string, [Version, ...Version[]]>();
  for (const timescale of policy.timescales) {
    const version = compileVersion(compiling, timescale);
    const versions = timescales.get(timescale.id);
    if (versions === undefined) timescales.set(timescale.id, [version]);
    else versions.push(version);
  }
  for (const versions of timescales.values()) versions.sort((a, b) => a.from - b.from);
  // an entry for every kind, so that lookups never miss
  const filled = [...timescales.values()].map((versions): Versions => {
    const [first, ...others] = versions.map((made) => ({
      ...made,
      roles: Array.from(kinds.values(), (kind) => made.roles[kind] ?? 0),
    }));
    return [first as Version, ...others];
  });
  return {
    policy,
    kinds,
    byLength: byLengthOf(kinds),
    timescales: filled,
    touches: Array.from(kinds.values(), (kind) =>
      filled.flatMap((versions, place) => (versions.some(({ roles }) => roles[kind] !== 0) ? [place] : [])),
    ),
  };
}

function byLengthOf(kinds: ReadonlyMap<unknown, number>): CompiledPolicy['byLength'] {
  const byLength: (readonly [string, number] | undefined)[] = Array.from({ length: 64 });
  for (const [kind, number] of kinds as ReadonlyMap<string, number>)
    byLength[kind.length & 63] = [kind, number];
  return byLength;
}

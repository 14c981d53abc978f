/**
 * Compiles policies: numbers the kinds of event, parses intervals once and groups the versions of a
 * timescale.
 *
 * @module
 */
import { dayOf } from '../../calendar/calendar-date.js';
import { LAST_DAY, NO_DAY } from '../../calendar/day-number.js';
import { type Counting, countableParts, type IntervalUnit } from '../../calendar/interval.js';
import { checkExactly } from '../../kernel/arguments.js';
import type { Path } from '../../kernel/error.js';
import { isDeepFrozen } from '../../kernel/frozen.js';
import { isObject } from '../../kernel/reading.js';
import { sameValue } from '../../kernel/same-value.js';
import type { EventKind } from '../event.js';
import type {
  Anchor,
  Condition,
  Hold,
  LimitRule,
  Limits,
  ReviewLimit,
  ReviewPolicy,
  Timescale,
  TimescaleStep,
} from '../policy.js';
import { REVIEW_POLICY } from '../shapes.js';

/** An anchor to count from, with its kinds of event as numbers. */
export interface CompiledAnchor {
  readonly given: Exclude<Anchor, 'start'>;
  readonly kinds: readonly number[];
}

/** A limit rule with its interval parsed. */
export interface Rule {
  readonly given: LimitRule;
  /** The unit of the interval; `undefined` if the limit has no interval. */
  readonly unit: IntervalUnit | undefined;
  readonly count: number;
  readonly counting: Counting;
  /** 1 if the last day is the day before the counted one, else 0. */
  readonly short: number;
  readonly from: CompiledAnchor | undefined;
  readonly less: Rule | undefined;
}

/** A condition with its anchors and kinds of event compiled. */
export interface CompiledCondition {
  readonly given: Condition;
  readonly kinds: readonly number[];
  readonly from: CompiledAnchor | undefined;
  readonly to: CompiledAnchor | undefined;
  readonly not: CompiledCondition | undefined;
}

/** A limit with its rules and conditions compiled. */
export interface CompiledLimit {
  readonly given: ReviewLimit;
  readonly rule: Rule;
  readonly when: readonly CompiledCondition[];
  readonly others: readonly Rule[];
  readonly opens: Rule | undefined;
  readonly extended: Rule | undefined;
  readonly extendedBy: readonly number[];
  /**
   * True if the limit is a single rule counted from the start of the step, which takes a faster path.
   */
  readonly plain: boolean;
}

/** A step of a timescale, with its limit or table of limits. */
export interface CompiledStep {
  readonly name: TimescaleStep;
  readonly limits: readonly CompiledLimit[];
  /** True if a window opens later than the day it is counted from. */
  readonly windowed: boolean;
}

/** A hold with its kinds of event and rule compiled. */
export interface CompiledHold {
  readonly given: Hold;
  readonly startedBy: readonly number[];
  readonly endedBy: readonly number[];
  readonly after: Rule;
}

/** One version of a timescale, with the roles of each kind of event. */
export interface Version {
  readonly timescale: Timescale;
  /** The {@link ROLE} bits, indexed by the number of a kind. */
  readonly roles: readonly number[];
  readonly steps: readonly CompiledStep[];
  readonly every: CompiledStep | undefined;
  readonly holds: readonly CompiledHold[];
  readonly from: number;
  readonly to: number;
}

/** The versions of one timescale, earliest first. */
export type Versions = readonly [Version, ...Version[]];

/** A compiled policy, with lookups by the number of a kind of event. */
export interface CompiledPolicy {
  readonly policy: ReviewPolicy;
  /** The number of each kind of event that the policy names; 0 is death. */
  readonly kinds: ReadonlyMap<unknown, number>;
  /**
   * One kind of each name length and its number, compared first because it is faster than a map lookup.
   */
  readonly byLength: readonly (readonly [kind: string, number: number] | undefined)[];
  readonly timescales: readonly Versions[];
  /** Indexes of the timescales in which a kind has a role, indexed by the number of the kind. */
  readonly touches: readonly (readonly number[])[];
}

/** The number of the kind `died`, which ends every timescale. */
export const DIED = 0;

/** Bit flags for the roles of an event in a timescale. */
export const ROLE = { starts: 1, meets: 2, meetsFirst: 4, ends: 8, opens: 16 } as const;

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

function compilePolicy(policy: ReviewPolicy, caller: string): CompiledPolicy {
  const kinds = new Map<unknown, number>([['died', DIED]]);
  const numbers = (named: readonly EventKind[] = []): readonly number[] =>
    named.map((kind) => {
      const number = kinds.get(kind) ?? kinds.size;
      kinds.set(kind, number);
      return number;
    });

  const anchor = (given: Anchor | undefined): CompiledAnchor | undefined =>
    given === undefined || given === 'start'
      ? undefined
      : { given, kinds: numbers(typeof given === 'object' && 'event' in given ? given.event : []) };

  const rule = (given: LimitRule): Rule => {
    const { within, counting = 'after', less, from, last } = given;
    const parts = typeof within === 'string' ? undefined : countableParts(within, counting, caller);
    return {
      given,
      unit: parts?.unit,
      count: parts?.count ?? 0,
      counting,
      short: last === 'before' ? 1 : 0,
      from: anchor(from),
      less: less && rule({ within: less, counting: 'before', basis: given.basis }),
    };
  };

  const condition = (given: Condition): CompiledCondition => ({
    given,
    kinds: numbers('happened' in given ? given.happened : []),
    from: anchor('from' in given ? given.from : undefined),
    to: anchor('to' in given ? given.to : undefined),
    not: 'not' in given ? condition(given.not) : undefined,
  });

  const limit = (given: ReviewLimit): CompiledLimit => {
    const { when = [], appliesTo: _, opensAfter, extension, soonestWith, latestWith, ...figure } = given;
    const { from, onDay, less, basis } = figure;
    const others = soonestWith ?? latestWith ?? [];
    const anchored = { ...(from !== undefined && { from }), ...(onDay !== undefined && { onDay }) };
    // exposed to callers
    const main = rule(Object.freeze(figure));
    return {
      given,
      rule: main,
      plain:
        when.length + others.length === 0 &&
        main.unit !== undefined &&
        main.from === undefined &&
        (onDay ?? less ?? opensAfter ?? extension) === undefined,
      when: when.map(condition),
      others: others.map(rule),
      opens: opensAfter && rule({ ...anchored, within: opensAfter, basis }),
      extended: extension && rule(Object.freeze({ ...figure, within: extension.within })),
      extendedBy: numbers(extension?.by),
    };
  };

  const step = (name: TimescaleStep, given: Limits | undefined): readonly CompiledStep[] => {
    if (given === undefined) return [];
    const limits = [given].flat().map(limit);
    return [{ name, limits, windowed: limits.some(({ opens }) => opens !== undefined && opens.count > 0) }];
  };

  const version = (timescale: Timescale): Version => {
    const { first, second, thenEvery, inForce, startedBy, metBy, firstMetBy = metBy, endedBy } = timescale;
    const roles: number[] = [];
    const give = (bit: number, named: readonly EventKind[]): void => {
      for (const number of numbers(named)) roles[number] = (roles[number] ?? 0) | bit;
    };
    give(ROLE.starts, startedBy);
    give(ROLE.meets, metBy);
    give(ROLE.meetsFirst, firstMetBy);
    give(ROLE.ends, endedBy);
    give(ROLE.opens, policy.openedBy ?? policy.timescales[0].startedBy);
    return {
      timescale,
      roles,
      steps: [...step((second ?? thenEvery) ? 'first' : 'only', first), ...step('second', second)],
      every: step('every', thenEvery)[0],
      holds: (timescale.holds ?? []).map((given) => ({
        given,
        startedBy: numbers(given.startedBy),
        endedBy: numbers(given.endedBy),
        after: rule({ within: given.thenWithin, basis: given.basis }),
      })),
      from: inForce?.from === undefined ? NO_DAY : dayOf(caller, inForce.from, 'inForce.from'),
      to: inForce?.to === undefined ? LAST_DAY : dayOf(caller, inForce.to, 'inForce.to'),
    };
  };

  const timescales = new Map<string, Version[]>();
  for (const timescale of policy.timescales) {
    const versions = timescales.get(timescale.id) ?? [];
    timescales.set(
      timescale.id,
      [...versions, version(timescale)].sort((a, b) => a.from - b.from),
    );
  }
  // an entry for every kind, so that lookups never miss
  const filled = [...timescales.values()].map((versions) =>
    versions.map((made) => ({ ...made, roles: Array.from(kinds.values(), (kind) => made.roles[kind] ?? 0) })),
  );
  const byLength: (readonly [string, number] | undefined)[] = Array.from({ length: 64 });
  for (const [kind, number] of kinds) byLength[String(kind).length % 64] = [String(kind), number];
  const touches = Array.from(kinds.values(), (kind) =>
    filled.flatMap((versions, place) => (versions.some(({ roles }) => roles[kind] !== 0) ? [place] : [])),
  );
  return { policy, kinds, byLength, timescales: filled as unknown as readonly Versions[], touches };
}

/** Returns the number of a kind of event, or `undefined` if the policy does not name it. */
export function kindNumber({ kinds, byLength }: CompiledPolicy, kind: unknown): number | undefined {
  const likely = typeof kind === 'string' ? byLength[kind.length & 63] : undefined;
  return likely !== undefined && likely[0] === kind ? likely[1] : kinds.get(kind);
}

/**
 * Returns the latest version in force by a day, or the earliest version if none was. That version then
 * also applies to a start before it, and the answer says so. A start after a version lapsed is not in
 * force.
 */
export function versionOn(versions: Versions, day: number): Version {
  let picked = versions[0];
  for (const version of versions) if (version.from <= day) picked = version;
  return picked;
}

/** Returns the step after `met` limits have been met, or `undefined` if all are met. */
export function stepOf(version: Version, met: number): CompiledStep | undefined {
  return version.steps[met] ?? version.every;
}

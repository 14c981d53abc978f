/**
 * A policy prepared for evaluation: numbered kinds of event, parsed intervals, versions grouped by timescale.
 *
 * @module
 */
import type { Counting, IntervalUnit } from '../../calendar/interval.js';
import type {
  Anchor,
  Condition,
  Hold,
  LimitRule,
  ReviewLimit,
  ReviewPolicy,
  Timescale,
  TimescaleStep,
} from '../policy.js';

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

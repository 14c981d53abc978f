/**
 * Compares two versions of a plan, as sentences and as a JSON Patch.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayInWords } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuse, type Path } from '../kernel/error.js';
import { frozen } from '../kernel/frozen.js';
import { ordinal } from '../kernel/ordinal.js';
import { isObject } from '../kernel/reading.js';
import { sameValue } from '../kernel/same-value.js';
import { pick, shape } from '../kernel/shape.js';
import type { Lifecycle, Status } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import { listAt, listsWithIds } from './links.js';
import { itemsById, type PatchOperation, patchBetween } from './patch.js';
import type { Plan } from './plan.js';
import { entryNames, modelOf } from './plan-model.js';
import type { ReviewDecision } from './revision.js';
import { PLAN } from './shapes.js';

/** The kinds of change between two versions. */
export const PLAN_CHANGES = /* @__PURE__ */ frozen(['added', 'ended', 'changed'] as const);

/** A change between two versions: added, ended or changed. */
export type PlanChangeKind = (typeof PLAN_CHANGES)[number];

/** One change between two versions. */
export interface PlanChange {
  /** What became of it. */
  readonly what: PlanChangeKind;
  /** Path in the later version, or in the earlier one if the item was left out. */
  readonly path: Path;
  /** Its id, if it has one. */
  readonly id?: string;
  /** The keys whose values changed, for a `changed` entry. */
  readonly keys?: readonly string[];
  /** Its final lifecycle status, if it ended but is still in the plan. */
  readonly endedAs?: Lifecycle;
  /** One sentence that describes the change. It never repeats anyone's words. */
  readonly sentence: string;
}

/** The differences between two versions of a plan. */
export interface PlanDifference {
  /** The version number of the earlier plan. */
  readonly from: number;
  /** The version number of the later plan. */
  readonly to: number;
  /** Who wrote the later version, if recorded. */
  readonly by?: Contributor;
  /** The day of the review that made the later version, if recorded. */
  readonly on?: CalendarDate;
  /** What that review decided, if recorded. */
  readonly decision?: ReviewDecision;
  /**
   * A summary: the versions, the author, the review and the number of changes. Status, agreement dates and
   * signatures are not counted.
   */
  readonly summary: string;
  /** The changes, in plan order. */
  readonly changes: readonly PlanChange[];
  /** A JSON Patch (RFC 6902) from the earlier version to the later one. It contains the plan's own texts. */
  readonly patch: readonly PatchOperation[];
}

/**
 * Compares two versions of a plan: what was added, ended or changed, and who wrote the later one.
 *
 * Items are matched by id. An item has ended if it was left out, or if it is now completed, cancelled,
 * rejected or entered in error. The sentences repeat nobody's words, but the patch does: if others will see
 * it, call `planWithoutWithheld` on both versions first.
 *
 * @param before - the earlier version
 * @param after - the later version of the same plan
 * @returns the changes and the patch
 * @throws `SupportPlanError` `plan/another-plan` if the two have different ids
 *
 * @example
 * ```ts
 * import { type Plan, planDifference } from 'supportplan';
 *
 * const before: Plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: {},
 *   goals: [{ id: 'G1', statement: { text: 'To live by the sea.', voice: 'own-words' } }],
 * };
 * const after: Plan = {
 *   ...before,
 *   version: 2,
 *   goals: [
 *     {
 *       id: 'G1',
 *       statement: { text: 'To live by the sea.', voice: 'own-words' },
 *       status: { lifecycle: 'active' },
 *     },
 *   ],
 * };
 * const difference = planDifference(before, after);
 *
 * difference.changes.map((change) => change.sentence); // => ['The first goal has changed: status.']
 * difference.patch[1]; // => { op: 'add', path: '/goals/0/status', value: { lifecycle: 'active' } }
 * ```
 */
export function planDifference(before: Plan, after: Plan): PlanDifference {
  checkArgument('planDifference', 'before', before, COMPARED);
  checkArgument('planDifference', 'after', after, COMPARED);
  if (before.id !== after.id) {
    throw misuse(
      'plan/another-plan',
      'planDifference',
      'after.id',
      'the id of the earlier version',
      'a different id',
    );
  }
  const changes = changesOf(before, after);
  const { revision } = after;
  const byVersion = revision?.from === before.version ? revision : undefined;
  return {
    from: before.version,
    to: after.version,
    ...(byVersion && { by: byVersion.by, on: byVersion.on, decision: byVersion.decision }),
    summary: summaryOf(before, after, changes),
    changes,
    patch: patchBetween(before, after),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Only these fields are validated; everything else is compared as plain data. */
const COMPARED = /* @__PURE__ */ shape(() =>
  pick(PLAN, ['id', 'version', 'revision'], 'a plan, as readPlan returns it'),
);

const ENDED: readonly Lifecycle[] = ['completed', 'cancelled', 'rejected', 'entered-in-error'];

function changesOf(before: Plan, after: Plan): readonly PlanChange[] {
  const keys = [...Object.keys(before), ...Object.keys(after).filter((key) => !Object.hasOwn(before, key))];
  return keys.filter(isCompared).flatMap((key) => {
    const listed = comparedLists().filter(([part]) => part === key);
    const items = listed.flatMap((way) => changesInList(way, before, after));
    const inner = listed.flatMap(([, name]) => name ?? []);
    const whole = listed.some((way) => way.length === 1);
    return whole ? items : [...changesInPart(key, inner, before[key], after[key]), ...items];
  });
}

function isCompared(key: string): key is keyof Plan {
  const model = modelOf(key);
  return model !== undefined && model.compared !== false;
}

/** The lists whose entries are compared one by one, by their ids. */
function comparedLists(): readonly (readonly string[])[] {
  return listsWithIds().flatMap(({ path }) => (entryNames(path)?.name === undefined ? [] : [path]));
}

function changesInList(way: readonly string[], before: Plan, after: Plan): readonly PlanChange[] {
  const [was, is] = [listAt(before, way), listAt(after, way)];
  const [wasById, isById] = [itemsById(was), itemsById(is)];
  const name = entryNames(way)?.name as string;
  const left = was.flatMap((item, place): readonly PlanChange[] => {
    const id = idOf(item);
    if (id === undefined || isById.has(id)) return [];
    const sentence = `${withArticle(name)} was left out: the ${ordinal(place)} in the earlier version.`;
    return [{ what: 'ended', path: [...way, place], id, sentence }];
  });
  const now = is.flatMap((item, place): readonly PlanChange[] => {
    const id = idOf(item);
    if (id === undefined) return [];
    const path = [...way, place];
    const old = wasById.get(id);
    if (old === undefined) {
      return [{ what: 'added', path, id, sentence: `The ${ordinal(place)} ${name} is new.` }];
    }
    const keys = differentKeys(old, item as Fields);
    if (keys.length === 0) return [];
    const endedAs = endOf(old, item as Fields);
    if (endedAs !== undefined) {
      const sentence = `The ${ordinal(place)} ${name} has ended: ${inWords(endedAs)}.`;
      return [{ what: 'ended', path, id, keys, endedAs, sentence }];
    }
    const sentence = `The ${ordinal(place)} ${name} has changed: ${listed(keys)}.`;
    return [{ what: 'changed', path, id, keys, sentence }];
  });
  return [...left, ...now];
}

/** The changes in a part, except in its lists whose items are compared one by one. */
function changesInPart(
  key: string,
  inner: readonly string[],
  before: unknown,
  after: unknown,
): readonly PlanChange[] {
  const path = [key];
  const name = inWords(key);
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ what: 'added', path, sentence: `${subject}: recorded now.` }];
  if (after === undefined) return [{ what: 'ended', path, sentence: `${subject}: no longer recorded.` }];
  if (key === 'extensions' || !isObject(before) || !isObject(after)) {
    return sameValue(before, after) ? [] : [{ what: 'changed', path, sentence: `${subject}: changed.` }];
  }
  const keys = differentKeys(before, after).filter((name) => !inner.includes(name));
  if (keys.length === 0) return [];
  return [{ what: 'changed', path, keys, sentence: `${subject}: changed in ${listed(keys)}.` }];
}

function differentKeys(before: Fields, after: Fields): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const own = (value: Fields, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
  return [...keys].filter((key) => !sameValue(own(before, key), own(after, key)));
}

/** How an item ended, if it was still going on in the earlier version. */
function endOf(before: Fields, after: Fields): Lifecycle | undefined {
  const [was, is] = [before, after].map(({ status }) => (status as Status | undefined)?.lifecycle);
  return is !== undefined && ENDED.includes(is) && was !== is ? is : undefined;
}

function summaryOf(before: Plan, after: Plan, changes: readonly PlanChange[]): string {
  const told = changes.filter(({ path }) => modelOf(String(path[0]))?.formal !== true);
  const count = (kind: PlanChangeKind): string =>
    `${told.filter(({ what }) => what === kind).length} ${kind}`;
  const { revision } = after;
  const made =
    revision?.from === before.version
      ? ` Author: ${inWords(revision.by.role)}. Review of ${dayInWords(revision.on)}: ${revision.decision}.`
      : '';
  return `Version ${after.version} compared with version ${before.version}.${made} ${PLAN_CHANGES.map(count).join(', ')}.`;
}

function withArticle(name: string): string {
  return /^[aeiou]/.test(name) ? `An ${name}` : `A ${name}`;
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

/** Turns a key or an id into words: `doneBy` becomes "done by", `on-hold` becomes "on hold". */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}

function listed(keys: readonly string[]): string {
  return keys.map(inWords).join(', ');
}

/**
 * Makes the plan that others may see: without withheld parts, and limited to the parts that were shared.
 *
 * @module
 */

import { SHARING } from '../agreement/shapes.js';
import { PLAN_PARTS, type PlanPart, type Sharing, type Withheld } from '../agreement/sharing.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument, checkExactly } from '../kernel/arguments.js';
import { isObject } from '../kernel/reading.js';
import { options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { checkWithheld } from './check-withheld.js';
import { type Inside, planLinks } from './links.js';
import { type PartFields, planPartFields } from './part-fields.js';
import type { Plan } from './plan.js';
import { modelOf, type PartModel, PLAN_MODEL_ENTRIES } from './plan-model.js';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a plan, whose type overlaps with {@link Fields}: an interface's doesn't. */
type FieldsOfPlan = Pick<Plan, keyof Plan>;

/**
 * Returns a plan without its withheld parts, and without a trace of them, for rendering and export.
 *
 * If an item is invalid without a withheld field, the whole item is removed. References to removed items
 * are removed too, so that the result is a valid plan.
 *
 * @param plan - the plan
 * @returns a copy without the parts, items and fields that `plan.withheld` names, and without `withheld`
 *   itself
 * @throws `SupportPlanError` `plan/withheld-nothing` if an entry of `withheld` matches nothing, and
 *   an `argument/…` code for a plan that readPlan would reject: a typo in a key would show what is withheld
 *
 * @example
 * ```ts
 * import { type Plan, planWithoutWithheld } from 'supportplan';
 *
 * const plan: Plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: { preferredName: 'Lin', serviceAddress: '4 Sandpiper Yard' },
 *   withheld: [{ part: 'person', key: 'serviceAddress', why: 'unsafe-address' }],
 * };
 *
 * planWithoutWithheld(plan).person; // => { preferredName: 'Lin' }
 * ```
 */
export function planWithoutWithheld(plan: Plan): Plan {
  checkWithheld('planWithoutWithheld', plan);
  return withoutWithheld(plan);
}

/** {@link planWithoutWithheld}, for a plan that is already validated. */
export function withoutWithheld(plan: Plan): Plan {
  const { withheld = [], ...open } = plan;
  const gone = new Set<string>();
  const left = { ...open } as Record<string, unknown>;
  for (const [part, entries] of byPart(withheld)) {
    const { [part]: held } = open as Fields;
    if (held === undefined) continue;
    const rest = openPart(part, held, entries, part === 'extensions' ? new Set() : gone);
    if (rest !== undefined) left[part] = rest;
    else if (part === 'person') left['person'] = {};
    else delete left[part];
  }
  const hostData = withheld.some(({ part, itemId }) => part === 'extensions' && itemId === undefined);
  const scaled = withScalesOfCharts(hostData ? withBareScales(left) : left);
  return withLinksWhole(scaled, gone) as FieldsOfPlan;
}

/** Options of {@link planAsShared}. */
export interface PlanAsSharedOptions {
  /** The day on which the plan is shared. */
  readonly today: CalendarDate;
}

const SHARED_OPTIONS: Shape<PlanAsSharedOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<PlanAsSharedOptions>({ today: DAY }, TODAY_EXPECTED),
);

/**
 * Returns the plan that someone may see on a given day, under a sharing that the person chose.
 *
 * It has only the shared parts, and no withheld data. The host's `extensions` are included only if the
 * sharing names them.
 *
 * @param plan - the plan
 * @param sharing - one of the plan's sharings: with whom, which parts, from when until when
 * @param options - the day
 * @returns the plan with those parts only, or undefined if it is not shared on that day
 * @throws `SupportPlanError` as {@link planWithoutWithheld}; `calendar/not-a-date` if the date is
 *   invalid; an `argument/…` code if the sharing or the options are invalid
 *
 * @example
 * ```ts
 * import { calendarDate, planAsShared } from 'supportplan';
 *
 * const sharing = {
 *   with: { role: 'family' },
 *   parts: ['risks'],
 *   withdrawnOn: calendarDate('2026-11-01'),
 * } as const;
 * const plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: { name: 'Lin' },
 * } as const;
 *
 * planAsShared(plan, sharing, { today: calendarDate('2026-10-31') })?.person; // => {}
 * planAsShared(plan, sharing, { today: calendarDate('2026-11-01') }); // => undefined
 * ```
 */
export function planAsShared(plan: Plan, sharing: Sharing, options: PlanAsSharedOptions): Plan | undefined {
  checkWithheld('planAsShared', plan);
  checkExactly('planAsShared', 'sharing', sharing, SHARING);
  checkArgument('planAsShared', 'options', options, SHARED_OPTIONS);
  return asShared(plan, sharing, options.today);
}

/** {@link planAsShared}, for arguments that are already validated. */
export function asShared(plan: Plan, sharing: Sharing, today: CalendarDate): Plan | undefined {
  const begun = sharing.from === undefined || sharing.from <= today;
  const ended = sharing.withdrawnOn !== undefined && sharing.withdrawnOn <= today;
  if (!begun || ended) return undefined;
  const open = withoutWithheld(plan);
  const { extensions: _, ...shareable } = open;
  const { parts } = sharing;
  // Host data are shared only if named.
  if (parts === undefined) return withBareScales(shareable) as FieldsOfPlan;
  const kept = new Set<string>([...partsShown('always'), ...partsShown('with-star-charts'), ...parts]);
  const shared = Object.fromEntries(Object.entries(open).filter(([key]) => kept.has(key)));
  // Ids inside the host's data are not links of ours.
  const others = PLAN_PARTS.filter((part) => !kept.has(part) && part !== 'extensions');
  const gone = new Set(others.flatMap((part) => idsIn(open[part])));
  const scaled = withScalesOfCharts(kept.has('extensions') ? shared : withBareScales(shared));
  return withLinksWhole({ person: {}, ...scaled }, gone) as FieldsOfPlan;
}

/** Removes `extensions` from star scales. They are kept only when the plan's own `extensions` are kept. */
function withBareScales(plan: Fields): Fields {
  const scales = plan['starScales'];
  if (!Array.isArray(scales)) return plan;
  return { ...plan, starScales: scales.map(({ extensions: _, ...scale }: Fields) => scale) };
}

/** Removes the scales if the star charts are gone: they mean little alone. */
function withScalesOfCharts(plan: Fields): Fields {
  if (plan['starCharts'] !== undefined) return plan;
  const { starScales: _, ...rest } = plan;
  return rest;
}

/** The parts that are shown without being chosen. */
function partsShown(when: PartModel['shown']): readonly string[] {
  return PLAN_MODEL_ENTRIES.flatMap(([part, { shown }]) => (shown === when ? [part] : []));
}

function byPart(withheld: readonly Withheld[]): ReadonlyMap<PlanPart, readonly Withheld[]> {
  const parts = new Map<PlanPart, Withheld[]>();
  for (const entry of withheld) {
    const entries = parts.get(entry.part);
    if (entries === undefined) parts.set(entry.part, [entry]);
    else entries.push(entry);
  }
  return parts;
}

/** What is left of a part, or undefined if it is all withheld. Adds the removed ids to `gone`. */
function openPart(part: PlanPart, held: unknown, entries: readonly Withheld[], gone: Set<string>): unknown {
  const ofAll = entries.flatMap(({ itemId, key }) => (itemId === undefined ? [key] : []));
  const ofOne = new Map<unknown, (string | undefined)[]>();
  for (const { itemId, key } of entries) {
    if (itemId !== undefined) ofOne.set(itemId, [...(ofOne.get(itemId) ?? []), key]);
  }
  const open = (thing: unknown, keys: readonly (string | undefined)[], name: string): unknown => {
    if (keys.length === 0) return thing;
    const { needed: inType } = planPartFields().get(name) as PartFields;
    const needed = [...inType, ...(modelOf(name)?.needed ?? [])];
    const whole = !isObject(thing) || keys.some((key) => key === undefined || needed.includes(key));
    const taken = whole ? [thing] : keys.map((key) => thing[key as string]);
    for (const id of taken.flatMap(idsIn)) gone.add(id);
    return whole
      ? undefined
      : Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));
  };
  const openList = (list: readonly unknown[], all: typeof ofAll, name: string): unknown => {
    const left = list.flatMap((item) => {
      const one = ofOne.get(isObject(item) ? item['id'] : undefined) ?? [];
      const rest = open(item, [...all, ...one], name);
      return rest === undefined ? [] : [rest];
    });
    // An empty list would say that there are none.
    return left.length === 0 && list.length > 0 ? undefined : left;
  };
  if (Array.isArray(held)) return openList(held, ofAll, part);
  const rest = open(held, ofAll, part);
  if (!isObject(rest) || ofOne.size === 0) return rest;
  const fields = Object.entries(rest).flatMap(([key, value]) => {
    const left = Array.isArray(value) ? openList(value, [], `${part}.${key}`) : value;
    return left === undefined ? [] : [[key, left] as const];
  });
  return Object.fromEntries(fields);
}

/** The ids of the items in a part: in the part's own list, or in the lists it holds. */
function idsIn(part: unknown): readonly string[] {
  const things = isObject(part) ? [part, ...Object.values(part).flat()] : [part].flat();
  return things.flatMap((thing) => (isObject(thing) && typeof thing['id'] === 'string' ? [thing['id']] : []));
}

/** A copy without references to removed items. */
function withLinksWhole(plan: Fields, gone: ReadonlySet<string>): Fields {
  return gone.size === 0 ? plan : (linked(plan, planLinks(), gone) as Fields);
}

/** A value without its references to removed items, or undefined if the value itself was such a reference. */
function linked(value: unknown, inside: Inside, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => {
      const left = linked(item, inside, gone);
      return left === undefined ? [] : [left];
    });
    // An empty list would say that there are none.
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (typeof inside === 'string') return typeof value === 'string' && gone.has(value) ? undefined : value;
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const [key, deeper, needed] of inside) {
    if (copy[key] === undefined) continue;
    const left = linked(copy[key], deeper, gone);
    if (left !== undefined) {
      copy[key] = left;
    } else if (needed === true) {
      copy[key] = [];
    } else if (Array.isArray(copy[key]) || Object.hasOwn(value, 'id')) {
      delete copy[key];
    } else {
      // The object is only a link, so remove it with its target.
      return undefined;
    }
  }
  return copy;
}

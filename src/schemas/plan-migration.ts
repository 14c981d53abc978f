/**
 * Migrates plans from earlier formats to the current one.
 *
 * @module
 */
import { type Issue, isObject, unknownKey } from '../kernel/reading.js';

/** The first format of stored plans. */
export const FIRST_FORMAT = 'supportplan/plan@1';

type Json = Readonly<Record<string, unknown>>;

/** The keys of a plan in the first format. */
const FIRST_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'format',
  'id',
  'version',
  'kind',
  'person',
  'keyWorker',
  'completedOn',
  'agreedOn',
  'writtenWith',
  'involvement',
  'about',
  'starChart',
  'needs',
  'outcomes',
  'actions',
  'support',
  'contingencies',
  'risks',
  'control',
  'budget',
  'advice',
  'makingItHappen',
  'agreement',
  'pathways',
  'commitments',
  'signatures',
  'review',
  'extensions',
]);

/** Adds an issue for each key that the first format didn't have: migrating could overwrite it. */
export function keysOfNoFirstFormat(plan: Json): readonly Issue[] {
  return Object.keys(plan).flatMap((key, place) =>
    FIRST_KEYS.has(key) ? [] : [unknownKey('plan/unknown-key', [], place)],
  );
}

/**
 * Migrates a plan from the first format to the second. Leaves values of the wrong shape for the reader to
 * report.
 *
 * Times and places were plain text without a voice, so their voice becomes `not-recorded`; it is not
 * guessed.
 */
export function fromFirstFormat(plan: Json, format: string): Json {
  const known = Object.fromEntries(Object.entries(plan).filter(([key]) => FIRST_KEYS.has(key)));
  const { starChart, agreement, pathways, risks, contingencies, ...rest } = known;
  const moved: Record<string, unknown> = { ...rest, format };
  const taken = idsIn(known);
  if (starChart !== undefined) moved['starCharts'] = [starChart];
  if (risks !== undefined) moved['risks'] = withIds(risks, 'risk', taken);
  if (contingencies !== undefined) moved['contingencies'] = withIds(contingencies, 'contingency', taken);
  if (isObject(agreement)) {
    const { sharedWith, preferredTimes, preferredPlaces, ...others } = agreement;
    moved['agreement'] = {
      ...others,
      ...(preferredTimes !== undefined && { preferredTimes: [inNobodysVoice(preferredTimes)] }),
      ...(preferredPlaces !== undefined && { preferredPlaces: [inNobodysVoice(preferredPlaces)] }),
    };
    if (sharedWith !== undefined) moved['sharing'] = eachOf(sharedWith, (shared) => ({ with: shared }));
  } else if (agreement !== undefined) {
    moved['agreement'] = agreement;
  }
  if (isObject(pathways)) {
    const { planningTools, differencesOfOpinion, ...others } = pathways;
    moved['pathways'] = others;
    if (planningTools !== undefined) moved['planningTools'] = planningTools;
    if (differencesOfOpinion !== undefined) {
      moved['differencesOfOpinion'] = eachOf(differencesOfOpinion, (statement) => ({ statement }));
    }
  } else if (pathways !== undefined) {
    moved['pathways'] = pathways;
  }
  return moved;
}

function inNobodysVoice(text: unknown): unknown {
  return typeof text === 'string' ? { text, voice: 'not-recorded' } : text;
}

function eachOf(list: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(change) : list;
}

/** The ids in the top-level lists of a plan. */
function idsIn(plan: Json): ReadonlySet<unknown> {
  const items = Object.values(plan).flatMap((list: unknown) => (Array.isArray(list) ? list : []));
  return new Set(items.map((item: unknown) => (isObject(item) ? item['id'] : undefined)));
}

/** Risks and contingencies had no ids: they get `risk-1` and so on, skipping ids already in use. */
function withIds(list: unknown, name: string, taken: ReadonlySet<unknown>): unknown {
  let count = 0;
  return eachOf(list, (item) => {
    if (!isObject(item)) return item;
    do count += 1;
    while (taken.has(`${name}-${count}`));
    return { id: `${name}-${count}`, ...item };
  });
}

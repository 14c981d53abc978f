/**
 * A plan as a document: its parts in the order of the plan model, in words, without what is withheld.
 *
 * @module
 */
import { PENCE } from '../budget/shapes.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY, INTERVAL } from '../calendar/shapes.js';
import { dayInWords, intervalInWords } from '../calendar/words.js';
import { coverageOf } from '../coverage/pathway-coverage.js';
import {
  type AnyShape,
  type Field,
  fieldShape,
  fieldsOf,
  type ObjectDescription,
  variantOf,
} from '../kernel/shape.js';
import { STATUS } from '../outcomes/shapes.js';
import { ACHIEVEMENTS, LIFECYCLES, type Status } from '../outcomes/status.js';
import { type Contributor, ROLES } from '../person/contributor.js';
import { CONTRIBUTOR, STATEMENT } from '../person/shapes.js';
import type { Statement } from '../person/statement.js';
import { listAt, listsWithIds } from '../plan/links.js';
import type { Plan } from '../plan/plan.js';
import { entryNames, PLAN_MODEL_ENTRIES } from '../plan/plan-model.js';
import type { PlanStatus } from '../plan/plan-statuses.js';
import { PLAN } from '../plan/shapes.js';
import { withoutWithheld } from '../plan/withhold.js';
import type { EventKind } from '../review/event.js';
import { eventWords } from '../review/event-words.js';
import { EVENT_KIND } from '../review/shapes.js';
import { chartBlocks, coverageTable } from './chart-blocks.js';
import type { Block, Fact, PlanDocument, References, Section } from './document.js';
import { oneLine } from './graphemes.js';
import type { PictureOptions } from './picture.js';
import { KIND_TITLES, labelOf, wordFor } from './plan-words.js';

/** Options of documents made from a plan. */
export interface PlanDocumentOptions {
  /** The date of the document, which it states. */
  readonly today: CalendarDate;
  /**
   * Whether to draw a picture beside the table of each star chart, and its width and colours. Defaults to
   * true, at 288 pixels, which fits a phone.
   */
  readonly pictures?: boolean | Pick<PictureOptions, 'width' | 'theme'>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every entry with an id: what it is called in the document, and its anchor. */
type Entries = ReadonlyMap<unknown, References['to'][number]>;

/** Builds the document of a checked plan. */
export function planDocument(plan: Plan, options: PlanDocumentOptions): PlanDocument {
  const open = withoutWithheld(plan);
  const entries = entriesOf(open);
  const sections = PLAN_MODEL_ENTRIES.flatMap(([part, { heading }]): readonly Section[] => {
    const blocks = heading === undefined ? [] : sectionBlocks(part, open, options, entries);
    return heading === undefined || blocks.length === 0 ? [] : [{ anchor: part, heading, blocks }];
  });
  return { title: titleOf(open), versionLines: versionLines(open, options.today), sections };
}

/** The kind of plan, with the person's name if it is not withheld. */
export function titleOf({ kind, person }: Plan): string {
  const title = KIND_TITLES[kind];
  const name = oneLine(person.preferredName ?? person.name ?? '');
  return name === '' ? title : `${title}: ${name}`;
}

const STATUS_WORDS: Readonly<Record<PlanStatus, string>> = {
  draft: 'This is a draft: it is not agreed.',
  shared: 'It has been shared with the person and is not agreed yet.',
  agreed: 'It is agreed.',
  superseded: 'It has been replaced by a newer version.',
};

/** The version, its status and its dates. */
export function versionLines(plan: Plan, today: CalendarDate): readonly string[] {
  const { version, status, completedOn, agreedOn } = plan;
  const dated = completedOn !== undefined || agreedOn !== undefined;
  return [
    `Version ${version}.`,
    ...(status === undefined ? [] : [STATUS_WORDS[status]]),
    ...(completedOn === undefined ? [] : [`Completed on ${dayInWords(completedOn)}.`]),
    ...(agreedOn === undefined ? [] : [`Agreed on ${dayInWords(agreedOn)}.`]),
    ...(dated ? [] : ['The day of the plan is not recorded.']),
    `This document was made on ${dayInWords(today)}.`,
  ];
}

function sectionBlocks(
  part: keyof Plan,
  plan: Plan,
  options: PlanDocumentOptions,
  entries: Entries,
): readonly Block[] {
  if (part === 'starCharts') return chartBlocks(plan, options.pictures ?? true);
  const value = plan[part];
  if (value === undefined) return [];
  const blocks = blocksOf(value, fieldsOf(PLAN)[part], [part], entries);
  return part === 'pathways' ? [coverageTable(coverageOf(plan)), ...blocks] : blocks;
}

/** The entries that can be referred to: by their list and their place in it, never by a host's id. */
function entriesOf(plan: Plan): Entries {
  const entries = new Map<unknown, References['to'][number]>();
  for (const { path } of listsWithIds()) {
    const title = entryNames(path)?.title;
    listAt(plan, path).forEach((item, index) => {
      entries.set((item as Fields)['id'], { anchor: anchorOf(path, index), name: `${title} ${index + 1}` });
    });
  }
  return entries;
}

function anchorOf(path: readonly string[], index: number): string {
  return `${path.join('-')}-${index + 1}`;
}

/** A value in blocks, by its description. */
function blocksOf(value: unknown, field: Field, path: readonly string[], entries: Entries): readonly Block[] {
  const shape = fieldShape(field);
  if (Array.isArray(value) && shape.kind === 'list') return listBlocks(value, shape.item, path, entries);
  if (shape === fieldShape(STATEMENT)) {
    const { text, voice } = value as Statement;
    return [{ kind: 'said', text, voice }];
  }
  const words = writers().get(shape)?.(value as never);
  if (words !== undefined) return [{ kind: 'words', text: words }];
  if (shape.kind === 'variants')
    return objectBlocks(value as Fields, variantOf(value as Fields, shape), path, entries);
  if (shape.kind === 'object') return objectBlocks(value as Fields, shape, path, entries);
  if (shape.kind === 'text' && shape.linkTo !== undefined) return referencesTo([value], entries);
  return [{ kind: 'words', text: wordsOf(value, shape) }];
}

function listBlocks(
  list: readonly unknown[],
  item: AnyShape,
  path: readonly string[],
  entries: Entries,
): readonly Block[] {
  if (list.length === 0) return [{ kind: 'words', text: 'None.' }];
  const shape = fieldShape(item);
  if (shape.kind === 'text' && shape.linkTo !== undefined) return referencesTo(list, entries);
  const title = entryNames(path)?.title;
  // an entry's own lists are not numbered
  const inside = [...path, ''];
  if (title !== undefined) {
    return list.map((one, index) => ({
      kind: 'thing',
      anchor: anchorOf(path, index),
      heading: `${title} ${index + 1}`,
      blocks: blocksOf(one, item, inside, entries),
    }));
  }
  if (list.length === 1) return blocksOf(list[0], item, inside, entries);
  return [{ kind: 'items', items: list.map((one) => blocksOf(one, item, inside, entries)) }];
}

/**
 * The object's own statement first, in full; then its other fields, in their order; numbered entries inside
 * it last.
 */
function objectBlocks(
  value: Fields,
  { fields }: ObjectDescription,
  path: readonly string[],
  entries: Entries,
): readonly Block[] {
  const first: Block[] = [];
  const facts: Fact[] = [];
  const last: Block[] = [];
  for (const [key, inner] of Object.entries(value)) {
    // an unknown key has been refused
    const field = fields[key] as Field;
    if (inner === undefined || isId(field)) continue;
    const blocks = blocksOf(inner, field, [...path, key], entries);
    if (key === 'statement') first.push(...blocks);
    else if (blocks.some(({ kind }) => kind === 'thing')) last.push(...blocks);
    else if (blocks.length > 0) facts.push({ label: factLabel(key, field), blocks });
  }
  return [...first, ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]), ...last];
}

function isId(field: Field): boolean {
  const shape = fieldShape(field);
  return shape.kind === 'text' && shape.idOf !== undefined;
}

function factLabel(key: string, field: Field): string {
  return key === 'from' && fieldShape(field).kind === 'number' ? 'From version' : labelOf(key);
}

/** References, by what the entries are called in this document; one that is not in it is left out. */
function referencesTo(ids: readonly unknown[], entries: Entries): readonly Block[] {
  const to = ids.flatMap((id) => entries.get(id) ?? []);
  return to.length === 0 ? [] : [{ kind: 'references', to }];
}

type Writer = (value: never) => string;

/** How the values of some descriptions are written; made when the first document is. */
let made: ReadonlyMap<AnyShape, Writer> | undefined;

function writers(): ReadonlyMap<AnyShape, Writer> {
  made ??= new Map<AnyShape, Writer>([
    [fieldShape(DAY), dayInWords],
    [fieldShape(INTERVAL), intervalInWords],
    [fieldShape(PENCE), poundsOf],
    [fieldShape(CONTRIBUTOR), contributorInWords],
    [fieldShape(STATUS), statusInWords],
    [fieldShape(EVENT_KIND), (kind: EventKind) => sentence(eventWords(kind))],
  ]);
  return made;
}

/** A single value in words. Text in the person's or a worker's own words is left as it is. */
function wordsOf(value: unknown, shape: AnyShape): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return shape.kind === 'words' ? sentence(wordFor(shape.words, String(value))) : String(value);
}

function poundsOf(pence: number): string {
  const [pounds, rest] = [Math.floor(pence / 100), pence % 100];
  const grouped = String(pounds).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `£${grouped}.${String(rest).padStart(2, '0')}`;
}

/** Capitalises the first letter. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A contributor's name, role and other recorded details. */
function contributorInWords(contributor: Contributor): string {
  const { role, name, relationship, jobTitle, team, organisation, contact } = contributor;
  const part = name === undefined ? undefined : wordFor(ROLES, role);
  return [contributorName(contributor), part, relationship, jobTitle, team, organisation, contact]
    .filter((text) => text !== undefined)
    .join(', ');
}

/** A contributor's name, or their role if no name is recorded. */
export function contributorName({ role, name }: Contributor): string {
  return name ?? sentence(wordFor(ROLES, role));
}

function statusInWords({ lifecycle, achievement }: Status): string {
  const words = wordFor(LIFECYCLES, lifecycle);
  return sentence(achievement === undefined ? words : `${words}, ${wordFor(ACHIEVEMENTS, achievement)}`);
}

/**
 * Builds a document from a plan: its sections in the plan's order, without withheld information.
 *
 * @module
 */
import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.js';
import { INTERVAL_UNITS, type Interval } from '../calendar/interval.js';
import { dayInWords, intervalInWords } from '../calendar/words.js';
import { isObject } from '../kernel/reading.js';
import type { Status } from '../outcomes/status.js';
import { coverageOf } from '../pathways/coverage.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import { IDENTIFIED, listAt } from '../plan/links.js';
import type { Plan } from '../plan/plan.js';
import type { PlanStatus } from '../plan/plan-statuses.js';
import { withoutWithheld } from '../plan/withheld.js';
import { isEventKind } from '../review/event.js';
import { eventWords } from '../review/event-words.js';
import { chartBlocks, coverageTable } from './chart-blocks.js';
import type { Block, Fact, PlanDocument, References, Section } from './document.js';
import { oneLine } from './graphemes.js';
import type { PictureOptions } from './picture.js';
import { KIND_TITLES, labelOf, SECTIONS, THING_NAMES, WORD_KEYS, wordFor } from './plan-words.js';

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

/** What every part of the document needs. */
interface Desk {
  /** The name and anchor of each item with an id. */
  readonly things: ReadonlyMap<unknown, References['to'][number]>;
}

/** Builds the document of a checked plan. */
export function planDocument(plan: Plan, options: PlanDocumentOptions): PlanDocument {
  const open = withoutWithheld(plan);
  const desk = { things: thingsOf(open) };
  const sections = SECTIONS.flatMap(([part, heading]): readonly Section[] => {
    const blocks = sectionBlocks(part, open, options, desk);
    return blocks.length === 0 ? [] : [{ anchor: part, heading, blocks }];
  });
  return { title: titleOf(open), standing: standingOf(open, options.today), sections };
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
export function standingOf(plan: Plan, today: CalendarDate): readonly string[] {
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

function sectionBlocks(part: string, plan: Plan, options: PlanDocumentOptions, desk: Desk): readonly Block[] {
  if (part === 'starCharts') return chartBlocks(plan, options.pictures ?? true);
  const value = (plan as unknown as Fields)[part];
  if (value === undefined) return [];
  const blocks = blocksOf(value, part, part, desk);
  return part === 'pathways' ? [coverageTable(coverageOf(plan)), ...blocks] : blocks;
}

/** The items that can be linked to. Anchors use the section and the index, never a host's id. */
function thingsOf(plan: Plan): Desk['things'] {
  const things = new Map<unknown, References['to'][number]>();
  for (const [, way] of IDENTIFIED) {
    const path = way.join('.');
    listAt(plan, way).forEach((item, index) => {
      things.set((item as Fields)['id'], {
        anchor: anchorOf(path, index),
        name: `${THING_NAMES[path]} ${index + 1}`,
      });
    });
  }
  return things;
}

function anchorOf(path: string, index: number): string {
  return `${path.replace('.', '-')}-${index + 1}`;
}

/** The blocks of a field. Empty if the field is not for documents. */
function blocksOf(value: unknown, key: string, path: string, desk: Desk): readonly Block[] {
  if (Array.isArray(value)) return listBlocks(value, key, path, desk);
  if (isStatement(value)) return [{ kind: 'said', text: value.text, voice: value.voice }];
  if (isObject(value)) return objectBlocks(value, path, desk);
  if (/Ids?$/.test(key)) return referencesTo([value], desk);
  return [{ kind: 'words', text: wordsOf(value, key) }];
}

function listBlocks(list: readonly unknown[], key: string, path: string, desk: Desk): readonly Block[] {
  if (list.length === 0) return [{ kind: 'words', text: 'None.' }];
  if (key.endsWith('Ids')) return referencesTo(list, desk);
  const name = THING_NAMES[path];
  if (name !== undefined) {
    return list.map((item, index) => ({
      kind: 'thing',
      anchor: anchorOf(path, index),
      heading: `${name} ${index + 1}`,
      blocks: blocksOf(item, key, `${path}.`, desk),
    }));
  }
  if (list.length === 1) return blocksOf(list[0], key, `${path}.`, desk);
  return [{ kind: 'items', items: list.map((item) => blocksOf(item, key, `${path}.`, desk)) }];
}

/**
 * The blocks of an object: its statement in full, then the other fields as facts in order, then nested
 * items.
 */
function objectBlocks(thing: Fields, path: string, desk: Desk): readonly Block[] {
  if (isContributor(thing)) return [{ kind: 'words', text: contributorInWords(thing) }];
  if (isStatus(thing)) return [{ kind: 'words', text: statusInWords(thing) }];
  if (isInterval(thing)) return [{ kind: 'words', text: intervalInWords(thing) }];
  const first: Block[] = [];
  const facts: Fact[] = [];
  const last: Block[] = [];
  for (const [key, value] of Object.entries(thing)) {
    if (key === 'id' || value === undefined) continue;
    const blocks = blocksOf(value, key, `${path}.${key}`, desk);
    if (key === 'statement') first.push(...blocks);
    else if (blocks.some(({ kind }) => kind === 'thing')) last.push(...blocks);
    else if (blocks.length > 0) facts.push({ label: factLabel(key, value), blocks });
  }
  return [...first, ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]), ...last];
}

function factLabel(key: string, value: unknown): string {
  return key === 'from' && typeof value === 'number' ? 'From version' : labelOf(key);
}

/** Links to items by name. Skips ids that are not in the document. */
function referencesTo(ids: readonly unknown[], { things }: Desk): readonly Block[] {
  const to = ids.flatMap((id) => things.get(id) ?? []);
  return to.length === 0 ? [] : [{ kind: 'references', to }];
}

const HEADINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(SECTIONS);

const DAY_KEY = /^(on|from|until|by|doneBy|plannedFor)$|On$/;

/** One value in words. A person's own text is unchanged. */
function wordsOf(value: unknown, key: string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return key.endsWith('Pence') ? poundsOf(value) : String(value);
  const text = String(value);
  if (DAY_KEY.test(key) && isCalendarDate(text)) return dayInWords(text);
  if (key === 'kind' && isEventKind(text)) return sentence(eventWords(text));
  if (key === 'parts') return HEADINGS.get(text) ?? 'Other information';
  return WORD_KEYS.has(key) ? sentence(wordFor(key, text)) : text;
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
  const part = name === undefined ? undefined : wordFor('role', role);
  return [contributorName(contributor), part, relationship, jobTitle, team, organisation, contact]
    .filter((text) => text !== undefined)
    .join(', ');
}

/** A contributor's name, or their role if no name is recorded. */
export function contributorName({ role, name }: Contributor): string {
  return name ?? sentence(wordFor('role', role));
}

function isStatement(value: unknown): value is Statement {
  return isObject(value) && typeof value['text'] === 'string' && typeof value['voice'] === 'string';
}

function isContributor(thing: Fields): thing is Fields & Contributor {
  return typeof thing['role'] === 'string';
}

function isStatus(thing: Fields): thing is Fields & Status {
  return typeof thing['lifecycle'] === 'string';
}

function statusInWords({ lifecycle, achievement }: Status): string {
  const words = wordFor('lifecycle', lifecycle);
  return sentence(achievement === undefined ? words : `${words}, ${wordFor('achievement', achievement)}`);
}

function isInterval(thing: Fields): thing is Fields & Interval {
  const [unit, ...others] = Object.keys(thing);
  return others.length === 0 && INTERVAL_UNITS.some((known) => known === unit);
}

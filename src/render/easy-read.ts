/**
 * Lays out a plan for Easy Read: one idea per row, short lines, and space for a picture beside each.
 *
 * @module
 */

import { actionsDue } from '../action-plan/due.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { dayInWords } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { ANY_TEXT, callable, check, object, optional, options, type Shape, shape } from '../kernel/shape.js';
import { isLive } from '../outcomes/power-check.js';
import type { Tracked } from '../outcomes/status.js';
import type { Contributor } from '../person/contributor.js';
import { SOME_FLAG } from '../person/shapes.js';
import type { Statement, Voice } from '../person/statement.js';
import { checkWithheld } from '../plan/check-withheld.js';
import type { Plan } from '../plan/plan.js';
import { withoutWithheld } from '../plan/withhold.js';
import { oneLine } from './graphemes.js';
import { htmlPage } from './html-page.js';
import { escaped, plain } from './markup.js';
import { contributorName, titleOf, versionLines } from './plan-document.js';

/** What a row can be about, used to choose its picture. */
export const EASY_READ_SLOTS = /* @__PURE__ */ frozen([
  'person',
  'important',
  'strength',
  'goal',
  'outcome',
  'action',
  'who',
  'when',
  'done',
  'support',
  'if-something-goes-wrong',
  'review',
] as const);

/** What a row is about. */
export type EasyReadSlot = (typeof EASY_READ_SLOTS)[number];

/** A picture beside a row. */
export interface EasyReadPicture {
  /** Its source: a path, an `https:` URL, or an image as a `data:` URL. */
  readonly src: string;
  /**
   * Its description for people who can't see it. Required; use an empty string if the words beside it say
   * everything.
   */
  readonly alt: string;
}

/** Options of {@link planToEasyRead}. */
export interface EasyReadOptions {
  /** The date of the document, which it states. */
  readonly today: CalendarDate;
  /**
   * Returns the picture of a row, by its subject and its index among rows of that subject. Return undefined
   * to leave the space empty.
   */
  readonly picture?: (slot: EasyReadSlot, index: number) => EasyReadPicture | undefined;
  /** Whether to include styles. Defaults to true. */
  readonly styles?: boolean;
}

/** One idea: its subject and its lines. */
interface Row {
  readonly slot: EasyReadSlot;
  readonly lines: readonly string[];
}

interface Part {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/**
 * Writes the main points of a plan as an HTML page, laid out for Easy Read.
 *
 * It covers what matters to the person, what they want, who does what by when, and when it is reviewed.
 * Each row has one idea, one sentence per line and space for a picture. Completed actions are listed
 * separately, and abandoned ones are left out. Words that are not the person's own say whose they are.
 *
 * The words are the plan's own: none are rewritten. Easy Read is more than layout, and people with a
 * learning disability should judge whether the words are easy. The page is not the whole plan, and says so.
 * It leaves out withheld information.
 *
 * @param plan - the plan, as returned by `readPlan`, or a part of it, as returned by `planAsShared`
 * @param options - the date of the document, and the pictures
 * @returns the page, as HTML
 * @throws `SupportPlanError` `plan/withheld-nothing` if an entry of `withheld` matches nothing in the plan,
 *   `argument/unknown-key` for a key that is not in the plan's format, because a misspelt key could expose
 *   withheld information, `render/not-a-picture` if the `src` of a picture is not a path, an `https:` URL
 *   or an image as a `data:` URL, `argument/missing` for a picture without `alt`, `calendar/not-a-date` for
 *   an invalid date, or another `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, type Plan } from 'supportplan';
 * import { planToEasyRead } from 'supportplan/render';
 *
 * const plan: Plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: { preferredName: 'Lin' },
 *   goals: [{ id: 'goal-1', statement: { text: 'To swim again. On Fridays.', voice: 'own-words' } }],
 * };
 * const page = planToEasyRead(plan, {
 *   today: calendarDate('2026-11-22'),
 *   picture: (slot) => (slot === 'goal' ? { src: 'pictures/goal.png', alt: '' } : undefined),
 * });
 *
 * page.includes('<p>To swim again.</p>\n<p>On Fridays.</p>'); // => true
 * page.includes('<img src="pictures/goal.png" alt="">'); // => true
 * ```
 */
export function planToEasyRead(plan: Plan, options: EasyReadOptions): string {
  checkWithheld('planToEasyRead', plan);
  checkArgument('planToEasyRead', 'options', options, EASY_READ_OPTIONS);
  const open = withoutWithheld(plan);
  const counts = new Map<EasyReadSlot, number>();
  const rowHtml = ({ slot, lines }: Row): string => {
    const index = counts.get(slot) ?? 0;
    counts.set(slot, index + 1);
    const words = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
    return `<div class="row">\n<div class="picture">${imageHtml(options.picture?.(slot, index))}</div>\n<div class="words">\n${words}\n</div>\n</div>\n`;
  };
  const parts = partsOf(open, options.today)
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => `<section>\n<h2>${heading}</h2>\n${rows.map(rowHtml).join('')}</section>\n`);
  const title = titleOf(open);
  const versionText = versionLines(open, options.today).map((line) => `<p>${escaped(line)}</p>\n`);
  const body = `<header>\n<h1>${escaped(title)}</h1>\n</header>\n<main>\n${parts.join('')}</main>\n<footer>\n${versionText.join('')}<p>This is a part of the plan. You can ask for all of it.</p>\n</footer>\n`;
  return htmlPage({
    title,
    styles: options.styles === false ? '' : EASY_READ_STYLES,
    className: 'easy-read',
    body,
  });
}

function partsOf(plan: Plan, today: CalendarDate): readonly Part[] {
  const { person, about = {}, support = [], contingencies = [], actions = [] } = plan;
  const name = person.preferredName ?? person.name;
  const statuses = new Map(actionsDue(actions, { today }).map(({ place, status }) => [place, status]));
  const done = actions.filter((_, place) => statuses.get(place) === 'done');
  const toDo = actions.filter((action, place) => isLive(action) && statuses.get(place) !== 'done');
  const [goals, outcomes] = [plan.goals ?? [], plan.outcomes ?? []];
  return [
    {
      heading: 'Whose plan this is',
      rows: name === undefined ? [] : [{ slot: 'person', lines: [`This is the plan of ${oneLine(name)}.`] }],
    },
    {
      heading: 'What matters to me',
      rows: rowsOf('important', [...(about.important ?? []), ...(about.mustHappen ?? [])]),
    },
    { heading: 'What I am good at', rows: rowsOf('strength', about.strengths) },
    {
      heading: 'What I want',
      rows: [
        ...rowsOf('goal', statements(goals.filter(isLive))),
        ...rowsOf('outcome', statements(outcomes.filter(isLive))),
      ],
    },
    { heading: 'What we will do', rows: toDo.flatMap((action) => actionRows(action, today)) },
    {
      heading: 'What we have done',
      rows: rowsOf('done', [
        ...statements([...goals, ...outcomes].filter(isCompleted)),
        ...done.map(({ nextSteps }) => nextSteps),
      ]),
    },
    {
      heading: 'The support I get',
      rows: support.flatMap(({ what, givenBy }) => [...rowsOf('support', [what]), ...whoRow('By', givenBy)]),
    },
    {
      heading: 'If something goes wrong',
      rows: contingencies.map(({ when, whatHappens }) => ({
        slot: 'if-something-goes-wrong',
        lines: ['When:', ...saidLines(when), 'Then:', ...saidLines(whatHappens)],
      })),
    },
    { heading: 'When we look at the plan again', rows: bookedRow(plan.review?.bookedOn, today) },
  ];
}

function isCompleted({ status }: Tracked): boolean {
  return status?.lifecycle === 'completed';
}

function actionRows(
  { nextSteps, who, supportedBy, doneBy }: NonNullable<Plan['actions']>[number],
  today: CalendarDate,
): readonly Row[] {
  const until = doneBy !== undefined && doneBy < today ? 'It was to be done by' : 'It is to be done by';
  return [
    ...rowsOf('action', [nextSteps]),
    ...whoRow('Who does it:', who),
    ...whoRow('Who helps:', supportedBy),
    ...(doneBy === undefined ? [] : [{ slot: 'when', lines: [until, `${dayInWords(doneBy)}.`] } as const]),
  ];
}

function bookedRow(on: CalendarDate | undefined, today: CalendarDate): readonly Row[] {
  if (on === undefined) return [];
  const opening = on < today ? 'We were to look at the plan again on' : 'We look at the plan again on';
  return [{ slot: 'review', lines: [opening, `${dayInWords(on)}.`] }];
}

function whoRow(opening: string, people: readonly Contributor[] = []): readonly Row[] {
  return people.length === 0 ? [] : [{ slot: 'who', lines: [opening, ...people.map(contributorName)] }];
}

function statements(things: readonly { readonly statement: Statement }[]): readonly Statement[] {
  return things.map(({ statement }) => statement);
}

function rowsOf(slot: EasyReadSlot, said: readonly Statement[] = []): readonly Row[] {
  return said.map((statement) => ({ slot, lines: saidLines(statement) }));
}

/** The line before words that are not the person's own. Words without a recorded voice get none. */
const OPENINGS: Readonly<Partial<Record<Voice, readonly string[]>>> = {
  agreed: ['We agreed:'],
  practitioner: ['A worker says:'],
};

function saidLines({ text, voice }: Statement): readonly string[] {
  return [...(OPENINGS[voice] ?? []), ...linesOf(text)];
}

/** Splits text into one sentence per line, without changing the words. */
function linesOf(text: string): readonly string[] {
  return plain(text)
    .split('\n')
    .flatMap(sentencesOf)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Splits a line into sentences. A sentence ends if a capital, a number or a quotation follows its stop,
 * unless the stop ends an abbreviation.
 */
function sentencesOf(line: string): readonly string[] {
  const pieces = line.split(/(?<=[.!?…]) +(?=["'‘“(]?[\p{Lu}\p{N}])/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATED.test(before))
      sentences[sentences.length - 1] = `${before} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

const ABBREVIATED = /(?:^|[ (])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Rev|No|a\.m|p\.m|e\.g|i\.e|\p{Lu})\.$/u;

function imageHtml(picture: EasyReadPicture | undefined): string {
  if (picture === undefined) return '';
  checkArgument('planToEasyRead', ['options', 'picture'], picture, EASY_READ_PICTURE);
  const { src, alt } = picture;
  return `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
}

/** Large type, wide rows, and a picture to the left of each. */
const EASY_READ_STYLES = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 50rem; font: 1.25rem/1.6 Arial, Helvetica, sans-serif; color: #14181f; background: #ffffff; overflow-wrap: anywhere; }
h1 { font-size: 2.2rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.7rem; line-height: 1.3; margin: 2.5rem 0 1rem; }
p { margin: 0 0 .4rem; max-width: 34em; }
.row { display: grid; grid-template-columns: 10rem 1fr; gap: 1.5rem; align-items: center; margin: 0 0 1.75rem; break-inside: avoid; }
.picture { width: 10rem; height: 8rem; border: 2px dashed #6b7480; border-radius: .5rem; display: grid; place-items: center; overflow: hidden; }
.picture:has(img) { border: 0; }
.picture img { max-width: 100%; max-height: 100%; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 3px solid #14181f; }
@media (max-width: 34rem) { .row { grid-template-columns: 1fr; gap: .5rem; } }
`;

const EASY_READ_OPTIONS: Shape<EasyReadOptions> = /* @__PURE__ */ shape(() =>
  options<EasyReadOptions>({ today: DAY, picture: optional(callable()), styles: SOME_FLAG }),
);

/** The shape of what the `picture` option of `planToEasyRead` returns. */
const EASY_READ_PICTURE: Shape<EasyReadPicture> = /* @__PURE__ */ shape(() =>
  object<EasyReadPicture>(
    {
      src: check(
        isPictureSource,
        'a path, an https: address, or an image as a data: address',
        {},
        'render/not-a-picture',
      ),
      alt: ANY_TEXT,
    },
    'a function that returns a picture or undefined',
  ),
);

/** Whether a value is a path, an `https:` URL, or an image as a `data:` URL. */
function isPictureSource(value: unknown): boolean {
  return typeof value === 'string' && PICTURE_SOURCE.test(value);
}

/**
 * Excludes paths that start with two slashes of any kind, which browsers read as another host, and spaces
 * and line ends, which they skip.
 */
const PICTURE_SOURCE =
  /^(?:https:\/\/[^\s\\]+|data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,][^\s\\]*|(?!\/\/)[\w./~%?=&#+,@()-]+)$/;

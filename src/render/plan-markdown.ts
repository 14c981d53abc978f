/**
 * Writes a plan as a Markdown document.
 *
 * @module
 */
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import { checkWithheld } from '../plan/check-withheld.js';
import type { Plan } from '../plan/plan.js';
import type { Block, Fact, Picture } from './document.js';
import { plain } from './markup.js';
import { type PlanDocumentOptions, planDocument } from './plan-document.js';
import { VOICE_WORDS } from './plan-words.js';

/** Options of {@link planToMarkdown}. */
export type PlanMarkdownOptions = Pick<PlanDocumentOptions, 'today'>;

/**
 * Writes a plan as a Markdown document: CommonMark with GitHub's tables.
 *
 * User text is escaped, so it never becomes markup or pictures, although some Markdown renderers turn bare
 * URLs into links. It leaves out withheld information, and a host's own data under `extensions`. It states
 * the version, its status, and the dates of the plan and the document.
 *
 * @param plan - the plan, as returned by `readPlan`, or a part of it, as returned by `planAsShared`
 * @param options - the date of the document
 * @returns the document
 * @throws `SupportPlanError` `plan/withheld-nothing` if an entry of `withheld` matches nothing in the plan,
 *   `argument/unknown-key` for a key that is not in the plan's format, because a misspelt key could expose
 *   withheld information, `calendar/not-a-date` for an invalid date, or another `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, type Plan } from 'supportplan';
 * import { planToMarkdown } from 'supportplan/render';
 *
 * const plan: Plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'housing-support',
 *   person: {},
 *   completedOn: calendarDate('2026-08-31'),
 *   monitoring: [{ text: 'We *count* the letters.', voice: 'agreed' }],
 * };
 * const lines = planToMarkdown(plan, { today: calendarDate('2026-11-22') }).split('\n');
 *
 * lines[0]; // => '# Support plan'
 * lines[4]; // => '## How we will see whether it works'
 * lines[6]; // => 'We \\*count\\* the letters. (words agreed together)'
 * ```
 */
export function planToMarkdown(plan: Plan, options: PlanMarkdownOptions): string {
  checkWithheld('planToMarkdown', plan);
  checkArgument('planToMarkdown', 'options', options, PLAN_MARKDOWN_OPTIONS);
  const { title, versionLines, sections } = planDocument(plan, options);
  const parts = sections.flatMap(({ heading, blocks }) => [`## ${marked(heading)}`, blocksText(blocks, 3)]);
  return `${[`# ${marked(title)}`, marked(versionLines.join(' ')), ...parts].join('\n\n')}\n`;
}

/** Joins blocks. Skips pictures, because the table beside each has the same content. */
function blocksText(blocks: readonly Block[], level: number): string {
  return blocks.flatMap((block) => (block.kind === 'picture' ? [] : [blockText(block, level)])).join('\n\n');
}

function blockText(block: Exclude<Block, Picture>, level: number): string {
  switch (block.kind) {
    case 'words':
      return marked(block.text);
    case 'said':
      return `${marked(block.text)} (${VOICE_WORDS[block.voice]})`;
    case 'items':
      return block.items.map((item) => listItem(blocksText(item, level))).join('\n');
    case 'facts':
      return block.facts.map((fact) => listItem(factText(fact, level))).join('\n');
    case 'references':
      return block.to.map(({ name }) => name).join(', ');
    case 'table': {
      const rows = [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(cell))];
      return `${marked(block.caption)}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
    }
    case 'thing':
      return `${'#'.repeat(level)} ${marked(block.heading)}\n\n${blocksText(block.blocks, level + 1)}`;
  }
}

function factText({ label, blocks }: Fact, level: number): string {
  const name = `**${marked(label)}:**`;
  const inline = blocks.length === 1 && ['words', 'said', 'references'].includes((blocks[0] as Block).kind);
  return `${name}${inline ? ' ' : '\n\n'}${blocksText(blocks, level)}`;
}

/** A list item, with its later lines indented. */
function listItem(text: string): string {
  return `- ${text.replace(/\n(?=[^\n])/g, '\n  ')}`;
}

function cell(text: string): string {
  return marked(text).replace(/\\\n/g, ' ');
}

/** Markup characters anywhere in a line, text that may become a link, and markup at the start of a line. */
const ANYWHERE = /[\\`*_[\]<>|~&$]/g;
const LINKS = /:(?=\/\/)|(?<=www)\./gi;
const AT_START = /^(?:[#+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Escapes text for Markdown with backslashes. Keeps line ends. */
function marked(text: string): string {
  return plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(ANYWHERE, '\\$&')
        .replace(LINKS, '\\$&')
        .replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)),
    )
    .join('\\\n');
}

const PLAN_MARKDOWN_OPTIONS: Shape<PlanMarkdownOptions> = /* @__PURE__ */ shape(() =>
  options<PlanMarkdownOptions>({ today: DAY }),
);

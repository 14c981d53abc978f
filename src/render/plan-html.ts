/**
 * Writes a plan as an HTML document.
 *
 * @module
 */

import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { FLAG, optional, options, type Shape, shape, union, words } from '../kernel/shape.js';
import { SOME_FLAG } from '../person/shapes.js';
import { checkWithheld } from '../plan/check-withheld.js';
import type { Plan } from '../plan/plan.js';
import type { Block, PlanDocument, Section } from './document.js';
import { htmlPage, PLAN_STYLES } from './html-page.js';
import { escaped } from './markup.js';
import type { PictureOptions } from './picture.js';
import { type PlanDocumentOptions, planDocument } from './plan-document.js';
import { VOICE_WORDS } from './plan-words.js';
import { id, paper } from './shapes.js';

/** Options of {@link planToHtml}. */
export interface PlanHtmlOptions extends PlanDocumentOptions {
  /** Whether to return a complete page, or an `article` to insert into one. Defaults to `page`. */
  readonly as?: 'page' | 'article';
  /**
   * Whether a page includes styles. Defaults to true. Without them it has no `style` element, and suits any
   * content security policy.
   */
  readonly styles?: boolean;
  /**
   * The prefix of its ids, for pages with several plans: a letter, then up to 31 letters, digits, `-` and
   * `_`. Defaults to `plan`.
   */
  readonly id?: string;
}

/**
 * Writes a plan as an accessible HTML document, with a table of contents and a picture beside each star
 * chart's table.
 *
 * All user text is escaped. It leaves out withheld information, and a host's own data under `extensions`.
 * It states the version, its status, and the dates of the plan and the document.
 *
 * @param plan - the plan, as returned by `readPlan`, or a part of it, as returned by `planAsShared`
 * @param options - the date of the document, and its form
 * @returns the document
 * @throws `SupportPlanError` `plan/withheld-nothing` if an entry of `withheld` matches nothing in the plan,
 *   `argument/unknown-key` for a key that is not in the plan's format, because a misspelt key could expose
 *   withheld information, `calendar/not-a-date` for an invalid date, `picture/not-an-id` for an unsuitable
 *   `id`, or another `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, type Plan } from 'supportplan';
 * import { planToHtml } from 'supportplan/render';
 *
 * const plan: Plan = {
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 2,
 *   kind: 'housing-support',
 *   person: { preferredName: 'Lin <3' },
 *   completedOn: calendarDate('2026-08-31'),
 * };
 * const page = planToHtml(plan, { today: calendarDate('2026-11-22') });
 *
 * page.includes('<h1>Support plan: Lin &lt;3</h1>'); // => true
 * page.includes('<p>Version 2. Completed on Monday 31 August 2026. This document was'); // => true
 * ```
 */
export function planToHtml(plan: Plan, options: PlanHtmlOptions): string {
  checkWithheld('planToHtml', plan);
  checkArgument('planToHtml', 'options', options, PLAN_HTML_OPTIONS);
  const document = planDocument(plan, options);
  const ids = `${options.id ?? 'plan'}-`;
  const sections = document.sections.map((one) => section(one, ids)).join('');
  if (options.as === 'article') {
    return `<article class="support-plan">\n${header(document)}${sections}</article>\n`;
  }
  return htmlPage({
    title: document.title,
    styles: options.styles === false ? '' : PLAN_STYLES,
    className: 'support-plan',
    body: `${header(document)}${contents(document, ids)}<main>\n${sections}</main>\n${footer(document)}`,
  });
}

function header({ title, versionLines }: PlanDocument): string {
  return `<header>\n<h1>${escaped(title)}</h1>\n<p>${escaped(versionLines.join(' '))}</p>\n</header>\n`;
}

function footer({ title, versionLines }: PlanDocument): string {
  return `<footer>\n<p>${escaped(`${title}. ${versionLines.join(' ')}`)}</p>\n</footer>\n`;
}

function contents({ sections }: PlanDocument, ids: string): string {
  if (sections.length === 0) return '';
  const links = sections.map(
    ({ anchor, heading }) => `<li><a href="#${ids}${anchor}">${escaped(heading)}</a></li>\n`,
  );
  return `<nav aria-label="Contents">\n<ul>\n${links.join('')}</ul>\n</nav>\n`;
}

function section({ anchor, heading, blocks }: Section, ids: string): string {
  const inside = blocks.map((block) => blockHtml(block, 3, ids)).join('');
  const id = `${ids}${anchor}`;
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(heading)}</h2>\n${inside}</section>\n`;
}

function blockHtml(block: Block, level: number, ids: string): string {
  switch (block.kind) {
    case 'words':
      return `<p>${lines(block.text)}</p>\n`;
    case 'said': {
      return `<p class="said ${block.voice}">${lines(block.text)} <small>(${escaped(VOICE_WORDS[block.voice])})</small></p>\n`;
    }
    case 'items':
      return `<ul>\n${block.items.map((item) => `<li>${inner(item, level, ids)}</li>\n`).join('')}</ul>\n`;
    case 'facts': {
      const facts = block.facts.map(
        ({ label, blocks }) => `<div><dt>${escaped(label)}</dt><dd>${inner(blocks, level, ids)}</dd></div>\n`,
      );
      return `<dl>\n${facts.join('')}</dl>\n`;
    }
    case 'references': {
      const links = block.to.map(({ anchor, name }) => `<a href="#${ids}${anchor}">${escaped(name)}</a>`);
      return `<p>${links.join(', ')}</p>\n`;
    }
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
      const rows = block.rows.map(([first = '', ...cells]) => {
        const rest = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
        return `<tr><th scope="row">${escaped(first)}</th>${rest}</tr>\n`;
      });
      const caption = `<caption>${escaped(block.caption)}</caption>`;
      return `<table>\n${caption}\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
    }
    case 'picture':
      return `<figure>${block.svg(ids)}</figure>\n`;
    case 'thing': {
      const inside = block.blocks.map((one) => blockHtml(one, level + 1, ids)).join('');
      return `<h${level} id="${ids}${block.anchor}">${escaped(block.heading)}</h${level}>\n${inside}`;
    }
  }
}

/** The content of a list item or fact. A single paragraph needs no element of its own. */
function inner(blocks: readonly Block[], level: number, ids: string): string {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'words') return lines(only.text);
  return blocks.map((block) => blockHtml(block, level, ids)).join('');
}

function lines(text: string): string {
  return escaped(text).replace(/\n/g, '<br>\n');
}

const PLAN_HTML_OPTIONS: Shape<PlanHtmlOptions> = /* @__PURE__ */ shape(() =>
  options<PlanHtmlOptions>({
    today: DAY,
    pictures: optional(
      union<NonNullable<PlanDocumentOptions['pictures']>>(
        [FLAG, options<Pick<PictureOptions, 'width' | 'theme'>>(paper())],
        'true, false or an object with a width and a theme',
      ),
    ),
    as: optional(words(['page', 'article'])),
    styles: SOME_FLAG,
    id: optional(id(31)),
  }),
);

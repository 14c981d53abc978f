/**
 * Draws which areas a plan covers, and describes it in plain text.
 *
 * @module
 */

import type { CoverageStatus } from '../coverage/coverage-status.js';
import { COVERAGE_STATUS } from '../coverage/pathway-shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { ANY_TEXT, ANYTHING, list, object, optional, options, type Shape, shape } from '../kernel/shape.js';
import { SOME_FLAG } from '../person/shapes.js';
import { hasWords } from '../star-chart/star-scale.js';
import { oneLine, shortened } from './graphemes.js';
import {
  type Picture,
  type PictureOptions,
  pictureOf,
  pictureSvg,
  round,
  type TextStyle,
  textLines,
} from './picture.js';
import { PICTURE_OPTIONS, SOME_TITLE } from './shapes.js';
import { widest, wrapped } from './text-fit.js';

/** One area and its coverage. Accepts the results of `pathwayCoverage` and `catalogueCoverage`. */
export interface CoverageRow {
  /** The name of the area. */
  readonly label: string;
  /** Whether it is covered, a gap with a reason, or a gap. */
  readonly status: CoverageStatus;
  /** Whether the plan has any action in it. Defaults to true. */
  readonly worked?: boolean;
  /**
   * The needs that name the area, if areas are named by needs. A gap with a need is worded differently from
   * a gap without.
   */
  readonly needs?: readonly unknown[];
}

/** Options of {@link coverageToText}. */
export interface CoverageTextOptions {
  /** The title. Defaults to "What the plan covers". */
  readonly title?: string;
}

const NAME = 'What the plan covers';

/** Each coverage state in words. */
export const STATUS_WORDS: Readonly<Record<CoverageStatus, string>> = {
  covered: 'in the plan',
  'gap-explained': 'not in the plan, with a reason',
  gap: 'not in the plan',
};

/** The text for an area that is named by a goal or ticked, with no action in the plan. */
const ONLY_NAMED = 'named, but the plan does not say how';

/** The texts for a gap when areas are named by needs: with a need, and without. */
const NEED_ALONE = 'a need is recorded, and nothing is planned for it';
const NO_NEED = 'no need in the plan names it';

/** The most areas in one picture. */
const MOST_ROWS = 100;

/**
 * Draws which areas a plan covers as an accessible SVG: one row per area, with a symbol and words for its
 * state.
 *
 * @param coverage - 1 to 100 areas, in drawing order
 * @param options - the width, colours, title and id
 * @returns one `svg` element, safe to insert into a page
 * @throws `SupportPlanError` `coverage/not-drawable` if there are no areas or more than 100,
 *   `picture/not-an-id` for an unsuitable `id`, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 * import { coverageToSvg } from 'supportplan/render';
 *
 * const svg = coverageToSvg(pathwayCoverage({ outcomes: [{ areas: ['housing'] }] }), { theme: 'dark' });
 *
 * svg.includes('Managing where I live: in the plan.'); // => true
 * ```
 */
export function coverageToSvg(coverage: readonly CoverageRow[], options: PictureOptions = {}): string {
  checkArgument('coverageToSvg', 'coverage', coverage, COVERAGE_ROWS);
  checkArgument('coverageToSvg', 'options', options, PICTURE_OPTIONS);
  if (coverage.length === 0 || coverage.length > MOST_ROWS) {
    const got = String(coverage.length);
    throw misuse('coverage/not-drawable', 'coverageToSvg', 'coverage', `1 to ${MOST_ROWS} areas`, got);
  }
  const told = coverageTold(coverage);
  const picture = pictureOf(options, NAME, 'coverage');
  const rows = rowsOf(coverage, picture);
  const { bottom } = rows.at(-1) as Row;
  return pictureSvg(picture, told, bottom, rows.map(({ drawn }) => drawn).join(''));
}

/**
 * Describes in plain text which areas a plan covers: the totals, then each area.
 *
 * @param coverage - the areas, in the order to list them
 * @param options - a title
 * @returns lines of plain text, the title first
 * @throws `SupportPlanError` an `argument/wrong-type` or another `argument/…` code
 *
 * @example
 * ```ts
 * import { coverageToText } from 'supportplan/render';
 *
 * const text = coverageToText([
 *   { label: 'Money', status: 'covered' },
 *   { label: 'Legal issues', status: 'gap' },
 * ]);
 *
 * text.split('\n').slice(2); // => ['Money: in the plan.', 'Legal issues: not in the plan.']
 * ```
 */
export function coverageToText(coverage: readonly CoverageRow[], options: CoverageTextOptions = {}): string {
  checkArgument('coverageToText', 'coverage', coverage, COVERAGE_ROWS);
  checkArgument('coverageToText', 'options', options, COVERAGE_TEXT_OPTIONS);
  return `${oneLine(options.title ?? '') || NAME}\n${coverageTold(coverage)}`;
}

function coverageTold(coverage: readonly CoverageRow[]): string {
  const rows = coverage.map((row, place) => `${labelOf(row, place, oneLine)}: ${wordsOf(row)}.`);
  const { length } = coverage;
  return [`Of ${length} ${length === 1 ? 'area' : 'areas'}, ${countsOf(coverage).join(', ')}.`, ...rows].join(
    '\n',
  );
}

/**
 * The number of areas in each state. Leaves out zero counts of reasons and plain gaps when areas are named
 * by needs.
 */
function countsOf(coverage: readonly CoverageRow[]): readonly string[] {
  const having = (holds: (row: CoverageRow) => boolean): number => coverage.filter(holds).length;
  const explained = having(({ status }) => status === 'gap-explained');
  const plain = having((row) => row.status === 'gap' && !isByNeeds(row));
  const byNeeds = coverage.some(isByNeeds);
  const told = (areas: number, words: string): readonly string[] =>
    byNeeds && areas === 0 ? [] : [`${areas} ${words}`];
  return [
    `${having(({ status }) => status === 'covered')} in the plan`,
    ...told(explained, 'not in the plan with a reason'),
    ...told(plain, 'not in the plan'),
    ...(byNeeds
      ? [
          `${having((row) => wordsOf(row) === NEED_ALONE)} with a need recorded and nothing planned for it`,
          `${having((row) => wordsOf(row) === NO_NEED)} that no need in the plan names`,
        ]
      : []),
  ];
}

function isByNeeds({ needs }: CoverageRow): boolean {
  return needs !== undefined;
}

/** The label, or "Area" and its number if the label has no visible text. */
function labelOf({ label }: CoverageRow, place: number, written: (text: string) => string): string {
  return hasWords(label) ? written(label) : `Area ${place + 1}`;
}

function wordsOf(row: CoverageRow): string {
  const { status, worked, needs = [] } = row;
  if (status === 'covered' && worked === false) return ONLY_NAMED;
  if (status === 'gap' && isByNeeds(row)) return needs.length > 0 ? NEED_ALONE : NO_NEED;
  return STATUS_WORDS[status];
}

interface Row {
  readonly drawn: string;
  readonly bottom: number;
}

/** Draws one row per area: symbol and label, with the words beside them, or below if space is short. */
function rowsOf(coverage: readonly CoverageRow[], picture: Picture): readonly Row[] {
  const { left, right, top, size, lead, colours } = picture;
  const labelStyle: TextStyle = { fill: colours.text, size };
  const wordStyle: TextStyle = { fill: colours.quiet, size };
  const from = left + INDENT;
  const gaps = coverage.some(isByNeeds) ? [NEED_ALONE, NO_NEED] : [];
  const longest = widest([...Object.values(STATUS_WORDS), ONLY_NAMED, ...gaps], size);
  const isWide = right - from - longest - GAP >= 12 * size;
  const across = isWide ? Math.min(right - longest, from + WIDEST_LABEL) : from;
  const room = isWide ? across - GAP - from : right - from;
  const rows: Row[] = [];
  let y = top;
  coverage.forEach((row, place) => {
    const label = wrapped(labelOf(row, place, shortened), room, size);
    const words = wrapped(wordsOf(row), right - across, size);
    const under = isWide ? 0 : label.length * lead;
    const rule =
      place === 0
        ? ''
        : `<path stroke="${colours.line}" stroke-width="1" d="M${round(left)} ${round(y) + 0.5}h${round(right - left)}"/>`;
    const middle = y + PADDING + lead / 2;
    const drawn = [
      rule,
      sign(row.status, left + SIGN, middle, picture),
      textLines({ lines: label, x: from, top: y + PADDING }, lead, labelStyle),
      textLines({ lines: words, x: across, top: y + PADDING + under }, lead, wordStyle),
    ];
    y += 2 * PADDING + Math.max(label.length, isWide ? 1 : label.length + words.length) * lead;
    rows.push({ drawn: drawn.join(''), bottom: y });
  });
  return rows;
}

/**
 * The radius of a symbol, the indent of its label, the padding of a row and the gap between columns, in
 * pixels.
 */
const SIGN = 12;
const INDENT = 38;
const PADDING = 8;
const GAP = 24;
const WIDEST_LABEL = 560;

/** A filled disc with a tick, a ring with a dash, or an empty ring. */
function sign(status: CoverageStatus, x: number, y: number, { colours }: Picture): string {
  const [across, down] = [round(x), round(y)];
  const { badge, onBadge, paper } = colours;
  const fill = status === 'covered' ? badge : paper;
  const disc = `<circle cx="${across}" cy="${down}" r="${SIGN - 1}" fill="${fill}" stroke="${badge}" stroke-width="2"/>`;
  if (status === 'gap') return disc;
  const stroke = status === 'covered' ? onBadge : badge;
  const line = status === 'covered' ? `M${across - 5} ${down}l3.5 4l6.5-8` : `M${across - 5} ${down}h10`;
  return `${disc}<path fill="none" stroke="${stroke}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" d="${line}"/>`;
}

const COVERAGE_ROWS: Shape<readonly CoverageRow[]> = /* @__PURE__ */ shape(() =>
  list(
    object<CoverageRow>(
      { label: ANY_TEXT, status: COVERAGE_STATUS, worked: SOME_FLAG, needs: optional(list(ANYTHING)) },
      'an area, as pathwayCoverage returns it',
    ),
  ),
);

const COVERAGE_TEXT_OPTIONS: Shape<CoverageTextOptions> = /* @__PURE__ */ shape(() =>
  options<CoverageTextOptions>({ title: SOME_TITLE }),
);

/**
 * Draws the reviews of a schedule: a time axis with today on it, and each review's last day in words and as
 * a mark.
 *
 * @module
 */

import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { listed } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { options, type Shape, shape } from '../kernel/shape.js';
import { REVIEW_SCHEDULE } from '../review/answer-shapes.js';
import type { ReviewSchedule } from '../review/next-review.js';
import type { ProjectedReview } from '../review/projections.js';
import { shortened } from './graphemes.js';
import {
  type Picture,
  type PictureOptions,
  pictureOf,
  pictureSvg,
  round,
  type TextStyle,
  textLines,
} from './picture.js';
import { type TimeAxis, timeAxis } from './schedule-axis.js';
import { plainDay } from './schedule-days.js';
import { type Drawn, keyUnder } from './schedule-key.js';
import { barOf, keyItems, marksOf } from './schedule-marks.js';
import {
  type DatedReview,
  laterInWords,
  type ReadSchedule,
  readSchedule,
  SCHEDULE_NAME,
  scheduleTold,
  type UndatedReviews,
} from './schedule-text.js';
import { picture } from './shapes.js';
import { BOLD, textWidth, wrapped } from './text-fit.js';

/** Options of {@link scheduleToSvg}. */
export interface SchedulePictureOptions extends PictureOptions {
  /** The date at which to judge it. */
  readonly today: CalendarDate;
}

/** The most reviews in a picture, and the most projected days of each. */
const MOST_REVIEWS = 60;
const MOST_LATER = 3;

/** The space above and below the words of a review. */
const AIR = 14;

/** The space between two sentences. */
const BETWEEN = 4;

/** The height of a review's timeline when it is below the words. */
const TRACK = 28;

/**
 * Draws the reviews of a schedule: a time axis with today on it, and each review's last day in words and as
 * a mark.
 *
 * A diamond is the last day of a required review, a circle the day to consider one by, and a hollow mark a
 * provisional day. Reviews that have ended, are on hold or have no last day are listed in words below; if
 * all have ended, there is no axis. The first three projected days of each review are drawn; the
 * description lists all of them.
 *
 * @param schedule - the schedule, with its projections if wanted
 * @param options - the date at which to judge it, the width, theme, title and id prefix
 * @returns one `svg` element, with `scheduleToText` as its description
 * @throws `SupportPlanError` `schedule/too-many-reviews` if there are more than 60, `calendar/not-a-date`
 *   for an invalid date, `picture/not-an-id` for an unsuitable `id`, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { calendarDate, reviewSchedule } from 'supportplan';
 * import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
 * import { scheduleToSvg } from 'supportplan/render';
 *
 * const schedule = reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, {
 *   events: [{ kind: 'plan-agreed', on: calendarDate('2026-06-04') }],
 * });
 *
 * const svg = scheduleToSvg(schedule, { today: calendarDate('2026-11-22'), width: 320 });
 *
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 '); // => true
 * ```
 */
export function scheduleToSvg(schedule: ReviewSchedule, options: SchedulePictureOptions): string {
  checkArgument('scheduleToSvg', 'schedule', schedule, REVIEW_SCHEDULE);
  checkArgument('scheduleToSvg', 'options', options, SCHEDULE_PICTURE_OPTIONS);
  const picture = pictureOf(options, SCHEDULE_NAME, 'schedule');
  const count = schedule.reviews.length;
  if (count > MOST_REVIEWS) {
    const expected = `at most ${MOST_REVIEWS} reviews`;
    throw misuse('schedule/too-many-reviews', 'scheduleToSvg', 'schedule.reviews', expected, String(count));
  }
  const read = readSchedule('scheduleToSvg', schedule, options.today);
  const { drawn, bottom } =
    read.only === undefined ? contents(read, options.today, picture) : sentence(read.only, picture);
  return pictureSvg(picture, scheduleTold(read), bottom, drawn);
}

function sentence(text: string, { left, right, top, size, lead, colours }: Picture): Drawn {
  const lines = wrapped(text, right - left, size);
  const drawn = textLines({ lines, x: left, top }, lead, { fill: colours.text, size });
  return { drawn, bottom: top + lines.length * lead };
}

function contents(read: ReadSchedule, today: CalendarDate, picture: Picture): Drawn {
  const { dated, undated } = read;
  if (dated.length === 0) return undatedUnder(undated, picture, picture.top);
  const rows = timeline(read, today, picture);
  const key = keyUnder(picture, rows.bottom + AIR, keyItems(dated, picture));
  if (undated.length === 0) return { drawn: rows.drawn + key.drawn, bottom: key.bottom };
  const rest = undatedUnder(undated, picture, key.bottom + 2 * AIR);
  return { drawn: rows.drawn + key.drawn + rest.drawn, bottom: rest.bottom };
}

/**
 * The positions of a review's words and timeline: side by side, or one below the other if space is short.
 */
interface Columns {
  /** Whether they are side by side. */
  readonly beside: boolean;
  /** The width of the words. */
  readonly words: number;
  /** The left edge of timelines. */
  readonly left: number;
  /** The right edge of timelines. */
  readonly right: number;
}

function columnsOf({ left, right }: Picture): Columns {
  const beside = right - left >= 560;
  const words = beside ? Math.min(0.5 * (right - left), 460) : right - left;
  return { beside, words, left: beside ? left + words + 28 : left, right };
}

/** The rows of a timeline, one per review, under the axis and today's label. */
function timeline(read: ReadSchedule, today: CalendarDate, picture: Picture): Drawn {
  const { left, right, top, lead, colours } = picture;
  const columns = columnsOf(picture);
  const days = read.dated.map(({ later }) => later.slice(0, MOST_LATER).map(projectedDay));
  const axis = axisOf(read, days, columns, picture);
  const now = axis.at(read.today);
  const sign = top + Math.max(...axis.ticks.map(({ lines }) => lines.length), 0) * lead + 4;
  const head = sign + lead + 10;
  let grid = gridOf(axis, sign, head, colours.line);
  let bars = '';
  let nows = upright(now, [sign, head], { colour: colours.text, width: 2 });
  let marks = '';
  let words = '';
  let y = head;
  read.dated.forEach((dated, place) => {
    const projected = (days[place] as readonly number[]).filter((day) => day <= axis.end);
    grid += rule(left, right, y, colours.line);
    const text = wordsOf(dated, y + AIR, columns.words, picture);
    const middle = columns.beside ? y + AIR + lead / 2 : text.bottom + 4 + TRACK / 2;
    const track = { axis, now, left: columns.left, right: columns.right, y: middle };
    words += text.drawn;
    bars += barOf(dated, projected, track, colours);
    marks += marksOf(dated, projected, track, colours);
    const bottom = columns.beside ? text.bottom + AIR : middle + TRACK / 2 + AIR;
    const [from, to] = columns.beside ? [y, bottom] : [middle - TRACK / 2, middle + TRACK / 2];
    grid += gridOf(axis, from, to, colours.line);
    nows += upright(now, [from, to], { colour: colours.text, width: 2 });
    y = bottom;
  });
  grid += rule(left, right, y, colours.line);
  const place = { x: now, top: sign, left: columns.left, right: columns.right };
  const above = axisNames(axis, picture) + todaySign(today, place, picture);
  return { drawn: grid + bars + nows + marks + above + words, bottom: y };
}

function projectedDay({ by }: ProjectedReview): number {
  return dayOf('scheduleToSvg', by, 'schedule.projected.by');
}

/** An axis that includes today, every drawn day, and each window opening set by a rule. */
function axisOf(
  { today, dated }: ReadSchedule,
  projected: readonly (readonly number[])[],
  { left, right }: Columns,
  { size }: Picture,
): TimeAxis {
  const openings = dated
    .filter(({ review }) => review.limit.opensAfter !== undefined)
    .map(({ from }) => from);
  // only the first projected day, so that the days that matter aren't squeezed together
  const first = projected.flatMap((days) => days.slice(0, 1));
  const days = [today, ...dated.map(({ by }) => by), ...openings, ...first];
  return timeAxis([Math.min(...days), Math.max(...days)], [left, right], size);
}

/** The title and status of a review. */
function wordsOf(dated: DatedReview, top: number, width: number, picture: Picture): Drawn {
  const { left, size, lead, colours } = picture;
  const { title, due, day, sentences, later, overdue } = dated;
  const [current = '', ...rest] = sentences;
  const bold: TextStyle = { fill: colours.text, size, bold: true };
  const quiet: TextStyle = { fill: colours.quiet, size };
  const paragraphs: readonly (readonly [string, TextStyle])[] = [
    [shortened(title), bold],
    [`${shortened(due)} ${day}.`, { fill: colours.text, size }],
    [current, overdue ? bold : quiet],
    ...[...rest, ...laterInWords(later, MOST_LATER)].map((text) => [text, quiet] as const),
  ];
  return textsUnder(paragraphs, { left, top, width, lead });
}

/** Draws texts one below the other, each wrapped to the width. */
function textsUnder(
  texts: readonly (readonly [string, TextStyle])[],
  { left, top, width, lead }: Readonly<Record<'left' | 'top' | 'width' | 'lead', number>>,
): Drawn {
  let drawn = '';
  let y = top;
  texts.forEach(([text, style], place) => {
    const lines = wrapped(text, width, style.bold ? style.size * BOLD : style.size);
    drawn += textLines({ lines, x: left, top: y }, lead, style);
    y += lines.length * lead + (place < texts.length - 1 ? BETWEEN : 0);
  });
  return { drawn, bottom: y };
}

/** Draws reviews without a last day, in words. */
function undatedUnder(undated: readonly UndatedReviews[], picture: Picture, top: number): Drawn {
  const { left, right, size, lead, colours } = picture;
  const width = Math.min(right - left, 46 * size);
  let drawn = '';
  let y = top;
  undated.forEach(({ titles, sentence: words }, place) => {
    const titled = listed(titles.map(shortened));
    const texts = textsUnder(
      [
        [titled, { fill: colours.text, size, bold: true }],
        [words, { fill: colours.quiet, size }],
      ],
      { left, top: y + (place === 0 ? 0 : AIR), width, lead },
    );
    drawn += texts.drawn;
    y = texts.bottom;
  });
  return { drawn, bottom: y };
}

/** The day labels above the rows. */
function axisNames({ ticks }: TimeAxis, { top, size, lead, colours }: Picture): string {
  const style: TextStyle = { fill: colours.quiet, size, anchor: 'middle' };
  return ticks.map(({ x, lines }) => textLines({ lines, x, top }, lead, style)).join('');
}

/** Where a label goes: centred at `x`, unless it would cross one of the edges. */
interface SignPlace {
  readonly x: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** The label above today's line. */
function todaySign(
  today: CalendarDate,
  { x, top, left, right }: SignPlace,
  { size, lead, colours }: Picture,
): string {
  const text = `Today, ${plainDay(today)}`;
  const width = textWidth(text, size) + 16;
  const from = Math.min(Math.max(x - width / 2, left), right - width);
  const field = `<rect x="${round(from)}" y="${round(top)}" width="${round(width)}" height="${lead + 4}" rx="4" fill="${colours.badge}"/>`;
  const style: TextStyle = { fill: colours.onBadge, size, anchor: 'middle' };
  return field + textLines({ lines: [text], x: from + width / 2, top: top + 2 }, lead, style);
}

function gridOf({ ticks }: TimeAxis, from: number, to: number, colour: string): string {
  return ticks.map(({ x }) => upright(x, [from, to], { colour, width: 1, dash: '1 5' })).join('');
}

function upright(
  x: number,
  [from, to]: readonly [number, number],
  { colour, width, dash = '' }: { readonly colour: string; readonly width: number; readonly dash?: string },
): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line fill="none" x1="${x}" y1="${round(from)}" x2="${x}" y2="${round(to)}" stroke="${colour}" stroke-width="${width}"${dashes}/>`;
}

function rule(from: number, to: number, y: number, colour: string): string {
  return `<line fill="none" x1="${from}" y1="${round(y)}" x2="${to}" y2="${round(y)}" stroke="${colour}" stroke-width="1"/>`;
}

const SCHEDULE_PICTURE_OPTIONS: Shape<SchedulePictureOptions> = /* @__PURE__ */ shape(() =>
  options<SchedulePictureOptions>({ ...picture(), today: DAY }),
);

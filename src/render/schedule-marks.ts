/**
 * Draws the marks of a timeline: days as diamonds and circles, with lines before and after them.
 *
 * @module
 */
import { type Picture, round } from './picture.js';
import type { TimeAxis } from './schedule-axis.js';
import { KEY_MARK, type KeyItem } from './schedule-key.js';
import type { DatedReview } from './schedule-text.js';
import type { PictureColours } from './theme.js';

/** The radius of a mark. */
const REACH = 8;

/** How a day is marked: a diamond if the review must be held, a circle if it is to be considered. */
interface DayMark {
  readonly diamond: boolean;
  /** Whether the day is provisional. */
  readonly hollow: boolean;
  readonly colour: string;
  readonly paper: string;
}

function dayMark(x: number, y: number, { diamond, hollow, colour, paper }: DayMark): string {
  const paint = hollow ? `fill="${paper}" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`;
  const reach = hollow ? REACH - 1 : REACH;
  if (!diamond) return `<circle cx="${round(x)}" cy="${round(y)}" r="${reach - 1}" ${paint}/>`;
  const corners = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return `<polygon points="${corners.map((corner) => corner.map(round).join()).join(' ')}" ${paint}/>`;
}

/** How a line is drawn. */
interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
}

function level(from: number, to: number, y: number, { colour, width, dash = '' }: LineStyle): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line fill="none" x1="${round(from)}" y1="${round(y)}" x2="${round(to)}" y2="${round(y)}" stroke="${colour}" stroke-width="${width}"${dashes}/>`;
}

const PAST = '6 4';
const AFTERWARDS = '2 5';

function colourOf({ review, overdue }: DatedReview, { series }: PictureColours): string {
  const [late, toConsider, toHold] = series;
  if (overdue) return late;
  return review.strength === 'must' ? toHold : toConsider;
}

/** The position of a review's timeline. */
export interface Track {
  /** Its time axis. */
  readonly axis: TimeAxis;
  /** The x coordinate of today. */
  readonly now: number;
  /** Its left edge. */
  readonly left: number;
  /** Its right edge. */
  readonly right: number;
  /** Its y coordinate. */
  readonly y: number;
}

/**
 * Draws a timeline: when the review can be held, how long it has been overdue, and the line to its
 * projected days.
 */
export function barOf(
  dated: DatedReview,
  projected: readonly number[],
  { axis, now, left, right, y }: Track,
  colours: PictureColours,
): string {
  const { from, by, overdue, later } = dated;
  const colour = colourOf(dated, colours);
  // a period that starts before the axis enters from its edge, and one that continues after it leaves by
  // its edge
  const began = from < axis.start;
  const begins = began ? left + 2 : axis.at(from);
  const goesOn = projected.length < later.length;
  const ends = goesOn ? right - 2 : axis.at(projected.at(-1) ?? by);
  return (
    level(begins, axis.at(by), y, { colour, width: 5 }) +
    (began ? arrow(begins, y, 7, colour) : '') +
    (overdue ? level(axis.at(by), now, y, { colour, width: 3, dash: PAST }) : '') +
    (later.length > 0 ? level(axis.at(by), ends, y, { colour, width: 2, dash: AFTERWARDS }) : '') +
    (goesOn ? arrow(ends, y, -7, colour) : '')
  );
}

function arrow(x: number, y: number, back: number, colour: string): string {
  const [tip, end] = [round(x), round(x + back)];
  return `<path d="M${end} ${round(y - 6)}L${tip} ${round(y)}L${end} ${round(y + 6)}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}

/** Draws the last day of a review, over its projected days. */
export function marksOf(
  dated: DatedReview,
  projected: readonly number[],
  { axis, y }: Track,
  colours: PictureColours,
): string {
  const { review, by } = dated;
  const diamond = review.strength === 'must';
  const colour = colourOf(dated, colours);
  const later = projected
    .map((day) => dayMark(axis.at(day), y, { diamond, hollow: true, colour, paper: colours.paper }))
    .reverse();
  return (
    later.join('') +
    dayMark(axis.at(by), y, { diamond, hollow: review.provisional, colour, paper: colours.paper })
  );
}

/** The key to the marks of some reviews. Includes only marks that occur. */
export function keyItems(dated: readonly DatedReview[], { colours }: Picture): readonly KeyItem[] {
  const { series, paper } = colours;
  const [late, toConsider, toHold] = series;
  const half = KEY_MARK / 2;
  const barColour = colourOf(dated[0] as DatedReview, colours);
  const firm = dated.filter(({ review, overdue }) => !review.provisional && !overdue);
  const item = (there: boolean, words: string, mark: KeyItem['mark']): readonly KeyItem[] =>
    there ? [{ words, mark }] : [];
  return [
    ...item(
      firm.some(({ review }) => review.strength === 'must'),
      'last day',
      (x, y) => dayMark(x, y, { diamond: true, hollow: false, colour: toHold, paper }),
    ),
    ...item(
      firm.some(({ review }) => review.strength === 'consider'),
      'last day to consider it',
      (x, y) => dayMark(x, y, { diamond: false, hollow: false, colour: toConsider, paper }),
    ),
    ...item(
      dated.some(({ overdue }) => overdue),
      'overdue since its last day',
      (x, y) =>
        level(x - half + REACH, x + half, y, { colour: late, width: 3, dash: PAST }) +
        dayMark(x - half + REACH, y, { diamond: true, hollow: false, colour: late, paper }),
    ),
    ...item(
      dated.some(({ review, later }) => review.provisional || later.length > 0),
      'provisional day',
      (x, y) => dayMark(x, y, { diamond: true, hollow: true, colour: toHold, paper }),
    ),
    ...item(true, 'time in which it can be held', (x, y) =>
      level(x - half, x + half, y, { colour: barColour, width: 5 }),
    ),
  ];
}

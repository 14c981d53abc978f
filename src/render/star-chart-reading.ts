/**
 * Star charts checked before they are drawn or told: on one scale, their scores on it, and what is said of
 * the scale again and again.
 *
 *
 * @module
 */
import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.js';
import { checkArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { isObject, misuseAt } from '../kernel/reading.js';
import { bandOf, checkScore, namedScale, pointTwice, scaleOf } from '../star-chart/chart.js';
import { keptScale } from '../star-chart/check-scale.js';
import type { StarScale } from '../star-chart/scale.js';
import { STAR_CHART, STAR_CHARTS } from '../star-chart/shapes.js';
import { STAR_RATERS, type StarChart, type StarRater, type StarReading } from '../star-chart/star-chart.js';
import { oneLine } from './graphemes.js';
import { escaped } from './markup.js';

/** Who gave the scores, in words. */
export const RATER_WORDS: Readonly<Record<StarRater, string>> = {
  'the-person': 'scored by the person',
  worker: 'scored by the worker',
  together: 'scored together',
};

/** Charts that are on one scale, with their scores looked up. */
export interface ReadCharts {
  /** The charts. */
  readonly charts: readonly StarChart[];
  /** Their scale, and what is known of it. */
  readonly known: KnownScale;
  /** The day and the rater of each. */
  readonly legends: readonly Legend[];
  /**
   * For each chart and each point of the scale: how far above the lowest score it is; negative where it was
   * not scored.
   */
  readonly rows: readonly (readonly number[])[];
}

/** The day and the rater of a chart, in words. */
export interface Legend {
  /** The day. */
  readonly day: string;
  /** The rater. */
  readonly rater: string;
}

/** A scale with what is said of it again and again. */
export interface KnownScale {
  /** The scale, in a copy that nobody changes. */
  readonly scale: StarScale;
  /** The ids of its points. */
  readonly ids: readonly string[];
  /** The place of each point in it, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** Its words. */
  readonly plain: ScaleWords;
  /** Its words, escaped. */
  readonly safe: ScaleWords;
}

/** What is said of a scale. */
export interface ScaleWords {
  /** From where to where its scores go. */
  readonly range: string;
  /** Each point's label on a new line, and a colon. */
  readonly labels: readonly string[];
  /**
   * What is said of a point that was not scored, and of each score from the lowest up: by one chart, by
   * each of two, by each of three.
   */
  readonly cells: readonly (readonly string[])[];
}

/** What is said where a chart has no day, and where it has no rater. */
export const NO_DAY = 'day not recorded';
export const NO_RATER = 'who scored is not recorded';

/** As long as a day and a rater get. */
export const LONGEST_LEGEND = '30 September 2026, who scored is not recorded';

/** No score was given, and the point is not on the chart at all: both negative, as no place of a score is. */
const NOT_SCORED = -1;
const NOT_THERE = -2;

/** Checks charts, given alone or in a list, against their scale. The scale has its shape already. */
export function readCharts(
  caller: string,
  given: StarChart | readonly StarChart[],
  scale: StarScale | undefined,
): ReadCharts {
  const alone = !Array.isArray(given);
  const charts = (alone ? [given] : given) as readonly StarChart[];
  // checking the whole shape takes as long as drawing: it is done only to find out what is wrong
  const checkShape = (): void => {
    if (alone) checkArgument(caller, 'charts', given, STAR_CHART);
    else checkArgument(caller, 'charts', given, STAR_CHARTS);
  };
  for (let place = 0; place < charts.length; place += 1) if (!hasChartFields(charts[place])) checkShape();
  const pathOf = (place: number): Path => (alone ? ['charts'] : ['charts', place]);
  const [first] = charts;
  if (first === undefined || charts.length > 3) {
    const got = String(charts.length);
    throw misuseAt('star-chart/not-one-to-three', caller, ['charts'], 'one to three charts', got);
  }
  const scalePath = ['options', 'scale'];
  const star = scaleOf(caller, first, scale, { chart: pathOf(0), scale: scalePath });
  const known = knownScale(caller, star, scalePath);
  const rows = charts.map((chart, place) => {
    if (place > 0 && namedScale(caller, chart, scale, pathOf(place)) !== star) {
      const path = [...pathOf(place), 'scale'];
      throw misuseAt('star-chart/another-scale', caller, path, 'that of the first', 'another');
    }
    return rowOf(caller, chart, () => pathOf(place), known, checkShape);
  });
  return { charts, known, rows, legends: charts.map(legendOf) };
}

/** Whether a value has the fields of a chart that are read here, its readings apart. */
function hasChartFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { scale, scaleVersion, on, ratedBy, readings } = value as Partial<StarChart>;
  return (
    typeof scale === 'string' &&
    (scaleVersion === undefined || typeof scaleVersion === 'string') &&
    (on === undefined || DAYS.has(on) || isCalendarDate(on)) &&
    (ratedBy === undefined || STAR_RATERS.includes(ratedBy)) &&
    Array.isArray(readings)
  );
}

function rowOf(
  caller: string,
  { readings }: StarChart,
  pathOf: () => Path,
  known: KnownScale,
  checkShape: () => void,
): readonly number[] {
  const { scale, ids, places } = known;
  const { lowest, highest } = scale;
  const row: number[] = new Array(ids.length).fill(NOT_THERE);
  for (let at = 0; at < readings.length; at += 1) {
    const reading = readings[at] as StarReading | undefined;
    const point = reading?.point;
    // most charts have the points in the order of the scale
    const place = point !== undefined && ids[at] === point ? at : places.get(point as string);
    if (place === undefined) {
      // a point of another scale says nothing on this one
      if (typeof point !== 'string') checkShape();
      continue;
    }
    if (row[place] !== NOT_THERE) throw pointTwice(caller, [...pathOf(), 'readings', at]);
    const score = reading?.score;
    if (score !== undefined && !(Number.isInteger(score) && score >= lowest && score <= highest)) {
      checkShape();
      checkScore(caller, score, scale, [...pathOf(), 'readings', at, 'score']);
    }
    row[place] = score === undefined ? NOT_SCORED : score - lowest;
  }
  return row;
}

function legendOf({ on, ratedBy }: StarChart): Legend {
  return {
    day: on === undefined ? NO_DAY : dayOfMonth(on),
    rater: ratedBy === undefined ? NO_RATER : RATER_WORDS[ratedBy],
  };
}

function dayOfMonth(on: CalendarDate): string {
  const before = DAYS.get(on);
  if (before !== undefined) return before;
  const words = flat(
    `${Number(on.slice(8))} ${MONTHS[Number(on.slice(5, 7)) - 1]} ${Number(on.slice(0, 4))}`,
  );
  if (DAYS.size === MOST_DAYS) DAYS.clear();
  DAYS.set(on, words);
  return words;
}

/** Days in words, so many of them kept. */
const DAYS: Map<CalendarDate, string> = /* @__PURE__ */ new Map();
const MOST_DAYS = 4000;

/** The months' names, so that no picture needs a locale. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * What is known of scales, by the copies that are kept of them: a scale that somebody has changed has
 * another copy.
 */
const KNOWN: WeakMap<StarScale, KnownScale> = /* @__PURE__ */ new WeakMap();

function knownScale(caller: string, given: StarScale, path: Path): KnownScale {
  const scale = keptScale(caller, given, path);
  const before = KNOWN.get(scale);
  if (before !== undefined) return before;
  const known: KnownScale = {
    scale,
    ids: scale.points.map(({ id }) => id),
    places: new Map(scale.points.map(({ id }, place) => [id, place])),
    plain: scaleWords(scale, oneLine),
    safe: scaleWords(scale, (text) => escaped(oneLine(text))),
  };
  KNOWN.set(scale, known);
  return known;
}

/**
 * Text in one piece. Engines keep a text in the pieces that it was put together of until a character of it
 * is read, and walk through them each time that it is used.
 */
export function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

function scaleWords(scale: StarScale, written: (text: string) => string): ScaleWords {
  const { points, lowest, highest } = scale;
  const scores = Array.from({ length: highest - lowest + 1 }, (_, place) => {
    const score = lowest + place;
    const band = bandOf(score, scale);
    const said = lowest < 0 ? `${score}` : `${score} of ${highest}`;
    return band === undefined ? said : `${said} (${written(band.label)})`;
  });
  const cells = [1, 2, 3].flatMap((charts) =>
    Array.from({ length: charts }, (_, chart) => {
      const before = chart === 0 ? ' ' : ', ';
      const after = `${charts === 1 ? '' : ` in chart ${chart + 1}`}${chart === charts - 1 ? '.' : ''}`;
      return ['not scored', ...scores].map((score) => flat(`${before}${score}${after}`));
    }),
  );
  return {
    range: `Scores go from ${lowest} to ${highest}.`,
    labels: points.map(({ label }) => flat(`\n${written(label)}:`)),
    cells,
  };
}

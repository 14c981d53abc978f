/**
 * Checks star charts before they are rendered: one scale, valid scores. Caches the texts of each scale.
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

/** Charts on one scale, with their scores looked up. */
export interface ReadCharts {
  /** The charts. */
  readonly charts: readonly StarChart[];
  /** Their scale, with its cached texts. */
  readonly known: KnownScale;
  /** The date and scorer of each. */
  readonly legends: readonly Legend[];
  /** For each chart and point of the scale, the score counted from the lowest. Negative if not scored. */
  readonly rows: readonly (readonly number[])[];
}

/** The date and scorer of a chart, in words. */
export interface Legend {
  /** The date. */
  readonly day: string;
  /** The scorer. */
  readonly rater: string;
}

/** A scale with its cached texts. */
export interface KnownScale {
  /** The scale, as a frozen copy. */
  readonly scale: StarScale;
  /** The ids of its points. */
  readonly ids: readonly string[];
  /** The index of each point by id. */
  readonly places: ReadonlyMap<string, number>;
  /** Its texts. */
  readonly plain: ScaleWords;
  /** Its texts, escaped. */
  readonly safe: ScaleWords;
}

/** The texts of a scale. */
export interface ScaleWords {
  /** The range of its scores. */
  readonly range: string;
  /** Each point's label on a new line, with a colon. */
  readonly labels: readonly string[];
  /**
   * The text for an unscored point and for each score from the lowest up: for one chart, for each of two,
   * for each of three.
   */
  readonly cells: readonly (readonly string[])[];
}

/** The text for a chart without a date, and without a scorer. */
export const NO_DAY = 'day not recorded';
export const NO_RATER = 'who scored is not recorded';

/** The longest legend text. */
export const LONGEST_LEGEND = '30 September 2026, who scored is not recorded';

/**
 * Markers for a point without a score, and for a point that is not on the chart. Negative, unlike any score
 * index.
 */
const NOT_SCORED = -1;
const NOT_THERE = -2;

/** Checks one chart or a list of charts against their scale. Assumes that the scale has the right shape. */
export function readCharts(
  caller: string,
  given: StarChart | readonly StarChart[],
  scale: StarScale | undefined,
): ReadCharts {
  const alone = !Array.isArray(given);
  const charts = (alone ? [given] : given) as readonly StarChart[];
  // a full shape check takes as long as drawing, so it only runs to find out what is wrong
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
  const reader: Reader = { caller, known, pathOf, checkShape };
  const rows = charts.map((chart, place) => {
    if (place > 0 && namedScale(caller, chart, scale, pathOf(place)) !== star) {
      const path = [...pathOf(place), 'scale'];
      throw misuseAt('star-chart/another-scale', caller, path, 'that of the first', 'another');
    }
    return rowOf(chart, place, reader);
  });
  return { charts, known, rows, legends: charts.map(legendOf) };
}

/** Whether a value has the chart fields that are read here, apart from its readings. */
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

/** What every chart of a call is read with. */
interface Reader {
  /** The function that errors name. */
  readonly caller: string;
  /** The scale. */
  readonly known: KnownScale;
  /** The path of a chart in the arguments. */
  readonly pathOf: (place: number) => Path;
  /** Throws if the charts don't have the right shape. */
  readonly checkShape: () => void;
}

/** Looks up the scores of the chart at a place in its list. */
function rowOf({ readings }: StarChart, chart: number, reader: Reader): readonly number[] {
  const { caller, known, pathOf, checkShape } = reader;
  const { scale, ids, places } = known;
  const { lowest, highest } = scale;
  const row: number[] = new Array(ids.length).fill(NOT_THERE);
  for (let at = 0; at < readings.length; at += 1) {
    const reading = readings[at] as StarReading | undefined;
    const point = reading?.point;
    // most charts list points in the order of the scale
    const place = point !== undefined && ids[at] === point ? at : places.get(point as string);
    if (place === undefined) {
      // skip a point of another scale
      if (typeof point !== 'string') checkShape();
      continue;
    }
    if (row[place] !== NOT_THERE) throw pointTwice(caller, [...pathOf(chart), 'readings', at]);
    const score = reading?.score;
    if (score !== undefined && !(Number.isInteger(score) && score >= lowest && score <= highest)) {
      checkShape();
      checkScore(caller, score, scale, [...pathOf(chart), 'readings', at, 'score']);
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

/** A cache of dates in words, and its size limit. */
const DAYS: Map<CalendarDate, string> = /* @__PURE__ */ new Map();
const MOST_DAYS = 4000;

/** Month names, so that pictures don't depend on a locale. */
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

/** The cached texts of scales, keyed by their frozen copies. A modified scale gets a new copy. */
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
 * Flattens a string. Engines store a concatenated string as a tree until a character is read, and walk the
 * tree at each use.
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

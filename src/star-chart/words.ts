/**
 * Plain-English sentences for star charts: what changed between two charts, and how two
 * people's scores compare.
 *
 * @module
 */
import { counted, dayInWords, listed } from '../calendar/words.js';
import { checkArgument } from '../kernel/arguments.js';
import type { PointChange, StarChange, StarChangeOrder, StarDistance } from './change.js';
import { STAR_CHANGE } from './change.js';
import type { PointView, StarViews, ViewedPoint } from './compare-raters.js';
import { STAR_VIEWS } from './compare-raters.js';
import type { StarBand } from './scale.js';
import type { StarRater } from './star-chart.js';

const WHO: Readonly<Record<StarRater, string>> = {
  'the-person': 'the person',
  worker: 'a worker',
  together: 'the person and a worker together',
};

const ALWAYS: Readonly<Record<StarRater, string>> = {
  'the-person': 'The person gave the scores both times.',
  worker:
    'A worker gave the scores both times. If it was not the same worker, a difference may come from that.',
  together: 'The person and a worker gave the scores together both times.',
};

/** Warnings about the order of the days. They come first. */
const ORDERS: Readonly<Partial<Record<StarChangeOrder, string>>> = {
  'later-first': 'The second chart is from an earlier day than the first.',
  'same-day': 'Both charts are from the same day.',
};

/**
 * Explains what changed between two star charts, in plain English, to read with the person.
 *
 * Each point gets a sentence or two. A lower score is stated plainly and followed by a question; a missing
 * score is reported as missing.
 *
 * If the second chart is from an earlier day than the first, or from the same day, a sentence saying so comes
 * first. Points and bands are named by the scale's labels.
 *
 * @param change - the result of `starChange`
 * @returns the sentences: a warning about the days if needed, one text for each point in the scale's order,
 *   how many points were compared, and who scored
 * @throws `SupportPlanError` `calendar/not-a-date` for a day that does not exist, or an `argument/…`
 *   code
 *
 * @example
 * ```ts
 * import { explainStarChange, starChange } from 'supportplan';
 *
 * const change = starChange(
 *   {
 *     scale: 'posp-star',
 *     ratedBy: 'the-person',
 *     readings: [{ point: 'i-am', score: 4 }, { point: 'i-can', score: 6 }],
 *   },
 *   {
 *     scale: 'posp-star',
 *     ratedBy: 'the-person',
 *     readings: [{ point: 'i-am', score: 5 }, { point: 'i-can', score: 5 }],
 *   },
 * );
 * const [iAm, iWant, iCan, restsOn] = explainStarChange(change);
 *
 * iAm; // => 'I AM: from 4 (ready for help) to 5 (starting to take steps), 1 step higher.'
 * iWant; // => 'I WANT: was not scored either time.'
 * iCan?.startsWith('I CAN: from 6 to 5 (both starting to take steps), 1 step lower.'); // => true
 * restsOn; // => 'This rests on 2 of 3 points, scored both times.'
 * ```
 */
export function explainStarChange(change: StarChange): readonly string[] {
  checkArgument('explainStarChange', 'change', change, STAR_CHANGE);
  const { from, to, order, points, distance, passedOver } = change;
  const first = ORDERS[order];
  const days = [
    ...(from === undefined ? [] : [`The first scores are from ${dayInWords(from)}.`]),
    ...(to === undefined ? [] : [`The second scores are from ${dayInWords(to)}.`]),
  ];
  return [
    ...(first === undefined ? [] : [first]),
    ...points.map((point) => `${point.label}: ${pointChangeInWords(point)}`),
    [...days, restsOn(distance), ...passedOverInWords(passedOver)].join(' '),
    ratersInWords(change),
  ];
}

/**
 * Explains how the person's and a worker's scores compare, in plain English, to discuss with both.
 *
 * Points and bands are named by the scale's labels.
 *
 * @param views - the result of `starViews`
 * @returns one text for each point, in the scale's order, then how many points both scored and whether the
 *   days differ
 * @throws `SupportPlanError` `calendar/not-a-date` for a day that does not exist, or an `argument/…`
 *   code
 *
 * @example
 * ```ts
 * import { starViews } from 'supportplan';
 * import { explainStarViews } from 'supportplan/star-chart';
 *
 * const views = starViews({
 *   person: { scale: 'posp-star', ratedBy: 'the-person', readings: [{ point: 'i-am', score: 4 }] },
 *   worker: { scale: 'posp-star', ratedBy: 'worker', readings: [{ point: 'i-am', score: 7 }] },
 * });
 * const [iAm, iWant] = explainStarViews(views);
 *
 * iAm?.startsWith('The person gave 4 (ready for help) and the worker 7 (learning, steadier)'); // => true
 * iWant; // => 'Neither the person nor the worker gave a score for I WANT.'
 * ```
 */
export function explainStarViews(views: StarViews): readonly string[] {
  checkArgument('explainStarViews', 'views', views, STAR_VIEWS);
  const { points, comparable, on, sameDay } = views;
  const days = [on.person, on.worker, on.together].filter((day) => day !== undefined);
  const different = [...new Set(days)];
  const otherDays =
    different.length > 1
      ? `The charts are from different days (${listed(different.map(dayInWords))}), so a difference may come from that.`
      : 'It is not recorded that the charts are from the same day. If they are not, a difference may come from that.';
  return [
    ...points.map(viewsInWords),
    `Both gave a score for ${comparable} of ${counted(points.length, 'point')}. Neither view is the right one.`,
    ...(sameDay ? [] : [otherDays]),
  ];
}

function pointChangeInWords(point: PointChange): string {
  const { before, after, bandBefore, bandAfter, aim } = point;
  if (before === undefined) {
    return after === undefined
      ? 'was not scored either time.'
      : `was not scored the first time, and ${scoreInWords(after, bandAfter)} the second time.`;
  }
  const was = scoreInWords(before, bandBefore);
  if (after === undefined) return `${was} the first time, and was not scored the second time.`;
  const steps = after - before;
  if (steps === 0) return `${was} both times${aim === 'maintain' ? ': kept, which was the aim' : ''}.`;
  const is = scoreInWords(after, bandAfter);
  const moved =
    bandBefore !== undefined && bandBefore.id === bandAfter?.id
      ? `from ${before} to ${after} (both ${bandAfter.label})`
      : `from ${was} to ${is}`;
  return [
    `${moved}, ${counted(Math.abs(steps), 'step')} ${steps > 0 ? 'higher' : 'lower'}.`,
    ...(aim === 'maintain' ? ['Keeping it was the aim.'] : []),
    ...(steps < 0 ? ['Scores go up and down as life does. What has been happening?'] : []),
  ].join(' ');
}

function restsOn({ points, of }: StarDistance): string {
  return points === 0
    ? 'No point was scored both times, so nothing is compared.'
    : `This rests on ${points} of ${counted(of, 'point')}, scored both times.`;
}

function passedOverInWords(readings: number): readonly string[] {
  if (readings === 0) return [];
  return [
    readings === 1
      ? '1 reading was left out, because its point is not on the scale.'
      : `${counted(readings, 'reading')} were left out, because their points are not on the scale.`,
  ];
}

function ratersInWords({ ratedBy: { before, after } }: StarChange): string {
  if (before === undefined || after === undefined) {
    const which = before !== undefined ? 'second ' : after !== undefined ? 'first ' : '';
    return `It is not recorded who gave the ${which}scores. If different people scored, a difference may come from that.`;
  }
  return before === after
    ? ALWAYS[before]
    : `The first scores were given by ${WHO[before]} and the second by ${WHO[after]}, so a difference may come from that.`;
}

function viewsInWords(point: ViewedPoint): string {
  const { label, person, worker, together, question } = point;
  return [
    `${bothViews(label, viewInWords(person), viewInWords(worker))}.`,
    ...(together === undefined ? [] : [`Together they gave ${viewInWords(together) ?? 'no score'}.`]),
    ...(question === undefined ? [] : ['What does each of them see?']),
  ].join(' ');
}

function bothViews(label: string, person: string | undefined, worker: string | undefined): string {
  if (person === undefined) {
    return worker === undefined
      ? `Neither the person nor the worker gave a score for ${label}`
      : `The worker gave ${worker} for ${label}, and the person gave no score`;
  }
  if (worker === undefined) return `The person gave ${person} for ${label}, and the worker gave no score`;
  return person === worker
    ? `The person and the worker both gave ${person} for ${label}`
    : `The person gave ${person} and the worker ${worker} for ${label}`;
}

function viewInWords({ score, band }: PointView): string | undefined {
  return score === undefined ? undefined : scoreInWords(score, band);
}

/** A score and its band label: "4 (ready for help)". */
function scoreInWords(score: number, band: StarBand | undefined): string {
  return band === undefined ? String(score) : `${score} (${band.label})`;
}

/**
 * Argument shapes for scales, star charts and results calculated from them.
 *
 * @module
 */
import {
  EXTENSIONS,
  FLAG,
  list,
  object,
  optional,
  options,
  record,
  type Shape,
  shape,
  TEXT,
  whole,
  words,
} from '../kernel/shape.js';
import { SMALLEST_GROUP } from '../kernel/small-groups.js';
import { AIM } from '../outcomes/shapes.js';
import { SOME_DAY, SOME_STATEMENT, SOME_TEXT } from '../person/shapes.js';
import type { PointChange, StarChange, StarChangeOptions, StarChangeRaters, StarDistance } from './change.js';
import type { PointView, StarViews, ViewDays, ViewedCharts, ViewedPoint } from './compare-raters.js';
import type { StarHistoryOptions } from './history.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import type { StarPair, StarTally } from './service/tally.js';
import { STAR_PUBLICATION_VIEWS, type StarPublicationOptions } from './service/tally-publication.js';
import type { StarTallyOptions } from './service/tally-table.js';
import { STAR_RATERS, type StarChart, type StarReading } from './star-chart.js';
import type { StarWords } from './star-scale.js';

const STAR_BAND: Shape<StarBand> = /* @__PURE__ */ shape(() =>
  object<StarBand>({ id: TEXT, from: whole(), to: whole(), label: TEXT }),
);

export const STAR_SCALE: Shape<StarScale> = /* @__PURE__ */ shape(() =>
  object<StarScale>(
    {
      id: TEXT,
      version: SOME_TEXT,
      points: list(object<StarPoint>({ id: TEXT, label: TEXT })),
      lowest: whole(),
      highest: whole(),
      bands: list(STAR_BAND),
      extensions: EXTENSIONS,
    },
    'a scale, such as POSP_STAR',
  ),
);

export const SOME_SCALE = /* @__PURE__ */ optional(STAR_SCALE);

const SOME_LABELS = /* @__PURE__ */ optional(/* @__PURE__ */ record(TEXT));

export const STAR_WORDS: Shape<StarWords> = /* @__PURE__ */ shape(() =>
  options<StarWords>({ points: SOME_LABELS, bands: SOME_LABELS }),
);

export const STAR_RATER = /* @__PURE__ */ shape(() => words(STAR_RATERS));

const SOME_RATER = /* @__PURE__ */ optional(STAR_RATER);

export const STAR_CHART: Shape<StarChart> = /* @__PURE__ */ shape(() =>
  object<StarChart>(
    {
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      on: SOME_DAY,
      ratedBy: SOME_RATER,
      readings: list(
        object<StarReading>({
          point: TEXT,
          narrative: SOME_STATEMENT,
          score: SOME_SCORE,
          aim: optional(AIM),
        }),
      ),
    },
    'a star chart',
  ),
);

export const STAR_CHARTS: Shape<readonly StarChart[]> = /* @__PURE__ */ shape(() => list(STAR_CHART));

/** Any whole number: a score whose scale is not known yet. */
export const SCORE: Shape<number> = /* @__PURE__ */ whole();

const SOME_SCORE = /* @__PURE__ */ optional(SCORE);

const COUNT = /* @__PURE__ */ whole(0);

export const STAR_CHANGE_OPTIONS: Shape<StarChangeOptions> = /* @__PURE__ */ shape(() =>
  options<StarChangeOptions>({ scale: SOME_SCALE, aims: optional(record(AIM)) }),
);

/** What `starChange` returns. */
export const STAR_CHANGE: Shape<StarChange> = /* @__PURE__ */ shape(() =>
  object<StarChange>(
    {
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      from: SOME_DAY,
      to: SOME_DAY,
      order: words(['earlier-first', 'later-first', 'same-day', 'not-known']),
      ratedBy: object<StarChangeRaters>({ before: SOME_RATER, after: SOME_RATER }),
      sameRater: FLAG,
      points: list(
        object<PointChange>({
          point: TEXT,
          label: TEXT,
          before: SOME_SCORE,
          after: SOME_SCORE,
          standing: words(['higher', 'same', 'lower', 'not-comparable']),
          steps: SOME_SCORE,
          aim: AIM,
          aimMet: optional(FLAG),
          bandBefore: optional(STAR_BAND),
          bandAfter: optional(STAR_BAND),
          bandsMoved: SOME_SCORE,
        }),
      ),
      distance: object<StarDistance>({
        steps: SOME_SCORE,
        points: COUNT,
        of: COUNT,
        higher: COUNT,
        same: COUNT,
        lower: COUNT,
        notComparable: COUNT,
      }),
      passedOver: COUNT,
    },
    'what starChange returns',
  ),
);

export const STAR_HISTORY_OPTIONS: Shape<StarHistoryOptions> = /* @__PURE__ */ shape(() =>
  options<StarHistoryOptions>({ scales: optional(list(STAR_SCALE)) }),
);

export const VIEWED_CHARTS: Shape<ViewedCharts> = /* @__PURE__ */ shape(() =>
  options<ViewedCharts>({ person: STAR_CHART, worker: STAR_CHART, together: optional(STAR_CHART) }),
);

/** What `starViews` returns. */
export const STAR_VIEWS: Shape<StarViews> = /* @__PURE__ */ shape(() => {
  const view = object<PointView>({ score: SOME_SCORE, band: optional(STAR_BAND) });
  return object<StarViews>(
    {
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      on: object<ViewDays>({ person: SOME_DAY, worker: SOME_DAY, together: SOME_DAY }),
      sameDay: FLAG,
      points: list(
        object<ViewedPoint>({
          point: TEXT,
          label: TEXT,
          person: view,
          worker: view,
          together: optional(view),
          standing: words(['same', 'person-higher', 'worker-higher', 'not-comparable']),
          apart: optional(COUNT),
          question: SOME_TEXT,
        }),
      ),
      comparable: COUNT,
    },
    'what starViews returns',
  );
});

export const STAR_TALLY_OPTIONS: Shape<StarTallyOptions> = /* @__PURE__ */ shape(() =>
  options<StarTallyOptions>({ scale: STAR_SCALE }),
);

export const STAR_PUBLICATION_OPTIONS: Shape<StarPublicationOptions> = /* @__PURE__ */ shape(() =>
  options<StarPublicationOptions>({
    scale: STAR_SCALE,
    fewest: optional(SMALLEST_GROUP),
    show: optional(words(STAR_PUBLICATION_VIEWS)),
  }),
);

export const STAR_PAIR: Shape<StarPair> = /* @__PURE__ */ shape(() =>
  object<StarPair>(
    { before: optional(STAR_CHART), after: optional(STAR_CHART) },
    'an object with the charts of one person',
  ),
);

/** What `tallyStarCharts` returns. */
export const STAR_TALLY: Shape<StarTally> = /* @__PURE__ */ shape(() =>
  object<StarTally>(
    {
      kind: words(['star-tally']),
      notForPublication: words([true]),
      scale: TEXT,
      scaleVersion: SOME_TEXT,
      lowest: whole(),
      highest: whole(),
      points: list(TEXT),
      people: COUNT,
      counts: list(list(COUNT)),
    },
    'what tallyStarCharts returns',
  ),
);

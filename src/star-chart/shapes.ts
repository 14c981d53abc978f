/**
 * Argument shapes for scales, star charts and results calculated from them.
 *
 * @module
 */
import {
  EXTENSIONS,
  list,
  object,
  optional,
  record,
  type Shape,
  shape,
  TEXT,
  whole,
  words,
} from '../kernel/shape.js';
import { AIM } from '../outcomes/shapes.js';
import { SOME_DAY, SOME_STATEMENT, SOME_TEXT } from '../person/shapes.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { STAR_RATERS, type StarChart, type StarReading } from './star-chart.js';

export const STAR_BAND: Shape<StarBand> = /* @__PURE__ */ shape(() =>
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

export const SOME_LABELS = /* @__PURE__ */ optional(/* @__PURE__ */ record(TEXT));

export const STAR_RATER = /* @__PURE__ */ shape(() => words(STAR_RATERS));

export const SOME_RATER = /* @__PURE__ */ optional(STAR_RATER);

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

export const SOME_SCORE = /* @__PURE__ */ optional(SCORE);

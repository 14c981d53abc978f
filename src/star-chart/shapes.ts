/**
 * Scales and star charts, described.
 *
 * @module
 */
import { list, object, optional, type Shape, shape, TEXT, whole, words } from '../kernel/shape.js';
import { AIM } from '../outcomes/shapes.js';
import { SOME_DAY, SOME_STATEMENT, SOME_TEXT } from '../person/shapes.js';
import type { StarBand, StarPoint, StarScale } from './scale.js';
import { STAR_RATERS, type StarChart, type StarReading } from './star-chart.js';

export const STAR_SCALE: Shape<StarScale> = /* @__PURE__ */ shape(() =>
  object<StarScale>({
    id: TEXT,
    version: SOME_TEXT,
    points: list(object<StarPoint>({ id: TEXT, label: TEXT })),
    lowest: whole(),
    highest: whole(),
    bands: list(object<StarBand>({ id: TEXT, from: whole(), to: whole(), label: TEXT })),
  }),
);

export const STAR_RATER = /* @__PURE__ */ shape(() => words(STAR_RATERS));

export const STAR_CHART: Shape<StarChart> = /* @__PURE__ */ shape(() =>
  object<StarChart>({
    scale: TEXT,
    scaleVersion: SOME_TEXT,
    on: SOME_DAY,
    ratedBy: optional(STAR_RATER),
    readings: list(
      object<StarReading>({
        point: TEXT,
        narrative: SOME_STATEMENT,
        score: optional(whole()),
        aim: optional(AIM),
      }),
    ),
  }),
);

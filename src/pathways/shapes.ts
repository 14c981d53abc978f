/**
 * The Positive Pathways worksheet, described.
 *
 * @module
 */
import { list, object, optional, type Shape, shape, words } from '../kernel/shape.js';
import { STATEMENT, STATEMENTS } from '../person/shapes.js';
import { PATHWAY_AREAS } from './area.js';
import type { PathwayGap, PathwaysWorksheet } from './worksheet.js';

export const AREA = /* @__PURE__ */ shape(() => words(PATHWAY_AREAS));
export const AREAS = /* @__PURE__ */ optional(/* @__PURE__ */ list(AREA));

export const PATHWAYS_WORKSHEET: Shape<PathwaysWorksheet> = /* @__PURE__ */ shape(() =>
  object<PathwaysWorksheet>({
    covered: list(AREA),
    gaps: optional(list(object<PathwayGap>({ area: AREA, explanation: STATEMENT }))),
    comments: STATEMENTS,
  }),
);

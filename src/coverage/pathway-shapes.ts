/**
 * Argument shapes for the Positive Pathways worksheet and for coverage.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import { check, list, object, optional, type Shape, shape, words } from '../kernel/shape.js';
import { STATEMENT, STATEMENTS } from '../person/shapes.js';
import { COVERAGE_STATUSES } from './coverage-status.js';
import { PATHWAY_AREAS } from './pathway-area.js';
import type { PathwayGap, PathwaysWorksheet } from './pathways-worksheet.js';

export const AREA = /* @__PURE__ */ shape(() => words(PATHWAY_AREAS));
export const AREAS = /* @__PURE__ */ optional(/* @__PURE__ */ list(AREA));

export const PATHWAYS_WORKSHEET: Shape<PathwaysWorksheet> = /* @__PURE__ */ shape(() =>
  object<PathwaysWorksheet>({
    covered: list(AREA),
    gaps: optional(list(object<PathwayGap>({ area: AREA, explanation: STATEMENT }))),
    comments: STATEMENTS,
  }),
);

export const COVERAGE_STATUS = /* @__PURE__ */ shape(() => words(COVERAGE_STATUSES));

/** Paths in a plan. No function reads them from an argument, so their contents are not validated. */
export const PATHS: Shape<readonly Path[]> = /* @__PURE__ */ shape(() => check(Array.isArray, 'a list'));

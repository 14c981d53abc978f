/**
 * Argument shapes for the Positive Pathways worksheet and for coverage.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import {
  check,
  type FieldsOf,
  FLAG,
  list,
  object,
  optional,
  type Shape,
  shape,
  TEXT,
  words,
} from '../kernel/shape.js';
import { STATEMENT, STATEMENTS } from '../person/shapes.js';
import { COVERAGE_STANDINGS } from './coverage-status.js';
import { PATHWAY_AREAS } from './pathway-area.js';
import type { AreaCoverage, InAreas, PlanAreas } from './pathway-coverage.js';
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

/** The fields of an item that can belong to areas. */
export const inAreas = (): FieldsOf<InAreas> => ({
  areas: AREAS,
  status: optional(object<NonNullable<InAreas['status']>>({ lifecycle: TEXT })),
});

/** The fields of a plan that coverage reads. */
export const planAreas = (): FieldsOf<PlanAreas> => {
  const some = optional(list(object<InAreas>(inAreas())));
  return {
    goals: some,
    outcomes: some,
    actions: some,
    support: some,
    pathways: optional(PATHWAYS_WORKSHEET),
  };
};

export const PLAN_AREAS: Shape<PlanAreas> = /* @__PURE__ */ shape(() =>
  object<PlanAreas>(planAreas(), 'a plan, or the parts of one that say what it covers'),
);

export const STANDING = /* @__PURE__ */ shape(() => words(COVERAGE_STANDINGS));

/** Paths in a plan. No function reads them from an argument, so their contents are not validated. */
const PATHS: Shape<readonly Path[]> = /* @__PURE__ */ shape(() => check(Array.isArray, 'a list'));

/** What `pathwayCoverage` and `catalogueCoverage` return. */
export const COVERAGE: Shape<readonly AreaCoverage<string>[]> = /* @__PURE__ */ shape(() =>
  list(
    object<AreaCoverage<string>>(
      { area: TEXT, label: TEXT, standing: STANDING, coveredBy: PATHS, worked: FLAG },
      'the coverage of an area, as pathwayCoverage returns it',
    ),
  ),
);

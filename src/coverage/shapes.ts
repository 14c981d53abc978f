/**
 * Argument shapes for coverage by a catalogue and for a service.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';
import {
  check,
  list,
  object,
  optional,
  options,
  type Shape,
  shape,
  TEXT,
  whole,
  words,
} from '../kernel/shape.js';
import { SMALLEST_GROUP } from '../kernel/small-groups.js';
import { ADULT_OUTCOMES, CARER_OUTCOMES } from '../needs/care-act-outcomes.js';
import { WELLBEING } from '../needs/shapes.js';
import { TEXTS } from '../person/shapes.js';
import { CATALOGUE_IDS } from './catalogue.js';
import type {
  CatalogueCoverageOptions,
  ForNeeds,
  NeedInAreas,
  PlanCatalogueAreas,
} from './catalogue-coverage.js';
import type { CrossWalk } from './cross-walk.js';
import { PATHWAY_AREAS } from './pathway-area.js';
import { inAreas, planAreas } from './pathway-shapes.js';
import type { ServiceAreaCoverage, ServiceCoverage, ServicePublicationOptions } from './service-coverage.js';

export const CATALOGUE_ID = /* @__PURE__ */ shape(() => words(CATALOGUE_IDS));

export const PLAN_CATALOGUE_AREAS: Shape<PlanCatalogueAreas> = /* @__PURE__ */ shape(() => {
  const planned = optional(list(object<ForNeeds>({ ...inAreas(), needIds: TEXTS })));
  return object<PlanCatalogueAreas>(
    {
      ...planAreas(),
      needs: optional(
        list(
          object<NeedInAreas>({
            id: TEXT,
            touches: optional(list(words([...ADULT_OUTCOMES, ...CARER_OUTCOMES]))),
            wellbeing: WELLBEING,
          }),
        ),
      ),
      outcomes: planned,
      support: planned,
    },
    'a plan, or the parts of one that say what it covers',
  );
});

export const CATALOGUE_COVERAGE_OPTIONS: Shape<CatalogueCoverageOptions> = /* @__PURE__ */ shape(() => {
  const areas = Object.fromEntries(PATHWAY_AREAS.map((area) => [area, list(TEXT)] as const));
  return options<CatalogueCoverageOptions>({
    crossWalk: optional(
      object<CrossWalk>({
        to: words(['adult-outcomes', 'carer-outcomes', 'wellbeing']),
        areas: object<CrossWalk['areas']>(areas as never),
        basis: check(isObject, 'the source of the cross-walk'),
      }),
    ),
  });
});

const COUNT = /* @__PURE__ */ whole(0);

/** What `serviceCoverage` returns. */
export const SERVICE_COVERAGE: Shape<ServiceCoverage> = /* @__PURE__ */ shape(() =>
  object<ServiceCoverage>(
    {
      notForPublication: words([true]),
      plans: COUNT,
      areas: list(
        object<ServiceAreaCoverage>({
          area: TEXT,
          label: TEXT,
          covered: COUNT,
          worked: COUNT,
          gapExplained: COUNT,
          gap: COUNT,
        }),
      ),
    },
    'what serviceCoverage returns',
  ),
);

export const SERVICE_PUBLICATION_OPTIONS: Shape<ServicePublicationOptions> = /* @__PURE__ */ shape(() =>
  options<ServicePublicationOptions>({ fewest: optional(SMALLEST_GROUP) }),
);

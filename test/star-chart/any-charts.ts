import * as fc from 'fast-check';
import type { StarChart } from 'supportplan';
import { POSP_STAR, type StarScale } from 'supportplan';
import { OUTCOME_AIMS } from 'supportplan/plan';
import { STAR_RATERS } from 'supportplan/star-chart';
import { anyNearDate } from '../helpers/arbitraries.js';

/** Any chart of a scale: any of its points once, in any order, with or without a score, a day and a rater. */
export function anyChart(scale: StarScale): fc.Arbitrary<StarChart> {
  const score = fc.integer({ min: scale.lowest, max: scale.highest });
  const anyReadings = fc
    .shuffledSubarray(scale.points.map(({ id }) => id))
    .chain((points) =>
      fc.tuple(
        ...points.map((point) =>
          fc.record(
            { point: fc.constant(point), score, aim: fc.constantFrom(...OUTCOME_AIMS) },
            { requiredKeys: ['point'] },
          ),
        ),
      ),
    );
  return fc.record(
    {
      scale: fc.constant(scale.id),
      on: anyNearDate,
      ratedBy: fc.constantFrom(...STAR_RATERS),
      readings: anyReadings,
    },
    { requiredKeys: ['scale', 'readings'] },
  ) as fc.Arbitrary<StarChart>;
}

/** Any chart of the three points. */
export const anyPospChart: fc.Arbitrary<StarChart> = anyChart(POSP_STAR);

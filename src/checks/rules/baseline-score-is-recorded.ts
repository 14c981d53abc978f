/**
 * Checks that the plan has a first score of how the person sees their outcomes.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { StarChart } from '../../star-chart/star-chart.js';
import { checkParts, parts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'National common recording for care and support in Wales',
  locator: 'baseline score against personal outcomes',
  claimedForce: 'guidance',
  checked: 'secondary',
  note: 'Accepting a score on a star chart is our choice.',
});

/** The fields of a plan that this rule reads. */
export interface PlanStarCharts {
  /** Star charts, one for each date and each rater. */
  readonly starCharts?: readonly StarChart[];
}

const PARTS = /* @__PURE__ */ parts(['starCharts']);

/**
 * Finds a plan without a score given by the person, or together with them (common recording in Wales). The
 * value of the score doesn't matter. A score given by a worker alone doesn't count.
 *
 * @param plan - the star charts of a plan
 * @returns one finding, or none
 *
 * @example
 * ```ts
 * import { baselineScoreIsRecorded } from 'supportplan/checks';
 *
 * const readings = [{ point: 'i-am', score: 4 }];
 *
 * baselineScoreIsRecorded({ starCharts: [{ scale: 'posp-star', ratedBy: 'worker', readings }] }).length;
 * // => 1
 * baselineScoreIsRecorded({ starCharts: [{ scale: 'posp-star', ratedBy: 'together', readings }] }); // => []
 * ```
 */
export function baselineScoreIsRecorded(plan: PlanStarCharts): readonly Finding[] {
  checkParts('baselineScoreIsRecorded', plan, PARTS);
  const { starCharts = [] } = plan;
  if (starCharts.some(isOwnScore)) return [];
  return [
    {
      code: 'star-charts/no-baseline',
      severity: 'consider',
      path: ['starCharts'],
      message: 'No score given by the person, or together with them, is recorded.',
      question: 'Where would the person put themselves at the moment, if they would like to say?',
      basis: BASIS,
    },
  ];
}

function isOwnScore({ ratedBy, readings }: StarChart): boolean {
  const own = ratedBy === 'the-person' || ratedBy === 'together';
  return own && readings.some(({ score }) => score !== undefined);
}

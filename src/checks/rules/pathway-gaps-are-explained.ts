/**
 * Checks that gaps among the Positive Pathways areas are explained.
 *
 * @module
 */

import { PATHWAY_AREA_NAMES } from '../../coverage/pathway-area.js';
import { coverageOf, PLAN_AREAS, type PlanAreas } from '../../coverage/pathway-coverage.js';
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { checkParts } from '../plan-parts.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'London Housing Trust, person-owned support plan',
  locator: 'Positive Pathways worksheet',
  claimedForce: 'local',
  checked: 'seen',
});

/**
 * Finds Positive Pathways areas that a plan neither covers nor explains. Only plans with the worksheet are
 * checked, because the areas belong to that form.
 *
 * @param plan - the outcomes, actions, support and worksheet of a plan
 * @returns a finding for each such area, in the form's order
 *
 * @example
 * ```ts
 * import { pathwayGapsAreExplained } from 'supportplan/checks';
 *
 * pathwayGapsAreExplained({}); // => []
 * pathwayGapsAreExplained({ pathways: { covered: ['housing'] } }).length; // => 9
 * ```
 */
export function pathwayGapsAreExplained(plan: PlanAreas): readonly Finding[] {
  checkParts('pathwayGapsAreExplained', plan, PLAN_AREAS);
  if (plan.pathways === undefined) return [];
  return coverageOf(plan)
    .filter(({ status }) => status === 'gap')
    .map(({ area }) => ({
      code: 'pathways/gap-not-explained',
      severity: 'should',
      path: ['pathways'],
      message: `The area "${PATHWAY_AREA_NAMES[area]}" is neither covered nor explained.`,
      question: 'Does the person want anything here, and if not, why is it left out?',
      basis: BASIS,
    }));
}

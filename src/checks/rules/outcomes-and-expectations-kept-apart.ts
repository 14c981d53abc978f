/**
 * Checks that each expectation of parents supports an outcome for the child.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import { SMART_AND_POWER_GUIDE } from '../../outcomes/guide.js';
import { isLive } from '../../outcomes/power-check.js';
import { checkParts, parts } from '../plan-parts.js';
import type { PlanOfChild } from './childs-wishes-are-recorded.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'outcomes for the child, and expectations of parents',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide keeps the two apart. Asking for an outcome for each expectation is our reading of why.',
});

const PARTS = /* @__PURE__ */ parts(['child']);

/**
 * Finds expectations of parents that are linked to no outcome for the child (a guide for child and family
 * social workers). Those that are completed, cancelled, rejected or entered in error are skipped.
 *
 * @param plan - the parts that only a child's plan has
 * @returns a finding for each such expectation, in plan order
 *
 * @example
 * ```ts
 * import { outcomesAndExpectationsKeptApart } from 'supportplan/checks';
 *
 * const statement = { text: 'Breakfast before school.', voice: 'agreed' } as const;
 * const found = outcomesAndExpectationsKeptApart({ child: { expectations: [{ id: 'E1', statement }] } });
 *
 * found[0]?.message; // => 'The first expectation of parents serves no outcome for the child.'
 * ```
 */
export function outcomesAndExpectationsKeptApart(plan: PlanOfChild): readonly Finding[] {
  checkParts('outcomesAndExpectationsKeptApart', plan, PARTS);
  const { child } = plan;
  const found: Finding[] = [];
  child?.expectations?.forEach((expectation, index) => {
    if (!isLive(expectation) || (expectation.outcomeIds ?? []).length > 0) return;
    found.push({
      code: 'child/expectation-without-outcome',
      severity: 'consider',
      path: ['child', 'expectations', index, 'outcomeIds'],
      message: `The ${ordinal(index)} expectation of parents serves no outcome for the child.`,
      question: 'What will be better for the child when it is met?',
      basis: BASIS,
    });
  });
  return found;
}

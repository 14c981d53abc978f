/**
 * Checks that each risk records what helps, and who helps to manage it.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Risk } from '../../support/risk.js';
import { checkParts, parts } from '../plan-parts.js';
import { CAMBRIDGESHIRE } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CAMBRIDGESHIRE,
  locator: 'keeping safe',
  claimedForce: 'local',
  checked: 'seen',
});

/** The fields of a plan that this rule reads. */
export interface PlanRisks {
  /** Risks as the person sees them. */
  readonly risks?: readonly Risk[];
}

const PARTS = /* @__PURE__ */ parts(['risks']);

/**
 * Finds risks without a record of what helps, or of who helps to manage them (Cambridgeshire County
 * Council, factsheet). It does not judge whether a risk is worth taking: that is the person's choice.
 *
 * @param plan - the risks in a plan
 * @returns the findings, risk by risk
 *
 * @example
 * ```ts
 * import { risksAreManaged } from 'supportplan/checks';
 *
 * const statement = { text: 'Ice on the steps.', voice: 'own-words' } as const;
 * const found = risksAreManaged({ risks: [{ id: 'R1', statement, managedBy: [{ role: 'the-person' }] }] });
 *
 * found.map((finding) => finding.message); // => ['It is not recorded what helps with the first risk.']
 * ```
 */
export function risksAreManaged(plan: PlanRisks): readonly Finding[] {
  checkParts('risksAreManaged', plan, PARTS);
  const { risks = [] } = plan;
  const found: Finding[] = [];
  risks.forEach(({ whatHelps, managedBy = [] }, index) => {
    if (whatHelps === undefined) {
      found.push({
        code: 'risks/nothing-helps',
        severity: 'should',
        path: ['risks', index, 'whatHelps'],
        message: `It is not recorded what helps with the ${ordinal(index)} risk.`,
        question: 'What can be done about it, without losing what the person gains by it?',
        basis: BASIS,
      });
    }
    if (managedBy.length === 0) {
      found.push({
        code: 'risks/nobody-helps',
        severity: 'should',
        path: ['risks', index, 'managedBy'],
        message: `It is not recorded who helps to manage the ${ordinal(index)} risk.`,
        question: 'Who helps with it, or does the person manage it alone?',
        basis: BASIS,
      });
    }
  });
  return found;
}

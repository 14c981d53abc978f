/**
 * Eligible needs have support.
 *
 * @module
 */
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import type { Need } from '../../needs/need.js';
import type { SupportLine } from '../../support/support-line.js';
import { ordinal } from '../place.js';

const BASIS: Basis = {
  source: 'Care Act 2014',
  locator: 's.25(1)(c)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan must say which needs the council will meet and how; care by an unpaid carer counts for who meets a need.',
};

/** The least that must be known of a plan to check its support. */
export interface PlanNeedsAndSupport {
  /** The needs assessed. */
  readonly needs?: readonly Need[];
  /** The support that meets them. */
  readonly support?: readonly SupportLine[];
}

/**
 * Finds eligible needs that no support in the plan meets (Care Act 2014 s.25(1)(c)).
 *
 * Support from anybody counts: the person, family and friends, a community, the council. Needs not eligible, and
 * needs not yet decided, are passed over.
 *
 * @param plan - the needs and the support of a plan
 * @returns a finding for each need left over, in plan order
 *
 * @example
 * ```ts
 * import { needsHaveSupport } from 'supportplan';
 *
 * const found = needsHaveSupport({
 *   needs: [{ id: 'N1', statement: { text: 'Cooking.', voice: 'own-words' }, eligibility: 'eligible' }],
 *   support: [],
 * });
 *
 * found.map((finding) => finding.path); // => [['needs', 0]]
 * ```
 */
export function needsHaveSupport(plan: PlanNeedsAndSupport): readonly Finding[] {
  const met = new Set((plan.support ?? []).flatMap((line) => line.needIds ?? []));
  return (plan.needs ?? []).flatMap((need, index): readonly Finding[] =>
    need.eligibility !== 'eligible' || met.has(need.id)
      ? []
      : [
          {
            code: 'needs/without-support',
            severity: 'must',
            path: ['needs', index],
            message: `The ${ordinal(index)} need is eligible, and no support in the plan meets it.`,
            question: 'How will it be met, and by whom?',
            basis: BASIS,
          },
        ],
  );
}

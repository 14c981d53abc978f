/**
 * Eligible needs have support, and not from an unpaid carer who is unwilling or unable.
 *
 * @module
 */
import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Need } from '../../needs/need.js';
import type { SupportLine } from '../../support/support-line.js';

const BASIS: Basis = {
  source: 'Care Act 2014',
  locator: 's.25(1)(c)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan must say which needs the council will meet and how; care by an unpaid carer counts for who meets a need.',
};

const CARER: Basis = {
  source: 'Care Act 2014',
  locator: 's.18',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The council’s duty is to meet eligible needs that no carer is meeting. That a carer must be willing and able is read into it here.',
};

/** The least that must be known of a plan to check its support. */
export interface PlanNeedsAndSupport {
  /** The needs assessed. */
  readonly needs?: readonly Need[];
  /** The support that meets them. */
  readonly support?: readonly SupportLine[];
}

/** What the support of one need comes to: the best of its lines. */
type Met = 'yes' | 'if-the-carer-can' | 'not-by-the-carer';

/**
 * Finds eligible needs that no support in the plan meets (Care Act 2014 s.25(1)(c)), and those that only unpaid carers meet who are not
 * willing and able, or of whom that is not recorded.
 *
 * Support from anybody counts: the person, family and friends, a community, the council. A line is a carer's where somebody
 * among those who give it is an unpaid carer. Needs not eligible, and needs not yet decided, are passed over.
 *
 * @param plan - the needs and the support of a plan
 * @returns a finding for each such need, in plan order
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
  const { needs = [], support = [] } = plan;
  const met = new Map<string, Met>();
  for (const line of support) {
    const by = metBy(line);
    for (const id of line.needIds ?? []) {
      const before = met.get(id);
      if (before === undefined || by === 'yes' || before === 'not-by-the-carer') met.set(id, by);
    }
  }
  const found: Finding[] = [];
  needs.forEach((need, index) => {
    const by = need.eligibility === 'eligible' ? met.get(need.id) : 'yes';
    if (by === undefined) {
      found.push({
        code: 'needs/without-support',
        severity: 'must',
        path: ['needs', index],
        message: `The ${ordinal(index)} need is eligible, and no support in the plan meets it.`,
        question: 'How will it be met, and by whom?',
        basis: BASIS,
      });
    } else if (by === 'not-by-the-carer') {
      found.push({
        code: 'needs/carer-not-willing-or-able',
        severity: 'must',
        path: ['needs', index],
        message: `The ${ordinal(index)} need is eligible, and only an unpaid carer who is not willing or not able is to meet it.`,
        question: 'Who else will meet it?',
        basis: CARER,
      });
    } else if (by === 'if-the-carer-can') {
      found.push({
        code: 'needs/carer-willingness-not-recorded',
        severity: 'consider',
        path: ['needs', index],
        message: `The ${ordinal(index)} need is eligible, only an unpaid carer is to meet it, and whether they are willing and able is not recorded.`,
        question: 'Has the carer been asked, and are they willing and able?',
        basis: CARER,
      });
    }
  });
  return found;
}

function metBy({ givenBy, carerWillingAndAble }: SupportLine): Met {
  if (carerWillingAndAble === true || givenBy?.some(({ role }) => role === 'carer') !== true) return 'yes';
  return carerWillingAndAble === undefined ? 'if-the-carer-can' : 'not-by-the-carer';
}

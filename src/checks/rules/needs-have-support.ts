/**
 * Checks that eligible needs have support, and not only from an unpaid carer who is unwilling or unable.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding, Severity } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Need } from '../../needs/need.js';
import type { Role } from '../../person/contributor.js';
import type { PlanKind } from '../../plan/plan.js';
import type { Nation } from '../../review/policy.js';
import type { SupportLine } from '../../support/support-line.js';
import { checkParts, parts } from '../plan-parts.js';
import { OURS } from '../sources.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.25(1)(c)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The plan must say which needs the council will meet and how; care by an unpaid carer counts for who meets a need.',
});

const CARER = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.18',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'The council’s duty is to meet eligible needs that no carer is meeting. This check also takes it to mean that the carer must be willing and able.',
});

const ELSEWHERE = /* @__PURE__ */ frozen<Basis>({
  source: OURS,
  locator: 'needs and support',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The Care Act 2014 asks this of care and support plans, and of carers’ support plans, in England. For other plans, the check is this library’s own.',
});

/** The source of the rule, and its severity. */
interface SupportRule {
  readonly severity: Severity;
  readonly basis: Basis;
  readonly carer: Basis;
}

function ruleFor({ kind = 'care-and-support', nation = 'england' }: PlanNeedsAndSupport): SupportRule {
  const isCareAct = nation === 'england' && (kind === 'care-and-support' || kind === 'carer-support');
  if (isCareAct) return { severity: 'must', basis: BASIS, carer: CARER };
  return { severity: 'should', basis: ELSEWHERE, carer: ELSEWHERE };
}

/** The fields of a plan that this rule reads. */
export interface PlanNeedsAndSupport {
  /** What kind of plan it is. Defaults to `'care-and-support'`. */
  readonly kind?: PlanKind;
  /** The nation whose law applies. Defaults to `'england'`. */
  readonly nation?: Nation;
  /** The needs assessed. */
  readonly needs?: readonly Need[];
  /** The support that meets them. */
  readonly support?: readonly SupportLine[];
}

/** How well a need is met: the best result among its lines of support. */
type Met = 'yes' | 'if-the-carer-can' | 'not-by-the-carer';

const PARTS = /* @__PURE__ */ parts(['kind', 'nation', 'needs', 'support']);

/**
 * Finds eligible needs that no support in the plan meets (Care Act 2014 s.25(1)(c)). Also finds needs met
 * only by unpaid carers who are not willing and able, or whose willingness is not recorded.
 *
 * Support from anyone counts: the person, family and friends, a community, the council. A line counts as
 * unpaid if it comes from family and friends, or only unpaid carers give it, and nobody paid also gives it.
 * The Act covers care and support plans and carers' plans in England; for other plans, the check is this
 * library's own. Needs that are not eligible or not yet decided are skipped.
 *
 * @param plan - the needs and support of a plan
 * @returns a finding for each such need, in plan order
 *
 * @example
 * ```ts
 * import { needsHaveSupport } from 'supportplan/checks';
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
  checkParts('needsHaveSupport', plan, PARTS);
  const { needs = [], support = [] } = plan;
  const rule = ruleFor(plan);
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
        severity: rule.severity,
        path: ['needs', index],
        message: `The ${ordinal(index)} need is eligible, but no support in the plan meets it.`,
        question: 'How will it be met, and by whom?',
        basis: rule.basis,
      });
    } else if (by === 'not-by-the-carer') {
      found.push({
        code: 'needs/carer-not-willing-or-able',
        severity: rule.severity,
        path: ['needs', index],
        message: `The ${ordinal(index)} need is eligible, but only family, friends or an unpaid carer are to meet it, and they are recorded as unable or unwilling.`,
        question: 'Who else will meet it?',
        basis: rule.carer,
      });
    } else if (by === 'if-the-carer-can') {
      found.push({
        code: 'needs/carer-willingness-not-recorded',
        severity: 'consider',
        path: ['needs', index],
        message: `The ${ordinal(index)} need is eligible, but only family, friends or an unpaid carer are to meet it, and whether they are willing and able is not recorded.`,
        question: 'Have they been asked, and are they willing and able?',
        basis: rule.carer,
      });
    }
  });
  return found;
}

/**
 * A line counts as unpaid if it comes from family and friends, or only unpaid carers give it, and nobody
 * else also gives it.
 */
function metBy({ source, givenBy = [], carerWillingAndAble }: SupportLine): Met {
  const isTheirs =
    givenBy.every(({ role }) => UNPAID.includes(role)) &&
    (source === 'family-and-friends' || givenBy.some(({ role }) => role === 'carer'));
  if (!isTheirs || source === 'council' || carerWillingAndAble === true) return 'yes';
  return carerWillingAndAble === undefined ? 'if-the-carer-can' : 'not-by-the-carer';
}

/** Roles that give unpaid support because of their relationship to the person. */
const UNPAID: readonly Role[] = ['carer', 'parent', 'family', 'friend'];

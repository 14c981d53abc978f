/**
 * Checks that the amounts of a personal budget add up and that its direct payments are described.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { Finding } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { ordinal } from '../kernel/ordinal.js';
import type { DirectPayment } from './direct-payment.js';
import { type Amount, amountsOf, canBeTold, comeToMore, yearThatFits } from './exact-sum.js';
import type { PersonalBudget } from './personal-budget.js';
import { PERSONAL_BUDGET } from './personal-budget.js';

const SUM = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.26(1)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'A budget states the cost, what the person must pay of it, and what the council must pay of it.',
});

const COST = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.26(1)(a)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The Act asks for the cost and not for lines. That lines come to it is our arithmetic.',
});

const COUNCIL = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.31',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Direct payments are for what the budget has the council pay. That they come to no more is our conclusion, so it is asked.',
});

const NEEDS = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.25(2)(a)',
  claimedForce: 'statute',
  checked: 'seen',
});

const AMOUNT = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.25(2)(b)',
  claimedForce: 'statute',
  checked: 'seen',
});

const RECORDED = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.25(2)',
  claimedForce: 'statute',
  checked: 'seen',
});

/**
 * Checks that a personal budget adds up and that its direct payments are described. The cost must be
 * the contribution plus the council's amount (Care Act 2014 s.26(1)), the lines must add up to the
 * cost, and direct payments must state their needs and amounts (s.25(2)).
 *
 * Lines are compared with the cost only if all charged lines can be converted to the budget's period,
 * so not if some are paid once and others recur. Each converted line may differ by less than a penny.
 * Both year lengths are tried, and either may match. There is no means test: the contribution itself is
 * not checked.
 *
 * @param budget - the budget
 * @returns the findings, in the order of a budget
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`
 *   or `argument/out-of-range` if the budget is not as its type describes
 *
 * @example
 * ```ts
 * import { checkBudget } from 'supportplan';
 *
 * const findings = checkBudget({
 *   costPence: 84_000,
 *   contributionPence: 30_000,
 *   councilPence: 45_000,
 *   period: 'four-weeks',
 * });
 *
 * findings.map((finding) => finding.code); // => ['budget/does-not-add-up']
 * findings[0]?.question; // => 'Which of the three amounts is to be corrected?'
 * ```
 */
export function checkBudget(budget: PersonalBudget): readonly Finding[] {
  checkArgument('checkBudget', 'budget', budget, PERSONAL_BUDGET);
  return budgetFindings(budget);
}

/** Same as {@link checkBudget}, for a budget whose type is already validated. */
export function budgetFindings(budget: PersonalBudget): readonly Finding[] {
  return [...amountFindings(budget), ...lineFindings(budget), ...directPaymentFindings(budget)];
}

function amountFindings(budget: PersonalBudget): readonly Finding[] {
  const cost = BigInt(budget.costPence);
  const contribution = BigInt(budget.contributionPence);
  const council = BigInt(budget.councilPence);
  const findings: Finding[] = [];
  if (cost !== contribution + council) {
    findings.push({
      code: 'budget/does-not-add-up',
      severity: 'must',
      path: ['budget', 'costPence'],
      message: 'The cost of the budget is not the person’s contribution and the council’s amount together.',
      question: 'Which of the three amounts is to be corrected?',
      basis: SUM,
    });
  }
  if (contribution > cost) {
    findings.push({
      code: 'budget/contribution-over-cost',
      severity: 'must',
      path: ['budget', 'contributionPence'],
      message: 'The person’s contribution is more than the cost of the budget.',
      question: 'Is the contribution for the same period as the cost?',
      basis: SUM,
    });
  }
  return findings;
}

function lineFindings(budget: PersonalBudget): readonly Finding[] {
  const { lines = [], directPayments = [], costPence, period } = budget;
  const findings: Finding[] = [];
  const charged = amountsOf(lines).filter((amount) => amount.charged);
  const comparable = charged.length > 0 && charged.every((amount) => canBeTold(amount, period));
  if (comparable && yearThatFits(charged, BigInt(costPence), period) === undefined) {
    findings.push({
      code: 'budget/lines-apart-from-cost',
      severity: 'should',
      path: ['budget', 'lines'],
      message: 'The lines of the budget do not come to its cost.',
      question: 'Is a line missing or out of date, or is the cost to be corrected?',
      basis: COST,
    });
  }
  lines.forEach(({ paidThrough }, index) => {
    if (paidThrough !== 'direct-payment' || directPayments.length > 0) return;
    findings.push({
      code: 'budget/direct-payment-not-recorded',
      severity: 'must',
      path: ['budget', 'lines', index],
      message: `The ${ordinal(index)} line of the budget is paid by direct payment, and no direct payment is recorded.`,
      question: 'Which needs is the direct payment for, how much is it, and how often is it paid?',
      basis: RECORDED,
    });
  });
  return findings;
}

function directPaymentFindings(budget: PersonalBudget): readonly Finding[] {
  const { directPayments = [], councilPence, period } = budget;
  const findings: Finding[] = [];
  const amounts = directPayments.map(paidAmount);
  const told = amounts.filter((amount) => canBeTold(amount, period));
  if (comeToMore(told, BigInt(councilPence), period)) {
    findings.push({
      code: 'budget/direct-payments-over-council-amount',
      severity: 'should',
      path: ['budget', 'directPayments'],
      message: 'The direct payments come to more than the council’s amount in the same period.',
      question: 'Do they also pay for something outside this budget, or is an amount to be corrected?',
      basis: COUNCIL,
    });
  }
  directPayments.forEach(({ needIds, amountPence }, index) => {
    if (needIds.length === 0) {
      findings.push({
        code: 'budget/direct-payment-without-needs',
        severity: 'must',
        path: ['budget', 'directPayments', index, 'needIds'],
        message: `The ${ordinal(index)} direct payment names no needs.`,
        question: 'Which needs is it to meet?',
        basis: NEEDS,
      });
    }
    if (amountPence === 0) {
      findings.push({
        code: 'budget/direct-payment-of-nothing',
        severity: 'should',
        path: ['budget', 'directPayments', index, 'amountPence'],
        message: `The ${ordinal(index)} direct payment has an amount of nothing.`,
        question: 'How much is it, or is there none?',
        basis: AMOUNT,
      });
    }
  });
  return findings;
}

function paidAmount({ amountPence, every }: DirectPayment, place: number): Amount {
  return { place, pence: BigInt(amountPence), per: every, charged: true };
}

import type { PersonalBudget, SupportLine } from 'supportplan';
import {
  adviceOnMeetingNeeds,
  adviceOnPreventingNeeds,
  budgetAddsUp,
  budgetIsStated,
  councilSaysWhatItMeets,
  directPaymentAmount,
  directPaymentNeeds,
  eligibilityIsStated,
  mattersAreStated,
  needsAreStated,
} from 'supportplan/checks';
import { type AssessedMatter, type DirectPayment, type Need, PLAN_KINDS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'Cooking.', voice: 'own-words' } as const;

const need = (id: string, eligibility?: Need['eligibility']): Need => ({
  id,
  statement: words,
  ...(eligibility !== undefined && { eligibility }),
});

const line = (changed: Partial<SupportLine>): SupportLine => ({
  id: 'S1',
  what: words,
  source: 'council',
  needIds: ['N1'],
  managed: 'arranged',
  ...changed,
});

const BUDGET: PersonalBudget = deepFreeze({
  costPence: 50_000,
  contributionPence: 20_000,
  councilPence: 30_000,
  period: 'week',
});

const PAYMENT: DirectPayment = { needIds: ['N1'], amountPence: 10_000, every: 'week' };

describe('needsAreStated', () => {
  it.each([[{}], [{ needs: [] }]])('finds that %j states no needs', (plan) => {
    const found = needsAreStated(deepFreeze(plan));
    expect(found.map(told)).toEqual([
      [
        'must',
        'needs/none-stated',
        'needs',
        'The plan states no needs.',
        'Which needs did the assessment find, eligible or not?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, s.25(1)(a): statute, seen']);
  });

  it('does not ask why all the needs are eligible: it may be true', () => {
    expect(needsAreStated(deepFreeze({ needs: [need('N1', 'eligible')] }))).toEqual([]);
  });
});

describe('eligibilityIsStated', () => {
  it('finds needs of which it is not recorded or not decided, in plan order', () => {
    const needs = [need('N1', 'eligible'), need('N2'), need('N3', 'not-eligible'), need('N4', 'not-decided')];
    const found = eligibilityIsStated(deepFreeze({ needs }));
    expect(found.map(told)).toEqual([
      [
        'must',
        'needs/eligibility-not-recorded',
        'needs.1.eligibility',
        'It is not recorded whether the second need is eligible.',
        'What did the council decide, and how far is it eligible?',
      ],
      [
        'must',
        'needs/eligibility-not-decided',
        'needs.3.eligibility',
        'It has not been decided whether the fourth need is eligible.',
        'Who decides it, and when will the person be told?',
      ],
    ]);
    expect(new Set(found.map(basisOf))).toEqual(new Set(['Care Act 2014, s.25(1)(b): statute, seen']));
  });

  it('finds nothing where there are no needs', () => {
    expect(eligibilityIsStated({})).toEqual([]);
  });
});

describe('councilSaysWhatItMeets', () => {
  const needs = [need('N1', 'eligible'), need('N2', 'not-eligible')];
  const unmanaged = ({ managed: _, ...rest }: SupportLine): SupportLine => rest;

  it('finds council support for an eligible need without how it is managed', () => {
    const support = [line({}), unmanaged(line({ id: 'S2', needIds: ['N2', 'N1'] }))];
    const found = councilSaysWhatItMeets(deepFreeze({ needs, support }));
    expect(found.map(told)).toEqual([
      [
        'must',
        'support/council-line-not-managed',
        'support.1.managed',
        'The second line of support is the council’s, but how it is managed is not recorded.',
        'Is it by direct payment, arranged for the person, or a mix of both?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, s.25(1)(c): statute, seen']);
  });

  it.each([
    ['left out', undefined],
    ['empty', []],
  ])('finds council support whose needs are %s', (_, needIds) => {
    const { needIds: __, ...rest } = line({});
    const support = [needIds === undefined ? rest : { ...rest, needIds }];
    expect(councilSaysWhatItMeets(deepFreeze({ needs, support })).map(told)).toEqual([
      [
        'should',
        'support/council-line-without-needs',
        'support.0.needIds',
        'The first line of support is the council’s, but it names no needs.',
        'Which needs does it meet?',
      ],
    ]);
  });

  it.each(['direct-payment', 'arranged', 'mix'] as const)('takes %s for an answer', (managed) => {
    expect(councilSaysWhatItMeets(deepFreeze({ needs, support: [line({ managed })] }))).toEqual([]);
  });

  it.each([
    ['for needs that are not eligible', line({ needIds: ['N2'] })],
    ['of others', line({ source: 'nhs' })],
  ])('does not ask how support %s is managed', (_, one) => {
    expect(councilSaysWhatItMeets(deepFreeze({ needs, support: [unmanaged(one)] }))).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect(councilSaysWhatItMeets({})).toEqual([]);
  });
});

describe('mattersAreStated', () => {
  it('finds an adult’s plan that states none of the matters of s.9(4)', () => {
    const found = mattersAreStated({ kind: 'care-and-support' });
    expect(found.map(told)).toEqual([
      [
        'must',
        'matters/none-stated',
        'matters',
        'The plan does not say which matters the care and support could be relevant to.',
        'Could it be relevant to the effect on well-being, the outcomes wanted, or how far support can help?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, s.25(1)(d), s.9(4): statute, seen']);
  });

  it('finds a carer’s plan that states none of the matters of s.10(5) and (6)', () => {
    const found = mattersAreStated({ kind: 'carer-support', matters: [] });
    expect(found.map(told)).toEqual([
      [
        'must',
        'matters/none-stated',
        'matters',
        'The plan does not say which matters the care and support could be relevant to.',
        'Could it be relevant to the effect on well-being, the outcomes wanted, the ability and wish to go on caring, work, or education, training or recreation, or how far support can help?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, s.25(1)(d), s.10(5) and (6): statute, seen']);
  });

  it.each<[AssessedMatter, boolean]>([
    ['effect-on-wellbeing', true],
    ['outcomes-wanted', true],
    ['how-far-support-helps', true],
    ['able-and-willing-to-care', false],
    ['work', false],
    ['education-training-or-recreation', false],
  ])('takes %s for one of a carer’s, and for one of an adult’s: %s', (matter, adults) => {
    const matters = [{ matter }];
    expect(mattersAreStated(deepFreeze({ kind: 'carer-support', matters }))).toEqual([]);
    expect(mattersAreStated(deepFreeze({ kind: 'care-and-support', matters })).length).toBe(adults ? 0 : 1);
  });

  it.each(PLAN_KINDS.filter((kind) => kind !== 'care-and-support' && kind !== 'carer-support'))(
    'does not ask a plan of the kind %s',
    (kind) => {
      expect(mattersAreStated({ kind })).toEqual([]);
    },
  );
});

describe('budgetIsStated', () => {
  it('finds a plan without a budget', () => {
    const found = budgetIsStated({});
    expect(found.map(told)).toEqual([
      [
        'must',
        'budget/not-stated',
        'budget',
        'The plan has no personal budget.',
        'What does it cost to meet the needs, how much does the person pay, and how much does the council pay?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, s.25(1)(e): statute, seen']);
  });

  it('takes any budget', () => {
    expect(budgetIsStated({ budget: BUDGET })).toEqual([]);
  });
});

describe('budgetAddsUp', () => {
  it('finds a cost that is not the two amounts together, by its place in the plan', () => {
    const found = budgetAddsUp(deepFreeze({ budget: { ...BUDGET, councilPence: 30_001 } }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['budget/does-not-add-up', ['budget', 'costPence']],
    ]);
  });

  it('finds nothing in one that adds up, and where there is none', () => {
    expect(budgetAddsUp({ budget: BUDGET })).toEqual([]);
    expect(budgetAddsUp({})).toEqual([]);
  });
});

describe.each([
  [
    'adviceOnMeetingNeeds',
    adviceOnMeetingNeeds,
    'meeting-or-reducing',
    'preventing-or-delaying',
    'none-on-meeting-needs',
    'The plan has no advice or information on meeting or reducing needs.',
    'What can the person do, and who can help, besides the support in the plan?',
    's.25(1)(f)(i)',
  ],
  [
    'adviceOnPreventingNeeds',
    adviceOnPreventingNeeds,
    'preventing-or-delaying',
    'meeting-or-reducing',
    'none-on-preventing-needs',
    'The plan has no advice or information on preventing or delaying needs.',
    'What could stop needs from growing, or new ones from arising?',
    's.25(1)(f)(ii)',
  ],
] as const)('%s', (_, rule, about, other, code, message, question, locator) => {
  it.each([[{}], [{ advice: [] }], [{ advice: [{ about: other, statement: words }] }]])(
    'finds none in %j',
    (plan) => {
      const found = rule(deepFreeze(plan));
      expect(found.map(told)).toEqual([['must', `advice/${code}`, 'advice', message, question]]);
      expect(found.map(basisOf)).toEqual([`Care Act 2014, ${locator}: statute, seen`]);
    },
  );

  it('finds it among other advice', () => {
    const advice = [
      { about: other, statement: words },
      { about, statement: words },
    ];
    expect(rule(deepFreeze({ advice }))).toEqual([]);
  });
});

describe('directPaymentNeeds', () => {
  it.each(['direct-payment', 'mix'] as const)('finds support by %s that names no needs', (managed) => {
    const { needIds: _, ...unnamed } = line({ managed });
    const found = directPaymentNeeds(
      deepFreeze({ support: [line({}), unnamed, line({ managed, needIds: [] })] }),
    );
    expect(found.map(told)).toEqual(
      ['second', 'third'].map((place, index) => [
        'must',
        'support/direct-payment-without-needs',
        `support.${index + 1}.needIds`,
        `The ${place} line of support is by direct payment, wholly or in part, but it names no needs.`,
        'Which needs will the direct payment meet?',
      ]),
    );
    expect(basisOf(found[0] as never)).toBe('Care Act 2014, s.25(2)(a): statute, seen');
  });

  it.each([
    ['it names its needs', { support: [line({ managed: 'direct-payment' })] }],
    ['the support is arranged', { support: [line({ managed: 'arranged', needIds: [] })] }],
    [
      'a direct payment is recorded, which names them',
      {
        support: [line({ managed: 'mix', needIds: [] })],
        budget: { ...BUDGET, directPayments: [PAYMENT] },
      },
    ],
    ['there is no support', {}],
  ] as const)('finds nothing where %s', (_, plan) => {
    expect(directPaymentNeeds(deepFreeze(plan))).toEqual([]);
  });
});

describe('directPaymentAmount', () => {
  it.each([
    ['direct-payment', undefined],
    ['mix', BUDGET],
    ['mix', { ...BUDGET, directPayments: [] }],
  ] as const)('finds support by %s and no direct payment in the budget', (managed, budget) => {
    const found = directPaymentAmount(
      deepFreeze({ support: [line({ managed })], ...(budget && { budget }) }),
    );
    expect(found.map(told)).toEqual([
      [
        'must',
        'budget/direct-payment-not-stated',
        'budget.directPayments',
        'There is support by direct payment, but the budget records no direct payment.',
        'How much is the direct payment, and how often is it paid?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, s.25(2)(b): statute, seen']);
  });

  it('leaves it to budgetAddsUp where a line of the budget is paid so, and does not tell it twice', () => {
    const lines = [
      { id: 'C1', what: words, amountPence: 50_000, per: 'week', paidThrough: 'direct-payment' },
    ] as const;
    const plan = deepFreeze({ support: [line({ managed: 'mix' })], budget: { ...BUDGET, lines } });
    expect(directPaymentAmount(plan)).toEqual([]);
    expect(codesOf(budgetAddsUp(plan))).toEqual(['budget/direct-payment-not-recorded']);
  });

  it.each([
    [
      'one is recorded',
      { support: [line({ managed: 'mix' })], budget: { ...BUDGET, directPayments: [PAYMENT] } },
    ],
    ['all support is arranged', { support: [line({})], budget: BUDGET }],
    ['there is nothing', {}],
  ] as const)('finds nothing where %s', (_, plan) => {
    expect(directPaymentAmount(deepFreeze(plan))).toEqual([]);
  });
});

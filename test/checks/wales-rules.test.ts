import { calendarDate, type Plan, type StarChart } from 'supportplan';
import {
  baselineScoreIsRecorded,
  closureIsExplained,
  type PlanClosing,
  welshPlanContents,
} from 'supportplan/checks';
import { type Action, ROLES, SUPPORT_MANAGEMENT } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { EMPTY } from './plans.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'We look at it together.', voice: 'agreed' } as const;
const action = (changed: Partial<Action>): Action => ({ id: 'A1', nextSteps: words, ...changed });
const REGULATIONS = 'Care and Support (Care Planning) (Wales) Regulations 2015 (WSI 2015/1335)';

/** A plan of which nothing is asked. */
const WHOLE: Plan = deepFreeze({
  ...EMPTY,
  nation: 'wales',
  needs: [
    { id: 'N0', statement: words },
    { id: 'N1', statement: words, eligibility: 'eligible' },
  ],
  outcomes: [{ id: 'O1', statement: words, aim: 'achieve' }],
  support: [
    { id: 'S1', what: words, source: 'council' },
    { id: 'S2', what: words, source: 'self' },
  ],
  monitoring: [words],
  review: { arrangements: [words] },
});

describe('welshPlanContents', () => {
  it('asks of an empty plan what it must describe, in the order of the regulation', () => {
    const found = welshPlanContents(EMPTY);
    expect(found.map(told)).toEqual([
      [
        'must',
        'wales/no-eligible-needs',
        'needs',
        'The plan describes no eligible needs.',
        'Which needs were found eligible?',
      ],
      [
        'must',
        'wales/no-outcomes',
        'outcomes',
        'The plan describes no personal outcomes.',
        'What does the person want to achieve or keep?',
      ],
      [
        'must',
        'wales/no-action-by-the-authority',
        'actions',
        'The plan does not describe what the authority will do.',
        'What will the authority do to help the person reach the outcomes?',
      ],
      [
        'consider',
        'wales/no-action-by-others',
        'actions',
        'The plan does not describe what anyone other than the authority will do.',
        'What will the person, and others, do towards the outcomes?',
      ],
      [
        'must',
        'wales/no-monitoring',
        'monitoring',
        'The plan does not say how people will know whether the outcomes are reached.',
        'How will it be checked, and by whom?',
      ],
      [
        'must',
        'wales/no-review-arrangements',
        'review',
        'The plan does not say how it will be reviewed.',
        'When will it be reviewed, how, and with whom?',
      ],
    ]);
    expect(new Set(found.map(basisOf))).toEqual(new Set([`${REGULATIONS}, reg 3: statute, seen`]));
  });

  it('asks nothing of a plan that describes it all', () => {
    expect(welshPlanContents(WHOLE)).toEqual([]);
  });

  it('takes no need for an eligible one that is not recorded as such', () => {
    const needs = [
      { id: 'N1', statement: words },
      { id: 'N2', statement: words, eligibility: 'not-decided' },
    ] as const;
    expect(codesOf(welshPlanContents(deepFreeze({ ...WHOLE, needs })))).toEqual(['wales/no-eligible-needs']);
  });

  it.each(ROLES)(
    'takes an action of %s for one of the authority’s, or of another’s, and not for both',
    (role) => {
      const { support: _, ...unsupported } = WHOLE;
      const authority = ['council', 'social-care-worker', 'reviewing-officer'].includes(role);
      for (const one of [action({ who: [{ role }] }), action({ supportedBy: [{ role }] })]) {
        expect(codesOf(welshPlanContents(deepFreeze({ ...unsupported, actions: [one] })))).toEqual([
          authority ? 'wales/no-action-by-others' : 'wales/no-action-by-the-authority',
        ]);
      }
    },
  );

  it('takes an action of nobody for nobody’s', () => {
    const { support: _, ...unsupported } = WHOLE;
    expect(codesOf(welshPlanContents(deepFreeze({ ...unsupported, actions: [action({})] })))).toEqual([
      'wales/no-action-by-the-authority',
      'wales/no-action-by-others',
    ]);
  });

  it.each(SUPPORT_MANAGEMENT)('takes support that is managed for the authority’s: %s', (managed) => {
    const support = [
      { id: 'S1', what: words, source: 'community-and-voluntary', managed },
      { id: 'S2', what: words, source: 'self' },
    ] as const;
    const directPayments = [{ needIds: ['N1'], amountPence: 100, every: 'week' }] as const;
    const budget = {
      costPence: 100,
      contributionPence: 0,
      councilPence: 100,
      period: 'week',
      directPayments,
    } as const;
    expect(welshPlanContents(deepFreeze({ ...WHOLE, support, budget }))).toEqual([]);
  });

  it('takes support of which neither is recorded for somebody else’s', () => {
    const support = [{ id: 'S1', what: words, source: 'community-and-voluntary' }] as const;
    expect(codesOf(welshPlanContents(deepFreeze({ ...WHOLE, support })))).toEqual([
      'wales/no-action-by-the-authority',
    ]);
  });

  it.each([
    ['arrangements', { arrangements: [words] }, false],
    ['a day', { bookedOn: calendarDate('2027-05-03') }, false],
    ['how often', { normallyEvery: { months: 6 } }, false],
    ['only an empty list of arrangements', { arrangements: [] }, true],
    ['only who is responsible', { responsible: { role: 'council' } }, true],
  ] as const)('asks after reviews where there is %s: %s', (_, review, asked) => {
    expect(codesOf(welshPlanContents(deepFreeze({ ...WHOLE, review })))).toEqual(
      asked ? ['wales/no-review-arrangements'] : [],
    );
  });

  describe('of direct payments', () => {
    const budget = { costPence: 100, contributionPence: 0, councilPence: 100, period: 'week' } as const;
    const byPayment = [
      ...(WHOLE.support ?? []),
      { id: 'S3', what: words, source: 'council', managed: 'mix' },
    ] as const;
    const lines = [
      { id: 'C1', what: words, amountPence: 100, per: 'week', paidThrough: 'direct-payment' },
    ] as const;
    const payment = { needIds: ['N1'], amountPence: 100, every: 'week' } as const;

    it.each<[string, Partial<Plan>]>([
      ['by a line of support', { support: byPayment }],
      [
        'by a line of support, with a budget that has none',
        { support: byPayment, budget: { ...budget, directPayments: [] } },
      ],
      ['by a line of the budget', { budget: { ...budget, lines } }],
    ])('finds one told %s and not recorded', (_, changed) => {
      expect(welshPlanContents(deepFreeze({ ...WHOLE, ...changed })).map(told)).toEqual([
        [
          'must',
          'wales/direct-payment-not-stated',
          'budget.directPayments',
          'There is support by direct payment, but the budget records no direct payment.',
          'Which needs will the direct payment meet, how much is it, and how often is it paid?',
        ],
      ]);
    });

    it('finds one that names no needs', () => {
      const directPayments = [payment, { ...payment, needIds: [] }];
      const plan = { ...WHOLE, support: byPayment, budget: { ...budget, lines, directPayments } };
      expect(welshPlanContents(deepFreeze(plan)).map(told)).toEqual([
        [
          'must',
          'wales/direct-payment-without-needs',
          'budget.directPayments.1.needIds',
          'The second direct payment names no needs.',
          'Which needs will it meet?',
        ],
      ]);
    });

    it('asks nothing where there is none', () => {
      expect(welshPlanContents(deepFreeze({ ...WHOLE, budget }))).toEqual([]);
    });
  });

  it('asks what an enquiry concluded', () => {
    const concludedOn = calendarDate('2026-11-20');
    expect(welshPlanContents(deepFreeze({ ...WHOLE, enquiry: { concludedOn } })).map(told)).toEqual([
      [
        'must',
        'wales/enquiry-without-conclusion',
        'enquiry.conclusion',
        'There was an enquiry about an adult at risk, but its conclusion is not recorded.',
        'What was concluded, or is the enquiry still going on?',
      ],
    ]);
    expect(welshPlanContents(deepFreeze({ ...WHOLE, enquiry: { conclusion: words } }))).toEqual([]);
  });
});

describe('baselineScoreIsRecorded', () => {
  const readings = [{ point: 'i-am' }, { point: 'i-can', score: 4 }];
  const chart = (changed: Partial<StarChart>): StarChart => ({ scale: 'posp-star', readings, ...changed });

  it.each<[string, readonly StarChart[] | undefined]>([
    ['no charts', undefined],
    ['an empty list of charts', []],
    ['a chart of a worker’s', [chart({ ratedBy: 'worker' })]],
    ['a chart of which nobody recorded whose it is', [chart({})]],
    ['a chart without a score', [chart({ ratedBy: 'the-person', readings: [{ point: 'i-am' }] })]],
  ])('finds no such score in %s', (_, starCharts) => {
    const found = baselineScoreIsRecorded(deepFreeze(starCharts === undefined ? {} : { starCharts }));
    expect(found.map(told)).toEqual([
      [
        'consider',
        'star-charts/no-baseline',
        'starCharts',
        'No score given by the person, or together with them, is recorded.',
        'Where would the person put themselves at the moment, if they would like to say?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([
      'National common recording for care and support in Wales, baseline score against personal outcomes: guidance, secondary',
    ]);
  });

  it.each(['the-person', 'together'] as const)('takes one of %s', (ratedBy) => {
    expect(baselineScoreIsRecorded(deepFreeze({ starCharts: [chart({}), chart({ ratedBy })] }))).toEqual([]);
  });
});

describe('closureIsExplained', () => {
  const outcomes = [
    { id: 'O1', statement: words, aim: 'achieve' },
    { id: 'O2', statement: words, aim: 'maintain' },
  ] as const;
  const revision = (decision: 'confirm' | 'revise' | 'close', reasons = [words]) =>
    ({ from: 1, on: calendarDate('2026-11-20'), by: { role: 'council' }, decision, reasons }) as const;
  const closure = {
    outcomes: [
      { outcomeId: 'O1', achievement: 'achieved' },
      { outcomeId: 'O2', statement: words },
    ],
    otherHelp: words,
  } as const;
  const found = (plan: PlanClosing) => closureIsExplained(deepFreeze(plan));

  it('finds a plan confirmed without reasons', () => {
    const findings = found({ nation: 'wales', revision: revision('confirm', []) });
    expect(findings.map(told)).toEqual([
      [
        'must',
        'revision/confirmed-without-reasons',
        'revision.reasons',
        'The review confirmed the plan, but no reasons are recorded.',
        'Why does the plan stay as it is?',
      ],
    ]);
    expect(findings.map(basisOf)).toEqual([`${REGULATIONS}, reg 6: statute, seen`]);
    expect(findings[0]?.basis.note).toBeUndefined();
  });

  it('finds a plan closed with nothing said', () => {
    expect(found({ nation: 'wales', revision: revision('close', []), outcomes }).map(told)).toEqual([
      [
        'must',
        'closure/without-reasons',
        'revision.reasons',
        'The review closed the plan, but no reasons are recorded.',
        'Why is the plan closed?',
      ],
      [
        'must',
        'closure/outcomes-not-evaluated',
        'closure.outcomes',
        'The plan is closed, but it does not say how far each outcome was reached.',
        'How far was each outcome reached, as the person sees it?',
      ],
      [
        'must',
        'closure/other-help-not-stated',
        'closure.otherHelp',
        'The plan is closed, but it does not say why other help is enough from now on.',
        'What will the person have instead, and who can they turn to?',
      ],
    ]);
  });

  it.each([[undefined], ['england'], ['scotland'], ['northern-ireland']] as const)(
    'only asks it elsewhere, and says whose law it is: %s',
    (nation) => {
      const findings = found({ revision: revision('confirm', []), ...(nation && { nation }) });
      expect(findings.map(({ severity }) => severity)).toEqual(['consider']);
      expect(findings[0]?.basis.note).toBe(
        'This is the law of Wales only. It is checked elsewhere because the questions are useful; no source for another nation was found.',
      );
    },
  );

  it.each<[string, PlanClosing]>([
    ['nothing was closed', { outcomes }],
    ['it was confirmed with reasons', { revision: revision('confirm') }],
    ['it was revised', { revision: revision('revise', []) }],
    ['all is said', { revision: revision('close'), closure, outcomes }],
    ['all is said, and no revision recorded', { closure, outcomes }],
    ['it had no outcomes', { closure: { otherHelp: words } }],
    [
      'an outcome without a word had been dropped',
      {
        closure,
        outcomes: [
          ...outcomes,
          { id: 'O3', statement: words, aim: 'achieve', status: { lifecycle: 'cancelled' } },
        ],
      },
    ],
  ])('finds nothing where %s', (_, plan) => {
    expect(found(plan)).toEqual([]);
  });

  it.each<[string, PlanClosing]>([
    [
      'one is left out',
      { closure: { ...closure, outcomes: [{ outcomeId: 'O1', achievement: 'achieved' }] }, outcomes },
    ],
    [
      'one is named and nothing said of it',
      { closure: { ...closure, outcomes: [...closure.outcomes.slice(0, 1), { outcomeId: 'O2' }] }, outcomes },
    ],
  ])('finds outcomes not evaluated where %s', (_, plan) => {
    expect(codesOf(found(plan))).toEqual(['closure/outcomes-not-evaluated']);
  });
});

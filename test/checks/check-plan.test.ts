import type { PlanCheck } from 'supportplan';
import { calendarDate, checkPlan, type Plan, recommendedChecks } from 'supportplan';
import { needsHaveSupport, PRSB_CHECKS, pathwayGapsAreExplained } from 'supportplan/checks';
import { PATHWAY_AREAS } from 'supportplan/plan';
import {
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { EMPTY } from './plans.js';
import { codesOf } from './told.js';

const today = calendarDate('2026-11-22');

const statement = { text: 'Cooking.', voice: 'own-words' } as const;

const EMPTY_HOUSING: Plan = deepFreeze({ ...EMPTY, kind: 'housing-support' });

/** A housing plan with something to find in its needs, objectives, areas, signatures and reviews. */
const LACKING: Plan = deepFreeze({
  ...EMPTY_HOUSING,
  completedOn: calendarDate('2026-08-31'),
  needs: [
    { id: 'N1', statement, eligibility: 'eligible' },
    { id: 'N2', statement, eligibility: 'eligible' },
  ],
  outcomes: [
    {
      id: 'O1',
      statement,
      aim: 'achieve',
      areas: PATHWAY_AREAS.filter((area) => area !== 'money' && area !== 'legal'),
    },
  ],
  signatures: [
    { by: 'the-person', outcome: 'signed' },
    { by: 'staff', outcome: 'signed' },
  ],
  pathways: { covered: [] },
});

describe('checkPlan', () => {
  it.each([
    ['plan', new Map(Object.entries(EMPTY)), 'plan', 'a plan, as readPlan returns it'],
    ['person', { ...EMPTY, person: new Date(0) }, 'plan.person', 'an object'],
  ])('refuses another kind of object as the %s', (_, plan, place, expected) => {
    const error = thrownBy(() => checkPlan(plan as never, { today }));
    expect(error.code).toBe('argument/wrong-type');
    expect(error.message).toBe(`checkPlan: "${place}" must be ${expected}, got another kind of object.`);
  });

  it('takes a plan that is an instance of the host’s own class', () => {
    class Model {
      constructor(plan: Plan) {
        Object.assign(this, plan);
      }
    }
    const model = new Model(LACKING) as Plan;
    expect(checkPlan(model, { today })).toEqual(checkPlan(LACKING, { today }));
  });

  it('gives every finding, in the order of the checks and then of the plan', () => {
    const findings = checkPlan(LACKING, { today, policy: LONDON_HOUSING_TRUST_SUPPORT });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['needs/without-support', 'The first need is eligible, but no support in the plan meets it.'],
      ['needs/without-support', 'The second need is eligible, but no support in the plan meets it.'],
      [
        'pathways/gap-not-explained',
        'The area "Managing money, including paying my rent and bills" is neither covered nor explained.',
      ],
      ['pathways/gap-not-explained', 'The area "Legal issues" is neither covered nor explained.'],
      ['sign-off/no-entry', 'The plan does not record whether the manager has signed, or why not.'],
      ['review/not-booked', 'No review is booked; the last day for one is Sunday 28 February 2027.'],
    ]);
  });

  it('makes the recommended checks unless told', () => {
    for (const plan of [EMPTY, LACKING, deepFreeze({ ...EMPTY, nation: 'wales' } as const)]) {
      expect(checkPlan(plan, { today })).toEqual(checkPlan(plan, { today }, recommendedChecks(plan)));
    }
  });

  it('finds nothing in an empty housing plan', () => {
    expect(checkPlan(EMPTY_HOUSING, { today, policy: LONDON_HOUSING_TRUST_SUPPORT })).toEqual([]);
  });

  it('finds in an empty care and support plan what the Care Act asks for', () => {
    expect(codesOf(checkPlan(EMPTY, { today }))).toEqual([
      'advocate/not-considered',
      'needs/none-stated',
      'matters/none-stated',
      'budget/not-stated',
      'advice/none-on-meeting-needs',
      'advice/none-on-preventing-needs',
    ]);
  });

  it('does not judge the review without a policy', () => {
    expect(codesOf(checkPlan(LACKING, { today }))).not.toContain('review/not-booked');
  });

  it('makes the caller’s own checks, in the caller’s order, and no others', () => {
    const seen: unknown[] = [];
    const mine: PlanCheck = (plan, options) => {
      seen.push(plan, options);
      return needsHaveSupport(plan).slice(0, 1);
    };
    const options = deepFreeze({ today });
    const findings = checkPlan(LACKING, options, deepFreeze([pathwayGapsAreExplained, mine]));
    expect(findings.map(({ path }) => path)).toEqual([['pathways'], ['pathways'], ['needs', 0]]);
    expect(seen).toEqual([LACKING, options]);
    expect(checkPlan(LACKING, options, [])).toEqual([]);
  });

  it('passes on how large a step may be', () => {
    const measure = { baseline: 20, target: 50, direction: 'more', unit: '%' } as const;
    const plan = deepFreeze({ ...EMPTY, objectives: [{ id: 'B1', statement, measure }] });
    expect(codesOf(checkPlan(plan, { today }))).not.toContain('smart/large-step');
    expect(codesOf(checkPlan(plan, { today, smart: { largestStep: 0.2 } }))).toContain('smart/large-step');
  });

  it.each([
    ['22/11/2026', '10 characters of other text'],
    ['2026-02-29', '2026-02-29'],
    [undefined, 'nothing'],
    [new Date(0), 'an object'],
  ])('refuses %j for today, even with nothing to check', (day, got) => {
    const error = thrownBy(() => checkPlan(EMPTY, { today: day as never }, []));
    const code = day === undefined ? 'argument/missing' : 'calendar/not-a-date';
    expect(error).toMatchObject({ code, path: ['options', 'today'] });
    expect(error.message).toBe(
      `checkPlan: "options.today" must be a real day written YYYY-MM-DD, got ${got}.`,
    );
  });

  it.each([
    [ENGLAND_ADULT_CARE_AND_SUPPORT],
    [CAMBRIDGESHIRE_CARE_AND_SUPPORT],
    [LONDON_HOUSING_TRUST_SUPPORT],
    [ENGLAND_LOOKED_AFTER_CHILD],
  ])('says of every finding where its rule comes from: $id', (policy) => {
    const events = [{ kind: 'became-looked-after', on: calendarDate('2026-10-03') }] as const;
    const plans = [
      LACKING,
      { ...LACKING, review: { events } },
      EMPTY,
      { ...EMPTY, nation: 'wales' } as const,
    ];
    const findings = plans.flatMap((plan) => {
      const options = { today: calendarDate('2027-09-06'), policy };
      return [...checkPlan(plan, options), ...checkPlan(plan, options, PRSB_CHECKS)];
    });
    expect(new Set(findings.map(({ code }) => code.split('/')[0]))).toEqual(
      new Set([
        'needs',
        'pathways',
        'sign-off',
        'review',
        'prsb',
        'advocate',
        'matters',
        'budget',
        'advice',
        'wales',
        'star-charts',
      ]),
    );
    for (const { basis, message, question, severity } of findings) {
      expect(basis).toEqual(
        expect.objectContaining({
          source: expect.stringMatching(/\w/),
          locator: expect.stringMatching(/\w/),
          claimedForce: expect.stringMatching(/^(statute|statutory-guidance|guidance|local)$/),
          checked: expect.stringMatching(/^(seen|secondary|unverified)$/),
        }),
      );
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(severity).toMatch(/^(must|should|consider)$/);
    }
  });

  it.each([['0001-01-01'], ['1960-03-02']])(
    'finds, and does not throw, that reviews cannot be counted from %s',
    (agreedOn) => {
      const plan = deepFreeze({
        ...EMPTY_HOUSING,
        status: 'draft',
        completedOn: calendarDate(agreedOn),
      } as const);
      expect(checkPlan(plan, { today, policy: LONDON_HOUSING_TRUST_SUPPORT })).toEqual([
        {
          code: 'review/not-countable',
          severity: 'must',
          path: ['review'],
          message:
            'The reviews cannot be counted, because a date in the plan is outside the years 1978 to 2199.',
          question: 'Is the day on which the plan was agreed or completed right?',
          basis: LONDON_HOUSING_TRUST_SUPPORT.basis,
        },
      ]);
    },
  );
});

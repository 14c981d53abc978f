import { describe, expect, it } from 'vitest';
import {
  CAMBRIDGESHIRE_CARE_AND_SUPPORT,
  calendarDate,
  checkPlan,
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
  needsHaveSupport,
  PATHWAY_AREAS,
  type Plan,
  type PlanCheck,
  pathwayGapsAreExplained,
  RECOMMENDED_CHECKS,
  reviewIsBookedInTime,
} from '../../src/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../support/full-plan.js';
import { thrownBy } from '../support/thrown-by.js';

const today = calendarDate('2026-11-22');

const statement = { text: 'Cooking.', voice: 'own-words' } as const;

/** A plan with something to find for every check. */
const LACKING: Plan = deepFreeze({
  ...LEAST_PLAN,
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
  pathways: { covered: [] },
});

describe('RECOMMENDED_CHECKS', () => {
  it('are in the order of a plan: needs, areas, review', () => {
    expect(RECOMMENDED_CHECKS).toEqual([needsHaveSupport, pathwayGapsAreExplained, reviewIsBookedInTime]);
  });
});

describe('checkPlan', () => {
  it('gives every finding, in the order of the checks and then of the plan', () => {
    const findings = checkPlan(LACKING, { today, policy: LONDON_HOUSING_TRUST_SUPPORT });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['needs/without-support', 'The first need is eligible, and no support in the plan meets it.'],
      ['needs/without-support', 'The second need is eligible, and no support in the plan meets it.'],
      [
        'pathways/gap-not-explained',
        'The area "Managing money, including paying my rent and bills" is neither covered nor explained.',
      ],
      ['pathways/gap-not-explained', 'The area "Legal issues" is neither covered nor explained.'],
      ['review/not-booked', 'No review is booked; the last day for one is Sunday 28 February 2027.'],
    ]);
  });

  it('finds nothing in an empty plan', () => {
    expect(checkPlan(LEAST_PLAN, { today, policy: LONDON_HOUSING_TRUST_SUPPORT })).toEqual([]);
  });

  it('does not judge the review without a policy', () => {
    expect(checkPlan(LACKING, { today }).map(({ code }) => code)).not.toContain('review/not-booked');
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

  it.each([
    ['22/11/2026', '10 characters of other text'],
    ['2026-02-29', '2026-02-29'],
    [undefined, 'a value of type undefined'],
    [new Date(0), 'a value of type object'],
  ])('refuses %j for today, even with nothing to check', (day, got) => {
    const error = thrownBy(() => checkPlan(LEAST_PLAN, { today: day as never }, []));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['today'] });
    expect(error.message).toBe(`checkPlan: "today" must be a real day written YYYY-MM-DD, got ${got}.`);
  });

  it.each([
    [ENGLAND_ADULT_CARE_AND_SUPPORT],
    [CAMBRIDGESHIRE_CARE_AND_SUPPORT],
    [LONDON_HOUSING_TRUST_SUPPORT],
    [ENGLAND_LOOKED_AFTER_CHILD],
  ])('says of every finding where its rule comes from: $id', (policy) => {
    const events = [{ kind: 'became-looked-after', on: calendarDate('2026-10-03') }] as const;
    const findings = [FULL_PLAN, { ...LACKING, review: { events } }].flatMap((plan) =>
      checkPlan(plan, { today: calendarDate('2027-09-06'), policy }),
    );
    expect(new Set(findings.map(({ code }) => code.split('/')[0]))).toEqual(
      new Set(['needs', 'pathways', 'review']),
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
    (completedOn) => {
      const plan = deepFreeze({ ...LEAST_PLAN, completedOn: calendarDate(completedOn) });
      expect(checkPlan(plan, { today, policy: LONDON_HOUSING_TRUST_SUPPORT })).toEqual([
        {
          code: 'review/not-countable',
          severity: 'must',
          path: ['review'],
          message:
            'The reviews cannot be counted, because a day of the plan lies outside the years 1978 to 2199.',
          question: 'Is the day on which the plan was agreed or completed right?',
          basis: LONDON_HOUSING_TRUST_SUPPORT.basis,
        },
      ]);
    },
  );
});

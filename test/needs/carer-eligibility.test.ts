import type { CarerAssessment } from 'supportplan';
import { type CarerEligibility, carerEligibility } from 'supportplan';
import {
  CARER_INABILITIES,
  CARER_OUTCOMES,
  type CarerOutcome,
  type CarerOutcomeAnswer,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const SOURCE = 'Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313)';

const EFFECT = {
  source: SOURCE,
  locator: 'reg 3(1)(b) and (2)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Any one outcome is enough for a carer, or an effect on health; published pages that ask for two are wrong.',
};

/** What a carer's assessment shows; conditions 1 and 3 are met unless told. */
function shows(rest: Omit<CarerAssessment, 'kind'>): CarerEligibility {
  const met = { necessaryCare: true, significantImpact: true, wellbeing: ['relationships'] } as const;
  return carerEligibility(deepFreeze({ kind: 'carer', ...met, ...rest }));
}

/** So many outcomes unable, so many able, the rest not recorded. */
function answers(unableCount: number, ableCount: number): readonly CarerOutcomeAnswer[] {
  return CARER_OUTCOMES.slice(0, unableCount + ableCount).map((outcome: CarerOutcome, index) => ({
    outcome,
    unableBecause: index < unableCount ? ['danger'] : [],
  }));
}

describe('carerEligibility', () => {
  it('has nothing to show where nothing is recorded', () => {
    const statute = { source: SOURCE, claimedForce: 'statute', checked: 'secondary' };
    expect(carerEligibility(deepFreeze({ kind: 'carer' }))).toEqual({
      shown: 'not-enough-recorded',
      conditions: [
        {
          condition: 'from-necessary-care',
          shown: 'not-recorded',
          basis: { ...statute, locator: 'reg 3(1)(a)' },
        },
        { condition: 'health-or-any-outcome', shown: 'not-recorded', basis: EFFECT },
        {
          condition: 'significant-impact',
          shown: 'not-recorded',
          basis: { ...statute, locator: 'reg 3(1)(c)' },
        },
      ],
      outcomes: CARER_OUTCOMES.map((outcome) => ({
        outcome,
        result: 'not-recorded',
        because: [],
        carerHelpIgnored: false,
        metByCarer: false,
      })),
      unableCount: 0,
      answeredCount: 0,
      totalCount: 8,
      metByCarer: [],
      notMetByCarer: [],
      findings: [],
    });
  });

  it.each([
    // unable, able, health, condition 2 by reg 3(1)(b): health, or any one
    [0, 0, undefined, 'not-recorded'],
    [0, 0, false, 'not-recorded'],
    [0, 0, true, 'yes'],
    [0, 7, false, 'not-recorded'],
    [0, 8, undefined, 'not-recorded'],
    [0, 8, false, 'no'],
    [0, 8, true, 'yes'],
    [1, 0, undefined, 'yes'],
    [1, 0, false, 'yes'],
    [1, 7, false, 'yes'],
    [8, 0, false, 'yes'],
  ] as const)(
    'of %i outcomes unable, %i able and health affected %s, shows the second condition as %s',
    (unableCount, ableCount, healthEffect, shown) => {
      const health = healthEffect === undefined ? {} : { healthEffect };
      const result = shows({ outcomes: answers(unableCount, ableCount), ...health });
      expect(result.conditions[1]?.shown).toBe(shown);
      expect(result.shown).toBe(
        { yes: 'eligible', no: 'not-eligible', 'not-recorded': 'not-enough-recorded' }[shown],
      );
      expect([result.unableCount, result.answeredCount, result.totalCount]).toEqual([
        unableCount,
        unableCount + ableCount,
        8,
      ]);
    },
  );

  it.each([
    [true, true, 'eligible'],
    [true, false, 'not-eligible'],
    [true, undefined, 'not-enough-recorded'],
    [false, true, 'not-eligible'],
    [false, undefined, 'not-eligible'],
    [undefined, true, 'not-enough-recorded'],
    [undefined, false, 'not-eligible'],
  ] as const)(
    'with one outcome, necessary care %s and significant impact %s, shows %s',
    (care, impact, shown) => {
      const recorded = {
        ...(care === undefined ? {} : { necessaryCare: care }),
        ...(impact === undefined ? {} : { significantImpact: impact }),
      };
      const result = carerEligibility(deepFreeze({ kind: 'carer', outcomes: answers(1, 0), ...recorded }));
      expect(result.shown).toBe(shown);
    },
  );

  it.each(CARER_INABILITIES)('counts %s alone as being unable', (way) => {
    const { outcomes } = shows({ outcomes: [{ outcome: 'recreation', unableBecause: [way] }] });
    expect(outcomes[7]).toEqual({
      outcome: 'recreation',
      result: 'unable',
      because: [way],
      carerHelpIgnored: false,
      metByCarer: false,
    });
  });

  it('refuses taking longer, which does not make a carer unable', () => {
    const answer = { outcome: 'nutrition', unableBecause: ['takes-longer'] };
    const outcomes = [answer as unknown as CarerOutcomeAnswer];
    const error = thrownBy(() => shows({ outcomes }));
    expect(error.message).toBe(
      'carerEligibility: "assessment.outcomes[0].unableBecause[0]" must be one of "cannot-without-assistance", "pain-distress-or-anxiety", "danger", got 12 characters of other text.',
    );
    expect(error.code).toBe('argument/unknown-value');
  });

  it('leaves another carer’s help out of account, and asks', () => {
    const outcomes = [
      { outcome: 'child-caring', unableBecause: [], helpNow: [{ by: 'unpaid-carer' }] },
    ] as const;
    const result = shows({ outcomes });
    expect(result.shown).toBe('eligible');
    expect(result.notMetByCarer).toEqual(['child-caring']);
    const opening = 'The first answer, on "Caring for a child they are responsible for",';
    expect(result.findings).toEqual([
      {
        code: 'eligibility/carer-help-counted',
        severity: 'should',
        path: ['outcomes', 0, 'unableBecause'],
        message: `${opening} records no difficulty, but another unpaid carer helps with it; that help does not count, so the outcome is treated as one that cannot be achieved without assistance.`,
        question: 'Was it answered as if that help were not there?',
        basis: {
          source: SOURCE,
          locator: 'reg 3(3)(a)',
          claimedForce: 'statute',
          checked: 'secondary',
          note: 'An outcome is not achieved if only with assistance. That another unpaid carer’s help is such assistance is our reading; the guidance on a carer’s help is about adults.',
        },
      },
      {
        code: 'eligibility/carer-willingness-not-recorded',
        severity: 'consider',
        path: ['outcomes', 0, 'helpNow', 0, 'willingAndAble'],
        message: `${opening} says that another unpaid carer helps with it, but not whether they are willing and able to.`,
        question: 'Are they willing and able to help, now and in the future?',
        basis: {
          source: 'Care Act 2014',
          locator: 's.10(5)(a) and (b)',
          claimedForce: 'statute',
          checked: 'seen',
          note: 'Under the Act, a carer’s assessment asks this about now and about the future.',
        },
      },
    ]);
  });

  it('cites the carers’ regulation where a care worker helps, where needs fluctuate, and where an outcome is answered twice', () => {
    const outcomes = [
      { outcome: 'nutrition', unableBecause: [], helpNow: [{ by: 'care-worker' }] },
      { outcome: 'nutrition', fluctuates: true },
    ] as const;
    expect(shows({ outcomes }).findings.map(({ code, basis }) => [code, basis.locator])).toEqual([
      ['eligibility/care-worker-help-counted', 'reg 3(3)'],
      ['eligibility/answered-twice', 'reg 3(1)(b) and (2)'],
      ['eligibility/fluctuates-without-period', 'reg 3(4)'],
    ]);
  });

  it.each([
    [true, answers(0, 8), 'at least one outcome cannot be achieved, but none of the answers shows this.'],
    [
      true,
      answers(0, 7),
      'at least one outcome cannot be achieved, but none of the answers so far shows this; 1 outcome has no answer yet.',
    ],
    [false, answers(1, 0), 'every outcome can be achieved, but the answers show 1 that cannot.'],
  ] as const)(
    'asks where any outcome is recorded as %s and the answers do not agree',
    (recordedAnyOutcome, outcomes, rest) => {
      const { findings } = shows({ recordedAnyOutcome, outcomes });
      expect(findings.map(({ message }) => message)).toEqual([`It is recorded that ${rest}`]);
      expect(findings).toMatchObject([{ severity: 'should', path: ['recordedAnyOutcome'], basis: EFFECT }]);
    },
  );

  it.each([
    [true, answers(1, 0)],
    [false, answers(0, 8)],
  ] as const)(
    'asks nothing where any outcome is recorded as %s and the answers agree',
    (recordedAnyOutcome, outcomes) => {
      expect(shows({ recordedAnyOutcome, outcomes }).findings).toEqual([]);
    },
  );

  it('asks about the impact and the decision as for an adult', () => {
    const given: CarerAssessment = {
      kind: 'carer',
      necessaryCare: true,
      healthEffect: true,
      significantImpact: true,
      decision: { eligible: false },
    };
    expect(
      carerEligibility(deepFreeze(given)).findings.map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ['eligibility/impact-without-area', 'consider'],
      ['eligibility/decision-differs', 'consider'],
      ['eligibility/decision-without-reasons', 'must'],
    ]);
  });
});

import type { WelshAssessment } from 'supportplan';
import { adultEligibility, welshEligibility } from 'supportplan';
import { WELSH_CAUSES, WELSH_WELLBEING_FACTORS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const SOURCE = 'Care and Support (Eligibility) (Wales) Regulations 2015 (SI 2015/1578, W.187)';

/** A need that meets all four conditions. */
const NEED: WelshAssessment = {
  kind: 'wales',
  arisesFrom: ['age'],
  relatesTo: ['communication'],
  canMeetAlone: false,
  canMeetWithWillingCarers: false,
  canMeetWithCommunityServices: false,
  unlikelyWithoutAuthority: true,
};

const shows = (rest: Partial<WelshAssessment>): ReturnType<typeof welshEligibility> =>
  welshEligibility(deepFreeze({ ...NEED, ...rest }));

function without(key: keyof WelshAssessment): WelshAssessment {
  return deepFreeze(
    Object.fromEntries(Object.entries(NEED).filter(([name]) => name !== key)) as unknown as WelshAssessment,
  );
}

describe('welshEligibility', () => {
  it('has nothing to show where nothing is recorded', () => {
    const seen = { source: SOURCE, claimedForce: 'statute', checked: 'seen' };
    expect(welshEligibility(deepFreeze({ kind: 'wales' }))).toEqual({
      shown: 'not-enough-recorded',
      conditions: [
        { condition: 'from-listed-cause', shown: 'not-recorded', basis: { ...seen, locator: 'reg 3(a)' } },
        { condition: 'relates-to-wellbeing', shown: 'not-recorded', basis: { ...seen, locator: 'reg 3(b)' } },
        {
          condition: 'cannot-be-met-otherwise',
          shown: 'not-recorded',
          basis: {
            source: SOURCE,
            locator: 'reg 3(c), read with reg 6',
            claimedForce: 'statute',
            checked: 'secondary',
            note: 'Reg 3 was seen; reg 6, on pain, distress, danger and taking far longer, only in the explanatory note.',
          },
        },
        {
          condition: 'unlikely-without-authority',
          shown: 'not-recorded',
          basis: { ...seen, locator: 'reg 3(d)' },
        },
      ],
      findings: [],
    });
  });

  it('shows a need that meets all four conditions as eligible', () => {
    expect(shows({}).shown).toBe('eligible');
    expect(shows({}).conditions.map(({ shown }) => shown)).toEqual(['yes', 'yes', 'yes', 'yes']);
  });

  it.each([
    ['arisesFrom', { arisesFrom: [] }, 0],
    ['relatesTo', { relatesTo: [] }, 1],
    ['canMeetAlone', { canMeetAlone: true }, 2],
    ['canMeetWithWillingCarers', { canMeetWithWillingCarers: true }, 2],
    ['canMeetWithCommunityServices', { canMeetWithCommunityServices: true }, 2],
    ['unlikelyWithoutAuthority', { unlikelyWithoutAuthority: false }, 3],
  ] as const)('needs %s: against it not eligible, without it not enough', (key, against, place) => {
    expect(shows(against).shown).toBe('not-eligible');
    expect(shows(against).conditions[place]?.shown).toBe('no');
    expect(welshEligibility(without(key)).shown).toBe('not-enough-recorded');
    expect(welshEligibility(without(key)).conditions[place]?.shown).toBe('not-recorded');
  });

  it('has one way of meeting the need settle it, with the others not recorded', () => {
    const given = deepFreeze({ kind: 'wales', canMeetWithCommunityServices: true } as const);
    expect(welshEligibility(given).conditions[2]?.shown).toBe('no');
    expect(welshEligibility(given).shown).toBe('not-eligible');
  });

  it('counts a willing carer’s help, where England does not', () => {
    expect(shows({ canMeetWithWillingCarers: true }).shown).toBe('not-eligible');
    const helpNow = [{ by: 'unpaid-carer', willingAndAble: true }] as const;
    const inEngland = adultEligibility(
      deepFreeze({
        kind: 'adult',
        fromImpairmentOrIllness: true,
        outcomes: [
          { outcome: 'hygiene', unableBecause: [], helpNow },
          { outcome: 'clothing', unableBecause: [], helpNow },
        ],
        significantImpact: true,
      }),
    );
    expect(inEngland.shown).toBe('eligible');
  });

  it.each(WELSH_CAUSES)('takes %s as a cause', (cause) => {
    expect(shows({ arisesFrom: [cause] }).shown).toBe('eligible');
  });

  it.each(WELSH_WELLBEING_FACTORS)('is content with %s as the one factor', (factor) => {
    expect(shows({ relatesTo: [factor] }).shown).toBe('eligible');
  });

  it.each([
    ['arisesFrom', WELSH_CAUSES],
    ['relatesTo', WELSH_WELLBEING_FACTORS],
  ] as const)('refuses a word in %s that is on no list of ours', (key, list) => {
    const given = { ...NEED, [key]: [list[0], 'poverty'] } as unknown as WelshAssessment;
    const error = thrownBy(() => welshEligibility(deepFreeze(given)));
    expect(error.message).toBe(
      `welshEligibility: "assessment.${key}[1]" must be one of "${list.join('", "')}", got 7 characters of other text.`,
    );
    expect(error.code).toBe('argument/unknown-value');
  });

  it('asks about a decision that differs and has no reasons', () => {
    const act = { source: 'Social Services and Well-being (Wales) Act 2014', locator: 's.32' };
    expect(shows({ decision: { eligible: false } }).findings).toEqual([
      {
        code: 'eligibility/decision-differs',
        severity: 'consider',
        path: ['decision', 'eligible'],
        message: 'The decision is that there are no eligible needs, but the recorded answers show some.',
        question: 'What are the reasons for the decision, and are the recorded answers right?',
        basis: { ...act, claimedForce: 'statute', checked: 'secondary' },
      },
      {
        code: 'eligibility/decision-without-reasons',
        severity: 'consider',
        path: ['decision', 'reasons'],
        message: 'The decision is recorded without reasons.',
        question: 'What are the reasons, and have they been given in writing?',
        basis: {
          ...act,
          claimedForce: 'statute',
          checked: 'unverified',
          note: 'Whether reasons must be given in writing was not looked up for Wales; this check asks for them as in England.',
        },
      },
    ]);
  });

  it('asks what a decision rests on, where not enough is recorded', () => {
    const reasons = [{ text: 'As agreed.', voice: 'agreed' }] as const;
    const given = { ...without('relatesTo'), decision: { eligible: true, reasons } };
    expect(welshEligibility(deepFreeze(given)).findings.map(({ code }) => code)).toEqual([
      'eligibility/decided-on-too-little',
    ]);
  });
});

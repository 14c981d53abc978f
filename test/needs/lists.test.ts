import {
  ADULT_OUTCOME_NAMES,
  ADULT_OUTCOMES,
  ASSESSMENT_KINDS,
  CARER_INABILITIES,
  CARER_OUTCOME_NAMES,
  CARER_OUTCOMES,
  HELPERS,
  INABILITIES,
  WELLBEING_AREA_NAMES,
  WELLBEING_AREAS,
  WELLBEING_BASIS,
  WELSH_CAUSE_NAMES,
  WELSH_CAUSES,
  WELSH_WELLBEING_FACTOR_NAMES,
  WELSH_WELLBEING_FACTORS,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';

describe('the lists of the eligibility tests', () => {
  it.each([
    ['areas of well-being, Care Act 2014 s.1(2)(a) to (i)', WELLBEING_AREAS, WELLBEING_AREA_NAMES, 9],
    ['outcomes of an adult, reg 2(2)(a) to (j)', ADULT_OUTCOMES, ADULT_OUTCOME_NAMES, 10],
    ['outcomes of a carer, reg 3(2)(b)(i) to (viii)', CARER_OUTCOMES, CARER_OUTCOME_NAMES, 8],
    ['causes in Wales, reg 3(a)', WELSH_CAUSES, WELSH_CAUSE_NAMES, 6],
    ['factors in Wales, reg 3(b)(i) to (vii)', WELSH_WELLBEING_FACTORS, WELSH_WELLBEING_FACTOR_NAMES, 7],
  ] as const)('have the %s, each once and each with a name of its own', (_, ids, names, count) => {
    expect(new Set<string>(ids).size).toBe(count);
    expect(Object.keys(names)).toEqual([...ids]);
    expect(new Set(Object.values(names)).size).toBe(count);
  });

  it('have the areas of well-being in the order of the Act', () => {
    expect(WELLBEING_AREAS).toEqual([
      'personal-dignity',
      'health',
      'protection-from-abuse',
      'control',
      'work-education-recreation',
      'social-and-economic',
      'relationships',
      'accommodation',
      'contribution',
    ]);
    expect(WELLBEING_BASIS).toEqual({
      source: 'Care Act 2014',
      locator: 's.1(2)',
      claimedForce: 'statute',
      checked: 'seen',
    });
  });

  it('have the outcomes in the order of the regulations', () => {
    expect(ADULT_OUTCOMES).toEqual([
      'nutrition',
      'hygiene',
      'toilet',
      'clothing',
      'home-safe-use',
      'habitable-home',
      'relationships',
      'work-education-volunteering',
      'community-facilities',
      'child-caring',
    ]);
    expect(CARER_OUTCOMES).toEqual([
      'child-caring',
      'care-for-others',
      'habitable-home',
      'nutrition',
      'relationships',
      'work-education-volunteering',
      'community-facilities',
      'recreation',
    ]);
  });

  it('have taking longer for an adult and not for a carer', () => {
    expect(INABILITIES).toEqual([
      'cannot-without-assistance',
      'pain-distress-or-anxiety',
      'danger',
      'takes-longer',
    ]);
    expect(CARER_INABILITIES).toEqual(INABILITIES.slice(0, 3));
  });

  it('tell unpaid carers from care workers, and three kinds of assessment', () => {
    expect(HELPERS).toEqual(['unpaid-carer', 'care-worker']);
    expect(ASSESSMENT_KINDS).toEqual(['adult', 'carer', 'wales']);
  });
});

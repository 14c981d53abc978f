import type { AdultAssessment } from 'supportplan';
import { type AdultEligibility, adultEligibility } from 'supportplan';
import {
  ADULT_OUTCOMES,
  type AdultOutcome,
  type AdultOutcomeAnswer,
  HELPERS,
  INABILITIES,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const SOURCE = 'Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313)';

/** What an adult's assessment shows; conditions 1 and 3 are met unless told. */
function shows(rest: Omit<AdultAssessment, 'kind'>): AdultEligibility {
  const met = { fromImpairmentOrIllness: true, significantImpact: true, wellbeing: ['health'] } as const;
  return adultEligibility(deepFreeze({ kind: 'adult', ...met, ...rest }));
}

const unable = (outcome: AdultOutcome): AdultOutcomeAnswer => ({ outcome, unableBecause: ['danger'] });
const able = (outcome: AdultOutcome): AdultOutcomeAnswer => ({ outcome, unableBecause: [] });

/** So many outcomes unable, so many able, the rest not recorded. */
function answers(unableCount: number, ableCount: number): readonly AdultOutcomeAnswer[] {
  return ADULT_OUTCOMES.slice(0, unableCount + ableCount).map((outcome, index) =>
    index < unableCount ? unable(outcome) : able(outcome),
  );
}

/** The result of the outcome that the answers given are about. */
function outcomeOf(
  ...given: readonly AdultOutcomeAnswer[]
): AdultEligibility['outcomes'][number] | undefined {
  return shows({ outcomes: given }).outcomes.find(({ outcome }) => outcome === given[0]?.outcome);
}

describe('adultEligibility', () => {
  it('has nothing to show where nothing is recorded', () => {
    expect(adultEligibility(deepFreeze({ kind: 'adult' }))).toEqual({
      shown: 'not-enough-recorded',
      conditions: [
        {
          condition: 'from-impairment-or-illness',
          shown: 'not-recorded',
          basis: { source: SOURCE, locator: 'reg 2(1)(a)', claimedForce: 'statute', checked: 'seen' },
        },
        {
          condition: 'two-or-more-outcomes',
          shown: 'not-recorded',
          basis: { source: SOURCE, locator: 'reg 2(1)(b) and (2)', claimedForce: 'statute', checked: 'seen' },
        },
        {
          condition: 'significant-impact',
          shown: 'not-recorded',
          basis: { source: SOURCE, locator: 'reg 2(1)(c)', claimedForce: 'statute', checked: 'seen' },
        },
      ],
      outcomes: ADULT_OUTCOMES.map((outcome) => ({
        outcome,
        result: 'not-recorded',
        because: [],
        carerHelpIgnored: false,
        metByCarer: false,
      })),
      unableCount: 0,
      answeredCount: 0,
      totalCount: 10,
      metByCarer: [],
      notMetByCarer: [],
      findings: [],
    });
  });

  it.each([
    // unable, able, condition 2 by reg 2(1)(b): two or more
    [0, 0, 'not-recorded'],
    [0, 8, 'not-recorded'],
    [0, 9, 'no'],
    [0, 10, 'no'],
    [1, 0, 'not-recorded'],
    [1, 8, 'not-recorded'],
    [1, 9, 'no'],
    [2, 0, 'yes'],
    [2, 8, 'yes'],
    [10, 0, 'yes'],
  ] as const)(
    'of %i outcomes unable and %i able, the rest not recorded, shows the second condition as %s',
    (unableCount, ableCount, shown) => {
      const result = shows({ outcomes: answers(unableCount, ableCount) });
      expect(result.conditions[1]?.shown).toBe(shown);
      expect(result.shown).toBe(
        { yes: 'eligible', no: 'not-eligible', 'not-recorded': 'not-enough-recorded' }[shown],
      );
      expect([result.unableCount, result.answeredCount, result.totalCount]).toEqual([
        unableCount,
        unableCount + ableCount,
        10,
      ]);
    },
  );

  it.each([
    [true, true, 'eligible'],
    [true, false, 'not-eligible'],
    [true, undefined, 'not-enough-recorded'],
    [false, true, 'not-eligible'],
    [false, false, 'not-eligible'],
    [false, undefined, 'not-eligible'],
    [undefined, true, 'not-enough-recorded'],
    [undefined, false, 'not-eligible'],
    [undefined, undefined, 'not-enough-recorded'],
  ] as const)(
    'with two outcomes, from an impairment or illness %s and significant impact %s, shows %s',
    (cause, impact, shown) => {
      const recorded = {
        ...(cause === undefined ? {} : { fromImpairmentOrIllness: cause }),
        ...(impact === undefined ? {} : { significantImpact: impact }),
      };
      const result = adultEligibility(deepFreeze({ kind: 'adult', outcomes: answers(2, 0), ...recorded }));
      expect(result.shown).toBe(shown);
    },
  );

  it('settles it by one condition not met, whatever is missing of the others', () => {
    expect(adultEligibility(deepFreeze({ kind: 'adult', outcomes: answers(0, 10) })).shown).toBe(
      'not-eligible',
    );
  });

  it.each(INABILITIES)('counts %s alone as being unable', (way) => {
    expect(outcomeOf({ outcome: 'toilet', unableBecause: [way] })).toEqual({
      outcome: 'toilet',
      result: 'unable',
      because: [way],
      carerHelpIgnored: false,
      metByCarer: false,
    });
  });

  it('gives the ways in the regulation’s order, each once', () => {
    const answer = {
      outcome: 'toilet',
      unableBecause: ['takes-longer', 'danger', 'takes-longer', 'cannot-without-assistance'],
    } as const;
    expect(outcomeOf(answer)?.because).toEqual(['cannot-without-assistance', 'danger', 'takes-longer']);
  });

  it('tells an answer that says none from one that says nothing', () => {
    expect(outcomeOf(able('toilet'))?.result).toBe('able');
    expect(outcomeOf({ outcome: 'toilet' })?.result).toBe('not-recorded');
    expect(
      outcomeOf({ outcome: 'toilet', helpNow: [{ by: 'unpaid-carer', willingAndAble: true }] }),
    ).toMatchObject({ result: 'not-recorded', because: [], carerHelpIgnored: false, metByCarer: false });
  });

  it('gives the outcomes in the regulation’s order, whatever the order of the answers', () => {
    const outcomes = [unable('child-caring'), able('nutrition'), unable('hygiene')];
    expect(shows({ outcomes }).outcomes.map(({ outcome }) => outcome)).toEqual([...ADULT_OUTCOMES]);
    expect(shows({ outcomes }).notMetByCarer).toEqual(['hygiene', 'child-caring']);
  });
});

describe('adultEligibility, of help that is given now', () => {
  it.each([
    [{ by: 'unpaid-carer', willingAndAble: true }, true],
    [{ by: 'unpaid-carer', willingAndAble: false }, false],
    [{ by: 'unpaid-carer' }, false],
  ] as const)('leaves that of %o out of account', (help, metByCarer) => {
    expect(outcomeOf({ outcome: 'hygiene', unableBecause: [], helpNow: [help] })).toEqual({
      outcome: 'hygiene',
      result: 'unable',
      because: ['cannot-without-assistance'],
      carerHelpIgnored: true,
      metByCarer,
    });
  });

  it('makes two outcomes managed only with a carer’s help enough', () => {
    const helpNow = [{ by: 'unpaid-carer', willingAndAble: true }] as const;
    const result = shows({
      outcomes: [
        { outcome: 'hygiene', unableBecause: [], helpNow },
        { outcome: 'nutrition', unableBecause: [], helpNow },
      ],
    });
    expect(result.shown).toBe('eligible');
    expect(result.metByCarer).toEqual(['nutrition', 'hygiene']);
    expect(result.notMetByCarer).toEqual([]);
  });

  it('asks whether it was answered as if the carer were not there', () => {
    const helpNow = [{ by: 'unpaid-carer', willingAndAble: false }] as const;
    const outcomes = [unable('toilet'), { outcome: 'hygiene', unableBecause: [], helpNow } as const];
    expect(shows({ outcomes }).findings).toEqual([
      {
        code: 'eligibility/carer-help-counted',
        severity: 'should',
        path: ['outcomes', 1, 'unableBecause'],
        message:
          'The second answer, on "Keeping clean", records no difficulty, but an unpaid carer helps with it; that help does not count, so the outcome is treated as one that cannot be achieved without assistance.',
        question: 'Was it answered as if that help were not there?',
        basis: {
          source: 'Care and support statutory guidance',
          locator: 'chapter 6, eligibility',
          claimedForce: 'statutory-guidance',
          checked: 'secondary',
          note: 'Seen on a council’s page, which says that help already given by a carer is left out of account; the paragraph was not looked up.',
        },
      },
    ]);
  });

  it('does not leave a care worker’s help out of account, and asks', () => {
    const outcomes = [{ outcome: 'hygiene', unableBecause: [], helpNow: [{ by: 'care-worker' }] }] as const;
    expect(outcomeOf(...outcomes)).toEqual({
      outcome: 'hygiene',
      result: 'able',
      because: [],
      carerHelpIgnored: false,
      metByCarer: false,
    });
    expect(shows({ outcomes }).findings).toEqual([
      {
        code: 'eligibility/care-worker-help-counted',
        severity: 'consider',
        path: ['outcomes', 0, 'unableBecause'],
        message:
          'The first answer, on "Keeping clean", records no difficulty, but a care worker helps with it; the answer is used as recorded.',
        question: 'Does the answer rely on the care worker’s help, and what would it be without it?',
        basis: { source: SOURCE, locator: 'reg 2(3)', claimedForce: 'statute', checked: 'secondary' },
      },
    ]);
  });

  it('leaves a carer’s help out of account where a care worker helps too', () => {
    const helpNow = [{ by: 'care-worker' }, { by: 'unpaid-carer', willingAndAble: true }] as const;
    const outcomes = [{ outcome: 'hygiene', unableBecause: [], helpNow } as const];
    expect(outcomeOf(...outcomes)).toMatchObject({
      result: 'unable',
      carerHelpIgnored: true,
      metByCarer: true,
    });
    expect(shows({ outcomes }).findings.map(({ code }) => code)).toEqual(['eligibility/carer-help-counted']);
  });

  it('never says that a care worker meets a need as a carer, whatever is recorded of them', () => {
    const helpNow = [{ by: 'care-worker', willingAndAble: true }] as const;
    expect(outcomeOf({ outcome: 'hygiene', unableBecause: ['danger'], helpNow })?.metByCarer).toBe(false);
  });

  it('tells which of the outcomes that cannot be achieved a willing and able carer meets', () => {
    const by = 'unpaid-carer';
    const result = shows({
      outcomes: [
        {
          outcome: 'nutrition',
          unableBecause: ['danger'],
          helpNow: [
            { by, willingAndAble: false },
            { by, willingAndAble: true },
          ],
        },
        { outcome: 'hygiene', unableBecause: ['danger'], helpNow: [{ by, willingAndAble: false }] },
        { outcome: 'toilet', unableBecause: ['danger'] },
      ],
    });
    expect(result.metByCarer).toEqual(['nutrition']);
    expect(result.notMetByCarer).toEqual(['hygiene', 'toilet']);
    expect(result.outcomes[0]).toMatchObject({ because: ['danger'], carerHelpIgnored: false });
    expect(result.findings).toEqual([]);
  });

  it('asks of each carer whether they are willing and able, where it is not recorded', () => {
    const helpNow = [{ by: 'care-worker' }, { by: 'unpaid-carer' }] as const;
    expect(shows({ outcomes: [{ outcome: 'hygiene', helpNow }] }).findings).toEqual([
      {
        code: 'eligibility/carer-willingness-not-recorded',
        severity: 'consider',
        path: ['outcomes', 0, 'helpNow', 1, 'willingAndAble'],
        message:
          'The first answer, on "Keeping clean", says that an unpaid carer helps with it, but not whether they are willing and able to.',
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
});

describe('adultEligibility, of an outcome answered twice', () => {
  it('takes the ways together, and asks', () => {
    const outcomes = [
      { outcome: 'toilet', unableBecause: ['takes-longer'] },
      unable('clothing'),
      { outcome: 'toilet', unableBecause: ['cannot-without-assistance'] },
    ] as const;
    expect(outcomeOf(...outcomes)?.because).toEqual(['cannot-without-assistance', 'takes-longer']);
    expect(shows({ outcomes }).unableCount).toBe(2);
    expect(shows({ outcomes }).findings).toEqual([
      {
        code: 'eligibility/answered-twice',
        severity: 'consider',
        path: ['outcomes', 2],
        message:
          'The third answer, on "Using the toilet", is about an outcome that already has an answer; the answers are combined.',
        question: 'Are both answers right, or does one replace the other?',
        basis: { source: SOURCE, locator: 'reg 2(1)(b) and (2)', claimedForce: 'statute', checked: 'seen' },
      },
    ]);
  });

  it('has it able where one answer says none and the other says nothing', () => {
    expect(outcomeOf({ outcome: 'toilet' }, able('toilet'))?.result).toBe('able');
    expect(outcomeOf({ outcome: 'toilet' }, { outcome: 'toilet' })?.result).toBe('not-recorded');
  });

  it('has it unable where one says none and the other names a way', () => {
    expect(outcomeOf(able('toilet'), unable('toilet'))).toMatchObject({
      result: 'unable',
      because: ['danger'],
      carerHelpIgnored: false,
    });
  });

  it('leaves a carer’s help told in the one answer out of account in the other', () => {
    const help = { outcome: 'toilet', helpNow: [{ by: 'unpaid-carer', willingAndAble: true }] } as const;
    expect(outcomeOf(able('toilet'), help)).toMatchObject({ carerHelpIgnored: true, metByCarer: true });
    expect(
      shows({ outcomes: [help, able('toilet')] }).findings.map(({ code, path }) => [code, path]),
    ).toEqual([
      ['eligibility/answered-twice', ['outcomes', 1]],
      ['eligibility/carer-help-counted', ['outcomes', 1, 'unableBecause']],
    ]);
  });

  it('asks about a care worker’s help told in the other answer', () => {
    const help = { outcome: 'toilet', helpNow: [{ by: 'care-worker' }] } as const;
    expect(
      shows({ outcomes: [able('toilet'), help] }).findings.map(({ code, path }) => [code, path]),
    ).toEqual([
      ['eligibility/care-worker-help-counted', ['outcomes', 0, 'unableBecause']],
      ['eligibility/answered-twice', ['outcomes', 1]],
    ]);
  });
});

describe('adultEligibility, of needs that fluctuate', () => {
  it('asks over how long it was looked at, where that is not recorded', () => {
    const outcomes = [{ ...unable('clothing'), fluctuates: true }] as const;
    expect(shows({ outcomes }).findings).toEqual([
      {
        code: 'eligibility/fluctuates-without-period',
        severity: 'should',
        path: ['outcomes', 0, 'lookedAtOver'],
        message:
          'The first answer, on "Being suitably dressed", says that it is better at some times than at others, but not how long a period was looked at.',
        question: 'How long a period was looked at, and was it long enough to show how it varies?',
        basis: { source: SOURCE, locator: 'reg 2(4)', claimedForce: 'statute', checked: 'secondary' },
      },
    ]);
  });

  it.each([
    ['a period is recorded', { fluctuates: true, lookedAtOver: { weeks: 12 } }],
    ['it does not fluctuate', { fluctuates: false }],
    ['nothing is recorded of it', {}],
  ] as const)('asks nothing where %s', (_, rest) => {
    expect(shows({ outcomes: [{ ...unable('clothing'), ...rest }] }).findings).toEqual([]);
  });
});

describe('adultEligibility, of a sum recorded in so many words', () => {
  const basis = { source: SOURCE, locator: 'reg 2(1)(b) and (2)', claimedForce: 'statute', checked: 'seen' };

  it('never takes the sum for the answers', () => {
    expect(shows({ recordedTwoOrMore: true }).shown).toBe('not-enough-recorded');
    expect(shows({ recordedTwoOrMore: false, outcomes: answers(2, 0) }).shown).toBe('eligible');
  });

  it('asks where the answers do not bear it out and cannot', () => {
    expect(shows({ recordedTwoOrMore: true, outcomes: answers(1, 9) }).findings).toEqual([
      {
        code: 'eligibility/not-borne-out',
        severity: 'should',
        path: ['recordedTwoOrMore'],
        message: 'It is recorded that two or more outcomes cannot be achieved, but the answers show 1.',
        question: 'Which outcomes are meant, and are the answers right?',
        basis,
      },
    ]);
  });

  it.each([
    [1, 8, 'the answers so far show 1; 1 outcome has no answer yet.'],
    [1, 0, 'the answers so far show 1; 9 outcomes have no answer yet.'],
    [0, 8, 'none of the answers so far shows this; 2 outcomes have no answer yet.'],
  ])('asks for the rest where %i unable and %i able leave it open', (unableCount, ableCount, ending) => {
    expect(shows({ recordedTwoOrMore: true, outcomes: answers(unableCount, ableCount) }).findings).toEqual([
      {
        code: 'eligibility/not-borne-out',
        severity: 'should',
        path: ['recordedTwoOrMore'],
        message: `It is recorded that two or more outcomes cannot be achieved, but ${ending}`,
        question: 'Which outcomes are meant, and can the rest be answered?',
        basis,
      },
    ]);
  });

  it('knows that one outcome not recorded cannot make two of none', () => {
    expect(shows({ recordedTwoOrMore: true, outcomes: answers(0, 9) }).findings[0]?.message).toBe(
      'It is recorded that two or more outcomes cannot be achieved, but none of the answers shows this.',
    );
  });

  it('asks where the answers show more than the sum', () => {
    expect(shows({ recordedTwoOrMore: false, outcomes: answers(3, 0) }).findings).toEqual([
      {
        code: 'eligibility/more-than-recorded',
        severity: 'should',
        path: ['recordedTwoOrMore'],
        message:
          'It is recorded that at most one outcome cannot be achieved, but the answers show 3 that cannot.',
        question: 'Which is right: the answers or the summary?',
        basis,
      },
    ]);
  });

  it.each([
    [true, answers(2, 0)],
    [false, answers(1, 0)],
    [false, answers(0, 10)],
  ] as const)('asks nothing where %s and the answers agree', (recordedTwoOrMore, outcomes) => {
    expect(shows({ recordedTwoOrMore, outcomes }).findings).toEqual([]);
  });
});

describe('adultEligibility, of the impact on well-being', () => {
  it.each([[undefined], [[]]] as const)('asks which area, where those named are %o', (wellbeing) => {
    const impact = { kind: 'adult', significantImpact: true } as const;
    const given = wellbeing === undefined ? impact : { ...impact, wellbeing };
    expect(adultEligibility(deepFreeze(given)).findings).toEqual([
      {
        code: 'eligibility/impact-without-area',
        severity: 'consider',
        path: ['wellbeing'],
        message: 'A significant impact on well-being is recorded, but no area of well-being is named.',
        question: 'Which of the nine areas does it affect?',
        basis: { source: 'Care Act 2014', locator: 's.1(2)', claimedForce: 'statute', checked: 'seen' },
      },
    ]);
  });

  it('asks nothing where there is none, or none recorded', () => {
    expect(adultEligibility(deepFreeze({ kind: 'adult', significantImpact: false })).findings).toEqual([]);
    expect(adultEligibility(deepFreeze({ kind: 'adult' })).findings).toEqual([]);
  });
});

describe('adultEligibility, of the decision', () => {
  const reasons = [{ text: 'As discussed on the visit.', voice: 'practitioner' }] as const;
  const decides = {
    source: 'Care Act 2014',
    locator: 's.13(1)',
    claimedForce: 'statute',
    checked: 'seen',
    note: 'The council decides, on the basis of the assessment.',
  };

  it('lets the decision change nothing of what the answers show', () => {
    const outcomes = answers(2, 0);
    const { findings: _, ...without } = shows({ outcomes });
    expect(shows({ outcomes, decision: { eligible: false, reasons } })).toMatchObject(without);
  });

  it.each([
    [true, 2, []],
    [false, 0, []],
    [true, 0, ['The decision is that there are eligible needs, but the recorded answers show none.']],
    [false, 2, ['The decision is that there are no eligible needs, but the recorded answers show some.']],
  ] as const)('compares eligible: %s with %i outcomes unable', (eligible, unableCount, messages) => {
    const outcomes = answers(unableCount, 10 - unableCount);
    expect(shows({ outcomes, decision: { eligible, reasons } }).findings).toEqual(
      messages.map((message) => ({
        code: 'eligibility/decision-differs',
        severity: 'consider',
        path: ['decision', 'eligible'],
        message,
        question: 'What are the reasons for the decision, and are the recorded answers right?',
        basis: decides,
      })),
    );
  });

  it.each([true, false])('asks what eligible: %s rests on, where not enough is recorded', (eligible) => {
    expect(shows({ outcomes: answers(1, 0), decision: { eligible, reasons } }).findings).toEqual([
      {
        code: 'eligibility/decided-on-too-little',
        severity: 'consider',
        path: ['decision', 'eligible'],
        message: 'A decision is recorded, but the recorded answers are not enough to support it either way.',
        question: 'What is the decision based on that is not yet recorded?',
        basis: decides,
      },
    ]);
  });

  it.each([
    ['left out', {}],
    ['none', { reasons: [] }],
    ['blank', { reasons: [{ text: ' \n', voice: 'practitioner' }] }],
  ] as const)('asks for reasons that are %s', (_, rest) => {
    expect(shows({ outcomes: answers(2, 0), decision: { eligible: true, ...rest } }).findings).toEqual([
      {
        code: 'eligibility/decision-without-reasons',
        severity: 'must',
        path: ['decision', 'reasons'],
        message: 'The decision is recorded without reasons.',
        question: 'What are the reasons, and have they been given in writing?',
        basis: { source: 'Care Act 2014', locator: 's.13(2)', claimedForce: 'statute', checked: 'seen' },
      },
    ]);
  });

  it('gives the findings in reading order: answers, sum, well-being, decision', () => {
    const given: AdultAssessment = {
      kind: 'adult',
      outcomes: [{ outcome: 'toilet', fluctuates: true }],
      recordedTwoOrMore: true,
      significantImpact: true,
      decision: { eligible: true },
    };
    expect(adultEligibility(deepFreeze(given)).findings.map(({ code }) => code)).toEqual([
      'eligibility/fluctuates-without-period',
      'eligibility/not-borne-out',
      'eligibility/impact-without-area',
      'eligibility/decided-on-too-little',
      'eligibility/decision-without-reasons',
    ]);
  });
});

describe('adultEligibility, given a word that is on no list of ours', () => {
  it.each([
    [{ outcome: 'recreation' }, ['outcome'], ADULT_OUTCOMES],
    [{ outcome: 'constructor' }, ['outcome'], ADULT_OUTCOMES],
    [{ outcome: 'toilet', unableBecause: ['danger', 'slow'] }, ['unableBecause', 1], INABILITIES],
    [{ outcome: 'toilet', helpNow: [{ by: 'carer' }] }, ['helpNow', 0, 'by'], HELPERS],
  ])('refuses %o', (answer, place, expected) => {
    const outcomes = [able('toilet'), answer as unknown as AdultOutcomeAnswer];
    const error = thrownBy(() => shows({ outcomes }));
    expect(error.message).toContain(` must be one of "${expected.join('", "')}", got `);
    expect(error.code).toBe('argument/unknown-value');
    expect(error.path).toEqual(['assessment', 'outcomes', 1, ...place]);
  });
});

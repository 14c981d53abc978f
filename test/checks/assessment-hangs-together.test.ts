import type { AdultAssessment, CarerAssessment, WelshAssessment } from 'supportplan';
import { assessmentHangsTogether } from 'supportplan/checks';
import { type EligibilityDecision, type Need, PLAN_KINDS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'Getting washed.', voice: 'own-words' } as const;
const NONE: EligibilityDecision = { eligible: false, reasons: [words] };
const SOME: EligibilityDecision = { eligible: true, reasons: [words] };
const kind = 'care-and-support';

/** The needs come from no impairment, so the first condition fails and nothing is left open. */
const ADULT: AdultAssessment = { kind: 'adult', fromImpairmentOrIllness: false, decision: NONE };
const CARER: CarerAssessment = { kind: 'carer', necessaryCare: false, decision: NONE };
const WELSH: WelshAssessment = { kind: 'wales', arisesFrom: [], decision: NONE };

const need = (id: string, changed: Partial<Need> = {}): Need => ({ id, statement: words, ...changed });

describe('assessmentHangsTogether', () => {
  it.each<[string, Parameters<typeof assessmentHangsTogether>[0]]>([
    ['has nothing but its kind', { kind }],
    ['has needs and no assessment', { kind, needs: [need('N1', { eligibility: 'eligible' })] }],
    ['has an assessment with no decision', { kind, assessment: { kind: 'adult' } }],
    ['has an adult’s assessment and its decision', { kind, assessment: ADULT }],
    ['has a carer’s assessment and its decision', { kind: 'carer-support', assessment: CARER }],
    ['has Wales’s test and its decision', { kind, needs: [need('N1', { welshTest: WELSH })] }],
  ])('finds nothing in a plan that %s', (_, plan) => {
    expect(assessmentHangsTogether(deepFreeze(plan))).toEqual([]);
  });

  it('tells what falls short in an adult’s assessment, where it stands', () => {
    const assessment: AdultAssessment = { ...ADULT, decision: { eligible: true } };
    const found = assessmentHangsTogether(deepFreeze({ kind, assessment }));
    expect(found.map(told)).toEqual([
      [
        'consider',
        'eligibility/decision-differs',
        'assessment.decision.eligible',
        'The decision is that there are eligible needs, but the recorded answers show none.',
        'What are the reasons for the decision, and are the recorded answers right?',
      ],
      [
        'must',
        'eligibility/decision-without-reasons',
        'assessment.decision.reasons',
        'The decision is recorded without reasons.',
        'What are the reasons, and have they been given in writing?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([
      'Care Act 2014, s.13(1): statute, seen',
      'Care Act 2014, s.13(2): statute, seen',
    ]);
  });

  it('tells what falls short in a carer’s assessment by the carer’s test', () => {
    // no necessary care: the answers show none
    const assessment: CarerAssessment = { ...CARER, decision: SOME };
    const plan = deepFreeze({ kind: 'carer-support', assessment } as const);
    expect(assessmentHangsTogether(plan).map(({ code, path }) => [code, path])).toEqual([
      ['eligibility/decision-differs', ['assessment', 'decision', 'eligible']],
    ]);
  });

  it('tells what falls short in Wales’s test, need by need', () => {
    const needs = [need('N1'), need('N2', { welshTest: { ...WELSH, decision: { eligible: false } } })];
    const found = assessmentHangsTogether(deepFreeze({ kind, needs }));
    expect(found.map(told)).toEqual([
      [
        'consider',
        'eligibility/decision-without-reasons',
        'needs.1.welshTest.decision.reasons',
        'The decision is recorded without reasons.',
        'What are the reasons, and have they been given in writing?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([
      'Social Services and Well-being (Wales) Act 2014, s.32: statute, unverified',
    ]);
  });

  it.each([
    [
      'adult',
      ADULT,
      'The assessment is an adult’s, but the plan is not.',
      ['care-and-support', 'housing-support'],
    ],
    ['carer', CARER, 'The assessment is a carer’s, but the plan is not.', ['carer-support']],
  ] as const)(
    'finds the assessment of the kind %s in a plan of another kind',
    (_, assessment, message, own) => {
      for (const one of PLAN_KINDS) {
        const found = assessmentHangsTogether(deepFreeze({ kind: one, assessment }));
        if (own.some((known) => known === one)) {
          expect(found).toEqual([]);
        } else {
          expect(found.map(told)).toEqual([
            [
              'consider',
              'eligibility/another-kind',
              'assessment.kind',
              message,
              'Whose assessment does this plan follow?',
            ],
          ]);
          expect(found.map(basisOf)).toEqual([
            'supportplan, how plans are checked, assessments: local, seen',
          ]);
        }
      }
    },
  );

  it('finds needs called eligible where the decision is that none are', () => {
    const needs = [
      need('N1'),
      need('N2', { eligibility: 'eligible' }),
      need('N3', { eligibility: 'not-eligible' }),
      need('N4', { eligibility: 'not-decided' }),
      need('N5', { eligibility: 'eligible' }),
    ];
    const found = assessmentHangsTogether(deepFreeze({ kind, assessment: ADULT, needs }));
    expect(found.map(told)).toEqual(
      [
        ['second', 1],
        ['fifth', 4],
      ].map(([name, place]) => [
        'should',
        'needs/eligible-against-decision',
        `needs.${place}.eligibility`,
        `The ${name} need is recorded as eligible, but the recorded decision is that none is.`,
        'Which is right: the need or the decision?',
      ]),
    );
    expect(new Set(found.map(basisOf))).toEqual(new Set(['Care Act 2014, s.13(1): statute, seen']));
  });

  it.each<[string, EligibilityDecision | undefined, EligibilityDecision | undefined, boolean]>([
    ['the assessment’s, against', NONE, undefined, true],
    ['the assessment’s, for', SOME, undefined, false],
    ['the need’s own, against', undefined, NONE, true],
    ['the need’s own, for', undefined, SOME, false],
    ['the need’s own before the assessment’s, against', SOME, NONE, true],
    ['the need’s own before the assessment’s, for', NONE, SOME, false],
    ['none', undefined, undefined, false],
  ])('goes by the decision nearest to the need: %s', (_, onAll, onOne, against) => {
    const assessment: AdultAssessment = { kind: 'adult', ...(onAll && { decision: onAll }) };
    const welshTest: WelshAssessment = { kind: 'wales', ...(onOne && { decision: onOne }) };
    const needs = [need('N1', { eligibility: 'eligible', welshTest })];
    const found = codesOf(assessmentHangsTogether(deepFreeze({ kind, assessment, needs })));
    expect(found.includes('needs/eligible-against-decision')).toBe(against);
  });

  it('tells the assessment first, and then need by need', () => {
    const assessment = { ...CARER, decision: { eligible: false } };
    const needs = [
      need('N1', { eligibility: 'eligible', welshTest: { ...WELSH, decision: { eligible: false } } }),
      need('N2', { eligibility: 'eligible' }),
    ];
    const found = assessmentHangsTogether(deepFreeze({ kind, assessment, needs }));
    expect(found.map(({ code, path }) => `${path.slice(0, 2).join('.')} ${code}`)).toEqual([
      'assessment.decision eligibility/decision-without-reasons',
      'assessment.kind eligibility/another-kind',
      'needs.0 eligibility/decision-without-reasons',
      'needs.0 needs/eligible-against-decision',
      'needs.1 needs/eligible-against-decision',
    ]);
  });

  it('repeats no words of the plan', () => {
    const assessment = { ...ADULT, decision: { eligible: true, reasons: [words] } };
    const found = assessmentHangsTogether(deepFreeze({ kind, assessment }));
    expect(found).not.toEqual([]);
    expect(JSON.stringify(found)).not.toContain(words.text);
  });
});

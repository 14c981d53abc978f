import type { Outcome } from 'supportplan';
import { checkPower } from 'supportplan';
import { type Evidence, LIFECYCLES, type Power } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { basisOf, codesOf, told } from '../checks/told.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const words = { text: 'Saturdays are mine.', voice: 'own-words' } as const;

const POWER: Power = {
  positive: words,
  ownRole: words,
  startingPoint: words,
  actions: [words],
  resources: [words],
  evidence: { seen: [words], heard: [words], felt: [words] },
  relationships: [{ with: 'people', statement: words }],
};

const outcome = (power?: Power): Outcome =>
  deepFreeze({ id: 'O1', statement: words, aim: 'achieve', ...(power && { power }) });

const lacking = (key: keyof Power): Outcome => {
  const { [key]: _, ...rest } = POWER;
  return outcome(rest);
};

describe('checkPower', () => {
  it('asks nothing of an outcome that has everything, with or without mixed feelings', () => {
    expect(checkPower(outcome(POWER))).toEqual([]);
    const relationships = [{ with: 'part-of-oneself', statement: words, ambivalence: words }] as const;
    expect(checkPower(outcome({ ...POWER, relationships }))).toEqual([]);
  });

  it('asks of one that says nothing, letter by letter', () => {
    expect(checkPower(outcome({})).map(({ letter, code }) => `${letter} ${code}`)).toEqual([
      'P power/no-positive',
      'O power/no-own-role',
      'W power/no-starting-point',
      'W power/no-actions',
      'W power/no-resources',
      'E power/no-evidence',
      'R power/no-relationship',
    ]);
  });

  it('has one question for an outcome that was not looked at so', () => {
    expect(
      checkPower(outcome()).map((finding) => [finding.letter, ...told(finding), basisOf(finding)]),
    ).toEqual([
      [
        'P',
        'consider',
        'power/not-looked-at',
        'power',
        'The outcome has not been checked against POWER.',
        'Would it help to go through it together?',
        'Guide for child and family social workers: SMART and POWER in care plans, POWER: guidance, seen',
      ],
    ]);
  });

  it.each<[keyof Power, readonly string[]]>([
    [
      'positive',
      [
        'should',
        'power/no-positive',
        'power.positive',
        'The outcome does not say what will be there when it is reached or kept.',
        'What does the person want to have, rather than be without?',
      ],
    ],
    [
      'ownRole',
      [
        'should',
        'power/no-own-role',
        'power.ownRole',
        'The outcome does not say what the person or the family can do or influence themselves.',
        'What can the person or the family do or influence themselves?',
      ],
    ],
    [
      'startingPoint',
      [
        'should',
        'power/no-starting-point',
        'power.startingPoint',
        'The outcome has no starting point.',
        'How is it at the moment?',
      ],
    ],
    [
      'actions',
      [
        'should',
        'power/no-actions',
        'power.actions',
        'The outcome names no actions.',
        'What will be done, and what comes first?',
      ],
    ],
    [
      'resources',
      [
        'should',
        'power/no-resources',
        'power.resources',
        'The outcome does not say what it needs.',
        'What would it take: time, money, people, equipment?',
      ],
    ],
    [
      'evidence',
      [
        'should',
        'power/no-evidence',
        'power.evidence',
        'The outcome does not say how anyone would notice that it is reached or kept.',
        'What would be seen, heard and felt?',
      ],
    ],
    [
      'relationships',
      [
        'should',
        'power/no-relationship',
        'power.relationships',
        'The outcome does not say which relationship it would change.',
        'What would be better: with other people, in the person’s surroundings, or within themselves?',
      ],
    ],
  ])('asks after %s where it is not recorded', (key, expected) => {
    expect(checkPower(lacking(key)).map(told)).toEqual([expected]);
  });

  it('takes rows of the action plan for actions', () => {
    const { actions: _, ...rest } = POWER;
    expect(checkPower(outcome({ ...rest, actionIds: ['A1'] }))).toEqual([]);
    expect(codesOf(checkPower(outcome({ ...rest, actions: [], actionIds: [] })))).toEqual([
      'power/no-actions',
    ]);
  });

  it.each<[string, Evidence]>([
    ['felt', { seen: [words], heard: [words] }],
    ['heard', { seen: [words], heard: [], felt: [words] }],
    ['seen or felt', { heard: [words] }],
  ])('names the senses that are missing: %s', (senses, evidence) => {
    expect(checkPower(outcome({ ...POWER, evidence })).map(told)).toEqual([
      [
        'consider',
        'power/evidence-in-part',
        'power.evidence',
        `The outcome does not say what would be ${senses}.`,
        `Is there anything that would be ${senses}?`,
      ],
    ]);
  });

  it('takes empty lists for no evidence', () => {
    expect(codesOf(checkPower(outcome({ ...POWER, evidence: { seen: [], heard: [], felt: [] } })))).toEqual([
      'power/no-evidence',
    ]);
  });

  it.each(LIFECYCLES.map((lifecycle) => [lifecycle] as const))(
    'asks of one that is %s only while it is open',
    (lifecycle) => {
      const closed = ['completed', 'cancelled', 'rejected', 'entered-in-error'].includes(lifecycle);
      const found = checkPower(deepFreeze({ ...outcome({}), status: { lifecycle } }));
      expect(found.length).toBe(closed ? 0 : 7);
    },
  );

  it('says of every finding where it comes from, by the name of its letter', () => {
    const names = {
      P: 'Positive',
      O: 'Own role',
      W: 'What specifically',
      E: 'Evidence',
      R: 'Relationship',
    } as const;
    for (const finding of checkPower(outcome({}))) {
      expect(basisOf(finding)).toBe(
        `Guide for child and family social workers: SMART and POWER in care plans, POWER: ${names[finding.letter as keyof typeof names]}: guidance, seen`,
      );
    }
  });
});

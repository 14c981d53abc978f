import type { SupportLine } from 'supportplan';
import { communitySupportIsSeen, contingencyForCarers, risksAreManaged } from 'supportplan/checks';
import { SUPPORT_SOURCES } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'Ice on the steps.', voice: 'own-words' } as const;
const line = (changed: Partial<SupportLine> = {}): SupportLine => ({
  id: 'S1',
  what: words,
  source: 'family-and-friends',
  ...changed,
});

describe('risksAreManaged', () => {
  it('finds risks with nothing that helps, and with nobody who does', () => {
    const risks = [
      { id: 'R1', statement: words, whatHelps: words, managedBy: [{ role: 'the-person' }] },
      { id: 'R2', statement: words, managedBy: [] },
    ] as const;
    const found = risksAreManaged(deepFreeze({ risks }));
    expect(found.map(told)).toEqual([
      [
        'should',
        'risks/nothing-helps',
        'risks.1.whatHelps',
        'It is not recorded what helps with the second risk.',
        'What can be done about it, without losing what the person gains by it?',
      ],
      [
        'should',
        'risks/nobody-helps',
        'risks.1.managedBy',
        'It is not recorded who helps to manage the second risk.',
        'Who helps with it, or does the person manage it alone?',
      ],
    ]);
    expect(new Set(found.map(basisOf))).toEqual(
      new Set([
        'Cambridgeshire County Council, factsheet on creating a care and support plan, keeping safe: local, seen',
      ]),
    );
  });

  it('takes nobody left out for nobody', () => {
    expect(
      codesOf(risksAreManaged(deepFreeze({ risks: [{ id: 'R1', statement: words, whatHelps: words }] }))),
    ).toEqual(['risks/nobody-helps']);
  });

  it('finds nothing where there are no risks', () => {
    expect(risksAreManaged({})).toEqual([]);
  });
});

describe('contingencyForCarers', () => {
  const support = [
    line({ givenBy: [{ role: 'friend' }, { role: 'carer' }] }),
    line({ givenBy: [{ role: 'care-worker' }] }),
  ];
  const contingency = (kind?: 'unpaid-carer-unavailable' | 'care-worker-unavailable' | 'crisis') => ({
    id: 'C1',
    when: words,
    whatHappens: words,
    ...(kind && { kind }),
  });

  it('finds none for unpaid carers, and none for care workers', () => {
    const found = contingencyForCarers(deepFreeze({ support }));
    expect(found.map(told)).toEqual([
      [
        'should',
        'contingencies/none-for-unpaid-carer',
        'contingencies',
        'An unpaid carer gives support, but no contingency is recorded for when they cannot.',
        'Who steps in when the carer is ill or away?',
      ],
      [
        'should',
        'contingencies/none-for-care-worker',
        'contingencies',
        'A care worker gives support, but no contingency is recorded for when they cannot.',
        'Who steps in when the care worker does not come?',
      ],
    ]);
    expect(new Set(found.map(basisOf))).toEqual(
      new Set([
        'Cambridgeshire County Council, factsheet on creating a care and support plan, how you will be supported: local, seen',
      ]),
    );
  });

  it.each([
    ['unpaid-carer-unavailable', 'contingencies/none-for-care-worker'],
    ['care-worker-unavailable', 'contingencies/none-for-unpaid-carer'],
  ] as const)('takes one of the kind %s for its own only', (kind, left) => {
    expect(
      codesOf(contingencyForCarers(deepFreeze({ support, contingencies: [contingency(kind)] }))),
    ).toEqual([left]);
  });

  it.each([[undefined], ['crisis']] as const)('does not take one of the kind %s for either', (kind) => {
    expect(contingencyForCarers(deepFreeze({ support, contingencies: [contingency(kind)] })).length).toBe(2);
  });

  it.each([
    ['nobody is recorded who gives it', [line()]],
    ['others give it', [line({ givenBy: [{ role: 'support-worker' }, { role: 'family' }] })]],
  ])('finds nothing where %s', (_, lines) => {
    expect(contingencyForCarers(deepFreeze({ support: lines }))).toEqual([]);
  });

  it('finds nothing where there is no support', () => {
    expect(contingencyForCarers({})).toEqual([]);
  });
});

describe('communitySupportIsSeen', () => {
  it('asks where none of the support comes from a community', () => {
    const others = SUPPORT_SOURCES.filter((source) => source !== 'community-and-voluntary');
    const found = communitySupportIsSeen(deepFreeze({ support: others.map((source) => line({ source })) }));
    expect(found.map(told)).toEqual([
      [
        'consider',
        'support/none-from-community',
        'support',
        'None of the support comes from a community or voluntary group.',
        'Is there a group or place nearby that the person would enjoy, or would like to contribute to?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([
      'National Voices, on voluntary and community organisations in care and support planning, as a reader reports it: guidance, secondary',
    ]);
  });

  it('asks nothing where any does, and where there is no support', () => {
    expect(
      communitySupportIsSeen(deepFreeze({ support: [line(), line({ source: 'community-and-voluntary' })] })),
    ).toEqual([]);
    expect(communitySupportIsSeen({ support: [] })).toEqual([]);
    expect(communitySupportIsSeen({})).toEqual([]);
  });
});

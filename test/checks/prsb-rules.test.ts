import type { Path, Plan } from 'supportplan';
import { prsbMandatoryContents, prsbRequiredIfKnown } from 'supportplan/checks';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { at, withAt, withoutAt } from '../helpers/places.js';
import { EMPTY, HEADED } from './plans.js';
import { basisOf, codesOf, told } from './told.js';

/** The plan without what stands at some places. */
const without = (...places: readonly Path[]): Plan =>
  deepFreeze(places.reduce<unknown>(withoutAt, HEADED)) as Plan;

describe('prsbMandatoryContents', () => {
  it('finds the three headings that a plan can be without', () => {
    const found = prsbMandatoryContents(EMPTY);
    expect(found.map(told)).toEqual([
      [
        'must',
        'prsb/no-name',
        'person.name',
        'The plan does not record the name of the person.',
        'What is the person called?',
      ],
      [
        'must',
        'prsb/no-day-of-birth',
        'person.bornOn',
        'The plan does not record the person’s date of birth.',
        'When was the person born?',
      ],
      [
        'must',
        'prsb/no-gp-practice',
        'gpPractice',
        'The plan does not record the GP practice where the person is registered.',
        'Which practice is it, or is the person not registered with one?',
      ],
    ]);
    expect(new Set(found.map(basisOf))).toEqual(
      new Set(['PRSB Personalised Care and Support Plan 2.0, mandatory headings: guidance, seen']),
    );
  });

  it('finds nothing where they are filled', () => {
    expect(prsbMandatoryContents(HEADED)).toEqual([]);
  });
});

describe('prsbRequiredIfKnown', () => {
  /** Each heading, what its message says, and the places that fill it. */
  const ROWS: readonly (readonly [string, string, ...Path[]])[] = [
    ['no-important', 'what is most important to the person', ['about', 'important']],
    ['no-important-people', 'the people who are important to the person', ['about', 'importantPeople']],
    [
      'no-communication',
      'how the person communicates, and how to communicate with them',
      ['about', 'communication'],
    ],
    ['no-wellness', 'what being well means for the person', ['about', 'wellness']],
    ['no-please-do', 'what to do, and what not to do', ['about', 'pleaseDo'], ['about', 'pleaseDoNot']],
    ['no-how-to-support', 'how and when to support the person', ['about', 'howToSupport']],
    ['no-also-worth-knowing', 'what else is worth knowing about the person', ['about', 'alsoWorthKnowing']],
    ['no-about-day', 'when the information about the person was written', ['about', 'writtenOn']],
    ['no-about-support', 'who helped the person to write about themselves', ['about', 'supportedBy']],
    ['no-professional-contacts', 'any professional who is involved', ['professionalContacts']],
    ['no-key-worker', 'a key worker', ['keyWorker']],
    ['no-personal-contacts', 'any personal contacts', ['personalContacts']],
    ['no-formulation', 'how professionals understand what is going on', ['formulations']],
    ['no-strengths', 'the person’s strengths', ['about', 'strengths']],
    ['no-needs', 'any needs, concerns or problems', ['needs']],
    ['no-goals', 'any goals or hopes', ['goals']],
    ['no-actions', 'any actions or activities', ['actions']],
    ['action-without-who', 'who does each action', ['actions', 0, 'who']],
    ['action-without-when', 'when each action happens', ['actions', 0, 'when'], ['actions', 0, 'doneBy']],
    ['action-without-status', 'the status of each action', ['actions', 0, 'status']],
    ['no-outcomes', 'any outcomes', ['outcomes']],
    ['no-agreement', 'who agreed to the plan: the person, or someone acting for them', ['agreedWith']],
    ['no-funding-source', 'where the money for the care comes from', ['fundingSource']],
    ['no-last-update', 'when it was last changed', ['record', 'updatedOn']],
    [
      'no-planned-review',
      'when or how often it will be reviewed',
      ['review', 'bookedOn'],
      ['review', 'normallyEvery'],
    ],
    ['no-review-responsibility', 'who makes sure that it is reviewed', ['review', 'responsible']],
    ['no-location', 'where the planning was done', ['record', 'location']],
    ['no-performing-professional', 'the professional who did the planning', ['record', 'performedBy']],
    ['no-recorder', 'who wrote the record', ['record', 'recordedBy']],
    ['no-contingency', 'any plan for when something goes wrong', ['contingencies']],
    ['no-other-plans', 'any other plan that the person has', ['otherPlans']],
  ];

  const HEADINGS = ROWS.map(([code, says, ...places]) => ({ code, says, places }));

  it('finds nothing where every heading is filled', () => {
    expect(prsbRequiredIfKnown(HEADED)).toEqual([]);
  });

  it('asks of an empty plan every heading that does not hang on another, in order', () => {
    expect(codesOf(prsbRequiredIfKnown(EMPTY))).toEqual(
      HEADINGS.map(({ code }) => `prsb/${code}`).filter((code) => !code.startsWith('prsb/action-')),
    );
  });

  it.each(HEADINGS)('asks after $code: $says', ({ code, says, places }) => {
    const found = prsbRequiredIfKnown(without(...places));
    expect(found.map((finding) => [...told(finding).toSpliced(2, 1), basisOf(finding)])).toEqual([
      [
        'consider',
        `prsb/${code}`,
        `The plan does not record ${says}.`,
        'Is it known, and is there a reason to leave it out?',
        'PRSB Personalised Care and Support Plan 2.0, headings required if known: guidance, seen',
      ],
    ]);
    const [place = []] = places;
    expect(found[0]?.path.join('.')).toBe(
      {
        'action-without-who': 'actions',
        'action-without-when': 'actions',
        'action-without-status': 'actions',
        'no-planned-review': 'review',
      }[code] ?? place.join('.'),
    );
  });

  it.each(HEADINGS.filter(({ places }) => places.length > 1))(
    'takes either of two for $code',
    ({ places }) => {
      for (const place of places) expect(prsbRequiredIfKnown(without(place))).toEqual([]);
    },
  );

  const lists = HEADINGS.flatMap(({ code, places }) =>
    places
      .filter((place) => Array.isArray(at(HEADED, place)))
      .map((place) => ({ code, place, others: places.filter((other) => other !== place) })),
  );

  it.each(lists)('takes an empty list for nothing: $code, $place', ({ code, place, others }) => {
    const emptied = withAt(without(...others), place, []);
    expect(codesOf(prsbRequiredIfKnown(deepFreeze(emptied) as Plan))).toEqual([`prsb/${code}`]);
  });

  it('takes a professional contact who is marked as one for the key worker', () => {
    const plan = without(['keyWorker']);
    const professionalContacts = [{ who: { role: 'key-worker' }, keyWorker: true }] as const;
    expect(prsbRequiredIfKnown(deepFreeze({ ...plan, professionalContacts }))).toEqual([]);
  });
});

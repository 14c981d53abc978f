import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/index.js';
import { FULL_PLAN } from '../support/full-plan.js';
import { at, placesIn } from '../support/places.js';

/** Where each field of the person-owned support plan lives. */
const PERSON_OWNED_SUPPORT_PLAN: Readonly<Record<string, readonly string[]>> = {
  customer: ['person.name', 'person.preferredName'],
  'key worker': ['keyWorker'],
  'date completed': ['completedOn'],
  'review date': ['review.bookedOn'],
  'service address': ['person.serviceAddress'],
  'normal review frequency': ['review.normallyEvery'],
  'I AM, I WANT, I CAN': ['starChart.readings[].point', 'starChart.readings[].narrative'],
  score: ['starChart.scale', 'starChart.readings[].score', 'starChart.ratedBy', 'starChart.on'],
  'what I want to achieve or maintain': ['outcomes[].statement', 'outcomes[].aim'],
  'how I choose to do this, my next steps': ['actions[].nextSteps', 'actions[].outcomeId'],
  'I will be supported by': ['actions[].supportedBy[]'],
  'I want it done by': ['actions[].doneBy'],
  'progress check': ['actions[].progressChecks[].on', 'actions[].progressChecks[].progress'],
  'who will help': ['agreement.helpers[]'],
  'preferred support workers': ['agreement.preferredWorkers[]'],
  'preferred times and places': ['agreement.preferredTimes', 'agreement.preferredPlaces'],
  'other ways to support me': ['agreement.otherWays[]', 'agreement.medication', 'agreement.personalCare'],
  'who else the plan is shared with': ['agreement.sharedWith[]'],
  involvement: ['involvement'],
  signatures: [
    'signatures[].by',
    'signatures[].name',
    'signatures[].on',
    'signatures[].outcome',
    'signatures[].why',
  ],
  'areas ticked': ['pathways.covered[]'],
  'areas in the plan itself': ['outcomes[].areas[]', 'actions[].areas[]', 'support[].areas[]'],
  'gaps explained': ['pathways.gaps[].area', 'pathways.gaps[].explanation'],
  'actions recorded in the worksheet': ['actions[].origin'],
  'person-centred planning tools used': ['pathways.planningTools[]'],
  'differences of opinion': ['pathways.differencesOfOpinion[]'],
  'other comments': ['pathways.comments[]'],
  'service commitments': ['commitments[].action', 'commitments[].aim'],
  'reviews offered, changes, requests': ['review.events[].kind', 'review.events[].on'],
};

/** Where each head of the Cambridgeshire care and support plan lives. */
const CARE_AND_SUPPORT_PLAN: Readonly<Record<string, readonly string[]>> = {
  'who wrote it with the person': ['writtenWith[]'],
  'what is important': ['about.important[]', 'about.mustHappen[]', 'about.importantPeople[]'],
  strengths: ['about.strengths[]'],
  'options for remaining independent': ['about.independence[]'],
  'what to achieve': [
    'about.working[]',
    'about.stayTheSame[]',
    'about.notWorking[]',
    'about.change[]',
    'outcomes[].statement',
  ],
  'needs from the assessment': ['needs[].statement', 'needs[].eligibility'],
  'how needs and outcomes will be met': ['support[].what', 'support[].needIds[]', 'outcomes[].needIds[]'],
  'existing support': ['support[].existing'],
  'support from family, friends, carers and community': ['support[].source', 'support[].givenBy[]'],
  'when help is needed': ['support[].when', 'support[].where'],
  'who the person would like to give it': ['support[].preferred[]'],
  'who steps in, and what if it goes off plan': [
    'contingencies[].when',
    'contingencies[].whatHappens',
    'contingencies[].who[]',
  ],
  'keeping safe': ['risks[].statement', 'risks[].managedBy[]', 'risks[].whatHelps'],
  'how support is managed': ['support[].managed'],
  'staying in control': ['control.helpWithDecisions[]', 'control.helpedBy[]', 'control.wishes[]'],
  'what will make the plan happen': ['makingItHappen[]'],
  'cost and contribution': [
    'budget.costPence',
    'budget.contributionPence',
    'budget.councilPence',
    'budget.period',
  ],
  'advice and information': ['advice[].about', 'advice[].statement'],
  'anyone may be invited to a review': ['review.invited[]'],
};

/** What the forms do not have, and a stored plan does. */
const OF_OUR_OWN = [
  'format',
  'id',
  'version',
  'kind',
  'agreedOn',
  'person.bornOn',
  'needs[].id',
  'outcomes[].id',
  'actions[].id',
  'support[].id',
  'review.events[].plannedFor',
  'review.events[].askedBy',
  'review.events[].ground',
  'review.events[].reason',
  'extensions',
];

const HEADS = [
  ...Object.entries(PERSON_OWNED_SUPPORT_PLAN),
  ...Object.entries(CARE_AND_SUPPORT_PLAN),
  ...OF_OUR_OWN.map((place) => [place, [place]] as const),
];

/** The places that hold one thing: a word, a number, a statement, somebody, an interval, the host's own. */
const places = new Set(
  placesIn(FULL_PLAN)
    .filter((path) => isOneThing(path) && !path.some((_, depth) => isOneThing(path.slice(0, depth))))
    .map(inForm),
);

function isOneThing(path: Path): boolean {
  const value = at(FULL_PLAN, path);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const whole = ['text', 'role', 'months'].some((key) => keys.includes(key)) || path[0] === 'extensions';
  return path.length > 0 && (whole || typeof value !== 'object');
}

function inForm(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1);
}

describe('Plan', () => {
  it.each(HEADS)('has a place for "%s"', (_, wanted) => {
    expect(wanted.filter((place) => !places.has(place))).toEqual([]);
  });

  it('has no place that no form and no list of ours names', () => {
    const named = HEADS.flatMap(([, wanted]) => wanted);
    expect([...places].filter((place) => !named.includes(place))).toEqual([]);
  });
});

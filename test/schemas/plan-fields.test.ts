import { readFileSync } from 'node:fs';
import type { Path } from 'supportplan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { at, placesIn } from '../helpers/places.js';

/** Fields, and the places of a plan where each lives. */
type Fields = Readonly<Record<string, readonly string[]>>;

/** Where each field of the person-owned support plan lives. */
const PERSON_OWNED_SUPPORT_PLAN: Fields = {
  Customer: ['person.name', 'person.preferredName'],
  'Key worker': ['keyWorker'],
  'Date completed': ['completedOn'],
  'Review date': ['review.bookedOn'],
  'Service address': ['person.serviceAddress'],
  'Normal review frequency': ['review.normallyEvery'],
  'A new plan at each review': ['version', 'revision.from', 'revision.on'],
  'I AM, I WANT, I CAN': ['starCharts[].readings[].point', 'starCharts[].readings[].narrative'],
  Score: ['starCharts[].scale', 'starCharts[].readings[].score', 'starCharts[].ratedBy', 'starCharts[].on'],
  'What I want to achieve or maintain': ['outcomes[].statement', 'outcomes[].aim'],
  'How I choose to do this, my next steps': ['actions[].nextSteps', 'actions[].outcomeId'],
  'I will be supported by': ['actions[].supportedBy[]'],
  'I want it done by': ['actions[].doneBy'],
  'Progress check': ['actions[].progressChecks[].on', 'actions[].progressChecks[].progress'],
  'Who will help': ['agreement.helpers[]'],
  'Preferred support workers': ['agreement.preferredWorkers[]'],
  'Preferred times and places': ['agreement.preferredTimes[]', 'agreement.preferredPlaces[]'],
  'Other ways to support me': ['agreement.otherWays[]'],
  'Medication, and personal care': ['agreement.medication', 'agreement.personalCare'],
  'Who else the plan is shared with': ['sharing[].with'],
  'Involvement in writing it': ['involvement'],
  'Signatures of customer, staff and manager': [
    'signatures[].by',
    'signatures[].name',
    'signatures[].on',
    'signatures[].outcome',
    'signatures[].why',
  ],
  'Areas ticked': ['pathways.covered[]'],
  'Areas in the plan itself': ['outcomes[].areas[]', 'actions[].areas[]', 'support[].areas[]'],
  'Gaps in key support areas, explained': ['pathways.gaps[].area', 'pathways.gaps[].explanation'],
  'SMART actions of the worksheet': ['actions[].origin'],
  'Person-centred planning tools used': ['planningTools[]'],
  'Differences of opinion': ['differencesOfOpinion[].statement', 'differencesOfOpinion[].by'],
  'Other comments': ['pathways.comments[]'],
  'Service commitments: action, and what it is to achieve': ['commitments[].action', 'commitments[].aim'],
  'Reviews offered, significant changes, requests': ['review.events[].kind', 'review.events[].on'],
};

/** Where each head of the Cambridgeshire care and support plan lives. */
const CARE_AND_SUPPORT_PLAN: Fields = {
  'Who wrote it with the person': ['writtenWith[]'],
  'What is important: must-happens, people, anything else': [
    'about.mustHappen[]',
    'about.importantPeople[]',
    'about.important[]',
  ],
  Strengths: ['about.strengths[]'],
  'Options for remaining independent': ['about.independence[]'],
  'What to achieve: working now, stay the same, not working, change': [
    'about.working[]',
    'about.stayTheSame[]',
    'about.notWorking[]',
    'about.change[]',
  ],
  Outcomes: ['outcomes[].statement', 'outcomes[].needIds[]'],
  'Needs from the assessment': ['needs[].statement', 'needs[].eligibility'],
  'How needs and outcomes will be met': ['support[].what', 'support[].needIds[]', 'support[].outcomeIds[]'],
  'Existing support': ['support[].existing'],
  'Support from family, friends, carers and community': ['support[].source', 'support[].givenBy[]'],
  'When and where help is needed': ['support[].when', 'support[].where'],
  'Who the person would like to give it': ['support[].preferred[]'],
  'Who steps in when a carer is ill or unable, and what if it goes off plan': [
    'contingencies[].when',
    'contingencies[].whatHappens',
    'contingencies[].who[]',
    'contingencies[].kind',
  ],
  'Keeping safe: risks as the person sees them': [
    'risks[].statement',
    'risks[].managedBy[]',
    'risks[].whatHelps',
  ],
  'How support is managed: direct payment, arranged, part each': ['support[].managed'],
  'Staying in control': ['control.helpWithDecisions[]', 'control.helpedBy[]', 'control.wishes[]'],
  'An advocate, where views are hard to express': ['advocate.outcome', 'advocate.advocate'],
  'What will make the plan happen': ['makingItHappen[]'],
  'What it costs, and what the person pays': [
    'budget.costPence',
    'budget.contributionPence',
    'budget.councilPence',
    'budget.period',
  ],
  'Advice and information to prevent or delay need': ['advice[].about', 'advice[].statement'],
  'Who is invited to the review': ['review.invited[]'],
  'An unplanned review: who asks, and on what ground': [
    'review.events[].askedBy',
    'review.events[].ground',
    'review.events[].reason',
  ],
  'Who has to see the plan for their work': ['seenForWork[].by', 'seenForWork[].why', 'seenForWork[].on'],
};

/** Where each heading of the PRSB personalised care and support plan lives. */
const PRSB: Fields = {
  'Person demographics': [
    'person.name',
    'person.bornOn',
    'person.pronouns',
    'person.identifiers[]',
    'person.homeAddress',
    'person.contact',
  ],
  'GP practice': [
    'gpPractice.name',
    'gpPractice.code',
    'gpPractice.doctor',
    'gpPractice.address',
    'gpPractice.contact',
  ],
  'About me: most important to me': ['about.important[]'],
  'About me: people who are important to me': ['about.importantPeople[]'],
  'About me: how I communicate': ['about.communication[]'],
  'About me: my wellness': ['about.wellness[]'],
  'About me: please do': ['about.pleaseDo[]'],
  'About me: please do not': ['about.pleaseDoNot[]'],
  'About me: how and when to support me': ['about.howToSupport[]'],
  'About me: also worth knowing': ['about.alsoWorthKnowing[]'],
  'About me: date': ['about.writtenOn'],
  'About me: supported to write this by': ['about.supportedBy[]'],
  'About me: multimedia': ['about.media[]'],
  'Professional contacts: name and role': [
    'professionalContacts[].who.name',
    'professionalContacts[].who.role',
    'professionalContacts[].who.jobTitle',
  ],
  'Professional contacts: key worker': ['professionalContacts[].keyWorker'],
  'Professional contacts: speciality': ['professionalContacts[].speciality'],
  'Professional contacts: team and organisation': [
    'professionalContacts[].who.team',
    'professionalContacts[].who.organisation',
  ],
  'Professional contacts: contact': ['professionalContacts[].who.contact'],
  'Professional contacts: start and end': ['professionalContacts[].from', 'professionalContacts[].until'],
  'Personal contacts: name': ['personalContacts[].name'],
  'Personal contacts: relationship': ['personalContacts[].relationship'],
  'Personal contacts: type': ['personalContacts[].type'],
  'Personal contacts: contact': ['personalContacts[].contact'],
  'Personal contacts: comments': ['personalContacts[].comments'],
  'Formulation: text': ['formulations[].statement'],
  'Formulation: date and location': ['formulations[].on', 'formulations[].location'],
  'Formulation: professional': ['formulations[].by'],
  'Formulation: person completing': ['formulations[].recordedBy'],
  Strengths: ['about.strengths[]'],
  'Needs, concerns or problems': ['needs[].statement'],
  'Goals and hopes': ['goals[].statement', 'goals[].needIds[]'],
  'Goal importance': ['goals[].importance'],
  'Goal status': ['goals[].status'],
  'Goal outcomes': ['outcomes[].statement', 'outcomes[].goalIds[]'],
  'Actions: what': ['actions[].nextSteps', 'actions[].goalId'],
  'Actions: who': ['actions[].who[]'],
  'Actions: when': ['actions[].when', 'actions[].doneBy'],
  'Actions: suggested strategies': ['actions[].strategies[]'],
  'Actions: status': ['actions[].status'],
  'Actions: confidence': ['actions[].confidence'],
  'Actions: date last updated': ['actions[].updatedOn'],
  'Actions: review date': ['actions[].reviewOn', 'actions[].reviewEvery'],
  'Actions: stage goal': ['actions[].stageGoals[].statement'],
  'Actions: stage goal outcome': ['actions[].stageGoals[].outcome'],
  'Actions: stage goal status': ['actions[].stageGoals[].status'],
  'Plan: agreed with the person or a representative': ['agreedWith[]', 'agreedOn'],
  'Plan: care funding source': ['fundingSource'],
  'Plan: date last updated': ['record.updatedOn'],
  'Plan: other care planning documents': ['otherPlans[].name', 'otherPlans[].heldBy'],
  'Plan: planned review date or interval': ['review.bookedOn', 'review.normallyEvery'],
  'Plan: responsibility for review': ['review.responsible'],
  'Plan: location': ['record.location'],
  'Plan: performing professional': ['record.performedBy'],
  'Plan: person completing the record': ['record.recordedBy'],
  'Contingency: trigger factors': ['contingencies[].triggers[]'],
  'Contingency: name': ['contingencies[].name'],
  'Contingency: what should happen': ['contingencies[].whatHappens'],
  'Contingency: who should be contacted': ['contingencies[].who[]'],
  'Contingency: agreed with': ['contingencies[].agreedWith[]'],
  'Contingency: date last updated': ['contingencies[].updatedOn'],
  'Contingency: planned review date or interval': ['contingencies[].reviewOn', 'contingencies[].reviewEvery'],
  'Contingency: responsibility for review': ['contingencies[].reviewedBy'],
  'Contingency: coping strategies, start and end': [
    'contingencies[].coping[].statement',
    'contingencies[].coping[].start',
    'contingencies[].coping[].end',
  ],
  'Contingency: early warning signs': ['contingencies[].earlySigns[]'],
  'Contingency: advance statement': ['contingencies[].advanceStatement'],
  'Contingency: anticipatory medicines and equipment': ['contingencies[].keptReady[]'],
  'Additional plans: name': ['otherPlans[].name'],
  'Additional plans: content': ['otherPlans[].content'],
  'Additional plans: planned review date or interval': ['otherPlans[].reviewOn', 'otherPlans[].reviewEvery'],
  'Additional plans: responsibility for review': ['otherPlans[].reviewedBy'],
  'Additional plans: date last updated': ['otherPlans[].updatedOn'],
};

/** What none of the three has, and a plan does. A place stands for everything inside it. */
const OF_OUR_OWN: Fields = {
  'The document itself': ['format', 'id', 'kind', 'nation', 'extensions'],
  'How it came to be what it is': [
    'status',
    'moves[]',
    'revision.by',
    'revision.decision',
    'revision.reasons[]',
    'closure',
    'signatures[].version',
    'review.events[].plannedFor',
    'review.arrangements[]',
  ],
  'Ids, to link by': [
    'needs[].id',
    'goals[].id',
    'outcomes[].id',
    'actions[].id',
    'actions[].objectiveId',
    'support[].id',
    'contingencies[].id',
    'risks[].id',
  ],
  'How it stood when': [
    'goals[].history[]',
    'outcomes[].status',
    'outcomes[].history[]',
    'actions[].history[]',
    'actions[].stageGoals[].history[]',
    'actions[].progressChecks[].statement',
    'actions[].progressChecks[].by',
  ],
  'Whether it was given': ['actions[].deliveries[]', 'support[].deliveries[]'],
  'Whose goal, and in which area': ['goals[].owner', 'goals[].areas[]'],
  'SMART, each letter by itself': ['objectives[]'],
  'POWER, each letter by itself': ['outcomes[].power'],
  'Eligibility in England and Wales': [
    'assessment',
    'needs[].howFar',
    'needs[].touches[]',
    'needs[].wellbeing[]',
    'needs[].welshTest',
    'support[].carerWillingAndAble',
  ],
  'What the law asks a plan to hold': [
    'matters[]',
    'budget.lines[]',
    'budget.directPayments[]',
    'budget.otherPublicMoney[]',
    'monitoring[]',
    'enquiry',
  ],
  'Risk on both sides': ['risks[].benefit', 'risks[].othersSee[]'],
  'Decisions, capacity and restrictions': [
    'control.decisions[]',
    'control.restrictions[]',
    'advocate.on',
    'advocate.substantialDifficulty',
    'advocate.appropriatePerson',
    'advocate.why',
  ],
  'A child’s plan': ['child', 'otherPlans[].joined'],
  'Star charts on scales of a host’s own': [
    'starScales[]',
    'starCharts[].scaleVersion',
    'starCharts[].readings[].aim',
  ],
  'Who sees it': ['sharing[].parts[]', 'sharing[].from', 'sharing[].withdrawnOn', 'withheld[]'],
};

/** The tables of the page, by their headings. */
const TABLES: Readonly<Record<string, Fields>> = {
  'The person-owned support plan': PERSON_OWNED_SUPPORT_PLAN,
  'The Cambridgeshire care and support plan': CARE_AND_SUPPORT_PLAN,
  'The PRSB headings': PRSB,
  'Of our own': OF_OUR_OWN,
};

/** The plan as it comes back from being stored. */
const reading = readPlan(JSON.parse(JSON.stringify(FULL_PLAN)));
const stored: unknown = reading.ok ? reading.value : undefined;

/** Every place of the plan that was read back, at every depth, as the tables write it: `needs[].id`. */
const PLACES = new Set(placesIn(stored).map(inForm));

/** The places that hold one thing: a word, a number, a statement, somebody, an interval, a status, the host's own. */
const THINGS = new Set(
  placesIn(stored)
    .filter((path) => isOneThing(path) && !path.some((_, depth) => isOneThing(path.slice(0, depth))))
    .map(inForm),
);

function isOneThing(path: Path): boolean {
  const value = at(stored, path);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const whole = ['voice', 'role', 'months', 'weeks', 'lifecycle'].some((key) => keys.includes(key));
  return path.length > 0 && (whole || path[0] === 'extensions' || typeof value !== 'object');
}

function inForm(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1);
}

/** Whether one place is another, or inside it. */
function isIn(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}.`) || place.startsWith(`${other}[]`);
}

const named = Object.values(TABLES).flatMap((fields) => Object.values(fields).flat());
const rows = Object.entries(TABLES).flatMap(([table, fields]) =>
  Object.entries(fields).map(([field, wanted]) => ({ table, field, wanted })),
);

describe('Plan', () => {
  it('is read back as it was stored', () => {
    expect(reading).toEqual({ ok: true, value: FULL_PLAN });
  });

  it.each(rows)('has a place, filled and read back, for "$field" ($table)', ({ wanted }) => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((place) => !PLACES.has(place))).toEqual([]);
  });

  it('has no place that no form, no heading and no list of ours names', () => {
    const isNamed = (thing: string): boolean =>
      named.some((place) => isIn(thing, place) || isIn(place, thing));
    expect([...THINGS].filter((thing) => !isNamed(thing))).toEqual([]);
  });

  it('names nothing as its own that a form or a heading names', () => {
    const others = Object.entries(TABLES).flatMap(([table, fields]) =>
      table === 'Of our own' ? [] : Object.values(fields).flat(),
    );
    const own = Object.values(OF_OUR_OWN).flat();
    expect(own.filter((place) => others.some((other) => isIn(other, place)))).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('docs/plan.md, where each field lives', () => {
  const page = readFileSync(`${root}docs/plan.md`, 'utf8').split('\n');

  /** The rows under a heading: the words of the first cell, and the code of the second. */
  function tableUnder(heading: string): readonly (readonly [string, readonly string[]])[] {
    const start = page.indexOf(`### ${heading}`) + 1;
    const length = page.slice(start).findIndex((line) => line.startsWith('#'));
    const lines = page.slice(start, length === -1 ? undefined : start + length);
    return lines
      .filter((line) => line.startsWith('| ') && line.includes('`'))
      .map((line) => {
        const [, field = '', cell = ''] = line.split('|');
        return [field.trim(), [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place)];
      });
  }

  it.each(Object.entries(TABLES))('has the table "%s", row for row', (heading, fields) => {
    expect(page).toContain(`### ${heading}`);
    expect(tableUnder(heading)).toEqual(Object.entries(fields));
  });

  it('has no other table of fields', () => {
    const start = page.indexOf('## Where each field lives');
    const headings = page.slice(start + 1).filter((line) => line.startsWith('### '));
    expect(headings).toEqual(Object.keys(TABLES).map((heading) => `### ${heading}`));
  });
});

/**
 * The headings and labels of a plan's keys and keywords in a document.
 *
 * @module
 */
import type { PlanPart } from '../agreement/sharing.js';
import { ADULT_OUTCOME_NAMES, CARER_OUTCOME_NAMES } from '../needs/care-act-outcomes.js';
import { WELLBEING_AREA_NAMES } from '../needs/wellbeing.js';
import { PATHWAY_AREA_NAMES } from '../pathways/area.js';
import type { Voice } from '../person/statement.js';
import type { PlanKind } from '../plan/plan.js';

/** The title of each kind of plan. */
export const KIND_TITLES: Readonly<Record<PlanKind, string>> = {
  'care-and-support': 'Care and support plan',
  'carer-support': 'Carer’s support plan',
  'housing-support': 'Support plan',
  'child-in-need': 'Child in need plan',
  'child-protection': 'Child protection plan',
  'looked-after-child': 'Care plan',
  'education-health-care': 'Education, health and care plan',
  pathway: 'Pathway plan',
};

/** The label of each voice. */
export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  'own-words': 'own words',
  agreed: 'words agreed together',
  practitioner: 'a worker’s words',
  'not-recorded': 'not recorded whose words',
};

/** The sections, in the plan's order, with their headings. */
export const SECTIONS: readonly (readonly [part: PlanPart, heading: string])[] = [
  ['person', 'About this person'],
  ['gpPractice', 'GP practice'],
  ['professionalContacts', 'Professionals involved'],
  ['personalContacts', 'People in my life'],
  ['keyWorker', 'Key worker'],
  ['agreedWith', 'Who agreed it'],
  ['writtenWith', 'Who wrote it'],
  ['involvement', 'How it was written'],
  ['planningTools', 'Planning tools used'],
  ['differencesOfOpinion', 'Where people see it differently'],
  ['about', 'About me'],
  ['formulations', 'How professionals see what is going on'],
  ['starCharts', 'Star charts'],
  ['assessment', 'Assessment'],
  ['needs', 'Needs'],
  ['matters', 'What the care and support could help with'],
  ['goals', 'Goals'],
  ['outcomes', 'Outcomes'],
  ['objectives', 'Objectives'],
  ['actions', 'Actions'],
  ['support', 'Support'],
  ['contingencies', 'If something goes wrong'],
  ['risks', 'Risks'],
  ['control', 'Staying in control'],
  ['advocate', 'Advocate'],
  ['child', 'The child'],
  ['budget', 'Money'],
  ['fundingSource', 'Where the money comes from'],
  ['advice', 'Advice and information'],
  ['makingItHappen', 'Making it happen'],
  ['agreement', 'How I like to be supported'],
  ['pathways', 'Positive Pathways areas'],
  ['commitments', 'What the service promises'],
  ['monitoring', 'How we will see whether it works'],
  ['enquiry', 'Enquiry about an adult at risk'],
  ['signatures', 'Signatures'],
  ['sharing', 'Who the plan is shared with'],
  ['seenForWork', 'Who has seen it for their work'],
  ['otherPlans', 'Other plans'],
  ['record', 'Record'],
  ['review', 'Review'],
  ['revision', 'Why there is a new version'],
  ['closure', 'Closing'],
  ['moves', 'How the plan came here'],
];

/** The name of an item in each list, shown before its number. */
export const THING_NAMES: Readonly<Record<string, string>> = {
  professionalContacts: 'Professional',
  personalContacts: 'Person',
  formulations: 'View',
  starCharts: 'Star chart',
  needs: 'Need',
  goals: 'Goal',
  outcomes: 'Outcome',
  objectives: 'Objective',
  actions: 'Action',
  support: 'Support',
  contingencies: 'Plan for',
  risks: 'Risk',
  'control.decisions': 'Decision',
  'control.restrictions': 'Restriction',
  'child.expectations': 'Expectation',
  'budget.lines': 'Cost',
  'budget.directPayments': 'Direct payment',
  otherPlans: 'Plan',
};

/** Labels that differ from their key. */
const LABELS: Readonly<Record<string, string>> = {
  on: 'Day',
  by: 'By',
  of: 'Of whom',
  why: 'Why',
  touches: 'Outcomes of the eligibility rules',
  wellbeing: 'Well-being',
  areas: 'Areas',
  importance: 'Importance, from 1 to 10',
  confidence: 'Confidence, from 1 to 10',
  costPence: 'What it costs',
  contributionPence: 'What the person pays',
  councilPence: 'What the council pays',
  amountPence: 'Amount',
  per: 'For each',
  needIds: 'For',
  goalIds: 'Towards',
  goalId: 'Towards',
  outcomeIds: 'For',
  outcomeId: 'For',
  objectiveId: 'Objective',
  supportId: 'For',
  actionIds: 'Steps',
  bornOn: 'Born on',
  identifiers: 'Numbers',
  important: 'What is important to me',
  mustHappen: 'What must happen',
  importantPeople: 'People who are important to me',
  strengths: 'What I am good at',
  working: 'What is working',
  notWorking: 'What is not working',
  stayTheSame: 'What is to stay the same',
  change: 'What is to change',
  independence: 'What helps me to be independent',
  communication: 'How I communicate',
  wellness: 'What being well means for me',
  howToSupport: 'How and when to support me',
  media: 'Pictures, sound and film',
  otherWays: 'Other ways to support me',
  helpWithDecisions: 'Help I want with decisions',
  welshTest: 'The test in Wales',
  power: 'How it would be',
  system: 'Register',
  howFar: 'How far eligible',
  pleaseDo: 'Please do',
  pleaseDoNot: 'Please do not',
  doctor: 'Doctor',
  doneBy: 'To be done by',
  dueOn: 'To be done by',
  who: 'Who',
  ownRole: 'What I do or decide myself',
  positive: 'What it will be like',
  evidence: 'How it would show',
  felt: 'Felt',
  with: 'With',
};

/** The label of a key: its own words, unless {@link LABELS} has another. */
export function labelOf(key: string): string {
  const known = ownOf(LABELS, key);
  if (known !== undefined) return known;
  const words = key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Keys whose text is a keyword from a closed list, not a person's own words. */
export const WORD_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'about',
  'achievement',
  'aim',
  'area',
  'areas',
  'arisesFrom',
  'askedBy',
  'by',
  'capacity',
  'chosenBy',
  'covered',
  'decidedBy',
  'decision',
  'delivered',
  'direction',
  'eligibility',
  'every',
  'from',
  'ground',
  'involvement',
  'kind',
  'lifecycle',
  'managed',
  'matter',
  'nation',
  'origin',
  'outcome',
  'owner',
  'paidThrough',
  'per',
  'period',
  'progress',
  'ratedBy',
  'relatesTo',
  'role',
  'says',
  'source',
  'status',
  'to',
  'touches',
  'unableBecause',
  'voice',
  'wellbeing',
  'why',
  'with',
]);

/** The names of keywords, if they differ from the keyword without its hyphens. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = /* @__PURE__ */ names();

function names(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const eligibility = { ...CARER_OUTCOME_NAMES, ...ADULT_OUTCOME_NAMES };
  return {
    area: PATHWAY_AREA_NAMES,
    areas: PATHWAY_AREA_NAMES,
    covered: PATHWAY_AREA_NAMES,
    wellbeing: WELLBEING_AREA_NAMES,
    touches: eligibility,
    outcome: eligibility,
    involvement: {
      'person-alone': 'The person wrote it alone',
      'person-and-worker': 'The person and a worker wrote it together',
      'worker-after-meeting': 'A worker wrote it after meeting the person',
      none: 'The person was not involved',
    },
    progress: { progress: 'on the way' },
    unableBecause: {
      'cannot-without-assistance': 'cannot without help',
      'pain-distress-or-anxiety': 'pain, distress or anxiety',
      danger: 'danger to themselves or others',
      'takes-longer': 'takes much longer',
    },
    about: {
      'meeting-or-reducing': 'meeting or reducing needs',
      'preventing-or-delaying': 'preventing or delaying needs',
    },
  };
}

/** The name of a keyword. */
export function wordFor(key: string, word: string): string {
  return ownOf(ownOf(NAMES, key) ?? {}, word) ?? word.replace(/-/g, ' ');
}

/** An own property of a table. Ignores inherited ones. */
function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * The headings and labels of a plan's keys and keywords in a document.
 *
 * @module
 */
import { PROGRESS_CHECK_RESULTS } from '../action-plan/action.js';
import { PLAN_PARTS } from '../agreement/sharing.js';
import { INVOLVEMENT } from '../agreement/support-agreement.js';
import { PATHWAY_AREA_NAMES, PATHWAY_AREAS } from '../coverage/pathway-area.js';
import {
  ADULT_OUTCOME_NAMES,
  ADULT_OUTCOMES,
  CARER_OUTCOME_NAMES,
  CARER_OUTCOMES,
} from '../needs/care-act-outcomes.js';
import { CARER_INABILITIES, INABILITIES } from '../needs/eligibility-answers.js';
import { WELLBEING_AREA_NAMES, WELLBEING_AREAS } from '../needs/wellbeing.js';
import {
  WELSH_CAUSE_NAMES,
  WELSH_CAUSES,
  WELSH_WELLBEING_FACTOR_NAMES,
  WELSH_WELLBEING_FACTORS,
} from '../needs/welsh-test.js';
import type { Voice } from '../person/statement.js';
import type { PlanKind } from '../plan/plan.js';
import { PLAN_MODEL_ENTRIES } from '../plan/plan-model.js';
import { ADVICE_SUBJECTS } from '../plan/plan-record.js';
import { SUPPORT_SOURCES } from '../support/support-line.js';

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

/** Labels that are not their key in words. */
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

type Names = Readonly<Record<string, string>>;

/**
 * What the words of a closed list are called, if that is not the word itself without its hyphens. Made at
 * the first document.
 */
let names: ReadonlyMap<unknown, Names> | undefined;

function namesOf(list: readonly unknown[]): Names | undefined {
  names ??= new Map<unknown, Names>([
    [PATHWAY_AREAS, PATHWAY_AREA_NAMES],
    [WELLBEING_AREAS, WELLBEING_AREA_NAMES],
    [ADULT_OUTCOMES, ADULT_OUTCOME_NAMES],
    [CARER_OUTCOMES, CARER_OUTCOME_NAMES],
    [WELSH_CAUSES, WELSH_CAUSE_NAMES],
    [WELSH_WELLBEING_FACTORS, WELSH_WELLBEING_FACTOR_NAMES],
    [PLAN_PARTS, PART_NAMES],
    [PROGRESS_CHECK_RESULTS, { progress: 'on the way' }],
    [SUPPORT_SOURCES, { nhs: 'NHS' }],
    [
      INVOLVEMENT,
      {
        'person-alone': 'The person wrote it alone',
        'person-and-worker': 'The person and a worker wrote it together',
        'worker-after-meeting': 'A worker wrote it after meeting the person',
        none: 'The person was not involved',
      },
    ],
    [INABILITIES, INABILITY_NAMES],
    [CARER_INABILITIES, INABILITY_NAMES],
    [
      ADVICE_SUBJECTS,
      {
        'meeting-or-reducing': 'meeting or reducing needs',
        'preventing-or-delaying': 'preventing or delaying needs',
      },
    ],
  ]);
  return names.get(list);
}

const INABILITY_NAMES: Names = {
  'cannot-without-assistance': 'cannot without help',
  'pain-distress-or-anxiety': 'pain, distress or anxiety',
  danger: 'danger to themselves or others',
  'takes-longer': 'takes much longer',
};

/** The parts of a plan by their headings; those without one are the host's own. */
const PART_NAMES: Names = /* @__PURE__ */ (() =>
  Object.fromEntries(
    PLAN_MODEL_ENTRIES.map(([part, { heading = 'Other information' }]) => [part, heading]),
  ))();

/** What a word of a closed list is called. */
export function wordFor(list: readonly unknown[], word: string): string {
  return ownOf(namesOf(list) ?? {}, word) ?? word.replace(/-/g, ' ');
}

/** An own property of a table. Ignores inherited ones. */
function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

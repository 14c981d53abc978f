/**
 * The plan model: what functions need to know about each part of a plan, apart from its type and its
 * description.
 *
 * The keys of a part, their kinds of value, ids and links are in the descriptions (`shapes.ts` in each
 * folder). A new part needs its type, its description and an entry here; the compiler asks for each of
 * them.
 *
 * @module
 */
import type { PlanPart } from '../agreement/sharing.js';
import { frozen } from '../kernel/frozen.js';
import type { Plan } from './plan.js';

/** What one entry of a list is called. */
export interface EntryNames {
  /** In a document, before its number: "Need 2". */
  readonly title: string;
  /** In a sentence: "the second need". Without one, `planDifference` compares the list as a whole. */
  readonly name?: string;
}

/** What is known about a part of a plan. */
export interface PartModel {
  /**
   * Whether it is shown to people that the plan is shared with: always, because it says which plan it is;
   * where the star charts are; or never. Defaults to the choice of the person, as for every `PlanPart`.
   */
  readonly shown?: 'always' | 'with-star-charts' | 'never';
  /** The heading of its section in a document. Without one it has no section of its own. */
  readonly heading?: string;
  /** If it is a list that a document numbers: what its entries are called. */
  readonly entry?: EntryNames;
  /** The lists inside it that a document numbers. */
  readonly lists?: Readonly<Record<string, EntryNames>>;
  /** Optional keys that it can still be invalid without, by a rule that its description doesn't hold. */
  readonly needed?: readonly string[];
  /** False if a difference doesn't mention it, because it says which version this is. Defaults to true. */
  readonly compared?: false;
  /** True if it changes with every version, so that a difference doesn't count it. Defaults to false. */
  readonly formal?: true;
}

/** The parts, in the order in which documents show them. */
export const PLAN_MODEL = /* @__PURE__ */ frozen({
  format: { shown: 'always', compared: false },
  id: { shown: 'always', compared: false },
  version: { shown: 'always', compared: false },
  kind: { shown: 'always' },
  nation: { shown: 'always' },
  status: { shown: 'always', formal: true },
  completedOn: { shown: 'always', formal: true },
  agreedOn: { shown: 'always', formal: true },
  person: { heading: 'About this person' },
  gpPractice: { heading: 'GP practice' },
  professionalContacts: {
    heading: 'Professionals involved',
    entry: { title: 'Professional' },
  },
  personalContacts: { heading: 'People in my life', entry: { title: 'Person' } },
  keyWorker: { heading: 'Key worker' },
  agreedWith: { heading: 'Who agreed it', formal: true },
  writtenWith: { heading: 'Who wrote it' },
  involvement: { heading: 'How it was written' },
  planningTools: { heading: 'Planning tools used' },
  differencesOfOpinion: { heading: 'Where people see it differently' },
  about: { heading: 'About me' },
  formulations: {
    heading: 'How professionals see what is going on',
    entry: { title: 'View' },
  },
  starCharts: {
    heading: 'Star charts',
    needed: ['scaleVersion'],
    entry: { title: 'Star chart' },
  },
  assessment: { heading: 'Assessment' },
  needs: { heading: 'Needs', entry: { title: 'Need', name: 'need' } },
  matters: { heading: 'What the care and support could help with' },
  goals: { heading: 'Goals', entry: { title: 'Goal', name: 'goal' } },
  outcomes: { heading: 'Outcomes', entry: { title: 'Outcome', name: 'outcome' } },
  objectives: { heading: 'Objectives', entry: { title: 'Objective', name: 'objective' } },
  actions: { heading: 'Actions', entry: { title: 'Action', name: 'action' } },
  support: { heading: 'Support', entry: { title: 'Support', name: 'line of support' } },
  contingencies: {
    heading: 'If something goes wrong',
    entry: { title: 'Plan for', name: 'contingency' },
  },
  risks: { heading: 'Risks', entry: { title: 'Risk', name: 'risk' } },
  control: {
    heading: 'Staying in control',
    lists: {
      decisions: { title: 'Decision', name: 'decision' },
      restrictions: { title: 'Restriction', name: 'restriction' },
    },
  },
  advocate: { heading: 'Advocate' },
  child: {
    heading: 'The child',
    lists: { expectations: { title: 'Expectation', name: 'expectation of parents' } },
  },
  budget: {
    heading: 'Money',
    lists: {
      lines: { title: 'Cost', name: 'line of the budget' },
      directPayments: { title: 'Direct payment' },
    },
  },
  fundingSource: { heading: 'Where the money comes from' },
  advice: { heading: 'Advice and information' },
  makingItHappen: { heading: 'Making it happen' },
  agreement: { heading: 'How I like to be supported' },
  pathways: { heading: 'Positive Pathways areas' },
  commitments: { heading: 'What the service promises' },
  monitoring: { heading: 'How we will see whether it works' },
  enquiry: { heading: 'Enquiry about an adult at risk' },
  signatures: { heading: 'Signatures', formal: true },
  sharing: { heading: 'Who the plan is shared with' },
  seenForWork: { heading: 'Who has seen it for their work' },
  otherPlans: { heading: 'Other plans', entry: { title: 'Plan' } },
  record: { heading: 'Record' },
  review: { heading: 'Review' },
  revision: { heading: 'Why there is a new version', compared: false },
  closure: { heading: 'Closing' },
  moves: { heading: 'How the plan came here', formal: true },
  starScales: { shown: 'with-star-charts' },
  extensions: {},
  withheld: { shown: 'never' },
} as const satisfies {
  readonly [Part in keyof Required<Plan>]: Part extends PlanPart
    ? Omit<PartModel, 'shown'>
    : PartModel & Required<Pick<PartModel, 'shown'>>;
});

/** The parts and their models, in order. */
export const PLAN_MODEL_ENTRIES: readonly (readonly [part: keyof Plan, model: PartModel])[] =
  /* @__PURE__ */ (() => Object.entries(PLAN_MODEL) as [keyof Plan, PartModel][])();

/** The model of a part; undefined if a plan has no such part. */
export function modelOf(part: string): PartModel | undefined {
  return Object.hasOwn(PLAN_MODEL, part) ? PLAN_MODEL[part as keyof Plan] : undefined;
}

/**
 * What the entries of a list are called, by the keys that lead to the list; undefined if a document doesn't
 * number them.
 */
export function entryNames([part = '', list]: readonly string[]): EntryNames | undefined {
  const model = modelOf(part);
  if (list === undefined) return model?.entry;
  return model?.lists !== undefined && Object.hasOwn(model.lists, list) ? model.lists[list] : undefined;
}

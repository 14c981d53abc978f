/**
 * Questions to start a plan from. They can be read aloud, and the host can replace their words.
 *
 * The themes come from two documents; the words are ours. A prompt opens a conversation. It is not a form
 * to fill in: people may leave any question unanswered.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';

/** The groups of questions: seven for a care and support plan, three for the person-owned support plan. */
export const PROMPT_GROUP_IDS = /* @__PURE__ */ frozen([
  'important',
  'achieve',
  'support',
  'safety',
  'managed',
  'control',
  'happen',
  'i-am',
  'i-want',
  'i-can',
] as const);

/** The id of a group, which is also the key of its title. */
export type PromptGroupId = (typeof PROMPT_GROUP_IDS)[number];

/** The keys of the questions, in group order. The meaning of a key never changes. */
export const PROMPT_KEYS = /* @__PURE__ */ frozen([
  'important.must-happen',
  'important.people',
  'important.anything-else',
  'achieve.working',
  'achieve.stay-the-same',
  'achieve.not-working',
  'achieve.change',
  'support.help-needed',
  'support.when',
  'support.who',
  'support.who-steps-in',
  'safety.risks',
  'safety.who-helps',
  'safety.what-helps',
  'managed.how',
  'managed.part-each',
  'control.help-with-decisions',
  'control.who-helps',
  'control.wishes',
  'happen.who-helps',
  'happen.off-plan',
  'i-am.now',
  'i-am.good-day',
  'i-am.bad-day',
  'i-am.working',
  'i-am.not-working',
  'i-want.long-term',
  'i-want.soon',
  'i-want.who',
  'i-want.what',
  'i-want.where',
  'i-can.strengths',
  'i-can.who-i-know',
  'i-can.control',
  'i-can.steps',
  'i-can.positive',
  'i-can.challenging',
  'i-can.attainable',
] as const);

/** The key of one question. */
export type PromptKey = (typeof PROMPT_KEYS)[number];

/** The default text of each question, by key. */
export const PROMPTS = /* @__PURE__ */ frozen<Readonly<Record<PromptKey, string>>>({
  'important.must-happen': 'What has to happen for a day to feel right to you?',
  'important.people': 'Who matters most to you, and what do you do together?',
  'important.anything-else': 'What else should people know about what you care about?',
  'achieve.working': 'What is going well in your life at the moment?',
  'achieve.stay-the-same': 'What would you like to keep just as it is?',
  'achieve.not-working': 'What is getting in your way, or wearing you down?',
  'achieve.change': 'What would you like to be different, and why that?',
  'support.help-needed': 'What would you like a hand with?',
  'support.when': 'At what times, and on which days, would that help most?',
  'support.who': 'Who would you choose to support you, if it were up to you?',
  'support.who-steps-in': 'If the person who usually helps is ill or away, who steps in?',
  'safety.risks': 'What, if anything, do you worry could go wrong?',
  'safety.who-helps': 'Who helps you with each of those worries, and how?',
  'safety.what-helps': 'What could make it safer, and still leave you doing it?',
  'managed.how': 'Which suits you: money to arrange support yourself, or support arranged for you?',
  'managed.part-each': 'Which parts would you like to arrange, and which would you leave to others?',
  'control.help-with-decisions': 'Which decisions would you like some help with, and what kind?',
  'control.who-helps': 'Who do you trust to help you think a decision through?',
  'control.wishes': 'How should people find out what you want, and act on it?',
  'happen.who-helps': 'Who will help to get this plan going and keep it going?',
  'happen.off-plan': 'What should happen if things do not go as we planned?',
  'i-am.now': 'What is going on in your life just now?',
  'i-am.good-day': 'What is a good day like for you?',
  'i-am.bad-day': 'What is a bad day like, and what sets it off?',
  'i-am.working': 'What is working for you at present?',
  'i-am.not-working': 'What is not working for you at present?',
  'i-want.long-term': 'Looking a few years ahead, what would you like your life to be?',
  'i-want.soon': 'What would you like to have done in the next few months?',
  'i-want.who': 'Who would you like to be part of that?',
  'i-want.what': 'What would you be doing that matters to you?',
  'i-want.where': 'Where would you like to be living and spending your time?',
  'i-can.strengths': 'What are you good at, and what have you come through?',
  'i-can.who-i-know': 'Who do you know who could help, or could show you how?',
  'i-can.control': 'How much of this is in your own hands?',
  'i-can.steps': 'What could you do first, and what would come next?',
  'i-can.positive': 'What do those steps move you towards?',
  'i-can.challenging': 'Which of those steps would stretch you, and what would help?',
  'i-can.attainable': 'Which of those steps feel possible now, and which not yet?',
});

/** A group of questions, with the plan fields that the answers fill. */
export interface PromptGroup {
  /** The id of the group. */
  readonly id: PromptGroupId;
  /** The default title. */
  readonly title: string;
  /** The fields of a plan that the answers fill, as dotted paths such as `about.mustHappen`. */
  readonly fills: readonly string[];
  /** The source of the themes. */
  readonly basis: Basis;
}

const FACTSHEET = /* @__PURE__ */ frozen<Basis>({
  source: 'Cambridgeshire County Council, factsheet on creating a care and support plan',
  locator: 'questions to think about',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The themes are the factsheet’s; the words are ours.',
});

const FORM = /* @__PURE__ */ frozen<Basis>({
  source: 'London Housing Trust, person-owned support plan',
  locator: 'star chart: I AM, I WANT, I CAN',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The themes are the form’s; the words of the questions are ours.',
});

/** The groups, in the order in which people usually go through them. */
export const PROMPT_GROUPS = /* @__PURE__ */ frozen<readonly PromptGroup[]>([
  {
    id: 'important',
    title: 'What matters to you',
    fills: ['about.important', 'about.mustHappen', 'about.importantPeople'],
    basis: FACTSHEET,
  },
  {
    id: 'achieve',
    title: 'What you want to keep, and what you want to change',
    fills: ['about.working', 'about.stayTheSame', 'about.notWorking', 'about.change', 'goals', 'outcomes'],
    basis: FACTSHEET,
  },
  {
    id: 'support',
    title: 'How you would like to be supported',
    fills: ['needs', 'support', 'agreement', 'contingencies'],
    basis: FACTSHEET,
  },
  { id: 'safety', title: 'Keeping safe in your own way', fills: ['risks'], basis: FACTSHEET },
  { id: 'managed', title: 'How your support is arranged', fills: ['support', 'budget'], basis: FACTSHEET },
  {
    id: 'control',
    title: 'Staying in charge of decisions',
    fills: ['control.helpWithDecisions', 'control.helpedBy', 'control.wishes'],
    basis: FACTSHEET,
  },
  {
    id: 'happen',
    title: 'Making the plan happen',
    fills: ['makingItHappen', 'actions', 'contingencies'],
    basis: FACTSHEET,
  },
  { id: 'i-am', title: 'I am', fills: ['starCharts', 'about.working', 'about.notWorking'], basis: FORM },
  { id: 'i-want', title: 'I want', fills: ['starCharts', 'goals', 'outcomes'], basis: FORM },
  { id: 'i-can', title: 'I can', fills: ['starCharts', 'about.strengths', 'actions'], basis: FORM },
]);

/**
 * Checks the headings that the PRSB standard requires if they are known.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Plan } from '../../plan/plan.js';
import { PLAN } from '../../plan/shapes.js';
import { checkParts } from '../plan-parts.js';
import { PRSB } from '../sources.js';
import { type Heading, hasSome, headingFindings } from './prsb-mandatory-contents.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: PRSB,
  locator: 'headings required if known',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'As given in the standard’s own data. What is not known is rightly left out, so every finding is only a question. The standard requires some of these more strongly than others; this check treats them alike.',
});

const QUESTION = 'Is it known, and is there a reason to leave it out?';

const HEADINGS = /* @__PURE__ */ frozen<readonly Heading[]>([
  {
    code: 'prsb/no-important',
    path: ['about', 'important'],
    says: 'what is most important to the person',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.important),
  },
  {
    code: 'prsb/no-important-people',
    path: ['about', 'importantPeople'],
    says: 'the people who are important to the person',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.importantPeople),
  },
  {
    code: 'prsb/no-communication',
    path: ['about', 'communication'],
    says: 'how the person communicates, and how to communicate with them',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.communication),
  },
  {
    code: 'prsb/no-wellness',
    path: ['about', 'wellness'],
    says: 'what being well means for the person',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.wellness),
  },
  {
    code: 'prsb/no-please-do',
    path: ['about', 'pleaseDo'],
    says: 'what to do, and what not to do',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.pleaseDo) || hasSome(about?.pleaseDoNot),
  },
  {
    code: 'prsb/no-how-to-support',
    path: ['about', 'howToSupport'],
    says: 'how and when to support the person',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.howToSupport),
  },
  {
    code: 'prsb/no-also-worth-knowing',
    path: ['about', 'alsoWorthKnowing'],
    says: 'what else is worth knowing about the person',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.alsoWorthKnowing),
  },
  {
    code: 'prsb/no-about-day',
    path: ['about', 'writtenOn'],
    says: 'when the information about the person was written',
    question: QUESTION,
    isThere: ({ about }) => about?.writtenOn !== undefined,
  },
  {
    code: 'prsb/no-about-support',
    path: ['about', 'supportedBy'],
    says: 'who helped the person to write about themselves',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.supportedBy),
  },
  {
    code: 'prsb/no-professional-contacts',
    path: ['professionalContacts'],
    says: 'any professional who is involved',
    question: QUESTION,
    isThere: ({ professionalContacts }) => hasSome(professionalContacts),
  },
  {
    code: 'prsb/no-key-worker',
    path: ['keyWorker'],
    says: 'a key worker',
    question: QUESTION,
    isThere: ({ keyWorker, professionalContacts }) =>
      keyWorker !== undefined || professionalContacts?.some((contact) => contact.keyWorker === true) === true,
  },
  {
    code: 'prsb/no-personal-contacts',
    path: ['personalContacts'],
    says: 'any personal contacts',
    question: QUESTION,
    isThere: ({ personalContacts }) => hasSome(personalContacts),
  },
  {
    code: 'prsb/no-formulation',
    path: ['formulations'],
    says: 'how professionals understand what is going on',
    question: QUESTION,
    isThere: ({ formulations }) => hasSome(formulations),
  },
  {
    code: 'prsb/no-strengths',
    path: ['about', 'strengths'],
    says: 'the person’s strengths',
    question: QUESTION,
    isThere: ({ about }) => hasSome(about?.strengths),
  },
  {
    code: 'prsb/no-needs',
    path: ['needs'],
    says: 'any needs, concerns or problems',
    question: QUESTION,
    isThere: ({ needs }) => hasSome(needs),
  },
  {
    code: 'prsb/no-goals',
    path: ['goals'],
    says: 'any goals or hopes',
    question: QUESTION,
    isThere: ({ goals }) => hasSome(goals),
  },
  {
    code: 'prsb/no-actions',
    path: ['actions'],
    says: 'any actions or activities',
    question: QUESTION,
    isThere: ({ actions }) => hasSome(actions),
  },
  {
    code: 'prsb/action-without-who',
    path: ['actions'],
    says: 'who does each action',
    question: QUESTION,
    isThere: ({ actions = [] }) => actions.every(({ who }) => hasSome(who)),
  },
  {
    code: 'prsb/action-without-when',
    path: ['actions'],
    says: 'when each action happens',
    question: QUESTION,
    isThere: ({ actions = [] }) =>
      actions.every(({ when, doneBy }) => when !== undefined || doneBy !== undefined),
  },
  {
    code: 'prsb/action-without-status',
    path: ['actions'],
    says: 'the status of each action',
    question: QUESTION,
    isThere: ({ actions = [] }) => actions.every(({ status }) => status !== undefined),
  },
  {
    code: 'prsb/no-outcomes',
    path: ['outcomes'],
    says: 'any outcomes',
    question: QUESTION,
    isThere: ({ outcomes }) => hasSome(outcomes),
  },
  {
    code: 'prsb/no-agreement',
    path: ['agreedWith'],
    says: 'who agreed to the plan: the person, or someone acting for them',
    question: QUESTION,
    isThere: ({ agreedWith }) => hasSome(agreedWith),
  },
  {
    code: 'prsb/no-funding-source',
    path: ['fundingSource'],
    says: 'where the money for the care comes from',
    question: QUESTION,
    isThere: ({ fundingSource }) => fundingSource !== undefined,
  },
  {
    code: 'prsb/no-last-update',
    path: ['record', 'updatedOn'],
    says: 'when it was last changed',
    question: QUESTION,
    isThere: ({ record }) => record?.updatedOn !== undefined,
  },
  {
    code: 'prsb/no-planned-review',
    path: ['review'],
    says: 'when or how often it will be reviewed',
    question: QUESTION,
    isThere: ({ review }) => review?.bookedOn !== undefined || review?.normallyEvery !== undefined,
  },
  {
    code: 'prsb/no-review-responsibility',
    path: ['review', 'responsible'],
    says: 'who makes sure that it is reviewed',
    question: QUESTION,
    isThere: ({ review }) => review?.responsible !== undefined,
  },
  {
    code: 'prsb/no-location',
    path: ['record', 'location'],
    says: 'where the planning was done',
    question: QUESTION,
    isThere: ({ record }) => record?.location !== undefined,
  },
  {
    code: 'prsb/no-performing-professional',
    path: ['record', 'performedBy'],
    says: 'the professional who did the planning',
    question: QUESTION,
    isThere: ({ record }) => record?.performedBy !== undefined,
  },
  {
    code: 'prsb/no-recorder',
    path: ['record', 'recordedBy'],
    says: 'who wrote the record',
    question: QUESTION,
    isThere: ({ record }) => record?.recordedBy !== undefined,
  },
  {
    code: 'prsb/no-contingency',
    path: ['contingencies'],
    says: 'any plan for when something goes wrong',
    question: QUESTION,
    isThere: ({ contingencies }) => hasSome(contingencies),
  },
  {
    code: 'prsb/no-other-plans',
    path: ['otherPlans'],
    says: 'any other plan that the person has',
    question: QUESTION,
    isThere: ({ otherPlans }) => hasSome(otherPlans),
  },
]);

/**
 * Finds the headings that the PRSB standard for personalised care and support plans requires if known, and
 * that a plan leaves empty. Each finding is only a question: unknown facts, and headings that don't apply,
 * are rightly left out. Use it for plans that go into a shared record.
 *
 * @param plan - the plan
 * @returns a finding for each such heading, in the order of the standard
 *
 * @example
 * ```ts
 * import { prsbRequiredIfKnown } from 'supportplan/checks';
 *
 * const found = prsbRequiredIfKnown({
 *   format: 'supportplan/plan@2',
 *   id: 'plan-1',
 *   version: 1,
 *   kind: 'care-and-support',
 *   person: {},
 * });
 *
 * found[0]?.message; // => 'The plan does not record what is most important to the person.'
 * new Set(found.map((finding) => finding.severity)).size; // => 1
 * ```
 */
export function prsbRequiredIfKnown(plan: Plan): readonly Finding[] {
  checkParts('prsbRequiredIfKnown', plan, PLAN);
  return headingFindings(plan, HEADINGS, 'consider', BASIS);
}

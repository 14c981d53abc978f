/**
 * The principles and priority areas of Camden's Carers Action Plan, as data.
 *
 * The ids and the sentences of the principles are ours. The names of the priorities are the plan's own.
 * This package is not connected with Camden; see NOTICE.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { CarersPrinciple, CarersPriority } from './carers-plan.js';

/** The source of Camden's principles and priorities: one council's plan, with no wider authority. */
export const CAMDEN_CARERS_BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'Camden, Carers Action Plan',
  locator: 'principles and priority areas',
  claimedForce: 'local',
  checked: 'seen',
  note: 'The ids and the sentences of the principles are ours; the names of the priorities are the plan’s. The aims are not among the data.',
});

/**
 * The five principles of Camden's Carers Action Plan, in our words. They stay the same as priorities
 * change.
 */
export const CAMDEN_CARERS_PRINCIPLES = /* @__PURE__ */ frozen<readonly CarersPrinciple[]>([
  {
    id: 'knowing-one-is-a-carer',
    statement: {
      text: 'Support begins when somebody can see themselves as a carer.',
      voice: 'practitioner',
    },
  },
  {
    id: 'a-relationship-first',
    statement: {
      text: 'Care is given within a relationship, and the two cannot be pulled apart.',
      voice: 'practitioner',
    },
  },
  {
    id: 'a-person-in-their-own-right',
    statement: {
      text: 'Every carer is somebody in their own right, with a life and needs that are theirs.',
      voice: 'practitioner',
    },
  },
  {
    id: 'time-and-energy',
    statement: { text: 'Looking after somebody uses up time and strength.', voice: 'practitioner' },
  },
  {
    id: 'services-that-connect',
    statement: { text: 'Carers rely on services that work as one.', voice: 'practitioner' },
  },
]);

/**
 * The 11 priority areas of Camden's Carers Action Plan, with its names. They are expected to change over
 * time.
 */
export const CAMDEN_CARERS_PRIORITIES = /* @__PURE__ */ frozen<readonly CarersPriority[]>([
  { id: 'communication', name: 'Communication' },
  { id: 'information-and-advice', name: 'Information and Advice' },
  { id: 'mental-health-support', name: 'Mental Health Support' },
  { id: 'carer-conversations', name: 'Carer Conversations (Assessments)' },
  { id: 'emergency-and-future-planning', name: 'Emergency/Future Planning' },
  { id: 'health-and-hospital-discharge', name: 'Health and Hospital Discharge' },
  { id: 'young-adult-carers', name: 'Young Adult Carers (YAC) Support' },
  { id: 'carers-breaks', name: 'Carers Breaks' },
  { id: 'accessibility', name: 'Accessibility' },
  { id: 'financial-and-legal-support', name: 'Financial and Legal Support' },
  { id: 'employment-education-training', name: 'Employment, Education, and Training' },
]);

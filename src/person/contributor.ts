/**
 * The people involved in a plan, and their roles.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** The roles people can have in a plan. */
export const ROLES = /* @__PURE__ */ frozen([
  'the-person',
  'parent',
  'family',
  'friend',
  'carer',
  'foster-carer',
  'volunteer',
  'care-worker',
  'social-care-worker',
  'support-worker',
  'key-worker',
  'manager',
  'reviewing-officer',
  'health-professional',
  'education-professional',
  'housing-professional',
  'advocate',
  'attorney',
  'deputy',
  'independent-support-planner',
  'community-or-voluntary-group',
  'council',
  'court',
  'other',
] as const);

/** A person's role in a plan. A `carer` is an unpaid relative or friend; a `care-worker` is paid. */
export type Role = (typeof ROLES)[number];

/** A person or organisation with a role in the plan. */
export interface Contributor {
  /** Their role in the plan. */
  readonly role: Role;
  /** Their name. Leave it out if it shouldn't be recorded. */
  readonly name?: string;
  /** Their relationship to the person, such as "sister" or "neighbour". */
  readonly relationship?: string;
  /** Their job title, if the role doesn't already say it. */
  readonly jobTitle?: string;
  /** The team they work in. */
  readonly team?: string;
  /** The organisation they work for. */
  readonly organisation?: string;
  /** How to contact them. */
  readonly contact?: string;
}

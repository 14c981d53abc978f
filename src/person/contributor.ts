/**
 * The people around a plan, and the part they have in it.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** The parts people have in a plan. */
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

/** The part somebody has. A `carer` is unpaid, family or friend; a `care-worker` is paid. */
export type Role = (typeof ROLES)[number];

/** Somebody with a part in the plan. */
export interface Contributor {
  /** The part they have. */
  readonly role: Role;
  /** Their name, where it is to be recorded. */
  readonly name?: string;
  /** How they are to the person: "sister", "neighbour". */
  readonly relationship?: string;
  /** What their work is called, where the role does not say it. */
  readonly jobTitle?: string;
  /** The team they work in. */
  readonly team?: string;
  /** Who they work for. */
  readonly organisation?: string;
  /** How to reach them. */
  readonly contact?: string;
}

/**
 * The people around a plan, and the part they have in it.
 *
 * @module
 */

/** The parts people have in a plan. */
export const ROLES = [
  'the-person',
  'family',
  'friend',
  'carer',
  'care-worker',
  'social-care-worker',
  'support-worker',
  'key-worker',
  'manager',
  'health-professional',
  'advocate',
  'attorney',
  'deputy',
  'independent-support-planner',
  'community-or-voluntary-group',
  'council',
  'other',
] as const;

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
}

/**
 * The people of a plan, by the names that a text may use.
 *
 * @module
 */
import { list, object, optional, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import { ROLES, type Role } from '../person/contributor.js';
import { PERSON_BIT, PROFESSIONAL_BIT } from './pieces.js';
import { tokensOf } from './tokens.js';

/** A person in the plan, by a name that a text may use. */
export interface WordingPerson {
  /** The name. */
  readonly name: string;
  /** Their role in the plan. */
  readonly role?: Role;
}

/** The shape of the people of a plan. */
export const PEOPLE: Shape<readonly WordingPerson[]> = /* @__PURE__ */ shape(() =>
  list(object<WordingPerson>({ name: TEXT, role: optional(words(ROLES)) })),
);

/** Professional roles. */
const BY_JOB: readonly Role[] = [
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
  'independent-support-planner',
  'council',
  'court',
];
const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'the', 'of', 'and'];

/** The words of people's names, each with its piece bits. */
export function namesOf(people: readonly WordingPerson[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { name, role } of people) {
    const bit = role !== undefined && BY_JOB.includes(role) ? PROFESSIONAL_BIT : PERSON_BIT;
    for (const { text, kind } of tokensOf(name)) {
      // if two people share a name, it refers to the one who isn't a professional
      if (kind === 'word' && !TITLES.includes(text) && names.get(text) !== PERSON_BIT) names.set(text, bit);
    }
  }
  return names;
}

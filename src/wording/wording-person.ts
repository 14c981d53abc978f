/**
 * The people of a plan, by the names that a text may use.
 *
 * @module
 */
import { list, object, optional, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import { ROLES, type Role } from '../person/contributor.js';
import { PERSON_BIT, PROFESSIONAL_BIT } from './pieces.js';
import { tokensOf } from './tokens.js';

/** Somebody of the plan, by the name that a text may use. */
export interface WordingPerson {
  /** The name. */
  readonly name: string;
  /** The part they have. */
  readonly role?: Role;
}

/** The people of a plan, described. */
export const PEOPLE: Shape<readonly WordingPerson[]> = /* @__PURE__ */ shape(() =>
  list(object<WordingPerson>({ name: TEXT, role: optional(words(ROLES)) })),
);

/** The parts of those who come to a plan by their job. */
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

/** Their names word by word, each with what a piece of it can be. */
export function namesOf(people: readonly WordingPerson[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { name, role } of people) {
    const bit = role !== undefined && BY_JOB.includes(role) ? PROFESSIONAL_BIT : PERSON_BIT;
    for (const { text, kind } of tokensOf(name)) {
      // where two share a name, it stands for the one who is there for themselves
      if (kind === 'word' && !TITLES.includes(text) && names.get(text) !== PERSON_BIT) names.set(text, bit);
    }
  }
  return names;
}

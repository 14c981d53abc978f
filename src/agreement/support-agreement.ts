/**
 * How the person likes to be supported, how they took part, and what the service promises.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** How far the person was involved, in the form's four ways. */
export const INVOLVEMENT = /* @__PURE__ */ frozen([
  'person-alone',
  'person-and-worker',
  'worker-after-meeting',
  'none',
] as const);

/** How far the person was involved in writing the plan. */
export type Involvement = (typeof INVOLVEMENT)[number];

/** How I like to be supported. */
export interface SupportAgreement {
  /** Who will help: family, friends, community networks, support workers. */
  readonly helpers?: readonly Contributor[];
  /** The support workers the person prefers, by name. */
  readonly preferredWorkers?: readonly string[];
  /** The times they prefer. */
  readonly preferredTimes?: readonly Statement[];
  /** The places they prefer. */
  readonly preferredPlaces?: readonly Statement[];
  /** Help with medication, said plainly where it matters. */
  readonly medication?: Statement;
  /** Help with personal care, said plainly where it matters. */
  readonly personalCare?: Statement;
  /** Other ways to support the person. */
  readonly otherWays?: readonly Statement[];
}

/** Something that people see differently. */
export interface DifferenceOfOpinion {
  /** What is seen how. */
  readonly statement: Statement;
  /** Who sees it so. */
  readonly by?: Contributor;
}

/** One thing the service promises. */
export interface ServiceCommitment {
  /** What it will do. */
  readonly action: Statement;
  /** What it is trying to achieve by that. */
  readonly aim: Statement;
}

/**
 * How the person likes to be supported, how they took part, and the service's commitments.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';

/** The form's four levels of involvement. */
export const INVOLVEMENT = /* @__PURE__ */ frozen([
  'person-alone',
  'person-and-worker',
  'worker-after-meeting',
  'none',
] as const);

/** How far the person was involved in writing the plan. */
export type Involvement = (typeof INVOLVEMENT)[number];

/** How the person likes to be supported. */
export interface SupportAgreement {
  /** Who will help: family, friends, community networks, support workers. */
  readonly helpers?: readonly Contributor[];
  /** The support workers the person prefers, by name. */
  readonly preferredWorkers?: readonly string[];
  /** The times they prefer. */
  readonly preferredTimes?: readonly Statement[];
  /** The places they prefer. */
  readonly preferredPlaces?: readonly Statement[];
  /** Help with medication, in plain words. */
  readonly medication?: Statement;
  /** Help with personal care, in plain words. */
  readonly personalCare?: Statement;
  /** Other ways to support the person. */
  readonly otherWays?: readonly Statement[];
}

/** A point on which people disagree. */
export interface DifferenceOfOpinion {
  /** The disagreement, or one person's view of it. */
  readonly statement: Statement;
  /** Whose view it is. */
  readonly by?: Contributor;
}

/** One commitment that the service makes. */
export interface ServiceCommitment {
  /** What the service will do. */
  readonly action: Statement;
  /** What it aims to achieve. */
  readonly aim: Statement;
}

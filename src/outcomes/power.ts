/**
 * POWER: what makes an outcome well formed, kept as the person's own answers.
 *
 * Positive, own role, what specifically, evidence, relationship: a guide for child and family social workers.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';

/** What reaching an outcome would bring that can be noticed. */
export interface Evidence {
  /** What would be seen. */
  readonly seen?: readonly Statement[];
  /** What would be heard. */
  readonly heard?: readonly Statement[];
  /** What would be felt. */
  readonly felt?: readonly Statement[];
}

/** What a relationship in an outcome can be with. */
export const RELATED_TO = /* @__PURE__ */ frozen(['people', 'environment', 'part-of-oneself'] as const);

/** With people, with surroundings, or with a part of oneself. */
export type RelatedTo = (typeof RELATED_TO)[number];

/** A relationship that the outcome would change for the better. */
export interface PowerRelationship {
  /** What it is with. */
  readonly with: RelatedTo;
  /** What would be better in it. */
  readonly statement: Statement;
  /** Mixed feelings, or little confidence, where the person speaks of them. */
  readonly ambivalence?: Statement;
}

/** An outcome, looked at by POWER. */
export interface Power {
  /** What is to be there, said as something to reach or to keep. */
  readonly positive?: Statement;
  /** What the person or the family controls or influences in it. */
  readonly ownRole?: Statement;
  /** Where it starts from: how it is at the moment. */
  readonly startingPoint?: Statement;
  /** What the person or the family will do. */
  readonly actions?: readonly Statement[];
  /** Rows of the action plan that say so. */
  readonly actionIds?: readonly string[];
  /** What is needed for it. */
  readonly resources?: readonly Statement[];
  /** What would be seen, heard and felt. */
  readonly evidence?: Evidence;
  /** The relationships it would change. */
  readonly relationships?: readonly PowerRelationship[];
}

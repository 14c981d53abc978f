/**
 * POWER: the person's answers to the questions that make an outcome well formed.
 *
 * The letters stand for positive, own role, what specifically, evidence and relationship. They come from a
 * guide for child and family social workers.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';

/** How people would notice that an outcome is reached. */
export interface Evidence {
  /** What would be seen. */
  readonly seen?: readonly Statement[];
  /** What would be heard. */
  readonly heard?: readonly Statement[];
  /** What would be felt. */
  readonly felt?: readonly Statement[];
}

/** What a relationship in an outcome can be with: other people, surroundings, or a part of oneself. */
export const RELATED_TO = /* @__PURE__ */ frozen(['people', 'environment', 'part-of-oneself'] as const);

/** Whether a relationship is with other people, with surroundings, or with a part of oneself. */
export type RelatedTo = (typeof RELATED_TO)[number];

/** A relationship that the outcome would improve. */
export interface PowerRelationship {
  /** What the relationship is with. */
  readonly with: RelatedTo;
  /** What would be better. */
  readonly statement: Statement;
  /** Mixed feelings or low confidence, if the person mentions them. */
  readonly ambivalence?: Statement;
}

/** An outcome's answers to the POWER questions. */
export interface Power {
  /** What will be there, put positively: what to reach or keep, not what to avoid. */
  readonly positive?: Statement;
  /** What the person or the family can control or influence. */
  readonly ownRole?: Statement;
  /** The starting point: how it is now. */
  readonly startingPoint?: Statement;
  /** What the person or the family will do. */
  readonly actions?: readonly Statement[];
  /** Ids of the matching actions in the action plan. */
  readonly actionIds?: readonly string[];
  /** What the outcome needs: time, money, people, equipment. */
  readonly resources?: readonly Statement[];
  /** What would be seen, heard and felt. */
  readonly evidence?: Evidence;
  /** The relationships it would improve. */
  readonly relationships?: readonly PowerRelationship[];
}

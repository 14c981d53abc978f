/**
 * The pieces that the parts of a plan's schema are made of.
 *
 * @module
 */
import * as z from 'zod/mini';
import { ACHIEVEMENTS, LIFECYCLES } from '../outcomes/status.js';
import { PATHWAY_AREAS } from '../pathways/area.js';
import { ROLES } from '../person/contributor.js';
import { VOICES } from '../person/statement.js';
import { dayShape, intervalShape, list, optional, textShape } from './shapes.js';

/** Makes the pieces, once for each schema. */
export function makePlanPieces() {
  const day = dayShape();
  const text = textShape();
  const statement = z.strictObject({ text, voice: z.enum(VOICES) });
  const contributor = z.strictObject({
    role: z.enum(ROLES),
    name: optional(text),
    relationship: optional(text),
    jobTitle: optional(text),
    team: optional(text),
    organisation: optional(text),
    contact: optional(text),
  });
  const achievement = z.enum(ACHIEVEMENTS);
  const status = z.strictObject({ lifecycle: z.enum(LIFECYCLES), achievement: optional(achievement) });
  const change = z.strictObject({
    on: day,
    from: optional(status),
    to: status,
    by: optional(contributor),
    reason: optional(statement),
  });
  return {
    day,
    text,
    statement,
    contributor,
    achievement,
    interval: intervalShape(1),
    someDay: optional(day),
    someText: optional(text),
    someStatement: optional(statement),
    somebody: optional(contributor),
    statements: optional(list(statement)),
    contributors: optional(list(contributor)),
    texts: optional(list(text)),
    ids: optional(list(text)),
    areas: optional(list(z.enum(PATHWAY_AREAS))),
    tenths: optional(z.int().check(z.gte(1), z.lte(10))),
    pence: z.int().check(z.gte(0)),
    flag: optional(z.boolean()),
    tracked: { status: optional(status), history: optional(list(change)) },
  };
}

/** What they are. */
export type PlanPieces = ReturnType<typeof makePlanPieces>;

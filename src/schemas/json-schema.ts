/**
 * JSON Schemas of the library's documents, for other languages and tools.
 *
 * @module
 */

import * as z from 'zod/mini';
import { CARERS_ACTION_PLAN } from '../carers-strategy/carers-plan.js';

import { checkArgument } from '../kernel/arguments.js';
import { type AnyShape, words } from '../kernel/shape.js';
import { PLAN } from '../plan/shapes.js';
import { REVIEW_POLICY } from '../review/shapes.js';
import { STAR_SCALE } from '../star-chart/shapes.js';
import { pieceOf, zodSchema } from './zod-schema.js';

/** The documents that have a JSON Schema. */
export type JsonSchemaName = 'plan' | 'carers-action-plan' | 'review-policy' | 'star-scale';

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Returns the JSON Schema of a document, for use from .NET, Java or Python, or for completion in an editor.
 *
 * It covers the shape only. Only the readers check consistency, such as links to ids or overlapping
 * versions.
 *
 * @param name - which document
 * @returns the schema, as plain data (draft 2020-12)
 * @throws `SupportPlanError` `argument/unknown-value` for any other name
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'supportplan/schemas';
 *
 * const { required } = jsonSchema('review-policy');
 *
 * required; // => ['id', 'title', 'nation', 'cohort', 'calendar', 'timescales', 'basis']
 * ```
 */
export function jsonSchema(name: JsonSchemaName): JsonSchema {
  checkArgument('jsonSchema', 'name', name, words(Object.keys(SHAPES)));
  return z.toJSONSchema(zodSchema(SHAPES[name]) as z.ZodMiniType, {
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema: schema, jsonSchema: piece }) => {
      Object.assign(piece, pieceOf(schema));
    },
  }) as JsonSchema;
}

const SHAPES: Readonly<Record<JsonSchemaName, AnyShape>> = {
  plan: PLAN,
  'carers-action-plan': CARERS_ACTION_PLAN,
  'review-policy': REVIEW_POLICY,
  'star-scale': STAR_SCALE,
};

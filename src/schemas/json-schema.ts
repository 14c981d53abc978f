/**
 * The shapes of our documents as JSON Schema, for those who do not write TypeScript.
 *
 * @module
 */
import * as z from 'zod/mini';
import { makeCarersPlanSchema } from './carers-plan-schema.js';
import { makePlanSchema } from './plan-schema.js';
import { makePolicySchema } from './policy-schema.js';
import { makeScaleShape } from './scale-schema.js';
import { pieceOf } from './shapes.js';

/** The documents that have a JSON Schema. */
export type JsonSchemaName = 'plan' | 'carers-action-plan' | 'review-policy' | 'star-scale';

/** A JSON Schema, of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Gives the JSON Schema of a document, of draft 2020-12: for .NET, Java or Python, or for an editor that completes a policy.
 *
 * It says the shape. What hangs together across a document, such as a link to an id or versions that overlap, only the readers say.
 *
 * @param name - which document
 * @returns the schema, as plain data
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'supportplan/schemas';
 *
 * jsonSchema('review-policy')['required']; // => ['id', 'title', 'nation', 'cohort', 'calendar', 'timescales', 'basis']
 * ```
 */
export function jsonSchema(name: JsonSchemaName): JsonSchema {
  return z.toJSONSchema(SCHEMAS[name](), {
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema: piece }) => {
      Object.assign(piece, pieceOf(zodSchema));
    },
  }) as JsonSchema;
}

const SCHEMAS: Readonly<Record<JsonSchemaName, () => z.ZodMiniType>> = {
  plan: makePlanSchema,
  'carers-action-plan': makeCarersPlanSchema,
  'review-policy': makePolicySchema,
  'star-scale': makeScaleShape,
};

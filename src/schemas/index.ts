/**
 * Readers of data from outside, held to the interfaces of the core.
 *
 * @module
 */
export { type JsonSchema, type JsonSchemaName, jsonSchema } from './json-schema.js';
export { readPlan } from './read-plan.js';
export { readReviewPolicy } from './read-review-policy.js';

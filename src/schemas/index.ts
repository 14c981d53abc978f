/**
 * Reads outside data and checks it against the library's types.
 *
 * @module
 */
export { type JsonSchema, type JsonSchemaName, jsonSchema } from './json-schema.js';
export { readCarersActionPlan } from './read-carers-plan.js';
export { compilePlanReader, type PlanRead, type PlanReading, readPlan } from './read-plan.js';
export { readReviewPolicy } from './read-review-policy.js';
export { readStarScale } from './read-star-scale.js';

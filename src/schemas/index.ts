/**
 * Readers of data from outside, held to the interfaces of the core.
 *
 * @module
 */
export { readPlan } from './read-plan.js';

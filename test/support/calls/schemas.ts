import type { Calls } from './call.js';

export const SCHEMAS_CALLS: Calls = {};

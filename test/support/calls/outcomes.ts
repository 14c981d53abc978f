import type { Calls } from './call.js';

export const OUTCOMES_CALLS: Calls = {};

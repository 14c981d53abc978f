import type { Calls } from './call.js';

export const BUDGET_CALLS: Calls = {};

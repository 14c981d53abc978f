import type { Calls } from './call.js';

export const PLAN_CALLS: Calls = {};

import type { Calls } from './call.js';

export const NEEDS_CALLS: Calls = {};

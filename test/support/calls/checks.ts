import type { Calls } from './call.js';

export const CHECKS_CALLS: Calls = {};

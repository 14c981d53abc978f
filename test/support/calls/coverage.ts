import type { Calls } from './call.js';

export const COVERAGE_CALLS: Calls = {};

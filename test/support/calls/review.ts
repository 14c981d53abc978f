import type { Calls } from './call.js';

export const REVIEW_CALLS: Calls = {};

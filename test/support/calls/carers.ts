import type { Calls } from './call.js';

export const CARERS_CALLS: Calls = {};

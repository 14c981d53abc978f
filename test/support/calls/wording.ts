import type { Calls } from './call.js';

export const WORDING_CALLS: Calls = {};

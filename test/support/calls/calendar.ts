import type { Calls } from './call.js';

export const CALENDAR_CALLS: Calls = {};

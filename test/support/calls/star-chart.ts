import type { Calls } from './call.js';

export const STAR_CHART_CALLS: Calls = {};

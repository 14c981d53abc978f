import type { Calls } from './call.js';

export const RENDER_CALLS: Calls = {};

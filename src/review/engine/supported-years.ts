/**
 * Telling days that cannot be counted from a caller's mistake.
 *
 * @module
 */
import { SupportPlanError } from '../../kernel/error.js';

/** What a count gives; nothing where real days lead out of the years that can be counted. Any other error goes on. */
export function withinSupportedYears<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof SupportPlanError && error.code === 'calendar/out-of-range') return undefined;
    throw error;
  }
}

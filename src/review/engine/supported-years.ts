/**
 * Separates dates outside the supported years from a caller's mistake.
 *
 * @module
 */
import { SupportPlanError } from '../../kernel/error.js';

/**
 * Returns the result, or `undefined` if real dates lead outside the supported years. Rethrows other
 * errors.
 */
export function withinSupportedYears<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof SupportPlanError && error.code === 'calendar/out-of-range') return undefined;
    throw error;
  }
}

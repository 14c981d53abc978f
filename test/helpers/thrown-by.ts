import { SupportPlanError } from 'supportplan';

/** The error that a call throws; anything but a {@link SupportPlanError} fails the test. */
export function thrownBy(call: () => unknown): SupportPlanError {
  try {
    call();
  } catch (error) {
    if (error instanceof SupportPlanError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

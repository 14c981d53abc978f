/**
 * The error thrown when a caller breaks a documented precondition.
 *
 * @module
 */

/** A stable code: the area, a slash, and what is so. Never reworded within a major version. */
export type Code = `${string}/${string}`;

/** Where in a value something is, outermost key first. */
export type Path = readonly (string | number)[];

/** What a {@link SupportPlanError} carries besides its message. */
export interface SupportPlanErrorDetail {
  /** Stable and documented: `calendar/not-a-date`. */
  readonly code: Code;
  /** Where in the arguments the problem is, outermost key first. */
  readonly path: Path;
}

/**
 * Thrown when a caller breaks a documented precondition. Bad *data* is never thrown: readers
 * return it as issues.
 *
 * Compare `name` or `code` and not `instanceof` where ESM and CommonJS copies may meet.
 */
export class SupportPlanError extends Error implements SupportPlanErrorDetail {
  /** Always `SupportPlanError`. */
  override readonly name: string = 'SupportPlanError';
  /** Stable and documented: `calendar/not-a-date`. */
  declare readonly code: Code;
  /** Where in the arguments the problem is, outermost key first. */
  declare readonly path: Path;

  /**
   * Makes the error.
   *
   * @param message - which function, which argument, what was expected, what came, what to do
   * @param detail - the code and the path
   */
  constructor(message: string, detail: SupportPlanErrorDetail) {
    super(message);
    Object.assign(this, detail);
  }
}

/** An error about one argument of a function, or a place in it such as `record.bornOn`: what was expected, what came. */
export function misuse(
  code: Code,
  caller: string,
  argument: string,
  expected: string,
  got: string,
): SupportPlanError {
  const message = `${caller}: "${argument}" must be ${expected}, got ${got}.`;
  return new SupportPlanError(message, { code, path: argument.split('.') });
}

/** An error about days outside the years that can be counted, given or come to. */
export function outOfRange(caller: string, years: string): SupportPlanError {
  const message = `${caller}: every day must be within the years ${years}.`;
  return new SupportPlanError(message, { code: 'calendar/out-of-range', path: [] });
}

/** Says what came instead without repeating it: text that has the form of a day is told, anything else only by length or type. */
export function describeText(value: unknown): string {
  if (typeof value !== 'string') return `a value of type ${typeof value}`;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : `${value.length} characters of other text`;
}

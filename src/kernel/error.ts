/**
 * The error thrown when a caller breaks a documented precondition.
 *
 * @module
 */

/** A stable code: the area, a slash and the problem. Never changed within a major version. */
export type Code = `${string}/${string}`;

/** The path to a value, outermost key first. */
export type Path = readonly (string | number)[];

/** The fields that a `SupportPlanError` adds to `Error`. */
export interface SupportPlanErrorDetail {
  /** A stable, documented code, such as `calendar/not-a-date`. */
  readonly code: Code;
  /** The path to the problem in the arguments, outermost key first. */
  readonly path: Path;
}

/**
 * Thrown when a caller breaks a documented precondition. Bad *data* is never thrown: readers return it as
 * issues.
 *
 * Compare `name` or `code` rather than using `instanceof` if both the ESM and CommonJS builds may be
 * loaded.
 */
export class SupportPlanError extends Error implements SupportPlanErrorDetail {
  /** Always `SupportPlanError`. */
  override readonly name: string = 'SupportPlanError';
  /** A stable, documented code, such as `calendar/not-a-date`. */
  declare readonly code: Code;
  /** The path to the problem in the arguments, outermost key first. */
  declare readonly path: Path;

  /**
   * Creates the error.
   *
   * @param message - the function, the argument, what was expected, what was given and how to fix it
   * @param detail - the code and the path
   */
  constructor(message: string, detail: SupportPlanErrorDetail) {
    super(message);
    Object.assign(this, detail);
  }
}

/** An error about one argument of a function, or a path inside it such as `record.bornOn`. */
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

/** An error about a date outside the supported years, whether given or calculated. */
export function outOfRange(caller: string, years: string): SupportPlanError {
  const message = `${caller}: every day must be within the years ${years}.`;
  return new SupportPlanError(message, { code: 'calendar/out-of-range', path: [] });
}

/**
 * Describes an invalid value without repeating it. Text in date format is quoted; other values are
 * described by length or type only.
 */
export function describeText(value: unknown): string {
  if (typeof value !== 'string') return `a value of type ${typeof value}`;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : `${value.length} characters of other text`;
}

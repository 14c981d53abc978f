/**
 * Validates the parts of a plan that a rule reads.
 *
 * @module
 */

import { DAY } from '../calendar/shapes.js';
import { WORKING_CALENDAR } from '../calendar/working-calendar.js';
import { checkArgument, checkOptional } from '../kernel/arguments.js';
import {
  type AnyShape,
  type Fields,
  fieldsOf,
  list,
  optional,
  options,
  type Shape,
  shape,
} from '../kernel/shape.js';
import { SMART_OPTIONS } from '../objectives/smart.js';
import type { Plan } from '../plan/plan.js';
import { PLAN } from '../plan/shapes.js';
import { REVIEW_POLICY } from '../review/shapes.js';
import type { CheckOptions } from './check.js';

/** The shape of the parts of a plan that a rule reads. All are optional, except those in `required`. */
export function parts(read: readonly (keyof Plan)[], required: readonly (keyof Plan)[] = []): Shape<unknown> {
  return shape(() => {
    const described: Fields = fieldsOf(PLAN);
    const field = (key: keyof Plan) => {
      const found = described[key] as AnyShape;
      return (found.kind as string) === 'optional' || required.includes(key)
        ? found
        : ({ kind: 'optional', inner: found } as const);
    };
    const fields = Object.fromEntries([...required, ...read].map((key) => [key, field(key)]));
    return { kind: 'object', fields, closed: false, expected: 'a plan, or the parts of one' };
  });
}

/**
 * The plan that all the rules of a list are checking now. It is already validated as a whole, so the rules
 * skip validation.
 */
let whole: unknown;

/** Runs the rules on a plan that is already validated. */
export function withWholePlan<T>(plan: Plan, run: () => T): T {
  const before = whole;
  whole = plan;
  try {
    return run();
  } finally {
    whole = before;
  }
}

/** Validates the parts of a plan that the rule `caller` reads. */
export function checkParts(caller: string, plan: unknown, read: AnyShape): void {
  if (plan !== whole || plan === undefined) checkArgument(caller, 'plan', plan, read);
}

/** The shape of the settings of a check. */
export const CHECK_OPTIONS: Shape<CheckOptions> = /* @__PURE__ */ shape(() =>
  options<CheckOptions>({
    today: DAY,
    policy: optional(REVIEW_POLICY),
    calendars: optional(list(WORKING_CALENDAR)),
    smart: optional(SMART_OPTIONS),
  }),
);

const SOME_OPTIONS: Shape<Partial<CheckOptions>> = /* @__PURE__ */ shape(() => {
  const fields = fieldsOf(CHECK_OPTIONS);
  return options<Partial<CheckOptions>>({ ...fields, today: optional(DAY) });
});

/** Validates the options of a rule that needs the day. */
export function checkOptions(caller: string, plan: unknown, given: unknown): void {
  if (plan !== whole || plan === undefined) checkArgument(caller, 'options', given, CHECK_OPTIONS);
}

/** {@link checkOptions}, for a rule that does not need the day. */
export function checkSomeOptions(caller: string, plan: unknown, given: unknown): void {
  if (plan !== whole || plan === undefined) checkOptional(caller, 'options', given, SOME_OPTIONS);
}

/**
 * The shape of a review policy, for zod. The interfaces of the core are the contract; this is held to them by a type test.
 *
 * @module
 */
import * as z from 'zod/mini';
import { UK_DIVISIONS } from '../calendar/holiday-days.js';
import { CHECKED, FORCES } from '../kernel/basis.js';
import { NATIONS } from '../review/policy.js';
import {
  custom,
  dayShape,
  eventKindShape,
  extensionsShape,
  intervalShape,
  list,
  optional,
  some,
  textShape,
} from './shapes.js';

/** Makes the schema. A function, so that importing this file costs nothing. */
export function makePolicySchema() {
  const day = dayShape();
  const text = textShape();
  const kinds = list(eventKindShape());
  const interval = intervalShape(0);
  const age = z.int().check(z.gte(0), z.lte(150));
  const divisions = some(z.enum(UK_DIVISIONS));
  const basis = z.strictObject({
    source: text,
    locator: text,
    claimedForce: z.enum(FORCES),
    checked: z.enum(CHECKED),
    note: optional(text),
  });
  const anchor = z.union(
    [
      z.enum(['start', 'planned-day']),
      z.strictObject({ event: kinds }),
      z.strictObject({ fact: text }),
      z.strictObject({ birthday: age }),
    ],
    { error: 'a day to count from: "start", "planned-day", or an object with "event", "fact" or "birthday"' },
  );
  const count = optional(z.int().check(z.gte(0), z.lte(36_525)));
  const span = z.strictObject({ months: count, weeks: count, days: count });
  const between = { from: optional(anchor), to: optional(anchor) };
  const plain = [
    z.strictObject({
      fact: text,
      is: z.union([z.boolean(), z.number(), z.string()], { error: 'true or false, a number or text' }),
    }),
    z.strictObject({ ageBelow: age }),
    z.strictObject({ happened: kinds }),
    z.strictObject({ ...between, atLeast: span, below: optional(span) }),
    // told apart by "atLeast", so that a wrong one is not taken for an unknown key
    z.strictObject({ ...between, atLeast: optional(z.never()), below: span }),
  ] as const;
  const CONDITION =
    'a condition: an object with "fact", "ageBelow", "happened", "atLeast" or "below", or with "not" and one of these';
  const condition = z.union([...plain, z.strictObject({ not: z.union(plain, { error: CONDITION }) })], {
    error: CONDITION,
  });
  const rule = {
    within: z.union([interval, z.enum(['end-of-next-term', 'no-fixed-limit'])], {
      error:
        'an interval such as {"months": 6}, of at most a hundred years, "end-of-next-term" or "no-fixed-limit"',
    }),
    from: optional(anchor),
    onDay: optional(
      custom<string>(isMonthDay, 'a day of every year written MM-DD', {
        type: 'string',
        pattern:
          '^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$',
      }),
    ),
    counting: optional(z.enum(['after', 'beginning-with', 'before'])),
    last: optional(z.enum(['by', 'before'])),
    less: optional(interval),
    basis,
    countingBasis: optional(basis),
  };
  const rules = optional(list(z.strictObject(rule)));
  const limit = z.strictObject({
    ...rule,
    when: optional(list(condition)),
    appliesTo: optional(text),
    opensAfter: optional(interval),
    soonestWith: rules,
    latestWith: rules,
    extension: optional(z.strictObject({ by: kinds, within: interval, basis })),
  });
  const limits = optional(z.union([limit, some(limit)], { error: 'a limit, or a list of them' }));
  const timescale = z.strictObject({
    id: text,
    title: text,
    startedBy: kinds,
    opening: optional(text),
    restarts: optional(z.boolean()),
    once: optional(z.boolean()),
    metBy: kinds,
    firstMetBy: optional(kinds),
    metEarly: optional(z.boolean()),
    first: limits,
    second: limits,
    thenEvery: limits,
    strength: optional(z.enum(['must', 'consider'])),
    endedBy: kinds,
    endsAtAge: optional(age),
    calendar: optional(divisions),
    holds: optional(list(z.strictObject({ startedBy: kinds, endedBy: kinds, thenWithin: interval, basis }))),
    inForce: optional(
      z.strictObject({
        from: optional(day),
        to: optional(day),
        checked: z.enum(CHECKED),
        note: optional(text),
      }),
    ),
  });
  return z.strictObject({
    id: text,
    title: text,
    nation: z.enum(NATIONS),
    cohort: text,
    calendar: divisions,
    openedBy: optional(kinds),
    facts: optional(
      z.record(
        text,
        z.strictObject({ type: z.enum(['true-or-false', 'date', 'text', 'number']), means: text }),
      ),
    ),
    timescales: some(timescale),
    basis,
    extensions: extensionsShape(),
  });
}

/** The days that each month has in every year. */
const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isMonthDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d\d-\d\d$/.test(value)) return false;
  const day = Number(value.slice(3));
  return day >= 1 && day <= (MONTH_DAYS[Number(value.slice(0, 2)) - 1] ?? 0);
}

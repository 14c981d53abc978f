/**
 * The pieces that schemas are made of: checks of our own, each with what it expects and how JSON Schema says it.
 *
 * @module
 */
import * as z from 'zod/mini';
import { type CalendarDate, DAY_EXPECTED, isCalendarDate } from '../calendar/calendar-date.js';
import { INTERVAL_UNITS, type Interval } from '../calendar/interval.js';
import type { Code } from '../kernel/error.js';
import { isObject } from '../kernel/reading.js';
import { EVENT_KIND_EXPECTED, EVENT_KINDS, type EventKind, isEventKind } from '../review/event.js';

/** A piece of JSON Schema. */
export type SchemaPiece = Readonly<Record<string, unknown>>;

/** How JSON Schema says a check of our own. */
const pieces = /* @__PURE__ */ new WeakMap<z.core.$ZodType, SchemaPiece>();

/** How JSON Schema says a type, where it is one of our own. */
export function pieceOf(type: z.core.$ZodType): SchemaPiece | undefined {
  return pieces.get(type);
}

/** A check of our own; `expected` is what an issue about it says. */
export function custom<T>(holds: (value: unknown) => boolean, expected: string, piece: SchemaPiece) {
  const type = z.custom<T>(holds, { error: expected });
  pieces.set(type, piece);
  return type;
}

/** A key that may be left out, or hold undefined, which says the same; the types keep to leaving it out. */
export function optional<T extends z.core.$ZodType>(type: T): z.ZodMiniExactOptional<T> {
  return z.optional(type) as unknown as z.ZodMiniExactOptional<T>;
}

/** What `extensions` is expected to be. */
const OBJECT_EXPECTED = 'an object';
/** What a number is expected to be that need not be whole. */
const NUMBER_EXPECTED = 'a number';

/** How long a list of a document can be. */
export const LONGEST_LIST = 10_000;

/** What a list is expected to be, besides its items. */
const SHORT_LIST_EXPECTED = 'a list of at most 10,000';

/** What a list is expected to be that may not be empty. */
const SOME_EXPECTED = 'a list of at least 1 and at most 10,000';

/** What our own checks expect, where that has a code of its own. */
export const CUSTOM_CODES: Readonly<Record<string, string>> = {
  [DAY_EXPECTED]: 'not-a-date',
  [OBJECT_EXPECTED]: 'wrong-type',
  [NUMBER_EXPECTED]: 'wrong-type',
  [SHORT_LIST_EXPECTED]: 'out-of-range',
  [SOME_EXPECTED]: 'out-of-range',
};

/** The code of an issue in an area. */
export function codeIn(area: string, what: string): Code {
  return `${area}/${what}`;
}

/** A list that is looked into only where it is of a length that a document of ours can have. */
export function list<T extends z.core.$ZodType>(item: T) {
  const short = custom<z.input<T>[]>(
    (value) => !Array.isArray(value) || value.length <= LONGEST_LIST,
    SHORT_LIST_EXPECTED,
    {},
  );
  return z.pipe(short, z.array(item));
}

/** A list with at least one, of such a length. */
export function some<T extends z.core.$ZodType>(item: T) {
  const holds = (value: unknown): boolean =>
    !Array.isArray(value) || (value.length > 0 && value.length <= LONGEST_LIST);
  const items = z.array(item);
  pieces.set(items, { minItems: 1 });
  const few = custom<z.input<T>[]>(holds, SOME_EXPECTED, {});
  return z.pipe(few, items) as unknown as z.ZodMiniType<[z.output<T>, ...z.output<T>[]]>;
}

/** A real day, as text. */
export function dayShape() {
  return custom<CalendarDate>(isCalendarDate, DAY_EXPECTED, { type: 'string', format: 'date' });
}

/** Some text. */
export function textShape() {
  return z.string().check(z.minLength(1));
}

/** A number that need not be whole. */
export function numberShape() {
  return custom<number>(Number.isFinite, NUMBER_EXPECTED, { type: 'number' });
}

/** A kind of event. */
export function eventKindShape() {
  return custom<EventKind>(isEventKind, EVENT_KIND_EXPECTED, {
    anyOf: [{ enum: EVENT_KINDS }, { type: 'string', pattern: '^host:.' }],
  });
}

/** A host's own data. */
export function extensionsShape() {
  return optional(custom<Readonly<Record<string, unknown>>>(isObject, OBJECT_EXPECTED, { type: 'object' }));
}

/** The longest intervals that a document can hold: a hundred years. */
const MOST = { workingDays: 26_000, days: 36_525, weeks: 5218, months: 1200 } as const;

/** An interval: one unit, and a whole number of it, at least so many and at most a hundred years. */
export function intervalShape(least: 0 | 1) {
  const holds = (value: unknown): value is Interval => {
    if (!isObject(value)) return false;
    const [unit, ...others] = Object.keys(value);
    const known = INTERVAL_UNITS.find((name) => name === unit);
    if (known === undefined || others.length > 0) return false;
    const count = value[known];
    return Number.isSafeInteger(count) && (count as number) >= least && (count as number) <= MOST[known];
  };
  const expected = `an interval such as {"months": 6}${least === 0 ? ', of at most a hundred years' : ''}`;
  return custom<Interval>(holds, expected, {
    oneOf: INTERVAL_UNITS.map((unit) => ({
      type: 'object',
      properties: { [unit]: { type: 'integer', minimum: least, maximum: MOST[unit] } },
      required: [unit],
      additionalProperties: false,
    })),
  });
}

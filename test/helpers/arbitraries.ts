import * as fc from 'fast-check';
import { type CalendarDate, ukWorkingCalendar, type WorkingCalendar } from 'supportplan';
import { UK_DIVISIONS } from 'supportplan/calendar';
import { propertyRuns } from './property-runs.js';

const DAY = 86_400_000;

/** The text of a day, counted from 1 January 1970, as the built-in Date writes it in UTC. */
export function isoDay(dayNumber: number): CalendarDate {
  return new Date(dayNumber * DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The number of a day, counted from 1 January 1970, as the built-in Date reads it in UTC. */
export function isoDayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY;
}

/** Any day from one to another, both included. */
export function anyDateFrom(first: string, last: string): fc.Arbitrary<CalendarDate> {
  return fc.integer({ min: isoDayNumber(first), max: isoDayNumber(last) }).map(isoDay);
}

/** Any day there is. */
export const anyDate: fc.Arbitrary<CalendarDate> = anyDateFrom('0001-01-01', '9999-12-31');

/** Any day of the years in which people alive today are planned for. */
export const anyNearDate: fc.Arbitrary<CalendarDate> = anyDateFrom('1990-01-01', '2060-12-31');

/** The built-in calendar of any division, or of several together. */
export const anyWorkingCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .subarray([...UK_DIVISIONS], { minLength: 1 })
  .map(ukWorkingCalendar);

/** A word that no message may repeat. */
export const MARKER = 'Zqxmarker';

/** Text with the {@link MARKER} somewhere in it. */
export const anyMarkedText: fc.Arbitrary<string> = fc
  .tuple(fc.string(), fc.string())
  .map(([before, after]) => `${before}${MARKER}${after}`);

/** Any value at all, with the {@link MARKER} in its texts and keys. */
export const anyMarkedValue: fc.Arbitrary<unknown> = fc.anything({
  key: anyMarkedText,
  values: [anyMarkedText, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined, Number.NaN)],
});

/**
 * Checks a law for many values: the assert of fast-check, for laws that do not wait. `numRuns` is the number of values that
 * `npm run test:long` tries; `npm test` tries fewer (see `property-runs.ts`).
 */
export function holds<Values>(law: fc.IProperty<Values>, parameters: fc.Parameters<Values> = {}): void {
  const { numRuns } = parameters;
  void fc.assert(law, { ...parameters, ...(numRuns !== undefined && { numRuns: propertyRuns(numRuns) }) });
}

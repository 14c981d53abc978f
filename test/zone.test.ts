import { expect, it } from 'vitest';

/** Minutes behind UTC in Samoa, from the IANA time zone database: west of the date line until 2011, east of it since. */
it('runs in a zone that is hard on local time', () => {
  // UTC-11 and an hour of summer time
  expect(new Date(2011, 0, 1).getTimezoneOffset()).toBe(600);
  // UTC+13
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-780);
  // the day that Samoa left out: 29 December 2011 was followed by the 31st
  expect(new Date(2011, 11, 30).getDate()).toBe(31);
});

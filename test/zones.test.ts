import { expect, it } from 'vitest';

/** The offset from UTC, in minutes behind it, on 1 January 2026, from the IANA time zone database. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/London': 0,
  'Pacific/Apia': -780,
  'America/St_Johns': 210,
  'Asia/Kolkata': -330,
  'Pacific/Kiritimati': -840,
};

it('runs in the zone it says it does', () => {
  const zone = process.env['TZ'] ?? '';
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
});

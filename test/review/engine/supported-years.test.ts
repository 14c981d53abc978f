import { addDays, calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { withinSupportedYears } from '../../../src/review/engine/supported-years.js';

describe('countable', () => {
  it('gives what a count gives', () => {
    expect(withinSupportedYears(() => addDays(calendarDate('2026-03-02'), 1))).toBe('2026-03-03');
  });

  it('gives nothing where the days lead out of all years', () => {
    expect(withinSupportedYears(() => addDays(calendarDate('9999-12-31'), 1))).toBeUndefined();
  });

  it('lets any other error go on', () => {
    expect(() => withinSupportedYears(() => addDays(calendarDate('2026-03-02'), 0.5))).toThrow(
      'whole number',
    );
    const fault = new TypeError('a fault of the host');
    expect(() =>
      withinSupportedYears(() => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});

import * as fc from 'fast-check';
import {
  optionForTargetDate,
  readTargetDate,
  TARGET_DATE_OPTIONS,
  targetDateFromOption,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { anyDateFrom } from '../helpers/arbitraries.js';

const anyDay = anyDateFrom('1990-01-01', '2099-12-31');
const anyOption = fc.constantFrom(...TARGET_DATE_OPTIONS);

describe('a target date, for any day', () => {
  it('is found again as the choice that it was', () => {
    fc.assert(
      fc.property(anyOption, anyDay, (option, setOn) => {
        expect(optionForTargetDate(targetDateFromOption(option, setOn), setOn)).toBe(option);
      }),
    );
  });

  it('is in the month that many months on, and never on a later day of it than the goal was set', () => {
    const months = { '3-months': 3, '6-months': 6, '12-months': 12 };
    fc.assert(
      fc.property(anyOption, anyDay, (option, setOn) => {
        const target = targetDateFromOption(option, setOn);
        const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(target) - monthOf(setOn)).toBe(months[option]);
        expect(target.slice(8) <= setOn.slice(8)).toBe(true);
      }),
    );
  });

  it('is read from both ways of writing it, if it has not passed', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const typed of [day, `${date}/${month}/${year}`]) {
          const reading = readTargetDate(typed, { today });
          expect(reading.ok ? reading.value : reading.issues[0].code).toBe(
            day >= today ? day : 'goal/target-in-the-past',
          );
        }
      }),
    );
  });
});

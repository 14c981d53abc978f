import { SupportPlanError } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { describeText, misuse, outOfRange } from '../../src/kernel/error.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

describe('SupportPlanError', () => {
  const detail = deepFreeze({ code: 'calendar/not-a-date' as const, path: ['reviews', 1, 'heldOn'] });
  const error = new SupportPlanError('Say what to do.', detail);

  it('is an Error', () => {
    expect(error).toBeInstanceOf(Error);
  });

  it('names itself, so that copies of the library can be told without instanceof', () => {
    expect(error.name).toBe('SupportPlanError');
  });

  it('carries the message', () => {
    expect(error.message).toBe('Say what to do.');
  });

  it('carries the code', () => {
    expect(error.code).toBe('calendar/not-a-date');
  });

  it('carries the path', () => {
    expect(error.path).toEqual(['reviews', 1, 'heldOn']);
  });

  it('prints its name and its message', () => {
    expect(String(error)).toBe('SupportPlanError: Say what to do.');
  });
});

describe('misuse', () => {
  const error = misuse('calendar/not-a-date', 'addDays', 'date', 'a real day', '12 characters of other text');

  it('says which function, which argument, what was expected and what came', () => {
    expect(error.message).toBe('addDays: "date" must be a real day, got 12 characters of other text.');
  });

  it('has the code and the argument as its path', () => {
    expect({ code: error.code, path: error.path }).toEqual({ code: 'calendar/not-a-date', path: ['date'] });
  });
});

describe('misuse, of a place in an argument', () => {
  const error = misuse('review/no-birth', 'nextReview', 'record.bornOn', 'a day', 'nothing');

  it('says the place as people write one', () => {
    expect(error.message).toBe('nextReview: "record.bornOn" must be a day, got nothing.');
  });

  it('has the place as its path, outermost key first', () => {
    expect(error.path).toEqual(['record', 'bornOn']);
  });
});

describe('outOfRange', () => {
  const error = outOfRange('addDays', '0001 to 9999');

  it('says which function and which years', () => {
    expect(error.message).toBe('addDays: every day must be within the years 0001 to 9999.');
  });

  it('has its code, and no argument to blame', () => {
    expect({ code: error.code, path: error.path }).toEqual({ code: 'calendar/out-of-range', path: [] });
  });
});

describe('describeText', () => {
  it.each([
    ['2026-03-21', '2026-03-21'],
    ['2026-02-30', '2026-02-30'],
    ['9999-99-99', '9999-99-99'],
    ['seen at home', '12 characters of other text'],
    ['2026-03-021', '11 characters of other text'],
    ['x2026-03-21', '11 characters of other text'],
    ['2026-03-21\n', '11 characters of other text'],
    ['', '0 characters of other text'],
  ])('tells the text %j as %j', (text, told) => {
    expect(describeText(text)).toBe(told);
  });

  it.each([
    [42, 'a value of type number'],
    [undefined, 'a value of type undefined'],
    [null, 'a value of type object'],
    [['2026-03-21'], 'a value of type object'],
    [true, 'a value of type boolean'],
  ])('tells of %j only the type', (value, told) => {
    expect(describeText(value)).toBe(told);
  });
});

import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { type DraftField, type DraftOptions, draftObjective } from '../../src/wording/draft.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const today = calendarDate('2026-03-04');
const draft = (text: string, options: Partial<DraftOptions> = {}) =>
  draftObjective(text, deepFreeze({ today, ...options }));
const said = (field: DraftField<unknown> | undefined) =>
  field && [field.value, field.span.quote, field.confidence];

describe('draftObjective', () => {
  it('reads what a full sentence says, each with its place', () => {
    const text =
      'From 9 March 2026 Amina will swim three times a week until 3 July 2026 so that she sleeps. If the pool is closed, she will walk.';
    const fields = draft(text, { people: [{ name: 'Amina Khan' }] });
    expect(fields.status).toBe('unconfirmed');
    expect(fields.starts).toMatchObject({ value: '2026-03-09', confidence: 'read' });
    expect(fields.starts?.span.quote).toMatch(/9 March 2026$/);
    expect(fields.who.map(said)).toEqual([['Amina', 'Amina', 'read']]);
    expect(said(fields.what)).toEqual(['swim three times a week', 'swim three times a week', 'read']);
    expect(fields.frequency).toMatchObject({ value: { target: 3, period: 'week' }, confidence: 'read' });
    expect(fields.frequency?.span.quote).toBe('three times a week');
    expect(said(fields.dueOn)).toEqual(['2026-07-03', 'until 3 July 2026', 'read']);
    expect(fields.why?.value).toBe('so that she sleeps');
    expect(fields.contingency?.value).toMatch(/^If the pool is closed/);
    expect(fields.unread).toEqual([]);
    expect(fields.several).toBe(false);
    expect(fields.dueOn?.span).toEqual({
      field: '/text',
      start: text.indexOf('until'),
      end: text.indexOf(' so that'),
      quote: 'until 3 July 2026',
    });
  });

  it('leaves out what the words do not say', () => {
    expect(draft('')).toEqual({ status: 'unconfirmed', who: [], unread: [], several: false, deadlines: [] });
    const fields = draft('Robin will swim.');
    expect(Object.keys(fields).sort()).toEqual(['deadlines', 'several', 'status', 'unread', 'what', 'who']);
  });

  it('guesses at names that nobody has told, and at months', () => {
    const fields = draft('Mr Ade Okafor will apply for a bus pass by June 2026.');
    expect(fields.who.map(({ value }) => value)).toEqual(['Mr Ade Okafor']);
    const title = draft('Mr. Ade Okafor will swim. Robin will swim.').who.map(({ value }) => value);
    expect(title).toEqual(['Mr. Ade Okafor', 'Robin']);
    expect(draft('Robin will swim.').who.map(said)).toEqual([['Robin', 'Robin', 'guessed']]);
    expect(said(fields.dueOn)).toEqual(['2026-06-30', 'by June 2026', 'guessed']);
    expect(fields.deadlines).toEqual([
      { ...fields.dueOn, value: { kind: 'date', iso: '2026-06-30', precision: 'month' } },
    ]);
  });

  it('names everybody once, and never as "she"', () => {
    const who = draft('Amina will swim and she will rest. Amina will eat.').who.map(({ value }) => value);
    expect(who).toEqual(['Amina']);
  });

  it('guesses where two readings are as fair', () => {
    const { dueOn } = draft('Robin will apply for a bus pass by next Friday.');
    expect(dueOn?.confidence).toBe('guessed');
  });

  it('gives a stretch of time as a window', () => {
    const fields = draft('Robin will swim between 1 and 14 May 2026.');
    expect(said(fields.window)).toEqual([
      { kind: 'window', from: '2026-05-01', to: '2026-05-14' },
      'between 1 and 14 May 2026',
      'read',
    ]);
    expect(fields.dueOn).toBeUndefined();
  });

  it('gives a day that only a calendar tells once somebody tells it', () => {
    const text = 'Robin will apply for a bus pass by the end of term.';
    const unknown = draft(text);
    expect(unknown.dueOn).toBeUndefined();
    expect(unknown.deadlines.map(said)).toEqual([
      [{ kind: 'symbolic', of: 'term' }, 'by the end of term', 'guessed'],
    ]);
    const known = draft(text, { resolveDeadline: () => calendarDate('2026-07-17') });
    expect(said(known.dueOn)).toEqual(['2026-07-17', 'by the end of term', 'read']);
  });

  it('reports two deadlines, and merges nothing', () => {
    const text =
      'Robin will apply for a bus pass by 3 May 2026 and will read 4 books and 2 letters by 3 June 2026.';
    const fields = draft(text);
    expect(fields.several).toBe(true);
    expect(fields.deadlines.map(({ span }) => span.quote)).toEqual(['by 3 May 2026', 'by 3 June 2026']);
    for (const key of ['dueOn', 'window', 'what', 'measure'] as const) expect(fields[key]).toBeUndefined();
  });

  it('reads a measure', () => {
    const measureOf = (text: string) => said(draft(text).measure);
    expect(measureOf('Robin will be at school at least 95% of the time.')).toEqual([
      { target: 95, unit: '%', bound: 'at-least' },
      'at least 95%',
      'read',
    ]);
    expect(measureOf('Robin will go from 25% to 95%.')).toEqual([
      { target: 95, unit: '%', baseline: 25 },
      'from 25% to 95%',
      'read',
    ]);
    expect(measureOf('Robin will read 4 books and 2 letters.')).toEqual([
      { target: 4, unit: 'books' },
      '4 books',
      'guessed',
    ]);
    expect(measureOf('Robin will read 4 to 6 books.')).toEqual([
      { target: 6, unit: 'books' },
      '4 to 6 books',
      'guessed',
    ]);
  });

  it('takes no day or number from a reason', () => {
    const fields = draft('Robin will practise so that he can read 4 books at college by September 2026.');
    expect(fields.measure).toBeUndefined();
    expect(fields.dueOn).toBeUndefined();
  });

  it('guesses at what is done where the verb leaves it open, and leaves it out where it is not done', () => {
    expect(draft('Robin will improve his sleep.').what?.confidence).toBe('guessed');
    expect(draft('Robin will not drink.').what).toBeUndefined();
    expect(draft('Robin wants to be well and will swim.').what?.value).toBe('swim');
    expect(draft('Robin will be able to be well.').what?.confidence).toBe('guessed');
  });

  it('points at the vague words left over', () => {
    const { unread } = draft('Robin will swim regularly.');
    expect(unread).toEqual([{ field: '/text', start: 16, end: 25, quote: 'regularly' }]);
  });

  it('ends what is done at its last word', () => {
    expect(draft('Robin will swim, and by 3 May 2026 stop.').what?.value).toBe('swim');
    expect(draft('Robin will swim. It is warm.').what?.value).toBe('swim');
    expect(draft('Robin will swim and he will rest.').what?.value).toBe('swim');
    expect(draft('Robin will meet Jo on Friday 6 March 2026.').what?.value).toBe('meet Jo');
  });

  it('reads nothing in a text of more than 4,000 characters', () => {
    const text = `Robin will swim. ${' '.repeat(4000)}`;
    expect(draft(text)).toEqual(draft(''));
  });

  it('refuses what is no text or no day, and repeats neither', () => {
    expect(thrownBy(() => draft(5 as unknown as string))).toMatchObject({
      code: 'argument/wrong-type',
      message: 'draftObjective: "text" must be text, got a number.',
    });
    expect(thrownBy(() => draft('Robin', { today: 'soon' as typeof today }))).toMatchObject({
      code: 'calendar/not-a-date',
      message:
        'draftObjective: "options.today" must be a real day written YYYY-MM-DD, got 4 characters of other text.',
    });
  });
});

import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { goalOrObjective } from '../../src/wording/goal-or-objective.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const options = deepFreeze({ today: calendarDate('2026-03-04') });
const signs = (text: string) => {
  const { goal, objective } = goalOrObjective(text, options);
  const told = (list: typeof goal | typeof objective) => list.map(({ why, quote }) => `${why}: ${quote}`);
  return { goal: told(goal), objective: told(objective) };
};

describe('goalOrObjective', () => {
  it('points at what speaks for an objective, in the order of the text', () => {
    expect(signs('Robin will apply for 2 bus passes by 3 May 2026.').objective).toEqual([
      'actor: Robin',
      'plain-act: apply',
      'quantity: 2 bus passes',
      'deadline: by 3 May 2026',
    ]);
    expect(signs('Robin will ring the surgery on Friday 6 March 2026.').objective).toContain(
      'day: Friday 6 March 2026',
    );
  });

  it('points at what speaks for a goal', () => {
    expect(signs('Robin hopes to improve his sleep and always be safe.').goal).toEqual(
      expect.arrayContaining(['wish: hopes', 'broad-verb: improve', 'ideal: always', 'ideal: safe']),
    );
  });

  it('takes a name for nothing where no act stands beside it', () => {
    expect(signs('Robin will improve.').objective).toEqual([]);
  });

  it('gives stretches of the text with their reasons, and no verdict, number or share', () => {
    const text = 'Robin will read 4 books.';
    const found = goalOrObjective(text, options);
    expect(Object.keys(found)).toEqual(['goal', 'objective']);
    for (const { field, start, end, quote, why, ...rest } of [...found.goal, ...found.objective]) {
      expect(field).toBe('/text');
      expect(quote).toBe(text.slice(start, end));
      expect(typeof why).toBe('string');
      expect(rest).toEqual({});
    }
  });

  it('finds nothing in nothing, nor in a text of more than 4,000 characters', () => {
    expect(signs('')).toEqual({ goal: [], objective: [] });
    expect(signs(`Robin hopes. ${' '.repeat(4000)}`)).toEqual({ goal: [], objective: [] });
  });

  it('refuses what is no text', () => {
    expect(thrownBy(() => goalOrObjective(undefined as unknown as string, options))).toMatchObject({
      code: 'argument/missing',
      message: 'goalOrObjective: "text" must be text, got nothing.',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { VALID_CALLS } from '../helpers/calls/index.js';
import { FUNCTIONS } from '../helpers/wrong-calls.js';

/** The functions that need options with a day. One that can be called without has fewer parameters. */
const asked = [...FUNCTIONS].flatMap(([name, { length }]) => {
  const given = VALID_CALLS[name]?.() ?? [];
  const options = given.at(-1);
  return given.length === length && Object(options).today !== undefined ? [name] : [];
});

/** Calls a function with other options, and returns the code and the path of the error that it throws. */
async function errorOf(name: string, change: (options: object) => unknown) {
  const given = VALID_CALLS[name]?.() ?? [];
  try {
    await FUNCTIONS.get(name)?.(...given.slice(0, -1), change(given.at(-1) as object));
  } catch (error) {
    const { code, path } = error as { readonly code: string; readonly path: readonly unknown[] };
    return [code, path.slice(0, 2)];
  }
  return undefined;
}

describe('the day that a question is asked on', () => {
  it('is in the options of every public function that needs it', () => {
    expect(asked).toEqual(
      expect.arrayContaining([
        'actionsDue',
        'actionsPastDate',
        'carersActionStage',
        'carersPlanProgress',
        'decisionsAreSupported',
        'planAsShared',
        'publishableQuotations',
        'readTargetDate',
        'reviewHistory',
        'reviewStatus',
      ]),
    );
  });

  it('is never an argument of its own', () => {
    const own = [...FUNCTIONS].filter(([, called]) => /^[^(]*\([^)]*\btoday\b/.test(String(called)));
    expect(own.map(([name]) => name)).toEqual([]);
  });

  describe.each(asked)('%s', (name) => {
    it('cannot be called without it', async () => {
      expect(await errorOf(name, (options) => ({ ...options, today: undefined }))).toEqual([
        'argument/missing',
        ['options', 'today'],
      ]);
      expect(await errorOf(name, () => undefined)).toEqual(['argument/missing', ['options']]);
    });

    it('refuses a day that does not exist', async () => {
      expect(await errorOf(name, (options) => ({ ...options, today: '2026-02-30' }))).toEqual([
        'calendar/not-a-date',
        ['options', 'today'],
      ]);
    });

    it('refuses a day on its own', async () => {
      expect(await errorOf(name, () => '2026-11-30')).toEqual(['argument/wrong-type', ['options']]);
    });

    it('refuses an option that it does not know', async () => {
      const [code] = (await errorOf(name, (options) => ({ ...options, todays: '2026-11-30' }))) ?? [];
      expect(code).toBe('argument/unknown-key');
    });
  });
});

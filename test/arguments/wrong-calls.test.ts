import { describe, expect, it } from 'vitest';
import { VALID_CALLS } from '../helpers/calls/index.js';
import { mulberry32 } from '../helpers/random.js';
import {
  DOCUMENTED_CODES,
  FUNCTIONS,
  faultOf,
  type WrongPlace,
  wrongPlaces,
} from '../helpers/wrong-calls.js';

/** How many calls of each function: about 10,000 in all. The long run makes every one. */
const CALLS = 64;

const names = [...FUNCTIONS.keys()].sort();

describe('every public function', () => {
  it('has arguments that it succeeds with', async () => {
    expect(Object.keys(VALID_CALLS).sort()).toEqual(names);
    for (const name of names) await FUNCTIONS.get(name)?.(...(VALID_CALLS[name]?.() ?? []));
  });

  it.each(names)('%s refuses wrong arguments by a documented code, and repeats no text', async (name) => {
    const all = wrongPlaces(name);
    const random = mulberry32(all.length);
    const some = Array.from(
      { length: Math.min(CALLS, all.length) },
      () => all[Math.floor(random() * all.length)],
    );
    const faults = await Promise.all(some.map((one) => faultOf(name, [one as WrongPlace], DOCUMENTED_CODES)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

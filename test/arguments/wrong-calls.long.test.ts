import { afterAll, describe, expect, it } from 'vitest';
import { mulberry32 } from '../helpers/random.js';
import {
  DOCUMENTED_CODES,
  FUNCTIONS,
  faultOf,
  type WrongPlace,
  wrongPlaces,
} from '../helpers/wrong-calls.js';

/** How many calls of each function have two wrong values, after every wrong value in every place alone. */
const PAIRS = 1800 * Number(process.env['LONG_RUNS'] ?? 1);

let calls = 0;
let functions = 0;

afterAll(() => {
  // not where only some of them were asked for
  if (functions === FUNCTIONS.size) expect(calls).toBeGreaterThan(500_000);
});

/** Whether two values can be put in, that is, neither stands inside the other. */
function areApart(first: WrongPlace, second: WrongPlace): boolean {
  const [one, other] = [first.place.join(), second.place.join()];
  return !one.startsWith(other) && !other.startsWith(one);
}

describe('every public function', () => {
  it.each([...FUNCTIONS.keys()].sort())(
    '%s refuses every wrong argument by a documented code, and repeats no text',
    async (name) => {
      const all = wrongPlaces(name);
      const random = mulberry32(all.length);
      const any = (): WrongPlace => all[Math.floor(random() * all.length)] as WrongPlace;
      const faults: string[] = [];
      const look = async (wrongs: readonly WrongPlace[]): Promise<void> => {
        calls += 1;
        const fault = await faultOf(name, wrongs, DOCUMENTED_CODES);
        if (fault !== undefined) faults.push(fault);
      };
      functions += 1;
      for (const one of all) await look([one]);
      for (let pair = 0; pair < PAIRS && all.length > 0; pair += 1) {
        const [first, second] = [any(), any()];
        if (areApart(first, second)) await look([first, second]);
      }
      expect(faults).toEqual([]);
    },
  );
});

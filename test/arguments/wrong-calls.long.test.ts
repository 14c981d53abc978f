import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../support/random.js';
import {
  DOCUMENTED_CODES,
  FUNCTIONS,
  faultOf,
  type WrongPlace,
  wrongPlaces,
} from '../support/wrong-calls.js';

/** How many calls of each function at the least, when `LONG_RUNS` asks for more: every wrong value in every place, then some with two. */
const CALLS = 2000 * (Number(process.env['LONG_RUNS'] ?? 1) - 1);

describe('every public function', () => {
  it.each([...FUNCTIONS.keys()].sort())(
    '%s refuses every wrong argument by a documented code, and repeats no text',
    async (name) => {
      const all = wrongPlaces(name);
      const random = mulberry32(all.length);
      const any = (): WrongPlace => all[Math.floor(random() * all.length)] as WrongPlace;
      const faults: string[] = [];
      const look = async (wrongs: readonly WrongPlace[]): Promise<void> => {
        const fault = await faultOf(name, wrongs, DOCUMENTED_CODES);
        if (fault !== undefined) faults.push(fault);
      };
      for (const one of all) await look([one]);
      for (let call = all.length; call < CALLS && all.length > 0; call += 1) {
        const [first, second] = [any(), any()];
        // the second would be lost inside the first, or cannot be put where the first stands
        const apart =
          !second.place.join().startsWith(first.place.join()) &&
          !first.place.join().startsWith(second.place.join());
        await look(apart ? [first, second] : [first]);
      }
      expect(faults).toEqual([]);
    },
  );
});

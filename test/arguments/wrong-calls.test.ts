import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VALID_CALLS } from '../support/calls/index.js';
import { mulberry32 } from '../support/random.js';
import { FUNCTIONS, faultOf, wrongCalls } from '../support/wrong-calls.js';

/** The codes of docs/errors.md. */
const documented = new Set(
  [
    ...readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').matchAll(
      /`([a-z-]+\/[a-z-]+)`/g,
    ),
  ].map(([, code]) => code as string),
);

/** How many calls of each function: about 10,000 in all. The long run makes every one. */
const CALLS = 64;

const names = [...FUNCTIONS.keys()].sort();

describe('every public function', () => {
  it('has arguments that it succeeds with', async () => {
    expect(Object.keys(VALID_CALLS).sort()).toEqual(names);
    for (const name of names) await FUNCTIONS.get(name)?.(...(VALID_CALLS[name]?.() ?? []));
  });

  it.each(names)('%s takes wrong arguments with a documented error that repeats no text', async (name) => {
    const all = wrongCalls(name);
    const random = mulberry32(all.length);
    const some =
      all.length <= CALLS
        ? all
        : Array.from({ length: CALLS }, () => all[Math.floor(random() * all.length)] as (typeof all)[number]);
    const faults = await Promise.all(some.map((call) => faultOf(call, documented)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { examples } from './helpers/examples.js';

const all = examples();

describe('the examples in the README, the docs and the doc comments', () => {
  it('are many, and each checks a value', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((example) => example.checks === 0).map((example) => example.id)).toEqual([]);
  });

  it.each(all)('$id runs', async ({ id }) => {
    await import(/* @vite-ignore */ `virtual:example/${id}.ts`);
    expect.hasAssertions();
  });
});

import { describe, expect, it } from 'vitest';
import { made, refused } from '../../src/kernel/result.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

describe('made', () => {
  it('carries the value itself', () => {
    const value = deepFreeze({ version: 2 });
    const attempt = made(value);
    expect(attempt).toStrictEqual({ ok: true, value: { version: 2 } });
    expect(attempt.value).toBe(value);
  });

  it('can carry nothing', () => {
    expect(made(undefined)).toStrictEqual({ ok: true, value: undefined });
  });
});

describe('refused', () => {
  it('carries the code, the path and the reason, and no value', () => {
    expect(refused('status/not-from-here', ['change', 'to'], 'It has ended.')).toStrictEqual({
      ok: false,
      issues: [{ code: 'status/not-from-here', path: ['change', 'to'], message: 'It has ended.' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { frozen } from '../../src/kernel/frozen.js';

describe('frozen', () => {
  it('freezes a value and everything in it, and returns the value itself', () => {
    const inner = { kinds: ['a'], nothing: undefined, none: null };
    const value = { inner, count: 1 };
    expect(frozen(value)).toBe(value);
    expect([value, inner, inner.kinds].map(Object.isFrozen)).toEqual([true, true, true]);
  });

  it('leaves functions as they are, in a list too', () => {
    const check = Object.assign(() => 1, { basis: {} });
    frozen([check]);
    expect(frozen(check)).toBe(check);
    expect([check, check.basis].map(Object.isFrozen)).toEqual([false, false]);
  });

  it('does not look into what is frozen already', () => {
    const open = {};
    frozen(Object.freeze([open]));
    expect(Object.isFrozen(open)).toBe(false);
  });

  it.each([undefined, null, 'text', 1, true])('returns %s', (value) => {
    expect(frozen(value)).toBe(value);
  });
});

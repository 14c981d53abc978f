import { CHECKED, FORCES } from 'supportplan';
import { describe, expect, it } from 'vitest';

describe('FORCES', () => {
  it('lists the kinds of authority, strongest first', () => {
    expect(FORCES).toEqual(['statute', 'statutory-guidance', 'guidance', 'local']);
  });
});

describe('CHECKED', () => {
  it('lists how a claim can have been checked, best first', () => {
    expect(CHECKED).toEqual(['seen', 'secondary', 'unverified']);
  });
});

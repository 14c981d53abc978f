import { BASIS_CHECKS, BASIS_FORCES } from 'supportplan';
import { describe, expect, it } from 'vitest';

describe('FORCES', () => {
  it('lists the kinds of authority, strongest first', () => {
    expect(BASIS_FORCES).toEqual(['statute', 'statutory-guidance', 'guidance', 'local']);
  });
});

describe('CHECKED', () => {
  it('lists how a claim can have been checked, best first', () => {
    expect(BASIS_CHECKS).toEqual(['seen', 'secondary', 'unverified']);
  });
});

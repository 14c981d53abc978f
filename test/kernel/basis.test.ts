import { describe, expect, it } from 'vitest';
import { CHECKS, FORCES } from '../../src/index.js';

describe('FORCES', () => {
  it('lists the kinds of authority, strongest first', () => {
    expect(FORCES).toEqual(['statute', 'statutory-guidance', 'guidance', 'local']);
  });
});

describe('CHECKS', () => {
  it('lists how a claim can have been checked, best first', () => {
    expect(CHECKS).toEqual(['seen', 'secondary', 'unverified']);
  });
});

import { ACHIEVEMENTS, LIFECYCLES } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';

describe('LIFECYCLES', () => {
  it('are the nine codes of FHIR R4’s goal-status', () => {
    expect([...LIFECYCLES].sort()).toEqual([
      'accepted',
      'active',
      'cancelled',
      'completed',
      'entered-in-error',
      'on-hold',
      'planned',
      'proposed',
      'rejected',
    ]);
  });
});

describe('ACHIEVEMENTS', () => {
  it('are the nine codes of FHIR R4’s goal-achievement', () => {
    expect([...ACHIEVEMENTS].sort()).toEqual([
      'achieved',
      'improving',
      'in-progress',
      'no-change',
      'no-progress',
      'not-achieved',
      'not-attainable',
      'sustaining',
      'worsening',
    ]);
  });
});

import {
  CAMDEN_CARERS_BASIS,
  CAMDEN_CARERS_PRINCIPLES,
  CAMDEN_CARERS_PRIORITIES,
} from 'supportplan/carers-strategy';
import { describe, expect, it } from 'vitest';
import { readCarersActionPlan } from '../../src/schemas/read-carers-plan.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { LEAST_CARERS_PLAN } from './full-carers-plan.js';

describe('CAMDEN_CARERS_PRIORITIES', () => {
  it('are the eleven areas, in the plan’s order and by its names', () => {
    expect(CAMDEN_CARERS_PRIORITIES.map(({ name }) => name)).toEqual([
      'Communication',
      'Information and Advice',
      'Mental Health Support',
      'Carer Conversations (Assessments)',
      'Emergency/Future Planning',
      'Health and Hospital Discharge',
      'Young Adult Carers (YAC) Support',
      'Carers Breaks',
      'Accessibility',
      'Financial and Legal Support',
      'Employment, Education, and Training',
    ]);
  });

  it('claim no aims that are not ours to tell', () => {
    expect(CAMDEN_CARERS_PRIORITIES.every((priority) => !('aim' in priority))).toBe(true);
  });
});

describe('CAMDEN_CARERS_PRINCIPLES', () => {
  it('are five, in the words of a practitioner and nobody’s own', () => {
    expect(CAMDEN_CARERS_PRINCIPLES.map(({ statement }) => statement.voice)).toEqual(
      Array(5).fill('practitioner'),
    );
  });

  it('can be read as part of a plan, with the priorities', () => {
    const plan = {
      ...LEAST_CARERS_PLAN,
      principles: CAMDEN_CARERS_PRINCIPLES,
      priorities: CAMDEN_CARERS_PRIORITIES,
    };
    expect(readCarersActionPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
  });
});

describe('CAMDEN_CARERS_BASIS', () => {
  it('claims no more than one council’s plan', () => {
    expect(CAMDEN_CARERS_BASIS).toMatchObject({ claimedForce: 'local', checked: 'seen' });
  });
});

import {
  ADULT_OUTCOMES,
  PATHWAY_AREAS,
  PLAN_KINDS,
  PLAN_PARTS,
  PROGRESS_CHECK_RESULTS,
  ROLES,
  SIGNATURE_OUTCOMES,
  SUPPORT_SOURCES,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { KIND_TITLES, labelOf, wordFor } from '../../src/render/plan-words.js';

describe('labelOf', () => {
  it.each([
    ['doneBy', 'To be done by'],
    ['howToSupport', 'How and when to support me'],
    ['leastAcceptable', 'Least acceptable'],
    ['constructor', 'Constructor'],
  ])('calls %s "%s"', (key, label) => {
    expect(labelOf(key)).toBe(label);
  });
});

describe('wordFor', () => {
  it.each([
    [PATHWAY_AREAS, 'legal', 'Legal issues'],
    [ROLES, 'social-care-worker', 'social care worker'],
    [SIGNATURE_OUTCOMES, 'chose-not-to', 'chose not to'],
    [ADULT_OUTCOMES, 'hygiene', 'Keeping clean'],
    [PROGRESS_CHECK_RESULTS, 'progress', 'on the way'],
    [SUPPORT_SOURCES, 'nhs', 'NHS'],
    [PLAN_PARTS, 'extensions', 'Other information'],
    [PATHWAY_AREAS, 'constructor', 'constructor'],
  ])('calls a word of %j, %s, "%s"', (list, word, name) => {
    expect(wordFor(list, word)).toBe(name);
  });
});

describe('KIND_TITLES', () => {
  it('has one for every kind of plan, and no two alike', () => {
    expect(Object.keys(KIND_TITLES)).toEqual([...PLAN_KINDS]);
    expect(new Set(Object.values(KIND_TITLES)).size).toBe(PLAN_KINDS.length);
  });
});

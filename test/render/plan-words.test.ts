import { PLAN_KINDS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { type AnyOptional, type AnyShape, described } from '../../src/kernel/shape.js';
import { PLAN } from '../../src/plan/shapes.js';
import { KIND_TITLES, labelOf, WORD_KEYS, wordFor } from '../../src/render/plan-words.js';

/** Parts that a document says in another way, or not at all. */
const NOT_BY_KEY = ['format', 'withheld', 'starScales'];

/** Every key under which text can stand, by whether it is a word of a closed list or somebody's own. */
function keysOf(of: AnyShape | AnyOptional, key: string, words: Set<string>, texts: Set<string>): void {
  const found = described(of.kind === 'optional' ? of.inner : of);
  // a list of one word is no choice
  if (found.kind === 'words' && found.words.length > 1) words.add(key);
  if (found.kind === 'text') texts.add(key);
  if (found.kind === 'list') keysOf(found.item, key, words, texts);
  if (found.kind === 'variants') for (const option of found.options) keysOf(option, key, words, texts);
  if (found.kind !== 'object') return;
  for (const [inner, under] of Object.entries(found.fields)) {
    if (!NOT_BY_KEY.includes(inner)) keysOf(under, inner, words, texts);
  }
}

const words = new Set<string>();
const texts = new Set<string>();
keysOf(PLAN, '', words, texts);
// charts have blocks of their own; `parts` are told by their headings
const notWords = new Set(['ratedBy', 'parts', 'aim']);

describe('WORD_KEYS', () => {
  it('has every key of a plan under which a word of a closed list stands', () => {
    expect([...words].filter((key) => !WORD_KEYS.has(key) && !notWords.has(key))).toEqual([]);
    expect(words.size).toBeGreaterThan(35);
  });

  it('has no key under which somebody’s own text stands', () => {
    expect([...texts].filter((key) => WORD_KEYS.has(key))).toEqual([]);
    expect(texts.size).toBeGreaterThan(25);
  });
});

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
    ['area', 'legal', 'Legal issues'],
    ['role', 'social-care-worker', 'social care worker'],
    ['outcome', 'chose-not-to', 'chose not to'],
    ['outcome', 'hygiene', 'Keeping clean'],
    ['progress', 'progress', 'on the way'],
    ['area', 'constructor', 'constructor'],
  ])('calls the %s %s "%s"', (key, word, name) => {
    expect(wordFor(key, word)).toBe(name);
  });
});

describe('KIND_TITLES', () => {
  it('has one for every kind of plan, and no two alike', () => {
    expect(Object.keys(KIND_TITLES)).toEqual([...PLAN_KINDS]);
    expect(new Set(Object.values(KIND_TITLES)).size).toBe(PLAN_KINDS.length);
  });
});

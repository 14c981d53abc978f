import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { PLAN_KINDS } from '../../src/index.js';
import { KIND_TITLES, labelOf, WORD_KEYS, wordFor } from '../../src/render/plan-words.js';
import { makePlanSchema } from '../../src/schemas/plan-schema.js';

/** What is looked at of a schema. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** Parts that a document says in another way, or not at all. */
const NOT_BY_KEY = ['format', 'withheld', 'starScales'];

/** Every key under which text can stand, by whether it is a word of a closed list or somebody's own. */
function keysOf(type: z.core.$ZodType, key: string, words: Set<string>, texts: Set<string>): void {
  const definition = type._zod.def as unknown as Definition;
  if (definition.type === 'enum') words.add(key);
  if (definition.type === 'string') texts.add(key);
  for (const [inner, under] of Object.entries(definition.shape ?? {})) {
    if (!NOT_BY_KEY.includes(inner)) keysOf(under, inner, words, texts);
  }
  const others = [definition.element, definition.innerType, definition.out, ...(definition.options ?? [])];
  for (const other of others) if (other !== undefined) keysOf(other, key, words, texts);
}

const words = new Set<string>();
const texts = new Set<string>();
keysOf(makePlanSchema(), '', words, texts);
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

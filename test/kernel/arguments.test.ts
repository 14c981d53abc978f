import { describe, expect, it } from 'vitest';
import {
  checkArgument,
  checkExactly,
  checkIterable,
  checkOptional,
  hasShape,
} from '../../src/kernel/arguments.js';
import {
  ANY_TEXT,
  type AnyShape,
  EXTENSIONS,
  FLAG,
  list,
  NEVER,
  NUMBER,
  object,
  optional,
  options,
  record,
  type Shape,
  shape,
  some,
  TEXT,
  union,
  variants,
  whole,
  words,
} from '../../src/kernel/shape.js';
import { thrownBy } from '../helpers/thrown-by.js';

interface Node {
  readonly name: string;
  readonly next?: Node;
}

const NODE: Shape<Node> = shape(() => object<Node>({ name: TEXT, next: optional(NODE) }));

function messageOf(value: unknown, of: AnyShape): string {
  return thrownBy(() => checkArgument('pick', 'given', value, of)).message;
}

describe('checkArgument', () => {
  it.each([
    [1, TEXT, 'text, got a number'],
    ['', TEXT, 'some text, got empty text'],
    [undefined, ANY_TEXT, 'text, got nothing'],
    ['yes', FLAG, 'true or false, got 3 characters of other text'],
    [Number.NaN, NUMBER, 'a number, got NaN'],
    [1.5, whole(), 'a whole number, got 1.5'],
    [11, whole(1, 10), 'a whole number from 1 to 10, got 11'],
    [0, whole(1), 'a whole number of at least 1, got 0'],
    [9, whole(undefined, 8), 'a whole number of at most 8, got 9'],
    [2 ** 60, whole(), 'a whole number, got a number'],
    ['c', words(['a', 'b']), 'one of "a", "b", got 1 character of other text'],
    [2, words([1]), '1, got a number'],
    ['x', list(TEXT), 'a list, got 1 character of other text'],
    [[], some(TEXT), 'a list of at least 1, got an empty list'],
    [[], object<object>({}, 'a plan'), 'a plan, got a list'],
    [null, record(TEXT), 'an object, got null'],
    [null, variants('kind', []), 'an object, got null'],
    [3, union([TEXT, FLAG], 'text, or true or false'), 'text, or true or false, got a number'],
    [undefined, union([TEXT], 'text'), 'text, got nothing'],
    ['x', NEVER, 'left out, got 1 character of other text'],
    [new Map(), options<object>({}), 'an object, got another kind of object'],
    [new Date(0), options<object>({}), 'an object, got another kind of object'],
    [new Map(), object<object>({}, 'a plan'), 'a plan, got another kind of object'],
    [new Date(0), record(TEXT), 'an object, got another kind of object'],
    [new Set(), variants('kind', []), 'an object, got another kind of object'],
    [new Map(), EXTENSIONS.inner, 'an object, got an object'],
  ] as readonly (readonly [unknown, AnyShape, string])[])('refuses %j: must be %j', (value, of, said) => {
    expect(messageOf(value, of)).toBe(`pick: "given" must be ${said}.`);
  });

  it('says what is wrong with the one kind of a union that a value is of', () => {
    const of = union<unknown>(
      [TEXT, list(TEXT), object<{ a: string }>({ a: TEXT })],
      'text, a list or an object',
    );
    const error = thrownBy(() => checkArgument('pick', 'given', ['x', 3], of));
    expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['given', 1] });
    expect(thrownBy(() => checkArgument('pick', 'given', { a: '' }, of)).path).toEqual(['given', 'a']);
  });

  it('chooses a variant by its word, inside other variants too', () => {
    const one = object<{ kind: 'one'; a: string }>({ kind: words(['one']), a: TEXT });
    const two = object<{ kind: 'two'; b: string }>({ kind: words(['two']), b: TEXT });
    const of = variants<unknown>('kind', [one, variants('kind', [two])]);
    expect(thrownBy(() => checkArgument('pick', 'given', { kind: 'two' }, of)).path).toEqual(['given', 'b']);
    expect(thrownBy(() => checkArgument('pick', 'given', { kind: 'six' }, of))).toMatchObject({
      code: 'argument/unknown-value',
      path: ['given', 'kind'],
      message: 'pick: "given.kind" must be one of "one", "two", got 3 characters of other text.',
    });
  });

  it('lists the known keys of options, and names no key of anybody else', () => {
    const of = options<{ today?: string }>({ today: optional(TEXT) });
    const error = thrownBy(() =>
      checkArgument('pick', 'options', { todya: 'Mrs Smith', tomorrow: undefined }, of),
    );
    expect(error).toMatchObject({ code: 'argument/unknown-key', path: ['options'] });
    expect(error.message).toBe(
      'pick: "options" must be an object with no keys but "today", got an unknown key, number 1.',
    );
    expect(() => checkArgument('pick', 'options', { tomorrow: undefined }, of)).not.toThrow();
  });

  it('names an entry of a host’s own by its place', () => {
    const error = thrownBy(() =>
      checkArgument('pick', ['record', 'facts'], { 'Mrs Smith': 3 }, record(TEXT)),
    );
    expect(error).toMatchObject({ path: ['record', 'facts', 0], code: 'argument/wrong-type' });
  });

  it('comes to an end with a circular value', () => {
    const knot: { name: string; next?: unknown } = { name: 'a' };
    knot.next = knot;
    expect(messageOf(knot, NODE as AnyShape)).toMatch(/ must be plain data, got a circular value\.$/);
  });

  it('takes what cannot be looked at for a mistake of the caller', () => {
    const closed = Object.defineProperty({}, 'name', {
      get: () => {
        throw new Error('Mrs Smith');
      },
    });
    expect(messageOf(closed, NODE as AnyShape)).toBe(
      'pick: "given" must be plain data, got a value that throws when read.',
    );
  });
});

describe('checkExactly', () => {
  it('refuses unknown keys at every level', () => {
    const tree = { name: 'a', next: { name: 'b', nxet: {} } };
    expect(hasShape(tree, NODE)).toBe(true);
    expect(thrownBy(() => checkExactly('pick', 'given', tree, NODE))).toMatchObject({
      code: 'argument/unknown-key',
      path: ['given', 'next'],
    });
  });
});

describe('checkOptional', () => {
  it('passes over what is left out, and nothing else', () => {
    expect(() => checkOptional('pick', 'given', undefined, TEXT)).not.toThrow();
    expect(thrownBy(() => checkOptional('pick', 'given', null, TEXT)).code).toBe('argument/wrong-type');
  });
});

describe('checkIterable', () => {
  async function* slow() {
    yield 1;
  }

  it.each([[[1]], [new Set([1])], [new Map()]])('takes %j', (value) => {
    expect(() => checkIterable('pick', 'given', value)).not.toThrow();
  });

  it.each([['text'], [undefined], [{}], [3], [slow()]])('refuses %j', (value) => {
    expect(thrownBy(() => checkIterable('pick', 'given', value)).message).toMatch(
      /^pick: "given" must be a list or another iterable, got /,
    );
  });

  it('takes what comes one by one where that is asked for', () => {
    expect(() => checkIterable('pick', 'given', slow(), true)).not.toThrow();
    expect(() => checkIterable('pick', 'given', [1], true)).not.toThrow();
    expect(thrownBy(() => checkIterable('pick', 'given', 'text', true)).code).toBe('argument/wrong-type');
  });
});

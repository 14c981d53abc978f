import { describe, expect, it } from 'vitest';
import { itemsById, patchBetween } from '../../src/plan/patch.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { applyPatch, pointerTokens } from '../helpers/json-patch.js';

const [a, b, c, d] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];

describe('applyPatch, the test of the tests', () => {
  // the examples of RFC 6902, appendix A, as far as they are of the three kinds
  it.each([
    ['A.1', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { baz: 'qux', foo: 'bar' }],
    [
      'A.2',
      { foo: ['bar', 'baz'] },
      [{ op: 'add', path: '/foo/1', value: 'qux' }],
      { foo: ['bar', 'qux', 'baz'] },
    ],
    ['A.3', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    ['A.4', { foo: ['bar', 'qux', 'baz'] }, [{ op: 'remove', path: '/foo/1' }], { foo: ['bar', 'baz'] }],
    [
      'A.5',
      { baz: 'qux', foo: 'bar' },
      [{ op: 'replace', path: '/baz', value: 'boo' }],
      { baz: 'boo', foo: 'bar' },
    ],
    [
      'A.10',
      { foo: 'bar' },
      [{ op: 'add', path: '/child', value: { grandchild: {} } }],
      { foo: 'bar', child: { grandchild: {} } },
    ],
    [
      'A.16',
      { foo: ['bar'] },
      [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
      { foo: ['bar', ['abc', 'def']] },
    ],
    ['of the whole', { foo: 'bar' }, [{ op: 'replace', path: '', value: [1] }], [1]],
  ] as const)('does example %s', (_, value, steps, result) => {
    expect(applyPatch(deepFreeze(value), steps)).toStrictEqual(result);
  });

  it.each([
    ['A.12, what it stands in is not there', { foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 'qux' }],
    ['a key to remove is not there', { foo: 'bar' }, { op: 'remove', path: '/baz' }],
    ['a key to replace is not there', { foo: 'bar' }, { op: 'replace', path: '/baz', value: 1 }],
    ['a key to replace is inherited', {}, { op: 'replace', path: '/toString', value: 1 }],
    ['a place to add at is past the end', { foo: [] }, { op: 'add', path: '/foo/1', value: 1 }],
    ['a place to remove is past the end', { foo: [1] }, { op: 'remove', path: '/foo/1' }],
    ['a place to remove is the end', { foo: [1] }, { op: 'remove', path: '/foo/-' }],
    ['a place has a leading zero', { foo: [1, 2] }, { op: 'remove', path: '/foo/01' }],
    ['there is no value', { foo: 1 }, { op: 'replace', path: '/foo' }],
    ['the pointer has no slash', { foo: 1 }, { op: 'remove', path: 'foo' }],
    ['a tilde stands alone', { 'f~': 1 }, { op: 'remove', path: '/f~' }],
  ] as const)('throws where %s', (_, value, step) => {
    expect(() => applyPatch(value, [step])).toThrow();
  });

  // RFC 6901, sections 4 and 5
  it.each([
    ['', []],
    ['/', ['']],
    ['/foo/0', ['foo', '0']],
    ['/a~1b', ['a/b']],
    ['/m~0n', ['m~n']],
    ['/~01', ['~1']],
    ['/c%d/e^f', ['c%d', 'e^f']],
  ])('reads the pointer "%s"', (pointer, tokens) => {
    expect(pointerTokens(pointer)).toEqual(tokens);
  });
});

describe('patchBetween', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['nothing for a value and itself', { x: [a, { y: 1 }] }, { x: [a, { y: 1 }] }, []],
    ['nothing where only the order of keys differs', { x: 1, y: 2 }, { y: 2, x: 1 }, []],
    ['nothing for what is undefined and what is left out', { x: undefined }, { y: undefined }, []],
    ['a key that is new', {}, { x: [1] }, [{ op: 'add', path: '/x', value: [1] }]],
    ['a key that is gone', { x: 1 }, {}, [{ op: 'remove', path: '/x' }]],
    ['a key that is undefined now', { x: 1 }, { x: undefined }, [{ op: 'remove', path: '/x' }]],
    ['a key that was undefined', { x: undefined }, { x: 0 }, [{ op: 'add', path: '/x', value: 0 }]],
    [
      'another value',
      { x: { y: 1, z: 1 } },
      { x: { y: 2, z: 1 } },
      [{ op: 'replace', path: '/x/y', value: 2 }],
    ],
    ['a list in place of an object', { x: {} }, { x: [] }, [{ op: 'replace', path: '/x', value: [] }]],
    ['text in place of a list', { x: [] }, { x: '' }, [{ op: 'replace', path: '/x', value: '' }]],
    ['null in place of an object', { x: {} }, { x: null }, [{ op: 'replace', path: '/x', value: null }]],
    ['the whole', 1, 2, [{ op: 'replace', path: '', value: 2 }]],
    [
      'keys with slashes and tildes, escaped',
      { x: { 'a/b': 1, 'm~n': 1, '~1': 1 } },
      { x: { 'a/b': 2, '/': 1, '~1': 2 } },
      [
        { op: 'remove', path: '/x/m~0n' },
        { op: 'replace', path: '/x/a~1b', value: 2 },
        { op: 'add', path: '/x/~1', value: 1 },
        { op: 'replace', path: '/x/~01', value: 2 },
      ],
    ],
    [
      'the host’s own data, whole',
      { extensions: { host: { 'a/b': 1, c: 1 } } },
      { extensions: { host: { 'a/b': 2, c: 1 } } },
      [{ op: 'replace', path: '/extensions', value: { host: { 'a/b': 2, c: 1 } } }],
    ],
    ['nothing for the host’s own data, the same', { extensions: { h: [1] } }, { extensions: { h: [1] } }, []],
  ])('gives %s', (_, before, after, steps) => {
    expect(patchBetween(deepFreeze(before), deepFreeze(after))).toStrictEqual(steps);
  });

  it.each<[string, unknown[], unknown[], unknown]>([
    [
      'what changed, where it is now',
      [a, b, c],
      [{ ...b, x: 1 }, c],
      [
        { op: 'remove', path: '/0' },
        { op: 'add', path: '/0/x', value: 1 },
      ],
    ],
    [
      'what went, from the end',
      [a, b, c, d],
      [b],
      [
        { op: 'remove', path: '/3' },
        { op: 'remove', path: '/2' },
        { op: 'remove', path: '/0' },
      ],
    ],
    [
      'what came, at its place',
      [b],
      [a, b, c],
      [
        { op: 'add', path: '/0', value: a },
        { op: 'add', path: '/2', value: c },
      ],
    ],
    [
      'each in place of each',
      [a, b],
      [c, d],
      [
        { op: 'remove', path: '/1' },
        { op: 'remove', path: '/0' },
        { op: 'add', path: '/0', value: c },
        { op: 'add', path: '/1', value: d },
      ],
    ],
    ['the last one going', [a], [], [{ op: 'remove', path: '/0' }]],
    [
      'the whole list in another order',
      [a, b, c],
      [b, a, c],
      [{ op: 'replace', path: '', value: [b, a, c] }],
    ],
    [
      'the whole list in another order, with one gone and one new',
      [a, b, c],
      [c, d, a],
      [{ op: 'replace', path: '', value: [c, d, a] }],
    ],
    ['the whole list where an id stands twice', [a, b], [a, a], [{ op: 'replace', path: '', value: [a, a] }]],
    [
      'the whole list where one has no id now',
      [a, b],
      [a, {}],
      [{ op: 'replace', path: '', value: [a, {}] }],
    ],
    ['the whole list where one had none', [a, {}], [a, b], [{ op: 'replace', path: '', value: [a, b] }]],
  ])('follows things by their ids: %s', (_, before, after, steps) => {
    expect(patchBetween(deepFreeze(before), deepFreeze(after))).toStrictEqual(steps);
    expect(applyPatch(before, patchBetween(before, after))).toStrictEqual(after);
  });

  it.each<[string, unknown[], unknown[], unknown]>([
    [
      'what is put on at the end',
      [1],
      [1, 2, 3],
      [
        { op: 'add', path: '/1', value: 2 },
        { op: 'add', path: '/2', value: 3 },
      ],
    ],
    [
      'the first that come',
      [],
      [a, b],
      [
        { op: 'add', path: '/0', value: a },
        { op: 'add', path: '/1', value: b },
      ],
    ],
    ['the whole list where it is shorter', [1, 2], [1], [{ op: 'replace', path: '', value: [1] }]],
    ['the whole list where one differs', [1, 2], [1, 3, 4], [{ op: 'replace', path: '', value: [1, 3, 4] }]],
    ['nothing for two empty lists', [], [], []],
    ['nothing for lists that say the same', [{ x: 1, y: 1 }], [{ y: 1, x: 1 }], []],
  ])('follows things without ids by their places: %s', (_, before, after, steps) => {
    expect(patchBetween(deepFreeze(before), deepFreeze(after))).toStrictEqual(steps);
  });

  it('takes nothing that is inherited for a key that was there', () => {
    expect(patchBetween({}, { toString: 1 })).toStrictEqual([{ op: 'add', path: '/toString', value: 1 }]);
    expect(patchBetween({ toString: 1 }, {})).toStrictEqual([{ op: 'remove', path: '/toString' }]);
  });
});

describe('itemsById', () => {
  it('holds the objects that have a text for an id, and no others', () => {
    const items = itemsById(deepFreeze([a, null, [], 'b', { id: 7 }, {}, b]));
    expect([...items]).toEqual([
      ['a', a],
      ['b', b],
    ]);
  });

  it('holds one of two with the same id', () => {
    expect(itemsById(deepFreeze([a, { id: 'a', x: 1 }])).size).toBe(1);
  });
});

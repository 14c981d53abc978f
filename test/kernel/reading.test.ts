import { runInNewContext } from 'node:vm';
import type { Issue } from 'supportplan';
import { describe, expect, it } from 'vitest';
import {
  adviceFor,
  describeNotData,
  describeValue,
  isData,
  isObject,
  issue,
  pathText,
  readResult,
  unknownKey,
} from '../../src/kernel/reading.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

describe('pathText', () => {
  it.each([
    [[], ''],
    [['needs'], 'needs'],
    [['needs', 0], 'needs[0]'],
    [['needs', 0, 'id'], 'needs[0].id'],
    [['plan', 'person', 'name'], 'plan.person.name'],
    [[3], '[3]'],
    [[3, 1, 'on'], '[3][1].on'],
  ])('writes %j as "%s"', (path, text) => {
    expect(pathText(deepFreeze(path))).toBe(text);
  });
});

describe('issue', () => {
  it('says where, what was expected and what came', () => {
    expect(issue('plan/not-text', deepFreeze(['needs', 0, 'id']), 'text', 'nothing')).toEqual({
      code: 'plan/not-text',
      path: ['needs', 0, 'id'],
      expected: 'text',
      got: 'nothing',
      message: '"needs[0].id": expected text, got nothing.',
    });
  });

  it('speaks of the whole where the path is empty', () => {
    expect(issue('plan/not-an-object', [], 'an object', 'null').message).toBe(
      'The whole: expected an object, got null.',
    );
  });

  it('closes with the advice where there is some', () => {
    expect(issue('plan/not-text', ['id'], 'text', 'a list', 'Leave it out.').message).toBe(
      '"id": expected text, got a list. Leave it out.',
    );
  });
});

describe('readResult', () => {
  const first: Issue = issue('plan/not-text', ['id'], 'text', 'nothing');
  const second: Issue = issue('plan/not-a-list', ['needs'], 'a list', 'null');

  it('gives the value where there are no issues', () => {
    expect(readResult([], () => 'read')).toEqual({ ok: true, value: 'read' });
  });

  it('gives every issue in order where there are some', () => {
    expect(readResult(deepFreeze([first, second]), () => 'read')).toEqual({
      ok: false,
      issues: [first, second],
    });
  });

  it('makes no value where there are issues', () => {
    const made: string[] = [];
    readResult([first], () => made.push('made'));
    expect(made).toEqual([]);
  });
});

describe('describeValue', () => {
  it.each([
    ['no value', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a list', ['seen at home'], 'a list'],
    ['an object', { name: 'seen at home' }, 'an object'],
    ['a day', '2026-03-21', '2026-03-21'],
    ['other text', 'seen at home', '12 characters of other text'],
    ['a number', 4857773456, 'a number'],
    ['no number', Number.NaN, 'a number'],
    ['a boolean', false, 'a boolean'],
    ['a bigint', 1n, 'a bigint'],
    ['a symbol', Symbol('seen at home'), 'a symbol'],
    ['a function', () => 'seen at home', 'a function'],
  ])('tells %s without repeating it', (_, value, told) => {
    expect(describeValue(value)).toBe(told);
  });
});

describe('unknownKey', () => {
  it('tells a key by its place among its fellows, from 1, and not by its name', () => {
    expect(unknownKey('plan/unknown-key', deepFreeze(['needs', 0]), 2)).toEqual({
      code: 'plan/unknown-key',
      path: ['needs', 0],
      expected: 'only known keys',
      got: 'an unknown key, number 3',
      message:
        '"needs[0]": expected only known keys, got an unknown key, number 3. Put data of your own under "extensions".',
    });
  });
});

describe('isObject', () => {
  it.each([[{}], [{ id: 'N1' }], [Object.create(null)]])('is true of the object %j', (value) => {
    expect(isObject(deepFreeze(value))).toBe(true);
  });

  it.each([[undefined], [null], [[]], ['{}'], [42], [true], [() => ({})]])('is false of %s', (value) => {
    expect(isObject(deepFreeze(value))).toBe(false);
  });
});

class Model {
  readonly id = 'N1';
}

describe('isData', () => {
  it.each([
    ['an empty object', {}],
    ['an object', { id: 'N1' }],
    ['an object without a prototype', Object.create(null)],
    ['an object of another realm', runInNewContext('({ id: "N1" })')],
    ['an object that inherits', Object.create({ id: 'N1' })],
    ['an instance of a class of the host’s own', new Model()],
  ])('is true of %s', (_, value) => {
    expect(isData(value)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', '{}'],
    ['a list', []],
    ['a function', () => ({})],
    ['a Map', new Map([['id', 'N1']])],
    ['a Map of another realm', runInNewContext('new Map()')],
    ['a Set', new Set()],
    ['a WeakMap', new WeakMap()],
    ['a Date', new Date(0)],
    ['a pattern', /x/],
    ['a promise', Promise.resolve({})],
    ['bytes', new Uint8Array(2)],
    ['boxed text', Object('Lin')],
    ['a boxed number', Object(1)],
    ['an error', new Error('No.')],
  ])('is false of %s', (_, value) => {
    expect(isData(value)).toBe(false);
  });
});

describe('describeNotData', () => {
  it('tells another kind of object from any other value', () => {
    expect([new Map(), [], null, 3].map(describeNotData)).toEqual([
      'another kind of object',
      'a list',
      'null',
      'a number',
    ]);
  });
});

describe('adviceFor', () => {
  it('says of null to leave the field out', () => {
    expect(adviceFor(null)).toBe('Leave the field out if nothing is recorded.');
  });

  it.each([[undefined], [''], [0], [false], [[]], [{}]])('says nothing of %j', (value) => {
    expect(adviceFor(deepFreeze(value))).toBe('');
  });
});

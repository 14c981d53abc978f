import { calendarDate, checkPlan, nextReview, POSP_STAR } from 'supportplan';
import { CHECK_PROFILES } from 'supportplan/checks';
import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { EVENT_KINDS } from 'supportplan/review';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ENTRIES } from './helpers/entries.js';
import { examples } from './helpers/examples.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every object in a value, once each, with the place where it was found first. */
function objectsIn(value: unknown, place = '', found = new Map<object, string>()): Map<object, string> {
  if (!isObject(value) || found.has(value)) return found;
  found.set(value, place);
  for (const [key, inner] of Object.entries(value)) objectsIn(inner, `${place}.${key}`, found);
  return found;
}

const published = Object.entries(ENTRIES).flatMap(([entry, names]) =>
  Object.entries(names)
    .filter(([, value]) => isObject(value))
    .map(([name, value]) => [entry, name, value] as const),
);

describe('published data', () => {
  it('is there', () => {
    expect(published.length).toBeGreaterThan(150);
  });

  it.each(published)('%s %s is frozen, and everything in it', (_, name, value) => {
    const open = [...objectsIn(value, name)].filter(([object]) => !Object.isFrozen(object));
    expect(open.map(([, place]) => place)).toEqual([]);
    expect(value).not.toBeInstanceOf(Map);
    expect(value).not.toBeInstanceOf(Set);
  });

  it('cannot be changed by one caller for the others', () => {
    const policy = ENGLAND_LOOKED_AFTER_CHILD;
    const record = { events: [{ kind: 'became-looked-after', on: calendarDate('2026-03-21') }] } as const;
    const before = nextReview(policy, record);
    const limit = policy.timescales[0]?.first as { within: unknown };
    expect(() => {
      limit.within = { days: 1 };
    }).toThrow(TypeError);
    expect(() => (policy.timescales as unknown as unknown[]).splice(0)).toThrow(TypeError);
    expect(() => (EVENT_KINDS as unknown as string[]).push('another')).toThrow(TypeError);
    expect(() => (POSP_STAR.points as unknown[]).pop()).toThrow(TypeError);
    expect(nextReview(policy, record)).toEqual(before);
  });

  it('is left open to copies', () => {
    const checks = [...CHECK_PROFILES.adult].reverse();
    const plan = {
      format: 'supportplan/plan@2',
      id: 'P1',
      version: 1,
      kind: 'care-and-support',
      person: {},
    } as const;
    const options = { today: calendarDate('2026-11-30') };
    expect(checkPlan(plan, options, checks).length).toBe(checkPlan(plan, options).length);
  });
});

const calls = new Map<string, number>();

/** A function that is called twice for each call, and whose answers may share nothing that could be changed. */
function calledTwice(name: string, call: (...args: readonly unknown[]) => unknown) {
  return (...args: readonly unknown[]): unknown => {
    const first = call(...args);
    if (!isObject(first) || first instanceof Promise) return first;
    calls.set(name, (calls.get(name) ?? 0) + 1);
    const given = objectsIn(args);
    const before = objectsIn(first);
    const shared = [...objectsIn(call(...args), name)].filter(
      ([object]) => before.has(object) && !given.has(object) && !Object.isFrozen(object),
    );
    expect(shared.map(([, place]) => place)).toEqual([]);
    return first;
  };
}

describe('two answers of one function, in every example,', () => {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;

  it.each(examples())('share nothing that a caller could change: $id', async ({ source }) => {
    const code = ts.transpileModule(source, { compilerOptions: options }).outputText;
    const load = async (name: string): Promise<unknown> =>
      Object.fromEntries(
        Object.entries(ENTRIES[name] ?? ((await import(/* @vite-ignore */ name)) as object)).map(
          ([key, value]) =>
            typeof value === 'function' && name in ENTRIES && /^[a-z]/.test(key)
              ? [key, calledTwice(key, value as (...args: readonly unknown[]) => unknown)]
              : [key, value],
        ),
      );
    const names = [...code.matchAll(/require\("([^"]+)"\)/g)].map(([, name = '']) => name);
    const loaded = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
    await new AsyncFunction('require', 'exports', code)((name: string) => loaded.get(name), {});
  });

  it('are looked at for most functions', () => {
    expect(calls.size).toBeGreaterThan(90);
  });
});

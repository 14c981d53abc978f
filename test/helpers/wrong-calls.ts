import { readFileSync } from 'node:fs';
import { type Path, SupportPlanError } from 'supportplan';
import { MARKER } from './arbitraries.js';
import { VALID_CALLS } from './calls/index.js';
import { deepFreeze } from './deep-freeze.js';
import { EXPORTS } from './entries.js';
import { at, placesIn, withAt } from './places.js';

type AnyFunction = (...given: readonly unknown[]) => unknown;

/** Every function that an entry exports, by name; classes are not called. */
export const FUNCTIONS: ReadonlyMap<string, AnyFunction> = new Map(
  [...EXPORTS].flatMap(([name, value]) =>
    typeof value === 'function' && name !== 'SupportPlanError' ? [[name, value as AnyFunction] as const] : [],
  ),
);

const cyclic: Record<string, unknown> = { events: [], id: MARKER };
cyclic['self'] = cyclic;

/** Wrong values of every kind. Most hold the marker, which no message may repeat. */
export const WRONG_VALUES: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['NaN', Number.NaN],
  ['minus one', -1],
  ['a half', 0.5],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a number too large', 2 ** 53],
  ['a bigint', 1n],
  ['empty text', ''],
  ['text', MARKER],
  ['a word that objects have', 'constructor'],
  ['__proto__', '__proto__'],
  ['a day that does not exist', '2026-02-30'],
  ['a day in another form', '31/12/2026'],
  ['an empty list', []],
  ['a list of null', [null]],
  ['a list of text', [MARKER]],
  ['a list of lists', [[]]],
  ['a sparse list', new Array(2)],
  ['an empty object', {}],
  ['an object with unknown keys', { [MARKER]: MARKER, id: MARKER, kind: MARKER, text: MARKER }],
  ['an object with a length', { length: { valueOf: 1, toString: 1 } }],
  ['an object without a prototype', Object.create(null)],
  ['an object that inherits', Object.create({ id: MARKER, kind: 'due' })],
  ['an object that holds itself', cyclic],
  ['a function', () => MARKER],
  ['a symbol', Symbol(MARKER)],
  ['a date', new Date(0)],
  ['a map', new Map([[MARKER, MARKER]])],
  ['a promise', Promise.resolve(MARKER)],
];

/** A wrong value at a place in a function's arguments. */
export interface WrongPlace {
  readonly place: Path;
  readonly wrong: string;
  readonly value: unknown;
}

/** How deep in the arguments wrong values are put: an argument, a field of it, and a field of that. */
const DEEPEST = 3;

/** The places of a function's arguments, those that it leaves out included. */
export function argumentPlaces(name: string): readonly Path[] {
  const given = VALID_CALLS[name]?.() ?? [];
  const more = Array.from({ length: FUNCTIONS.get(name)?.length ?? 0 }, (_, place): Path => [place]);
  const found = placesIn(given, [], DEEPEST);
  return [...new Map([...more, ...found].map((place) => [place.join('/'), place])).values()];
}

/** Every wrong value at every place of a function's arguments. */
export function wrongPlaces(name: string): readonly WrongPlace[] {
  return argumentPlaces(name).flatMap((place) =>
    WRONG_VALUES.map(([wrong, value]) => ({ place, wrong, value })),
  );
}

/** What was wrong with how a function took a call with some wrong values; undefined if it took it well. */
export async function faultOf(
  name: string,
  wrongs: readonly WrongPlace[],
  documented: ReadonlySet<string>,
): Promise<string | undefined> {
  const given = VALID_CALLS[name]?.() ?? [];
  const changed = wrongs.reduce<unknown>((all, { place, value }) => withAt(all, place, value), given);
  const said = `${name}: ${wrongs.map(({ wrong, place }) => `${wrong} at ${place.join('.')}`).join(', ')}`;
  deepFreeze(changed);
  let result: unknown;
  try {
    result = await FUNCTIONS.get(name)?.(...(changed as readonly unknown[]));
  } catch (error) {
    if (!(error instanceof SupportPlanError)) return `${said}: ${describeError(error)}`;
    if (!documented.has(error.code)) return `${said}: undocumented code ${error.code}`;
    if (error.path.length === 0 && error.code !== 'calendar/out-of-range') return `${said}: no path`;
    const repeats = hasMarker(error.message) || hasMarker(error.path.join());
    return repeats ? `${said}: repeats text: ${error.message}` : undefined;
  }
  return messagesIn(result).some(hasMarker) ? `${said}: a message repeats text` : undefined;
}

/** The codes of docs/errors.md. */
export const DOCUMENTED_CODES: ReadonlySet<string> = new Set(
  [
    ...readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').matchAll(
      /^\| `([a-z-]+\/[a-z-]+)` \|/gm,
    ),
  ].map(([, code]) => code as string),
);

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error';
  const [, where = ''] = /\n +at (.*)/.exec(error.stack ?? '') ?? [];
  return `${error.name}: ${error.message} (${where.replace(/.*\/src\//, 'src/')})`;
}

function hasMarker(text: string): boolean {
  return text.toLowerCase().includes(MARKER.toLowerCase());
}

/** The messages, questions, codes and places of issues and findings anywhere in a result. */
function messagesIn(result: unknown): readonly string[] {
  return placesIn(result, [], 8).flatMap((place) => {
    if (place.at(-1) !== 'message') return [];
    const { message, question, code, path, expected, got } = at(result, place.slice(0, -1)) as Readonly<
      Record<string, unknown>
    >;
    return [message, question, code, path, expected, got].map((said) => JSON.stringify(said) ?? '');
  });
}

/** One step of a JSON Patch (RFC 6902), of the three kinds that a difference is told in. */
export interface PatchStep {
  readonly op: 'add' | 'remove' | 'replace';
  /** A JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value?: unknown;
}

/** Text of RFC 6901, section 4: a place in a list has no leading zero. */
const PLACE = /^(?:0|[1-9]\d*)$/;

/**
 * Applies a JSON Patch to a copy of a value, written from the two RFCs and from nothing of ours. It throws where a step's
 * target does not exist (RFC 6902, sections 4.1 to 4.3 and 5).
 */
export function applyPatch(value: unknown, steps: readonly PatchStep[]): unknown {
  return steps.reduce((whole, step) => applied(whole, step), copyOf(value));
}

/** What a pointer is made of, unescaped: first `~1`, then `~0`, so that `~01` is `~1` (RFC 6901, section 4). */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error('A pointer is empty or begins with a slash.');
  return pointer
    .slice(1)
    .split('/')
    .map((token) => {
      if (/~(?![01])/.test(token)) throw new Error('A tilde stands before 0 or 1 only.');
      return token.replaceAll('~1', '/').replaceAll('~0', '~');
    });
}

/** The value as JSON has it: a copy, in which what is undefined is left out. */
export function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function applied(whole: unknown, step: PatchStep): unknown {
  const value = step.op === 'remove' ? undefined : copyOf(givenIn(step));
  const tokens = pointerTokens(step.path);
  const last = tokens.at(-1);
  if (last === undefined) return value;
  const holder = tokens.slice(0, -1).reduce(inside, whole);
  if (Array.isArray(holder)) {
    const end = step.op === 'add' ? holder.length : holder.length - 1;
    const place = step.op === 'add' && last === '-' ? holder.length : placeIn(last, end);
    if (step.op === 'add') holder.splice(place, 0, value);
    else if (step.op === 'remove') holder.splice(place, 1);
    else holder[place] = value;
    return whole;
  }
  if (!isHolder(holder)) throw new Error('What the target stands in does not exist.');
  if (step.op !== 'add' && !Object.hasOwn(holder, last)) throw new Error('The target does not exist.');
  if (step.op === 'remove') delete holder[last];
  // defined, and not assigned: `__proto__` is a key like any other
  else Object.defineProperty(holder, last, { value, configurable: true, enumerable: true, writable: true });
  return whole;
}

function givenIn(step: PatchStep): unknown {
  if (step.value === undefined) throw new Error('A step that adds or replaces has a value.');
  return step.value;
}

function inside(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return value[placeIn(token, value.length - 1)];
  if (isHolder(value) && Object.hasOwn(value, token)) return value[token];
  throw new Error('What the target stands in does not exist.');
}

function placeIn(token: string, greatest: number): number {
  if (!PLACE.test(token) || Number(token) > greatest) throw new Error('There is no such place in the list.');
  return Number(token);
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

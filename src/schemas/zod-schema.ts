/**
 * Builds the zod schema of a description.
 *
 * Objects use `zod/v4/core` instead of `z.object`: the latter tries `new Function` when created, which
 * reports a violation on a page with a strict content security policy. This module generates no code.
 *
 * @module
 */
import * as z from 'zod/mini';
import * as core from 'zod/v4/core';
import { DAY_EXPECTED } from '../calendar/calendar-date.js';
import { isObject } from '../kernel/reading.js';
import {
  type AnyOptional,
  type AnyShape,
  type Description,
  described,
  LONGEST_LIST,
  OBJECT_EXPECTED,
  type SchemaPiece,
} from '../kernel/shape.js';

/** A zod schema. */
export type Schema = core.$ZodType;

const NUMBER_EXPECTED = 'a number';

/** The last part of the issue code for a custom check, by its `expected` text. Others get `wrong-value`. */
export const CHECK_CODES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [DAY_EXPECTED, 'not-a-date'],
  [OBJECT_EXPECTED, 'wrong-type'],
  [NUMBER_EXPECTED, 'wrong-type'],
]);

/** JSON Schema fragments for what zod can't express. */
const pieces = /* @__PURE__ */ new WeakMap<Schema, SchemaPiece>();

/** The JSON Schema fragment of a schema with a custom check. */
export function pieceOf(schema: Schema): SchemaPiece | undefined {
  return pieces.get(schema);
}

/** Makes {@link SparseObject} use its fast path, which detects that a value is invalid but not why. */
export const QUICKLY: core.ParseContext<core.$ZodIssue> & { readonly quickly: true } = { quickly: true };

/**
 * zod's object with a fast path that visits only the keys present.
 *
 * zod visits every possible key, and most plans leave most of theirs out: the fast path takes less than
 * half the time. It uses zod's own field schemas and fails on anything unusual; the same schema then
 * reports the problem in zod's usual way.
 */
const SparseObject = /* @__PURE__ */ core.$constructor(
  'SparseObject',
  (inst: core.$ZodObject, def: core.$ZodObjectDef) => {
    const whole: core.$constructor<core.$ZodObject> = core.$ZodObject;
    whole.init(inst, def);
    const inZodsWay = inst._zod.parse;
    let fields: ReadonlyMap<string, core.$ZodType> | undefined;
    let needed = 0;
    inst._zod.parse = (payload, ctx) => {
      if (!('quickly' in ctx)) return inZodsWay(payload, ctx);
      if (fields === undefined) {
        fields = new Map(Object.entries(def.shape));
        needed = [...fields.values()].filter(({ _zod }) => _zod.optin === undefined).length;
      }
      const copy = isObject(payload.value) ? copyOf(payload.value, fields, needed, ctx) : undefined;
      if (copy === undefined) payload.issues.push({ code: 'custom', input: undefined, inst });
      else payload.value = copy;
      return payload;
    };
  },
);

/** A copy of an object whose keys are all known and valid. Undefined otherwise. */
function copyOf(
  value: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, core.$ZodType>,
  needed: number,
  ctx: core.ParseContextInternal,
): Record<string, unknown> | undefined {
  const copy: Record<string, unknown> = {};
  let missing = needed;
  for (const key in value) {
    const field = fields.get(key);
    if (field === undefined) return undefined;
    // no schema here is asynchronous
    const read = field._zod.run({ value: value[key], issues: [] }, ctx) as core.ParsePayload;
    if (read.issues.length > 0) return undefined;
    copy[key] = read.value;
    if (field._zod.optin === undefined) missing -= 1;
  }
  return missing === 0 ? copy : undefined;
}

/**
 * Builds the schema. A description used in several places becomes one schema, which JSON Schema refers to
 * by `$ref`.
 */
export function zodSchema(of: AnyShape): Schema {
  return schemaOf(of, new Map());
}

type Made = Map<unknown, Schema>;

function schemaOf(of: AnyShape | AnyOptional, made: Made): Schema {
  const known = made.get(of);
  if (known !== undefined) return known;
  const schema =
    of.kind === 'optional' ? z.optional(schemaOf(of.inner, made) as z.ZodMiniType) : madeOf(of, made);
  made.set(of, schema);
  return schema;
}

function madeOf(of: AnyShape, made: Made): Schema {
  const shape = described(of);
  const inside = (inner: AnyShape): z.ZodMiniType => schemaOf(inner, made) as z.ZodMiniType;
  if (shape !== of) return schemaOf(shape, made);
  switch (shape.kind) {
    case 'text':
      return shape.least === 0 ? z.string() : someText();
    case 'flag':
      return z.boolean();
    case 'number':
      return numberSchema(shape);
    case 'words':
      return wordsSchema(shape.words);
    case 'list':
      return listSchema(inside(shape.item), shape.least);
    case 'object':
      return new SparseObject({
        type: 'object',
        shape: Object.fromEntries(
          Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field, made)]),
        ),
        catchall: z.never(),
      });
    case 'record':
      return z.record(someText(), inside(shape.item));
    case 'union':
      return z.union(shape.options.map(inside), { error: shape.expected });
    case 'variants':
      return z.discriminatedUnion(shape.key, shape.options.map(inside) as never, {
        error: variantsExpected(shape),
      });
    case 'check':
      return checked(shape.holds, shape.expected, shape.piece);
    default:
      return z.never();
  }
}

type Of<Kind extends Description['kind']> = Extract<Description, { readonly kind: Kind }>;

function numberSchema({ whole, least, most }: Of<'number'>): Schema {
  if (!whole) return checked(Number.isFinite, NUMBER_EXPECTED, { type: 'number' });
  const bounds = [
    ...(least === undefined ? [] : [z.gte(least)]),
    ...(most === undefined ? [] : [z.lte(most)]),
  ];
  return z.int().check(...bounds);
}

function wordsSchema(words: readonly (string | number | boolean)[]): Schema {
  return words.length === 1 ? z.literal(words[0] as string) : z.enum(words as string[]);
}

/** zod measures any value with a length, even one of the wrong type, so these check the type first. */
const isText = ({ value }: core.ParsePayload): boolean => typeof value === 'string';
const isList = ({ value }: core.ParsePayload): boolean => Array.isArray(value);

function someText(): z.ZodMiniString {
  return z.string().check(new core.$ZodCheckMinLength({ check: 'min_length', minimum: 1, when: isText }));
}

/** Rejects a list that is too long before validating its items. */
function listSchema(item: z.ZodMiniType, least: 0 | 1): Schema {
  const error = (): string => `a list of ${least === 0 ? '' : 'at least 1 and '}at most 10,000`;
  const most = new core.$ZodCheckMaxLength({
    check: 'max_length',
    maximum: LONGEST_LIST,
    when: isList,
    error,
  });
  const items = z.array(item);
  return least === 0
    ? items.check(most)
    : items.check(
        most,
        new core.$ZodCheckMinLength({ check: 'min_length', minimum: least, when: isList, error }),
      );
}

function checked(holds: (value: unknown) => boolean, expected: string, piece: SchemaPiece): Schema {
  const schema = z.custom(holds, { error: expected });
  pieces.set(schema, piece);
  return schema;
}

function variantsExpected({ key, options }: Of<'variants'>): string {
  const words = options.flatMap((option) => {
    const { fields } = described(option) as Of<'object'>;
    return (described(fields[key] as AnyShape) as Of<'words'>).words;
  });
  return `one of ${words.map((word) => JSON.stringify(word)).join(', ')}`;
}

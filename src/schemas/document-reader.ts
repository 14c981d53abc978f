/**
 * Reading a document of ours: its shape by zod, and what hangs together across it by the checks of its kind.
 *
 * @module
 */
import * as core from 'zod/v4/core';
import { type Issue, isObject, issue, type ReadResult, readResult } from '../kernel/reading.js';
import type { AnyShape } from '../kernel/shape.js';
import { codeIn, isTooMuch, readBy } from './zod-issues.js';
import { type Schema, zodSchema } from './zod-schema.js';

/** Reads a document. */
export type DocumentReader<T> = (value: unknown) => ReadResult<T>;

/** What has to be known of a kind of document to read it. */
export interface DocumentKind {
  /** The first part of the codes of its issues. */
  readonly area: string;
  /** What it is called where too much is wrong with it to be told. */
  readonly name: string;
  /** The format it is stored in: a name, `@`, and a number. */
  readonly format: string;
  /** What it holds. */
  readonly shape: AnyShape;
  /** Finds what does not hang together, in anything that claims to be such a document. */
  readonly linkIssues: (value: unknown) => readonly Issue[];
}

const schemas = /* @__PURE__ */ new WeakMap<AnyShape, Schema>();

/** The schema of a description, made at its first use, so that importing a reader costs nothing. */
export function schemaOf(shape: AnyShape): Schema {
  const schema = schemas.get(shape) ?? zodSchema(shape);
  schemas.set(shape, schema);
  return schema;
}

/** Makes the reader of a kind of document. */
export function documentReader<T>(kind: DocumentKind): DocumentReader<T> {
  const { area, name, shape, linkIssues } = kind;
  return (value) => {
    const newer = newerFormat(kind, value);
    if (newer !== undefined) return { ok: false, issues: [newer] };
    const reading = readBy<T>(area, name, schemaOf(shape), value);
    // a copy holds own keys only, and each getter was read once; without a copy, issues about links come beside the others
    if (reading.ok) return readResult(linkIssues(reading.value), () => reading.value);
    const [first, ...rest] = reading.issues;
    return { ok: false, issues: [first, ...rest, ...(isTooMuch(first) ? [] : linkIssues(value))] };
  };
}

/**
 * Makes a reader that zod has compiled into code of its own. It reads what is valid, and leaves to `otherwise` what is not; and
 * everything, where no code may be generated.
 */
export function compiledReader<T>(kind: DocumentKind, otherwise: DocumentReader<T>): DocumentReader<T> {
  const schema = core.compile(schemaOf(kind.shape));
  return (value) => {
    const copy = copyBy(schema, value);
    return copy === undefined ? otherwise(value) : readResult(kind.linkIssues(copy), () => copy as T);
  };
}

/** A copy of what is valid; undefined otherwise. */
function copyBy(schema: Schema, value: unknown): unknown {
  try {
    const parsed = core.safeParse(schema, value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    // the reader behind this one says what is wrong
    return undefined;
  }
}

/** A later format is refused by its name, which may be told: it is one of ours. */
function newerFormat({ area, format: present }: DocumentKind, value: unknown): Issue | undefined {
  const format = isObject(value) ? value['format'] : undefined;
  if (typeof format !== 'string' || numberOf(format, present) <= numberOf(present, present)) return undefined;
  const got = `a newer one, "${format}"`;
  return issue(
    codeIn(area, 'newer-format'),
    ['format'],
    `"${present}"`,
    got,
    'Update supportplan to read it.',
  );
}

/** The number of a format that has the name of another; 0 where it is something else. */
function numberOf(format: string, other: string): number {
  const name = other.slice(0, other.indexOf('@') + 1);
  const number = format.startsWith(name) ? format.slice(name.length) : '';
  return /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0;
}

/**
 * Reading a document of ours: swiftly where it is well formed, and with every issue where it is not.
 *
 * @module
 */
import type * as z from 'zod/mini';
import {
  type Issue,
  isObject,
  issue,
  type ReadFailure,
  type ReadResult,
  readResult,
} from '../kernel/reading.js';
import { codeIn } from './shapes.js';
import { NOT_READ, swiftReader } from './swift-reader.js';
import { issuesOf, parsedBy, tooMuch } from './zod-issues.js';

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
  /** Makes its shape. */
  readonly schema: () => z.ZodMiniType;
  /** Finds what does not hang together, in anything that claims to be such a document. */
  readonly linkIssues: (value: unknown) => readonly Issue[];
}

/** Makes the reader of a kind of document. The schema is made at the first reading, so that importing a reader costs nothing. */
export function documentReader<T>(kind: DocumentKind): DocumentReader<T> {
  const { area, name, linkIssues } = kind;
  let made: { readonly schema: z.ZodMiniType; readonly read: (value: unknown) => unknown } | undefined;
  const make = () => {
    const schema = kind.schema();
    return { schema, read: swiftReader(schema) };
  };
  return (value) => {
    const newer = newerFormat(kind, value);
    if (newer !== undefined) return { ok: false, issues: [newer] };
    made ??= make();
    const copy = made.read(value);
    if (copy !== NOT_READ) return readResult(linkIssues(copy), () => copy as T);
    const parsed = parsedBy(made.schema, value);
    if (parsed === undefined) return { ok: false, issues: [tooMuch(area, name)] };
    const links = linkIssues(value);
    if (parsed.success) return readResult(links, () => parsed.data as T);
    // never a success, whatever becomes of the issues on their way into our words
    const shape = parsed.error.issues.flatMap((found) => issuesOf(area, found, value));
    return { ok: false, issues: [...shape, ...links] as unknown as ReadFailure['issues'] };
  };
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

/**
 * What the ids of a document or a picture begin with, so that several can share a page.
 *
 * @module
 */
import { misuse } from '../kernel/error.js';
import { describeValue } from '../kernel/reading.js';

/** What ids begin with, of an option: a letter, then so many letters, digits, `-` and `_` at most. */
export function idOf(caller: string, id: unknown, most: 31 | 63): string {
  if (typeof id === 'string' && id.length <= most + 1 && /^[A-Za-z][\w-]*$/.test(id)) return id;
  const expected = `a letter, then up to ${most} letters, digits, "-" and "_"`;
  throw misuse('picture/not-an-id', caller, 'options.id', expected, describeValue(id));
}

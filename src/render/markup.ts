/**
 * Escapes text for SVG and HTML, so that user text is never treated as markup.
 *
 * @module
 */

/** The characters with a meaning in markup, with their entities. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for the content of an element or for a quoted attribute. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/**
 * Removes invisible and forbidden characters: control characters, lone surrogates, marks that override text
 * direction, and more than twelve combining marks on a letter. Keeps line ends, as `\n`.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(STACKED, '$1');
}

/** More combining marks than any script uses on one letter: they would overflow. */
const STACKED = /(\p{M}{12})\p{M}+/gu;

/**
 * Control characters except tab and line end, direction overrides and isolates, lone surrogates and
 * noncharacters.
 */
const UNSEEN =
  /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

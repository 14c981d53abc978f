/**
 * Text made safe for markup: whatever somebody wrote comes out as text, in SVG and in HTML alike.
 *
 * @module
 */

/** Characters with a meaning in markup, and what stands for each. */
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
 * Takes out of a text what no reader sees and no document may hold: control characters, halves of
 * characters, marks that turn the direction of what stands around them, and of marks on one letter those
 * beyond the twelfth. Line ends are kept, as `\n`.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(STACKED, '$1');
}

/** More marks than any writing sets on one letter: they would run over the page. */
const STACKED = /(\p{M}{12})\p{M}+/gu;

/**
 * Controls (tab and line end apart), overrides and isolates of direction, halves of pairs, and what is no
 * character.
 */
const UNSEEN =
  /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

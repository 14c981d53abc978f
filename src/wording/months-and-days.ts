/**
 * Normalises text for the date and quantity patterns: "by the third of June" becomes "by the 3th of @6".
 *
 * Number words become digits. Months, weekdays, units and similar become a sign and a digit, so that every
 * capture of a pattern is a number.
 *
 * @module
 */
import type { Token } from './tokens.js';

/** The units of time, in the order of their codes. */
export const UNITS = ['hour', 'day', 'week', 'fortnight', 'month', 'year', 'term'] as const;

/**
 * Words, each group after the code of its first word, which increases by one: `@1 january february` gives
 * `@1` and `@2`.
 *
 * Signs: months `@`, weekdays `=`, units `~`, seasons `!`, days from today `&`, "this" and "next" `+`,
 * parts of a period `<`, parts of a day `^`.
 */
const TABLE =
  '@1 january february march april may june july august september october november december =0 monday tuesday wednesday thursday friday saturday sunday ~0 hour day week fortnight month year term ~2 wk ~4 mth !1 spring summer autumn winter &0 today tomorrow &0 tonight +0 this next +1 coming +1 following <0 end start middle early <0 late <2 mid ^0 morning afternoon evening night %0 working 1 one two three four five six seven eight nine ten eleven twelve 1x once twice 12 dozen 2 couple 15 fifteen 18 eighteen 20 twenty 30 thirty 1th first second third fourth fifth sixth *0 christmas easter';

/** Words that end the name of an event. */
export const STOPS =
  'and|or|to|will|can|for|with|in|on|at|an?|so|when|if|each|every|any|by|from|before|after|during|throughout';

const KNOWN: ReadonlyMap<string, string> = /* @__PURE__ */ knownFrom(TABLE);

function knownFrom(table: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  let becomes = '';
  for (const word of table.split(' ')) {
    if (/\d/.test(word)) becomes = word;
    else {
      // "thurs" and "sept" are prefixes of their names
      for (const length of /[@=]/.test(becomes) ? [3, 4, 5, 9] : [9])
        known.set(word.slice(0, length), becomes);
      becomes = becomes.replace(/\d+/, (figure) => `${Number(figure) + 1}`);
    }
  }
  return known;
}

/** A normalised text. */
export interface Line {
  /** One word for each token, with a space before and after. */
  readonly text: string;
  /** For each position where a word starts, and for the end, the number of tokens before it. */
  readonly tokenAt: readonly number[];
}

const lines = /* @__PURE__ */ new WeakMap<readonly Token[], Line>();

/** The normalised line of a text. Cached. */
export function lineOf(tokens: readonly Token[]): Line {
  const made = lines.get(tokens);
  if (made) return made;
  let text = ' ';
  const tokenAt: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    tokenAt[text.length] = at;
    text += `${wordOf(tokens[at] as Token, at, tokens)} `;
  }
  tokenAt[text.length] = tokens.length;
  const line = { text, tokenAt };
  lines.set(tokens, line);
  return line;
}

/** A location in a text. */
export interface Place {
  /** The start, in UTF-16 units. */
  readonly start: number;
  /** The end (exclusive), in UTF-16 units. */
  readonly end: number;
  /** The index of its first token. */
  readonly from: number;
  /** The index after its last token. */
  readonly to: number;
}

/** Converts a range of positions in the line to a location in the text. */
export function placeOf(tokens: readonly Token[], { tokenAt }: Line, begin: number, after: number): Place {
  const [from, to] = [tokenAt[begin] as number, tokenAt[after] as number];
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, from, to };
}

function wordOf({ text, kind, capital }: Token, at: number, tokens: readonly Token[]): string {
  if (kind === 'number') return text.replaceAll(',', '').replace(/st|nd|rd/, 'th');
  const stem = KNOWN.has(text) ? text : text.replace(/'?s$/, '');
  const known = KNOWN.get(stem);
  if (!known || (stem !== text && !/^[=~^]/.test(known))) return text;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "it may" and "she sat", but not "3 may"; "led by May Foster", but not "By May Sam will"
  const other = capital
    ? before?.text === 'by' && !before.capital && next?.capital && /^(?:april|may|june)$/.test(text)
    : before?.kind !== 'number' && /^(?:ma[ry]|march|sat|sun|wed|mon)$/.test(text);
  return other ? text : known + text.slice(stem.length);
}

/** Matches a sticky or global pattern from a position of a line. */
export function look(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** Whether a word is a month or weekday, which is capitalised but not a person's name. */
export function isMonthOrDay(word: string): boolean {
  return /^[@=]/.test(KNOWN.get(word.replace(/'?s$/, '')) ?? KNOWN.get(word) ?? '');
}

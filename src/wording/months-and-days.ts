/**
 * A text in the few words that dates and quantities are read from: "by the third of June" as "by the 3th of @6".
 *
 * Numbers in words become figures, and the names of months, weekdays, units and the like a sign and a figure, so that
 * whatever a pattern over such a line catches is a number.
 *
 * @module
 */
import type { Token } from './tokens.js';

/** What stretches of time are counted in, in the order of their figures. */
export const UNITS = ['hour', 'day', 'week', 'fortnight', 'month', 'year', 'term'] as const;

/**
 * Words after what they become, which goes up by one with each: `@1 january february` is `@1` and `@2`. Months are `@`,
 * weekdays `=`, units `~`, seasons `!`, days from today `&`; "this" and "next" are `+`, parts of a stretch `<`, parts of a day `^`.
 */
const TABLE =
  '@1 january february march april may june july august september october november december =0 monday tuesday wednesday thursday friday saturday sunday ~0 hour day week fortnight month year term ~2 wk ~4 mth !1 spring summer autumn winter &0 today tomorrow &0 tonight +0 this next +1 coming +1 following <0 end start middle early <0 late <2 mid ^0 morning afternoon evening night %0 working 1 one two three four five six seven eight nine ten eleven twelve 1x once twice 12 dozen 2 couple 15 fifteen 18 eighteen 20 twenty 30 thirty 1th first second third fourth fifth sixth *0 christmas easter';

/** Words at which the name of something ends. */
export const STOPS =
  'and|or|to|will|can|for|with|in|on|at|an?|so|when|if|each|every|any|by|from|before|after|during|throughout';

const KNOWN: ReadonlyMap<string, string> = /* @__PURE__ */ knownFrom(TABLE);

function knownFrom(table: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  let becomes = '';
  for (const word of table.split(' ')) {
    if (/\d/.test(word)) becomes = word;
    else {
      // "thurs" and "sept" are the beginnings of their names
      for (const length of /[@=]/.test(becomes) ? [3, 4, 5, 9] : [9])
        known.set(word.slice(0, length), becomes);
      becomes = becomes.replace(/\d+/, (figure) => `${Number(figure) + 1}`);
    }
  }
  return known;
}

/** A text in such words. */
export interface Line {
  /** One word for each token, with a space before and after each. */
  readonly text: string;
  /** At each place at which a word begins, and at the end, how many tokens come before it. */
  readonly tokenAt: readonly number[];
}

const lines = /* @__PURE__ */ new WeakMap<readonly Token[], Line>();

/** The line of a text, made once. */
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

/** Where something stands in a text. */
export interface Place {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends: the place after its last unit. */
  readonly end: number;
  /** Its first token. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
}

/** Where the text stands that is told by the places in its line at which it begins and after which it goes on. */
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
  // "it may", "she sat", and not "3 may"; "led by May Foster", and not "By May Sam will"
  const other = capital
    ? before?.text === 'by' && !before.capital && next?.capital && /^(?:april|may|june)$/.test(text)
    : before?.kind !== 'number' && /^(?:ma[ry]|march|sat|sun|wed|mon)$/.test(text);
  return other ? text : known + text.slice(stem.length);
}

/** What a pattern finds at a place of a line. */
export function look(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** Whether a word is the name of a month or a weekday, which has a capital and is nobody's name. */
export function isMonthOrDay(word: string): boolean {
  return /^[@=]/.test(KNOWN.get(word.replace(/'?s$/, '')) ?? KNOWN.get(word) ?? '');
}

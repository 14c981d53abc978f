/**
 * Reads amounts, rates, percentages, money and changes from one number to another.
 *
 * @module
 */
import { lineOf, look, type Place, placeOf, STOPS, UNITS } from './months-and-days.js';
import type { Token } from './tokens.js';

/** An amount or rate in a text. */
export interface Quantity extends Place {
  /** The kind. `rate` is how often; `step` is a change from one number to another. */
  readonly kind: 'amount' | 'rate' | 'percentage' | 'money' | 'step';
  /** One or two numbers: "5 to 10 minutes", "from 25% to 95%". For a rate, the number of times. */
  readonly values: readonly number[];
  /** Present if the number is a minimum or a maximum. */
  readonly bound?: 'at-least' | 'at-most';
  /** The unit, as written in the text: "minutes", "%", "£". */
  readonly unit?: string;
  /** The period of a rate. Missing for others, such as "every three weeks" or "at each visit". */
  readonly period?: (typeof UNITS)[number];
}

/** The start of a quantity: its bound, then a number or a recurrence. */
const HEAD =
  / (?:(at least|minimum of|more than|no fewer than) |(at most|maximum of|no more than|up to|less than|fewer than) )?(from )?(£ )?(?=\d|half|an? ~0|=|e[av]|[dnwfmt]\w{2,8}ly )/g;
/** One or two numbers. Skips numbers that only name, as after "year" or in "1:1". */
const NUMBER =
  /(?<! (?:~5|stage|flat|number|room|aged?|page|level|bus|\d [:/]|1 to|[2-9]0) )(?!(?:19|20)\d\d |1 ~1 (?!an? |per |each )|1 to 1 )(?:(\d{1,9}(?:\.\d{1,9})?)x?|(half )?an?) (?:(?:to|or|-|–) (?:£ )?(\d{1,9}(?:\.\d{1,9})?) (?!am |pm ))?(?:(?:out )?of (?:the )?\d{1,9} )?/y;
const WORD = /* @__PURE__ */ new RegExp(
  `(?!(?:${STOPS}|of|is|he|she|the|who|out|more|thing|other) )[a-z']+ `,
  'y',
);
/** What is counted: a plural, or a unit that stays singular after a hyphen. */
const UNIT =
  /(?:(%|percent|per cent)|x|~\ds?|\^\ds?|[a-z]+(?<=[^ius'\W]s)|people|children|minute|page) (?!old |of age )/y;
const STEP = /to (?:£ )?(\d{1,9}(?:\.\d{1,9})?) (?!am |pm )/y;
/** The days of the week. */
const WEEKDAYS =
  /(?:(?:every|each) =\d|=\d(?:s| \^\ds)|=(\d) (?:to|-|–) =(\d)) (?:(?:and|,|&) (?:and )?=\ds? (?:\^\ds )?){0,6}/y;
/** The period of a rate. */
const PER =
  /(?:an?|per|(?<![3-9] |\.\d\d )(?:each|every)|\/|in an?) (other |2th |\d\d? )?(?:~(\d)s?|(\^\d|weekday|school ~1)|(weekend|=\d)|visit|session|lesson|meal) /y;
const LY = /(dai|night|week|fortnight|month|term)ly (?!living|routine)/y;
/** "of fruit", after what is counted. */
const OF = /of [a-z]+ (?=an? |per |each |every )/y;

/**
 * Finds the quantities in tokens, in order.
 *
 * Skips clock times, dates, ages, school years, ratios such as 1:1, confidence ratings, and masked spans
 * such as deadlines.
 */
export function quantitiesIn(
  tokens: readonly Token[],
  masked: readonly { readonly start: number; readonly end: number }[],
): readonly Quantity[] {
  const line = lineOf(tokens);
  const found: Quantity[] = [];
  let end = 0;
  const pass = (pattern: RegExp): RegExpExecArray | null => {
    const part = look(pattern, line.text, end);
    if (part) end = pattern.lastIndex;
    return part;
  };
  for (const match of line.text.matchAll(HEAD)) {
    const [words, least, most, from, pound] = match;
    const begin = match.index + 1;
    if (begin < end) continue;
    end = match.index + words.length;
    const number = pass(NUMBER);
    const [, low, half, high] = number ?? [];
    const counted = end;
    let unit = number && pass(UNIT);
    // "three clear instructions", and "one meal", which is singular
    for (let more = 0; number && !unit && more < 2; more += 1) {
      const word = pass(WORD);
      unit = word && (low === '1' ? word : pass(UNIT));
    }
    if (!unit) end = counted;
    const noun = tokens[(line.tokenAt[end] as number) - 1]?.text ?? '';
    const to = high ?? (from && pass(STEP)?.[1]);
    const percent = (to && pass(UNIT)?.[1]) || unit?.[1];
    const days = number ? null : pass(WEEKDAYS);
    pass(OF);
    const per = days ? null : pass(PER);
    const often = pass(LY);
    const kind =
      (from && to && 'step') ||
      (number && pound && 'money') ||
      (percent && 'percentage') ||
      ((days || per || often) && 'rate') ||
      (unit && noun !== 'x' && 'amount');
    if (!kind) continue;
    const place = placeOf(tokens, line, begin, end);
    if (masked.some(({ start, end }) => start < place.end && end > place.start)) continue;
    const [said = '', first, last] = days ?? [];
    const times = last ? ((Number(last) - Number(first) + 7) % 7) + 1 : said.split('=').length - 1;
    const [, some, unitOf, day, week] = per ?? [];
    const [, adverb = ''] = often ?? [];
    const span =
      days || week ? 'week' : day || /^[dn]/.test(adverb) ? 'day' : unitOf ? UNITS[Number(unitOf)] : adverb;
    // "every three weeks" is not a named period
    const period = some ? span === 'week' && /^[o2]/.test(some) && 'fortnight' : span;
    const word = pound ? '£' : percent ? '%' : unit && !/^(?:x|times)$/.test(noun) && noun;
    found.push({
      ...place,
      kind,
      values: [low ? Number(low) : half ? 0.5 : times || 1, ...(to ? [Number(to)] : [])],
      ...((least || most) && { bound: least ? 'at-least' : 'at-most' }),
      ...(word && { unit: word }),
      ...(period && { period: period as (typeof UNITS)[number] }),
    });
  }
  return found;
}

/**
 * Finds events that a deadline can depend on instead of a date: terms, reviews, moves, birthdays.
 *
 * @module
 */
import type { Point } from './deadline-points.js';
import type { SymbolicKind } from './deadline-reading.js';
import { look, STOPS } from './months-and-days.js';

const KINDS: readonly SymbolicKind[] = ['birthday', 'term', 'key-stage', 'plan-event', 'milestone'];

/** A word that may precede the words that identify the event. */
const WORD = /* @__PURE__ */ new RegExp(`(?!(?:${STOPS}) |[@=&])[^ ,.;:()]+ `, 'y');
const MOST_WORDS = 7;

/**
 * Patterns that identify an event, in the order of {@link KINDS}. The last few need an owner or a word of
 * the same kind.
 */
const TELLING = /* @__PURE__ */ new RegExp(
  `(?:${[
    '(birthday|turn\\w{0,3} \\d\\d?)',
    '((?:@\\d\\d? half )?(?<!long |short )~6(?! time)|(?:school|academic) ~5|(?:school|\\*\\d|!\\d|the) (?:holidays|break))',
    '(ks\\d|key stage \\d|~5 1?\\d(?! ~)|reception|6th form)',
    '(review|meeting|conference|assessment|visit|core group(?: meeting)?|(?<!by the )panel|child in need (?:meeting|review)|plan(?= (?:is|ends))|(?:of|\\+0) (?:his |her |the )?plan)',
    'age (?:of )?\\d\\d?|(?:is|reaches) \\d\\d(?= [^a-z%~]| $)|discharged?|born|leav(?:es?|ing) (?:hospital|care|school|college)|mov(?:es?|ing) (?:in|out|home|house|(?:back |in)?to(?: [a-z]+){1,3})|start(?:s|ing)? (?:[a-z]+ )?(?:school|college|nursery|work|university)|(?:court|due|moving) date',
  ].join('|')}) (?!officer|team|chair|manager|worker)`,
  'y',
);
/** Identifies an event only if it has an owner, or follows "the end of". */
const OWNED =
  /(?:move|transition|placement|tenancy|course|programme|treatment|project|exams|gcses|operation|wedding|holiday|trip|interview|hearing|tribunal|appointment|health check|licence|nursery|probation|order) /y;
const OWNER = /(?:the|his|her|their|my|of) /y;
/** Events that happen every day. */
const DAILY = /(?:gets?|it|bus|taxi|tea|lunch|breakfast|dinner|bed[a-z]*|waking|bell|lesson|carers?) /y;

/** The event at a position. After "by the time" or "six weeks of" it may be `open`, in any words. */
export function eventAt(line: string, at: number, open = false): Point | undefined {
  let end = at;
  let owned = false;
  let daily = false;
  for (let words = 0; words < MOST_WORDS && !/\d/.test(line.charAt(at)); words += 1) {
    const told = look(TELLING, line, end) ?? (owned ? look(OWNED, line, end) : null);
    if (told) {
      const of = KINDS[told.findIndex((part, kind) => kind > 0 && part) - 1] ?? 'milestone';
      return hangingOn(of, end + told[0].length);
    }
    owned ||= look(OWNER, line, end) !== null;
    daily ||= look(DAILY, line, end) !== null;
    const word = look(WORD, line, end);
    if (!word) break;
    end += word[0].length;
  }
  return open && end > at && !daily ? hangingOn('milestone', end) : undefined;
}

function hangingOn(of: SymbolicKind, end: number): Point {
  return { first: Number.NaN, last: Number.NaN, precision: 'day', of, end };
}

/**
 * Reads a text once for all rules: its pieces, parts, verbs, clauses, deadlines and quantities.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { dayOfText } from '../calendar/day-number.js';
import { type Clause, type Clauses, clausesOf, type Part, type Verb } from './clauses.js';
import { type NamedDays, namedDaysIn } from './days-named.js';
import { deadlinesIn } from './deadline.js';
import type { FoundDeadline, SymbolicDeadline } from './deadline-reading.js';
import type { WordingLexicon, WordingListName } from './lexicon.js';
import { addTerm, longestFrom, trieNode } from './phrase-trie.js';
import {
  AVOIDS_BIT,
  DEADLINE_BIT,
  DEGREE_BIT,
  OPEN_BIT,
  type Piece,
  PLAIN_BIT,
  PREPOSITION_BIT,
  PROFESSIONAL_BIT,
  piecesOf,
  STATE_BIT,
  THING_BIT,
} from './pieces.js';
import { type Quantity, quantitiesIn } from './quantities.js';
import { type Token, tokensOf } from './tokens.js';
import { namesOf, type WordingPerson } from './wording-person.js';

/** Options for reading a text. */
export interface ReadingOptions {
  /** The date on which it is read. */
  readonly today: CalendarDate;
  /** The lexicon. */
  readonly lexicon: WordingLexicon;
  /** The people of the plan. */
  readonly people?: readonly WordingPerson[];
  /** Returns the date of a symbolic deadline, or undefined if the host doesn't know it. */
  readonly resolve?: (symbolic: SymbolicDeadline) => CalendarDate | undefined;
}

/** A text that has been read. */
export interface TextReading extends Clauses {
  /** The text. */
  readonly text: string;
  /** Its tokens. */
  readonly tokens: readonly Token[];
  /** Its pieces. */
  readonly pieces: readonly Piece[];
  /** The part of each token. */
  readonly partAt: readonly Part[];
  /** The deadlines of the action or its reason. */
  readonly deadlines: readonly FoundDeadline[];
  /** Plain days named for the action. */
  readonly days: () => readonly NamedDays[];
  /** The amounts and rates, without those of the starting point or the fallback. */
  readonly quantities: readonly Quantity[];
  /** Whether it has a plain act, one that is either done or not done. */
  readonly hasPlainAct: boolean;
  /** The subjects, in the order of the text, as token ranges. */
  readonly actors: () => readonly Actor[];
  /** The verbs of the action, as token ranges. */
  readonly acts: () => readonly Act[];
  /** The reasons, as token ranges. */
  readonly reasons: () => readonly Stretch[];
  /** The fallbacks, as token ranges. */
  readonly contingency: () => readonly Stretch[];
  /** The first match of a lexicon list, in UTF-16 units. */
  readonly seen: (list: WordingListName) => Stretch | undefined;
}

/** A range; the end is exclusive. */
export type Stretch = readonly [from: number, to: number];

/** A subject. */
export interface Actor {
  /** The first token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
}

/** A verb of the action. */
export interface Act {
  /** The first token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  /** Whether it leaves the action open. */
  readonly open: boolean;
  /** Whether it is negated. */
  readonly negated: boolean;
}

/** Reads a text for the rules. */
export function readText(text: string, options: ReadingOptions): TextReading {
  const { today, lexicon, people = [], resolve } = options;
  const tokens = tokensOf(text);
  const deadlines = deadlinesIn(tokens, { today, ...(resolve !== undefined && { resolve }) });
  const pieces = piecesOf(
    tokens,
    lexicon,
    new Map(deadlines.map(({ from, to }) => [from, to])),
    namesOf(people),
  );
  const { parts, clauses, verbs: all } = clausesOf(tokens, pieces);
  const verbs = all.map((verb, at) => openedUp(verb, pieces, tokens, all[at + 1]));
  const partAt: Part[] = [];
  for (const [at, { to }] of pieces.entries()) while (partAt.length < to) partAt.push(parts[at] as Part);
  const meant = <T extends { readonly from: number }>(found: readonly T[]): readonly T[] =>
    found.filter(({ from }) => partAt[from] !== 'contingency' && partAt[from] !== 'background');
  const now = dayOfText(today);
  return {
    parts,
    clauses,
    verbs,
    text,
    tokens,
    pieces,
    partAt,
    deadlines: deadlines.filter(({ from }) => partAt[from] !== 'contingency'),
    quantities: meant(quantitiesIn(tokens, deadlines)),
    hasPlainAct: verbs.some((verb) => isPlainAct(verb, pieces)) || opensWithAct(clauses, parts, pieces),
    days: () =>
      meant(namedDaysIn(tokens, today)).filter(
        ({ from, last }) => last >= now && !deadlines.some((one) => from >= one.from && from < one.to),
      ),
    actors: () =>
      clauses.flatMap(({ subject }) => {
        const piece = pieces[subject.at];
        return piece === undefined ? [] : [piece];
      }),
    acts: () =>
      verbs.map(({ piece, bits, negated }) => {
        const { from, to } = pieces[piece] as Piece;
        return { from, to, open: (bits & OPEN_BIT) !== 0, negated };
      }),
    reasons: () => stretchesOf('reason', parts, pieces, tokens),
    contingency: () => stretchesOf('contingency', parts, pieces, tokens),
    seen: (list) => firstOf(lexicon.lists[list].terms, tokens),
  };
}

/** The ranges of a part of the sentence, without closing marks. */
function stretchesOf(
  part: Part,
  parts: readonly Part[],
  pieces: readonly Piece[],
  tokens: readonly Token[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, { from, to }] of pieces.entries()) {
    if (parts[at] !== part || tokens[from]?.kind === 'mark') continue;
    if (parts[at - 1] === part) found.push([(found.pop() as Stretch)[0], to]);
    else found.push([from, to]);
  }
  return found;
}

function firstOf(terms: readonly string[], tokens: readonly Token[]): Stretch | undefined {
  const tree = trieNode();
  for (const term of terms) addTerm(tree, term, 1);
  for (const [at, { start }] of tokens.entries()) {
    const found = longestFrom(tree, tokens, at);
    if (found !== undefined) return [start, (tokens[found.end - 1] as Token).end];
  }
  return undefined;
}

/** Verbs for reducing, which are neither done nor not done. */
const LESSENING = 'lower,limit,lose,rely less,resist'.split(',');

function isPlainAct({ bits, piece, negated }: Verb, pieces: readonly Piece[]): boolean {
  // "will not be alone with the baby", "is in his room by 9"
  const isSomewhere = negated || ['in', 'at', 'inside'].includes(pieces[piece + 1]?.term ?? '');
  if ((bits & PLAIN_BIT) !== 0 || ((bits & STATE_BIT) !== 0 && isSomewhere)) return true;
  return (
    (bits & (AVOIDS_BIT | OPEN_BIT)) === AVOIDS_BIT && !LESSENING.includes((pieces[piece] as Piece).term)
  );
}

/** "Review of equipment": an act as a noun. */
function opensWithAct(clauses: readonly Clause[], parts: readonly Part[], pieces: readonly Piece[]): boolean {
  return clauses.length === 0 && ((pieces[parts.indexOf('main')]?.bits ?? 0) & PLAIN_BIT) !== 0;
}

function wordsOf(rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(rows).map(([term, words]) => [term, words.split(' ')]));
}

/** Kinds of help that don't say what is done. */
const PROVISION =
  'support opportunity opportunities encouragement guidance reassurance assistance intervention interventions strategies boundaries stability consistency provision';
/** Objects that make a plain verb such as "give" or "make" leave the action open. */
const OPENED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ wordsOf({
  give: PROVISION,
  provide: PROVISION,
  offer: PROVISION,
  receive: PROVISION,
  get: PROVISION,
  access: PROVISION,
  have: PROVISION,
  make: 'progress choices changes improvements decisions',
  meet: 'needs',
  work: 'with on towards toward together alongside closely openly',
});
/** Objects of "have" and "get" that can't be observed. */
const INNER = /* @__PURE__ */ wordsOf({
  have: 'understanding awareness knowledge insight confidence independence relationship relationships esteem models routine quality',
});

/**
 * Marks "provide support", "make progress" and "work with" as leaving the action open, like "support" and
 * "progress".
 */
function openedUp(verb: Verb, pieces: readonly Piece[], tokens: readonly Token[], next?: Verb): Verb {
  const { piece, bits, passive } = verb;
  const { term } = pieces[piece] as Piece;
  // "has enough rest", "has a better diet", "spends less time alone"
  const isDegree = pieces
    .slice(piece + 1, piece + 3)
    .some((near) => (near.bits & DEGREE_BIT) !== 0 && near.term !== 'some');
  if (isDegree && ['have', 'get', 'spend', 'keep'].includes(term)) return { ...verb, bits: STATE_BIT };
  // "help Bo with his letters"
  if (term === 'help' && next === undefined) return { ...verb, bits: OPEN_BIT };
  const words = OPENED.get(term);
  if ((bits & PLAIN_BIT) === 0 || words === undefined) return verb;
  for (let at = Math.max(0, passive ? piece - 4 : piece + 1); at < piece + 6; at += 1) {
    const near = pieces[at];
    if (near === undefined || at === piece) continue;
    // "his needs to be met"
    const { text } = tokens[near.term.startsWith('need') ? near.from : near.to - 1] as Token;
    const next = pieces[at + 1];
    // "support group": the first word only qualifies the second
    const saysWhich =
      next !== undefined &&
      (next.bits === 0 || (next.bits & (THING_BIT | PROFESSIONAL_BIT)) !== 0) &&
      tokens[next.from]?.kind === 'word' &&
      tokens[next.from]?.text !== 'to';
    if (words.includes(text) && (term === 'work' || !saysWhich)) return { ...verb, bits: OPEN_BIT };
    if (INNER.get(term)?.includes(text)) return { ...verb, bits: STATE_BIT };
    // "information about support"
    const through = text === 'for' || (term === 'provide' && text === 'with');
    if (at > piece && (near.bits & (PREPOSITION_BIT | DEADLINE_BIT)) !== 0 && !through) break;
  }
  return verb;
}

/** The location of a piece in the text. */
export function placeOfPiece(
  { tokens, pieces }: TextReading,
  at: number,
): readonly [start: number, end: number] {
  const { from, to } = pieces[at] as Piece;
  return [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
}

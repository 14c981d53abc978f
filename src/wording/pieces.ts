/**
 * Splits a text into pieces: lexicon terms, the words between them, and each deadline as one piece.
 *
 * @module
 */
import { WORDING_LISTS, type WordingLexicon } from './lexicon.js';
import { addTerm, longestFrom, type TrieNode, trieNode } from './phrase-trie.js';
import type { Token } from './tokens.js';

// The kinds of piece, one bit each. The first seventeen are the lexicon's lists, in order.
/** How often, in words that can't be counted. */
export const FREQUENCY_BIT = 1;
/** How soon, in words that can't be counted. */
export const SOON_BIT = 1 << 1;
/** How much or how good, without a measure. */
export const DEGREE_BIT = 1 << 2;
/** A condition that nobody in particular decides. */
export const CONDITION_BIT = 1 << 3;
/** A verb that leaves the action open. */
export const OPEN_BIT = 1 << 5;
/** An act that is either done or not done. */
export const PLAIN_BIT = 1 << 6;
/** A way of being. */
export const STATE_BIT = 1 << 7;
/** A verb that introduces another. */
export const LEADING_BIT = 1 << 8;
/** A verb for not doing, stopping or reducing. */
export const AVOIDS_BIT = 1 << 9;
/** An obligation. */
export const DIRECTIVE_BIT = 1 << 10;
/** A professional. */
export const PROFESSIONAL_BIT = 1 << 11;
/** A person. */
export const PERSON_BIT = 1 << 12;
/** Not a name, even if capitalised at the start of a sentence. */
export const THING_BIT = 1 << 13;
/** Starts a reason. */
export const REASON_BIT = 1 << 14;
/** Starts a fallback. */
export const CONTINGENCY_BIT = 1 << 15;
/** Starts a description of the starting point. */
export const STARTING_BIT = 1 << 16;
/** Will, would, can. */
export const MODAL_BIT = 1 << 17;
/** Be, is, are. */
export const BE_BIT = 1 << 18;
/** For, with, in. */
export const PREPOSITION_BIT = 1 << 19;
/** The, his, each. */
export const DETERMINER_BIT = 1 << 20;
/** And, or, but. */
export const JOINING_BIT = 1 << 21;
/** Not, never. */
export const NEGATION_BIT = 1 << 22;
/** Who, when, although. */
export const SUBORDINATE_BIT = 1 << 23;
/** Also, only; words in -ly. */
export const ADVERB_BIT = 1 << 24;
/** Instead, rather than. */
export const INSTEAD_BIT = 1 << 25;
/** A whole deadline. */
export const DEADLINE_BIT = 1 << 26;

/** How many lists classify words in a sentence. The rest are signals, searched separately. */
const IN_SENTENCES = 17;

/** Every kind of verb. */
export const VERBS = OPEN_BIT | PLAIN_BIT | STATE_BIT | LEADING_BIT | AVOIDS_BIT;
const NOUNS = PROFESSIONAL_BIT | PERSON_BIT | THING_BIT;

/** Function words. */
const GRAMMAR: readonly (readonly [bits: number, terms: string])[] = [
  [MODAL_BIT, 'will,would,can,could,may,might,is going to,are going to'],
  [MODAL_BIT | NEGATION_BIT, 'cannot'],
  [BE_BIT | STATE_BIT, 'be,is,are,am,was,were,being,been'],
  [
    PREPOSITION_BIT,
    'for,with,in,on,at,from,of,into,onto,over,during,after,before,until,through,via,about,around,between,within,following,per,under,towards,against,throughout,across,inside,outside,near,alongside,by,since,past,up,along,off,as,than,like',
  ],
  [
    DETERMINER_BIT,
    'the,a,an,his,her,their,my,our,your,its,this,these,those,each,every,any,all,another,no,one,two,three',
  ],
  [JOINING_BIT, 'and,but,or,&,/,then,and then,and also,as well as,plus,nor'],
  [NEGATION_BIT, 'not,never,no longer,no more,no further'],
  [
    SUBORDINATE_BIT,
    'who,which,that,what,where,when,while,whilst,how,whether,whom,whose,although,though,whenever,wherever,why',
  ],
  [
    ADVERB_BIT,
    'also,just,only,always,now,again,even,still,already,first,alone,together,himself,herself,themselves,myself,jointly,each,both,all',
  ],
  [INSTEAD_BIT, 'instead,rather than,instead of,in place of'],
];

/** The grammatical form in which a piece was found. */
export type Form = 'base' | 's' | 'ing' | 'ed' | 'possessive';

/** One or more tokens that form a unit. */
export interface Piece {
  /** The index of its first token. */
  readonly from: number;
  /** The index after its last token. */
  readonly to: number;
  /** The kinds that it can be, as bits. */
  readonly bits: number;
  /** Its grammatical form. */
  readonly form: Form;
  /** The lexicon term, or empty if it is on no list. */
  readonly term: string;
}

/** The trie of each lexicon. Cached. */
const TREES: WeakMap<WordingLexicon, TrieNode> = /* @__PURE__ */ new WeakMap();

function treeOf(lexicon: WordingLexicon): TrieNode {
  let tree = TREES.get(lexicon);
  if (tree === undefined) {
    tree = trieNode();
    for (const [place, name] of WORDING_LISTS.slice(0, IN_SENTENCES).entries()) {
      for (const term of lexicon.lists[name].terms) addTerm(tree, term, 1 << place);
    }
    for (const [bits, terms] of GRAMMAR) for (const term of terms.split(',')) addTerm(tree, term, bits);
    TREES.set(lexicon, tree);
  }
  return tree;
}

/**
 * Splits a text into pieces. `lasts` maps the first token of each deadline to the token after its last;
 * `names` maps each word of a name to its bits.
 */
export function piecesOf(
  tokens: readonly Token[],
  lexicon: WordingLexicon,
  lasts: ReadonlyMap<number, number>,
  names: ReadonlyMap<string, number>,
): readonly Piece[] {
  const tree = treeOf(lexicon);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at = (pieces.at(-1) as Piece).to) {
    const last = lasts.get(at);
    pieces.push(
      last === undefined
        ? pieceAt(tree, tokens, at, names)
        : { from: at, to: last, bits: DEADLINE_BIT, form: 'base', term: '' },
    );
  }
  return pieces;
}

function pieceAt(
  tree: TrieNode,
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, number>,
): Piece {
  const { text, kind, capital } = tokens[at] as Token;
  const piece = (bits: number, form: Form, to = at + 1, term = ''): Piece => ({
    from: at,
    to,
    bits,
    form,
    term,
  });
  if (kind !== 'word') {
    const found = longestFrom(tree, tokens, at);
    return found === undefined ? piece(0, 'base') : piece(found.bits, 'base', found.end, found.term);
  }
  const named = capital ? names.get(text.replace("'s", '')) : undefined;
  if (named !== undefined) return piece(named, text.endsWith("'s") ? 'possessive' : 'base');
  for (const [base, form, allowed] of formsOf(text)) {
    const found = longestFrom(tree, tokens, at, base);
    // a title is capitalised: "she does not miss it"
    const bits = (found?.bits ?? 0) & (text === 'miss' && !capital ? 0 : allowed);
    if (found !== undefined && bits !== 0) return piece(bits, form, found.end, found.term);
  }
  const [start = '', ending] = text.split("'");
  if (ending === 't' || ending === 'll' || ending === 'm' || ending === 're') {
    const known = longestFrom(tree, tokens, at, ending === 't' ? start.slice(0, -1) : start);
    // "Bo'll"
    const base = known === undefined ? (capital ? PERSON_BIT : 0) : known.bits & GIVEN;
    if (ending !== 't') return piece(base | (ending === 'll' ? MODAL_BIT : BE_BIT | STATE_BIT), 'base');
    return piece(NEGATION_BIT | (base & (BE_BIT | DIRECTIVE_BIT) ? base : MODAL_BIT), 'base');
  }
  const adverb = !capital && text.endsWith('ly') ? ADVERB_BIT : 0;
  return piece(adverb, endingOf(text));
}

/** The kinds that a word keeps in a contraction: "she'll", "isn't", "mustn't". */
const GIVEN = PERSON_BIT | BE_BIT | STATE_BIT | DIRECTIVE_BIT;

function endingOf(text: string): Form {
  if (text.endsWith("'s")) return 'possessive';
  if (text.length < 4) return 'base';
  if (text.endsWith('s') && !text.endsWith('ss')) return 's';
  if (text.length < 5) return 'base';
  return text.endsWith('ing') ? 'ing' : text.endsWith('ed') ? 'ed' : 'base';
}

/** Irregular past forms, each with its verb. */
const IRREGULAR: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  'done do,does do,made make,taken take,seen see,given give,sent send,kept keep,met meet,paid pay,written write,built build,bought buy,told tell,found find,left leave,held hold,shown show,brought bring,gone go,goes go,understood understand,felt feel,had have,has have,chosen choose,spoken speak,lost lose,drawn draw,woken wake'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

type Stem = readonly [base: string, form: Form, allowed: number];

/** The possible base forms of a word, itself first. */
function formsOf(text: string): readonly Stem[] {
  const stems: Stem[] = [[text, 'base', -1]];
  const irregular = IRREGULAR.get(text);
  if (irregular !== undefined) {
    stems.push([irregular, text.endsWith('s') ? 's' : 'ed', VERBS]);
    return stems;
  }
  const add = (base: string, form: Form, allowed: number): void => {
    stems.push([base, form, allowed]);
  };
  if (text.endsWith("'s")) add(text.slice(0, -2), 'possessive', NOUNS);
  else if (text.endsWith('s')) {
    add(text.slice(0, -1), 's', VERBS | NOUNS);
    if (text.endsWith('ies')) add(`${text.slice(0, -3)}y`, 's', VERBS | NOUNS);
    else if (text.endsWith('es')) add(text.slice(0, -2), 's', VERBS);
  } else {
    const form = endingOf(text);
    if (form !== 'ing' && form !== 'ed') return stems;
    const stem = text.slice(0, form === 'ing' ? -3 : -2);
    if (stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1), form, VERBS);
    add(`${stem}e`, form, VERBS);
    add(stem, form, VERBS);
    if (form === 'ed' && stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, form, VERBS);
  }
  return stems;
}

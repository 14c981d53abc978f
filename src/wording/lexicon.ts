/**
 * The lexicon of a wording review: lists of everyday words that a host can extend or reduce.
 *
 * @module
 */

import { checkArgument, hasShape } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { check, list, object, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import { PEOPLE, PROFESSIONALS, THINGS } from './lexicon-people.js';
import {
  CONTINGENCY,
  EVIDENCE,
  PLACES,
  REASONS,
  RELATIONSHIP,
  RESOURCE,
  STARTING,
} from './lexicon-signals.js';
import { CONDITION, DEGREE, FREQUENCY, SETTLED, SOON } from './lexicon-vague.js';
import { AVOIDANCE, DIRECTIVE, LEADING, OPEN, PLAIN, STATES } from './lexicon-verbs.js';

/** The name of a list. */
export type WordingListName =
  | 'vague-frequency'
  | 'vague-soon'
  | 'vague-degree'
  | 'vague-condition'
  | 'settled'
  | 'open-verbs'
  | 'plain-acts'
  | 'states'
  | 'leading-verbs'
  | 'avoidance'
  | 'directive'
  | 'professionals'
  | 'people'
  | 'things'
  | 'reasons'
  | 'contingency'
  | 'starting-point'
  | 'evidence'
  | 'relationship'
  | 'resource'
  | 'places';

/** A list of terms: single words or phrases, in lower case. Verbs are in the form used after "to". */
export interface WordingList {
  /** Its version. */
  readonly version: string;
  /** Where its terms come from. */
  readonly source: string;
  /** The terms. The longest match wins. */
  readonly terms: readonly string[];
}

/** The lists used by a review. English only. */
export interface WordingLexicon {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its lists. */
  readonly lists: Readonly<Record<WordingListName, WordingList>>;
}

const GUIDE = 'guide for child and family social workers; our own, by meaning';
const PROVISION = 'advice on specific provision ([2020] UKUT 217 (AAC)); our own, by meaning';
const OURS = 'our own, by reading';

/**
 * Expands a row into every variant: "as|when |felt needed" is "as needed", "as felt needed", "when needed"
 * and "when felt needed".
 */
function spelled(row: string): readonly string[] {
  return row
    .split(' ')
    .reduce(
      (terms: readonly string[], words) =>
        terms.flatMap((term) => words.split('|').map((word) => `${term} ${word}`.trim())),
      [''],
    );
}

/** The source of each list, and its terms. The first seventeen lists classify words in a sentence. */
const ROWS: Readonly<Record<WordingListName, readonly [source: string, terms: string]>> = {
  'vague-frequency': [GUIDE, FREQUENCY],
  'vague-soon': [GUIDE, SOON],
  'vague-degree': [GUIDE, DEGREE],
  'vague-condition': [PROVISION, CONDITION],
  settled: [OURS, SETTLED],
  'open-verbs': [GUIDE, OPEN],
  'plain-acts': [OURS, PLAIN],
  states: [OURS, STATES],
  'leading-verbs': [OURS, LEADING],
  avoidance: [GUIDE, AVOIDANCE],
  directive: [GUIDE, DIRECTIVE],
  professionals: [GUIDE, PROFESSIONALS],
  people: [GUIDE, PEOPLE],
  things: [OURS, THINGS],
  reasons: [GUIDE, REASONS],
  contingency: [GUIDE, CONTINGENCY],
  'starting-point': [GUIDE, STARTING],
  evidence: [GUIDE, EVIDENCE],
  relationship: [GUIDE, RELATIONSHIP],
  resource: [GUIDE, RESOURCE],
  places: [OURS, PLACES],
};

function listsOf(rows: typeof ROWS): WordingLexicon['lists'] {
  const lists: Partial<Record<WordingListName, WordingList>> = {};
  for (const name of WORDING_LISTS) {
    const [source, terms] = rows[name];
    lists[name] = { version: '1', source, terms: terms.split(',').flatMap(spelled) };
  }
  return lists as WordingLexicon['lists'];
}

/** The names of the lists. */
export const WORDING_LISTS: readonly WordingListName[] = /* @__PURE__ */ (() =>
  frozen(Object.keys(ROWS) as WordingListName[]))();

/** The default lexicon. */
export const WORDING_LEXICON: WordingLexicon = /* @__PURE__ */ (() =>
  frozen<WordingLexicon>({ id: 'supportplan-en-gb', version: '1', lists: listsOf(ROWS) }))();

const LIST_NAME = /* @__PURE__ */ shape(() => words(WORDING_LISTS));
const TERMS = /* @__PURE__ */ list(TEXT);

const LEXICON: Shape<WordingLexicon> = /* @__PURE__ */ shape(() => {
  const terms = object<WordingList>({ version: TEXT, source: TEXT, terms: TERMS });
  const lists = WORDING_LISTS.map((name) => [name, terms] as const);
  return object<WordingLexicon>(
    {
      id: TEXT,
      version: TEXT,
      lists: object<WordingLexicon['lists']>(
        Object.fromEntries(lists) as Record<WordingListName, Shape<WordingList>>,
      ),
    },
    'a lexicon, such as WORDING_LEXICON',
  );
});

const known = /* @__PURE__ */ new WeakSet<WordingLexicon>();

/**
 * The shape of a lexicon option. Each lexicon is checked once and cached: it has thousands of terms, and
 * reviews run as people type.
 */
export const KNOWN_LEXICON: Shape<WordingLexicon> = /* @__PURE__ */ check((value) => {
  if (known.has(value as WordingLexicon)) return true;
  if (!hasShape(value, LEXICON)) return false;
  known.add(value);
  return true;
}, 'a lexicon, such as WORDING_LEXICON, or a copy made by extendLexicon or lexiconWithout');

/**
 * Returns a copy of a lexicon with terms added to a list.
 *
 * @param lexicon - the lexicon
 * @param list - the name of the list
 * @param terms - the terms to add
 * @returns the copy, with its version marked as the host's own
 * @throws `SupportPlanError` `argument/unknown-value` if there is no such list; `argument/missing`,
 *   `argument/wrong-type` or `argument/out-of-range` if another argument is not as its type describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { extendLexicon, reviewWording, WORDING_LEXICON } from 'supportplan/wording';
 *
 * const lexicon = extendLexicon(WORDING_LEXICON, 'vague-frequency', ['once in a blue moon']);
 * const today = calendarDate('2026-03-04');
 * const options = { kind: 'objective', voice: 'agreed', today, lexicon } as const;
 * const review = reviewWording('I will ring my aunt once in a blue moon until 1 May.', options);
 *
 * review.findings.map((finding) => finding.code); // => ['wording/vague-frequency']
 * review.lexiconVersion; // => 'supportplan-en-gb@1+own'
 * ```
 */
export function extendLexicon(
  lexicon: WordingLexicon,
  list: WordingListName,
  terms: readonly string[],
): WordingLexicon {
  checkAll('extendLexicon', lexicon, list, terms);
  return withTerms(lexicon, list, (own) => [...own, ...terms]);
}

/**
 * Returns a copy of a lexicon with terms removed from a list.
 *
 * @param lexicon - the lexicon
 * @param list - the name of the list
 * @param terms - the terms to remove; terms not in the list are skipped
 * @returns the copy, with its version marked as the host's own
 * @throws `SupportPlanError` `argument/unknown-value` if there is no such list; `argument/missing`,
 *   `argument/wrong-type` or `argument/out-of-range` if another argument is not as its type describes
 *
 * @example
 * ```ts
 * import { lexiconWithout, WORDING_LEXICON } from 'supportplan/wording';
 *
 * const lexicon = lexiconWithout(WORDING_LEXICON, 'professionals', ['school']);
 *
 * lexicon.lists.professionals.terms.includes('school'); // => false
 * ```
 */
export function lexiconWithout(
  lexicon: WordingLexicon,
  list: WordingListName,
  terms: readonly string[],
): WordingLexicon {
  checkAll('lexiconWithout', lexicon, list, terms);
  const gone = new Set(terms);
  return withTerms(lexicon, list, (own) => own.filter((term) => !gone.has(term)));
}

function checkAll(caller: string, lexicon: WordingLexicon, list: WordingListName, terms: readonly string[]) {
  checkArgument(caller, 'lexicon', lexicon, LEXICON);
  checkArgument(caller, 'list', list, LIST_NAME);
  checkArgument(caller, 'terms', terms, TERMS);
}

function withTerms(
  lexicon: WordingLexicon,
  list: WordingListName,
  change: (terms: readonly string[]) => readonly string[],
): WordingLexicon {
  const own = lexicon.lists[list];
  const { version } = lexicon;
  return {
    ...lexicon,
    version: version.endsWith('+own') ? version : `${version}+own`,
    lists: { ...lexicon.lists, [list]: { ...own, terms: change(own.terms) } },
  };
}

/** The name of a lexicon in results. */
export function lexiconVersion({ id, version }: WordingLexicon): string {
  return `${id}@${version}`;
}

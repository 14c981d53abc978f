/**
 * The prompts with a host's or a translator's own words put in.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import { misuse } from '../kernel/error.js';
import { describeValue } from '../kernel/reading.js';
import { ANYTHING, check, record, shape } from '../kernel/shape.js';
import {
  PROMPT_GROUP_IDS,
  PROMPT_GROUPS,
  PROMPT_KEYS,
  PROMPTS,
  type PromptGroupId,
  type PromptKey,
} from './prompts.js';

/** What words can be given for: a question, by its key, or a title, by the id of its group. */
export type PromptWordKey = PromptGroupId | PromptKey;

/** Words in place of ours, for as many questions and titles as there are. */
export type PromptWords = Readonly<Partial<Record<PromptWordKey, string>>>;

/** An object by key; which keys and texts it may have, `promptGroups` checks and names. */
const BY_KEY = /* @__PURE__ */ record(ANYTHING);

/** Texts, or nothing where there is none yet. */
const SOME_WORDS = /* @__PURE__ */ shape(() =>
  record(check((value) => value === undefined || typeof value === 'string', 'text')),
);

/** One question as it is to be asked. */
export interface WordedPrompt {
  /** Its key. */
  readonly key: PromptKey;
  /** The question. */
  readonly question: string;
}

/** A group of questions as they are to be asked. */
export interface WordedPromptGroup {
  /** Which group. */
  readonly id: PromptGroupId;
  /** What it is called. */
  readonly title: string;
  /** The places in a plan that the answers fill, as dotted keys: `about.mustHappen`. */
  readonly fills: readonly string[];
  /** Where the themes come from. */
  readonly basis: Basis;
  /** The questions, in order. */
  readonly prompts: readonly WordedPrompt[];
}

/**
 * Gives the groups of questions, with a host's or a translator's own words in place of ours where there are
 * any.
 *
 * @param words - words by the key of a question, or by the id of a group for its title; ours stand where
 *   none are given
 * @returns the ten groups in order, each with its questions
 * @throws `SupportPlanError` `prompts/unknown-key` for words with an unknown key,
 *   `prompts/empty-text` for words that are empty or not text, and `argument/wrong-type` if `words` is not
 *   an object
 *
 * @example
 * ```ts
 * import { promptGroups } from 'supportplan/plan';
 *
 * const [first] = promptGroups({ important: 'Beth sy’n bwysig i chi', 'important.people': 'Pwy sy’n bwysig i chi?' });
 *
 * first?.title; // => 'Beth sy’n bwysig i chi'
 * first?.prompts[1]; // => { key: 'important.people', question: 'Pwy sy’n bwysig i chi?' }
 * first?.prompts[0]?.question; // => 'What has to happen for a day to feel right to you?'
 * promptGroups().length; // => 10
 * ```
 */
export function promptGroups(words: PromptWords = {}): readonly WordedPromptGroup[] {
  checkArgument('promptGroups', 'words', words, BY_KEY);
  const known: readonly string[] = [...PROMPT_GROUP_IDS, ...PROMPT_KEYS];
  Object.entries(words).forEach(([key, text], place) => {
    if (!known.includes(key)) {
      const got = `an unknown one, key ${place + 1} in order`;
      throw misuse(
        'prompts/unknown-key',
        'promptGroups',
        'words',
        'words for keys of PROMPTS or ids of groups',
        got,
      );
    }
    if (!hasWords(text)) {
      throw misuse(
        'prompts/empty-text',
        'promptGroups',
        'words',
        'text that is not empty',
        gotFor(key, text),
      );
    }
  });
  return PROMPT_GROUPS.map(({ id, title, fills, basis }) => ({
    id,
    title: ownWords(words, id) ?? title,
    fills,
    basis,
    prompts: PROMPT_KEYS.filter((key) => key.startsWith(`${id}.`)).map((key) => ({
      key,
      question: ownWords(words, key) ?? PROMPTS[key],
    })),
  }));
}

/**
 * Lists what a translation still lacks: the titles and questions that would be asked in our words.
 *
 * @param words - the words there are
 * @returns the ids of groups and the keys of questions without words or with empty ones, each group's title
 *   before its questions
 * @throws `SupportPlanError` `argument/missing` or `argument/wrong-type` if `words` is not an object
 *   of texts
 *
 * @example
 * ```ts
 * import { missingPrompts } from 'supportplan';
 *
 * const missing = missingPrompts({ important: 'Beth sy’n bwysig i chi', 'important.people': 'Pwy sy’n bwysig i chi?' });
 *
 * missing.slice(0, 3); // => ['important.must-happen', 'important.anything-else', 'achieve']
 * missing.length; // => 46
 * ```
 */
export function missingPrompts(words: PromptWords): readonly PromptWordKey[] {
  checkArgument('missingPrompts', 'words', words, SOME_WORDS);
  const all: readonly PromptWordKey[] = PROMPT_GROUP_IDS.flatMap((id) => [
    id,
    ...PROMPT_KEYS.filter((key) => key.startsWith(`${id}.`)),
  ]);
  return all.filter((key) => !hasWords(ownWords(words, key)));
}

/** The words given for a key, where they are the object's own. */
function ownWords(words: PromptWords, key: PromptWordKey): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

function hasWords(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** What came for a key of ours, without repeating it. */
function gotFor(key: string, text: unknown): string {
  const what = typeof text === 'string' && text !== '' ? 'nothing but spaces' : describeValue(text);
  return `${what} for ${key}`;
}

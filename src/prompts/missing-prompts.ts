/**
 * Replaces the text of prompts with a host's or translator's words, and finds prompts without a translation.
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

/** The key of a text that can be replaced: a question's key, or a group's id for its title. */
export type PromptWordKey = PromptGroupId | PromptKey;

/** Replacement texts for any number of questions and titles. */
export type PromptWords = Readonly<Partial<Record<PromptWordKey, string>>>;

/** Validates an object only. `promptGroups` validates its keys and texts, to name the key in the message. */
const BY_KEY = /* @__PURE__ */ record(ANYTHING);

/** Validates an object of texts, which may be undefined if not translated yet. */
const SOME_WORDS = /* @__PURE__ */ shape(() =>
  record(check((value) => value === undefined || typeof value === 'string', 'text')),
);

/** A question, in the host's words if replaced. */
export interface WordedPrompt {
  /** The key of the question. */
  readonly key: PromptKey;
  /** The text to ask. */
  readonly question: string;
}

/** A group of questions, in the host's words if replaced. */
export interface WordedPromptGroup {
  /** The id of the group. */
  readonly id: PromptGroupId;
  /** The title to show. */
  readonly title: string;
  /** The fields of a plan that the answers fill, as dotted paths such as `about.mustHappen`. */
  readonly fills: readonly string[];
  /** The source of the themes. */
  readonly basis: Basis;
  /** The questions, in order. */
  readonly prompts: readonly WordedPrompt[];
}

/**
 * Returns the groups of questions, with any replacement texts applied.
 *
 * @param words - texts by the key of a question, or by the id of a group for its title; missing texts
 *   default to ours
 * @returns the ten groups in order, each with its questions
 * @throws `SupportPlanError` `prompts/unknown-key` for an unknown key, `prompts/empty-text` for a
 *   value that is empty or not text, and `argument/wrong-type` if `words` is not an object
 *
 * @example
 * ```ts
 * import { promptGroups } from 'supportplan/plan';
 *
 * const [first] = promptGroups({
 *   important: 'Beth sy’n bwysig i chi',
 *   'important.people': 'Pwy sy’n bwysig i chi?',
 * });
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
      const got = `an unknown key, number ${place + 1}`;
      throw misuse(
        'prompts/unknown-key',
        'promptGroups',
        'words',
        'texts by key of PROMPTS or id of a group',
        got,
      );
    }
    if (!hasWords(text)) {
      throw misuse('prompts/empty-text', 'promptGroups', 'words', 'non-empty text', gotFor(key, text));
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
 * Lists the titles and questions that a translation doesn't cover yet.
 *
 * @param words - the texts translated so far
 * @returns the group ids and question keys with no text or an empty one; each group's title comes before
 *   its questions
 * @throws `SupportPlanError` `argument/missing` or `argument/wrong-type` if `words` is not an object
 *   of texts
 *
 * @example
 * ```ts
 * import { missingPrompts } from 'supportplan';
 *
 * const missing = missingPrompts({
 *   important: 'Beth sy’n bwysig i chi',
 *   'important.people': 'Pwy sy’n bwysig i chi?',
 * });
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

/** The text for a key. Ignores inherited properties. */
function ownWords(words: PromptWords, key: PromptWordKey): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

function hasWords(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** Describes an invalid text for a known key, without repeating the text. */
function gotFor(key: string, text: unknown): string {
  const what = typeof text === 'string' && text !== '' ? 'only spaces' : describeValue(text);
  return `${what} for ${key}`;
}

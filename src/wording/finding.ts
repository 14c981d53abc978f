/**
 * The result of a wording review: questions about words, never a judgement of anyone.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';

/** The code of a wording finding. */
export type WordingCode =
  | 'wording/vague-frequency'
  | 'wording/vague-degree'
  | 'wording/vague-condition'
  | 'wording/open-verb'
  | 'wording/who-missing'
  | 'wording/where-missing'
  | 'wording/no-measure'
  | 'wording/no-period'
  | 'wording/big-step'
  | 'wording/no-baseline'
  | 'wording/no-goal'
  | 'wording/no-date'
  | 'wording/needs-calendar'
  | 'wording/no-contingency'
  | 'wording/avoidance'
  | 'wording/professional-led'
  | 'wording/directive'
  | 'wording/no-start'
  | 'wording/no-resource'
  | 'wording/no-evidence'
  | 'wording/no-relationship'
  | 'wording/conflict-due-date'
  | 'wording/conflict-frequency'
  | 'wording/conflict-target'
  | 'wording/conflict-weekday-date'
  | 'wording/conflict-unknown-person'
  | 'wording/conflict-due-past'
  | 'wording/conflict-target-below-baseline'
  | 'wording/several-objectives';

/** The framework of a finding: SMART, POWER, or the consistency of a record. */
export type WordingFramework = 'smart' | 'power' | 'consistency';

/** The letter of SMART or POWER that a finding belongs to. */
export type WordingLetter = 'S' | 'M' | 'A' | 'R' | 'T' | 'P' | 'O' | 'W' | 'E';

/**
 * The level of a finding.
 *
 * - `seen`: the point is there, or a field answers it. This is not approval.
 * - `prompt`: a good conversation might cover it, and there is often a good reason to leave it out.
 * - `suggest`: these words will be hard to review later.
 * - `conflict`: two parts of the record disagree.
 */
export type WordingLevel = 'seen' | 'prompt' | 'suggest' | 'conflict';

/** The span of text that a finding is about. */
export interface EvidenceSpan {
  /**
   * The text's location as a JSON pointer: `/text` for a string, `/statement/text` for an objective or
   * outcome.
   */
  readonly field: string;
  /** The start, in UTF-16 units. */
  readonly start: number;
  /** The end (exclusive), in UTF-16 units. */
  readonly end: number;
  /** The quoted text. */
  readonly quote: string;
}

/** The rule that made a finding. */
export interface WordingRule {
  /** The rule's name: the last part of the code, unless several rules share it. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/** One question about the wording. It offers no correction: the words belong to the people who plan. */
export interface WordingFinding {
  /** The code. */
  readonly code: WordingCode;
  /** The framework it comes from. */
  readonly framework: WordingFramework;
  /** The letter in it. Missing for consistency findings. */
  readonly letter?: WordingLetter;
  /** The level. */
  readonly level: WordingLevel;
  /** Whether it is based on the text, the fields, or both. */
  readonly restsOn: 'text' | 'structured' | 'both';
  /** The spans that it is about. Empty for a missing element. */
  readonly spans: readonly EvidenceSpan[];
  /** A question to ask the person or the family. It may quote a lexicon term, never the text. */
  readonly question: string;
  /** The values filled into the question, for hosts with their own wording. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The field that answers what the text leaves open. */
  readonly resolvedBy?: Path;
  /** The rule that found it. */
  readonly rule: WordingRule;
}

/** Why the wording was not reviewed. */
export type NotReviewed = 'own-words' | 'goal' | 'too-long' | 'language';

/**
 * A wording review: questions in the order of the text, then those about missing elements. It has no score,
 * share or count.
 */
export interface WordingReview {
  /** The questions. */
  readonly findings: readonly WordingFinding[];
  /** Why the wording was not reviewed, if it wasn't. */
  readonly notReviewed?: NotReviewed;
  /** The lexicon used, with its version. */
  readonly lexiconVersion: string;
  /** A reminder that this is not a safeguarding check: people must judge whether someone is safe. */
  readonly notASafeguardingCheck: true;
}

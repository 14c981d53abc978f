/**
 * What a review of wording returns: questions about words, and never a judgement of anybody.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';

/** What a finding is about. */
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

/** Which of its parts a finding belongs to: SMART, POWER, or whether the parts of a record agree. */
export type WordingFramework = 'smart' | 'power' | 'consistency';

/** The letter of SMART or POWER that a finding belongs to. */
export type WordingLetter = 'S' | 'M' | 'A' | 'R' | 'T' | 'P' | 'O' | 'W' | 'E';

/**
 * How a finding is meant. `seen`: there, and answered elsewhere; no approval. `prompt`: a good conversation might cover it, and it is
 * often left out for a good reason. `suggest`: certain words that will be hard to review later. `conflict`: two parts disagree.
 */
export type WordingLevel = 'seen' | 'prompt' | 'suggest' | 'conflict';

/** A stretch of the text that a finding is about. */
export interface EvidenceSpan {
  /** Where the text stands, as a JSON pointer: `/text` of a string, `/statement/text` of an objective or an outcome. */
  readonly field: string;
  /** Where the stretch begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends: the place after its last unit. */
  readonly end: number;
  /** The stretch itself, as it stands there. */
  readonly quote: string;
}

/** Which rule found something. */
export interface WordingRule {
  /** The rule's name: the last part of the code, unless several rules share one. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/** One question about the wording. It has no correction to offer: the words belong to those who plan. */
export interface WordingFinding {
  /** What it is about. */
  readonly code: WordingCode;
  /** The framework it comes from. */
  readonly framework: WordingFramework;
  /** The letter of it; none for whether the parts of a record agree. */
  readonly letter?: WordingLetter;
  /** How it is meant. */
  readonly level: WordingLevel;
  /** Whether it rests on the text, on the fields beside it, or on both. */
  readonly restsOn: 'text' | 'structured' | 'both';
  /** The stretches of text it is about, none where something is absent. */
  readonly spans: readonly EvidenceSpan[];
  /** A question to ask with the person or the family. It may quote a term of the lexicon, and never the text. */
  readonly question: string;
  /** What the question was filled with, for questions in other words. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The field that answers what the text leaves open. */
  readonly resolvedBy?: Path;
  /** The rule that found it. */
  readonly rule: WordingRule;
}

/** Why wording was not reviewed. */
export type NotReviewed = 'own-words' | 'goal' | 'too-long' | 'language';

/** A review of wording: questions in the order of the text, those about something absent last. It has no score, share or count. */
export interface WordingReview {
  /** The questions. */
  readonly findings: readonly WordingFinding[];
  /** Why there are none, where the wording was left alone. */
  readonly notReviewed?: NotReviewed;
  /** The lexicon that was used, and its version. */
  readonly lexiconVersion: string;
  /** Whether somebody is safe is for people to judge: nothing here looks for it. */
  readonly notASafeguardingCheck: true;
}

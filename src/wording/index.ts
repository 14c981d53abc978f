/**
 * Reviews the wording of objectives and outcomes with a supervisor's questions, reads deadlines, and drafts
 * fields.
 *
 * @module
 */
export {
  type LinePosition,
  type LspDiagnostic,
  type LspPosition,
  type OffsetPosition,
  type TextlintMessage,
  type VfileMessage,
  wordingToDiagnostics,
  wordingToTextlint,
  wordingToVfileMessages,
} from './adapters.js';
export { readDeadlines } from './deadline.js';
export type {
  DateReading,
  Deadline,
  DeadlineOptions,
  DeadlinePrecision,
  DeadlineReading,
  SymbolicDeadline,
  SymbolicKind,
  SymbolicReading,
  WindowReading,
} from './deadline-reading.js';
export {
  type DraftField,
  type DraftMeasure,
  type DraftOptions,
  draftObjective,
  type ObjectiveDraft,
} from './draft.js';
export type {
  EvidenceSpan,
  NotReviewed,
  WordingCode,
  WordingFinding,
  WordingFramework,
  WordingLetter,
  WordingLevel,
  WordingReview,
  WordingRule,
} from './finding.js';
export {
  type GoalOrObjective,
  type GoalSign,
  goalOrObjective,
  type ObjectiveSign,
} from './goal-or-objective.js';
export {
  extendLexicon,
  lexiconWithout,
  WORDING_LEXICON,
  WORDING_LISTS,
  type WordingLexicon,
  type WordingList,
  type WordingListName,
} from './lexicon.js';
export { WORDING_CODES, WORDING_QUESTIONS, type WordingQuestions } from './questions.js';
export { reviewWording, type WordingExtra, type WordingOptions } from './review-wording.js';
export type { WordingPerson } from './wording-person.js';

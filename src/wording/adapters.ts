/**
 * Converts wording findings for editors and linters: textlint, the Language Server Protocol and vfile.
 *
 * Findings are questions, so none is an error and none offers a correction. A finding about a missing
 * element is placed at the start of the text.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { misuseAt } from '../kernel/reading.js';
import { ANY_TEXT, list, object, type Shape, shape, TEXT, whole, words } from '../kernel/shape.js';
import type { EvidenceSpan, WordingFinding, WordingReview } from './finding.js';
import { WORDING_CODES } from './questions.js';

/** A position in a text: line and column from 1, in UTF-16 units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A position in textlint's format. */
export interface LinePosition {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
}

/** A position in vfile's format. */
export interface OffsetPosition extends LinePosition {
  /** The offset in UTF-16 units, from 0. */
  readonly offset: number;
}

/** A position in Language Server Protocol format. */
export interface LspPosition {
  /** The line, from 0. */
  readonly line: number;
  /** The character in the line in UTF-16 units, from 0. */
  readonly character: number;
}

/** A message in textlint's format. */
export interface TextlintMessage {
  /** Always `lint`. */
  readonly type: 'lint';
  /** The code of the finding. */
  readonly ruleId: string;
  /** The text to ask. */
  readonly message: string;
  /** Start and end, in UTF-16 units. */
  readonly range: readonly [number, number];
  /** The start, in UTF-16 units. */
  readonly index: number;
  /** The line of the start, from 1. */
  readonly line: number;
  /** The column of the start, from 1. */
  readonly column: number;
  /** Start and end as lines and columns, from 1. */
  readonly loc: {
    /** The start. */
    readonly start: LinePosition;
    /** The end. */
    readonly end: LinePosition;
  };
  /** 3 (information), or 1 (warning) if two parts of a record disagree. Never an error. */
  readonly severity: 1 | 3;
}

/** A diagnostic in Language Server Protocol format: lines and characters from 0. */
export interface LspDiagnostic {
  /** Start and end. */
  readonly range: {
    /** The start. */
    readonly start: LspPosition;
    /** The end. */
    readonly end: LspPosition;
  };
  /**
   * 2 (warning) if two parts of a record disagree, 3 (information), or 4 (hint) for findings that are only
   * `seen`.
   */
  readonly severity: 2 | 3 | 4;
  /** The code of the finding. */
  readonly code: string;
  /** Always `supportplan`. */
  readonly source: 'supportplan';
  /** The text to ask. */
  readonly message: string;
}

/** A message in vfile's format: lines and columns from 1, offsets from 0. */
export interface VfileMessage {
  /** The text to ask. */
  readonly reason: string;
  /** Start and end. */
  readonly place: {
    /** The start. */
    readonly start: OffsetPosition;
    /** The end. */
    readonly end: OffsetPosition;
  };
  /** The code of the finding without its area. */
  readonly ruleId: string;
  /** Always `supportplan`. */
  readonly source: 'supportplan';
  /** The quoted text. It is someone's own words: treat it as personal data and don't log it. */
  readonly actual?: string;
  /** False for a warning, if two parts of a record disagree. Missing for information. */
  readonly fatal?: false;
}

/**
 * Converts the findings of a review to textlint messages.
 *
 * @param review - the review
 * @param text - the text that was reviewed
 * @returns a message for each span, and one at the start of the text for each missing element
 * @throws `SupportPlanError` `wording/another-text` if the text is not the one that was reviewed;
 *   `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or `argument/out-of-range` if the
 *   review or the text is not as its type describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { reviewWording, wordingToTextlint } from 'supportplan/wording';
 *
 * const text = 'Amina will attend the group regularly until 3 July 2026.';
 * const options = { kind: 'objective', voice: 'practitioner', today: calendarDate('2026-03-04') } as const;
 * const [message] = wordingToTextlint(reviewWording(text, options), text);
 *
 * message?.ruleId; // => 'wording/vague-frequency'
 * text.slice(...(message?.range ?? [])); // => 'regularly'
 * ```
 */
export function wordingToTextlint(review: WordingReview, text: string): readonly TextlintMessage[] {
  return placed('wordingToTextlint', review, text, ({ code, question, level }, { range, start, end }) => ({
    type: 'lint',
    ruleId: code,
    message: question,
    range,
    index: range[0],
    ...start,
    loc: { start, end },
    severity: level === 'conflict' ? 1 : 3,
  }));
}

/**
 * Converts the findings of a review to Language Server Protocol diagnostics, for an editor that shows them
 * as people type.
 *
 * @param review - the review
 * @param text - the text that was reviewed
 * @returns a diagnostic for each span, and one at the start of the text for each missing element
 * @throws `SupportPlanError` `wording/another-text` if the text is not the one that was reviewed;
 *   `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or `argument/out-of-range` if the
 *   review or the text is not as its type describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { reviewWording, wordingToDiagnostics } from 'supportplan/wording';
 *
 * const text = 'Amina will attend the group regularly until 3 July 2026.';
 * const options = { kind: 'objective', voice: 'practitioner', today: calendarDate('2026-03-04') } as const;
 * const [diagnostic] = wordingToDiagnostics(reviewWording(text, options), text);
 *
 * diagnostic?.range.start; // => { line: 0, character: 28 }
 * diagnostic?.severity; // => 3
 * ```
 */
export function wordingToDiagnostics(review: WordingReview, text: string): readonly LspDiagnostic[] {
  const fromZero = ({ line, column }: Place): LspDiagnostic['range']['start'] => ({
    line: line - 1,
    character: column - 1,
  });
  return placed('wordingToDiagnostics', review, text, ({ code, question, level }, { start, end }) => ({
    range: { start: fromZero(start), end: fromZero(end) },
    severity: level === 'conflict' ? 2 : level === 'seen' ? 4 : 3,
    code,
    source: 'supportplan',
    message: question,
  }));
}

/**
 * Converts the findings of a review to vfile messages, for unified's tools. `actual` holds the quoted text:
 * treat it as personal data and don't log it.
 *
 * @param review - the review
 * @param text - the text that was reviewed
 * @returns a message for each span, and one at the start of the text for each missing element
 * @throws `SupportPlanError` `wording/another-text` if the text is not the one that was reviewed;
 *   `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or `argument/out-of-range` if the
 *   review or the text is not as its type describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { reviewWording, wordingToVfileMessages } from 'supportplan/wording';
 *
 * const text = 'Amina will attend the group regularly until 3 July 2026.';
 * const options = { kind: 'objective', voice: 'practitioner', today: calendarDate('2026-03-04') } as const;
 * const [message] = wordingToVfileMessages(reviewWording(text, options), text);
 *
 * message?.ruleId; // => 'vague-frequency'
 * message?.actual; // => 'regularly'
 * ```
 */
export function wordingToVfileMessages(review: WordingReview, text: string): readonly VfileMessage[] {
  return placed(
    'wordingToVfileMessages',
    review,
    text,
    ({ code, question, level }, { range: [from, to], start, end, quote }) => ({
      reason: question,
      place: { start: { ...start, offset: from }, end: { ...end, offset: to } },
      ruleId: code.slice('wording/'.length),
      source: 'supportplan',
      ...(quote !== undefined && { actual: quote }),
      ...(level === 'conflict' && { fatal: false as const }),
    }),
  );
}

/** The part of a review that is read here. */
const REVIEW: Shape<Pick<WordingReview, 'findings'>> = /* @__PURE__ */ shape(() => {
  const span = object<EvidenceSpan>({ field: TEXT, start: whole(0), end: whole(0), quote: ANY_TEXT });
  const finding = object<Pick<WordingFinding, 'code' | 'level' | 'spans' | 'question'>>({
    code: words(WORDING_CODES),
    level: words(['seen', 'prompt', 'suggest', 'conflict']),
    spans: list(span),
    question: TEXT,
  });
  return object<Pick<WordingReview, 'findings'>>(
    { findings: list(finding) as never },
    'a review, as reviewWording returns it',
  );
});

/** Where a finding is in the text. */
interface FoundAt {
  /** The offsets of its start and end. */
  readonly range: readonly [number, number];
  /** The line and column of its start. */
  readonly start: Place;
  /** The line and column of its end. */
  readonly end: Place;
  /** The text there; undefined for a missing element, which is at the start of the text. */
  readonly quote: string | undefined;
}

/** Builds one item for each span of each finding, or for the start of the text if there is none. */
function placed<T>(
  caller: string,
  review: WordingReview,
  text: string,
  make: (finding: WordingFinding, found: FoundAt) => T,
): readonly T[] {
  checkArgument(caller, 'review', review, REVIEW);
  checkArgument(caller, 'text', text, ANY_TEXT);
  const { findings } = review;
  findings.forEach(({ spans }, index) => {
    spans.forEach(({ start, end, quote }, place) => {
      if (text.slice(start, end) === quote) return;
      const path = ['review', 'findings', index, 'spans', place];
      const expected = 'a place in the text that was reviewed';
      throw misuseAt('wording/another-text', caller, path, expected, 'a place in another text');
    });
  });
  const breaks = [-1];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  const placeAt = (offset: number): Place => {
    const line = breaks.findLastIndex((at) => at < offset);
    return { line: line + 1, column: offset - (breaks[line] as number) };
  };
  return findings.flatMap((finding) => {
    const { spans } = finding;
    const at = (start: number, end: number, quote?: string): T =>
      make(finding, { range: [start, end], start: placeAt(start), end: placeAt(end), quote });
    return spans.length > 0 ? spans.map(({ start, end, quote }) => at(start, end, quote)) : [at(0, 0)];
  });
}

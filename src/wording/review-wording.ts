/**
 * Reviews the wording of an objective or an outcome as a good supervisor would: with questions.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkArgument } from '../kernel/arguments.js';
import { misuse } from '../kernel/error.js';
import { list, optional, options as optionsOf, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import type { Objective } from '../objectives/objective.js';
import { LARGEST_STEP, STEP_SHARE } from '../objectives/smart.js';
import type { Outcome } from '../outcomes/outcome.js';
import { VOICES, type Voice } from '../person/statement.js';
import { conflictsIn, conflictsInWords } from './conflicts.js';
import type { SymbolicDeadline } from './deadline-reading.js';
import { draftFields, readingOptions } from './draft.js';
import type { NotReviewed, WordingCode, WordingFinding, WordingReview } from './finding.js';
import { OBJECTIVE_READ, OUTCOME_READ } from './inputs.js';
import { lexiconVersion, WORDING_LEXICON, type WordingLexicon } from './lexicon.js';
import {
  filled,
  nameOf,
  placeOf,
  WORDING_CODES,
  WORDING_QUESTIONS,
  type WordingQuestions,
} from './questions.js';
import type { RawFinding } from './raw-finding.js';
import { avoidance, directive, professionalLed } from './rules-power.js';
import { absences, needsCalendar, severalObjectives } from './rules-smart.js';
import { openVerb, vagueWords } from './rules-vague.js';
import { answered, answersOf, answersOfOutcome, objectiveFields, outcomeFields } from './structured.js';
import { readText, type TextReading } from './text-reading.js';
import { LONGEST_TEXT } from './tokens.js';
import type { WordingPerson } from './wording-person.js';

/** Optional findings, made only on request. */
export type WordingExtra = 'where-missing' | 'no-contingency';

/** The context of a review. None of it is guessed from the words. */
export interface WordingOptions {
  /** What the text is. A goal may be broad, so it is not reviewed. */
  readonly kind: 'goal' | 'objective' | 'outcome';
  /** Whose words a string is in. A statement has its own voice. */
  readonly voice?: Voice;
  /** What it is for. Defaults to a plan. A safety condition may keep its plain "must not". */
  readonly purpose?: 'plan' | 'safety-condition';
  /** The date of the review. */
  readonly today: CalendarDate;
  /** The people of the plan. Their names are recognised from this list, whatever their origin. */
  readonly people?: readonly WordingPerson[];
  /** The lexicon. Defaults to {@link WORDING_LEXICON}. */
  readonly lexicon?: WordingLexicon;
  /** Replacement questions. */
  readonly questions?: Partial<WordingQuestions>;
  /** Findings to leave out. */
  readonly without?: readonly WordingCode[];
  /** Optional findings to add. */
  readonly also?: readonly WordingExtra[];
  /** The language of the text, as a BCP 47 tag. Defaults to English. Other languages are not reviewed. */
  readonly language?: string;
  /**
   * Returns the date of a deadline such as "by the end of term", or undefined if the host doesn't know it.
   */
  readonly resolveDeadline?: (symbolic: SymbolicDeadline) => CalendarDate | undefined;
  /** The largest change in a measure that raises no question, as a share of its scale. Defaults to 0.4. */
  readonly largestStep?: number;
}

const OPTIONS: Shape<WordingOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<WordingOptions>(
    {
      kind: words(['goal', 'objective', 'outcome']),
      voice: optional(words(VOICES)),
      purpose: optional(words(['plan', 'safety-condition'])),
      ...draftFields(),
      questions: optional(
        optionsOf<Partial<WordingQuestions>>(
          Object.fromEntries(WORDING_CODES.map((code) => [code, optional(TEXT)])) as never,
        ),
      ),
      without: optional(list(words(WORDING_CODES))),
      also: optional(list(words(['where-missing', 'no-contingency']))),
      language: optional(TEXT),
      largestStep: optional(STEP_SHARE),
    },
    "options such as { kind: 'objective', voice: 'agreed', today: '2026-11-30' }",
  ),
);

/**
 * Reviews an objective by SMART, or an outcome by POWER, and returns questions to ask the person or the
 * family.
 *
 * The guide behind both says that rewriting plans to fit them makes little difference: the thinking and
 * talking do. So there is no correction and no score, and nothing here checks whether someone is safe. The
 * person's own words, words without a recorded voice, and goals are not reviewed. English only.
 *
 * @param input - the text, or an objective or outcome whose fields can answer for its words
 * @param options - what it is, whose words it is in, and the date
 * @returns the questions in the order of the text, then those about missing elements; or why it was not
 *   reviewed
 * @throws `SupportPlanError` `wording/no-voice` for a text without a voice; `smart/largest-step` if that is
 *   not above 0 and at most 1; `calendar/not-a-date` if `today`, or what `resolveDeadline` returns, is not
 *   a day; `argument/missing`, `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key`,
 *   `argument/out-of-range` or `calendar/not-an-interval` if the input or the options are not as their
 *   types describe
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { reviewWording } from 'supportplan/wording';
 *
 * const options = { kind: 'objective', voice: 'practitioner', today: calendarDate('2026-03-04') } as const;
 * const { findings } = reviewWording('Robin to swim regularly.', options);
 *
 * findings.map((finding) => finding.code); // => ['wording/vague-frequency', 'wording/no-date']
 * findings[0]?.spans; // => [{ field: '/text', start: 14, end: 23, quote: 'regularly' }]
 * findings[0]?.question; // => 'What does “regularly” mean here: how many times, on which days, or by when?'
 * ```
 */
export function reviewWording(input: string | Objective | Outcome, options: WordingOptions): WordingReview {
  checkArgument('reviewWording', 'options', options, OPTIONS);
  const { kind, lexicon = WORDING_LEXICON } = options;
  const isText = typeof input === 'string';
  if (!isText)
    checkArgument('reviewWording', 'input', input, kind === 'objective' ? OBJECTIVE_READ : OUTCOME_READ);
  const text = isText ? input : input.statement.text;
  const voice = isText ? options.voice : input.statement.voice;
  if (voice === undefined) {
    const expected = `one of "${VOICES.join('", "')}": whose words the text is in is never guessed`;
    throw misuse('wording/no-voice', 'reviewWording', 'options.voice', expected, 'nothing');
  }
  const version = { lexiconVersion: lexiconVersion(lexicon), notASafeguardingCheck: true } as const;
  const notReviewed = leftAlone(text, voice, options);
  if (notReviewed !== undefined) return { findings: [], notReviewed, ...version };
  const reading = readText(text, readingOptions('reviewWording', options));
  const found =
    kind === 'objective'
      ? inObjective(isText ? undefined : (input as Objective), reading, options, voice)
      : inOutcome(isText ? undefined : (input as Outcome), reading, options, voice);
  const { without = [], questions = {} } = options;
  const field = isText ? '/text' : '/statement/text';
  const findings = found
    .filter(({ code }) => !without.includes(code))
    .sort((one, other) => placeIn(one) - placeIn(other))
    .map((one) => findingOf(one, text, field, questions));
  return { findings, ...version };
}

function leftAlone(
  text: string,
  voice: Voice,
  { kind, language = 'en' }: WordingOptions,
): NotReviewed | undefined {
  const tag = language.toLowerCase();
  if (tag !== 'en' && !tag.startsWith('en-')) return 'language';
  if (voice !== 'agreed' && voice !== 'practitioner') return 'own-words';
  if (kind === 'goal') return 'goal';
  return text.length > LONGEST_TEXT ? 'too-long' : undefined;
}

function inObjective(
  objective: Objective | undefined,
  reading: TextReading,
  options: WordingOptions,
  voice: Voice,
): readonly RawFinding[] {
  const { also = [], largestStep = LARGEST_STEP } = options;
  const found = [
    ...vagueWords(reading),
    ...openVerb(reading),
    ...wanted(reading, options, voice),
    ...absences(reading),
    ...needsCalendar(reading),
    ...severalObjectives(reading),
  ];
  const ask = (extra: WordingExtra, isThere: () => boolean): void => {
    if (also.includes(extra) && !isThere())
      found.push({ code: `wording/${extra}`, level: 'prompt', places: [] });
  };
  ask('where-missing', () => reading.seen('places') !== undefined);
  ask('no-contingency', () => reading.contingency().length > 0);
  const conflicts = conflictsIn(reading, objective, options);
  if (objective === undefined) return [...found, ...conflicts];
  const fields = objectiveFields(objective, reading, largestStep);
  return [...answered(found, answersOf(objective)), ...fields, ...conflicts];
}

function inOutcome(
  outcome: Outcome | undefined,
  reading: TextReading,
  options: WordingOptions,
  voice: Voice,
): readonly RawFinding[] {
  const found = wanted(reading, options, voice);
  const conflicts = conflictsInWords(reading, options);
  if (outcome === undefined) return [...found, ...conflicts];
  const fields = outcomeFields(outcome, reading);
  return [...answered(found, answersOfOutcome(outcome)), ...fields, ...conflicts];
}

/**
 * The checks common to objectives and outcomes. A safety condition may state plainly what must not happen.
 */
function wanted(reading: TextReading, { purpose }: WordingOptions, voice: Voice): readonly RawFinding[] {
  if (purpose === 'safety-condition') return professionalLed(reading);
  const level = voice === 'agreed' ? 'prompt' : 'suggest';
  return [...avoidance(reading, level), ...professionalLed(reading), ...directive(reading)];
}

function placeIn({ places }: RawFinding): number {
  return places[0]?.[0] ?? LONGEST_TEXT;
}

function findingOf(
  found: RawFinding,
  text: string,
  field: string,
  questions: Partial<WordingQuestions>,
): WordingFinding {
  const { code, level, restsOn = 'text', places, values, resolvedBy } = found;
  return {
    code,
    ...placeOf(code),
    level,
    restsOn,
    spans: places.map(([start, end]) => ({ field, start, end, quote: text.slice(start, end) })),
    question: filled(questions[code] ?? WORDING_QUESTIONS[code], values ?? {}),
    ...(values !== undefined && { values }),
    ...(resolvedBy !== undefined && { resolvedBy }),
    rule: { id: nameOf(code), version: '1' },
  };
}

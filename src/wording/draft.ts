/**
 * Drafts an objective's fields from its words, for a person to confirm.
 *
 * @module
 */
import { type CalendarDate, textOfDay } from '../calendar/calendar-date.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import {
  ANY_TEXT,
  callable,
  type FieldsOf,
  optional,
  options as optionsOf,
  type Shape,
  shape,
} from '../kernel/shape.js';
import type { Verb } from './clauses.js';
import {
  checkedResolve,
  type DeadlineReading,
  type SymbolicDeadline,
  type WindowReading,
} from './deadline-reading.js';
import type { EvidenceSpan } from './finding.js';
import { KNOWN_LEXICON, WORDING_LEXICON, type WordingLexicon } from './lexicon.js';
import { PLAIN_BIT } from './pieces.js';
import type { Quantity } from './quantities.js';
import { severalObjectives } from './rules-smart.js';
import { vagueWords } from './rules-vague.js';
import { type Act, type ReadingOptions, readText, type TextReading } from './text-reading.js';
import { LONGEST_TEXT, type Token } from './tokens.js';
import { PEOPLE, type WordingPerson } from './wording-person.js';

/** A value found in the text. */
export interface DraftField<T> {
  /** The value. */
  readonly value: T;
  /** Where it is in the text. */
  readonly span: EvidenceSpan;
  /** `read`: the words state it. `guessed`: the words could mean another value, or are less precise. */
  readonly confidence: 'read' | 'guessed';
}

/** How much, how many or how often, as stated in the text. */
export interface DraftMeasure {
  /** The target value. */
  readonly target: number;
  /** Its unit, as written in the text. */
  readonly unit?: string;
  /** Present if the target is a minimum or a maximum. */
  readonly bound?: 'at-least' | 'at-most';
  /** The starting value: 25 in "from 25% to 95%". */
  readonly baseline?: number;
  /** The period of a rate: "three times a week". */
  readonly period?: NonNullable<Quantity['period']>;
}

/** The fields that an objective's words suggest. Every value is found in the text. */
export interface ObjectiveDraft {
  /** Always `unconfirmed`: a person must confirm it. */
  readonly status: 'unconfirmed';
  /** The action past its due day. */
  readonly what?: DraftField<string>;
  /** The people who act. */
  readonly who: readonly DraftField<string>[];
  /** The due date. */
  readonly dueOn?: DraftField<CalendarDate>;
  /** The period in which it is done. */
  readonly window?: DraftField<WindowReading>;
  /** The start date. */
  readonly starts?: DraftField<CalendarDate>;
  /** How much or how many. */
  readonly measure?: DraftField<DraftMeasure>;
  /** How often. */
  readonly frequency?: DraftField<DraftMeasure>;
  /** Why it matters. */
  readonly why?: DraftField<string>;
  /** The fallback plan. */
  readonly contingency?: DraftField<string>;
  /** Vague words, which give no value. */
  readonly unread: readonly EvidenceSpan[];
  /**
   * Whether it seems to be several objectives in one. Fields that differ between them are then left out.
   */
  readonly several: boolean;
  /** Every deadline found, in order. */
  readonly deadlines: readonly DraftField<DeadlineReading>[];
}

/** Options for drafting. */
export interface DraftOptions {
  /** The date on which the text is read. */
  readonly today: CalendarDate;
  /** The people of the plan, whose names are recognised. */
  readonly people?: readonly WordingPerson[];
  /** The lexicon. Defaults to {@link WORDING_LEXICON}. */
  readonly lexicon?: WordingLexicon;
  /**
   * Returns the date of a deadline such as "by the end of term", or undefined if the host doesn't know it.
   */
  readonly resolveDeadline?: (symbolic: SymbolicDeadline) => CalendarDate | undefined;
}

/** The shapes of the fields of {@link DraftOptions}. */
export const draftFields = (): FieldsOf<DraftOptions> => ({
  today: DAY,
  people: optional(PEOPLE),
  lexicon: optional(KNOWN_LEXICON),
  resolveDeadline: optional(callable()),
});

const OPTIONS: Shape<DraftOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<DraftOptions>(draftFields(), TODAY_EXPECTED),
);

/**
 * Drafts the fields of an objective from its words, each with its span in the text.
 *
 * A draft is a suggestion: don't store it until a person has confirmed each field. Keep the person's own
 * words; you may show a draft beside them, but never instead of them. No value is made up, so most drafts
 * have gaps. A text over 4,000 characters gives an empty draft. English only.
 *
 * @param text - the words of the objective
 * @param options - the date on which it is read, and optional context
 * @returns the fields found, the vague words left over, and every deadline
 * @throws `SupportPlanError` `calendar/not-a-date` if `today`, or what `resolveDeadline` returns, is not a
 *   day; `argument/missing`, `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key` or
 *   `argument/out-of-range` if the text or the options are not as their types describe
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { draftObjective } from 'supportplan/wording';
 *
 * const today = calendarDate('2026-03-04');
 * const draft = draftObjective('Amina will swim twice a week until 3 July 2026.', { today });
 *
 * draft.dueOn?.value; // => '2026-07-03'
 * draft.dueOn?.span.quote; // => 'until 3 July 2026'
 * draft.frequency?.value.target; // => 2
 * draft.measure; // => undefined
 * ```
 */
export function draftObjective(text: string, options: DraftOptions): ObjectiveDraft {
  const reading = readFor('draftObjective', text, options);
  const unread = vagueWords(reading).flatMap(({ places }) => places);
  return { ...draftOf(reading), unread: unread.map(([start, end]) => quoted(text, start, end)) };
}

/** The draft of a text that is already read. */
export function draftOf(reading: TextReading): Omit<ObjectiveDraft, 'unread'> {
  const { tokens } = reading;
  const isMeant = (place: Range): boolean => isMeantIn(reading, place);
  const field = <T = string>(place: Range, read: boolean, value?: T): DraftField<T> => {
    const span = spanOf(reading, place);
    return { value: value ?? (span.quote as T), span, confidence: read ? 'read' : 'guessed' };
  };
  const stretch = ([place]: ReturnType<TextReading['reasons']>): DraftField<string> | undefined =>
    place && field({ from: place[0], to: place[1] }, true);
  const several = severalObjectives(reading).length > 0;

  const deadlines = deadlinesMeant(reading);
  const due = deadlines.length === 1 ? deadlines[0] : undefined;
  const last = due && lastDay(due.value);
  const isWindow = due?.value.kind === 'window';
  const starts = reading.days().find((day) => day.starts && isMeant(day));

  const quantity = (isRate: boolean): DraftField<DraftMeasure> | undefined => {
    const [one, another] = reading.quantities.filter(
      (other) => isMeant(other) && (other.kind === 'rate') === isRate,
    );
    if (one === undefined || (several && another)) return undefined;
    const { values, unit, bound, period } = one;
    const baseline = one.kind === 'step' ? values[0] : undefined;
    const value = told<DraftMeasure>({ target: values.at(-1) as number, unit, bound, baseline, period });
    return field(one, !another && (baseline !== undefined || values.length === 1), value);
  };

  const people = reading.actors().map(({ from, to }) => {
    let end = to;
    // "Mr. Ade Okafor"
    while (
      tokens[end]?.sentence === tokens[from]?.sentence &&
      (tokens[end]?.capital || tokens[end]?.text === '.')
    ) {
      end += 1;
    }
    return field({ from, to: end }, !isUnlisted(reading, from));
  });
  const acts = actsOf(reading);
  const act = acts.find(({ plain, open }) => plain || open) ?? acts[0];
  return told<Omit<ObjectiveDraft, 'unread'>>({
    status: 'unconfirmed',
    // a "not" that negates the action may be far before it
    what:
      act && !act.negated && !several
        ? field({ from: act.from, to: endOf(act.from, reading) }, act.plain)
        : undefined,
    // "she" refers to someone already named
    who: people.filter(
      ({ value }, at) =>
        !/^(?:s?he|they)$/i.test(value) && people.findIndex((one) => one.value === value) === at,
    ),
    dueOn: due && last && !isWindow ? { ...due, value: last } : undefined,
    window: isWindow ? (due as DraftField<WindowReading>) : undefined,
    starts: starts && field(starts, starts.first === starts.last, textOfDay(starts.first)),
    measure: quantity(false),
    frequency: quantity(true),
    why: stretch(reading.reasons()),
    contingency: stretch(reading.contingency()),
    several,
    deadlines,
  });
}

/** Whether a range states the action. Days and numbers in a reason don't. */
function isMeantIn({ partAt }: TextReading, { from }: Range): boolean {
  return partAt[from] !== 'reason';
}

/** The deadlines of the action. */
export function deadlinesMeant(reading: TextReading): readonly DraftField<DeadlineReading>[] {
  return reading.deadlines
    .filter((place) => isMeantIn(reading, place))
    .map((one) => ({
      value: one.reading,
      span: spanOf(reading, one),
      confidence: isClose(one.reading) ? 'read' : 'guessed',
    }));
}

/** The last day that meets a deadline, if known. */
export function lastDay(reading: DeadlineReading): CalendarDate | undefined {
  if (reading.kind === 'date') return reading.iso;
  return reading.kind === 'window' ? reading.to : reading.resolved;
}

/** Whether a token is in no lexicon list and not a name of someone in the plan. */
export function isUnlisted({ pieces }: TextReading, token: number): boolean {
  return pieces.some(({ from, bits }) => from === token && bits === 0);
}

/** A range of tokens. */
export interface Range {
  /** The first token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
}

/** Removes undefined values. */
function told<T>(values: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/**
 * Checks the arguments for the named caller, then reads the text. A text that is too long is read as empty.
 */
export function readFor(caller: string, text: string, options: DraftOptions): TextReading {
  checkArgument(caller, 'text', text, ANY_TEXT);
  checkArgument(caller, 'options', options, OPTIONS);
  return readText(text.length > LONGEST_TEXT ? '' : text, readingOptions(caller, options));
}

/** The reading options, from checked options. */
export function readingOptions(caller: string, options: DraftOptions): ReadingOptions {
  const { today, people, lexicon = WORDING_LEXICON, resolveDeadline: resolve } = options;
  return {
    today,
    lexicon,
    ...(people && { people }),
    ...(resolve && { resolve: checkedResolve(caller, 'options.resolveDeadline', resolve) }),
  };
}

/** The verbs of a text, each marked as a plain act or not. */
export function actsOf({ acts, verbs }: TextReading): readonly (Act & { readonly plain: boolean })[] {
  return acts().map((act, at) => ({ ...act, plain: ((verbs[at] as Verb).bits & PLAIN_BIT) !== 0 }));
}

/** A range of tokens as evidence, without trailing marks. */
export function spanOf({ text, tokens }: TextReading, { from, to }: Range): EvidenceSpan {
  let last = to - 1;
  while (last > from && LOOSE.includes((tokens[last] as Token).text)) last -= 1;
  return quoted(text, (tokens[from] as Token).start, (tokens[last] as Token).end);
}

function quoted(text: string, start: number, end: number): EvidenceSpan {
  return { field: '/text', start, end, quote: text.slice(start, end) };
}

/** Whether the words name exactly one day or period, with no other likely reading. */
function isClose(reading: DeadlineReading): boolean {
  if (reading.kind === 'date' && reading.precision !== 'day') return false;
  return lastDay(reading) !== undefined && !('ambiguous' in reading);
}

/** Where the action ends: before its deadline, its reason, the next subject, or the end of the sentence. */
function endOf(from: number, reading: TextReading): number {
  const { tokens, deadlines, days, actors, reasons, contingency } = reading;
  const stops = new Set([...reasons(), ...contingency()].map(([first]) => first));
  for (const one of [...deadlines, ...days(), ...actors()]) stops.add(one.from);
  let to = from + 1;
  while (tokens[to]?.sentence === tokens[from]?.sentence && !stops.has(to)) to += 1;
  return to;
}

const LOOSE = /* @__PURE__ */ ', ; : . ! ? ( ) – - and on from in the at by for a starting'.split(' ');

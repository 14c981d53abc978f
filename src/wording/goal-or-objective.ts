/**
 * Finds signs in a text of a goal or of an objective. People decide which it is.
 *
 * @module
 */
import { actsOf, type DraftOptions, type Range, readFor, spanOf } from './draft.js';
import type { EvidenceSpan } from './finding.js';

/** A span that suggests a goal. */
export interface GoalSign extends EvidenceSpan {
  /** Why: a verb that leaves the action open, a wish, or a way of being. */
  readonly why: 'broad-verb' | 'wish' | 'ideal';
}

/** A span that suggests an objective. */
export interface ObjectiveSign extends EvidenceSpan {
  /** Why: a deadline, a day, an amount or rate, a plain act, or who does it. */
  readonly why: 'deadline' | 'day' | 'quantity' | 'plain-act' | 'actor';
}

/**
 * The signs of a goal and of an objective, in the order of the text. This is not a verdict, and more signs
 * are not stronger evidence.
 */
export interface GoalOrObjective {
  /** Signs of a goal. */
  readonly goal: readonly GoalSign[];
  /** Signs of an objective. */
  readonly objective: readonly ObjectiveSign[];
}

const WISHES = /* @__PURE__ */ 'want wants wish wishes hope hopes like dream dreams'.split(' ');
const IDEALS =
  /* @__PURE__ */ 'always never independent independently confident confidence happy happier safe safer healthy healthier potential settled'.split(
    ' ',
  );

/**
 * Finds the parts of a text that suggest a goal, and those that suggest an objective.
 *
 * A goal may be broad and long; an objective is a short step towards it. Many good sentences have signs of
 * both, and some of neither. This function doesn't decide: the people who wrote the text know what they
 * meant. English only.
 *
 * @param text - the text
 * @param options - the date on which it is read, and optional context
 * @returns the spans that suggest each, with a reason
 * @throws `SupportPlanError` `calendar/not-a-date` if `today`, or what `resolveDeadline` returns, is not a
 *   day; `argument/missing`, `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key` or
 *   `argument/out-of-range` if the text or the options are not as their types describe
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { goalOrObjective } from 'supportplan/wording';
 *
 * const today = calendarDate('2026-03-04');
 * const text = 'Robin wants to be independent and will apply for a bus pass by 3 May.';
 * const signs = goalOrObjective(text, { today });
 *
 * signs.goal.map(({ why, quote }) => [why, quote]); // => [['wish', 'wants'], ['ideal', 'independent']]
 * signs.objective.find(({ why }) => why === 'deadline')?.quote; // => 'by 3 May'
 * ```
 */
export function goalOrObjective(text: string, options: DraftOptions): GoalOrObjective {
  const reading = readFor('goalOrObjective', text, options);
  const { tokens, actors, deadlines, days, quantities } = reading;
  const acts = actsOf(reading);
  const plain = acts.filter((act) => act.plain);
  const words = (list: readonly string[]): readonly Range[] =>
    tokens.flatMap((token, from) => (list.includes(token.text) ? [{ from, to: from + 1 }] : []));
  const signs = <Why extends string>(found: Readonly<Record<Why, readonly Range[]>>) =>
    Object.entries<readonly Range[]>(found)
      .flatMap(([why, places]) => places.map((place) => ({ ...spanOf(reading, place), why: why as Why })))
      .sort((one, other) => one.start - other.start);
  return {
    goal: signs({ 'broad-verb': acts.filter(({ open }) => open), wish: words(WISHES), ideal: words(IDEALS) }),
    objective: signs({
      'plain-act': plain,
      // "Sam will feel safe" also names someone
      actor: plain.length > 0 ? actors() : [],
      deadline: deadlines,
      quantity: quantities,
      day: days(),
    }),
  };
}

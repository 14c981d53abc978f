/**
 * What in a text speaks for a goal, and what for an objective. Which it is, people say.
 *
 * @module
 */
import { actsOf, type DraftOptions, type Range, readFor, spanOf } from './draft.js';
import type { EvidenceSpan } from './finding.js';

/** A stretch of text, and what it speaks for a goal by. */
export interface GoalSign extends EvidenceSpan {
  /** A verb that leaves open what is done, a wish, or a way of being. */
  readonly why: 'broad-verb' | 'wish' | 'ideal';
}

/** A stretch of text, and what it speaks for an objective by. */
export interface ObjectiveSign extends EvidenceSpan {
  /** A last day, a day, how much or how often, an act that is done or not, or who does it. */
  readonly why: 'deadline' | 'day' | 'quantity' | 'plain-act' | 'actor';
}

/** What speaks for either, in the order of the text. There is no verdict in it, and a longer list is no stronger one. */
export interface GoalOrObjective {
  /** What speaks for a goal. */
  readonly goal: readonly GoalSign[];
  /** What speaks for an objective. */
  readonly objective: readonly ObjectiveSign[];
}

const WISHES = /* @__PURE__ */ 'want wants wish wishes hope hopes like dream dreams'.split(' ');
const IDEALS =
  /* @__PURE__ */ 'always never independent independently confident confidence happy happier safe safer healthy healthier potential settled'.split(
    ' ',
  );

/**
 * Points at what in a text speaks for a goal, and what for an objective.
 *
 * A goal may be broad and long; an objective is a short step towards it. Many good sentences have something of both, and some of
 * neither. Nothing here decides: the people who wrote it know what they meant. English only.
 *
 * @param text - the text
 * @param options - the day on which it is read, and what else is known
 * @returns the stretches that speak for either, each with its reason
 * @throws `SupportPlanError` `calendar/not-a-date` if `today`, or what `resolveDeadline` returns, is not a day; `argument/missing`,
 *   `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key` or `argument/out-of-range` if the text or the options are
 *   not as their types describe
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { goalOrObjective } from 'supportplan/wording';
 *
 * const today = calendarDate('2026-03-04');
 * const signs = goalOrObjective('Robin wants to be independent and will apply for a bus pass by 3 May.', { today });
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
      // "Sam will feel safe" names somebody too
      actor: plain.length > 0 ? actors() : [],
      deadline: deadlines,
      quantity: quantities,
      day: days(),
    }),
  };
}

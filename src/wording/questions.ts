/**
 * The question for each wording finding, and its framework.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { WordingCode, WordingFramework, WordingLetter } from './finding.js';

/** A question for every code, with placeholders in braces such as `{term}`. */
export type WordingQuestions = Readonly<Record<WordingCode, string>>;

type Name = WordingCode extends `wording/${infer Rest}` ? Rest : never;

/**
 * The letter and the question. A capital is a letter of SMART, a small letter one of POWER; empty for
 * consistency.
 */
const ROWS: Readonly<Record<Name, readonly [letter: string, question: string]>> = {
  'vague-frequency': ['S', 'What does “{term}” mean here: how many times, on which days, or by when?'],
  'vague-degree': ['S', 'What would “{term}” look like? What would be different?'],
  'vague-condition': ['S', 'Who decides when “{term}” applies, and what do they look for?'],
  'open-verb': ['S', 'What would somebody actually do?'],
  'who-missing': ['S', 'Who will do this?'],
  'where-missing': ['S', 'Where will it happen?'],
  'no-contingency': ['S', 'What happens if it cannot go ahead one time?'],
  'several-objectives': ['S', 'Is this more than one objective?'],
  'no-measure': ['M', 'How will everyone know that it has happened?'],
  'no-period': ['M', 'Over what time will you look at this together?'],
  'big-step': ['A', 'It is a large step from {baseline} to {target}. Would smaller steps on the way help?'],
  'no-baseline': ['A', 'Where are things at the moment?'],
  'no-goal': ['R', 'Which of the person’s goals does this help with?'],
  'no-date': ['T', 'By when, or when will you look at it again together?'],
  'needs-calendar': ['T', 'Which day is that? Could you add the date?'],
  avoidance: ['p', 'What would you hope to see instead?'],
  'professional-led': ['o', 'What will the person or the family choose or do in this?'],
  directive: ['o', 'Is this what they want, or what is asked of them? How would they put it themselves?'],
  'no-start': ['w', 'Where are things at the moment?'],
  'no-resource': ['w', 'What would it take: people, equipment, anything else?'],
  'no-evidence': ['e', 'What would they see, hear or feel if this was working?'],
  'no-relationship': ['r', 'Who might this bring closer, and who might find it harder?'],
  'conflict-due-date': ['', 'The text and the due day name different days. Which is right?'],
  'conflict-frequency': ['', 'The text and the measure say how often in different ways. Which is right?'],
  'conflict-target': ['', 'The text and the measure name different targets. Which is right?'],
  'conflict-weekday-date': ['', 'The weekday and the date do not match. Which did you mean?'],
  'conflict-unknown-person': ['', 'Somebody named here is not in this plan. Is the name right?'],
  'conflict-due-past': ['', 'The due day has passed. Is it still the right one?'],
  'conflict-target-below-baseline': [
    '',
    'The target goes the opposite way from the direction recorded. Is it right?',
  ],
};

/** The codes of all wording findings. */
export const WORDING_CODES: readonly WordingCode[] = /* @__PURE__ */ (() =>
  frozen(Object.keys(ROWS).map((name) => `wording/${name as Name}` as const)))();

/** The default questions, in plain English, addressed to the worker. A host can replace them. */
export const WORDING_QUESTIONS: WordingQuestions = /* @__PURE__ */ (() =>
  frozen(
    Object.fromEntries(WORDING_CODES.map((code) => [code, rowOf(code)[1]])) as Record<WordingCode, string>,
  ))();

function rowOf(code: WordingCode): readonly [letter: string, question: string] {
  return ROWS[nameOf(code)];
}

/** A code without its area. */
export function nameOf(code: WordingCode): Name {
  return code.slice('wording/'.length) as Name;
}

/** The framework of a code, and its letter. */
export function placeOf(code: WordingCode): {
  readonly framework: WordingFramework;
  readonly letter?: WordingLetter;
} {
  const [letter] = rowOf(code);
  if (letter === '') return { framework: 'consistency' };
  const capital = letter.toUpperCase();
  return { framework: letter === capital ? 'smart' : 'power', letter: capital as WordingLetter };
}

/** Fills in the placeholders of a question. */
export function filled(question: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce(
    (text, [key, value]) => text.replaceAll(`{${key}}`, String(value)),
    question,
  );
}

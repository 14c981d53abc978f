import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate } from 'supportplan';
import { reviewWording, type WordingFinding } from 'supportplan/wording';
import { root } from '../helpers/examples.js';

/** One sentence as it was labelled by hand. */
export interface LabelledSentence {
  readonly id: string;
  readonly kind: 'goal' | 'objective' | 'outcome';
  readonly voice: 'practitioner' | 'agreed' | 'own-words';
  readonly purpose?: 'plan' | 'safety-condition';
  readonly text: string;
  readonly findings: readonly { readonly code: string; readonly quote?: string }[];
}

/** How often a code was found where it is on the label, where it is not, and how often it was not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Pairs of sentence and code, over all codes and for each. */
export interface WordingScore {
  readonly precision: number;
  readonly recall: number;
  readonly perCode: Readonly<Record<string, Tally>>;
}

/** Sentences labelled by hand, from the named file: a list, or one under `sentences`. */
export function labelled(name: string): readonly LabelledSentence[] {
  const read = JSON.parse(readFileSync(join(root, 'test/golden/wording', name), 'utf8'));
  return Array.isArray(read) ? read : read.sentences;
}

const today = calendarDate('2026-03-04');

/** What is found in a labelled sentence. */
export function findingsIn({ kind, voice, purpose, text }: LabelledSentence): readonly WordingFinding[] {
  const options = { kind, voice, today, ...(purpose !== undefined && { purpose }) };
  return reviewWording(text, options).findings;
}

/** The code as the labels have it. */
export function labelOf({ code }: WordingFinding): string {
  return code.replace('wording/', '').replace('conflict-', '');
}

/** The sentences were not written on one day. */
const OF_TODAY: readonly string[] = ['wording/conflict-due-past'];

/** Counts pairs of sentence and code; what is only `seen` is left out, and so is what depends on the day. */
export function scored(sentences: readonly LabelledSentence[]): WordingScore {
  const perCode: Record<string, Tally> = {};
  const count = (code: string, what: keyof Tally): void => {
    perCode[code] ??= { right: 0, wrong: 0, missed: 0 };
    perCode[code][what] += 1;
  };
  for (const sentence of sentences) {
    const asked = findingsIn(sentence).filter(
      ({ level, code }) => level !== 'seen' && !OF_TODAY.includes(code),
    );
    const found = new Set(asked.map(labelOf));
    const wanted = new Set(sentence.findings.map(({ code }) => code));
    for (const code of found) count(code, wanted.has(code) ? 'right' : 'wrong');
    for (const code of wanted) if (!found.has(code)) count(code, 'missed');
  }
  const sum = (what: keyof Tally): number =>
    Object.values(perCode).reduce((total, tally) => total + tally[what], 0);
  const right = sum('right');
  return { precision: right / (right + sum('wrong')), recall: right / (right + sum('missed')), perCode };
}

import { calendarDate } from 'supportplan';
import { extendLexicon, reviewWording, WORDING_LEXICON } from 'supportplan/wording';
import type { Calls } from './call.js';

const today = calendarDate('2026-03-04');
const text = 'Amina will attend the group regularly with Sam by the end of term.';
const agreed = (words: string) => ({ text: words, voice: 'agreed' });

const reading = () => ({
  today,
  people: [{ name: 'Amina', role: 'the-person' }],
  lexicon: extendLexicon(WORDING_LEXICON, 'vague-frequency', ['once in a blue moon']),
  resolveDeadline: () => calendarDate('2026-07-21'),
});

const objective = () => ({
  id: 'B1',
  statement: agreed(text),
  status: { lifecycle: 'active' },
  who: [{ role: 'the-person' }],
  where: agreed('At the centre.'),
  contingency: agreed('A call if the bus is late.'),
  measure: {
    baseline: 1,
    target: 4,
    direction: 'more',
    unit: 'evenings',
    period: { weeks: 4 },
    scale: { lowest: 0, highest: 7 },
    interim: [{ by: calendarDate('2026-05-01'), value: 2 }],
  },
  goals: [{ goalId: 'G1' }],
  dueOn: calendarDate('2026-07-21'),
});

const review = () => reviewWording(text, { kind: 'objective', voice: 'practitioner', today });

export const WORDING_CALLS: Calls = {
  draftObjective: () => [text, reading()],
  extendLexicon: () => [WORDING_LEXICON, 'vague-frequency', ['once in a blue moon']],
  goalOrObjective: () => [text, reading()],
  lexiconWithout: () => [WORDING_LEXICON, 'professionals', ['school']],
  readDeadlines: () => [text, { today, resolve: () => calendarDate('2026-07-21') }],
  reviewWording: () => [
    objective(),
    {
      kind: 'objective',
      voice: 'practitioner',
      purpose: 'plan',
      ...reading(),
      questions: { 'wording/no-date': 'When will you look at it again?' },
      without: ['wording/no-baseline'],
      also: ['where-missing'],
      language: 'en-GB',
      largestStep: 0.5,
    },
  ],
  wordingToDiagnostics: () => [review(), text],
  wordingToTextlint: () => [review(), text],
  wordingToVfileMessages: () => [review(), text],
};

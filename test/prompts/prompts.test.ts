import { missingPrompts, type PromptWords } from 'supportplan';
import {
  PROMPT_GROUP_IDS,
  PROMPT_GROUPS,
  PROMPT_KEYS,
  PROMPTS,
  type PromptGroupId,
  promptGroups,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const TITLES = Object.fromEntries(PROMPT_GROUPS.map(({ id, title }) => [id, title]));

describe('PROMPTS', () => {
  it('has a question for each key, in order', () => {
    expect(Object.keys(PROMPTS)).toEqual([...PROMPT_KEYS]);
  });

  it.each(PROMPT_KEYS)('asks one short question for %s, as it would be said', (key) => {
    expect(PROMPTS[key]).toMatch(/^[A-Z][^?.;()]*\?$/);
    expect(PROMPTS[key].split(' ').length).toBeLessThanOrEqual(14);
    expect(PROMPTS[key].toLowerCase()).not.toMatch(
      /\b(client|customer|service user|challenging behaviour)\b/,
    );
  });

  it('asks nothing twice', () => {
    expect(new Set(Object.values(PROMPTS)).size).toBe(PROMPT_KEYS.length);
  });

  it.each([
    // the factsheet's seven groups of questions, and the form's three narratives
    ['important', 3],
    ['achieve', 4],
    ['support', 4],
    ['safety', 3],
    ['managed', 2],
    ['control', 3],
    ['happen', 2],
    ['i-am', 5],
    ['i-want', 5],
    ['i-can', 7],
  ] as readonly (readonly [PromptGroupId, number])[])('has for %s %i questions', (id, count) => {
    expect(PROMPT_KEYS.filter((key) => key.startsWith(`${id}.`))).toHaveLength(count);
  });
});

describe('PROMPT_GROUPS', () => {
  it('are the ten in order, seven from the factsheet and three from the form', () => {
    expect(PROMPT_GROUPS.map(({ id }) => id)).toEqual([...PROMPT_GROUP_IDS]);
    expect(PROMPT_GROUPS.map(({ basis }) => basis.source.split(',')[0])).toEqual([
      ...Array(7).fill('Cambridgeshire County Council'),
      ...Array(3).fill('London Housing Trust'),
    ]);
    expect(
      PROMPT_GROUPS.every(({ basis }) => basis.claimedForce === 'local' && basis.checked === 'seen'),
    ).toBe(true);
  });

  it('fill places that a plan has', () => {
    const places = [...new Set(PROMPT_GROUPS.flatMap(({ fills }) => fills))].sort();
    expect(places).toEqual([
      'about.change',
      'about.important',
      'about.importantPeople',
      'about.mustHappen',
      'about.notWorking',
      'about.stayTheSame',
      'about.strengths',
      'about.working',
      'actions',
      'agreement',
      'budget',
      'contingencies',
      'control.helpWithDecisions',
      'control.helpedBy',
      'control.wishes',
      'goals',
      'makingItHappen',
      'needs',
      'outcomes',
      'risks',
      'starCharts',
      'support',
    ]);
  });
});

describe('promptGroups', () => {
  it('gives every question once, in its group and in our words', () => {
    const groups = promptGroups();
    expect(groups.map(({ id, title, fills, basis }) => ({ id, title, fills, basis }))).toEqual(PROMPT_GROUPS);
    expect(groups.flatMap(({ prompts }) => prompts)).toEqual(
      PROMPT_KEYS.map((key) => ({ key, question: PROMPTS[key] })),
    );
  });

  it('puts words in place of ours, for a title and for a question', () => {
    const words: PromptWords = { 'i-am': 'Fi', 'i-am.now': 'Sut mae pethau?' };
    const group = promptGroups(deepFreeze(words)).find(({ id }) => id === 'i-am');
    expect(group?.title).toBe('Fi');
    expect(group?.prompts[0]).toEqual({ key: 'i-am.now', question: 'Sut mae pethau?' });
    expect(group?.prompts[1]).toEqual({ key: 'i-am.good-day', question: PROMPTS['i-am.good-day'] });
  });

  it('does not mix a group up with a longer key that begins alike', () => {
    const keys = promptGroups()
      .find(({ id }) => id === 'support')
      ?.prompts.map(({ key }) => key);
    expect(keys).toEqual(['support.help-needed', 'support.when', 'support.who', 'support.who-steps-in']);
  });

  it.each([MARKER, 'important.', 'toString', '__proto__', 'i-am.now '])(
    'throws for a key that is none of ours, and says only its place: %s',
    (key) => {
      const words = Object.fromEntries([
        ['i-am', 'Fi'],
        [key, 'Words.'],
      ]);
      const error = thrownBy(() => promptGroups(words));
      expect(error.code).toBe('prompts/unknown-key');
      expect(error.message).toBe(
        'promptGroups: "words" must be texts by key of PROMPTS or id of a group, got an unknown key, number 2.',
      );
    },
  );

  it.each([
    ['', 'empty text for i-am.now'],
    [' \t', 'only spaces for i-am.now'],
    [undefined, 'nothing for i-am.now'],
    [null, 'null for i-am.now'],
    [7, 'a number for i-am.now'],
  ])('throws for words that are no words: %o', (text, got) => {
    const error = thrownBy(() => promptGroups({ 'i-am.now': text as string }));
    expect(error.code).toBe('prompts/empty-text');
    expect(error.message).toBe(`promptGroups: "words" must be non-empty text, got ${got}.`);
  });

  it('does not take inherited keys for words', () => {
    const words = Object.create({ 'i-am': 'Inherited', [MARKER]: 'Inherited' }) as PromptWords;
    expect(promptGroups(words)).toEqual(promptGroups());
  });
});

describe('missingPrompts', () => {
  it('lists every title and question where there are no words', () => {
    const missing = missingPrompts({});
    expect(missing).toHaveLength(PROMPT_GROUP_IDS.length + PROMPT_KEYS.length);
    expect(missing.slice(0, 5)).toEqual([
      'important',
      'important.must-happen',
      'important.people',
      'important.anything-else',
      'achieve',
    ]);
  });

  it('lists nothing where all have words', () => {
    expect(missingPrompts(deepFreeze({ ...PROMPTS, ...TITLES }))).toEqual([]);
  });

  it('lists what has empty words, none or inherited ones', () => {
    const words = Object.assign(Object.create({ 'i-am': 'Fi' }), PROMPTS, TITLES, {
      'i-am.now': ' ',
      'i-can': undefined,
    }) as Record<string, unknown>;
    delete words['i-am'];
    expect(missingPrompts(words as PromptWords)).toEqual(['i-am', 'i-am.now', 'i-can']);
  });

  it.each([[null], ['text'], [{ 'i-can': 7 }], [{ 'i-can': null }]])('refuses %j', (words) => {
    expect(thrownBy(() => missingPrompts(words as never)).code).toBe('argument/wrong-type');
  });
});

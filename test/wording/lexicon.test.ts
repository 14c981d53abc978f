import { calendarDate, type SupportPlanError } from 'supportplan';
import {
  extendLexicon,
  lexiconWithout,
  reviewWording,
  WORDING_LEXICON,
  WORDING_LISTS,
  type WordingListName,
} from 'supportplan/wording';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';

const options = { kind: 'objective', voice: 'practitioner', today: calendarDate('2026-03-04') } as const;

describe('WORDING_LEXICON', () => {
  it.each(WORDING_LISTS)('has a version, a source and terms of its own in %s', (list) => {
    const { version, source, terms } = WORDING_LEXICON.lists[list];
    expect(version).toMatch(/^\d+$/);
    expect(source.length).toBeGreaterThan(5);
    expect(terms.length).toBeGreaterThan(5);
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) expect(term).toMatch(/^[a-z0-9]([a-z' /-]*[a-z])?$/);
  });
});

describe('extendLexicon', () => {
  it('adds terms, with figures and marks too, and leaves the lexicon as it was', () => {
    const own = extendLexicon(WORDING_LEXICON, 'vague-degree', ['to level 2+', 'plenty']);
    const review = reviewWording('Mo to read to Level 2+ by 3 May.', { ...options, lexicon: own });
    expect(review.findings.map(({ code, spans }) => [code, spans[0]?.quote])).toEqual([
      ['wording/vague-degree', 'to Level 2+'],
    ]);
    expect(review.lexiconVersion).toBe('supportplan-en-gb@1+own');
    expect(WORDING_LEXICON.lists['vague-degree'].terms).not.toContain('to level 2+');
  });

  it('passes over a term with no word in it', () => {
    const own = extendLexicon(WORDING_LEXICON, 'vague-degree', [' ']);
    const codes = reviewWording('Mo to read by 3 May.', { ...options, lexicon: own }).findings.map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('wording/vague-degree');
  });

  it('marks its version once', () => {
    const twice = extendLexicon(extendLexicon(WORDING_LEXICON, 'places', ['the den']), 'things', ['zumba']);
    expect(twice.version).toBe('1+own');
    expect(
      reviewWording('Zumba to be booked by 3 May.', { ...options, lexicon: twice }).findings[0]?.code,
    ).toBe('wording/who-missing');
  });

  it('refuses a list that there is none of', () => {
    const error = thrownBy(() =>
      extendLexicon(WORDING_LEXICON, 'rude-words' as WordingListName, []),
    ) as SupportPlanError;
    expect(error.code).toBe('argument/unknown-value');
    expect(error.message).toMatch(
      /^extendLexicon: "list" must be one of "vague-frequency", .*, got 10 characters of other text\.$/,
    );
  });

  it('refuses an empty term, which could have no effect', () => {
    const error = thrownBy(() => extendLexicon(WORDING_LEXICON, 'places', ['the den', '']));
    expect(error).toMatchObject({ code: 'argument/out-of-range', path: ['terms', 1] });
  });

  it('refuses a lexicon without all its lists, here and in a review', () => {
    const { places: _, ...lists } = WORDING_LEXICON.lists;
    const partial = { ...WORDING_LEXICON, lists } as unknown as typeof WORDING_LEXICON;
    expect(thrownBy(() => extendLexicon(partial, 'things', []))).toMatchObject({
      code: 'argument/missing',
      path: ['lexicon', 'lists', 'places'],
    });
    for (const lexicon of [partial, 'supportplan-en-gb' as never]) {
      expect(thrownBy(() => reviewWording('x', { ...options, lexicon }))).toMatchObject({
        code: 'argument/wrong-type',
        path: ['options', 'lexicon'],
      });
    }
  });
});

describe('lexiconWithout', () => {
  it('takes terms out', () => {
    const own = lexiconWithout(WORDING_LEXICON, 'vague-frequency', ['regularly', 'never there']);
    expect(reviewWording('Mo to read regularly until 3 May.', { ...options, lexicon: own }).findings).toEqual(
      [],
    );
  });
});

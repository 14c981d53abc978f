import { describe, expect, it } from 'vitest';
import { findingsIn, labelled, labelOf, scored } from './score.js';

const sentences = labelled('development-sentences.json');

describe('reviewWording, of the sentences that it was written by', () => {
  it('asks what they are labelled with', () => {
    const { precision, recall, perCode } = scored(sentences);
    const figures = JSON.stringify(perCode);
    expect(precision, figures).toBeGreaterThanOrEqual(0.97);
    expect(recall, figures).toBeGreaterThanOrEqual(0.95);
  });

  it('points at the words that the labels quote, most of the time', () => {
    let quoted = 0;
    let met = 0;
    for (const sentence of sentences) {
      const findings = findingsIn(sentence);
      for (const { code, quote } of sentence.findings) {
        const found = findings.filter((finding) => labelOf(finding) === code);
        if (quote === undefined || found.length === 0) continue;
        quoted += 1;
        if (
          found.some(({ spans }) =>
            spans.some((span) => span.quote.includes(quote) || quote.includes(span.quote)),
          )
        )
          met += 1;
      }
    }
    expect(met / quoted).toBeGreaterThan(0.97);
  });

  it('has sentences of every setting, kind and voice', () => {
    expect(new Set(sentences.map(({ kind, voice }) => `${kind} ${voice}`)).size).toBeGreaterThan(6);
    expect(sentences.length).toBeGreaterThan(90);
  });

  it.each(sentences.filter(({ voice }) => voice === 'own-words'))(
    'asks nothing of somebody’s own words: $id',
    (sentence) => {
      expect(findingsIn(sentence)).toEqual([]);
      expect(findingsIn({ ...sentence, kind: 'outcome' })).toEqual([]);
    },
  );

  it.each(sentences.filter(({ kind }) => kind === 'goal'))('asks nothing of a goal: $id', (sentence) => {
    expect(findingsIn(sentence)).toEqual([]);
  });

  it('asks nothing of any of them, were they the person’s own words, a goal, or nobody knows whose', () => {
    for (const sentence of sentences) {
      expect(findingsIn({ ...sentence, voice: 'own-words' })).toEqual([]);
      expect(findingsIn({ ...sentence, voice: 'not-recorded' as 'own-words' })).toEqual([]);
      expect(findingsIn({ ...sentence, kind: 'goal' })).toEqual([]);
    }
  });

  it('leaves the plain words of a safety condition alone', () => {
    for (const sentence of sentences) {
      const codes = findingsIn({ ...sentence, purpose: 'safety-condition' }).map(({ code }) => code);
      expect(codes).not.toContain('wording/avoidance');
      expect(codes).not.toContain('wording/directive');
    }
  });
});

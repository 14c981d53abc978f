import * as fc from 'fast-check';
import { calendarDate } from 'supportplan';
import { reviewWording, WORDING_LEXICON } from 'supportplan/wording';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/wording/clauses.js';
import { piecesOf } from '../../src/wording/pieces.js';
import { tokensOf } from '../../src/wording/tokens.js';
import { labelled } from './score.js';

const today = calendarDate('2026-03-04');
const words = [
  ...new Set(
    labelled('development-sentences.json')
      .flatMap(({ text }) => text.split(' '))
      .concat(
        'to will must not if so that because , ; ( ) : – and or but who which when by through is are does has needs'.split(
          ' ',
        ),
        ['I’ll', 'won’t', 'is not', 'instead', 'no longer', '', '.', '!', '\n\n', '🙂', 'Å', '٣', 'İ'],
      ),
  ),
];
const anyText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const anyOptions = fc.record({
  kind: fc.constantFrom('objective', 'outcome'),
  voice: fc.constantFrom('agreed', 'practitioner'),
  purpose: fc.constantFrom('plan', 'safety-condition'),
  today: fc.constant(today),
} as const);

describe('reviewWording, of any text', () => {
  it('points at what stands there, in order, and never at half of a character', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const { findings } = reviewWording(text, options);
        let last = 0;
        for (const { spans } of findings) {
          for (const { start, end, quote } of spans) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(quote);
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
          }
        }
        const absent = findings.findIndex(({ spans }) => spans.length === 0);
        if (absent >= 0) expect(findings.slice(absent).every(({ spans }) => spans.length === 0)).toBe(true);
      }),
    );
  });

  it('finds the same again', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(reviewWording(text, options)).toEqual(reviewWording(text, options));
      }),
    );
  });

  it('asks nothing of the person’s own words', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(reviewWording(text, { ...options, voice: 'own-words' }).findings).toEqual([]);
        expect(reviewWording(text, { ...options, kind: 'goal' }).findings).toEqual([]);
      }),
    );
  });

  it('never asks a safety condition for another word than "must not"', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const { findings } = reviewWording(text, { ...options, purpose: 'safety-condition' });
        const codes = findings.map(({ code }) => code);
        expect(codes).not.toContain('wording/avoidance');
        expect(codes).not.toContain('wording/directive');
      }),
    );
  });
});

describe('what is asked', () => {
  const marked = fc.constantFrom(
    'Zqmarker',
    'zqmarker',
    'zqmarkers',
    'zqmarkering',
    'Mr Zqmarker',
    'zqmarker’s',
  );

  it('never holds what somebody wrote, which stands in the spans alone', () => {
    const people = [{ name: 'Amina Khan' }];
    fc.assert(
      fc.property(anyText, marked, anyText, anyOptions, (before, word, after, options) => {
        const { findings } = reviewWording(`${before} ${word} ${after}`, { ...options, people });
        for (const { spans, ...told } of findings) expect(JSON.stringify(told)).not.toMatch(/zqmarker/i);
      }),
    );
  });
});

/** Counts how often the pieces of a text are looked at while its clauses are read. */
function looksAt(text: string): number {
  let looks = 0;
  const tokens = tokensOf(text);
  const pieces = piecesOf(tokens, WORDING_LEXICON, new Map(), new Map());
  const counting = new Proxy(pieces, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  clausesOf(tokens, counting);
  return looks;
}

describe('the steps that clauses are read in', () => {
  it.each([
    'by by by ',
    'to to ',
    'a to the ',
    'Sam to ',
    'Sam and ',
    'now also ',
    'now to ',
    ', ',
    '( ',
    'if ',
    'who will ',
    'Sam will ',
    'not not ',
    'needs to ',
    'support ',
    'To a, b ',
    '. To a, b ',
    'for Sam to ',
    'and support ',
    'the nurse who ',
    'with a ',
    'every so that ',
  ])('grow no faster than the text: %j', (unit) => {
    const short = looksAt(unit.repeat(40));
    const long = looksAt(unit.repeat(400));
    expect(long).toBeLessThan(short * 12 + 4000);
  });
});

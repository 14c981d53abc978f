import * as fc from 'fast-check';
import { calendarDate } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { draftObjective } from '../../src/wording/draft.js';
import type { EvidenceSpan } from '../../src/wording/finding.js';
import { goalOrObjective } from '../../src/wording/goal-or-objective.js';

const options = { today: calendarDate('2026-03-04'), people: [{ name: 'Amina Khan' }] };
const PIECES =
  'Amina will,Robin will,Mrs Patel,not,swim,ring the surgery,improve,twice a week,4 books,from 25% to 95%,by 3 May 2026,over the next six weeks,by the end of term,from next week,on Friday,so that she sleeps,if it rains,regularly,always,and,;,.,(,),,,🙂,é,\n,%,9999,£'.split(
    ',',
  );
const anyText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((list) => list.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** Every stretch of text that a value points at. */
function spansIn(value: unknown): readonly EvidenceSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'quote' in value ? [value as EvidenceSpan] : Object.values(value).flatMap(spansIn);
}

describe('draftObjective and goalOrObjective, of any text', () => {
  it('point at what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = [...spansIn(draftObjective(text, options)), ...spansIn(goalOrObjective(text, options))];
        for (const { start, end, quote } of spans) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('keep to the text where a value is one, and leave out what is not there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = draftObjective(text, options);
        for (const field of [draft.what, draft.why, draft.contingency, ...draft.who]) {
          if (field !== undefined) expect(field.value).toBe(field.span.quote);
        }
        expect(Object.values(draft)).not.toContain(undefined);
        expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
        expect(draftObjective(text, options)).toEqual(draft);
      }),
    );
  });
});

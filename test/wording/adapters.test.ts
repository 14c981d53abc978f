import { describe, expect, it } from 'vitest';
import {
  wordingToDiagnostics,
  wordingToTextlint,
  wordingToVfileMessages,
} from '../../src/wording/adapters.js';
import type { WordingFinding, WordingLevel, WordingReview } from '../../src/wording/finding.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const TEXT = 'First line.\nSam 😀 will go regularly.\n\nSoon.';

function finding(quote: string | undefined, level: WordingLevel): WordingFinding {
  const start = quote === undefined ? 0 : TEXT.indexOf(quote);
  return {
    code: 'wording/vague-frequency',
    framework: 'smart',
    letter: 'S',
    level,
    restsOn: 'text',
    spans: quote === undefined ? [] : [{ field: '/text', start, end: start + quote.length, quote }],
    question: 'How often would that be?',
    rule: { id: 'vague-frequency', version: '1' },
  };
}

function review(...findings: readonly WordingFinding[]): WordingReview {
  return deepFreeze({ findings, lexiconVersion: 'en-GB 1', notASafeguardingCheck: true });
}

// the second line begins at 12; the emoji takes two units: "Sam 😀 will go " is 15 of them
describe('wordingToTextlint', () => {
  it('counts lines and columns from 1, and ranges in UTF-16 units', () => {
    const [message] = wordingToTextlint(review(finding('regularly', 'suggest')), TEXT);
    expect(message).toEqual({
      type: 'lint',
      ruleId: 'wording/vague-frequency',
      message: 'How often would that be?',
      range: [27, 36],
      index: 27,
      line: 2,
      column: 16,
      loc: { start: { line: 2, column: 16 }, end: { line: 2, column: 25 } },
      severity: 3,
    });
    expect(TEXT.slice(27, 36)).toBe('regularly');
  });

  it.each([
    ['seen', 3],
    ['prompt', 3],
    ['suggest', 3],
    ['conflict', 1],
  ] as const)('has no errors: %s is %d', (level, severity) => {
    expect(wordingToTextlint(review(finding('Soon', level)), TEXT)[0]?.severity).toBe(severity);
  });

  it('offers no correction', () => {
    for (const message of wordingToTextlint(review(finding('Soon', 'suggest')), TEXT)) {
      expect(Object.keys(message)).not.toContain('fix');
    }
  });
});

describe('wordingToDiagnostics', () => {
  it('counts lines and characters from 0', () => {
    expect(wordingToDiagnostics(review(finding('Soon', 'suggest')), TEXT)).toEqual([
      {
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
        severity: 3,
        code: 'wording/vague-frequency',
        source: 'supportplan',
        message: 'How often would that be?',
      },
    ]);
  });

  it.each([
    ['seen', 4],
    ['prompt', 3],
    ['conflict', 2],
  ] as const)('has no errors: %s is %d', (level, severity) => {
    expect(wordingToDiagnostics(review(finding(undefined, level)), TEXT)[0]).toMatchObject({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity,
    });
  });
});

describe('wordingToVfileMessages', () => {
  it('keeps the stretch of text apart from the reason', () => {
    expect(
      wordingToVfileMessages(review(finding('First', 'conflict'), finding(undefined, 'prompt')), TEXT),
    ).toEqual([
      {
        reason: 'How often would that be?',
        place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
        ruleId: 'vague-frequency',
        source: 'supportplan',
        actual: 'First',
        fatal: false,
      },
      {
        reason: 'How often would that be?',
        place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
        ruleId: 'vague-frequency',
        source: 'supportplan',
      },
    ]);
  });

  it('has a message for each stretch of a finding', () => {
    const [first, second] = [finding('First', 'suggest'), finding('Soon', 'suggest')];
    const both = { ...first, spans: [...first.spans, ...second.spans] };
    const lines = wordingToVfileMessages(review(both), TEXT).map(({ place }) => place.start.line);
    expect(lines).toEqual([1, 4]);
  });
});

describe.each([
  ['wordingToTextlint', wordingToTextlint],
  ['wordingToDiagnostics', wordingToDiagnostics],
  ['wordingToVfileMessages', wordingToVfileMessages],
])('%s', (name, adapt) => {
  it('refuses a text other than the one that was reviewed', () => {
    const error = thrownBy(() => adapt(review(finding('regularly', 'suggest')), TEXT.slice(6)));
    expect(error.code).toBe('wording/another-text');
    expect(error.message).toBe(
      `${name}: "review.findings[0].spans[0]" must be a place in the text that was reviewed, got a place in another text.`,
    );
  });

  it('refuses the findings without their review', () => {
    expect(thrownBy(() => adapt([finding('Soon', 'seen')] as never, TEXT))).toMatchObject({
      code: 'argument/wrong-type',
      path: ['review'],
    });
  });
});

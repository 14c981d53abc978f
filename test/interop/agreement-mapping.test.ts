import {
  AGREEMENT_MAPPING_NAMES,
  AGREEMENT_MAPPINGS,
  agreementFrom,
  agreementWordFor,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const PLANS = deepFreeze(AGREEMENT_MAPPINGS['moj-sentence-plan-agreement']);

const WORDS = [
  ['DRAFT', { status: 'draft' }],
  ['AGREED', { status: 'agreed', signature: 'signed' }],
  ['DO_NOT_AGREE', { status: 'shared', signature: 'disagrees' }],
  ['COULD_NOT_ANSWER', { status: 'shared', signature: 'unable' }],
  ['UPDATED_AGREED', { status: 'agreed', signature: 'signed', updated: true }],
  ['UPDATED_DO_NOT_AGREE', { status: 'shared', signature: 'disagrees', updated: true }],
] as const;

describe('AGREEMENT_MAPPINGS', () => {
  it('has a table for each name, and in it every word of the system', () => {
    expect(Object.keys(AGREEMENT_MAPPINGS)).toEqual([...AGREEMENT_MAPPING_NAMES]);
    expect(Object.keys(PLANS.toStatus)).toEqual(WORDS.map(([word]) => word));
  });
});

describe('agreementFrom', () => {
  it.each(WORDS)('takes %s for where the plan is and what became of the signature', (word, status) => {
    expect(agreementFrom(PLANS, word)).toEqual(status);
  });

  it.each(['', 'agreed', 'UPDATED_COULD_NOT_ANSWER', 'toString', '__proto__'])(
    'guesses nothing from "%s"',
    (word) => {
      expect(agreementFrom(PLANS, word)).toBeUndefined();
    },
  );
});

describe('agreementWordFor', () => {
  it.each(WORDS)('comes back to %s', (word, status) => {
    expect(agreementWordFor(PLANS, deepFreeze(status))).toBe(word);
  });

  it.each([
    [{ status: 'agreed' }],
    [{ status: 'shared' }],
    [{ status: 'shared', signature: 'chose-not-to' }],
    [{ status: 'shared', signature: 'unable', updated: true }],
    [{ status: 'draft', signature: 'signed' }],
  ] as const)('has no word for %o', (status) => {
    expect(agreementWordFor(PLANS, status)).toBeUndefined();
  });
});

describe('agreementFrom and agreementWordFor', () => {
  it('refuse the name of a mapping where the mapping belongs', () => {
    const name = 'moj-sentence-plan-agreement' as never;
    expect(thrownBy(() => agreementFrom(name, 'AGREED')).path).toEqual(['mapping']);
    expect(thrownBy(() => agreementWordFor(name, { status: 'draft' })).message).toContain(
      "must be a mapping, such as AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'], got ",
    );
  });
});

import { explainReview, nextReview, reviewStatus } from 'supportplan';
import type { Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { basis, begun, born, limited, on, policyOf, record, sourceAt } from '../../helpers/grammar.js';

describe('nextReview, of a timescale that a birthday ends', () => {
  const policy = policyOf({ endsAtAge: 18, thenEvery: { within: { months: 6 }, basis } });

  it('asks for the day of birth, and is due all the same', () => {
    const next = nextReview(policy, begun());
    expect(next).toMatchObject({ kind: 'due', by: '2026-09-02', missing: ['bornOn'] });
    expect(next).not.toHaveProperty('endsOn');
  });

  it.each([
    ['2008-09-01', { because: 'ends-first', on: '2026-09-01', otherwiseBy: '2026-09-02' }],
    ['2008-09-02', { because: 'ends-first', on: '2026-09-02', otherwiseBy: '2026-09-02' }],
    ['2008-09-03', { kind: 'due', by: '2026-09-02', endsOn: '2026-09-03' }],
    // 1 March, which came first
    ['2008-02-29', { because: 'ends-first', on: '2026-03-01' }],
  ])('born on %s', (bornOn, expected) => {
    const next = nextReview(policy, born(bornOn));
    expect(next).toMatchObject(expected);
    expect(next).not.toHaveProperty('missing');
  });

  it('asks for it once, though a condition asks for it too', () => {
    const both = policyOf({
      endsAtAge: 18,
      thenEvery: [
        { within: { months: 3 }, when: [{ ageBelow: 5 }], basis },
        { within: { months: 6 }, basis },
      ],
    });
    expect(nextReview(both, begun())).toMatchObject({ by: '2026-06-02', missing: ['bornOn'] });
  });

  // not-scheduled, though reviewList says ended: an answer that cannot be counted does not tell the birthday
  it('has ended by that birthday, where no last day can be told either', () => {
    const uncounted = policyOf({
      endsAtAge: 18,
      first: { within: { weeks: 4 }, from: { fact: 'placedOn' }, basis },
    });
    const next = nextReview(uncounted, born('2008-05-01'));
    expect(next).toMatchObject({ because: 'facts-missing' });
    expect(reviewStatus(next, { today: on('2026-04-30') }).status).toBe('not-scheduled');
    expect(reviewStatus(next, { today: on('2026-05-01') }).status).toBe('ended');
  });

  // `endsOn` is "0017-01-01", so that everything has ended: the birthday lies outside the years that can be written
  it('says that a birthday lies outside the years that there are', () => {
    let code: unknown;
    try {
      nextReview(policy, born('9999-01-01'));
    } catch (error) {
      code = (error as { readonly code?: unknown }).code;
    }
    expect(code).toBe('calendar/out-of-range');
  });
});

describe('nextReview, why nothing is scheduled', () => {
  const owed = {
    policy: 'host-policy',
    timescale: 'review',
    title: 'review',
    kind: 'not-scheduled',
    startedOn: '2026-03-02',
    startedBy: 'plan-agreed',
  } as const;
  const plain = {
    policy: 'host-policy',
    timescale: 'review',
    title: 'review',
    kind: 'not-scheduled',
  } as const;
  const source = 'Our procedure, section 1: the organisation’s own rule, checked at its source.';
  const whole = 'Our procedure, section 9: the organisation’s own rule, checked at its source.';
  const begunOn = 'No last day can be given for the review: the plan was agreed on Monday 2 March 2026';

  it.each([
    [
      'not-started',
      limited({ within: { weeks: 4 } }),
      record(),
      { ...plain, because: 'not-started', basis: sourceAt('section 9'), startsWith: ['plan-agreed'] },
      'No review is scheduled, because nothing that would start one has been recorded. ' +
        'It would start with: the plan was agreed.',
    ],
    [
      'done',
      limited({ within: { weeks: 4 } }),
      record(['plan-agreed', '2026-03-02'], ['review-held', '2026-03-16']),
      { ...plain, because: 'done', on: '2026-03-16', basis: sourceAt('section 9') },
      'The review is done, and no other is scheduled.',
    ],
    [
      'facts-missing',
      limited({ within: { weeks: 4 }, from: { fact: 'placedOn' } }),
      begun(),
      { ...owed, because: 'facts-missing', missing: ['facts.placedOn'], basis },
      `${begunOn}, but something that the rule asks for is not recorded. ` +
        'Not recorded, though the rule asks for it: something that decides which limit applies. ' +
        `The rule comes from ${source}`,
    ],
    [
      'no-rule-applies',
      limited({ within: { weeks: 4 }, when: [{ happened: ['placement-ended'] }] }),
      begun(),
      { ...owed, because: 'no-rule-applies', basis: sourceAt('section 9') },
      `${begunOn}, but none of its rules applies to what is recorded. The rule comes from ${whole}`,
    ],
    [
      'terms-unknown',
      limited({ within: 'end-of-next-term' }),
      begun(),
      { ...owed, because: 'terms-unknown', basis },
      `${begunOn}, but no school term is known that begins after it. The rule comes from ${source}`,
    ],
    [
      'not-in-force',
      policyOf({
        first: { within: { weeks: 1 }, basis },
        thenEvery: { within: { weeks: 4 }, basis },
        inForce: { to: on('2026-02-28'), checked: 'seen' },
      }),
      record(['plan-agreed', '2026-02-23'], ['review-held', '2026-03-02']),
      { ...owed, startedBy: 'review-held', because: 'not-in-force', basis: sourceAt('section 9') },
      'No last day can be given for the review: the last review was held on Monday 2 March 2026, ' +
        `but the rule was no longer in force. The rule comes from ${whole}`,
    ],
    [
      'ends-first',
      policyOf({ endsAtAge: 18, first: { within: { weeks: 4 }, basis } }),
      born('2008-03-15'),
      { ...owed, because: 'ends-first', on: '2026-03-15', otherwiseBy: '2026-03-30', basis },
      'No review falls due before the birthday that ends it, on Sunday 15 March 2026. ' +
        `It would have been due by Monday 30 March 2026. The rule comes from ${source}`,
    ],
  ] as const)('%s', (_, policy, told, answer, sentence) => {
    const next = nextReview(policy, told);
    expect(next).toEqual(answer);
    expect(next.by).toBeUndefined();
    expect(explainReview(next)).toBe(sentence);
    expect(reviewStatus(next, { today: on('2026-03-14') })).toEqual({
      status: 'not-scheduled',
      review: next,
    });
  });

  it('looks at what can be told first, then at what asks for something, then at the rest', () => {
    const answers: readonly Partial<Timescale>[] = [
      { startedBy: ['referral-received'], first: { within: { weeks: 4 }, basis } },
      { first: { within: { weeks: 4 }, when: [{ happened: ['placement-ended'] }], basis } },
      { first: { within: 'no-fixed-limit', basis } },
      { first: { within: 'end-of-next-term', basis } },
      { first: { within: { weeks: 4 }, from: { fact: 'placedOn' }, basis } },
      { first: { within: { weeks: 4 }, basis } },
    ];
    const pressing = answers.map((_, place) => {
      const next = nextReview(policyOf(...answers.slice(0, place + 1)), begun());
      return 'because' in next ? next.because : next.kind;
    });
    expect(pressing).toEqual([
      'not-started',
      'no-rule-applies',
      'no-fixed-limit',
      'terms-unknown',
      'facts-missing',
      'due',
    ]);
  });
});

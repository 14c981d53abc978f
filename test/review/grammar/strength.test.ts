import { nextReview, reviewStatus } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { basis, begun, born, on, policyOf } from '../../helpers/grammar.js';

describe('nextReview, of what is only to be considered', () => {
  const light = { strength: 'consider', first: { within: { weeks: 4 }, basis } } as const;
  const yearly = { thenEvery: { within: { months: 12 }, basis } } as const;

  it('names the soonest that must be held behind it, and no other', () => {
    const policy = policyOf(light, { strength: 'consider', first: { within: { weeks: 6 }, basis } }, yearly, {
      thenEvery: { within: { months: 6 }, basis },
    });
    const next = nextReview(policy, begun());
    expect(next).toMatchObject({
      timescale: 'review',
      strength: 'consider',
      by: '2026-03-30',
      mandatoryReview: { timescale: 'review-4', strength: 'must', by: '2026-09-02' },
    });
    expect(next.kind === 'due' && next.mandatoryReview).not.toHaveProperty('mandatoryReview');
  });

  it('names the soonest that must be held, in any order of the timescales', () => {
    // six months from 2 March
    const policy = policyOf(light, { thenEvery: { within: { months: 6 }, basis } }, yearly);
    expect(nextReview(policy, begun())).toMatchObject({
      mandatoryReview: { timescale: 'review-2', by: '2026-09-02' },
    });
  });

  it('has none behind it where nothing else is due', () => {
    expect(nextReview(policyOf(light), begun())).not.toHaveProperty('mandatoryReview');
    const request = { startedBy: ['plan-agreed'], first: { within: 'no-fixed-limit', basis } } as const;
    expect(nextReview(policyOf(light, request), begun())).not.toHaveProperty('mandatoryReview');
  });

  it.each([
    ['2026-03-01', 'not-open', false],
    ['2026-03-02', 'due-soon', false],
    ['2026-03-30', 'due-soon', false],
    ['2026-03-31', 'not-yet-considered', false],
    // 28 days before 2 March 2027 is 2 February
    ['2027-02-01', 'not-yet-considered', false],
    ['2027-02-02', 'due-soon', true],
    ['2027-03-02', 'due-soon', true],
    ['2027-03-03', 'overdue', true],
  ])('stands on %s as %s', (today, status, isBehind) => {
    const next = nextReview(policyOf(light, yearly), begun());
    expect(reviewStatus(next, { today: on(today) })).toMatchObject({
      status,
      review: { timescale: isBehind ? 'review-2' : 'review' },
    });
  });

  // overdue by 27 days, of a review whose birthday has passed; reviewList says not-yet-considered, and ended is never overdue
  it('does not give way to one that a birthday has ended', () => {
    const policy = policyOf(light, { endsAtAge: 18, thenEvery: { within: { weeks: 6 }, basis } });
    // by 13 April, eighteen on 1 May
    const next = nextReview(policy, born('2008-05-01'));
    expect(reviewStatus(next, { today: on('2026-04-30') }).status).toBe('overdue');
    expect(reviewStatus(next, { today: on('2026-05-10') }).status).toBe('not-yet-considered');
  });
});

import { type NextReviewOptions, nextReview } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../helpers/deep-freeze.js';
import { basis, begun, limited, on, record } from '../../helpers/grammar.js';

describe('nextReview, by the end of a school term', () => {
  const spring = { from: on('2026-01-05'), to: on('2026-03-27') };
  const summer = { from: on('2026-04-13'), to: on('2026-07-20') };
  const autumn = { from: on('2026-09-03'), to: on('2026-12-18') };
  const policy = limited({ within: 'end-of-next-term' });
  const by = (
    start: string,
    ...terms: NonNullable<NextReviewOptions['terms']>[number][]
  ): string | undefined => nextReview(policy, record(['plan-agreed', start]), deepFreeze({ terms })).by;

  it.each([
    ['in a term', '2026-03-02', '2026-07-20'],
    ['on its last day', '2026-03-27', '2026-07-20'],
    ['in a holiday', '2026-04-02', '2026-07-20'],
    ['on the eve of a term', '2026-04-12', '2026-07-20'],
    ['on the first day of a term, which has begun', '2026-04-13', '2026-12-18'],
    ['before any of them', '2025-11-03', '2026-03-27'],
  ])('counts from a day %s', (_, start, expected) => {
    expect(by(start, spring, summer, autumn)).toBe(expected);
  });

  it('takes the terms in any order', () => {
    expect(by('2026-03-02', autumn, summer, spring)).toBe('2026-07-20');
    expect(by('2026-03-02', autumn, spring, summer)).toBe('2026-07-20');
  });

  it('says that no term is known', () => {
    const terms = [spring, summer];
    for (const known of [{}, { terms: [] }, { terms }] satisfies NextReviewOptions[]) {
      expect(nextReview(policy, record(['plan-agreed', '2026-04-13']), known)).toEqual({
        kind: 'not-scheduled',
        because: 'terms-unknown',
        policy: 'host-policy',
        timescale: 'review',
        title: 'review',
        startedOn: '2026-04-13',
        startedBy: 'plan-agreed',
        basis,
      });
    }
  });

  it('goes with other figures, and by those alone where no term is known', () => {
    const soonest = limited({ within: 'end-of-next-term', soonestWith: [{ within: { weeks: 8 }, basis }] });
    const latest = limited({ within: { weeks: 8 }, latestWith: [{ within: 'end-of-next-term', basis }] });
    const terms = [summer];
    expect(nextReview(soonest, begun(), { terms }).by).toBe('2026-04-27');
    expect(nextReview(latest, begun(), { terms })).toMatchObject({
      by: '2026-07-20',
      countedFrom: '2026-03-02',
    });
    expect(nextReview(soonest, begun()).by).toBe('2026-04-27');
    expect(nextReview(latest, begun()).by).toBe('2026-04-27');
  });

  it('can be short of its last day', () => {
    const before = limited({ within: 'end-of-next-term', last: 'before' });
    expect(nextReview(before, begun(), { terms: [summer] }).by).toBe('2026-07-19');
  });

  // throws calendar/out-of-range: a day is taken off the day that there is not
  it('says that no term is known, of a limit that is short of its last day', () => {
    const before = limited({ within: 'end-of-next-term', last: 'before' });
    expect(nextReview(before, begun())).toMatchObject({ because: 'terms-unknown' });
  });

  // "What to take off the day so found": nothing is taken off the end of a term; got 20 July
  it('is less what has to follow', () => {
    const less = limited({ within: 'end-of-next-term', less: { weeks: 2 } });
    expect(nextReview(less, begun(), { terms: [summer] }).by).toBe('2026-07-06');
  });
});

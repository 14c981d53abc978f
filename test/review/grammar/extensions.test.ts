import { explainReview, nextReview } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { basis, limited, policyOf, record, sourceAt } from '../../helpers/grammar.js';

describe('nextReview, with more time given', () => {
  const extension = {
    by: ['approval-extended', 'complaint-extended'],
    within: { weeks: 8 },
    basis: sourceAt('section 3'),
  } as const;
  const policy = limited({ within: { weeks: 4 }, extension });

  it.each([
    // four weeks are up on 30 March, eight on 27 April
    ['2026-03-01', '2026-03-30', undefined],
    ['2026-03-02', '2026-04-27', '2026-03-02'],
    ['2026-03-29', '2026-04-27', '2026-03-29'],
    ['2026-03-30', '2026-04-27', '2026-03-30'],
    ['2026-03-31', '2026-03-30', undefined],
  ])('on %s: by %s', (day, by, extendedOn) => {
    const next = nextReview(policy, record(['plan-agreed', '2026-03-02'], ['approval-extended', day]));
    expect(next).toMatchObject({ by, countedFrom: '2026-03-02', basis });
    expect(next.kind === 'due' && next.extendedOn).toBe(extendedOn);
  });

  it('does not add up, and says when it was given last in time', () => {
    const twice = record(
      ['plan-agreed', '2026-03-02'],
      ['complaint-extended', '2026-03-16'],
      ['approval-extended', '2026-03-09'],
      ['approval-extended', '2026-04-01'],
    );
    expect(nextReview(policy, twice)).toMatchObject({ by: '2026-04-27', extendedOn: '2026-03-16' });
  });

  it('never brings a day forward', () => {
    const shorter = limited({ within: { weeks: 4 }, extension: { ...extension, within: { weeks: 3 } } });
    const next = nextReview(
      shorter,
      record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-09']),
    );
    expect(next.by).toBe('2026-03-30');
    expect(next).not.toHaveProperty('extendedOn');
  });

  it('counts from the day that the limit is counted from, and in its way', () => {
    const placed = limited({
      within: { weeks: 4 },
      from: { fact: 'placedOn' },
      counting: 'beginning-with',
      extension,
    });
    const next = nextReview(placed, {
      ...record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-10']),
      facts: { placedOn: '2026-03-09' },
    });
    // 55 days after 9 March
    expect(next).toMatchObject({ by: '2026-05-03', countedFrom: '2026-03-09' });
  });

  it('holds for the step in which it was given only', () => {
    const every = policyOf({ thenEvery: { within: { weeks: 4 }, extension, basis } });
    const next = nextReview(
      every,
      record(
        ['plan-agreed', '2026-03-02'],
        ['approval-extended', '2026-03-09'],
        ['review-held', '2026-03-16'],
      ),
    );
    expect(next.by).toBe('2026-04-13');
  });

  it('explains it', () => {
    const given = record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-09']);
    expect(explainReview(nextReview(policy, given))).toContain(
      'More time was given on Monday 9 March 2026. That comes from Our procedure, section 3: ',
    );
  });

  // "How long the limit then is, counted from the same day": the day itself stays too late, and what has to follow has to follow still; got 27 April
  it('leaves the rest of the limit as it is', () => {
    const short = limited({ within: { weeks: 4 }, last: 'before', less: { weeks: 1 }, extension });
    const given = record(['plan-agreed', '2026-03-02'], ['approval-extended', '2026-03-09']);
    expect(nextReview(short, given).by).toBe('2026-04-19');
  });
});

import { nextReview } from 'supportplan';
import type { LimitRule } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { basis, begun, knowing, limited, sourceAt } from '../../helpers/grammar.js';

describe('nextReview, by the soonest of several figures', () => {
  const other: LimitRule = {
    within: { months: 3 },
    from: { fact: 'placedOn' },
    basis: sourceAt('section 2'),
  };
  const policy = limited({ within: { months: 6 }, soonestWith: [other] });

  it.each([
    // six months from 2 March is 2 September
    ['2026-06-01', '2026-09-01', '2026-06-01', 'section 2'],
    ['2026-06-02', '2026-09-02', '2026-03-02', 'section 1'],
    ['2026-06-03', '2026-09-02', '2026-03-02', 'section 1'],
    ['2025-01-31', '2025-04-30', '2025-01-31', 'section 2'],
  ])('with a fact of %s: %s', (placedOn, by, countedFrom, locator) => {
    expect(nextReview(policy, knowing({ placedOn }))).toMatchObject({
      by,
      countedFrom,
      rule: { basis: { locator } },
      basis: { locator },
      limit: { basis: { locator: 'section 1' } },
    });
  });

  it('goes by those that are known, and names what is not', () => {
    expect(nextReview(policy, begun())).toMatchObject({
      by: '2026-09-02',
      countedFrom: '2026-03-02',
      missing: ['facts.placedOn'],
    });
  });

  it('goes by the other where its own day is not known', () => {
    const reversed = limited({
      within: { months: 3 },
      from: { fact: 'placedOn' },
      soonestWith: [{ within: { months: 6 }, basis }],
    });
    expect(nextReview(reversed, begun())).toMatchObject({
      by: '2026-09-02',
      countedFrom: '2026-03-02',
      missing: ['facts.placedOn'],
    });
  });

  it('takes one of many, each counted in its own way', () => {
    const many = limited({
      within: { months: 6 },
      soonestWith: [
        { within: { weeks: 20 }, basis },
        { within: { workingDays: 20 }, counting: 'beginning-with', basis },
        { within: { days: 30 }, last: 'before', basis },
        { within: { months: 2 }, less: { weeks: 1 }, basis },
      ],
    });
    // 2-6 March is 5, to 27 March 20; the third gives 31 March, the fourth 25 April
    expect(nextReview(many, begun()).by).toBe('2026-03-27');
  });

  it('has none where none is known', () => {
    const unknown = limited({
      within: { months: 3 },
      from: { fact: 'placedOn' },
      soonestWith: [{ within: { days: 0 }, from: { birthday: 5 }, basis }],
    });
    expect(nextReview(unknown, begun())).toMatchObject({
      because: 'facts-missing',
      missing: ['facts.placedOn', 'bornOn'],
    });
  });
});

describe('nextReview, by the latest of several figures', () => {
  const policy = limited({
    within: { months: 6 },
    latestWith: [{ within: { months: 3 }, from: { fact: 'placedOn' }, basis: sourceAt('section 2') }],
  });

  it.each([
    ['2026-06-01', '2026-09-02', 'section 1'],
    ['2026-06-02', '2026-09-02', 'section 1'],
    ['2026-06-03', '2026-09-03', 'section 2'],
  ])('with a fact of %s: %s', (placedOn, by, locator) => {
    expect(nextReview(policy, knowing({ placedOn }))).toMatchObject({ by, rule: { basis: { locator } } });
  });

  it('goes by those that are known, which is the soonest that may apply, and names what is not', () => {
    expect(nextReview(policy, begun())).toMatchObject({ by: '2026-09-02', missing: ['facts.placedOn'] });
  });

  it('goes by the other where its own day is not known', () => {
    const reversed = limited({
      within: { months: 3 },
      from: { fact: 'placedOn' },
      latestWith: [
        { within: { months: 6 }, basis },
        { within: { months: 1 }, basis },
      ],
    });
    expect(nextReview(reversed, begun())).toMatchObject({ by: '2026-09-02', missing: ['facts.placedOn'] });
  });
});

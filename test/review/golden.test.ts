import { reviewSchedule } from 'supportplan';
import { PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import type { Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { goldenFiles, optionsOf, recordOf } from '../helpers/golden.js';

const files = goldenFiles();

/** Whether any step of a timescale has a figure, and whether any has none. */
function figures({ first, second, thenEvery }: Timescale): {
  readonly some: boolean;
  readonly without: boolean;
} {
  const limits = [first, second, thenEvery].flat().filter((limit) => limit !== undefined);
  return {
    some: limits.some(({ within }) => within !== 'no-fixed-limit'),
    without: limits.some(({ within }) => within === 'no-fixed-limit'),
  };
}

describe('every published policy', () => {
  it('has golden cases, each with its source and its working', () => {
    expect(files.map(({ policy }) => policy).sort()).toEqual(
      PUBLISHED_REVIEW_POLICIES.map(({ id }) => id).sort(),
    );
    for (const { source, edition, cases } of files) {
      expect(source.length).toBeGreaterThan(20);
      expect(edition.length).toBeGreaterThan(5);
      expect(cases.every(({ working }) => working.length > 10)).toBe(true);
      expect(new Set(cases.map(({ name, timescale }) => `${timescale} ${name}`)).size).toBe(cases.length);
    }
  });

  const timescales = PUBLISHED_REVIEW_POLICIES.flatMap((policy) =>
    policy.timescales.map((timescale) => ({ policy: policy.id, timescale })),
  );

  it.each(timescales)(
    '$policy, $timescale.id: three dated cases, or one without a limit',
    ({ policy, timescale }) => {
      const cases = files
        .filter((file) => file.policy === policy)
        .flatMap((file) => file.cases)
        .filter((one) => one.timescale === timescale.id);
      const { some, without } = figures(timescale);
      expect(some || without).toBe(true);
      if (some) expect(cases.filter(({ by }) => by !== undefined).length).toBeGreaterThanOrEqual(3);
      if (without) expect(cases.filter(({ noFixedLimit }) => noFixedLimit).length).toBeGreaterThanOrEqual(1);
    },
  );

  it('is on a weekend, over a bank holiday or at a month’s end in many of them', () => {
    const dated = files.flatMap(({ cases }) => cases).filter(({ by }) => by !== undefined);
    expect(dated.length).toBeGreaterThan(300);
    expect(dated.filter(({ by, planBy }) => by !== planBy).length).toBeGreaterThan(60);
  });
});

describe.each(files)('$policy', ({ policy: id, cases }) => {
  const policy = PUBLISHED_REVIEW_POLICIES.find((published) => published.id === id);

  it.each(cases)('$timescale, $name: by $by', (golden) => {
    if (policy === undefined) throw new Error('There is no such policy.');
    const { reviews } = reviewSchedule(policy, recordOf(golden), optionsOf(golden));
    const review = reviews.find(({ timescale }) => timescale === golden.timescale);
    if (golden.noFixedLimit) {
      expect(review).toMatchObject({ kind: 'no-fixed-limit', startedOn: golden.startedOn });
    } else {
      const { by, planBy, from } = golden;
      expect(review).toMatchObject({ kind: 'due', by, planBy, ...(from !== undefined && { from }) });
    }
  });
});

import * as fc from 'fast-check';
import { type Basis, checkReviewPolicy, type Finding, type ReviewPolicy } from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import type { EventKind, ReviewLimit, Strength, Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { holds } from '../helpers/arbitraries.js';

const BASIS: Basis = { source: 'Our procedure', locator: '4', claimedForce: 'local', checked: 'seen' };

const anyEvents = fc.uniqueArray(fc.constantFrom<EventKind>('plan-agreed', 'review-held', 'host:other'), {
  maxLength: 2,
});
const anyInterval = fc.constantFrom<Interval>(
  { days: 1 },
  { days: 28 },
  { weeks: 4 },
  { workingDays: 20 },
  { months: 1 },
  { months: 6 },
);

const anyLimit: fc.Arbitrary<ReviewLimit> = fc.record(
  {
    within: fc.oneof({ weight: 5, arbitrary: anyInterval }, fc.constant('no-fixed-limit' as const)),
    basis: fc.constant(BASIS),
    opensAfter: anyInterval,
    counting: fc.constantFrom('after' as const, 'before' as const),
  },
  { requiredKeys: ['within', 'basis'] },
);

const anyTimescale: fc.Arbitrary<Timescale> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c'),
    title: fc.constant('review'),
    startedBy: anyEvents,
    metBy: anyEvents,
    endedBy: fc.constant<readonly EventKind[]>(['plan-closed']),
    first: anyLimit,
    thenEvery: anyLimit,
    firstMetBy: anyEvents,
    strength: fc.constantFrom<Strength>('consider', 'must'),
  },
  { requiredKeys: ['id', 'title', 'startedBy', 'metBy', 'endedBy'] },
);

const anyTimescales = fc.array(anyTimescale, { minLength: 1, maxLength: 6 });

const aPolicy = (...timescales: readonly Timescale[]): ReviewPolicy => ({
  id: 'ours',
  title: 'Ours',
  nation: 'england',
  cohort: 'people',
  calendar: ['england-and-wales'],
  timescales: timescales as unknown as ReviewPolicy['timescales'],
  basis: BASIS,
});

const ofCode = (code: string, found: readonly Finding[]): readonly Finding[] =>
  found.filter((finding) => finding.code === `policy/${code}`);

describe('checkReviewPolicy, for any policy,', () => {
  it('finds the contradictions of any two of its timescales, in their order', () => {
    holds(
      fc.property(anyTimescales, (timescales) => {
        const pairs = timescales.flatMap((later, place) =>
          timescales.slice(0, place).flatMap((earlier, index) =>
            ofCode('contradiction', checkReviewPolicy(aPolicy(earlier, later))).map((finding) => ({
              ...finding,
              path: ['timescales', place],
              message: finding.message.replace('1 and 2', `${index + 1} and ${place + 1}`),
            })),
          ),
        );
        expect(ofCode('contradiction', checkReviewPolicy(aPolicy(...timescales)))).toEqual(pairs);
      }),
      { numRuns: 50 },
    );
  });

  it('finds of a whole policy what it finds of each of its timescales alone, in their order', () => {
    holds(
      fc.property(anyTimescales, anyTimescales, (ours, theirs) => {
        const policy = aPolicy(...ours);
        const whole = checkReviewPolicy(policy, { against: [aPolicy(...theirs)] });
        const alone = theirs.map((one) => checkReviewPolicy(policy, { against: [aPolicy(one)] }));
        for (const code of ['looser', 'lacks-timescale']) {
          expect(ofCode(code, whole)).toEqual(alone.flatMap((found) => ofCode(code, found)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing looser or missing against itself, where no two of its timescales answer to each other', () => {
    holds(
      fc.property(anyTimescales, (timescales) => {
        const apart = aPolicy(
          ...timescales.map((one, place) => ({ ...one, startedBy: [`host:start-${place}` as const] })),
        );
        const found = checkReviewPolicy(apart, { against: [apart] });
        expect(ofCode('looser', found)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the one of many timescales that is looser than many', () => {
    const many = Array.from({ length: 300 }, (_, place): Timescale => {
      const within = { days: place + 1 };
      return {
        id: `t${place}`,
        title: 'review',
        startedBy: ['plan-agreed'],
        metBy: [place === 299 ? 'host:other' : 'review-held'],
        endedBy: ['plan-closed'],
        first: { within, basis: BASIS },
      };
    });
    const [last] = many.slice(-1) as [Timescale];
    const tight = many.map((one) => ({ ...one, metBy: last.metBy }));
    const found = checkReviewPolicy(aPolicy(...many), { against: [aPolicy(...many), aPolicy(...tight)] });
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      Array.from({ length: 299 }, () => ['policy/looser', ['timescales', 299, 'first']]),
    );
  });
});

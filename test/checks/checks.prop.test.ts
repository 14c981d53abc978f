import * as fc from 'fast-check';
import { type Plan, pathwayCoverage, type SupportLine } from 'supportplan';
import { needsHaveSupport, pathwayGapsAreExplained, reviewIsBookedInTime } from 'supportplan/checks';
import { ELIGIBILITY, type Need, PATHWAY_AREAS } from 'supportplan/plan';
import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { EVENT_KINDS } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { anyDateFrom } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const statement = { text: 'Cooking.', voice: 'agreed' } as const;

const anyNeeds: fc.Arbitrary<readonly Need[]> = fc
  .array(fc.constantFrom(...ELIGIBILITY), { maxLength: 30 })
  .map((list) => list.map((eligibility, index) => ({ id: `N${index}`, statement, eligibility })));

const anySupport: fc.Arbitrary<readonly SupportLine[]> = fc
  .array(
    fc.array(
      fc.nat(30).map((number) => `N${number}`),
      { maxLength: 4 },
    ),
    { maxLength: 10 },
  )
  .map((list) =>
    list.map((needIds, index) => ({ id: `S${index}`, what: statement, source: 'self', needIds })),
  );

/** A list, and the same list in another order. */
function twoWays<T>(lists: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return lists.chain((list) =>
    fc.tuple(
      fc.constant(deepFreeze(list)),
      fc.shuffledSubarray([...list], { minLength: list.length }).map(deepFreeze),
    ),
  );
}

describe('needsHaveSupport, for any needs and support', () => {
  it('finds the same needs in whatever order they and their support stand, and tells them in order', () => {
    fc.assert(
      fc.property(twoWays(anyNeeds), twoWays(anySupport), ([needs, shuffled], [support, mixed]) => {
        const found = (list: readonly Need[], lines: readonly SupportLine[]): readonly number[] =>
          needsHaveSupport({ needs: list, support: lines }).map(({ path }) => Number(path[1]));
        const [before, after] = [found(needs, support), found(shuffled, mixed)];
        expect(after.map((place) => shuffled[place]?.id).sort()).toEqual(
          before.map((place) => needs[place]?.id).sort(),
        );
        expect(after).toEqual(after.toSorted((a, b) => a - b));
      }),
    );
  });

  it('finds a need exactly where it is eligible and named by no support', () => {
    fc.assert(
      fc.property(anyNeeds, anySupport, (needs, support) => {
        const expected = needs.flatMap(({ id, eligibility }, place) =>
          eligibility === 'eligible' && !support.some(({ needIds }) => needIds?.includes(id))
            ? [['needs', place]]
            : [],
        );
        expect(needsHaveSupport({ needs, support }).map(({ path }) => path)).toEqual(expected);
      }),
    );
  });
});

const anyItems = fc.array(fc.record({ areas: fc.subarray([...PATHWAY_AREAS]) }, { requiredKeys: [] }), {
  maxLength: 4,
});

describe('pathwayGapsAreExplained, for any items', () => {
  it('finds the same in whatever order outcomes, actions and support stand', () => {
    fc.assert(
      fc.property(
        twoWays(anyItems),
        twoWays(anyItems),
        twoWays(anyItems),
        fc.subarray([...PATHWAY_AREAS]),
        (outcomes, actions, support, covered) => {
          const found = (way: 0 | 1) =>
            pathwayGapsAreExplained({
              outcomes: outcomes[way],
              actions: actions[way],
              support: support[way],
              pathways: { covered },
            });
          expect(found(1)).toEqual(found(0));
        },
      ),
    );
  });

  it('finds as many as pathwayCoverage has gaps', () => {
    fc.assert(
      fc.property(anyItems, fc.subarray([...PATHWAY_AREAS]), (outcomes, covered) => {
        const plan = { outcomes, pathways: { covered } };
        const gaps = pathwayCoverage(plan).filter(({ status }) => status === 'gap');
        expect(pathwayGapsAreExplained(plan).length).toBe(gaps.length);
      }),
    );
  });
});

describe('reviewIsBookedInTime, for any plan', () => {
  const anyDay = anyDateFrom('2026-01-01', '2028-12-31');
  const anyEvents = fc.array(fc.record({ kind: fc.constantFrom(...EVENT_KINDS), on: anyDay }), {
    maxLength: 6,
  });

  it('finds one thing at most, and the same in whatever order events stand', () => {
    fc.assert(
      fc.property(twoWays(anyEvents), anyDay, anyDay, anyDay, (events, completedOn, bookedOn, today) => {
        const found = (way: 0 | 1) => {
          const plan: Plan = {
            format: 'supportplan/plan@2',
            id: 'plan-1',
            version: 1,
            kind: 'housing-support',
            person: {},
            completedOn,
            review: { bookedOn, events: events[way] },
          };
          return reviewIsBookedInTime(plan, { today, policy: LONDON_HOUSING_TRUST_SUPPORT });
        };
        expect(found(0).length).toBeLessThanOrEqual(1);
        expect(found(1)).toEqual(found(0));
      }),
    );
  });
});

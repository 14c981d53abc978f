import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalogueCoverage,
  mergeServiceCoverage,
  PATHWAY_AREAS,
  type PlanAreas,
  pathwayCoverage,
  publishServiceCoverage,
  type ServiceCoverage,
  serviceCoverage,
} from '../../src/index.js';
import { holds } from '../support/arbitraries.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { thrownBy } from '../support/thrown-by.js';

const explanation = { text: 'Nothing at present.', voice: 'agreed' } as const;

const service = (plans: readonly PlanAreas[]): ServiceCoverage =>
  serviceCoverage(plans.map((plan) => pathwayCoverage(deepFreeze(plan))));

describe('serviceCoverage', () => {
  it('counts how each area stands over the plans', () => {
    const counted = service([
      { outcomes: [{ areas: ['money'] }] },
      { pathways: { covered: ['money'] } },
      { pathways: { covered: [], gaps: [{ area: 'money', explanation }] } },
      {},
      {},
    ]);
    expect(counted).toMatchObject({ notForPublication: true, plans: 5 });
    expect(counted.areas.find(({ area }) => area === 'money')).toEqual({
      area: 'money',
      label: 'Managing money, including paying my rent and bills',
      covered: 2,
      worked: 1,
      gapExplained: 1,
      gap: 2,
    });
  });

  it('takes any iterable, once', () => {
    function* coverages() {
      yield pathwayCoverage({});
      yield pathwayCoverage({});
    }
    expect(serviceCoverage(coverages()).plans).toBe(2);
  });

  it('has no areas where there are no plans', () => {
    expect(serviceCoverage([])).toEqual({ notForPublication: true, plans: 0, areas: [] });
  });

  it.each([
    ['another catalogue', catalogueCoverage({}, 'adult-outcomes')],
    ['fewer areas', pathwayCoverage({}).slice(1)],
  ])('refuses coverage by %s, and says which', (_, other) => {
    const error = thrownBy(() => serviceCoverage([pathwayCoverage({}), other]));
    expect(error).toMatchObject({ code: 'coverage/another-catalogue', path: ['coverages', '1'] });
    expect(error.message).toBe(
      'serviceCoverage: "coverages.1" must be of the same areas as the first, got others.',
    );
  });
});

describe('mergeServiceCoverage', () => {
  const anyPlan: fc.Arbitrary<PlanAreas> = fc.record({
    outcomes: fc.array(fc.record({ areas: fc.subarray([...PATHWAY_AREAS]) }), { maxLength: 2 }),
    pathways: fc.record({
      covered: fc.subarray([...PATHWAY_AREAS]),
      gaps: fc.array(
        fc.record({ area: fc.constantFrom(...PATHWAY_AREAS), explanation: fc.constant(explanation) }),
        {
          maxLength: 3,
        },
      ),
    }),
  });

  it('of parts is the count of the whole', () => {
    holds(
      fc.property(
        fc.array(anyPlan, { maxLength: 6 }),
        fc.array(anyPlan, { maxLength: 6 }),
        (some, others) => {
          expect(mergeServiceCoverage(service(some), service(others))).toEqual(service([...some, ...others]));
        },
      ),
    );
  });

  it('counts every plan once in every area', () => {
    holds(
      fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 8 }), (plans) => {
        for (const { covered, worked, gapExplained, gap } of service(plans).areas) {
          expect(covered + gapExplained + gap).toBe(plans.length);
          expect(worked).toBeLessThanOrEqual(covered);
        }
      }),
    );
  });

  it('refuses counts by another catalogue', () => {
    const one = service([{}]);
    const others = [
      serviceCoverage([catalogueCoverage({}, 'adult-outcomes')]),
      serviceCoverage([catalogueCoverage({}, 'wellbeing')]),
    ];
    for (const other of others) {
      expect(thrownBy(() => mergeServiceCoverage(one, other))).toMatchObject({
        code: 'coverage/another-catalogue',
        path: ['second'],
      });
    }
  });
});

describe('publishServiceCoverage', () => {
  /** The three numbers of one area, of so many plans. */
  function published(covered: number, gapExplained: number, gap: number, fewest = 5) {
    const explained = pathwayCoverage({
      pathways: { covered: [], gaps: [{ area: 'identity', explanation }] },
    });
    const counts = serviceCoverage([
      ...Array.from({ length: covered }, () => pathwayCoverage({ outcomes: [{ areas: ['identity'] }] })),
      ...Array.from({ length: gapExplained }, () => explained),
      ...Array.from({ length: gap }, () => pathwayCoverage({})),
    ]);
    const publication = publishServiceCoverage(deepFreeze(counts), { fewest });
    const [area] = publication.areas;
    const shown = [area?.covered, area?.gapExplained, area?.gap];
    return [publication.plans, ...shown].map((one) => (one?.kind === 'count' ? one.count : one?.kind));
  }

  it.each([
    ['nothing small', [9, 5, 0], [14, 9, 5, 0]],
    ['one small, and the next that would give it away', [9, 4, 20], [33, 'withheld', 'withheld', 20]],
    ['one small beside none', [9, 4, 0], [13, 'withheld', 'withheld', 0]],
    ['one small beside two alike', [9, 9, 4], [22, 'withheld', 'withheld', 'withheld']],
    ['two small', [20, 1, 2], [23, 'withheld', 'withheld', 'withheld']],
    ['all in one', [6, 0, 0], [6, 6, 0, 0]],
  ] as const)('with %s', (_, [covered, explained, gap], shown) => {
    expect(published(covered, explained, gap)).toEqual(shown);
  });

  it('shows nothing of fewer plans than the smallest group', () => {
    expect(published(2, 1, 1)).toEqual(['withheld', undefined, undefined, undefined]);
    expect(published(2, 1, 1, 4)).toEqual([4, 'withheld', 'withheld', 'withheld']);
    expect(publishServiceCoverage(serviceCoverage([]))).toMatchObject({
      plans: { kind: 'withheld' },
      areas: [],
    });
  });

  it.each([2, 4.5, Number.NaN, '5'])('refuses %s for the smallest group', (fewest) => {
    const error = thrownBy(() => publishServiceCoverage(service([]), { fewest: fewest as number }));
    expect(error).toMatchObject({ code: 'publication/not-enough', path: ['options', 'fewest'] });
  });

  it('never leaves a withheld number that could be only one', () => {
    // every three numbers of up to 14 plans, by what is published of them
    const values = new Map<string, Set<string>[]>();
    for (let plans = 3; plans <= 14; plans += 1) {
      for (let covered = 0; covered <= plans; covered += 1) {
        for (let explained = 0; explained + covered <= plans; explained += 1) {
          const three = [covered, explained, plans - covered - explained] as const;
          const shown = published(...three, 3);
          const seen = values.get(shown.join()) ?? shown.slice(1).map(() => new Set<string>());
          three.forEach((count, place) => {
            seen[place]?.add(String(count));
          });
          values.set(shown.join(), seen);
        }
      }
    }
    for (const [shown, seen] of values) {
      for (const [place, word] of shown.split(',').slice(1).entries()) {
        if (word === 'withheld') expect([shown, seen[place]?.size]).not.toEqual([shown, 1]);
      }
    }
  });
});

import * as fc from 'fast-check';
import { catalogueCoverage, type PlanAreas, pathwayCoverage } from 'supportplan';
import {
  mergeServiceCoverage,
  PATHWAY_AREAS,
  publishServiceCoverage,
  type ServiceCoverage,
  serviceCoverage,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

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
    expect(error).toMatchObject({ code: 'coverage/another-catalogue', path: ['coverages', 1] });
    expect(error.message).toBe(
      'serviceCoverage: "coverages[1]" must be coverage of the same areas as the first, got coverage of different areas.',
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
          expect(mergeServiceCoverage([service(some), service(others)])).toEqual(
            service([...some, ...others]),
          );
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
      expect(thrownBy(() => mergeServiceCoverage([one, other]))).toMatchObject({
        code: 'coverage/another-catalogue',
        path: ['services', 1],
      });
    }
  });

  it('of none is nothing, and of three is the sum', () => {
    const team = service([{}, { outcomes: [{ areas: ['identity'] }] }]);
    expect(mergeServiceCoverage([])).toEqual(serviceCoverage([]));
    expect(mergeServiceCoverage([team, serviceCoverage([]), team, team]).areas[0]).toMatchObject({
      covered: 3,
      gap: 3,
    });
  });

  it('takes a list of services, and says which is wrong', () => {
    const team = service([{}]);
    const merge = mergeServiceCoverage as (services: unknown) => unknown;
    expect(thrownBy(() => merge(team))).toMatchObject({ code: 'argument/wrong-type', path: ['services'] });
    expect(thrownBy(() => merge(undefined))).toMatchObject({ code: 'argument/missing', path: ['services'] });
    expect(thrownBy(() => merge([team, { ...team, plans: 2 }]))).toMatchObject({
      code: 'coverage/not-a-count',
      path: ['services', 1],
    });
  });

  it.each([
    ['text', { covered: '1' }, 'argument/wrong-type'],
    ['a negative number', { covered: -1, gap: 2 }, 'argument/out-of-range'],
    ['more worked than covered', { worked: 2 }, 'coverage/not-a-count'],
    ['a sum that is not the plans', { gap: 5 }, 'coverage/not-a-count'],
  ])('refuses counts with %s', (_, wrong, code) => {
    const counts = service([{ outcomes: [{ areas: ['identity'] }] }]);
    const [first, ...rest] = counts.areas;
    const broken = { ...counts, areas: [{ ...first, ...wrong }, ...rest] } as unknown as ServiceCoverage;
    for (const call of [() => mergeServiceCoverage([broken]), () => publishServiceCoverage(broken)]) {
      expect(thrownBy(call)).toMatchObject({ code });
    }
    expect(thrownBy(() => publishServiceCoverage({ ...counts, plans: Number.NaN }))).toMatchObject({
      code: 'argument/out-of-range',
      path: ['service', 'plans'],
    });
  });
});

describe('publishServiceCoverage', () => {
  const [label] = pathwayCoverage({}).map((area) => area.label);

  /**
   * What is published of one area: all plans, covered, not covered, and of these with a reason and without.
   */
  function published(covered: number, gapExplained: number, gap: number, fewest = 5) {
    const plans = covered + gapExplained + gap;
    const area = { area: 'identity', label: label as string, covered, worked: 0, gapExplained, gap };
    const counts: ServiceCoverage = { notForPublication: true, plans, areas: [area] };
    const publication = publishServiceCoverage(deepFreeze(counts), { fewest });
    const [one] = publication.areas;
    const shown = [publication.plans, one?.covered, one?.notCovered, one?.gapExplained, one?.gap];
    return shown.map((number) => (number?.kind === 'count' ? number.count : number?.kind));
  }

  it.each([
    ['nothing small', [9, 5, 6], [20, 9, 11, 5, 6]],
    ['everything covered', [9, 0, 0], [9, 9, 0, 0, 0]],
    ['nothing covered, and never a reason', [0, 0, 9], [9, 0, 9, 0, 9]],
    ['a small part with a reason', [9, 2, 11], [22, 9, 13, 'withheld', 'withheld']],
    ['few covered', [4, 9, 9], [22, 'withheld', 'withheld', 'withheld', 'withheld']],
    ['few not covered', [9, 0, 4], [13, 'withheld', 'withheld', 'withheld', 'withheld']],
    ['as few plans as the smallest group', [5, 0, 0], [5, 'withheld', 'withheld', 'withheld', 'withheld']],
    ['as few without it as the smallest group', [9, 5, 0], [14, 9, 5, 'withheld', 'withheld']],
  ] as const)('with %s', (_, [covered, explained, gap], shown) => {
    expect(published(covered, explained, gap)).toEqual(shown);
  });

  it('shows nothing of fewer plans than the smallest group', () => {
    expect(published(2, 1, 1)).toEqual(['withheld', undefined, undefined, undefined, undefined]);
    expect(publishServiceCoverage(serviceCoverage([]))).toMatchObject({
      plans: { kind: 'withheld' },
      areas: [],
    });
  });

  it.each([2, 4.5, Number.NaN, '5'])('refuses %s for the smallest group', (fewest) => {
    const error = thrownBy(() => publishServiceCoverage(service([]), { fewest: fewest as number }));
    expect(error).toMatchObject({ code: 'publication/not-enough', path: ['options', 'fewest'] });
  });

  // by trying every service of up to 24 plans; a reader may know besides that reasons are never written
  it.each([
    [3, 'anything', false],
    [5, 'anything', false],
    [3, 'that reasons are never written', true],
    [5, 'that reasons are never written', true],
  ] as const)(
    'never lets a reader who knows the rules be sure of a small number: from %d up, knowing %s',
    (fewest, _, never) => {
      const seen = new Map<string, Set<number>[]>();
      for (let plans = fewest; plans <= 24; plans += 1) {
        for (let covered = 0; covered <= plans; covered += 1) {
          for (
            let explained = 0;
            covered + explained <= plans && (explained === 0 || !never);
            explained += 1
          ) {
            const gap = plans - covered - explained;
            const shown = published(covered, explained, gap, fewest).join();
            const values = seen.get(shown) ?? [0, 1, 2, 3].map(() => new Set<number>());
            [covered, explained + gap, explained, gap].forEach((count, place) => {
              values[place]?.add(count);
            });
            seen.set(shown, values);
          }
        }
      }
      const isSmall = (count: number): boolean => count > 0 && count < fewest;
      for (const [shown, values] of seen) {
        for (const [place, word] of shown.split(',').slice(1).entries()) {
          const possible = [...(values[place] ?? [])];
          if (word === 'withheld') {
            expect([shown, possible.every(isSmall)]).toEqual([shown, false]);
            if (!never) expect([shown, possible.length]).not.toEqual([shown, 1]);
          } else {
            expect(isSmall(Number(word))).toBe(false);
          }
        }
      }
    },
  );
});

/**
 * Which areas the plans of a service cover: counts, that can be merged.
 *
 * @module
 */
import { misuse } from '../kernel/error.js';
import { FEWEST, fewestOf, type PublishedCount, publishedAmong, WITHHELD } from '../kernel/small-groups.js';
import type { AreaCoverage } from '../pathways/coverage.js';

/** How the plans of a service stand in one area. The three counts add up to the plans. */
export interface ServiceAreaCoverage {
  /** The area's id. */
  readonly area: string;
  /** What the area is called. */
  readonly label: string;
  /** In how many plans it is covered. */
  readonly covered: number;
  /** In how many of those there is something besides a tick. */
  readonly worked: number;
  /** In how many it is not, with a reason. */
  readonly gapExplained: number;
  /** In how many it is not, without one. */
  readonly gap: number;
}

/** How the plans of a service stand in every area. Small counts tell of single people: it is not for publication. */
export interface ServiceCoverage {
  /** Tells it from what may be published. */
  readonly notForPublication: true;
  /** How many plans it rests on. */
  readonly plans: number;
  /** The areas, in the catalogue's order; none where there are no plans. */
  readonly areas: readonly ServiceAreaCoverage[];
}

/**
 * Counts over the plans of a service how each area stands.
 *
 * @param coverages - the coverage of each plan, all by the same catalogue
 * @returns the counts, of how many plans
 * @throws {@link SupportPlanError} `coverage/another-catalogue` when one is not of the same areas as the first
 *
 * @example
 * ```ts
 * import { pathwayCoverage, serviceCoverage } from 'supportplan';
 *
 * const plans = [{ outcomes: [{ areas: ['housing'] as const }] }, {}];
 * const service = serviceCoverage(plans.map((plan) => pathwayCoverage(plan)));
 *
 * service.plans; // => 2
 * service.areas.find(({ area }) => area === 'housing')?.covered; // => 1
 * ```
 */
export function serviceCoverage(coverages: Iterable<readonly AreaCoverage<string>[]>): ServiceCoverage {
  let plans = 0;
  let areas: Counts[] = [];
  for (const coverage of coverages) {
    if (plans === 0) {
      areas = coverage.map(({ area, label }) => ({
        area,
        label,
        covered: 0,
        worked: 0,
        gapExplained: 0,
        gap: 0,
      }));
    }
    if (
      areas.length !== coverage.length ||
      !coverage.every(({ area }, index) => area === areas[index]?.area)
    ) {
      throw anotherCatalogue('serviceCoverage', `coverages.${plans}`);
    }
    for (const [index, { standing, worked }] of coverage.entries()) {
      const counts = areas[index] as Counts;
      if (standing === 'covered') counts.covered += 1;
      else if (standing === 'gap') counts.gap += 1;
      else counts.gapExplained += 1;
      if (worked) counts.worked += 1;
    }
    plans += 1;
  }
  return { notForPublication: true, plans, areas };
}

/**
 * Adds the counts of two services together. One without plans changes nothing.
 *
 * @param first - one
 * @param second - the other, by the same catalogue
 * @returns the counts of both
 * @throws {@link SupportPlanError} `coverage/another-catalogue` when the two are not of the same areas
 *
 * @example
 * ```ts
 * import { mergeServiceCoverage, pathwayCoverage, serviceCoverage } from 'supportplan';
 *
 * const team = serviceCoverage([pathwayCoverage({})]);
 *
 * mergeServiceCoverage(team, team).areas[0]?.gap; // => 2
 * ```
 */
export function mergeServiceCoverage(first: ServiceCoverage, second: ServiceCoverage): ServiceCoverage {
  if (first.plans === 0) return second;
  if (second.plans === 0) return first;
  const alike = first.areas.length === second.areas.length;
  if (!alike || first.areas.some(({ area }, index) => area !== second.areas[index]?.area)) {
    throw anotherCatalogue('mergeServiceCoverage', 'second');
  }
  const areas = first.areas.map((counts, index) => {
    const others = second.areas[index] as ServiceAreaCoverage;
    return {
      ...counts,
      covered: counts.covered + others.covered,
      worked: counts.worked + others.worked,
      gapExplained: counts.gapExplained + others.gapExplained,
      gap: counts.gap + others.gap,
    };
  });
  return { notForPublication: true, plans: first.plans + second.plans, areas };
}

type Counts = { -readonly [Key in keyof ServiceAreaCoverage]: ServiceAreaCoverage[Key] };

function anotherCatalogue(caller: string, argument: string) {
  return misuse('coverage/another-catalogue', caller, argument, 'of the same areas as the first', 'others');
}

/** Settings of {@link publishServiceCoverage}. */
export interface ServicePublicationOptions {
  /** The smallest group that is shown, a whole number of at least 3; 5 unless told. */
  readonly fewest?: number;
}

/** How the plans of a service stand in one area, as it may be published. */
export interface PublishedAreaCoverage {
  /** The area's id. */
  readonly area: string;
  /** What the area is called. */
  readonly label: string;
  /** In how many plans it is covered. */
  readonly covered: PublishedCount;
  /** In how many it is not, with a reason. */
  readonly gapExplained: PublishedCount;
  /** In how many it is not, without one. */
  readonly gap: PublishedCount;
}

/** How the plans of a service stand in every area, as it may be published. */
export interface ServicePublication {
  /** Tells what it is. */
  readonly kind: 'service-publication';
  /** The smallest group that is shown. */
  readonly fewest: number;
  /** How many plans it rests on. */
  readonly plans: PublishedCount;
  /** The areas; none where the number of plans is withheld. */
  readonly areas: readonly PublishedAreaCoverage[];
}

/**
 * Makes what may be published of a service's coverage: numbers from 1 to `fewest` less one are withheld, and so is what would give them away. In how
 * many plans there is more than a tick is left out, as it would have to be withheld beside the rest.
 *
 * Two publications of the same plans, of a service and of its teams for example, can be laid side by side, and may tell together what each withholds.
 *
 * @param service - the counts
 * @param options - the smallest group to show
 * @returns the publication, in which everything withheld says so
 * @throws {@link SupportPlanError} `publication/not-enough` when `fewest` is not a whole number of at least 3
 *
 * @example
 * ```ts
 * import { pathwayCoverage, publishServiceCoverage, serviceCoverage } from 'supportplan';
 *
 * const [some, none] = [pathwayCoverage({ outcomes: [{ areas: ['housing'] }] }), pathwayCoverage({})];
 * const service = serviceCoverage([...Array.from({ length: 9 }, () => some), none]);
 * const [identity, housing] = publishServiceCoverage(service).areas;
 *
 * identity?.gap; // => { kind: 'count', count: 10 }
 * housing?.covered; // => { kind: 'withheld', reason: 'small-groups' }
 * housing?.gap; // => { kind: 'withheld', reason: 'small-groups' }
 * ```
 */
export function publishServiceCoverage(
  service: ServiceCoverage,
  options: ServicePublicationOptions = {},
): ServicePublication {
  const { fewest = FEWEST } = options;
  fewestOf('publishServiceCoverage', fewest);
  const isSmall = service.plans < fewest;
  return {
    kind: 'service-publication',
    fewest,
    plans: isSmall ? WITHHELD : { kind: 'count', count: service.plans },
    areas: isSmall ? [] : service.areas.map((area) => publishedArea(area, fewest)),
  };
}

function publishedArea(counts: ServiceAreaCoverage, fewest: number): PublishedAreaCoverage {
  const { area, label } = counts;
  const [covered, gapExplained, gap] = publishedAmong(
    [counts.covered, counts.gapExplained, counts.gap],
    fewest,
  );
  return { area, label, covered, gapExplained, gap };
}

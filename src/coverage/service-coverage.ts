/**
 * Which areas the plans of a service cover: counts, that can be merged.
 *
 * @module
 */
import { checkArgument, checkIterable } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { misuseAt } from '../kernel/reading.js';
import { FEWEST, type PublishedCount, publishedPair, WITHHELD } from '../kernel/small-groups.js';
import type { AreaCoverage } from './pathway-coverage.js';
import { COVERAGE } from './pathway-shapes.js';
import { SERVICE_COVERAGE, SERVICE_PUBLICATION_OPTIONS } from './shapes.js';

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
 * @throws {@link SupportPlanError} `coverage/another-catalogue` if one is not of the same areas as the first, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 * import { serviceCoverage } from 'supportplan/plan';
 *
 * const plans = [{ outcomes: [{ areas: ['housing'] as const }] }, {}];
 * const service = serviceCoverage(plans.map((plan) => pathwayCoverage(plan)));
 *
 * service.plans; // => 2
 * service.areas.find(({ area }) => area === 'housing')?.covered; // => 1
 * ```
 */
export function serviceCoverage(coverages: Iterable<readonly AreaCoverage<string>[]>): ServiceCoverage {
  checkIterable('serviceCoverage', 'coverages', coverages);
  let plans = 0;
  let areas: Counts[] = [];
  for (const coverage of coverages) {
    checkArgument('serviceCoverage', ['coverages', plans], coverage, COVERAGE);
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
      throw anotherCatalogue('serviceCoverage', ['coverages', plans]);
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
 * Adds the counts of services together. One without plans changes nothing.
 *
 * @param services - the counts of each, all by the same catalogue
 * @returns the counts of all
 * @throws {@link SupportPlanError} `coverage/another-catalogue` if they are not of the same areas, `coverage/not-a-count` if the counts of one do
 *   not add up, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 * import { mergeServiceCoverage, serviceCoverage } from 'supportplan/plan';
 *
 * const team = serviceCoverage([pathwayCoverage({})]);
 *
 * mergeServiceCoverage(team, team, team).areas[0]?.gap; // => 3
 * ```
 */
export function mergeServiceCoverage(...services: readonly ServiceCoverage[]): ServiceCoverage {
  let plans = 0;
  let areas: readonly ServiceAreaCoverage[] = [];
  services.forEach((service, place) => {
    checkCounts('mergeServiceCoverage', ['services', place], service);
    if (service.plans === 0) return;
    areas = plans === 0 ? service.areas : summed(areas, service.areas, place);
    plans += service.plans;
  });
  return { notForPublication: true, plans, areas };
}

function summed(
  some: readonly ServiceAreaCoverage[],
  others: readonly ServiceAreaCoverage[],
  place: number,
): readonly ServiceAreaCoverage[] {
  if (some.length !== others.length || some.some(({ area }, index) => area !== others[index]?.area)) {
    throw anotherCatalogue('mergeServiceCoverage', ['services', place]);
  }
  return some.map((counts, index) => {
    const other = others[index] as ServiceAreaCoverage;
    return {
      ...counts,
      covered: counts.covered + other.covered,
      worked: counts.worked + other.worked,
      gapExplained: counts.gapExplained + other.gapExplained,
      gap: counts.gap + other.gap,
    };
  });
}

type Counts = { -readonly [Key in keyof ServiceAreaCoverage]: ServiceAreaCoverage[Key] };

function anotherCatalogue(caller: string, path: Path) {
  return misuseAt('coverage/another-catalogue', caller, path, 'of the same areas as the first', 'others');
}

/** Settings of {@link publishServiceCoverage}. */
export interface ServicePublicationOptions {
  /** The smallest group that is shown, a whole number of at least 3. Defaults to 5. */
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
  /** In how many it is not, with a reason or without. */
  readonly notCovered: PublishedCount;
  /** In how many of these there is a reason. */
  readonly gapExplained: PublishedCount;
  /** In how many of these there is none. */
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
 * Makes what may be published of a service's coverage: numbers from 1 to `fewest` less one are withheld, and so is what would give them away.
 *
 * Of each area it shows in how many plans it is covered and in how many not, and how many of these have a reason; each of the two pairs whole, or not at all. A reader who
 * knows these rules, and that a service never writes reasons, can still not be sure that a number withheld is small, nor which it is. In how many plans there is more than a
 * tick is left out, as it would have to be withheld beside the rest.
 *
 * Two publications of the same plans, of a service and of its teams for example, can be laid side by side, and may tell together what each withholds.
 *
 * @param service - the counts
 * @param options - the smallest group to show
 * @returns the publication, in which everything withheld says so
 * @throws {@link SupportPlanError} `publication/not-enough` if `fewest` is not a whole number of at least 3, `coverage/not-a-count` if the counts do
 *   not add up, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 * import { publishServiceCoverage, serviceCoverage } from 'supportplan/plan';
 *
 * const [some, none] = [pathwayCoverage({ outcomes: [{ areas: ['housing'] }] }), pathwayCoverage({})];
 * const service = serviceCoverage([...Array.from({ length: 9 }, () => some), none]);
 * const [identity, housing] = publishServiceCoverage(service).areas;
 *
 * identity?.gap; // => { kind: 'count', count: 10 }
 * housing?.covered; // => { kind: 'withheld', reason: 'small-groups' }
 * housing?.notCovered; // => { kind: 'withheld', reason: 'small-groups' }
 * ```
 */
export function publishServiceCoverage(
  service: ServiceCoverage,
  options: ServicePublicationOptions = {},
): ServicePublication {
  checkArgument('publishServiceCoverage', 'options', options, SERVICE_PUBLICATION_OPTIONS);
  const { fewest = FEWEST } = options;
  checkCounts('publishServiceCoverage', ['service'], service);
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
  const without = counts.gapExplained + counts.gap;
  const [covered, notCovered] = publishedPair(counts.covered, without, fewest);
  const isSplit = notCovered.kind === 'count';
  const [gapExplained, gap] =
    isSplit && without === 0
      ? [notCovered, notCovered]
      : isSplit
        ? publishedPair(counts.gapExplained, counts.gap, fewest)
        : [WITHHELD, WITHHELD];
  return { area, label, covered, notCovered, gapExplained, gap };
}

/** Refuses counts that do not add up. */
function checkCounts(caller: string, path: Path, service: ServiceCoverage): void {
  checkArgument(caller, path, service, SERVICE_COVERAGE);
  const addUp = service.areas.every(
    ({ covered, worked, gapExplained, gap }) =>
      worked <= covered && covered + gapExplained + gap === service.plans,
  );
  if (addUp) return;
  throw misuseAt('coverage/not-a-count', caller, path, 'counts of plans that add up', 'others');
}

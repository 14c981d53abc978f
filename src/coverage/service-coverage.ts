/**
 * Counts which areas the plans of a service cover. Counts of several services can be merged.
 *
 * @module
 */
import { checkArgument, checkIterable } from '../kernel/arguments.js';
import type { Path } from '../kernel/error.js';
import { misuseAt } from '../kernel/reading.js';
import { COUNT, list, object, optional, options, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import {
  FEWEST,
  type PublishedCount,
  publishedPair,
  SMALLEST_GROUP,
  WITHHELD,
} from '../kernel/small-groups.js';
import type { AreaCoverage } from './pathway-coverage.js';
import { COVERAGE } from './pathway-coverage.js';

/**
 * The coverage of one area over the plans of a service. `covered`, `gapExplained` and `gap` add
 * up to the number of plans.
 */
export interface ServiceAreaCoverage {
  /** The area's id. */
  readonly area: string;
  /** The area's display label. */
  readonly label: string;
  /** Plans that cover it. */
  readonly covered: number;
  /** Plans that cover it with an outcome, an action or support, and not only with a goal or a tick. */
  readonly worked: number;
  /** Plans that do not cover it and give a reason. */
  readonly gapExplained: number;
  /** Plans that do not cover it and give no reason. */
  readonly gap: number;
}

/**
 * The coverage of every area over the plans of a service. Not for publication, because small counts can
 * reveal facts about one person.
 */
export interface ServiceCoverage {
  /** Discriminant, always true: these counts must not be published as they are. */
  readonly notForPublication: true;
  /** The number of plans counted. */
  readonly plans: number;
  /** The areas, in the catalogue's order. Empty if there are no plans. */
  readonly areas: readonly ServiceAreaCoverage[];
}

/**
 * Counts how many plans of a service cover each area.
 *
 * @param coverages - the coverage of each plan, all by the same catalogue
 * @returns the counts for each area, and the number of plans
 * @throws `SupportPlanError` `coverage/another-catalogue` if one does not have the same areas as the
 *   first, or an `argument/…` code
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
    for (const [index, { status, worked }] of coverage.entries()) {
      const counts = areas[index] as Counts;
      if (status === 'covered') counts.covered += 1;
      else if (status === 'gap') counts.gap += 1;
      else counts.gapExplained += 1;
      if (worked) counts.worked += 1;
    }
    plans += 1;
  }
  return { notForPublication: true, plans, areas };
}

const SERVICES: Shape<readonly ServiceCoverage[]> = /* @__PURE__ */ shape(() => list(SERVICE_COVERAGE));

/**
 * Merges the counts of several services.
 *
 * A service without plans is skipped. With no services at all, the result is a count of no plans.
 *
 * @param services - the counts of each, all by the same catalogue
 * @returns the combined counts
 * @throws `SupportPlanError` `coverage/another-catalogue` if they do not have the same areas,
 *   `coverage/not-a-count` if the counts of one do not add up, or an `argument/…` code
 *
 * @example
 * ```ts
 * import { pathwayCoverage } from 'supportplan';
 * import { mergeServiceCoverage, serviceCoverage } from 'supportplan/plan';
 *
 * const team = serviceCoverage([pathwayCoverage({})]);
 *
 * mergeServiceCoverage([team, team, team]).areas[0]?.gap; // => 3
 * mergeServiceCoverage([]).plans; // => 0
 * ```
 */
export function mergeServiceCoverage(services: readonly ServiceCoverage[]): ServiceCoverage {
  checkArgument('mergeServiceCoverage', 'services', services, SERVICES);
  let plans = 0;
  let areas: readonly ServiceAreaCoverage[] = [];
  services.forEach((service, place) => {
    checkSums('mergeServiceCoverage', ['services', place], service);
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
  return misuseAt(
    'coverage/another-catalogue',
    caller,
    path,
    'coverage of the same areas as the first',
    'coverage of different areas',
  );
}

/** Settings of {@link publishServiceCoverage}. */
export interface ServicePublicationOptions {
  /** The smallest group size to show, a whole number of at least 3. Defaults to 5. */
  readonly fewest?: number;
}

/** The publishable coverage of one area. */
export interface PublishedAreaCoverage {
  /** The area's id. */
  readonly area: string;
  /** The area's display label. */
  readonly label: string;
  /** Plans that cover it. */
  readonly covered: PublishedCount;
  /** Plans that do not cover it, with or without a reason. */
  readonly notCovered: PublishedCount;
  /** Plans that do not cover it and give a reason. */
  readonly gapExplained: PublishedCount;
  /** Plans that do not cover it and give no reason. */
  readonly gap: PublishedCount;
}

/** The publishable coverage of every area over the plans of a service. */
export interface ServicePublication {
  /** Discriminant. */
  readonly kind: 'service-publication';
  /** The smallest group size shown. */
  readonly fewest: number;
  /** The number of plans counted. */
  readonly plans: PublishedCount;
  /** The areas. Empty if the number of plans is withheld. */
  readonly areas: readonly PublishedAreaCoverage[];
}

/**
 * Makes a publication from a service's coverage. Numbers from 1 to `fewest` - 1 are withheld, with any
 * numbers that would reveal them.
 *
 * For each area there are two pairs: plans that cover it and plans that do not, then those with a reason and
 * those without. Each pair is shown in full or not at all. Even a reader who knows these rules, and that the
 * service never records reasons, cannot be sure that a withheld number is small, or which one it is. `worked`
 * is left out, because it would have to be withheld with the rest.
 *
 * Two publications about the same plans, such as those of a service and of its teams, can be compared, and
 * together may reveal what each withholds.
 *
 * @param service - the counts
 * @param options - the smallest group to show
 * @returns the publication, with every withheld number marked as withheld
 * @throws `SupportPlanError` `publication/not-enough` if `fewest` is not a whole number of at least 3,
 *   `coverage/not-a-count` if the counts do not add up, or an `argument/…` code
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
  checkArgument('publishServiceCoverage', 'service', service, SERVICE_COVERAGE);
  checkSums('publishServiceCoverage', ['service'], service);
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

/** Throws if the counts do not add up. */
function checkSums(caller: string, path: Path, service: ServiceCoverage): void {
  const addUp = service.areas.every(
    ({ covered, worked, gapExplained, gap }) =>
      worked <= covered && covered + gapExplained + gap === service.plans,
  );
  if (addUp) return;
  throw misuseAt(
    'coverage/not-a-count',
    caller,
    path,
    'counts that add up to its plans',
    'counts that do not',
  );
}

/** What `serviceCoverage` returns. */
export const SERVICE_COVERAGE: Shape<ServiceCoverage> = /* @__PURE__ */ shape(() =>
  object<ServiceCoverage>(
    {
      notForPublication: words([true]),
      plans: COUNT,
      areas: list(
        object<ServiceAreaCoverage>({
          area: TEXT,
          label: TEXT,
          covered: COUNT,
          worked: COUNT,
          gapExplained: COUNT,
          gap: COUNT,
        }),
      ),
    },
    'what serviceCoverage returns',
  ),
);

export const SERVICE_PUBLICATION_OPTIONS: Shape<ServicePublicationOptions> = /* @__PURE__ */ shape(() =>
  options<ServicePublicationOptions>({ fewest: optional(SMALLEST_GROUP) }),
);

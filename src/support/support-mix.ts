/**
 * Counts the support in a plan by its source.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { list } from '../kernel/shape.js';
import { SUPPORT_LINE } from './shapes.js';
import { SUPPORT_SOURCES, type SupportLine, type SupportSource } from './support-line.js';

/** The support that comes from one source. */
export interface SourceShare {
  /** The source. */
  readonly source: SupportSource;
  /** The number of lines of support from this source. */
  readonly lineCount: number;
  /** The number of distinct needs that those lines meet. */
  readonly needCount: number;
  /** The indexes of those lines in the list passed in, from 0. */
  readonly places: readonly number[];
}

/** The support in a plan, by source. */
export interface SupportMix {
  /** All six sources in a fixed order, including those without support. */
  readonly sources: readonly SourceShare[];
  /** The sources with at least one line of support, in the same order. */
  readonly sourcesUsed: readonly SupportSource[];
  /** True if at least one line comes from a community or voluntary group. */
  readonly hasCommunitySupport: boolean;
}

const SUPPORT_LINES = /* @__PURE__ */ list(SUPPORT_LINE);

/**
 * Counts lines of support by source: the person, family and friends, the community, the council, the NHS,
 * others.
 *
 * Every line counts the same, whatever it costs and however often it is given. Community support has the
 * same standing as the council's, and no mix counts as better than another.
 *
 * @param lines - the lines of support
 * @returns the lines and needs of each source, and the sources in use
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range` or `calendar/not-a-date` if a line doesn't match its type
 *
 * @example
 * ```ts
 * import { supportMix } from 'supportplan';
 *
 * const mix = supportMix([
 *   {
 *     id: 'S1',
 *     what: { text: 'Lunch club on Tuesdays.', voice: 'own-words' },
 *     source: 'community-and-voluntary',
 *     needIds: ['N1', 'N2'],
 *   },
 *   {
 *     id: 'S2',
 *     what: { text: 'A call every evening.', voice: 'agreed' },
 *     source: 'family-and-friends',
 *     needIds: ['N1'],
 *   },
 * ]);
 *
 * mix.sourcesUsed; // => ['family-and-friends', 'community-and-voluntary']
 * mix.hasCommunitySupport; // => true
 * mix.sources[2]; // => { source: 'community-and-voluntary', lineCount: 1, needCount: 2, places: [0] }
 * ```
 */
export function supportMix(lines: readonly SupportLine[]): SupportMix {
  checkArgument('supportMix', 'lines', lines, SUPPORT_LINES);
  const sources = SUPPORT_SOURCES.map((source): SourceShare => {
    const places = lines.flatMap((line, place) => (line.source === source ? [place] : []));
    const needs = new Set(lines.flatMap((line) => (line.source === source ? (line.needIds ?? []) : [])));
    return { source, lineCount: places.length, needCount: needs.size, places };
  });
  const sourcesUsed = sources.flatMap(({ source, lineCount }) => (lineCount > 0 ? [source] : []));
  return { sources, sourcesUsed, hasCommunitySupport: sourcesUsed.includes('community-and-voluntary') };
}

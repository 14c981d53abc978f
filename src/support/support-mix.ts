/**
 * Where the support in a plan comes from.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import { list } from '../kernel/shape.js';
import { SUPPORT_LINE } from './shapes.js';
import { SUPPORT_SOURCES, type SupportLine, type SupportSource } from './support-line.js';

/** What comes from one source. */
export interface SourceShare {
  /** The source. */
  readonly source: SupportSource;
  /** How many lines of support come from it. */
  readonly lineCount: number;
  /** How many needs those lines meet, each counted once. */
  readonly needCount: number;
  /** The places of those lines in the list that was given, from 0. */
  readonly places: readonly number[];
}

/** Where support comes from, source by source. */
export interface SupportMix {
  /** All six sources, in one order whatever comes from them. */
  readonly sources: readonly SourceShare[];
  /** The sources that anything comes from, in the same order. */
  readonly sourcesUsed: readonly SupportSource[];
  /** Whether anything comes from a community or voluntary group. */
  readonly hasCommunitySupport: boolean;
}

const SUPPORT_LINES = /* @__PURE__ */ list(SUPPORT_LINE);

/**
 * Shows where the support in a plan comes from: the person, family and friends, a community, the council,
 * the NHS, others.
 *
 * Community and voluntary support stands beside the council's on equal terms. Nothing is weighed: a line is
 * a line, whatever it costs and however often it comes, and no mix is better than another.
 *
 * @param lines - the lines of support
 * @returns what comes from each source, and from which anything does
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value`,
 *   `argument/out-of-range` or `calendar/not-a-date` if a line is not as its type describes
 *
 * @example
 * ```ts
 * import { supportMix } from 'supportplan';
 *
 * const mix = supportMix([
 *   { id: 'S1', what: { text: 'Lunch club on Tuesdays.', voice: 'own-words' }, source: 'community-and-voluntary', needIds: ['N1', 'N2'] },
 *   { id: 'S2', what: { text: 'A call every evening.', voice: 'agreed' }, source: 'family-and-friends', needIds: ['N1'] },
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

/**
 * Later reviews, projected for planning.
 *
 * @module
 */
import { type CalendarDate, textOfDay } from '../calendar/calendar-date.js';
import { calculateDue } from './engine/calculate-due.js';
import { stepOf, versionOn } from './engine/compiled-policy.js';

import type { PolicyEvaluation } from './engine/evaluation.js';
import type { Timeline } from './engine/timeline.js';

/**
 * A later review, projected as if each earlier one is held on its last day. For planning; not yet a limit.
 */
export interface ProjectedReview {
  /** The timescale's id. */
  readonly timescale: string;
  /** What the review is called. */
  readonly title: string;
  /** Its projected last day. */
  readonly by: CalendarDate;
  /** The working day to plan for. */
  readonly planBy: CalendarDate;
}

/** Projects later reviews, as if each is held on its last day. */
export function projections(
  evaluation: PolicyEvaluation,
  timeline: Timeline,
  count: number,
): readonly ProjectedReview[] {
  const projected = evaluation.calculations.flatMap((calculation) => {
    const later = { ...calculation, timescaleState: { ...calculation.timescaleState } };
    const { timescaleState } = later;
    const reviews: ProjectedReview[] = [];
    while (later.kind === 'due' && reviews.length < count) {
      timescaleState.since = later.by;
      timescaleState.met += 1;
      timescaleState.lead = 'metBy';
      if (stepOf(versionOn(timescaleState.versions, timescaleState.since), timescaleState.met) === undefined)
        break;
      calculateDue(later, timeline);
      if (later.kind !== 'due') break;
      const { id, title } = later.version.timescale;
      reviews.push({ timescale: id, title, by: textOfDay(later.by), planBy: textOfDay(later.planBy) });
    }
    return reviews;
  });
  return projected.sort((a, b) => (a.by < b.by ? -1 : 1));
}

/**
 * Applies the holds of a timescale to its last day.
 *
 * @module
 */
import { inRange } from '../../calendar/date-arithmetic.js';
import { NO_DAY } from '../../calendar/day-number.js';
import type { IntervalParts } from '../../calendar/interval.js';
import { countOn } from '../../calendar/time-limit.js';
import type { CompiledHold } from './compiled-policy.js';
import type { DueCalculation } from './due-calculation.js';
import type { Timeline } from './timeline.js';

/**
 * Applies holds, and returns true if one is still running. A hold that begins after the last day has no
 * effect, unless another was running then. When a hold ends, at least its `after` interval remains from
 * that day. If a running hold ends and starts on the same day, it ends first and then starts again.
 */
export function isHeld(calculation: DueCalculation, timeline: Timeline): boolean {
  const { holds } = calculation.version;
  const { days, kinds, size } = timeline;
  /** The start of each running hold. */
  const running = holds.map(() => NO_DAY);
  for (let place = 0; place < size; ) {
    const day = days[place] as number;
    const today: number[] = [];
    for (; place < size && days[place] === day; place += 1) today.push(kinds[place] as number);
    const inTime = day <= calculation.by || running.some((since) => since !== NO_DAY);
    const starts = holds.map(({ startedBy }) => inTime && startedBy.some((kind) => today.includes(kind)));
    const ends = holds.map(({ endedBy }) => endedBy.some((kind) => today.includes(kind)));
    holds.forEach((hold, index) => {
      const ran = running[index] !== NO_DAY;
      if (!ran && starts[index]) running[index] = day;
      if (ends[index] && running[index] !== NO_DAY) {
        release(hold, day, calculation);
        running[index] = ran && starts[index] ? day : NO_DAY;
      }
    });
  }
  const open = running.findIndex((since) => since !== NO_DAY);
  if (open < 0) return false;
  calculation.hold = holds[open];
  calculation.heldOn = running[open] as number;
  return true;
}

/** Ends a hold: at least its `after` interval remains from that day. */
function release(hold: CompiledHold, on: number, calculation: DueCalculation): void {
  if (on < calculation.timescaleState.since) return;
  const { counter } = calculation;
  const least = countOn(on, hold.after as IntervalParts, 'after', counter);
  if (least <= calculation.by) return;
  calculation.by = inRange(counter.caller, least);
  calculation.hold = hold;
  calculation.heldOn = on;
}

/**
 * Finds the days that figures and conditions count from.
 *
 * @module
 */
import { inRange } from '../../calendar/date-arithmetic.js';
import { birthday, dayOfText, NO_DAY } from '../../calendar/day-number.js';
import type { FactValue } from '../event.js';
import { type CompiledAnchor, ROLE } from './compiled-policy.js';
import { type DueCalculation, miss } from './due-calculation.js';
import { latestOf, type Timeline } from './timeline.js';

/**
 * Returns the day of an anchor, or {@link NO_DAY} if it is unknown. Defaults to the start of the step.
 */
export function anchorDay(
  anchor: CompiledAnchor | undefined,
  calculation: DueCalculation,
  timeline: Timeline,
): number {
  const { since } = calculation.timescaleState;
  if (anchor === undefined) return since;
  const { given, kinds } = anchor;
  let day = NO_DAY;
  let name = 'bornOn';
  if (given === 'planned-day') {
    name = 'plannedFor';
    const led = calculation.timescaleState.lead === 'startedBy' ? ROLE.starts : ROLE.meets | ROLE.meetsFirst;
    for (let place = 0; place < timeline.size; place += 1) {
      const role = (calculation.version.roles[timeline.kinds[place] as number] as number) & led;
      if (timeline.days[place] === since && role !== 0)
        day = Math.max(day, timeline.planned[place] as number);
    }
  } else if ('event' in given) {
    name = given.event.join();
    day = latestOf(timeline, kinds, since);
    for (let place = 0; day === NO_DAY && place < timeline.size; place += 1) {
      if (kinds.includes(timeline.kinds[place] as number)) day = timeline.days[place] as number;
    }
  } else if ('fact' in given) {
    name = `facts.${given.fact}`;
    day = dayOfText(factOf(given.fact, timeline));
  } else if (timeline.born !== NO_DAY) {
    day = inRange(calculation.counter.caller, birthday(timeline.born, given.birthday));
  }
  if (day === NO_DAY) miss(calculation, name);
  return day;
}

/** The value of a fact, or undefined if it is not recorded. */
export function factOf(name: string, { facts }: Timeline): FactValue | undefined {
  return facts !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined;
}

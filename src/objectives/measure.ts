/**
 * Measures of an objective: how much, how many, and how people will know.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';

/** The directions that a measure can go in, including staying the same. */
export const DIRECTIONS = /* @__PURE__ */ frozen(['more', 'less', 'keep'] as const);

/** The direction that a measure should go in. */
export type Direction = (typeof DIRECTIONS)[number];

/** An interim target. */
export interface InterimTarget {
  /** The date to reach it by. */
  readonly by: CalendarDate;
  /** The value to reach, in the unit of the measure. */
  readonly value: number;
}

/** One reading of a measure. */
export interface MeasureReading {
  /** The day of the reading. */
  readonly on: CalendarDate;
  /** The value, in the unit of the measure. */
  readonly value: number;
}

/** The lowest and the highest possible value of a measure. */
export interface MeasureScale {
  /** The lowest. */
  readonly lowest: number;
  /** The highest. */
  readonly highest: number;
}

/** How an objective is measured. */
export interface ObjectiveMeasure {
  /** What is counted or measured, in words. */
  readonly what?: Statement;
  /** The starting value. */
  readonly baseline?: number;
  /** The value to reach. */
  readonly target?: number;
  /** The direction it should go in. */
  readonly direction?: Direction;
  /** The unit of the values: "%", "evenings", "hours". */
  readonly unit?: string;
  /** The period of each measurement, such as one week. */
  readonly period?: Interval;
  /** The lowest acceptable level, or the highest if the direction is `less`. */
  readonly leastAcceptable?: number;
  /** The lowest and highest possible values. Defaults to 0 and 100 for a percentage. */
  readonly scale?: MeasureScale;
  /** Interim targets. */
  readonly interim?: readonly InterimTarget[];
  /** Readings since the start. */
  readonly readings?: readonly MeasureReading[];
}

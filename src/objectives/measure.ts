/**
 * Measures: how much, how many, and how anybody will know.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Interval } from '../calendar/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { Statement } from '../person/statement.js';

/** Which way a measure is to go. To keep it where it is, is a direction too. */
export const DIRECTIONS = /* @__PURE__ */ frozen(['more', 'less', 'keep'] as const);

/** Which way a measure is to go. */
export type Direction = (typeof DIRECTIONS)[number];

/** A target on the way. */
export interface InterimTarget {
  /** The day by which it is to be reached. */
  readonly by: CalendarDate;
  /** The value to reach, in the unit of the measure. */
  readonly value: number;
}

/** One reading of a measure. */
export interface MeasureReading {
  /** The day. */
  readonly on: CalendarDate;
  /** The value, in the unit of the measure. */
  readonly value: number;
}

/** The lowest and the highest value that a measure can have. */
export interface MeasureScale {
  /** The lowest. */
  readonly lowest: number;
  /** The highest. */
  readonly highest: number;
}

/** How an objective is measured. */
export interface ObjectiveMeasure {
  /** What is counted or measured. */
  readonly what?: Statement;
  /** Where it stands at the start. */
  readonly baseline?: number;
  /** What it is to come to. */
  readonly target?: number;
  /** Which way it is to go. */
  readonly direction?: Direction;
  /** What the values are in: "%", "evenings", "hours". */
  readonly unit?: string;
  /** The period over which it is measured. */
  readonly period?: Interval;
  /** The least that would be acceptable. */
  readonly leastAcceptable?: number;
  /** The lowest and highest value there can be; a percentage has 0 and 100 without saying so. */
  readonly scale?: MeasureScale;
  /** Targets on the way. */
  readonly interim?: readonly InterimTarget[];
  /** How it has stood since. */
  readonly readings?: readonly MeasureReading[];
}

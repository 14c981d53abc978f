/**
 * What a deadline says.
 *
 * @module
 */
import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';

/** How closely a phrase names a day: "by 3 May", "by May", "by 2027". */
export type DeadlinePrecision = 'day' | 'month' | 'year';

/** What a symbolic deadline hangs on: something that a local calendar or another document tells. */
export type SymbolicKind = 'term' | 'key-stage' | 'plan-event' | 'milestone' | 'birthday';

/** A last day. */
export interface DateReading {
  /** A day in the calendar. */
  readonly kind: 'date';
  /** The last day on which it keeps to the phrase. */
  readonly iso: CalendarDate;
  /** How closely the phrase names it. */
  readonly precision: DeadlinePrecision;
  /** There where another reading is as fair: "by next Friday", said on a Wednesday. */
  readonly ambiguous?: true;
}

/** A stretch of time. */
export interface WindowReading {
  /** From one day to another. */
  readonly kind: 'window';
  /** The first day; left out where it hangs on something that only a local calendar tells. */
  readonly from?: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
  /** There where another reading is as fair: "over six weeks", which does not say from when. */
  readonly ambiguous?: true;
}

/** A last day that the words alone do not tell: "by the end of term". */
export interface SymbolicReading {
  /** Hangs on something else. */
  readonly kind: 'symbolic';
  /** What it hangs on. */
  readonly of: SymbolicKind;
  /** The day, where the host knows it. */
  readonly resolved?: CalendarDate;
}

/** What a deadline says. */
export type DeadlineReading = DateReading | WindowReading | SymbolicReading;

/** A deadline found in a text. */
export interface Deadline {
  /** Where its phrase begins, in UTF-16 units. */
  readonly start: number;
  /** Where its phrase ends: the place after its last unit. */
  readonly end: number;
  /** What it says. */
  readonly reading: DeadlineReading;
}

/** A deadline among tokens. */
export interface FoundDeadline extends Deadline {
  /** Its first token. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
}

/** A symbolic deadline, for a host that may know the day. */
export interface SymbolicDeadline {
  /** What it hangs on. */
  readonly of: SymbolicKind;
  /** The words of it, lower case and divided by single spaces: "before his next review". */
  readonly phrase: string;
}

/** What deadlines are read with. */
export interface DeadlineOptions {
  /** The day on which the text is read. */
  readonly today: CalendarDate;
  /**
   * Tells the last day on which a symbolic deadline is kept, where the host knows it: school terms are set
   * locally, and reviews are in the diary.
   */
  readonly resolve?: (symbolic: SymbolicDeadline) => CalendarDate | undefined;
}

/** Tells the last day on which a symbolic deadline is kept, where the host knows it. */
export type Resolve = NonNullable<DeadlineOptions['resolve']>;

/** A host's function that tells days, with a check of what it tells. */
export function checkedResolve(caller: string, argument: string, resolve: Resolve): Resolve {
  return (symbolic) => {
    const day = resolve(symbolic);
    if (day !== undefined) dayOf(caller, day, argument);
    return day;
  };
}

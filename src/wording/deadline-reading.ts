/**
 * The types of a parsed deadline.
 *
 * @module
 */
import { type CalendarDate, dayOf } from '../calendar/calendar-date.js';

/** How precisely a phrase names a day: "by 3 May", "by May", "by 2027". */
export type DeadlinePrecision = 'day' | 'month' | 'year';

/**
 * The kind of event that a symbolic deadline depends on. Its date comes from a local calendar or another
 * document.
 */
export type SymbolicKind = 'term' | 'key-stage' | 'plan-event' | 'milestone' | 'birthday';

/** A deadline that is a date. */
export interface DateReading {
  /** Discriminant. */
  readonly kind: 'date';
  /** The last day that meets the deadline. */
  readonly iso: CalendarDate;
  /** How precisely the phrase names it. */
  readonly precision: DeadlinePrecision;
  /** Present if another reading is equally likely: "by next Friday", said on a Wednesday. */
  readonly ambiguous?: true;
}

/** A deadline that is a period. */
export interface WindowReading {
  /** Discriminant. */
  readonly kind: 'window';
  /** The first day. Missing if it depends on an event that only a local calendar knows. */
  readonly from?: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
  /** Present if another reading is equally likely: "over six weeks", which has no start. */
  readonly ambiguous?: true;
}

/** A deadline whose date is not in the text: "by the end of term". */
export interface SymbolicReading {
  /** Discriminant. */
  readonly kind: 'symbolic';
  /** The kind of event it depends on. */
  readonly of: SymbolicKind;
  /** The date, if the host's resolver knows it. */
  readonly resolved?: CalendarDate;
}

/** The meaning of a deadline. */
export type DeadlineReading = DateReading | WindowReading | SymbolicReading;

/** A deadline found in a text. */
export interface Deadline {
  /** The start of its phrase, in UTF-16 units. */
  readonly start: number;
  /** The end of its phrase (exclusive), in UTF-16 units. */
  readonly end: number;
  /** Its meaning. */
  readonly reading: DeadlineReading;
}

/** A deadline, with its tokens. */
export interface FoundDeadline extends Deadline {
  /** The index of its first token. */
  readonly from: number;
  /** The index after its last token. */
  readonly to: number;
}

/** A symbolic deadline, passed to a host that may know the date. */
export interface SymbolicDeadline {
  /** The kind of event it depends on. */
  readonly of: SymbolicKind;
  /** Its words in lower case, separated by single spaces: "before his next review". */
  readonly phrase: string;
}

/** Options for reading deadlines. */
export interface DeadlineOptions {
  /** The date on which the text is read. */
  readonly today: CalendarDate;
  /**
   * Returns the last day that meets a symbolic deadline, or undefined if the host doesn't know it. School
   * terms are set locally, and reviews are in the diary.
   */
  readonly resolve?: (symbolic: SymbolicDeadline) => CalendarDate | undefined;
}

/** Returns the last day that meets a symbolic deadline, or undefined if the host doesn't know it. */
export type Resolve = NonNullable<DeadlineOptions['resolve']>;

/** Wraps a host's resolver to check the dates it returns. */
export function checkedResolve(caller: string, argument: string, resolve: Resolve): Resolve {
  return (symbolic) => {
    const day = resolve(symbolic);
    if (day !== undefined) dayOf(caller, day, argument);
    return day;
  };
}

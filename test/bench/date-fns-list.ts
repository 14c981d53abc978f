/**
 * The same list with date-fns, tuned as far as it goes: dates in UTC without the costs of a zone, one `addBusinessDays`, and the bank
 * holidays mended by binary search. It checks every date that it reads, as the others do, and no more.
 */
import { UTCDateMini, utc } from '@date-fns/utc';
import {
  addBusinessDays,
  addMonths,
  differenceInCalendarDays,
  isValid,
  isWeekend,
  parseISO,
  subDays,
} from 'date-fns';

interface Told {
  readonly id: string;
  readonly team: string;
  readonly policy: string;
  readonly bornOn: string;
  readonly events: readonly { readonly kind: string; readonly on: string }[];
}

/** Reads a date of ISO text that is checked to be one, for what that costs least: past date-fns's own reader. */
export const readByHand = (text: string): Date => {
  const month = Number(text.slice(5, 7)) - 1;
  const day = Number(text.slice(8));
  const date = new UTCDateMini(Number(text.slice(0, 4)), month, day);
  if (text.length !== 10 || !isValid(date) || date.getMonth() !== month || date.getDate() !== day) {
    throw new RangeError('not a date');
  }
  return date;
};
/** Reads it with date-fns's own reader. */
export const readByDateFns = (text: string): Date => {
  const date = parseISO(text, { in: utc });
  if (text.length !== 10 || !isValid(date)) throw new RangeError('not a date');
  return date;
};
const write = (date: Date): string => date.toISOString().slice(0, 10);

/** Makes the list with date-fns, given the days that are no working days and how a date is read. */
export function makeDateFnsList(holidays: readonly string[], read: (text: string) => Date) {
  const off = holidays.map((text) => Number(read(text))).sort((a, b) => a - b);
  const isOff = new Set(off);
  /** How many holidays there are up to a time. */
  const upTo = (time: number): number => {
    let low = 0;
    let high = off.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((off[middle] as number) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const workingDaysOn = (from: Date, count: number): Date => {
    let end = addBusinessDays(from, count);
    for (let passed = upTo(Number(from)); passed < upTo(Number(end)); ) {
      const more = upTo(Number(end)) - passed;
      passed = upTo(Number(end));
      end = addBusinessDays(end, more);
    }
    return end;
  };
  const lastWorkingDay = (date: Date): Date => {
    let day = date;
    while (isWeekend(day) || isOff.has(Number(day))) day = subDays(day, 1);
    return day;
  };

  return (records: readonly Told[], todayText: string): readonly object[] => {
    const today = read(todayText);
    return records.map(({ id, team, policy, bornOn, events }, place) => {
      let since: Date | undefined;
      let met = 0;
      let ended = false;
      for (const { kind, on } of [...events].sort((a, b) => (a.on < b.on ? -1 : 1))) {
        if (kind === 'became-looked-after' && since === undefined) since = read(on);
        else if (kind === 'review-held' && since !== undefined) {
          since = read(on);
          met += 1;
        } else if (kind !== 'became-looked-after' && kind !== 'review-held') ended = true;
      }
      const common = { place, id, team, policy, timescale: 'looked-after-review' };
      if (since === undefined || ended) return { ...common, status: ended ? 'ended' : 'not-scheduled' };
      const by = met === 0 ? workingDaysOn(since, 20) : addMonths(since, met === 1 ? 3 : 6);
      const eighteenth = addMonths(read(bornOn), 216);
      if (today >= eighteenth || by >= eighteenth) return { ...common, status: 'ended' };
      const left = differenceInCalendarDays(by, today);
      return {
        ...common,
        status: left < 0 ? 'overdue' : left <= 28 ? 'due-soon' : 'open',
        from: write(since),
        by: write(by),
        planBy: write(lastWorkingDay(by)),
        daysToGo: Math.max(left, 0),
        overdueDays: Math.max(-left, 0),
      };
    });
  };
}

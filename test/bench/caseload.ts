/**
 * Made-up caseloads for the benchmarks, the same every time. Nobody in them is real.
 */
import { mulberry32 } from '../helpers/random.js';

const DAY = 86_400_000;
const TEAMS = ['North', 'South', 'East', 'West', 'Leaving care', 'Disabled children'];

/** An event as it stands in JSON. */
interface Told {
  readonly kind: string;
  readonly on: string;
}

/** A record as it stands in JSON. */
export interface ToldRecord {
  readonly id: string;
  readonly team: string;
  readonly policy: string;
  readonly bornOn?: string;
  readonly events: readonly Told[];
}

/** The day that the benchmarks judge everything on. */
export const TODAY = '2026-11-22';

const today = Date.parse(TODAY) / DAY;
const text = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Children looked after in Wales: one timescale of working days, three months and six; none of the records is bad. */
export function lookedAfterChildren(count: number): readonly ToldRecord[] {
  const random = mulberry32(7);
  return Array.from({ length: count }, (_, place) => {
    const start = today - 20 - Math.floor(random() * 1400);
    const events: Told[] = [{ kind: 'became-looked-after', on: text(start) }];
    for (let day = start + 15 + Math.floor(random() * 20); day < today; ) {
      events.push({ kind: 'review-held', on: text(day) });
      if (random() < 0.05) break;
      day += events.length === 2 ? 70 + Math.floor(random() * 30) : 140 + Math.floor(random() * 50);
    }
    if (random() < 0.06) events.push({ kind: 'ceased-to-be-looked-after', on: text(today - 1) });
    return {
      id: `C${String(place).padStart(7, '0')}`,
      team: TEAMS[place % TEAMS.length] as string,
      policy: 'wales-looked-after-child',
      bornOn: text(start - Math.floor(random() * 4000)),
      events,
    };
  });
}

/** Children with an education, health and care plan: the chain of seven timescales about an annual review. */
export function educationHealthAndCare(count: number): readonly ToldRecord[] {
  const random = mulberry32(11);
  return Array.from({ length: count }, (_, place) => {
    const start = today - 30 - Math.floor(random() * 1500);
    const events: Told[] = [{ kind: 'ehc-plan-made', on: text(start) }];
    for (let meeting = start + 290 + Math.floor(random() * 60); meeting < today - 40; meeting += 340) {
      events.push({ kind: 'annual-review-notice-sent', on: text(meeting - 16) });
      events.push({ kind: 'annual-review-meeting-held', on: text(meeting) });
      events.push({ kind: 'annual-review-report-sent', on: text(meeting + 12) });
      events.push({ kind: 'annual-review-decided', on: text(meeting + 26) });
      if (random() < 0.3) {
        events.push({ kind: 'ehc-amendments-proposed', on: text(meeting + 27) });
        events.push({ kind: 'ehc-plan-amended', on: text(meeting + 39) });
      }
      if (random() < 0.1) break;
    }
    return {
      id: `P${String(place).padStart(7, '0')}`,
      team: TEAMS[place % TEAMS.length] as string,
      policy: 'england-ehc-plan',
      events,
    };
  });
}

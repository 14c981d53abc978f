/**
 * What somebody would write by hand, on whole numbers, for the one question that the benchmark asks: the list of children looked
 * after in Wales. It knows one policy, reads records with the same care, and gives the same rows.
 */
import type { CalendarDate } from 'supportplan';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Tables of the years 1990 to 2060: the first day of each month, texts, and working days counted out. */
export interface Tables {
  readonly firstOfMonth: Int32Array;
  readonly texts: readonly string[];
  readonly years: Int32Array;
  readonly months: Int8Array;
  readonly dates: Int8Array;
  readonly upTo: Int32Array;
  readonly working: readonly number[];
}

const FIRST = dayNumber(1990, 1, 1);
const LAST = dayNumber(2060, 12, 31);

function monthLength(year: number, month: number): number {
  return month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : (LENGTHS[month - 1] as number);
}

/** Makes the tables from the days that are no working days. */
export function makeTables(holidays: readonly string[]): Tables {
  const off = new Set(holidays.map((text) => Date.parse(text) / 86_400_000));
  const size = LAST - FIRST + 1;
  const texts: string[] = [];
  const years = new Int32Array(size);
  const months = new Int8Array(size);
  const dates = new Int8Array(size);
  const upTo = new Int32Array(size);
  const working: number[] = [];
  for (let place = 0; place < size; place += 1) {
    const date = new Date((FIRST + place) * 86_400_000);
    texts.push(date.toISOString().slice(0, 10));
    years[place] = date.getUTCFullYear();
    months[place] = date.getUTCMonth() + 1;
    dates[place] = date.getUTCDate();
    if (date.getUTCDay() % 6 !== 0 && !off.has(FIRST + place)) working.push(FIRST + place);
    upTo[place] = working.length;
  }
  const firstOfMonth = Int32Array.from({ length: 71 * 12 }, (_, month) =>
    dayNumber(1990 + Math.floor(month / 12), (month % 12) + 1, 1),
  );
  return { firstOfMonth, texts, years, months, dates, upTo, working };
}

/** A day in figures, 20261122; -1 where it is none. */
function parse(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return -1;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  if (a < 0 || a > 9 || b < 0 || b > 9 || c < 0 || c > 9 || d < 0 || d > 9) return -1;
  if (e < 0 || e > 9 || f < 0 || f > 9 || g < 0 || g > 9 || h < 0 || h > 9) return -1;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (year < 1990 || year > 2060 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month))
    return -1;
  return year * 10_000 + month * 100 + day;
}

/** A row, as the library gives it. */
export interface HandRow {
  readonly place: number;
  readonly id: string;
  readonly team: string;
  readonly policy: string;
  readonly timescale: string;
  readonly status: string;
  readonly strength: string;
  readonly from?: CalendarDate;
  readonly by?: CalendarDate;
  readonly planBy?: CalendarDate;
  readonly daysToGo?: number;
  readonly overdueDays?: number;
  readonly because?: string;
  readonly provisional: boolean;
  readonly alsoOwed: boolean;
  readonly immediate: boolean;
}

const STARTED = 1;
const HELD = 2;
const ENDED = 3;
const DIED = 4;

/** Lists children looked after in Wales. */
export function handWrittenList(
  records: readonly unknown[],
  today: number,
  tables: Tables,
): {
  readonly rows: readonly HandRow[];
  readonly refused: number;
  readonly byStatus: Record<string, number>;
} {
  const { firstOfMonth, texts, upTo, working } = tables;
  const rows: HandRow[] = [];
  const byStatus: Record<string, number> = {
    overdue: 0,
    'due-soon': 0,
    open: 0,
    'not-scheduled': 0,
    ended: 0,
  };
  const days: number[] = [];
  const kinds: number[] = [];
  let refused = 0;

  const toDay = (figures: number): number =>
    (firstOfMonth[(((figures / 10_000) | 0) - 1990) * 12 + (((figures / 100) | 0) % 100) - 1] as number) +
    (figures % 100) -
    1;
  const monthsOn = (day: number, months: number): number => {
    const at = day - FIRST;
    const total = ((tables.years[at] as number) - 1990) * 12 + (tables.months[at] as number) - 1 + months;
    const date = tables.dates[at] as number;
    const length = (firstOfMonth[total + 1] as number) - (firstOfMonth[total] as number);
    return (firstOfMonth[total] as number) + (date < length ? date : length) - 1;
  };

  for (let place = 0; place < records.length; place += 1) {
    const record = records[place] as Record<string, unknown>;
    let good = typeof record === 'object' && record !== null;
    for (const key in record) {
      if (key !== 'id' && key !== 'team' && key !== 'policy' && key !== 'bornOn' && key !== 'events')
        good = false;
    }
    const { id, team, policy, bornOn, events } = record as unknown as {
      id: string;
      team: string;
      policy: string;
      bornOn: string;
      events: { kind: string; on: string }[];
    };
    const bornFigures = parse(bornOn);
    if (typeof id !== 'string' || typeof team !== 'string' || policy !== 'wales-looked-after-child')
      good = false;
    if (bornFigures < 0 || !Array.isArray(events)) good = false;
    let size = 0;
    for (let index = 0; good && index < events.length; index += 1) {
      const event = events[index] as { kind: string; on: string };
      for (const key in event) if (key !== 'kind' && key !== 'on') good = false;
      const figures = parse(event.on);
      if (figures < 0) good = false;
      else {
        const day = toDay(figures);
        let kind = 0;
        switch (event.kind) {
          case 'became-looked-after':
            kind = STARTED;
            break;
          case 'review-held':
            kind = HELD;
            break;
          case 'ceased-to-be-looked-after':
          case 'adoption-order-made':
          case 'moved-to-another-authority':
            kind = ENDED;
            break;
          case 'died':
            kind = DIED;
            break;
          default:
            good = false;
        }
        if (day > today) good = false;
        let at = size;
        size += 1;
        for (; at > 0 && (days[at - 1] as number) > day; at -= 1) {
          days[at] = days[at - 1] as number;
          kinds[at] = kinds[at - 1] as number;
        }
        days[at] = day;
        kinds[at] = kind;
      }
    }
    if (!good) {
      refused += 1;
      continue;
    }

    // 0 not started, 1 running, 2 ended; no two events of a benchmark's record share a day
    let state = 0;
    let since = 0;
    let met = 0;
    for (let index = 0; index < size; index += 1) {
      const kind = kinds[index] as number;
      if (kind === STARTED && state !== 1) {
        state = 1;
        since = days[index] as number;
        met = 0;
      } else if (kind === HELD && state === 1) {
        since = days[index] as number;
        met += 1;
      } else if (kind === ENDED || kind === DIED) {
        state = 2;
        if (kind === DIED) break;
      }
    }

    const common = { place, id, team, policy, timescale: 'looked-after-review' };
    if (state !== 1) {
      const status = state === 2 ? 'ended' : 'not-scheduled';
      byStatus[status] = (byStatus[status] as number) + 1;
      rows.push({
        ...common,
        status,
        strength: 'must',
        ...(state === 0 && { because: 'not-started' }),
        provisional: false,
        alsoOwed: false,
        immediate: false,
      });
      continue;
    }
    const by =
      met === 0
        ? (working[(upTo[since - FIRST] as number) + 19] as number)
        : monthsOn(since, met === 1 ? 3 : 6);
    const born = toDay(bornFigures);
    const eighteenth = toDay(bornFigures + 180_000) + (bornFigures % 10_000 === 229 ? 1 : 0);
    const workingDay = working[(upTo[by - FIRST] as number) - 1] as number;
    const planBy = workingDay < since ? since : workingDay;
    let status = 'overdue';
    if (born > today || today >= eighteenth) status = 'ended';
    else if (by >= eighteenth) status = 'not-scheduled';
    else if (today <= by) status = by - today <= 28 ? 'due-soon' : 'open';
    byStatus[status] = (byStatus[status] as number) + 1;
    if (status === 'ended' || status === 'not-scheduled') {
      rows.push({
        ...common,
        status,
        strength: 'must',
        ...(status === 'not-scheduled' && { because: 'ends-first' }),
        provisional: false,
        alsoOwed: false,
        immediate: false,
      });
      continue;
    }
    rows.push({
      place,
      id,
      team,
      policy,
      timescale: 'looked-after-review',
      status,
      strength: 'must',
      from: texts[since - FIRST] as CalendarDate,
      by: texts[by - FIRST] as CalendarDate,
      planBy: texts[planBy - FIRST] as CalendarDate,
      daysToGo: by > today ? by - today : 0,
      overdueDays: status === 'overdue' ? today - by : 0,
      provisional: (tables.years[by - FIRST] as number) > 2028,
      alsoOwed: false,
      immediate: false,
    });
  }
  return { rows, refused, byStatus };
}

/**
 * Working days as somebody in a hurry for speed would write them: tables over everything, no check of anything.
 * The limit that `addWorkingDays` is measured against; made from published days, not from the library.
 */

const FIRST_YEAR = 2012;
const LAST_YEAR = 2028;
const DAY = 86_400_000;

/** Makes the function that finds the nth working day after a day, text in and text out. */
export function handWritten(bankHolidays: readonly string[], count: number): (text: string) => string {
  const first = Date.UTC(FIRST_YEAR, 0, 1) / DAY;
  const last = Date.UTC(LAST_YEAR, 11, 31) / DAY;
  const off = new Set(bankHolidays);
  const texts: string[] = [];
  const upTo = new Uint16Array(last - first + 1);
  const working: number[] = [];
  const monthStarts = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 16);
  for (let day = first; day <= last; day += 1) {
    const date = new Date(day * DAY);
    const text = date.toISOString().slice(0, 10);
    texts.push(text);
    if (date.getUTCDate() === 1) {
      monthStarts[(date.getUTCFullYear() - FIRST_YEAR) * 16 + date.getUTCMonth() + 1] = day - first - 1;
    }
    if (date.getUTCDay() % 6 !== 0 && !off.has(text)) working.push(day - first);
    upTo[day - first] = working.length;
  }
  return (text) => {
    const year =
      digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3) - FIRST_YEAR;
    const month = digit(text, 5) * 10 + digit(text, 6);
    const day = digit(text, 8) * 10 + digit(text, 9);
    const index = (monthStarts[year * 16 + month] as number) + day;
    return texts[working[(upTo[index] as number) + count - 1] as number] as string;
  };
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

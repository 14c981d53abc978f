import { readFileSync } from 'node:fs';
import type { Timing } from '../helpers/side-by-side.js';

/** The bank holidays of England and Wales as published, 2012 to 2028. */
export const PUBLISHED_HOLIDAYS: readonly string[] = Object.values(
  (
    JSON.parse(
      readFileSync(new URL('../golden/calendar/england-and-wales.json', import.meta.url), 'utf8'),
    ) as { readonly dates: Readonly<Record<string, readonly string[]>> }
  ).dates,
).flat();

/** Begins a part of the report. */
export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Says what each took. */
export function table(timings: readonly Timing[]): void {
  for (const { name, nanosecondsPerItem, ratio } of timings) {
    console.log(
      `  ${name.padEnd(52)}${nanosecondsPerItem.toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(8)} ×`,
    );
  }
}

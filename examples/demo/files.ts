import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import {
  type Issue,
  type Plan,
  type ReadResult,
  type ReviewPolicy,
  type ReviewRecord,
  readReviewRecord,
} from 'supportplan';
import { type BankHolidayFeed, readBankHolidayFeed } from 'supportplan/calendar';
import { readPlan, readReviewPolicy } from 'supportplan/schemas';
import { DemoProblem } from './problem.js';

/** The path of a file that ships with the demo. */
export function shipped(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}

/** Reads a plan from a JSON file. */
export function planFile(path: string): Plan {
  return usable(path, readPlan(json(path)));
}

/** Reads the record of one person from a JSON file. */
export function recordFile(path: string): ReviewRecord {
  return usable(path, readReviewRecord(json(path)));
}

/** Reads a review policy from a JSON file. */
export function policyFile(path: string): ReviewPolicy {
  return usable(path, readReviewPolicy(json(path)));
}

/** Reads a bank-holiday file in the format of the GOV.UK feed. */
export function feedFile(path: string): BankHolidayFeed {
  return usable(path, readBankHolidayFeed(json(path)));
}

/** Reads the rows of a CSV file with a line of column names. */
export function csvFile(path: string): readonly Readonly<Record<string, string>>[] {
  const content = text(path);
  try {
    return parse(content, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch {
    throw new DemoProblem(
      `${path} is not CSV with a line of column names and the same number of cells in each row.`,
    );
  }
}

/** One sentence for any number of issues. */
export function inOneSentence(issues: readonly [Issue, ...Issue[]]): string {
  const others = issues.length - 1;
  const more = others === 0 ? '' : others === 1 ? ' (and 1 more issue)' : ` (and ${others} more issues)`;
  return `${issues[0].message.replace(/\.$/, '')}${more}.`;
}

function usable<T>(path: string, reading: ReadResult<T>): T {
  if (reading.ok) return reading.value;
  throw new DemoProblem(`${path} cannot be used: ${inOneSentence(reading.issues)}`);
}

function json(path: string): unknown {
  const content = text(path);
  try {
    return JSON.parse(content);
  } catch {
    throw new DemoProblem(`${path} is not valid JSON.`);
  }
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new DemoProblem(`${path} cannot be read: check that the file is there and may be opened.`);
  }
}

import type { ReviewPolicy } from 'supportplan';
import { csvFile } from './files.js';
import { DemoProblem } from './problem.js';

/** Which column holds the days of which event; several days in one cell are separated by semicolons. */
const EVENT_COLUMNS = {
  light_touch_reviews_held: 'light-touch-review-held',
  reviews_held: 'review-held',
  reviews_offered: 'review-offered',
  reviews_requested: 'review-requested',
  significant_changes: 'significant-change',
} as const;

/** The columns, in the order of the shipped file. */
export const COLUMNS = [
  'id',
  'team',
  'policy',
  'born_on',
  'started_on',
  'light_touch_reviews_held',
  'reviews_held',
  'reviews_offered',
  'reviews_requested',
  'significant_changes',
  'ended_on',
  'ended_by',
] as const;

/** Turns the rows of a caseload file into records, left for `reviewList` to check. */
export function caseloadRecords(path: string, policies: readonly ReviewPolicy[]): readonly unknown[] {
  const rows = csvFile(path);
  const missing = COLUMNS.find((column) => rows[0] !== undefined && !Object.hasOwn(rows[0], column));
  if (rows.length === 0 || missing !== undefined) {
    throw new DemoProblem(`${path} needs at least one record, and the columns ${COLUMNS.join(', ')}.`);
  }
  return rows.map((row) => recordOf(row, policies));
}

function recordOf(row: Readonly<Record<string, string>>, policies: readonly ReviewPolicy[]): unknown {
  const policy = policies.find(({ id }) => id === row['policy']);
  const days = (column: string): readonly string[] =>
    (row[column] ?? '')
      .split(';')
      .map((day) => day.trim())
      .filter((day) => day !== '');
  const events = (kind: string | undefined, column: string) => days(column).map((on) => ({ kind, on }));
  return {
    ...(row['id'] !== '' && { id: row['id'] }),
    ...(row['team'] !== '' && { team: row['team'] }),
    ...(row['born_on'] !== '' && { bornOn: row['born_on'] }),
    policy: row['policy'],
    events: [
      ...events(policy?.timescales[0].startedBy[0] ?? 'plan-agreed', 'started_on'),
      ...Object.entries(EVENT_COLUMNS).flatMap(([column, kind]) => events(kind, column)),
      ...events(row['ended_by'], 'ended_on'),
    ],
  };
}

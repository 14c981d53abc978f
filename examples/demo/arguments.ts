import { parseArgs } from 'node:util';
import { type CalendarDate, calendarDate, readCalendarDate } from 'supportplan';
import { DemoProblem } from './problem.js';

/** The day that the shipped data are judged on. */
const SHIPPED_TODAY = calendarDate('2026-11-22');

/** What the demo was asked for. */
export interface DemoArguments {
  readonly today: CalendarDate;
  readonly plan?: string;
  readonly caseload?: string;
  /** The folder to write the plan's documents and pictures to. */
  readonly documents?: string;
}

/** Reads what stands after `npm run demo --`. */
export function readArguments(given: readonly string[]): DemoArguments {
  const { plan, caseload, documents, today } = parse(given);
  const own = plan !== undefined || caseload !== undefined;
  if (own && today === undefined) {
    throw new DemoProblem('Files of your own need --today YYYY-MM-DD: the day to judge them on.');
  }
  return {
    today: today === undefined ? SHIPPED_TODAY : readToday(today),
    ...(plan !== undefined && { plan }),
    ...(caseload !== undefined && { caseload }),
    ...(documents !== undefined && { documents }),
  };
}

function parse(given: readonly string[]): {
  plan?: string;
  caseload?: string;
  documents?: string;
  today?: string;
} {
  try {
    const options = {
      plan: { type: 'string' },
      caseload: { type: 'string' },
      documents: { type: 'string' },
      today: { type: 'string' },
    } as const;
    return parseArgs({ args: [...given], options }).values;
  } catch {
    throw new DemoProblem(
      'The demo takes --plan FILE, --caseload FILE, --documents FOLDER and --today YYYY-MM-DD, and nothing else.',
    );
  }
}

function readToday(text: string): CalendarDate {
  const reading = readCalendarDate(text);
  if (reading.ok) return reading.value;
  throw new DemoProblem(`--today must be ${reading.issues[0].expected}, and it is ${reading.issues[0].got}.`);
}

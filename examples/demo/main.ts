/**
 * The demo: what is due and why, what falls short, what is covered, and how a caseload stands.
 *
 *   npm run demo
 *   npm run demo -- --plan my-plan.json --today 2026-11-22
 *   npm run demo -- --documents pages
 *   npm run demo -- --caseload my-caseload.csv --today 2026-11-22
 */

import { readArguments } from './arguments.js';
import { DemoProblem } from './problem.js';
import { demo } from './report.js';

try {
  const { lines, problem } = demo(readArguments(process.argv.slice(2)));
  for (const line of lines) console.log(line);
  if (problem !== undefined) throw new DemoProblem(problem);
} catch (error) {
  if (!(error instanceof DemoProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

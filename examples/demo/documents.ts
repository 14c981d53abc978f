import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CalendarDate,
  type Plan,
  pathwayCoverage,
  type ReviewPolicy,
  reviewSchedule,
  type WorkingCalendar,
} from 'supportplan';
import { planReviewRecord } from 'supportplan/plan';
import {
  coverageToSvg,
  planToEasyRead,
  planToHtml,
  planToMarkdown,
  scheduleToSvg,
  starChartToSvg,
} from 'supportplan/render';
import { DemoProblem } from './problem.js';

/** Writes a plan as documents and pictures into a folder, and gives the names of the files. */
export function writeDocuments(
  folder: string,
  plan: Plan,
  policy: ReviewPolicy,
  today: CalendarDate,
  calendars: readonly WorkingCalendar[],
): readonly string[] {
  const schedule = reviewSchedule(policy, planReviewRecord(plan), { calendars, projections: 3 });
  const [chart] = plan.starCharts ?? [];
  const scale = plan.starScales?.find(
    ({ id, version }) => id === chart?.scale && version === chart.scaleVersion,
  );
  const files: Readonly<Record<string, string>> = {
    'plan.html': planToHtml(plan, { today }),
    'plan.md': planToMarkdown(plan, { today }),
    'easy-read.html': planToEasyRead(plan, { today }),
    'reviews.svg': scheduleToSvg(schedule, { today, title: 'Reviews' }),
    'coverage.svg': coverageToSvg(pathwayCoverage(plan), { title: 'What the plan covers' }),
    ...(chart !== undefined && {
      'star-chart.svg': starChartToSvg(chart, { title: 'Star chart', ...(scale !== undefined && { scale }) }),
    }),
  };
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  } catch {
    throw new DemoProblem(`${folder} cannot be written to: check that it is a folder, or can be one.`);
  }
  return Object.keys(files);
}

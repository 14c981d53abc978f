/**
 * Documents and pictures of plain data, as strings.
 *
 * @module
 */
export {
  type CoverageRow,
  type CoverageTextOptions,
  coverageToSvg,
  coverageToText,
} from './coverage-svg.js';
export {
  EASY_READ_SLOTS,
  type EasyReadOptions,
  type EasyReadPicture,
  type EasyReadSlot,
  planToEasyRead,
} from './easy-read.js';
export { PLAN_STYLES } from './html-page.js';
export type { PictureOptions } from './picture.js';
export type { PlanDocumentOptions } from './plan-document.js';
export { type PlanHtmlOptions, planToHtml } from './plan-html.js';
export { type PlanMarkdownOptions, planToMarkdown } from './plan-markdown.js';
export { type SchedulePictureOptions, scheduleToSvg } from './schedule-svg.js';
export { type ScheduleTextOptions, scheduleToText } from './schedule-text.js';
export { type StarChartPictureOptions, starChartToSvg } from './star-chart-svg.js';
export { type StarChartTextOptions, starChartToText } from './star-chart-text.js';
export type { PictureTheme } from './theme.js';
export { type WorkloadPictureOptions, workloadToSvg } from './workload-svg.js';
export { type WorkloadTextOptions, workloadToText } from './workload-text.js';

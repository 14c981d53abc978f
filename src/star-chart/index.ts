/**
 * Star charts: scales, bands, change over time, and figures for a whole service.
 *
 * @module
 */
export {
  type PointChange,
  type PointComparison,
  type StarChange,
  type StarChangeOptions,
  type StarChangeOrder,
  type StarChangeRaters,
  type StarDistance,
  starChange,
} from './change.js';
export { type BandedReading, starBand, starChartBands } from './chart.js';
export {
  type PointView,
  type StarViews,
  starViews,
  type ViewComparison,
  type ViewDays,
  type ViewedCharts,
  type ViewedPoint,
} from './compare-raters.js';
export {
  GOAL_ATTAINMENT_BASIS,
  GOAL_ATTAINMENT_LEVELS,
  type GoalAttainment,
  type GoalAttainmentLevel,
  type GoalAttainmentOptions,
  type GoalAttainmentStep,
  goalAttainment,
  goalAttainmentT,
  type LevelledGoal,
  type ScaledGoal,
} from './goal-attainment.js';
export { type DatedStarChart, type StarHistoryOptions, type StarStory, starHistory } from './history.js';
export { PATHWAYS_STAR, POSP_STAR, type StarBand, type StarPoint, type StarScale } from './scale.js';
export { publishStarTally } from './service/publish-tally.js';
export { mergeStarTallies, type StarPair, type StarTally, tallyStarCharts } from './service/tally.js';
export {
  type PublishedAverage,
  type PublishedAverages,
  type PublishedChange,
  type PublishedMoves,
  type PublishedPoint,
  type PublishedPointAverages,
  type PublishedTransitions,
  STAR_PUBLICATION_VIEWS,
  type StarPublication,
  type StarPublicationOptions,
  type StarPublicationView,
  type WithheldPoint,
} from './service/tally-publication.js';
export {
  type BandTransitions,
  type ChangeShares,
  type ChangeSummary,
  type PointSummary,
  type ScoreCount,
  type ScoreSummary,
  type StarTallySummary,
  starTallySummary,
} from './service/tally-summary.js';
export type { OnStarScale, StarTallyOptions } from './service/tally-table.js';
export { STAR_RATERS, type StarChart, type StarRater, type StarReading } from './star-chart.js';
export { type StarWords, starScale, withStarWords } from './star-scale.js';
export { explainStarChange, explainStarViews } from './words.js';

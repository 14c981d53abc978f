/**
 * An organisation’s action plan for its carers’ strategy. Not an assessment of any carer.
 *
 * @module
 */
export { CAMDEN_CARERS_BASIS, CAMDEN_CARERS_PRINCIPLES, CAMDEN_CARERS_PRIORITIES } from './camden.js';
export {
  assignTimeline,
  CARERS_ACTION_STAGES,
  type CarersAction,
  type CarersActionMapping,
  type CarersActionStage,
  type CarersActionStageOptions,
  type CarersActionTimeline,
  type CarersProgressRecord,
  carersActionStage,
  mapAction,
} from './carers-action.js';
export {
  CARERS_PLAN_FORMAT,
  type CarersActionPlan,
  type CarersPlanDevelopment,
  type CarersPlanPeriod,
  type CarersPrinciple,
  type CarersPriority,
} from './carers-plan.js';
export {
  type ActionsPastDateOptions,
  actionsPastDate,
  type CarersActionCounts,
  type CarersActionPastDate,
  type CarersPlanActions,
  type CarersPlanProgress,
  type CarersPlanProgressOptions,
  type CarersPlanTracker,
  type CarersPriorityProgress,
  carersPlanProgress,
  unmappedActions,
} from './carers-progress.js';
export { type CheckCarersPlanOptions, checkCarersActionPlan } from './check-carers-plan.js';
export { CARERS_PROGRESS, type CarersProgress } from './progress-word.js';
export {
  type CarersQuotation,
  type PlanQuotations,
  type PublishableQuotation,
  type PublishableQuotationsOptions,
  publishableQuotations,
  type QuotationConsent,
} from './quotation.js';

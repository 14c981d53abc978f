import { BUDGET_CALLS } from './budget.js';
import { CALENDAR_CALLS } from './calendar.js';
import type { Calls } from './call.js';
import { CARERS_CALLS } from './carers.js';
import { CHECKS_CALLS } from './checks.js';
import { COVERAGE_CALLS } from './coverage.js';
import { NEEDS_CALLS } from './needs.js';
import { OUTCOMES_CALLS } from './outcomes.js';
import { PLAN_CALLS } from './plan.js';
import { RENDER_CALLS } from './render.js';
import { REVIEW_CALLS } from './review.js';
import { SCHEMAS_CALLS } from './schemas.js';
import { STAR_CHART_CALLS } from './star-chart.js';
import { WORDING_CALLS } from './wording.js';

/** Every public function with arguments it succeeds with. A test holds that none is missing. */
export const VALID_CALLS: Calls = {
  ...BUDGET_CALLS,
  ...CALENDAR_CALLS,
  ...CARERS_CALLS,
  ...CHECKS_CALLS,
  ...COVERAGE_CALLS,
  ...NEEDS_CALLS,
  ...OUTCOMES_CALLS,
  ...PLAN_CALLS,
  ...RENDER_CALLS,
  ...REVIEW_CALLS,
  ...SCHEMAS_CALLS,
  ...STAR_CHART_CALLS,
  ...WORDING_CALLS,
};

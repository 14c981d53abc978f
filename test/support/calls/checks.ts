import * as core from '../../../src/index.js';
import { calendarDate, LONDON_HOUSING_TRUST_SUPPORT, type PlanCheck } from '../../../src/index.js';
import { FULL_PLAN } from '../full-plan.js';
import type { Calls } from './call.js';

const plan = () => structuredClone(FULL_PLAN);
const options = () => ({
  today: calendarDate('2026-11-30'),
  policy: structuredClone(LONDON_HOUSING_TRUST_SUPPORT),
  calendars: [],
  smart: { largestStep: 0.4 },
});

/** Every rule that a list of checks holds, by the name it is exported under. */
const RULES = Object.fromEntries(
  Object.entries(core).filter(
    ([, value]) => typeof value === 'function' && ALL_CHECKS().has(value as PlanCheck),
  ),
);

function ALL_CHECKS(): ReadonlySet<PlanCheck> {
  return new Set(Object.values(core).flatMap((value) => (isListOfChecks(value) ? value : [])));
}

function isListOfChecks(value: unknown): value is readonly PlanCheck[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'function');
}

export const CHECKS_CALLS: Calls = {
  ...Object.fromEntries(Object.keys(RULES).map((name) => [name, () => [plan(), options()]])),
  checkPlan: () => [plan(), options(), [core.needsAreStated]],
  profileOf: () => [plan()],
  recommendedChecks: () => [plan()],
};

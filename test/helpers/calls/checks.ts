import { calendarDate, type PlanCheck } from 'supportplan';
import { needsAreStated } from 'supportplan/checks';
import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { EXPORTS } from '../entries.js';
import { FULL_PLAN } from '../full-plan.js';
import type { Calls } from './call.js';

const plan = () => structuredClone(FULL_PLAN);
const options = () => ({
  today: calendarDate('2026-11-30'),
  policy: structuredClone(LONDON_HOUSING_TRUST_SUPPORT),
  calendars: [],
  smart: { largestStep: 0.4 },
});

/** Every rule: what any list or profile of checks holds. */
const RULES: ReadonlySet<unknown> = new Set(
  [...EXPORTS.values()].flatMap((value) => {
    const lists: readonly unknown[] = Array.isArray(value) ? [value] : Object.values(Object(value) as object);
    return lists.filter(isListOfChecks).flat();
  }),
);

function isListOfChecks(value: unknown): value is readonly PlanCheck[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'function');
}

/** The name that each rule is exported under. */
const NAMES = [...EXPORTS].flatMap(([name, value]) => (RULES.has(value) ? [name] : []));

export const CHECKS_CALLS: Calls = {
  ...Object.fromEntries(NAMES.map((name) => [name, () => [plan(), options()]])),
  checkPlan: () => [plan(), options(), [needsAreStated]],
  profileOf: () => [plan()],
  recommendedChecks: () => [plan()],
};

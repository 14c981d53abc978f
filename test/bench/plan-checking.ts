import { calendarDate, checkPlan } from 'supportplan';
import { PRSB_CHECKS } from 'supportplan/checks';
import { ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
import { sideBySide } from '../helpers/side-by-side.js';
import { madePlan } from './plans.js';
import { heading, table } from './report.js';

const options = { today: calendarDate('2026-11-22'), policy: ENGLAND_ADULT_CARE_AND_SUPPORT };

/** Checking plans of 20, 200 and 2,000 needs, goals, outcomes, objectives, actions and lines of support, beside JSON.parse of the same text. */
export function benchPlanChecking(): void {
  for (const count of [20, 200, 2000]) {
    const plan = madePlan(count, 7);
    const text = JSON.stringify(plan);
    const size = (text.length / 1000).toFixed(0);
    heading(`Checking a plan with ${count} of each, ${size} kB: nanoseconds for each, and beside the first`);
    table(
      sideBySide(
        [
          { name: 'JSON.parse', run: () => JSON.parse(text) },
          { name: 'checkPlan, all that its kind is asked', run: () => checkPlan(plan, options) },
          { name: 'checkPlan, what PRSB asks for', run: () => checkPlan(plan, options, PRSB_CHECKS) },
        ],
        count,
        count > 1000 ? 31 : 101,
      ),
    );
  }
  console.log('The limit we hold ourselves to is 1 ×, and no more for each of 2,000 than for each of 20.');
}

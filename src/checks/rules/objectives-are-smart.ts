/**
 * Checks that the objectives are SMART.
 *
 * @module
 */
import type { Finding } from '../../kernel/finding.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Objective } from '../../objectives/objective.js';
import { type SmartOptions, smartFindings } from '../../objectives/smart.js';
import { checkParts, checkSomeOptions, parts } from '../plan-parts.js';

/** The fields of a plan that this rule reads. */
export interface PlanObjectives {
  /** Short-term, practical steps. */
  readonly objectives?: readonly Objective[];
}

/** The options of this rule. The options of `checkPlan` fit. */
export interface SmartCheckOptions {
  /** The largest step that is accepted without a question. */
  readonly smart?: SmartOptions;
}

const PARTS = /* @__PURE__ */ parts(['objectives']);

/**
 * Asks the questions of `checkSmart` about every objective.
 *
 * @param plan - the objectives of a plan
 * @param options - the largest step that is accepted without a question
 * @returns the findings, by objective and then by letter
 * @throws `SupportPlanError` `smart/largest-step` if that option is not above 0 and at most 1
 *
 * @example
 * ```ts
 * import { objectivesAreSmart } from 'supportplan/checks';
 *
 * const statement = { text: 'Swim on Fridays.', voice: 'own-words' } as const;
 * const found = objectivesAreSmart({ objectives: [{ id: 'B1', statement }] });
 *
 * found[0]?.message; // => 'The first objective does not say what is expected to happen.'
 * found[0]?.path; // => ['objectives', 0, 'expected']
 * ```
 */
export function objectivesAreSmart(
  plan: PlanObjectives,
  options: SmartCheckOptions = {},
): readonly Finding[] {
  checkParts('objectivesAreSmart', plan, PARTS);
  checkSomeOptions('objectivesAreSmart', plan, options);
  const { objectives = [] } = plan;
  const { smart = {} } = options;
  const found: Finding[] = [];
  objectives.forEach((objective, index) => {
    for (const finding of smartFindings(objective, `the ${ordinal(index)} objective`, smart)) {
      found.push({ ...finding, path: ['objectives', index, ...finding.path] });
    }
  });
  return found;
}

/**
 * Where a review confirms or closes a plan, it says why, and what comes after.
 *
 * @module
 */

import type { Basis } from '../../kernel/basis.js';
import type { Code, Path } from '../../kernel/error.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Outcome } from '../../outcomes/outcome.js';
import type { Closure, Revision } from '../../plan/revision.js';
import type { Nation } from '../../review/policy.js';
import { checkParts, parts } from '../plan-parts.js';
import { WELSH_CARE_PLANNING } from '../sources.js';
import { wasDropped } from './goals-have-objectives.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: WELSH_CARE_PLANNING,
  locator: 'reg 6',
  claimedForce: 'statute',
  checked: 'seen',
});

const ELSEWHERE = /* @__PURE__ */ frozen<Basis>({
  source: WELSH_CARE_PLANNING,
  locator: 'reg 6',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'This is the law of Wales only. It is asked elsewhere because the questions are useful; no source for another nation was found.',
});

/** The least that must be known of a plan to check how it was confirmed or closed. */
export interface PlanClosing {
  /** The nation whose law it is made under. */
  readonly nation?: Nation;
  /** What made this version, where it is not the first. */
  readonly revision?: Revision;
  /** What is said at its closing. */
  readonly closure?: Closure;
  /** What the person wanted to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
}

const PARTS = /* @__PURE__ */ parts(['nation', 'revision', 'closure', 'outcomes']);

/**
 * Finds a plan that a review confirmed without reasons; and one that is closed without reasons, without
 * saying of every outcome how far it was reached, or without saying why other help is enough (WSI
 * 2015/1335, reg 6). In Wales that is a must; elsewhere it is only a question.
 *
 * @param plan - the nation, revision, closure and outcomes of a plan
 * @returns the findings: reasons, outcomes, other help
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { closureIsExplained } from 'supportplan/checks';
 *
 * const found = closureIsExplained({
 *   nation: 'wales',
 *   revision: { from: 1, on: calendarDate('2026-11-20'), by: { role: 'council' }, decision: 'confirm', reasons: [] },
 * });
 *
 * found[0]?.message; // => 'The review confirmed the plan, and no reasons are recorded.'
 * found[0]?.severity; // => 'must'
 * ```
 */
export function closureIsExplained(plan: PlanClosing): readonly Finding[] {
  checkParts('closureIsExplained', plan, PARTS);
  const { nation, revision, closure, outcomes = [] } = plan;
  const inWales = nation === 'wales';
  const found: Finding[] = [];
  const ask = (code: Code, path: Path, message: string, question: string): void => {
    const severity = inWales ? 'must' : 'consider';
    found.push({ code, severity, path, message, question, basis: inWales ? BASIS : ELSEWHERE });
  };
  const reasons = ['revision', 'reasons'];
  const unreasoned = revision !== undefined && revision.reasons.length === 0;
  if (unreasoned && revision.decision === 'confirm') {
    const message = 'The review confirmed the plan, and no reasons are recorded.';
    ask('revision/confirmed-without-reasons', reasons, message, 'Why does the plan stand as it is?');
  }
  if (revision?.decision !== 'close' && closure === undefined) return found;
  if (unreasoned && revision.decision === 'close') {
    const message = 'The review closed the plan, and no reasons are recorded.';
    ask('closure/without-reasons', reasons, message, 'Why is the plan closed?');
  }
  if (!areEvaluated(outcomes, closure)) {
    const message = 'The plan is closed, and it is not said of every outcome how far it was reached.';
    const question = 'How far was each outcome reached, as the person sees it?';
    ask('closure/outcomes-not-evaluated', ['closure', 'outcomes'], message, question);
  }
  if (closure?.otherHelp === undefined) {
    const message = 'The plan is closed, and it is not said why other help is enough from now on.';
    const question = 'What will the person have in its place, and whom can they turn to?';
    ask('closure/other-help-not-stated', ['closure', 'otherHelp'], message, question);
  }
  return found;
}

/** Whether something is said of every outcome that the plan still had. */
function areEvaluated(outcomes: readonly Outcome[], closure: Closure = {}): boolean {
  const evaluated = new Set<string>();
  for (const { outcomeId, achievement, statement } of closure.outcomes ?? []) {
    if (achievement !== undefined || statement !== undefined) evaluated.add(outcomeId);
  }
  return outcomes.every((outcome) => wasDropped(outcome) || evaluated.has(outcome.id));
}

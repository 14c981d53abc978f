/**
 * Checks that a review that confirms or closes a plan gives its reasons, and says what comes next.
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
  note: 'This is the law of Wales only. It is checked elsewhere because the questions are useful; no source for another nation was found.',
});

/** The fields of a plan that this rule reads. */
export interface PlanClosing {
  /** The nation whose law applies. */
  readonly nation?: Nation;
  /** The review that made this version. Missing in the first version. */
  readonly revision?: Revision;
  /** What was recorded at closing. */
  readonly closure?: Closure;
  /** What the person wanted to achieve or keep. */
  readonly outcomes?: readonly Outcome[];
}

const PARTS = /* @__PURE__ */ parts(['nation', 'revision', 'closure', 'outcomes']);

/**
 * Checks the reasons of a review that confirmed or closed the plan (WSI 2015/1335, reg 6). A closed plan
 * must also say how far each outcome was reached, and why other help is enough. The severity is `must` in
 * Wales and `consider` elsewhere.
 *
 * @param plan - the nation, revision, closure and outcomes of a plan
 * @returns the findings, in the order: reasons, outcomes, other help
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { closureIsExplained } from 'supportplan/checks';
 *
 * const found = closureIsExplained({
 *   nation: 'wales',
 *   revision: {
 *     from: 1,
 *     on: calendarDate('2026-11-20'),
 *     by: { role: 'council' },
 *     decision: 'confirm',
 *     reasons: [],
 *   },
 * });
 *
 * found[0]?.message; // => 'The review confirmed the plan, but no reasons are recorded.'
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
    const message = 'The review confirmed the plan, but no reasons are recorded.';
    ask('revision/confirmed-without-reasons', reasons, message, 'Why does the plan stay as it is?');
  }
  if (revision?.decision !== 'close' && closure === undefined) return found;
  if (unreasoned && revision.decision === 'close') {
    const message = 'The review closed the plan, but no reasons are recorded.';
    ask('closure/without-reasons', reasons, message, 'Why is the plan closed?');
  }
  if (!areEvaluated(outcomes, closure)) {
    const message = 'The plan is closed, but it does not say how far each outcome was reached.';
    const question = 'How far was each outcome reached, as the person sees it?';
    ask('closure/outcomes-not-evaluated', ['closure', 'outcomes'], message, question);
  }
  if (closure?.otherHelp === undefined) {
    const message = 'The plan is closed, but it does not say why other help is enough from now on.';
    const question = 'What will the person have instead, and who can they turn to?';
    ask('closure/other-help-not-stated', ['closure', 'otherHelp'], message, question);
  }
  return found;
}

/** True if every outcome that the plan still had is evaluated. */
function areEvaluated(outcomes: readonly Outcome[], closure: Closure = {}): boolean {
  const evaluated = new Set<string>();
  for (const { outcomeId, achievement, statement } of closure.outcomes ?? []) {
    if (achievement !== undefined || statement !== undefined) evaluated.add(outcomeId);
  }
  return outcomes.every((outcome) => wasDropped(outcome) || evaluated.has(outcome.id));
}

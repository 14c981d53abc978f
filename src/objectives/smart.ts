/**
 * SMART, letter by letter: asks about what an objective doesn't say yet.
 *
 * @module
 */
import { checkArgument } from '../kernel/arguments.js';
import type { Basis } from '../kernel/basis.js';
import type { LetterFinding } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { ordinal } from '../kernel/ordinal.js';
import { check, optional, options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import { SMART_AND_POWER_GUIDE } from '../outcomes/guide.js';
import { isLive } from '../outcomes/power-check.js';
import type { Objective } from './objective.js';
import { OBJECTIVE } from './shapes.js';
import { type Ask, capital, hasStepOver, measurable } from './smart-measure.js';

/** Settings of {@link checkSmart}. */
export interface SmartOptions {
  /**
   * The largest step that is accepted without a question, as a share of the scale, above 0 and at most 1.
   * Defaults to 0.4.
   *
   * The default is this library's choice. The guide calls going from 25% to 95% perhaps unhelpful without
   * interim targets, and 80% to 95% perhaps attainable, and gives no figure in between.
   */
  readonly largestStep?: number;
}

/** The default largest step, as a share of the scale. */
export const LARGEST_STEP = 0.4;

/** The shape of a share of a scale. */
export const STEP_SHARE: Shape<number> = /* @__PURE__ */ check(
  (value) => typeof value === 'number' && value > 0 && value <= 1,
  'a number above 0 and at most 1',
  { type: 'number', exclusiveMinimum: 0, maximum: 1 },
  'smart/largest-step',
);

/** The shape of {@link SmartOptions}. */
export const SMART_OPTIONS: Shape<SmartOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<SmartOptions>({ largestStep: optional(STEP_SHARE) }),
);

const SPECIFIC = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Specific',
  claimedForce: 'guidance',
  checked: 'seen',
});
const ATTAINABLE = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Attainable',
  claimedForce: 'guidance',
  checked: 'seen',
});
const STEP = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Attainable',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide calls going from 25% to 95% perhaps unhelpful without interim targets, and from 80% to 95% perhaps attainable. It gives no figure in between. The limit is this library’s choice; it defaults to 0.4 of the scale.',
});
const RELEVANT = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Relevant',
  claimedForce: 'guidance',
  checked: 'seen',
});
const TIMELY = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Timely',
  claimedForce: 'guidance',
  checked: 'seen',
});
const TIMELY_INTERIM = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Timely',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide asks for a due date. The check that interim targets come no later is this library’s own.',
});

/**
 * Asks the SMART questions about an objective: Specific, Measurable, Attainable, Relevant, Timely. They
 * come from a guide for child and family social workers.
 *
 * It checks what is recorded and what is missing, never anyone's words. It gives no score, and makes no
 * statement about a person. An objective that is completed, cancelled, rejected or entered in error gives
 * no findings. If the aim is to keep a value as it is, one figure is enough, and steps are not checked.
 *
 * The steps of a measure go from the starting value through the interim targets, in date order, to the
 * target. If the measure has a scale or is a percentage, a step of more than 0.4 of the scale gives a
 * question by default. That figure is this library's choice.
 *
 * @param objective - the objective
 * @param options - the largest step accepted without a question
 * @returns the findings, in the order of the letters, with paths relative to the objective
 * @throws `SupportPlanError` `smart/largest-step` if the step is not above 0 and at most 1;
 *   `argument/missing`, `argument/wrong-type`, `argument/unknown-value`, `argument/unknown-key`,
 *   `argument/out-of-range`, `calendar/not-a-date` or `calendar/not-an-interval` if the objective or the
 *   options are invalid
 *
 * @example
 * ```ts
 * import { checkSmart } from 'supportplan';
 *
 * const agreed = (text: string) => ({ text, voice: 'agreed' }) as const;
 * const findings = checkSmart({
 *   id: 'B1',
 *   statement: agreed('Robin goes to school.'),
 *   expected: agreed('Robin is there when the bell rings.'),
 *   why: agreed('Robin misses the others.'),
 *   who: [{ role: 'parent' }],
 *   where: agreed('At school.'),
 *   requirements: [agreed('The bus at eight.')],
 *   contingency: agreed('A taxi if there is no bus.'),
 *   measure: {
 *     baseline: 25,
 *     target: 95,
 *     direction: 'more',
 *     unit: '%',
 *     period: { weeks: 6 },
 *     leastAcceptable: 80,
 *   },
 *   attainable: { askedBy: [{ role: 'parent' }, { role: 'social-care-worker' }] },
 *   goals: [{ goalId: 'G1' }],
 * });
 *
 * findings.map((finding) => finding.code); // => ['smart/large-step', 'smart/no-reason', 'smart/no-due-day']
 * findings[0]?.question; // => 'Would interim targets help, or is it known to be within reach?'
 * ```
 */
export function checkSmart(objective: Objective, options: SmartOptions = {}): readonly LetterFinding[] {
  checkArgument('checkSmart', 'objective', objective, OBJECTIVE);
  checkArgument('checkSmart', 'options', options, SMART_OPTIONS);
  return smartFindings(objective, 'the objective', options);
}

/** {@link checkSmart}, for a validated objective. `name` is used inside sentences: "the second objective". */
export function smartFindings(
  objective: Objective,
  name: string,
  { largestStep = LARGEST_STEP }: SmartOptions,
): readonly LetterFinding[] {
  if (!isLive(objective)) return [];
  const found: LetterFinding[] = [];
  const ask: Ask = (finding) => {
    found.push({ ...finding, letter: finding.basis.locator.charAt('SMART: '.length) });
  };
  specific(objective, name, ask);
  measurable(objective.measure, name, ask);
  attainable(objective, name, largestStep, ask);
  relevant(objective, name, ask);
  timely(objective, name, ask);
  return found;
}

/** What a finding about a missing part asks. */
type Missing = Pick<LetterFinding, 'code' | 'severity' | 'question'>;

function specific(objective: Objective, name: string, ask: Ask): void {
  const The = capital(name);
  const part = (key: keyof Objective, says: string, { code, severity, question }: Missing): void => {
    const value = objective[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return;
    ask({ code, severity, path: [key], message: `${The} ${says}.`, question, basis: SPECIFIC });
  };
  part('expected', 'does not say what is expected to happen', {
    code: 'smart/no-expected',
    severity: 'should',
    question: 'What should happen?',
  });
  part('why', 'does not say why it matters', {
    code: 'smart/no-why',
    severity: 'should',
    question: 'Why does it matter, and to whom?',
  });
  part('who', 'does not say who is involved', {
    code: 'smart/no-who',
    severity: 'should',
    question: 'Who does it, and who helps?',
  });
  part('where', 'does not say where it happens', {
    code: 'smart/no-where',
    severity: 'should',
    question: 'Where does it happen?',
  });
  part('requirements', 'does not say what it depends on', {
    code: 'smart/no-requirements',
    severity: 'consider',
    question: 'What does it need, and what could get in the way?',
  });
  part('contingency', 'does not say what happens when it is not possible', {
    code: 'smart/no-contingency',
    severity: 'should',
    question: 'What happens on a day when it is not possible?',
  });
}

function attainable({ attainable: asked, measure }: Objective, name: string, limit: number, ask: Ask): void {
  if (asked === undefined || asked.askedBy.length === 0) {
    const message = `There is no record that anyone has talked with the person about whether ${name} is realistic.`;
    const question = 'Who could look at it together, and what would make it possible?';
    ask({
      code: 'smart/not-asked-together',
      severity: 'should',
      path: ['attainable'],
      message,
      question,
      basis: ATTAINABLE,
    });
  }
  if (measure !== undefined && hasStepOver(limit, measure)) {
    const message = `${capital(name)} takes a large part of its scale in one step.`;
    const question = 'Would interim targets help, or is it known to be within reach?';
    ask({
      code: 'smart/large-step',
      severity: 'consider',
      path: ['measure', 'interim'],
      message,
      question,
      basis: STEP,
    });
  }
}

function relevant({ goals = [] }: Objective, name: string, ask: Ask): void {
  if (goals.length === 0) {
    const question = 'Which goal does it help towards, or is it a task of its own?';
    ask({
      code: 'smart/no-goal',
      severity: 'should',
      path: ['goals'],
      message: `${capital(name)} is not linked to a goal.`,
      question,
      basis: RELEVANT,
    });
  }
  goals.forEach(({ reason }, index) => {
    if (reason !== undefined) return;
    const message = `It is not recorded how ${name} helps towards the ${ordinal(index)} of its goals.`;
    ask({
      code: 'smart/no-reason',
      severity: 'consider',
      path: ['goals', index, 'reason'],
      message,
      question: 'How does it help?',
      basis: RELEVANT,
    });
  });
}

function timely({ dueOn, measure }: Objective, name: string, ask: Ask): void {
  if (dueOn === undefined) {
    const message = `${capital(name)} has no due date.`;
    ask({
      code: 'smart/no-due-day',
      severity: 'should',
      path: ['dueOn'],
      message,
      question: 'When should it be done by?',
      basis: TIMELY,
    });
    return;
  }
  measure?.interim?.forEach(({ by }, index) => {
    if (by <= dueOn) return;
    const message = `The ${ordinal(index)} interim target of ${name} comes after its due date.`;
    const question = 'Which date is right?';
    ask({
      code: 'smart/interim-after-due',
      severity: 'should',
      path: ['measure', 'interim', index, 'by'],
      message,
      question,
      basis: TIMELY_INTERIM,
    });
  });
}

import { calendarDate, checkPower, checkSmart, type Objective, type Outcome } from 'supportplan';
import {
  activeGoalsHaveSteps,
  goalsHaveObjectives,
  objectivesAreSmart,
  objectivesAreSpread,
  outcomesHavePower,
} from 'supportplan/checks';
import { type Action, type Goal, LIFECYCLES, type Lifecycle } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'To live by the sea.', voice: 'own-words' } as const;
const at = (lifecycle?: Lifecycle) => (lifecycle === undefined ? {} : { status: { lifecycle } });

const goal = (id: string, lifecycle?: Lifecycle): Goal => ({ id, statement: words, ...at(lifecycle) });
const objective = (id: string, goalIds: readonly string[], lifecycle?: Lifecycle): Objective => ({
  id,
  statement: words,
  goals: goalIds.map((goalId) => ({ goalId })),
  ...at(lifecycle),
});
const action = (changed: Partial<Action>): Action => ({ id: 'A1', nextSteps: words, ...changed });
const outcome = (changed: Partial<Outcome>): Outcome => ({
  id: 'O1',
  statement: words,
  aim: 'achieve',
  ...changed,
});

const CLOSED: readonly string[] = ['completed', 'cancelled', 'rejected', 'entered-in-error'];
const DROPPED: readonly string[] = ['cancelled', 'rejected', 'entered-in-error'];
const lives = LIFECYCLES.map((lifecycle) => [lifecycle] as const);

describe('goalsHaveObjectives', () => {
  it('finds goals that no objective leads to, in plan order', () => {
    const goals = [goal('G1'), goal('G2'), goal('G3')];
    const found = goalsHaveObjectives(deepFreeze({ goals, objectives: [objective('B1', ['G0', 'G2'])] }));
    expect(found.map(told)).toEqual([
      [
        'should',
        'goals/without-objective',
        'goals.0',
        'No objective leads to the first goal.',
        'What would be a first practical step towards it, and by when?',
      ],
      [
        'should',
        'goals/without-objective',
        'goals.2',
        'No objective leads to the third goal.',
        'What would be a first practical step towards it, and by when?',
      ],
    ]);
    expect(basisOf(found[0] as never)).toBe(
      'Guide for child and family social workers: SMART and POWER in care plans, goals and objectives: guidance, seen',
    );
  });

  it.each(lives)('asks of a goal that is %s only while it is open', (lifecycle) => {
    expect(goalsHaveObjectives(deepFreeze({ goals: [goal('G1', lifecycle)] })).length).toBe(
      CLOSED.includes(lifecycle) ? 0 : 1,
    );
  });

  it.each(lives)('counts an objective that is %s unless it was dropped', (lifecycle) => {
    const plan = { goals: [goal('G1')], objectives: [objective('B1', ['G1'], lifecycle)] };
    expect(goalsHaveObjectives(deepFreeze(plan)).length).toBe(DROPPED.includes(lifecycle) ? 1 : 0);
  });

  it('takes an objective without goals for no objective of any', () => {
    const plan = { goals: [goal('G1')], objectives: [{ id: 'B1', statement: words }] };
    expect(goalsHaveObjectives(deepFreeze(plan)).length).toBe(1);
  });

  it('finds nothing where there are no goals', () => {
    expect(goalsHaveObjectives({})).toEqual([]);
  });
});

describe('activeGoalsHaveSteps', () => {
  const goals = [goal('G1', 'active')];

  it('finds active goals with neither objective nor action', () => {
    const found = activeGoalsHaveSteps(deepFreeze({ goals: [goal('G0'), ...goals] }));
    expect(found.map(told)).toEqual([
      [
        'consider',
        'goals/active-without-step',
        'goals.1',
        'The second goal is active, but no objective or action leads to it.',
        'Who will do what next towards it, or is it on hold?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['supportplan, how plans are checked, active goals: local, seen']);
  });

  it.each(lives)('asks of a goal that is %s only where that is active', (lifecycle) => {
    expect(activeGoalsHaveSteps(deepFreeze({ goals: [goal('G1', lifecycle)] })).length).toBe(
      lifecycle === 'active' ? 1 : 0,
    );
  });

  it.each([
    ['an objective', { objectives: [objective('B1', ['G1'])] }],
    ['an action of its own', { actions: [action({ goalId: 'G1' })] }],
    [
      'an action of its outcome',
      { actions: [action({ outcomeId: 'O1' })], outcomes: [outcome({ goalIds: ['G2', 'G1'] })] },
    ],
  ])('takes %s for a step', (_, steps) => {
    expect(activeGoalsHaveSteps(deepFreeze({ goals, ...steps }))).toEqual([]);
  });

  it.each([
    ['an objective of another goal', { objectives: [objective('B1', ['G2'])] }],
    ['an action of another goal', { actions: [action({ goalId: 'G2' })] }],
    ['an action of none', { actions: [action({})] }],
    ['an outcome without an action', { outcomes: [outcome({ goalIds: ['G1'] })] }],
    [
      'an action of an outcome that has no goal',
      { actions: [action({ outcomeId: 'O1' })], outcomes: [outcome({})] },
    ],
    ['an action that was cancelled', { actions: [action({ goalId: 'G1', ...at('cancelled') })] }],
    ['an objective that was rejected', { objectives: [objective('B1', ['G1'], 'rejected')] }],
  ])('does not take %s for one', (_, steps) => {
    expect(activeGoalsHaveSteps(deepFreeze({ goals, ...steps })).length).toBe(1);
  });

  it('finds nothing where there are no goals', () => {
    expect(activeGoalsHaveSteps({})).toEqual([]);
  });
});

describe('objectivesAreSmart', () => {
  const closed = objective('B1', [], 'completed');
  const open: Objective = {
    id: 'B2',
    statement: words,
    measure: {
      baseline: 20,
      target: 50,
      unit: '%',
      interim: [{ by: calendarDate('2027-03-02'), value: 120 }],
    },
    dueOn: calendarDate('2027-03-01'),
    goals: [{ goalId: 'G1' }],
  };

  it('asks of every objective what checkSmart asks, by its place in the plan', () => {
    const found = objectivesAreSmart(deepFreeze({ objectives: [closed, open] }));
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      checkSmart(open).map(({ code, path }) => [code, ['objectives', 1, ...path]]),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'The second objective does not say what is expected to happen.',
      'The second objective does not say why it matters.',
      'The second objective does not say who is involved.',
      'The second objective does not say where it happens.',
      'The second objective does not say what it depends on.',
      'The second objective does not say what happens when it is not possible.',
      'The measure of the second objective has no direction.',
      'The measure of the second objective has no period.',
      'The measure of the second objective has no least acceptable level.',
      'The first interim target of the second objective is outside its scale.',
      'There is no record that anyone has talked with the person about whether the second objective is realistic.',
      'The second objective takes a large part of its scale in one step.',
      'It is not recorded how the second objective helps towards the first of its goals.',
      'The first interim target of the second objective comes after its due date.',
    ]);
  });

  it('goes by the largest step it is told', () => {
    const found = objectivesAreSmart(deepFreeze({ objectives: [open] }), { smart: { largestStep: 1 } });
    expect(codesOf(found)).not.toContain('smart/large-step');
  });

  it('refuses a largest step that is none, even with no objectives', () => {
    const error = thrownBy(() => objectivesAreSmart({}, { smart: { largestStep: 0 } }));
    expect(error.message).toBe(
      'objectivesAreSmart: "options.smart.largestStep" must be a number above 0 and at most 1, got 0.',
    );
    expect(error).toMatchObject({ code: 'smart/largest-step', path: ['options', 'smart', 'largestStep'] });
  });
});

describe('outcomesHavePower', () => {
  const looked = outcome({ id: 'O2', power: {} });

  it('asks of every outcome that was looked at so what checkPower asks, by its place in the plan', () => {
    const found = outcomesHavePower(deepFreeze({ outcomes: [outcome({}), looked] }));
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      checkPower(looked).map(({ code, path }) => [code, ['outcomes', 1, ...path]]),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'The second outcome does not say what will be there when it is reached or kept.',
      'The second outcome does not say what the person or the family can do or influence themselves.',
      'The second outcome has no starting point.',
      'The second outcome names no actions.',
      'The second outcome does not say what it needs.',
      'The second outcome does not say how anyone would notice that it is reached or kept.',
      'The second outcome does not say which relationship it would change.',
    ]);
  });

  it.each<[string, Partial<Action>, boolean]>([
    ['for it', { outcomeId: 'O2' }, true],
    ['for another outcome', { outcomeId: 'O1' }, false],
    ['for none', {}, false],
    ['for it that was cancelled', { outcomeId: 'O2', ...at('cancelled') }, false],
  ])('takes a row of the action plan %s for an action: %s', (_, changed, isOne) => {
    const found = outcomesHavePower(deepFreeze({ outcomes: [looked], actions: [action(changed)] }));
    expect(codesOf(found).includes('power/no-actions')).toBe(!isOne);
  });

  it('finds nothing where there are no outcomes', () => {
    expect(outcomesHavePower({})).toEqual([]);
  });
});

describe('objectivesAreSpread', () => {
  const due = (on: string | undefined, lifecycle?: Lifecycle): Objective => ({
    id: 'B1',
    statement: words,
    ...(on !== undefined && { dueOn: calendarDate(on) }),
    ...at(lifecycle),
  });
  const review = { bookedOn: calendarDate('2027-01-04') };

  it('finds all due on the day booked for the review', () => {
    const found = objectivesAreSpread(
      deepFreeze({ objectives: [due('2027-01-04'), due('2027-01-04')], review }),
    );
    expect(found.map(told)).toEqual([
      [
        'should',
        'objectives/all-due-on-the-review',
        'objectives',
        'All the objectives are due on the day booked for the review.',
        'Which could be done sooner, and which needs longer?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([
      'Guide for child and family social workers: SMART and POWER in care plans, SMART: Timely: guidance, seen',
    ]);
  });

  it.each([
    ['another day is booked', review],
    ['none is booked', {}],
    ['there is no review', undefined],
  ])('finds all due on one day where %s', (_, booked) => {
    const objectives = [due('2027-02-01'), due('2027-02-01')];
    expect(
      objectivesAreSpread(deepFreeze({ objectives, ...(booked && { review: booked }) })).map(told),
    ).toEqual([
      [
        'consider',
        'objectives/all-due-on-one-day',
        'objectives',
        'All the objectives are due on one day.',
        'Which could be done sooner, and which needs longer?',
      ],
    ]);
  });

  it.each([
    ['there is only one', [due('2027-01-04')]],
    ['they are due on two days', [due('2027-01-04'), due('2027-01-04'), due('2027-01-05')]],
    ['one has no day', [due('2027-01-04'), due('2027-01-04'), due(undefined)]],
    ['none has a day', [due(undefined), due(undefined)]],
    ['only one of them is open', [due('2027-01-04'), due('2027-01-04', 'completed')]],
  ])('finds nothing where %s', (_, objectives) => {
    expect(objectivesAreSpread(deepFreeze({ objectives, review }))).toEqual([]);
  });

  it('leaves out those that are closed', () => {
    const objectives = [due('2027-01-04'), due('2027-03-01', 'cancelled'), due('2027-01-04')];
    expect(codesOf(objectivesAreSpread(deepFreeze({ objectives, review })))).toEqual([
      'objectives/all-due-on-the-review',
    ]);
  });

  it('finds nothing where there are no objectives', () => {
    expect(objectivesAreSpread({})).toEqual([]);
  });
});

import { calendarDate, checkSmart, type Objective } from 'supportplan';
import { LIFECYCLES, type ObjectiveMeasure } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { basisOf, codesOf, told } from '../checks/told.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const words = { text: 'Robin goes to school.', voice: 'own-words' } as const;
const on = calendarDate;

const MEASURE: ObjectiveMeasure = {
  what: words,
  baseline: 60,
  target: 90,
  direction: 'more',
  unit: '%',
  period: { weeks: 6 },
  leastAcceptable: 80,
};

/** An objective of which nothing is asked. */
const WHOLE: Objective = deepFreeze({
  id: 'B1',
  statement: words,
  expected: words,
  why: words,
  who: [{ role: 'parent' }],
  where: words,
  requirements: [words],
  contingency: words,
  measure: MEASURE,
  attainable: { askedBy: [{ role: 'parent' }, { role: 'social-care-worker' }] },
  goals: [{ goalId: 'G1', reason: words }],
  dueOn: on('2027-03-01'),
});

const without = (key: keyof Objective): Objective => {
  const { [key]: _, ...rest } = WHOLE;
  return deepFreeze(rest as Objective);
};
const measured = (measure: ObjectiveMeasure): Objective => deepFreeze({ ...WHOLE, measure });
const lacking = (key: keyof ObjectiveMeasure): ObjectiveMeasure => {
  const { [key]: _, ...rest } = MEASURE;
  return rest;
};

describe('checkSmart', () => {
  it('asks nothing of an objective that has everything', () => {
    expect(checkSmart(WHOLE)).toEqual([]);
  });

  it('asks of one that has nothing, letter by letter, in the order of the letters', () => {
    const found = checkSmart(deepFreeze({ id: 'B1', statement: words }));
    expect(found.map(({ letter, code }) => `${letter} ${code}`)).toEqual([
      'S smart/no-expected',
      'S smart/no-why',
      'S smart/no-who',
      'S smart/no-where',
      'S smart/no-requirements',
      'S smart/no-contingency',
      'M smart/no-measure',
      'A smart/not-asked-together',
      'R smart/no-goal',
      'T smart/no-due-day',
    ]);
  });

  it.each<[keyof Objective, readonly string[]]>([
    [
      'expected',
      [
        'should',
        'smart/no-expected',
        'expected',
        'The objective does not say what is expected to happen.',
        'What should happen?',
      ],
    ],
    [
      'why',
      [
        'should',
        'smart/no-why',
        'why',
        'The objective does not say why it matters.',
        'Why does it matter, and to whom?',
      ],
    ],
    [
      'who',
      [
        'should',
        'smart/no-who',
        'who',
        'The objective does not say who is involved.',
        'Who does it, and who helps?',
      ],
    ],
    [
      'where',
      [
        'should',
        'smart/no-where',
        'where',
        'The objective does not say where it happens.',
        'Where does it happen?',
      ],
    ],
    [
      'requirements',
      [
        'consider',
        'smart/no-requirements',
        'requirements',
        'The objective does not say what it depends on.',
        'What does it need, and what could get in the way?',
      ],
    ],
    [
      'contingency',
      [
        'should',
        'smart/no-contingency',
        'contingency',
        'The objective does not say what happens when it is not possible.',
        'What happens on a day when it is not possible?',
      ],
    ],
    [
      'measure',
      [
        'should',
        'smart/no-measure',
        'measure',
        'The objective has no measure.',
        'How much, how many, and how will anybody know?',
      ],
    ],
    [
      'attainable',
      [
        'should',
        'smart/not-asked-together',
        'attainable',
        'There is no record that anyone has talked with the person about whether the objective is realistic.',
        'Who could look at it together, and what would make it possible?',
      ],
    ],
    [
      'goals',
      [
        'should',
        'smart/no-goal',
        'goals',
        'The objective is not linked to a goal.',
        'Which goal does it help towards, or is it a task of its own?',
      ],
    ],
    [
      'dueOn',
      ['should', 'smart/no-due-day', 'dueOn', 'The objective has no due date.', 'When should it be done by?'],
    ],
  ])('asks after %s where it is not recorded', (key, expected) => {
    expect(checkSmart(without(key)).map(told)).toEqual([expected]);
  });

  it.each<[string, Partial<Objective>, string]>([
    ['nobody involved', { who: [] }, 'smart/no-who'],
    ['no requirements', { requirements: [] }, 'smart/no-requirements'],
    ['nobody who asked', { attainable: { askedBy: [], how: words } }, 'smart/not-asked-together'],
    ['no goals', { goals: [] }, 'smart/no-goal'],
  ])('takes an empty list for %s', (_, changed, code) => {
    expect(codesOf(checkSmart(deepFreeze({ ...WHOLE, ...changed })))).toEqual([code]);
  });

  it('asks of each link to a goal how it helps', () => {
    const goals = [{ goalId: 'G1', reason: words }, { goalId: 'G2' }];
    expect(checkSmart(deepFreeze({ ...WHOLE, goals })).map(told)).toEqual([
      [
        'consider',
        'smart/no-reason',
        'goals.1.reason',
        'It is not recorded how the objective helps towards the second of its goals.',
        'How does it help?',
      ],
    ]);
  });

  it.each<[keyof ObjectiveMeasure, readonly string[]]>([
    [
      'baseline',
      [
        'should',
        'smart/no-baseline',
        'measure.baseline',
        'The measure of the objective has no starting value.',
        'Where does it stand at the moment?',
      ],
    ],
    [
      'target',
      [
        'should',
        'smart/no-target',
        'measure.target',
        'The measure of the objective has no target.',
        'What should it reach?',
      ],
    ],
    [
      'direction',
      [
        'should',
        'smart/no-direction',
        'measure.direction',
        'The measure of the objective has no direction.',
        'Should there be more of it, less, or the same?',
      ],
    ],
    [
      'unit',
      [
        'should',
        'smart/no-unit',
        'measure.unit',
        'The measure of the objective has no unit.',
        'What is counted, and in what unit?',
      ],
    ],
    [
      'period',
      [
        'should',
        'smart/no-period',
        'measure.period',
        'The measure of the objective has no period.',
        'Over how long is it measured?',
      ],
    ],
    [
      'leastAcceptable',
      [
        'should',
        'smart/no-least',
        'measure.leastAcceptable',
        'The measure of the objective has no least acceptable level.',
        'What is the least that would be good enough?',
      ],
    ],
  ])('asks after the %s of a measure', (key, expected) => {
    expect(checkSmart(measured(lacking(key))).map(told)).toEqual([expected]);
  });

  it.each([
    ['where it stands', { baseline: 3, leastAcceptable: 2 }],
    ['what it is to come to', { target: 3, leastAcceptable: 2 }],
  ])('takes one figure for both where something is to be kept: %s', (_, figures) => {
    const measure = { direction: 'keep', unit: 'evenings', period: { weeks: 1 }, ...figures } as const;
    expect(checkSmart(measured(measure))).toEqual([]);
  });

  it('asks for both figures where something is to be kept and none is recorded', () => {
    const measure = {
      direction: 'keep',
      unit: 'evenings',
      period: { weeks: 1 },
      leastAcceptable: 2,
    } as const;
    expect(codesOf(checkSmart(measured(measure)))).toEqual(['smart/no-baseline', 'smart/no-target']);
  });

  describe('of a measure that contradicts itself', () => {
    it.each([
      ['more', 61, 60, true],
      ['more', 60, 60, true],
      ['more', 59, 60, false],
      ['less', 59, 60, true],
      ['less', 60, 60, true],
      ['less', 61, 60, false],
      ['keep', 59, 60, true],
      ['keep', 61, 60, true],
      ['keep', 60, 60, false],
    ] as const)(
      'asks about a target against its direction: %s from %i to %i, %s',
      (direction, baseline, target, asked) => {
        const measure = {
          direction,
          baseline,
          target,
          unit: 'hours',
          period: { weeks: 1 },
          leastAcceptable: 60,
        };
        expect(codesOf(checkSmart(measured(measure)))).toEqual(
          asked ? ['smart/target-against-direction'] : [],
        );
      },
    );

    it.each([
      ['more', 81, 80, true],
      ['more', 80, 80, false],
      ['more', 79, 80, false],
      ['less', 4, 5, true],
      ['less', 5, 5, false],
      ['less', 6, 5, false],
    ] as const)(
      'asks about a least level beyond the target: %s, least %i of %i, %s',
      (direction, least, target, asked) => {
        const baseline = direction === 'more' ? 0 : 100;
        const measure = {
          direction,
          baseline,
          target,
          unit: 'hours',
          period: { weeks: 1 },
          leastAcceptable: least,
        };
        expect(codesOf(checkSmart(measured(measure)))).toEqual(asked ? ['smart/least-beyond-target'] : []);
      },
    );

    it('has no least level beyond a target where there is none, or nothing to go by', () => {
      expect(codesOf(checkSmart(measured({ ...lacking('target'), leastAcceptable: 99 })))).toEqual([
        'smart/no-target',
      ]);
      expect(codesOf(checkSmart(measured({ ...lacking('direction'), leastAcceptable: 99 })))).toEqual([
        'smart/no-direction',
      ]);
    });

    it.each([
      [{ baseline: -1 }, 'starting value', 'baseline'],
      [{ target: 101 }, 'target', 'target'],
      [{ leastAcceptable: -1 }, 'least acceptable level', 'leastAcceptable'],
      [
        {
          interim: [
            { by: on('2027-01-04'), value: 70 },
            { by: on('2027-02-01'), value: 100.5 },
          ],
        },
        'second interim target',
        'interim.1.value',
      ],
      [{ readings: [{ on: on('2027-01-04'), value: 101 }] }, 'first reading', 'readings.0.value'],
    ] as const)('asks about a value off the scale: %j', (changed, what, place) => {
      const found = checkSmart(measured({ ...MEASURE, ...changed }), { largestStep: 1 });
      expect(found.filter(({ code }) => code === 'smart/off-the-scale').map(told)).toEqual([
        [
          'should',
          'smart/off-the-scale',
          `measure.${place}`,
          `The ${what} of the objective is outside its scale.`,
          'Is the value right, or the scale?',
        ],
      ]);
    });

    it('takes both ends for values of the scale', () => {
      const scale = { lowest: 60, highest: 90 };
      expect(checkSmart(measured({ ...MEASURE, scale }), { largestStep: 1 })).toEqual([]);
    });

    it.each([[{ lowest: 5, highest: 5 }], [{ lowest: 6, highest: 5 }]])(
      'asks about a scale without a width, and goes by none: %j',
      (scale) => {
        expect(checkSmart(measured({ ...MEASURE, baseline: 0, target: 100, scale })).map(told)).toEqual([
          [
            'should',
            'smart/scale-without-width',
            'measure.scale',
            'The lowest value on the scale of the objective is not below the highest.',
            'What are the lowest and the highest possible values?',
          ],
        ]);
      },
    );

    it('tells which, in whole sentences', () => {
      const found = checkSmart(
        measured({
          ...MEASURE,
          baseline: 90,
          target: 85,
          leastAcceptable: 88,
          scale: { lowest: 0, highest: 100 },
        }),
      );
      expect(found.map(told)).toEqual([
        [
          'should',
          'smart/target-against-direction',
          'measure.target',
          'The target of the objective is not in the stated direction from its starting value.',
          'Which is right: the target, the starting value or the direction?',
        ],
        [
          'should',
          'smart/least-beyond-target',
          'measure.leastAcceptable',
          'The least acceptable level of the objective is beyond its target.',
          'Which is right: the target or the least acceptable level?',
        ],
      ]);
    });
  });

  describe('of a large step', () => {
    const step = (changed: ObjectiveMeasure, largestStep?: number): readonly string[] =>
      codesOf(
        checkSmart(measured({ ...MEASURE, ...changed }), largestStep === undefined ? {} : { largestStep }),
      );

    it('asks, and names no values', () => {
      const [found] = checkSmart(measured({ ...MEASURE, baseline: 25, target: 95 }));
      expect(found && told(found)).toEqual([
        'consider',
        'smart/large-step',
        'measure.interim',
        'The objective takes a large part of its scale in one step.',
        'Would interim targets help, or is it known to be within reach?',
      ]);
      expect(found?.letter).toBe('A');
      expect(found?.basis.note).toBe(
        'The guide calls going from 25% to 95% perhaps unhelpful without interim targets, and from 80% to 95% perhaps attainable. It gives no figure in between. The limit is this library’s choice; it defaults to 0.4 of the scale.',
      );
    });

    it.each([
      [25, 95, true],
      [80, 95, false],
      [50, 90, false],
      [49.9, 90, true],
      [50, 90.1, true],
    ])('from %f%% to %f%%: %s', (baseline, target, asked) => {
      expect(step({ baseline, target })).toEqual(asked ? ['smart/large-step'] : []);
    });

    it.each([
      [0.25, 0.65],
      [0.3, 0.7],
      [0.5, 0.9],
      [0.1, 0.5],
    ])(
      'does not ask at the limit, whatever decimals are in binary: from %f to %f of 1',
      (baseline, target) => {
        const scale = { lowest: 0, highest: 1 };
        expect(step({ baseline, target, leastAcceptable: baseline, scale, unit: 'share' })).toEqual([]);
      },
    );

    it.each([['%'], [' % '], ['percent'], ['Per Cent'], ['PERCENT']])('takes %j for a percentage', (unit) => {
      expect(step({ baseline: 25, target: 95, unit })).toEqual(['smart/large-step']);
    });

    it.each([['% of days'], ['evenings'], ['pct']])('does not judge a step in %j without a scale', (unit) => {
      expect(step({ baseline: 25, target: 95, unit })).toEqual([]);
    });

    it('goes by the scale of the measure before that of a percentage', () => {
      expect(step({ baseline: 25, target: 95, scale: { lowest: 0, highest: 1000 } })).toEqual([]);
    });

    it('judges a step down like a step up', () => {
      expect(step({ baseline: 95, target: 25, direction: 'less', leastAcceptable: 50 })).toEqual([
        'smart/large-step',
      ]);
    });

    it('does not judge where something is to be kept', () => {
      expect(step({ baseline: 25, target: 95, direction: 'keep' })).toEqual([
        'smart/target-against-direction',
      ]);
    });

    it('goes through the targets on the way in order of day, however they are listed', () => {
      const interim = [
        { by: on('2027-02-01'), value: 75 },
        { by: on('2027-01-04'), value: 50 },
      ];
      expect(step({ baseline: 25, target: 95, interim })).toEqual([]);
      expect(step({ baseline: 25, target: 95, interim: interim.toReversed() })).toEqual([]);
    });

    it('goes by value through two of one day', () => {
      const by = on('2027-01-04');
      const interim = [
        { by, value: 60 },
        { by, value: 30 },
      ];
      expect(step({ baseline: 20, target: 90, interim })).toEqual([]);
    });

    it('asks where the step after the last of them is large', () => {
      expect(step({ baseline: 25, target: 95, interim: [{ by: on('2027-01-04'), value: 50 }] })).toEqual([
        'smart/large-step',
      ]);
    });

    it('goes from the first value there is', () => {
      const interim = [{ by: on('2027-01-04'), value: 20 }];
      const { baseline: _, ...rest } = MEASURE;
      expect(codesOf(checkSmart(measured({ ...rest, interim })))).toEqual([
        'smart/no-baseline',
        'smart/large-step',
      ]);
    });

    it.each([
      [0.15, true],
      [0.3, false],
      [1, false],
    ])('goes by the share it is told: %f', (largestStep, asked) => {
      expect(step({ baseline: 60, target: 90 }, largestStep)).toEqual(asked ? ['smart/large-step'] : []);
    });

    it.each([
      [0, '0'],
      [-0.1, '-0.1'],
      [1.1, '1.1'],
      [Number.NaN, 'NaN'],
      ['0.4', '3 characters of other text'],
      [null, 'null'],
    ])('refuses %j for it, even of an objective that is closed', (largestStep, got) => {
      const closed = deepFreeze({ ...WHOLE, status: { lifecycle: 'completed' } } as const);
      const error = thrownBy(() => checkSmart(closed, { largestStep: largestStep as never }));
      expect(error).toMatchObject({ code: 'smart/largest-step', path: ['options', 'largestStep'] });
      expect(error.message).toBe(
        `checkSmart: "options.largestStep" must be a number above 0 and at most 1, got ${got}.`,
      );
    });
  });

  it('asks about targets on the way after the day it is due, and not about one on it', () => {
    const interim = [
      { by: on('2027-03-02'), value: 70 },
      { by: on('2027-03-01'), value: 80 },
    ];
    expect(checkSmart(measured({ ...MEASURE, interim })).map(told)).toEqual([
      [
        'should',
        'smart/interim-after-due',
        'measure.interim.0.by',
        'The first interim target of the objective comes after its due date.',
        'Which date is right?',
      ],
    ]);
  });

  it.each(LIFECYCLES.map((lifecycle) => [lifecycle] as const))(
    'asks of one that is %s only while it is open',
    (lifecycle) => {
      const closed = ['completed', 'cancelled', 'rejected', 'entered-in-error'].includes(lifecycle);
      const found = checkSmart(deepFreeze({ id: 'B1', statement: words, status: { lifecycle } }));
      expect(found.length).toBe(closed ? 0 : 10);
    },
  );

  it('says of every finding where it comes from, by the name of its letter', () => {
    const found = [
      ...checkSmart({ id: 'B1', statement: words }),
      ...checkSmart(
        measured({ ...MEASURE, baseline: 95, target: 5, interim: [{ by: on('2028-01-01'), value: 200 }] }),
      ),
    ];
    const names = { S: 'Specific', M: 'Measurable', A: 'Attainable', R: 'Relevant', T: 'Timely' } as const;
    expect(found.length).toBeGreaterThan(12);
    for (const finding of found) {
      expect(basisOf(finding)).toBe(
        `Guide for child and family social workers: SMART and POWER in care plans, SMART: ${names[finding.letter as keyof typeof names]}: guidance, seen`,
      );
    }
  });
});

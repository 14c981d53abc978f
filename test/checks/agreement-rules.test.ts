import { calendarDate } from 'supportplan';
import {
  advocateIsConsidered,
  decisionsAreSupported,
  involvementIsExplained,
  type PlanSignOff,
  restrictionsAreJustified,
  signOffIsComplete,
} from 'supportplan/checks';
import {
  type AdvocateRecord,
  type Decision,
  INVOLVEMENT,
  PLAN_KINDS,
  type PlanKind,
  type Restriction,
  ROLES,
  SIGNATURE_OUTCOMES,
  type Signatory,
  type Signature,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'We talked it over.', voice: 'agreed' } as const;
const day = calendarDate('2026-11-20');

describe('involvementIsExplained', () => {
  it('asks why the person had no part', () => {
    const found = involvementIsExplained({ involvement: 'none' });
    expect(found.map(told)).toEqual([
      [
        'should',
        'involvement/none',
        'involvement',
        'The person is recorded as having had no part in the plan.',
        'Why was that, and what would let them take part now?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([
      'London Housing Trust, person-owned support plan, involvement: local, seen',
    ]);
  });

  it.each(INVOLVEMENT.filter((one) => one !== 'none'))('asks nothing where it was %s', (involvement) => {
    expect(involvementIsExplained({ involvement })).toEqual([]);
  });

  it('asks nothing where it is not recorded', () => {
    expect(involvementIsExplained({})).toEqual([]);
  });
});

describe('advocateIsConsidered', () => {
  const needed: AdvocateRecord = { outcome: 'not-needed', substantialDifficulty: true, why: words };

  it('finds that nothing is recorded', () => {
    const found = advocateIsConsidered({});
    expect(found.map(told)).toEqual([
      [
        'should',
        'advocate/not-considered',
        'advocate',
        'It is not recorded whether an independent advocate was considered.',
        'Would the person have substantial difficulty in taking part, and who supports them?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual(['Care Act 2014, ss.67 and 68: statute, unverified']);
  });

  it.each(['not-needed', 'being-arranged', 'declined'] as const)(
    'finds that one is needed and is %s, once, whether or not it says why',
    (outcome) => {
      const { why: _, ...unexplained } = needed;
      for (const advocate of [needed, unexplained]) {
        expect(advocateIsConsidered(deepFreeze({ advocate: { ...advocate, outcome } })).map(told)).toEqual([
          [
            'must',
            'advocate/needed-and-not-arranged',
            'advocate',
            'The person would have substantial difficulty in taking part, but no suitable person is recorded as supporting them, and no advocate is arranged.',
            'Who can support them in taking part, and when will an advocate be arranged?',
          ],
        ]);
      }
    },
  );

  it.each(['not-needed', 'being-arranged', 'declined'] as const)('asks why none is there: %s', (outcome) => {
    expect(advocateIsConsidered({ advocate: { outcome } }).map(told)).toEqual([
      [
        'should',
        'advocate/without-why',
        'advocate',
        'An independent advocate was considered but is not arranged, and the reason is not recorded.',
        'Why is there no advocate, or not yet?',
      ],
    ]);
  });

  it.each<[string, AdvocateRecord]>([
    ['one is arranged', { outcome: 'arranged', substantialDifficulty: true }],
    ['somebody suitable supports the person', { ...needed, appropriatePerson: { role: 'friend' } }],
    ['there is no such difficulty', { ...needed, substantialDifficulty: false }],
    ['a why is recorded', { outcome: 'declined', why: words }],
    [
      'none is needed because somebody suitable supports the person',
      { outcome: 'not-needed', substantialDifficulty: true, appropriatePerson: { role: 'family' } },
    ],
    [
      'none is needed and somebody suitable supports the person, whatever the difficulty',
      { outcome: 'not-needed', appropriatePerson: { role: 'friend' } },
    ],
  ])('finds nothing where %s', (_, advocate) => {
    expect(advocateIsConsidered(deepFreeze({ advocate }))).toEqual([]);
  });

  it.each(ROLES)('takes %s for somebody suitable, unless they are paid', (role) => {
    const paid = [
      'care-worker',
      'social-care-worker',
      'support-worker',
      'key-worker',
      'manager',
      'health-professional',
      'council',
    ];
    const advocate = { ...needed, appropriatePerson: { role } };
    expect(codesOf(advocateIsConsidered(deepFreeze({ advocate })))).toEqual(
      paid.includes(role) ? ['advocate/needed-and-not-arranged'] : [],
    );
  });

  it.each<[string, AdvocateRecord]>([
    ['the one who supports them is paid', { outcome: 'not-needed', appropriatePerson: { role: 'manager' } }],
    ['one was declined', { outcome: 'declined', appropriatePerson: { role: 'friend' } }],
    ['one is being arranged', { outcome: 'being-arranged', appropriatePerson: { role: 'friend' } }],
  ])('still asks why where %s', (_, advocate) => {
    expect(codesOf(advocateIsConsidered(deepFreeze({ advocate })))).toEqual(['advocate/without-why']);
  });
});

describe('decisionsAreSupported', () => {
  const today = calendarDate('2026-11-22');
  const LACKS: Decision = {
    id: 'D1',
    decision: words,
    supportToDecide: [words],
    capacity: 'lacks-capacity',
    assessedOn: day,
    decidedBy: 'best-interests',
    bestInterests: { consulted: [{ role: 'family' }] },
  };
  const found = (changed: Partial<Decision>, ...without: readonly (keyof Decision)[]) => {
    const decision = Object.fromEntries(
      Object.entries({ ...LACKS, ...changed }).filter(([key]) => !without.includes(key as keyof Decision)),
    ) as unknown as Decision;
    return decisionsAreSupported(
      deepFreeze({ control: { decisions: [{ id: 'D0', decision: words }, decision] } }),
      { today },
    );
  };

  it('finds nothing in a decision with all of it, and in one with nothing but itself', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    ['left out', found({}, 'supportToDecide')],
    ['empty', found({ supportToDecide: [] })],
  ])('finds support to decide that is %s', (_, findings) => {
    expect(findings.map(told)).toEqual([
      [
        'must',
        'decisions/no-support-to-decide',
        'control.decisions.1.supportToDecide',
        'The second decision records a lack of capacity, but no help to decide.',
        'What was done to help the person decide for themselves, and what else could be done?',
      ],
    ]);
    expect(findings.map(basisOf)).toEqual(['Mental Capacity Act 2005, s.1(3), s.3: statute, unverified']);
  });

  it('finds that the day is missing', () => {
    const findings = found({}, 'assessedOn');
    expect(findings.map(told)).toEqual([
      [
        'should',
        'decisions/capacity-not-dated',
        'control.decisions.1.assessedOn',
        'The second decision records a lack of capacity, but not the day it was assessed.',
        'When was it assessed, and could it have changed since?',
      ],
    ]);
    expect(findings.map(basisOf)).toEqual(['Mental Capacity Act 2005, s.2: statute, unverified']);
  });

  it('finds that the person decides, for whom capacity is recorded as lacking', () => {
    expect(found({ decidedBy: 'the-person' }).map(told)).toEqual([
      [
        'must',
        'decisions/person-decides-without-capacity',
        'control.decisions.1.decidedBy',
        'The second decision is recorded as made by the person, but also as one that they lack the capacity to make.',
        'Which is right, and who decides?',
      ],
    ]);
  });

  it('finds best interests without a record of them', () => {
    const findings = found({}, 'bestInterests');
    expect(findings.map(told)).toEqual([
      [
        'must',
        'decisions/no-best-interests-record',
        'control.decisions.1.bestInterests',
        'The second decision is made in the person’s best interests, but how it was made is not recorded.',
        'Who was asked, what does the person wish and feel, and what was decided?',
      ],
    ]);
    expect(findings.map(basisOf)).toEqual(['Mental Capacity Act 2005, s.1(5), s.4: statute, unverified']);
  });

  it('takes an empty record of best interests for none', () => {
    expect(codesOf(found({ bestInterests: {} }))).toEqual(['decisions/no-best-interests-record']);
  });

  it('takes any one thing recorded of best interests for a record', () => {
    expect(found({ bestInterests: { on: day } })).toEqual([]);
  });

  it('finds that nobody is recorded who decides', () => {
    const findings = found({}, 'decidedBy');
    expect(findings.map(told)).toEqual([
      [
        'should',
        'decisions/nobody-decides',
        'control.decisions.1.decidedBy',
        'The second decision records a lack of capacity, but not who decides.',
        'Who decides, and on what authority?',
      ],
    ]);
    expect(findings.map(basisOf)).toEqual(['Mental Capacity Act 2005, s.2: statute, unverified']);
  });

  it.each(['has-capacity', 'not-in-doubt'] as const)(
    'does not ask who decides where capacity is %s',
    (capacity) => {
      expect(found({ capacity }, 'decidedBy')).toEqual([]);
    },
  );

  it('does not ask who decides where nothing is recorded of capacity', () => {
    expect(found({}, 'capacity', 'decidedBy')).toEqual([]);
  });

  it('asks nothing of a decision by the court', () => {
    expect(found({ decidedBy: 'court' }, 'bestInterests')).toEqual([]);
  });

  describe('by age', () => {
    const control = {
      decisions: [
        { id: 'D1', decision: words, capacity: 'lacks-capacity', assessedOn: day, decidedBy: 'court' },
      ],
    } as const;
    const codes = (bornOn: string | undefined, today: string) =>
      codesOf(
        decisionsAreSupported(
          deepFreeze({ control, person: bornOn === undefined ? {} : { bornOn: calendarDate(bornOn) } }),
          { today: calendarDate(today) },
        ),
      );

    it.each([
      ['2010-11-22', '2026-11-21', false],
      ['2010-11-22', '2026-11-22', true],
      ['2010-11-22', '2026-11-23', true],
      ['2011-11-22', '2026-11-22', false],
      ['1940-05-01', '2026-11-22', true],
    ])('of somebody born on %s asks on %s: %s', (bornOn, today, asks) => {
      expect(codes(bornOn, today)).toEqual(asks ? ['decisions/no-support-to-decide'] : []);
    });

    it('asks where the day of birth is not recorded', () => {
      expect(codes(undefined, '2026-11-22')).toEqual(['decisions/no-support-to-decide']);
    });
  });

  it.each(['has-capacity', 'not-in-doubt'] as const)(
    'finds best interests where capacity is %s',
    (capacity) => {
      expect(found({ capacity }).map(told)).toEqual([
        [
          'must',
          'decisions/best-interests-with-capacity',
          'control.decisions.1.decidedBy',
          'The second decision is made in the person’s best interests, but no lack of capacity for it is recorded.',
          'Should the person decide this themselves?',
        ],
      ]);
    },
  );

  it('does not guess where nothing is recorded of capacity', () => {
    expect(found({}, 'capacity', 'supportToDecide', 'assessedOn', 'bestInterests')).toEqual([]);
  });

  it.each([
    ['attorney', 'an attorney'],
    ['deputy', 'a deputy'],
  ] as const)('finds %s who is not named', (decidedBy, who) => {
    const findings = found({ decidedBy });
    expect(findings.map(told)).toEqual([
      [
        'must',
        'decisions/authority-not-named',
        'control.decisions.1.authority',
        `The second decision is made by ${who}, who is not named.`,
        'Who is it, and does their authority cover this decision?',
      ],
    ]);
    expect(findings.map(basisOf)).toEqual(['Mental Capacity Act 2005, ss.9 and 16: statute, unverified']);
    expect(found({ decidedBy, authority: { role: decidedBy } })).toEqual([]);
  });

  it.each(['has-capacity', 'not-in-doubt'] as const)(
    'asks nothing of the person’s own decision: %s',
    (capacity) => {
      expect(found({ capacity, decidedBy: 'the-person' }, 'supportToDecide', 'assessedOn')).toEqual([]);
    },
  );

  it.each([[{}], [{ control: {} }], [{ control: { decisions: [] } }]])('finds nothing in %j', (plan) => {
    expect(decisionsAreSupported(deepFreeze(plan), { today })).toEqual([]);
  });
});

describe('restrictionsAreJustified', () => {
  const WHOLE: Restriction = {
    id: 'K1',
    statement: words,
    why: words,
    lessRestrictive: [words],
    reviewOn: day,
  };

  it('finds what is missing, restriction by restriction', () => {
    const restrictions = [WHOLE, { id: 'K2', statement: words, lessRestrictive: [] }];
    const found = restrictionsAreJustified(deepFreeze({ control: { restrictions } }));
    expect(found.map(told)).toEqual([
      [
        'should',
        'restrictions/without-why',
        'control.restrictions.1.why',
        'It is not recorded why the second restriction is there.',
        'What is it for, and is it still needed?',
      ],
      [
        'should',
        'restrictions/no-less-restrictive-way',
        'control.restrictions.1.lessRestrictive',
        'No less restrictive option is recorded for the second restriction.',
        'What would restrict the person less, and why would that not be enough?',
      ],
      [
        'should',
        'restrictions/no-review-day',
        'control.restrictions.1.reviewOn',
        'No review date is recorded for the second restriction.',
        'When will it be reviewed, and by whom?',
      ],
    ]);
    expect(new Set(found.map(basisOf))).toEqual(new Set(['Care Act 2014, s.1(3)(h): statute, unverified']));
  });

  it.each([[{}], [{ control: {} }], [{ control: { restrictions: [WHOLE] } }]])(
    'finds nothing in %j',
    (plan) => {
      expect(restrictionsAreJustified(deepFreeze(plan))).toEqual([]);
    },
  );

  it('takes less restrictive ways that are left out for none', () => {
    const { lessRestrictive: _, ...rest } = WHOLE;
    expect(codesOf(restrictionsAreJustified(deepFreeze({ control: { restrictions: [rest] } })))).toEqual([
      'restrictions/no-less-restrictive-way',
    ]);
  });
});

describe('signOffIsComplete', () => {
  const signed = (by: Signatory, changed: Partial<Signature> = {}): Signature => ({
    by,
    outcome: 'signed',
    ...changed,
  });
  const housing = (...signatures: readonly Signature[]): PlanSignOff =>
    deepFreeze({ kind: 'housing-support', version: 2, completedOn: day, signatures });

  it('finds who is missing of the three that the housing form has', () => {
    const found = signOffIsComplete(housing());
    expect(found.map(told)).toEqual(
      ['the person', 'the staff', 'the manager'].map((who) => [
        'should',
        'sign-off/no-entry',
        'signatures',
        `The plan does not record whether ${who} has signed, or why not.`,
        'Did they sign, and if not, were they unable to, did they choose not to, or do they disagree?',
      ]),
    );
    expect(new Set(found.map(basisOf))).toEqual(
      new Set(['London Housing Trust, person-owned support plan, signatures: local, seen']),
    );
    expect(signOffIsComplete(housing(signed('manager'), signed('staff'), signed('the-person')))).toEqual([]);
  });

  it.each(['representative', 'carer', 'parent', 'council'] as const)(
    'does not take %s for one of those three',
    (by) => {
      expect(signOffIsComplete(housing(signed(by))).length).toBe(3);
    },
  );

  it.each(SIGNATURE_OUTCOMES)('takes every answer for an entry: %s', (outcome) => {
    const entry = signed('the-person', { outcome, why: words });
    expect(signOffIsComplete(housing(entry, signed('staff'), signed('manager')))).toEqual([]);
  });

  it.each(SIGNATURE_OUTCOMES.filter((outcome) => outcome !== 'signed'))(
    'asks why for one that is %s',
    (outcome) => {
      const found = signOffIsComplete(
        housing(signed('staff'), signed('the-person', { outcome }), signed('manager')),
      );
      expect(found.map(told)).toEqual([
        [
          'should',
          'sign-off/without-why',
          'signatures.1.why',
          'The second signature entry is not signed, and does not say why.',
          'Why is that, in their own words if they gave any?',
        ],
      ]);
    },
  );

  it('does not count an entry about an earlier version, tells it, and does not ask it why', () => {
    const old = signed('the-person', { version: 1, outcome: 'unable' });
    expect(
      signOffIsComplete(housing(old, signed('staff', { version: 2 }), signed('manager'))).map(told),
    ).toEqual([
      [
        'should',
        'sign-off/earlier-version',
        'signatures',
        'The signature entry for the person is about an earlier version.',
        'What do they say about this version?',
      ],
    ]);
  });

  it('does not mind an earlier entry beside one about this version', () => {
    const both = [signed('the-person', { version: 1 }), signed('the-person')];
    expect(signOffIsComplete(housing(...both, signed('staff'), signed('manager')))).toEqual([]);
  });

  const mayStandFor: Readonly<Record<PlanKind, readonly Signatory[]>> = {
    'care-and-support': ['the-person', 'representative'],
    'carer-support': ['the-person', 'representative', 'carer'],
    'housing-support': ['the-person'],
    'child-in-need': ['the-person', 'representative', 'parent'],
    'child-protection': ['the-person', 'representative', 'parent'],
    'looked-after-child': ['the-person', 'representative', 'parent'],
    'education-health-care': ['the-person', 'representative', 'parent'],
    pathway: ['the-person', 'representative', 'parent'],
  };

  it.each(PLAN_KINDS)('asks for the person, or who may stand for them, in a plan of the kind %s', (kind) => {
    const all: readonly Signatory[] = ['the-person', 'representative', 'carer', 'parent'];
    const others = [signed('staff'), signed('manager')];
    for (const by of all) {
      const found = signOffIsComplete(
        deepFreeze({ kind, version: 1, agreedOn: day, signatures: [signed(by), ...others] }),
      );
      expect(codesOf(found)).toEqual(mayStandFor[kind].includes(by) ? [] : ['sign-off/no-entry']);
    }
  });

  it.each(['staff', 'manager', 'council'] as const)(
    'takes %s for the staff or the council elsewhere',
    (by) => {
      const plan = { kind: 'care-and-support', version: 1, agreedOn: day } as const;
      expect(
        signOffIsComplete(deepFreeze({ ...plan, signatures: [signed('the-person'), signed(by)] })),
      ).toEqual([]);
    },
  );

  it('tells both sides of other plans, as a choice of its own', () => {
    const found = signOffIsComplete({ kind: 'care-and-support', version: 1, status: 'agreed' });
    expect(found.map(({ message }) => message)).toEqual([
      'The plan does not record whether the person, or anyone acting for them, has signed, or why not.',
      'The plan does not record whether the staff or the council has signed, or why not.',
    ]);
    expect(new Set(found.map(basisOf))).toEqual(
      new Set(['supportplan, how plans are checked, sign-off: local, seen']),
    );
  });

  it.each<[string, Partial<PlanSignOff>, boolean]>([
    ['claims nothing', {}, false],
    ['is shared', { status: 'shared' }, false],
    ['is a draft, though completed', { status: 'draft', completedOn: day }, false],
    ['is agreed', { status: 'agreed' }, true],
    ['has a day of agreement', { agreedOn: day }, true],
    ['has a day of completion', { completedOn: day }, true],
    ['is superseded, and was agreed', { status: 'superseded', agreedOn: day }, true],
  ])('asks of a plan that %s: %s', (_, claims, asked) => {
    const found = signOffIsComplete(deepFreeze({ kind: 'housing-support', version: 1, ...claims }));
    expect(found.length).toBe(asked ? 3 : 0);
  });
});

import { calendarDate } from 'supportplan';
import {
  childsSayIsRecorded,
  childsWishesAreRecorded,
  onePlanPerChild,
  outcomesAndExpectationsKeptApart,
  parentalResponsibilityIsRecorded,
  reviewingOfficerIsNamed,
} from 'supportplan/checks';
import { CHILD_SAYS, LIFECYCLES, PLAN_KINDS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { basisOf, codesOf, told } from './told.js';

const words = { text: 'To stay at my school.', voice: 'own-words' } as const;
const GUIDE = 'Guide for child and family social workers: SMART and POWER in care plans';

describe('childsWishesAreRecorded', () => {
  it.each([[{}], [{ child: {} }], [{ child: { wishesAndFeelings: [] } }]])('finds none in %j', (plan) => {
    const found = childsWishesAreRecorded(deepFreeze(plan));
    expect(found.map(told)).toEqual([
      [
        'should',
        'child/wishes-not-recorded',
        'child.wishesAndFeelings',
        'The child’s wishes and feelings are not recorded.',
        'What does the child say or show that they want, and how did people find out?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([`${GUIDE}, the child’s perspective: guidance, seen`]);
  });

  it('takes any', () => {
    expect(childsWishesAreRecorded(deepFreeze({ child: { wishesAndFeelings: [words] } }))).toEqual([]);
  });
});

describe('childsSayIsRecorded', () => {
  it.each([[{}], [{ child: {} }]])('finds none in %j', (plan) => {
    const found = childsSayIsRecorded(deepFreeze(plan));
    expect(found.map(told)).toEqual([
      [
        'consider',
        'child/say-not-recorded',
        'child.consent',
        'The child’s view of the plan is not recorded.',
        'Was the child asked, in a way that suits them, and what did they say?',
      ],
    ]);
    expect(found.map(basisOf)).toEqual([`${GUIDE}, the child’s perspective: guidance, seen`]);
  });

  it.each(CHILD_SAYS)('takes every answer: %s', (says) => {
    expect(childsSayIsRecorded(deepFreeze({ child: { consent: { says } } }))).toEqual([]);
  });
});

describe('parentalResponsibilityIsRecorded', () => {
  const today = calendarDate('2026-11-22');
  const options = { today };

  it.each([
    [undefined, true],
    ['2026-11-22', true],
    ['2008-11-23', true],
    ['2008-11-22', false],
    ['1970-01-01', false],
  ])('asks about somebody born on %s: %s', (born, asked) => {
    const person = born === undefined ? {} : { bornOn: calendarDate(born) };
    const found = parentalResponsibilityIsRecorded(
      deepFreeze({ person, child: { parentalResponsibility: [] } }),
      options,
    );
    expect(found.map(told)).toEqual(
      asked
        ? [
            [
              'should',
              'child/parental-responsibility-not-recorded',
              'child.parentalResponsibility',
              'It is not recorded who has parental responsibility.',
              'Who has it, and do they know about the plan?',
            ],
          ]
        : [],
    );
  });

  it('says that it is asked by this library', () => {
    expect(parentalResponsibilityIsRecorded({ person: {} }, options).map(basisOf)).toEqual([
      'supportplan, how plans are checked, children’s plans: local, seen',
    ]);
  });

  it('takes anybody', () => {
    const child = { parentalResponsibility: [{ role: 'council' }] } as const;
    expect(parentalResponsibilityIsRecorded(deepFreeze({ person: {}, child }), options)).toEqual([]);
  });
});

describe('reviewingOfficerIsNamed', () => {
  it.each(PLAN_KINDS)('asks of a plan of the kind %s only where that is of a looked-after child', (kind) => {
    const found = reviewingOfficerIsNamed(deepFreeze({ kind, child: {} }));
    expect(found.map(told)).toEqual(
      kind === 'looked-after-child'
        ? [
            [
              'should',
              'child/no-reviewing-officer',
              'child.reviewingOfficer',
              'No independent reviewing officer is named.',
              'Who is it, and does the child know how to reach them?',
            ],
          ]
        : [],
    );
  });

  it('says that the law was not looked up', () => {
    expect(reviewingOfficerIsNamed({ kind: 'looked-after-child' }).map(basisOf)).toEqual([
      'Children Act 1989, s.25A: statute, unverified',
    ]);
  });

  it('takes one who is named', () => {
    const child = { reviewingOfficer: { role: 'reviewing-officer' } } as const;
    expect(reviewingOfficerIsNamed(deepFreeze({ kind: 'looked-after-child', child }))).toEqual([]);
  });
});

describe('onePlanPerChild', () => {
  it('finds other plans that are not a part of this one, or not recorded as one', () => {
    const otherPlans = [
      { name: 'School' },
      { name: 'Health', joined: true },
      { name: 'Care', joined: false },
    ];
    const found = onePlanPerChild(deepFreeze({ otherPlans }));
    expect(found.map(told)).toEqual(
      [
        ['first', 0],
        ['third', 2],
      ].map(([place, index]) => [
        'consider',
        'other-plans/not-joined',
        `otherPlans.${index}`,
        `The ${place} of the other plans is not recorded as a part of this one.`,
        'Can it become a part of this plan, so that the child has one?',
      ]),
    );
    expect(new Set(found.map(basisOf))).toEqual(new Set([`${GUIDE}, one plan: guidance, seen`]));
  });

  it('finds nothing where there are none', () => {
    expect(onePlanPerChild({})).toEqual([]);
  });
});

describe('outcomesAndExpectationsKeptApart', () => {
  const expectation = { id: 'E1', statement: words };

  it('finds expectations that serve no outcome for the child', () => {
    const expectations = [
      { ...expectation, outcomeIds: ['O1'] },
      { ...expectation, outcomeIds: [] },
      expectation,
    ];
    const found = outcomesAndExpectationsKeptApart(deepFreeze({ child: { expectations } }));
    expect(found.map(told)).toEqual(
      [
        ['second', 1],
        ['third', 2],
      ].map(([place, index]) => [
        'consider',
        'child/expectation-without-outcome',
        `child.expectations.${index}.outcomeIds`,
        `The ${place} expectation of parents serves no outcome for the child.`,
        'What will be better for the child when it is met?',
      ]),
    );
    expect(new Set(found.map(basisOf))).toEqual(
      new Set([`${GUIDE}, outcomes for the child, and expectations of parents: guidance, seen`]),
    );
  });

  it.each(LIFECYCLES.map((lifecycle) => [lifecycle] as const))(
    'asks of one that is %s only while it is open',
    (lifecycle) => {
      const expectations = [{ ...expectation, status: { lifecycle } }];
      const closed = ['completed', 'cancelled', 'rejected', 'entered-in-error'].includes(lifecycle);
      expect(codesOf(outcomesAndExpectationsKeptApart(deepFreeze({ child: { expectations } })))).toEqual(
        closed ? [] : ['child/expectation-without-outcome'],
      );
    },
  );

  it.each([[{}], [{ child: {} }]])('finds nothing in %j', (plan) => {
    expect(outcomesAndExpectationsKeptApart(deepFreeze(plan))).toEqual([]);
  });
});

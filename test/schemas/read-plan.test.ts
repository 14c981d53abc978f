import { readFileSync } from 'node:fs';
import { planReviewRecord } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { root } from '../helpers/examples.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';

const parsed = (file: string): unknown => JSON.parse(readFileSync(`${root}examples/data/${file}`, 'utf8'));

/** Somebody's words, in the fewest. */
const statement = { text: '-', voice: 'agreed' };

describe('readPlan', () => {
  it.each([['posp-plan.json'], ['care-and-support-plan.json']])('gives back %s as it was', (file) => {
    expect(readPlan(deepFreeze(parsed(file)))).toEqual({ ok: true, value: parsed(file) });
  });

  it('takes undefined for not recorded, as leaving the key out does', () => {
    const given = { ...LEAST_PLAN, agreedOn: undefined, person: { name: undefined } };
    expect(readPlan(given)).toEqual({ ok: true, value: LEAST_PLAN });
    expect(JSON.stringify(readPlan(given))).toBe(
      JSON.stringify({ ok: true, value: { ...LEAST_PLAN, person: {} } }),
    );
  });

  it('tells a small number that is out of range, and not a long one, which may be somebody’s', () => {
    const version = (value: number) => {
      const reading = readPlan({ ...LEAST_PLAN, version: value });
      return reading.ok ? [] : reading.issues.map(({ got }) => got);
    };
    expect(version(-999)).toEqual(['-999']);
    expect(version(-4_857_773_456)).toEqual(['a number']);
  });

  it('gives back a plan with every key filled, as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(FULL_PLAN));
    expect(readPlan(deepFreeze(stored))).toEqual({ ok: true, value: FULL_PLAN });
  });

  it('gives back the least there is to a plan', () => {
    expect(readPlan(LEAST_PLAN)).toEqual({ ok: true, value: LEAST_PLAN });
  });

  it('gives back a plan that the core takes', () => {
    const reading = readPlan(deepFreeze(parsed('posp-plan.json')));
    expect(reading.ok && planReviewRecord(reading.value).events).toEqual([
      { kind: 'plan-agreed', on: '2026-03-12' },
      { kind: 'review-offered', on: '2026-07-29' },
      { kind: 'review-requested', on: '2026-11-10' },
    ]);
  });

  it('carries extensions along unread, and not as a copy', () => {
    const extensions = deepFreeze({ 'host-app': [null, { needs: 'none of ours' }, ''] });
    const reading = readPlan(deepFreeze({ ...LEAST_PLAN, extensions }));
    expect(reading.ok && reading.value.extensions).toBe(extensions);
  });

  it('takes nobody’s word for empty: lists may have nothing in them', () => {
    const plan = {
      ...LEAST_PLAN,
      needs: [],
      actions: [],
      about: {},
      starCharts: [{ scale: 'posp-star', readings: [] }],
      pathways: { covered: [] },
      review: { events: [] },
    };
    expect(readPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
  });

  it.each([
    ['the lowest score', { starCharts: [{ scale: 'posp-star', readings: [{ point: 'i-am', score: 1 }] }] }],
    ['the highest score', { starCharts: [{ scale: 'posp-star', readings: [{ point: 'i-am', score: 10 }] }] }],
    ['a point without a score', { starCharts: [{ scale: 'posp-star', readings: [{ point: 'i-can' }] }] }],
    ['no cost', { budget: { costPence: 0, contributionPence: 0, councilPence: 0, period: 'once' } }],
    ['text of one character', { person: { name: 'É' } }],
    ['a version far on', { version: 4_000 }],
    ['a leap day', { completedOn: '2028-02-29' }],
    ['the first day there is', { agreedOn: '0001-01-01' }],
    ['the last day there is', { agreedOn: '9999-12-31' }],
    ['an interval of one', { review: { normallyEvery: { days: 1 } } }],
    ['an interval in weeks', { review: { normallyEvery: { weeks: 26 } } }],
    ['an interval in working days', { review: { normallyEvery: { workingDays: 20 } } }],
    ['an event of the host’s own', { review: { events: [{ kind: 'host:x', on: '2026-03-02' }] } }],
    [
      'everything that a carer’s assessment can say',
      {
        assessment: {
          kind: 'carer',
          necessaryCare: true,
          healthEffect: true,
          outcomes: [
            {
              outcome: 'recreation',
              unableBecause: ['danger'],
              helpNow: [{ by: 'care-worker', willingAndAble: false }],
              fluctuates: false,
              lookedAtOver: { weeks: 8 },
            },
          ],
          recordedAnyOutcome: true,
          significantImpact: false,
          wellbeing: ['health'],
          decision: { eligible: false, on: '2026-08-12', by: { role: 'council' }, reasons: [statement] },
        },
      },
    ],
    ['the least of each assessment', { assessment: { kind: 'carer' } }],
    [
      'a measure of half',
      {
        objectives: [{ id: 'B1', statement, measure: { baseline: -0.5, target: 0, leastAcceptable: 0.25 } }],
      },
    ],
    [
      'the greatest importance and confidence',
      {
        goals: [{ id: 'G1', statement, importance: 10 }],
        actions: [{ id: 'A1', nextSteps: statement, confidence: 1 }],
      },
    ],
    [
      'several charts, on one day',
      {
        starCharts: [
          {
            scale: 'posp-star',
            on: '2026-03-02',
            ratedBy: 'the-person',
            readings: [{ point: 'i-am', score: 3 }],
          },
          {
            scale: 'posp-star',
            on: '2026-03-02',
            ratedBy: 'worker',
            readings: [{ point: 'i-am', score: 5 }],
          },
        ],
      },
    ],
    [
      'a signature on an earlier version',
      {
        version: 3,
        signatures: [{ by: 'carer', outcome: 'disagrees', version: 2, why: statement }],
      },
    ],
    [
      'an outcome that belongs to a goal, and an action to nothing',
      {
        goals: [{ id: 'G1', statement }],
        outcomes: [{ id: 'O1', statement, aim: 'achieve', goalIds: ['G1', 'G1'] }],
        actions: [{ id: 'A1', nextSteps: statement }],
      },
    ],
    ['a need that names no decision', { needs: [{ id: 'N1', statement }] }],
    ['an action that serves no outcome', { actions: [{ id: 'A1', nextSteps: statement }] }],
    [
      'two lines of support for one need',
      {
        needs: [{ id: 'N1', statement }],
        support: [
          { id: 'S1', what: statement, source: 'self', needIds: ['N1'] },
          { id: 'S2', what: statement, source: 'nhs', needIds: ['N1', 'N1'] },
        ],
      },
    ],
  ])('reads %s', (_, more) => {
    const plan = { ...LEAST_PLAN, ...more };
    expect(readPlan(deepFreeze(plan))).toEqual({ ok: true, value: plan });
  });
});

import { type Basis, isCalendarDate } from 'supportplan';
import { PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import { EVENT_KINDS, type ReviewLimit, type Timescale } from 'supportplan/review';
import { describe, expect, it } from 'vitest';

const timescales = PUBLISHED_REVIEW_POLICIES.flatMap((policy) =>
  policy.timescales.map((timescale) => ({ policy: policy.id, timescale })),
);

/** Cycles that councils want and that nobody has checked: every basis of theirs has to say so. */
const NOT_CHECKED: readonly string[] = [
  'england-temporary-approval',
  'england-secure-accommodation',
  'england-private-fostering',
  'england-foster-carer-review',
  'england-return-interview',
  'england-looked-after-review-records',
  'england-care-leaver-accommodation',
  'england-section-17-short-breaks',
  'england-liberty-authorisation-request',
  'england-continuing-healthcare-decision',
  'england-court-of-protection-order',
  'england-safeguarding-plan',
  'northern-ireland-looked-after-child',
];

function limitsOf({ first, second, thenEvery }: Timescale): readonly ReviewLimit[] {
  return [first, second, thenEvery].flatMap((limits) => (limits === undefined ? [] : [limits].flat()));
}

function basesOf(timescale: Timescale): readonly Basis[] {
  return limitsOf(timescale).flatMap(({ basis, soonestWith = [], latestWith = [], extension }) => [
    basis,
    ...[...soonestWith, ...latestWith].map((rule) => rule.basis),
    ...(extension === undefined ? [] : [extension.basis]),
  ]);
}

describe('the published policies', () => {
  it('have an id each, and their timescales too', () => {
    const ids = PUBLISHED_REVIEW_POLICIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, timescales: own } of PUBLISHED_REVIEW_POLICIES) {
      expect([id, new Set(own.map((timescale) => timescale.id)).size]).toEqual([id, own.length]);
    }
  });

  it('are of all four nations', () => {
    const nations = PUBLISHED_REVIEW_POLICIES.map(({ nation }) => nation);
    expect([...new Set(nations)].sort()).toEqual(['england', 'northern-ireland', 'scotland', 'wales']);
    for (const { id, nation } of PUBLISHED_REVIEW_POLICIES) {
      if (nation !== 'england') expect(id.startsWith(nation)).toBe(true);
    }
  });

  it('hold nothing up: no published timescale has a hold', () => {
    expect(timescales.filter(({ timescale }) => timescale.holds !== undefined)).toEqual([]);
  });

  it('know every kind of event, but for those that only say something of the past or that nothing begins again', () => {
    const named = JSON.stringify(PUBLISHED_REVIEW_POLICIES);
    expect(EVENT_KINDS.filter((kind) => !named.includes(`"${kind}"`))).toEqual([
      'review-declined',
      'died',
      'legal-status-changed',
    ]);
  });

  it('are unverified throughout where nobody has checked them', () => {
    const ids = PUBLISHED_REVIEW_POLICIES.map(({ id }) => id);
    expect(NOT_CHECKED.filter((id) => !ids.includes(id))).toEqual([]);
    for (const { policy, timescale } of timescales.filter((one) => NOT_CHECKED.includes(one.policy))) {
      expect([policy, timescale.id, basesOf(timescale).map(({ checked }) => checked)]).toEqual([
        policy,
        timescale.id,
        basesOf(timescale).map(() => 'unverified'),
      ]);
    }
  });
});

describe.each(timescales)('$policy, $timescale.id', ({ timescale }) => {
  it('says where each figure comes from, since when, and what ends it', () => {
    expect(limitsOf(timescale).length).toBeGreaterThan(0);
    for (const { source, locator } of basesOf(timescale)) {
      expect(source.length).toBeGreaterThan(10);
      expect(locator.length).toBeGreaterThan(2);
    }
    for (const { within, counting, countingBasis } of limitsOf(timescale)) {
      const needed =
        typeof within === 'object' && (within.months ?? within.workingDays) !== undefined
          ? true
          : counting === 'beginning-with';
      if (needed) expect(countingBasis).toBeDefined();
    }
    const { inForce, endedBy } = timescale;
    expect(inForce).toBeDefined();
    expect(
      inForce?.from === undefined ? (inForce?.note ?? '').length > 10 : isCalendarDate(inForce.from),
    ).toBe(true);
    expect(endedBy.length).toBeGreaterThan(0);
  });
});

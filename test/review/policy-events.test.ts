import { policyEvents } from 'supportplan';
import {
  ENGLAND_EHC_PLAN,
  ENGLAND_LOOKED_AFTER_CHILD,
  PUBLISHED_REVIEW_POLICIES,
} from 'supportplan/policies';
import { EVENT_KINDS } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { FULL_POLICY } from '../helpers/full-policy.js';
import { basis, policyOf } from '../helpers/grammar.js';
import { thrownBy } from '../helpers/thrown-by.js';

const CHILD = ['looked-after-review', 'requested-review', 'review-after-a-welfare-concern'];
const EHC = [
  'annual-review',
  'annual-review-meeting',
  'meeting-notice',
  'advice-circulated',
  'report',
  'decision',
  'final-plan',
];

describe('policyEvents', () => {
  it('lists each kind with what it does, in the order of first use', () => {
    expect(policyEvents(ENGLAND_LOOKED_AFTER_CHILD)).toEqual([
      {
        kind: 'became-looked-after',
        uses: [
          { role: 'starts', timescales: ['looked-after-review'] },
          { role: 'reopens', timescales: CHILD },
        ],
      },
      { kind: 'review-held', uses: [{ role: 'meets', timescales: CHILD }] },
      { kind: 'ceased-to-be-looked-after', uses: [{ role: 'ends', timescales: CHILD }] },
      { kind: 'adoption-order-made', uses: [{ role: 'ends', timescales: CHILD }] },
      { kind: 'moved-to-another-authority', uses: [{ role: 'ends', timescales: CHILD }] },
      { kind: 'review-requested', uses: [{ role: 'starts', timescales: ['requested-review'] }] },
      { kind: 'review-request-closed', uses: [{ role: 'meets', timescales: ['requested-review'] }] },
      {
        kind: 'welfare-concern-found',
        uses: [{ role: 'starts', timescales: ['review-after-a-welfare-concern'] }],
      },
      { kind: 'died', uses: [{ role: 'ends', timescales: CHILD }] },
    ]);
  });

  it('gives every role of a kind that several timescales use', () => {
    const events = policyEvents(ENGLAND_EHC_PLAN);
    const usesOf = (wanted: string) => events.find(({ kind }) => kind === wanted)?.uses;
    expect(usesOf('ehc-plan-made')).toEqual([
      { role: 'starts', timescales: ['annual-review', 'annual-review-meeting'] },
      { role: 'counted-from', timescales: ['decision'] },
      { role: 'reopens', timescales: EHC },
    ]);
    expect(usesOf('annual-review-decided')).toEqual([
      { role: 'starts', timescales: ['annual-review-meeting'] },
      { role: 'meets', timescales: ['annual-review', 'decision'] },
      { role: 'counted-from', timescales: ['decision'] },
    ]);
    expect(usesOf('annual-review-meeting-held')).toEqual([
      { role: 'starts', timescales: ['report', 'decision'] },
      { role: 'meets', timescales: ['annual-review-meeting', 'meeting-notice', 'advice-circulated'] },
      { role: 'counted-from', timescales: ['final-plan'] },
      { role: 'decides-limit', timescales: ['final-plan'] },
    ]);
  });

  it('knows every place in which a policy can name an event, and takes versions as one timescale', () => {
    const said = policyEvents(FULL_POLICY).map(({ kind, uses }) => [kind, ...uses.map(({ role }) => role)]);
    expect(said).toEqual([
      ['plan-agreed', 'starts', 'reopens'],
      ['host:service-resumed', 'starts', 'reopens'],
      ['light-touch-review-held', 'meets'],
      ['review-held', 'meets'],
      ['placement-started', 'counted-from', 'decides-limit'],
      ['approval-extended', 'extends'],
      ['service-ended', 'puts-on-hold'],
      ['service-began', 'ends-hold'],
      ['plan-closed', 'ends'],
      ['died', 'ends'],
    ]);
    for (const { uses } of policyEvents(FULL_POLICY)) {
      for (const { timescales } of uses) expect(timescales).toEqual(['yearly-review']);
    }
  });

  it('finds events in both ends of a length of time, in an opposite, and in figures beside a limit', () => {
    const policy = policyOf({
      first: {
        within: { weeks: 4 },
        when: [
          { from: { event: ['placement-started'] }, to: { event: ['visit-made'] }, atLeast: { weeks: 1 } },
          { not: { happened: ['care-plan-made'] } },
          { not: { to: { event: ['placement-ended'] }, below: { weeks: 1 } } },
        ],
        latestWith: [{ within: { weeks: 6 }, from: { event: ['referral-received'] }, basis }],
        basis,
      },
    });
    expect(policyEvents(policy).slice(2, -2)).toEqual([
      { kind: 'referral-received', uses: [{ role: 'counted-from', timescales: ['review'] }] },
      { kind: 'placement-started', uses: [{ role: 'decides-limit', timescales: ['review'] }] },
      { kind: 'visit-made', uses: [{ role: 'decides-limit', timescales: ['review'] }] },
      { kind: 'care-plan-made', uses: [{ role: 'decides-limit', timescales: ['review'] }] },
      { kind: 'placement-ended', uses: [{ role: 'decides-limit', timescales: ['review'] }] },
    ]);
  });

  it.each(PUBLISHED_REVIEW_POLICIES)('lists the kinds that the text of the policy has: $id', (policy) => {
    const text = JSON.stringify(policy);
    const named = EVENT_KINDS.filter((kind) => kind === 'died' || text.includes(`"${kind}"`));
    const listed = policyEvents(policy).map(({ kind }) => kind);
    expect([...listed].sort()).toEqual([...named].sort());
  });

  it('refuses a policy that is not valid', () => {
    expect(thrownBy(() => policyEvents({ ...FULL_POLICY, timescales: undefined } as never))).toMatchObject({
      code: 'argument/missing',
      path: ['policy', 'timescales'],
    });
  });
});

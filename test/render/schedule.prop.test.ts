import * as fc from 'fast-check';
import { type ReviewSchedule, reviewSchedule, reviewStatus } from 'supportplan';
import {
  ENGLAND_ADULT_CARE_AND_SUPPORT,
  ENGLAND_CHILD_PROTECTION,
  ENGLAND_LOOKED_AFTER_CHILD,
  LONDON_HOUSING_TRUST_SUPPORT,
} from 'supportplan/policies';
import { scheduleToSvg, scheduleToText } from 'supportplan/render';
import type { EventKind } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { anyDateFrom, holds } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const KINDS: readonly EventKind[] = [
  'plan-agreed',
  'review-held',
  'light-touch-review-held',
  'review-requested',
  'significant-change',
  'became-looked-after',
  'initial-conference-held',
  'review-conference-held',
  'plan-closed',
  'died',
];

const anyDay = anyDateFrom('2024-01-01', '2028-12-31');

const anySchedule: fc.Arbitrary<ReviewSchedule> = fc
  .record({
    policy: fc.constantFrom(
      ENGLAND_ADULT_CARE_AND_SUPPORT,
      ENGLAND_CHILD_PROTECTION,
      ENGLAND_LOOKED_AFTER_CHILD,
      LONDON_HOUSING_TRUST_SUPPORT,
    ),
    events: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), on: anyDay }), { maxLength: 5 }),
    born: fc.option(anyDateFrom('2005-01-01', '2024-01-01'), { nil: undefined }),
    projections: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ policy, events, born, projections }) => {
    const record = { events, ...(born !== undefined && { bornOn: born }) };
    return deepFreeze(reviewSchedule(policy, record, { projections }));
  });

describe('scheduleToText, of any schedule', () => {
  it('says overdue of a review exactly where it is, and has no last day for one that has ended', () => {
    holds(
      fc.property(anySchedule, anyDay, (schedule, today) => {
        const text = scheduleToText(schedule, { today });
        const statuses = schedule.reviews.map((review) => reviewStatus(review, { today }));
        const overdue = statuses.filter(({ status }) => status === 'overdue');
        expect(text.match(/ overdue\./g) ?? []).toHaveLength(overdue.length);
        const dated = statuses.filter(({ daysToGo }) => daysToGo !== undefined);
        expect(text.match(/(?:due|considered) by /gi) ?? []).toHaveLength(dated.length);
        if (statuses.every(({ status }) => status === 'ended')) expect(text.split('\n')).toHaveLength(2);
      }),
    );
  });
});

describe('scheduleToSvg, of any schedule', () => {
  it('has a mark for each last day, every place is a number, and the description is the text', () => {
    holds(
      fc.property(anySchedule, anyDay, fc.integer({ min: 280, max: 2000 }), (schedule, today, width) => {
        const svg = scheduleToSvg(schedule, { today, width });
        const statuses = schedule.reviews.map((review) => reviewStatus(review, { today }));
        const dated = statuses.filter(({ daysToGo }) => daysToGo !== undefined).length;
        const rows = svg.slice(0, svg.indexOf('<text '));
        const firm = rows.match(/<(?:polygon|circle)[^>]* fill="#(?!ffffff")[^>]*>/g) ?? [];
        const provisional = statuses.filter(
          ({ review }) => review.kind === 'due' && review.provisional,
        ).length;
        expect(firm.length).toBeLessThanOrEqual(dated);
        expect(firm.length).toBeGreaterThanOrEqual(dated - provisional);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        const told = scheduleToText(schedule, { today }).split('\n').slice(1).join('\n');
        expect(svg).toContain(`<desc id="schedule-desc">${told.replaceAll("'", '&#39;')}</desc>`);
      }),
    );
  });
});

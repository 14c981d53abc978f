import { calendarDate } from 'supportplan';
import { DELIVERIES, type DeliveryCheck, deliverySummary } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const check = (on: string, delivered: DeliveryCheck['delivered']): DeliveryCheck => ({
  on: calendarDate(on),
  delivered,
});

describe('deliverySummary', () => {
  it('counts what the checks say, and tells how many they are and which is the latest', () => {
    const why = { text: 'The van broke down.', voice: 'practitioner' } as const;
    const latest = { ...check('2026-11-23', 'no'), why, reportedBy: { role: 'carer' } } as const;
    const checks = [
      check('2026-11-09', 'yes'),
      latest,
      check('2026-11-16', 'partly'),
      check('2026-11-02', 'yes'),
    ];
    expect(deliverySummary(deepFreeze(checks))).toStrictEqual({
      checks: 4,
      yes: 2,
      partly: 1,
      no: 1,
      latest,
    });
  });

  it('has no latest and rests on nothing where nobody looked', () => {
    expect(deliverySummary(deepFreeze([]))).toStrictEqual({ checks: 0, yes: 0, partly: 0, no: 0 });
  });

  it('takes the last in the list for the latest of several on one day', () => {
    const checks = [check('2026-11-23', 'no'), check('2026-11-23', 'partly'), check('2026-11-22', 'yes')];
    expect(deliverySummary(deepFreeze(checks)).latest).toEqual({ on: '2026-11-23', delivered: 'partly' });
  });

  it('counts each of the words', () => {
    const checks = DELIVERIES.map((delivered) => check('2026-11-23', delivered));
    expect(deliverySummary(deepFreeze(checks))).toMatchObject({ checks: 3, yes: 1, partly: 1, no: 1 });
  });
});

import { type CalendarDate, calendarDate } from 'supportplan';
import { publishableQuotations, type QuotationConsent } from 'supportplan/carers-strategy';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { FULL_CARERS_PLAN } from './full-carers-plan.js';

const on = calendarDate;

/** Whether a quotation with such consent may be published on a day. */
function isPublishable(consent: QuotationConsent | undefined, day: string): boolean {
  const quotation = { id: 'Q1', text: 'I slept eight hours.', ...(consent !== undefined && { consent }) };
  return publishableQuotations(deepFreeze({ quotations: [quotation] }), { today: on(day) }).length === 1;
}

describe('publishableQuotations', () => {
  it('gives the words, their priority and how the carer wants to be named, and nothing else', () => {
    expect(publishableQuotations(FULL_CARERS_PLAN, { today: on('2026-11-22') })).toEqual([
      { id: 'Q1', text: 'I slept eight hours.', priorityId: 'P1', attributedAs: 'a son' },
    ]);
  });

  it('names nobody who did not say how', () => {
    const quotations = [{ id: 'Q1', text: 'I slept.', consent: { given: true } }];
    expect(publishableQuotations({ quotations }, { today: on('2026-11-22') })).toEqual([
      { id: 'Q1', text: 'I slept.' },
    ]);
  });

  it('takes nothing recorded for no consent', () => {
    expect(isPublishable(undefined, '2026-11-22')).toBe(false);
    expect(isPublishable({ given: false }, '2026-11-22')).toBe(false);
  });

  it.each([
    ['text for whether it is given', { given: 'yes' }, 'argument/wrong-type'],
    ['a withdrawal in another form', { given: true, withdrawnOn: '31/12/2026' }, 'calendar/not-a-date'],
    ['a withdrawal of null', { given: true, withdrawnOn: null }, 'calendar/not-a-date'],
    ['a withdrawal misspelt', { given: true, withdrawOn: '2026-06-08' }, 'argument/unknown-key'],
    ['null', null, 'argument/wrong-type'],
  ])('publishes nothing by a consent with %s', (_, consent, code) => {
    const error = thrownBy(() => isPublishable(consent as never, '2026-11-22'));
    expect(error.code).toBe(code);
    expect(error.path.slice(0, 4)).toEqual(['plan', 'quotations', 0, 'consent']);
  });

  it.each([
    ['2026-06-07', false],
    ['2026-06-08', true],
    ['2026-06-09', true],
  ])('with consent given on 8 June, on %s: %s', (day, expected) => {
    expect(isPublishable({ given: true, on: on('2026-06-08') }, day)).toBe(expected);
  });

  it.each([
    ['2026-06-07', true],
    ['2026-06-08', false],
    ['2026-06-09', false],
  ])('with consent withdrawn on 8 June, on %s: %s', (day, expected) => {
    expect(isPublishable({ given: true, withdrawnOn: on('2026-06-08') }, day)).toBe(expected);
  });

  it.each([
    ['2026-06-07', true],
    ['2026-06-08', true],
    ['2026-06-09', false],
  ])('with consent until 8 June, on %s: %s', (day, expected) => {
    expect(isPublishable({ given: true, until: on('2026-06-08') }, day)).toBe(expected);
  });

  it('gives nothing of a plan without quotations', () => {
    expect(publishableQuotations({}, { today: on('2026-11-22') })).toEqual([]);
  });

  it('keeps the plan’s order', () => {
    const quotations = ['Q2', 'Q1', 'Q3'].map((id) => ({ id, text: '-', consent: { given: id !== 'Q1' } }));
    expect(publishableQuotations({ quotations }, { today: on('2026-11-22') }).map(({ id }) => id)).toEqual([
      'Q2',
      'Q3',
    ]);
  });

  it('refuses a day that is none', () => {
    const { code, path } = thrownBy(() => publishableQuotations({}, { today: 'today' as CalendarDate }));
    expect([code, path]).toEqual(['calendar/not-a-date', ['options', 'today']]);
  });
});

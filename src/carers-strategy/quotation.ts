/**
 * Quotations from carers, in their own words, and consent to publish them.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY, TODAY_EXPECTED } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import {
  FLAG,
  list,
  object,
  optional,
  options as optionsOf,
  type Shape,
  shape,
  TEXT,
} from '../kernel/shape.js';
import { SOME_DAY, SOME_TEXT } from '../person/shapes.js';

/** A carer's consent to publish their words, or their refusal. */
export interface QuotationConsent {
  /** True if they have consented. */
  readonly given: boolean;
  /** The day they gave their answer. Consent counts from this day. */
  readonly on?: CalendarDate;
  /** The last day that the consent is valid, if it is limited in time. */
  readonly until?: CalendarDate;
  /** The day they withdrew consent. It ends on that day. */
  readonly withdrawnOn?: CalendarDate;
  /** How they want to be named, such as "a daughter who cares". If missing, the carer is not named. */
  readonly attributedAs?: string;
}

/** A quotation in a carer's own words, which are never judged and never rewritten. */
export interface CarersQuotation {
  /** Unique in the plan. */
  readonly id: string;
  /** The carer's own words. */
  readonly text: string;
  /** The id of the priority that it belongs to. */
  readonly priorityId?: string;
  /** Consent to publish it. If missing, there is no consent. */
  readonly consent?: QuotationConsent;
}

/** A quotation that may be published, with only the details that may be published. */
export interface PublishableQuotation {
  /** The id of the quotation. */
  readonly id: string;
  /** The carer's own words. */
  readonly text: string;
  /** The id of the priority that it belongs to. */
  readonly priorityId?: string;
  /** How the carer wants to be named. */
  readonly attributedAs?: string;
}

/** The part of a plan that {@link publishableQuotations} reads. */
export interface PlanQuotations {
  /** The quotations of the plan. */
  readonly quotations?: readonly CarersQuotation[];
}

const QUOTATIONS: Shape<PlanQuotations> = /* @__PURE__ */ shape(() =>
  object<PlanQuotations>({ quotations: optional(list(CARERS_QUOTATION)) }),
);

/** Options of {@link publishableQuotations}. */
export interface PublishableQuotationsOptions {
  /** The day of publishing. */
  readonly today: CalendarDate;
}

const OPTIONS: Shape<PublishableQuotationsOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<PublishableQuotationsOptions>({ today: DAY }, TODAY_EXPECTED),
);

/** The state of consent on a day. Only `stands` allows publication; the others say why not. */
export type ConsentStanding = 'stands' | 'not-recorded' | 'not-given' | 'not-yet' | 'ended';

/**
 * Returns the quotations that may be published on a day: those with valid consent.
 *
 * If consent is not recorded, there is none. Withdrawn consent ends on the day of withdrawal. Consent
 * limited in time ends after its last day. Removing quotations already published is up to the host.
 *
 * @param plan - the quotations of a plan
 * @param options - the day of publishing
 * @returns the quotations, in the plan's order, with how each carer wants to be named
 * @throws `SupportPlanError` `calendar/not-a-date` if `today`, or a date in a consent, is not a real
 *   day; `argument/unknown-key` for an unknown option, or for an unknown key in a consent, which may be a
 *   misspelt withdrawal; `argument/missing`, `argument/wrong-type` or `argument/out-of-range` if an
 *   argument doesn't match its type
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { publishableQuotations } from 'supportplan/carers-strategy';
 *
 * const plan = {
 *   quotations: [
 *     {
 *       id: 'Q1',
 *       text: 'It was good to be asked.',
 *       consent: { given: true, withdrawnOn: calendarDate('2026-11-02') },
 *     },
 *     { id: 'Q2', text: 'I keep a bag packed.' },
 *   ],
 * };
 *
 * publishableQuotations(plan, { today: calendarDate('2026-11-01') });
 * // => [{ id: 'Q1', text: 'It was good to be asked.' }]
 * publishableQuotations(plan, { today: calendarDate('2026-11-02') }); // => []
 * ```
 */
export function publishableQuotations(
  plan: PlanQuotations,
  options: PublishableQuotationsOptions,
): readonly PublishableQuotation[] {
  checkArgument('publishableQuotations', 'plan', plan, QUOTATIONS);
  checkArgument('publishableQuotations', 'options', options, OPTIONS);
  const { today } = options;
  return (plan.quotations ?? [])
    .filter(({ consent }) => consentOn(consent, today) === 'stands')
    .map(({ id, text, priorityId, consent }) => ({
      id,
      text,
      ...(priorityId !== undefined && { priorityId }),
      ...(consent?.attributedAs !== undefined && { attributedAs: consent.attributedAs }),
    }));
}

/** The state of consent on a day. Doesn't validate the day. */
export function consentOn(consent: QuotationConsent | undefined, day: CalendarDate): ConsentStanding {
  if (consent === undefined) return 'not-recorded';
  const { given, on, until, withdrawnOn } = consent;
  if (given !== true) return 'not-given';
  if ((withdrawnOn !== undefined && withdrawnOn <= day) || (until !== undefined && until < day))
    return 'ended';
  return on !== undefined && on > day ? 'not-yet' : 'stands';
}

export const CARERS_QUOTATION: Shape<CarersQuotation> = /* @__PURE__ */ shape(() =>
  object<CarersQuotation>({
    id: TEXT,
    text: TEXT,
    priorityId: SOME_TEXT,
    consent: optional(
      // rejects unknown keys: a misspelt withdrawal would otherwise let the words be published
      optionsOf<QuotationConsent>({
        given: FLAG,
        on: SOME_DAY,
        until: SOME_DAY,
        withdrawnOn: SOME_DAY,
        attributedAs: SOME_TEXT,
      }),
    ),
  }),
);

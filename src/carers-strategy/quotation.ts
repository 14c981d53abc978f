/**
 * What carers say, in their own words, and whether it may be published.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { checkArgument } from '../kernel/arguments.js';
import { FLAG, list, object, optional, options, type Shape, shape, TEXT } from '../kernel/shape.js';
import { SOME_DAY, SOME_TEXT } from '../person/shapes.js';

/** What a carer has said about publishing their words. */
export interface QuotationConsent {
  /** Whether they have consented. */
  readonly given: boolean;
  /** The day on which they said so. */
  readonly on?: CalendarDate;
  /** The last day that it is for, where it is for a time. */
  readonly until?: CalendarDate;
  /** The day on which they withdrew it. */
  readonly withdrawnOn?: CalendarDate;
  /** How they want to be named: "a daughter who cares". Without it, nobody is named. */
  readonly attributedAs?: string;
}

/** What a carer said, in their own words: never judged and never rewritten. */
export interface CarersQuotation {
  /** Unique in the plan. */
  readonly id: string;
  /** The words. */
  readonly text: string;
  /** The priority that it stands with. */
  readonly priorityId?: string;
  /** What they have said about publishing it. Not recorded is not consent. */
  readonly consent?: QuotationConsent;
}

/** A quotation that may be published, with what may be told of it. */
export interface PublishableQuotation {
  /** The id of the quotation. */
  readonly id: string;
  /** The words. */
  readonly text: string;
  /** The priority that it stands with. */
  readonly priorityId?: string;
  /** How the carer wants to be named. */
  readonly attributedAs?: string;
}

/** The least that must be known of a plan to say what may be published of its quotations. */
export interface PlanQuotations {
  /** What carers say. */
  readonly quotations?: readonly CarersQuotation[];
}

const QUOTATIONS: Shape<PlanQuotations> = /* @__PURE__ */ shape(() =>
  object<PlanQuotations>({ quotations: optional(list(CARERS_QUOTATION)) }),
);

/** What there is to say of consent on a day: given and standing, or why it does not stand. */
export type ConsentStanding = 'stands' | 'not-recorded' | 'not-given' | 'not-yet' | 'ended';

/**
 * Gives the quotations that may be published on a day: those whose carer has consented by then and has not
 * withdrawn.
 *
 * Where nothing is recorded about consent, there is none. Consent that is withdrawn ends on the day of it;
 * consent for a time ends after its last day. What is published already is for the host to take back.
 *
 * @param plan - the quotations of a plan
 * @param today - the day of publishing
 * @returns the words, and how the carer wants to be named, in the plan's order
 * @throws `SupportPlanError` `calendar/not-a-date` if `today`, or a day of anybody's consent, is not
 *   a day; `argument/unknown-key` for an unknown key in a consent, which may be a withdrawal misspelt;
 *   `argument/missing`, `argument/wrong-type` or `argument/out-of-range` if an argument is not as its type
 *   describes
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { publishableQuotations } from 'supportplan/carers-strategy';
 *
 * const plan = {
 *   quotations: [
 *     { id: 'Q1', text: 'It was good to be asked.', consent: { given: true, withdrawnOn: calendarDate('2026-11-02') } },
 *     { id: 'Q2', text: 'I keep a bag packed.' },
 *   ],
 * };
 *
 * publishableQuotations(plan, calendarDate('2026-11-01')); // => [{ id: 'Q1', text: 'It was good to be asked.' }]
 * publishableQuotations(plan, calendarDate('2026-11-02')); // => []
 * ```
 */
export function publishableQuotations(
  plan: PlanQuotations,
  today: CalendarDate,
): readonly PublishableQuotation[] {
  checkArgument('publishableQuotations', 'plan', plan, QUOTATIONS);
  checkArgument('publishableQuotations', 'today', today, DAY);
  return (plan.quotations ?? [])
    .filter(({ consent }) => consentOn(consent, today) === 'stands')
    .map(({ id, text, priorityId, consent }) => ({
      id,
      text,
      ...(priorityId !== undefined && { priorityId }),
      ...(consent?.attributedAs !== undefined && { attributedAs: consent.attributedAs }),
    }));
}

/** How consent stands on a day that is known to be one. */
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
      // an unknown key is refused: it may be a withdrawal misspelt, and the words would be published
      options<QuotationConsent>({
        given: FLAG,
        on: SOME_DAY,
        until: SOME_DAY,
        withdrawnOn: SOME_DAY,
        attributedAs: SOME_TEXT,
      }),
    ),
  }),
);

/**
 * An organisation's action plan for unpaid carers: principles, priorities, a tracker of actions, and what carers say.
 *
 * It is a plan of an organisation and not of a person: how well one carer does is no part of it.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Contributor } from '../person/contributor.js';
import type { Statement } from '../person/statement.js';
import type { CarersAction } from './carers-action.js';
import type { CarersQuotation } from './quotation.js';

/** The format that carers' action plans are stored in. A later one gets a new number. */
export const CARERS_PLAN_FORMAT = 'supportplan/carers-action-plan@1';

/** The days that a carers' action plan is for. */
export interface CarersPlanPeriod {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, where one is set. */
  readonly to?: CalendarDate;
}

/** How a carers' action plan was developed, and with whom. */
export interface CarersPlanDevelopment {
  /** How. */
  readonly how?: readonly Statement[];
  /** With whom: carers, groups, partners. */
  readonly with?: readonly Contributor[];
}

/** Something that the organisation holds to, whatever its priorities are. */
export interface CarersPrinciple {
  /** Unique in the plan. */
  readonly id: string;
  /** What it says. */
  readonly statement: Statement;
}

/** An area that the organisation works on. Priorities change as work goes on. */
export interface CarersPriority {
  /** Unique in the plan. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** What is to come of it. */
  readonly aim?: Statement;
  /** The organisations that work on it together. */
  readonly partners?: readonly string[];
}

/** An organisation's action plan for unpaid carers. What is left out is not recorded; it is not none. */
export interface CarersActionPlan {
  /** Always {@link CARERS_PLAN_FORMAT}. */
  readonly format: typeof CARERS_PLAN_FORMAT;
  /** The host's id for the plan. */
  readonly id: string;
  /** The organisation whose plan it is. */
  readonly organisation: string;
  /** What it is called. */
  readonly title?: string;
  /** The days that it is for. */
  readonly period?: CarersPlanPeriod;
  /** How it was developed, and with whom. */
  readonly developed?: CarersPlanDevelopment;
  /** What the organisation holds to. */
  readonly principles?: readonly CarersPrinciple[];
  /** What it works on. */
  readonly priorities: readonly CarersPriority[];
  /** The tracker: the steps towards each priority. */
  readonly actions?: readonly CarersAction[];
  /** What carers say, in their own words. */
  readonly quotations?: readonly CarersQuotation[];
  /** The host's own data, carried along unread. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * An organisation's action plan for unpaid carers: principles, priorities, a tracker of actions, and what
 * carers say.
 *
 * It is a plan of an organisation and not of a person: how well one carer does is no part of it.
 *
 * @module
 */

import type { CalendarDate } from '../calendar/calendar-date.js';
import { DAY } from '../calendar/shapes.js';
import { EXTENSIONS, list, object, optional, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import type { Contributor } from '../person/contributor.js';
import {
  CONTRIBUTORS,
  SOME_DAY,
  SOME_STATEMENT,
  SOME_TEXT,
  STATEMENT,
  STATEMENTS,
  TEXTS,
} from '../person/shapes.js';
import type { Statement } from '../person/statement.js';
import type { CarersAction } from './carers-action.js';
import { CARERS_ACTION } from './carers-action.js';
import type { CarersQuotation } from './quotation.js';
import { CARERS_QUOTATION } from './quotation.js';

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

export const CARERS_PRIORITY: Shape<CarersPriority> = /* @__PURE__ */ shape(() =>
  object<CarersPriority>({ id: TEXT, name: TEXT, aim: SOME_STATEMENT, partners: TEXTS }),
);

export const CARERS_ACTION_PLAN: Shape<CarersActionPlan> = /* @__PURE__ */ shape(() =>
  object<CarersActionPlan>(
    {
      format: words([CARERS_PLAN_FORMAT]),
      id: TEXT,
      organisation: TEXT,
      title: SOME_TEXT,
      period: optional(object<CarersPlanPeriod>({ from: DAY, to: SOME_DAY })),
      developed: optional(object<CarersPlanDevelopment>({ how: STATEMENTS, with: CONTRIBUTORS })),
      principles: optional(list(object<CarersPrinciple>({ id: TEXT, statement: STATEMENT }))),
      priorities: list(CARERS_PRIORITY),
      actions: optional(list(CARERS_ACTION)),
      quotations: optional(list(CARERS_QUOTATION)),
      extensions: EXTENSIONS,
    },
    'a carers’ action plan, as readCarersActionPlan returns it',
  ),
);

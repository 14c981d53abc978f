/**
 * An organisation's action plan for unpaid carers: principles, priorities, an action tracker and quotations.
 *
 * The plan belongs to an organisation, not to a person. It doesn't measure how well any one carer is doing.
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

/** The format in which carers' action plans are stored. Later versions get a new number. */
export const CARERS_PLAN_FORMAT = 'supportplan/carers-action-plan@1';

/** The period that a carers' action plan covers. */
export interface CarersPlanPeriod {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day. Missing if none is set. */
  readonly to?: CalendarDate;
}

/** How a carers' action plan was developed, and with whom. */
export interface CarersPlanDevelopment {
  /** How it was developed. */
  readonly how?: readonly Statement[];
  /** Who took part: carers, groups, partners. */
  readonly with?: readonly Contributor[];
}

/** A principle that the organisation keeps to, whatever its priorities are. */
export interface CarersPrinciple {
  /** Unique in the plan. */
  readonly id: string;
  /** The principle in words. */
  readonly statement: Statement;
}

/** An area that the organisation works on. Priorities may change over time. */
export interface CarersPriority {
  /** Unique in the plan. */
  readonly id: string;
  /** The title of the plan. */
  readonly name: string;
  /** What the priority aims to achieve. */
  readonly aim?: Statement;
  /** The partner organisations. */
  readonly partners?: readonly string[];
}

/** An organisation's action plan for unpaid carers. A missing field means "not recorded", not "none". */
export interface CarersActionPlan {
  /** Always {@link CARERS_PLAN_FORMAT}. */
  readonly format: typeof CARERS_PLAN_FORMAT;
  /** The host's id for the plan. */
  readonly id: string;
  /** The organisation whose plan it is. */
  readonly organisation: string;
  /** The title of the plan. */
  readonly title?: string;
  /** The period that the plan covers. */
  readonly period?: CarersPlanPeriod;
  /** How it was developed, and with whom. */
  readonly developed?: CarersPlanDevelopment;
  /** The organisation's principles. */
  readonly principles?: readonly CarersPrinciple[];
  /** The areas that the organisation works on. */
  readonly priorities: readonly CarersPriority[];
  /** The tracker: the actions towards each priority. */
  readonly actions?: readonly CarersAction[];
  /** What carers say, in their own words. */
  readonly quotations?: readonly CarersQuotation[];
  /** The host's own data. Kept, but never read. */
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

/**
 * An organisation's action plan for carers, described.
 *
 * @module
 */
import { DAY } from '../calendar/shapes.js';
import {
  EXTENSIONS,
  FLAG,
  list,
  object,
  optional,
  options,
  type Shape,
  shape,
  TEXT,
  words,
} from '../kernel/shape.js';
import {
  CONTRIBUTORS,
  SOME_DAY,
  SOME_STATEMENT,
  SOME_TEXT,
  STATEMENT,
  STATEMENTS,
  TEXTS,
} from '../person/shapes.js';
import type {
  CarersAction,
  CarersActionMapping,
  CarersActionTimeline,
  CarersProgressRecord,
} from './carers-action.js';
import {
  CARERS_PLAN_FORMAT,
  type CarersActionPlan,
  type CarersPlanDevelopment,
  type CarersPlanPeriod,
  type CarersPrinciple,
  type CarersPriority,
} from './carers-plan.js';
import { CARERS_PROGRESS } from './progress-word.js';
import type { CarersQuotation, QuotationConsent } from './quotation.js';

export const CARERS_MAPPING: Shape<CarersActionMapping> = /* @__PURE__ */ shape(() =>
  object<CarersActionMapping>({ on: DAY, wayForward: STATEMENT }),
);

export const CARERS_TIMELINE: Shape<CarersActionTimeline> = /* @__PURE__ */ shape(() =>
  object<CarersActionTimeline>({ startOn: SOME_DAY, dueOn: DAY, assignedOn: SOME_DAY }),
);

export const CARERS_ACTION: Shape<CarersAction> = /* @__PURE__ */ shape(() =>
  object<CarersAction>({
    id: TEXT,
    priorityId: TEXT,
    step: STATEMENT,
    partners: TEXTS,
    mapped: optional(CARERS_MAPPING),
    timeline: optional(CARERS_TIMELINE),
    progress: optional(
      list(
        object<CarersProgressRecord>({
          on: DAY,
          progress: words(CARERS_PROGRESS),
          statement: SOME_STATEMENT,
        }),
      ),
    ),
  }),
);

export const CARERS_PRIORITY: Shape<CarersPriority> = /* @__PURE__ */ shape(() =>
  object<CarersPriority>({ id: TEXT, name: TEXT, aim: SOME_STATEMENT, partners: TEXTS }),
);

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

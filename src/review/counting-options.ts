/**
 * Descriptions of the options that functions about reviews share.
 *
 * @module
 */
import { DAY } from '../calendar/shapes.js';
import { WORKING_CALENDAR } from '../calendar/working-calendar.js';
import { isObject } from '../kernel/reading.js';
import {
  check,
  type FieldsOf,
  list,
  object,
  optional,
  options,
  type Shape,
  shape,
  whole,
} from '../kernel/shape.js';
import type { CountingOptions, SchoolTerm } from './engine/evaluation.js';
import type { ReviewPolicy } from './policy.js';

/** The fields that every setting for counting shares. */
export const counting = (): FieldsOf<CountingOptions> => ({
  calendars: optional(list(WORKING_CALENDAR)),
  terms: optional(list(object<SchoolTerm>({ from: DAY, to: DAY }))),
});

/** The policies that records name: a list, each of which is checked as it is laid out. */
export const POLICIES = /* @__PURE__ */ list(
  /* @__PURE__ */ check<ReviewPolicy>(isObject, 'a review policy'),
);

/** How many calendar days before its last day a review is due soon. */
export const DUE_SOON = /* @__PURE__ */ optional(/* @__PURE__ */ whole(0, 36_525));

export const COUNTING_OPTIONS: Shape<CountingOptions> = /* @__PURE__ */ shape(() =>
  options<CountingOptions>(counting()),
);

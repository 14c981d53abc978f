/**
 * The shape of a carers' action plan, for zod. The interfaces of the core are the contract; this is held to them by a type test.
 *
 * @module
 */
import * as z from 'zod/mini';
import { CARERS_PROGRESS } from '../carers/carers-action.js';
import { CARERS_PLAN_FORMAT } from '../carers/carers-plan.js';
import { makePlanPieces } from './plan-pieces.js';
import { extensionsShape, list, optional } from './shapes.js';

/** Makes the schema. A function, so that importing this file costs nothing. */
export function makeCarersPlanSchema() {
  const { day, text, statement, ...pieces } = makePlanPieces();
  const id = text;
  const partners = pieces.texts;
  const look = z.strictObject({
    on: day,
    progress: z.enum(CARERS_PROGRESS),
    statement: pieces.someStatement,
  });
  const action = z.strictObject({
    id,
    priorityId: id,
    step: statement,
    partners,
    mapped: optional(z.strictObject({ on: day, wayForward: statement })),
    timeline: optional(z.strictObject({ startOn: pieces.someDay, dueOn: day, assignedOn: pieces.someDay })),
    progress: optional(list(look)),
  });
  const quotation = z.strictObject({
    id,
    text,
    priorityId: pieces.someText,
    consent: optional(
      z.strictObject({
        given: z.boolean(),
        on: pieces.someDay,
        until: pieces.someDay,
        withdrawnOn: pieces.someDay,
        attributedAs: pieces.someText,
      }),
    ),
  });
  return z.strictObject({
    format: z.literal(CARERS_PLAN_FORMAT),
    id,
    organisation: text,
    title: pieces.someText,
    period: optional(z.strictObject({ from: day, to: pieces.someDay })),
    developed: optional(z.strictObject({ how: pieces.statements, with: pieces.contributors })),
    principles: optional(list(z.strictObject({ id, statement }))),
    priorities: list(z.strictObject({ id, name: text, aim: pieces.someStatement, partners })),
    actions: optional(list(action)),
    quotations: optional(list(quotation)),
    extensions: extensionsShape(),
  });
}

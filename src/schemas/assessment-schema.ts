/**
 * The shape of an assessment's answers on eligibility.
 *
 * @module
 */
import * as z from 'zod/mini';
import { ADULT_OUTCOMES, CARER_OUTCOMES } from '../needs/care-act-outcomes.js';
import { CARER_INABILITIES, HELPERS, INABILITIES } from '../needs/eligibility-answers.js';
import { WELLBEING_AREAS } from '../needs/wellbeing.js';
import { WELSH_CAUSES, WELSH_WELLBEING_FACTORS } from '../needs/welsh-test.js';
import type { PlanPieces } from './plan-pieces.js';
import { list, optional } from './shapes.js';

/** Makes the assessment of an adult or a carer in England. */
export function makeAssessmentShape(pieces: PlanPieces) {
  const { flag } = pieces;
  const wellbeing = optional(list(z.enum(WELLBEING_AREAS)));
  const decision = makeDecisionShape(pieces);
  return z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('adult'),
        fromImpairmentOrIllness: flag,
        outcomes: optional(
          list(
            z.strictObject({
              outcome: z.enum(ADULT_OUTCOMES),
              unableBecause: optional(list(z.enum(INABILITIES))),
              ...makeHelpShape(pieces),
            }),
          ),
        ),
        recordedTwoOrMore: flag,
        significantImpact: flag,
        wellbeing,
        decision,
      }),
      z.strictObject({
        kind: z.literal('carer'),
        necessaryCare: flag,
        healthEffect: flag,
        outcomes: optional(
          list(
            z.strictObject({
              outcome: z.enum(CARER_OUTCOMES),
              unableBecause: optional(list(z.enum(CARER_INABILITIES))),
              ...makeHelpShape(pieces),
            }),
          ),
        ),
        recordedAnyOutcome: flag,
        significantImpact: flag,
        wellbeing,
        decision,
      }),
    ],
    { error: 'one of "adult", "carer"' },
  );
}

/** Makes the test of one need in Wales. */
export function makeWelshTestShape(pieces: PlanPieces) {
  const { flag } = pieces;
  return z.strictObject({
    kind: z.literal('wales'),
    arisesFrom: optional(list(z.enum(WELSH_CAUSES))),
    relatesTo: optional(list(z.enum(WELSH_WELLBEING_FACTORS))),
    canMeetAlone: flag,
    canMeetWithWillingCarers: flag,
    canMeetWithCommunityServices: flag,
    unlikelyWithoutAuthority: flag,
    decision: makeDecisionShape(pieces),
  });
}

function makeHelpShape({ flag, interval }: PlanPieces) {
  return {
    helpNow: optional(list(z.strictObject({ by: z.enum(HELPERS), willingAndAble: flag }))),
    fluctuates: flag,
    lookedAtOver: optional(interval),
  };
}

function makeDecisionShape({ someDay, somebody, statements }: PlanPieces) {
  return optional(z.strictObject({ eligible: z.boolean(), on: someDay, by: somebody, reasons: statements }));
}

/**
 * The shapes of needs and assessments.
 *
 * @module
 */
import { INTERVAL } from '../calendar/shapes.js';
import {
  type FieldsOf,
  FLAG,
  idOf,
  list,
  object,
  optional,
  type Shape,
  shape,
  variants,
  words,
} from '../kernel/shape.js';
import { SOME_DAY, SOME_FLAG, SOME_STATEMENT, SOMEBODY, STATEMENT, STATEMENTS } from '../person/shapes.js';
import type { AdultAssessment, CarerAssessment, WelshAssessment } from './assessment.js';
import { ADULT_OUTCOMES, CARER_OUTCOMES } from './care-act-outcomes.js';
import {
  type AdultOutcomeAnswer,
  CARER_INABILITIES,
  type CarerOutcomeAnswer,
  type EligibilityDecision,
  HELPERS,
  type HelpNow,
  INABILITIES,
} from './eligibility-answers.js';
import { ELIGIBILITY, type Need } from './need.js';
import { WELLBEING_AREAS } from './wellbeing.js';
import { WELSH_CAUSES, WELSH_WELLBEING_FACTORS } from './welsh-test.js';

export const WELLBEING = /* @__PURE__ */ optional(/* @__PURE__ */ shape(() => list(words(WELLBEING_AREAS))));

const DECISION = /* @__PURE__ */ shape(() =>
  object<EligibilityDecision>({ eligible: FLAG, on: SOME_DAY, by: SOMEBODY, reasons: STATEMENTS }),
);

type Help = Pick<AdultOutcomeAnswer, 'helpNow' | 'fluctuates' | 'lookedAtOver'>;

const help = (): FieldsOf<Help> => ({
  helpNow: optional(list(object<HelpNow>({ by: words(HELPERS), willingAndAble: SOME_FLAG }))),
  fluctuates: SOME_FLAG,
  lookedAtOver: optional(INTERVAL),
});

export const ADULT_ASSESSMENT: Shape<AdultAssessment> = /* @__PURE__ */ shape(() =>
  object<AdultAssessment>({
    kind: words(['adult']),
    fromImpairmentOrIllness: SOME_FLAG,
    outcomes: optional(
      list(
        object<AdultOutcomeAnswer>({
          outcome: words(ADULT_OUTCOMES),
          unableBecause: optional(list(words(INABILITIES))),
          ...help(),
        }),
      ),
    ),
    recordedTwoOrMore: SOME_FLAG,
    significantImpact: SOME_FLAG,
    wellbeing: WELLBEING,
    decision: optional(DECISION),
  }),
);

export const CARER_ASSESSMENT: Shape<CarerAssessment> = /* @__PURE__ */ shape(() =>
  object<CarerAssessment>({
    kind: words(['carer']),
    necessaryCare: SOME_FLAG,
    healthEffect: SOME_FLAG,
    outcomes: optional(
      list(
        object<CarerOutcomeAnswer>({
          outcome: words(CARER_OUTCOMES),
          unableBecause: optional(list(words(CARER_INABILITIES))),
          ...help(),
        }),
      ),
    ),
    recordedAnyOutcome: SOME_FLAG,
    significantImpact: SOME_FLAG,
    wellbeing: WELLBEING,
    decision: optional(DECISION),
  }),
);

export const WELSH_ASSESSMENT: Shape<WelshAssessment> = /* @__PURE__ */ shape(() =>
  object<WelshAssessment>({
    kind: words(['wales']),
    arisesFrom: optional(list(words(WELSH_CAUSES))),
    relatesTo: optional(list(words(WELSH_WELLBEING_FACTORS))),
    canMeetAlone: SOME_FLAG,
    canMeetWithWillingCarers: SOME_FLAG,
    canMeetWithCommunityServices: SOME_FLAG,
    unlikelyWithoutAuthority: SOME_FLAG,
    decision: optional(DECISION),
  }),
);

/** The shape of an assessment in England, of an adult or a carer. */
export const ENGLISH_ASSESSMENT: Shape<AdultAssessment | CarerAssessment> = /* @__PURE__ */ shape(() =>
  variants<AdultAssessment | CarerAssessment>('kind', [ADULT_ASSESSMENT, CARER_ASSESSMENT]),
);

export const NEED: Shape<Need> = /* @__PURE__ */ shape(() =>
  object<Need>({
    id: idOf('needs'),
    statement: STATEMENT,
    eligibility: optional(words(ELIGIBILITY)),
    howFar: SOME_STATEMENT,
    touches: optional(list(words([...ADULT_OUTCOMES, ...CARER_OUTCOMES]))),
    wellbeing: WELLBEING,
    welshTest: optional(WELSH_ASSESSMENT),
  }),
);

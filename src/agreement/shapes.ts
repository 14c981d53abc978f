/**
 * The shapes of decisions, advocates, signatures, sharing and withheld parts.
 *
 * @module
 */
import { idOf, list, object, optional, type Shape, shape, whole, words } from '../kernel/shape.js';
import {
  CONTRIBUTOR,
  CONTRIBUTORS,
  SOME_DAY,
  SOME_FLAG,
  SOME_STATEMENT,
  SOME_TEXT,
  SOMEBODY,
  STATEMENT,
  STATEMENTS,
  TEXTS,
} from '../person/shapes.js';
import { ADVOCATE_OUTCOMES, type AdvocateRecord } from './advocate.js';
import {
  type BestInterests,
  CAPACITIES,
  DECIDERS,
  type Decision,
  type Restriction,
  type StayingInControl,
} from './decision.js';
import { PLAN_PARTS, type SeenForWork, type Sharing, WITHHOLDING_REASONS, type Withheld } from './sharing.js';
import { SIGNATORIES, SIGNATURE_OUTCOMES, type Signature } from './signature.js';
import type { DifferenceOfOpinion, ServiceCommitment, SupportAgreement } from './support-agreement.js';

export const PART = /* @__PURE__ */ shape(() => words(PLAN_PARTS));

const DECISION: Shape<Decision> = /* @__PURE__ */ shape(() =>
  object<Decision>({
    id: idOf('decisions'),
    decision: STATEMENT,
    on: SOME_DAY,
    supportToDecide: STATEMENTS,
    capacity: optional(words(CAPACITIES)),
    assessedOn: SOME_DAY,
    assessedBy: SOMEBODY,
    decidedBy: optional(words(DECIDERS)),
    authority: SOMEBODY,
    bestInterests: optional(
      object<BestInterests>({
        on: SOME_DAY,
        decidedBy: SOMEBODY,
        consulted: CONTRIBUTORS,
        wishes: STATEMENTS,
        statement: SOME_STATEMENT,
      }),
    ),
  }),
);

const RESTRICTION: Shape<Restriction> = /* @__PURE__ */ shape(() =>
  object<Restriction>({
    id: idOf('restrictions'),
    statement: STATEMENT,
    why: SOME_STATEMENT,
    lessRestrictive: STATEMENTS,
    authorisedBy: SOMEBODY,
    reviewOn: SOME_DAY,
  }),
);

export const CONTROL: Shape<StayingInControl> = /* @__PURE__ */ shape(() =>
  object<StayingInControl>({
    helpWithDecisions: STATEMENTS,
    helpedBy: CONTRIBUTORS,
    wishes: STATEMENTS,
    decisions: optional(list(DECISION)),
    restrictions: optional(list(RESTRICTION)),
  }),
);

export const ADVOCATE: Shape<AdvocateRecord> = /* @__PURE__ */ shape(() =>
  object<AdvocateRecord>({
    outcome: words(ADVOCATE_OUTCOMES),
    on: SOME_DAY,
    substantialDifficulty: SOME_FLAG,
    appropriatePerson: SOMEBODY,
    advocate: SOMEBODY,
    why: SOME_STATEMENT,
  }),
);

export const SUPPORT_AGREEMENT: Shape<SupportAgreement> = /* @__PURE__ */ shape(() =>
  object<SupportAgreement>({
    helpers: CONTRIBUTORS,
    preferredWorkers: TEXTS,
    preferredTimes: STATEMENTS,
    preferredPlaces: STATEMENTS,
    medication: SOME_STATEMENT,
    personalCare: SOME_STATEMENT,
    otherWays: STATEMENTS,
  }),
);

export const DIFFERENCE_OF_OPINION: Shape<DifferenceOfOpinion> = /* @__PURE__ */ shape(() =>
  object<DifferenceOfOpinion>({ statement: STATEMENT, by: SOMEBODY }),
);

export const COMMITMENT: Shape<ServiceCommitment> = /* @__PURE__ */ shape(() =>
  object<ServiceCommitment>({ action: STATEMENT, aim: STATEMENT }),
);

export const SIGNATURE: Shape<Signature> = /* @__PURE__ */ shape(() =>
  object<Signature>({
    by: words(SIGNATORIES),
    outcome: words(SIGNATURE_OUTCOMES),
    version: optional(whole(1)),
    name: SOME_TEXT,
    on: SOME_DAY,
    why: SOME_STATEMENT,
  }),
);

export const SHARING: Shape<Sharing> = /* @__PURE__ */ shape(() =>
  object<Sharing>({
    with: CONTRIBUTOR,
    parts: optional(list(PART)),
    from: SOME_DAY,
    withdrawnOn: SOME_DAY,
  }),
);

export const SEEN_FOR_WORK: Shape<SeenForWork> = /* @__PURE__ */ shape(() =>
  object<SeenForWork>({ by: CONTRIBUTOR, why: STATEMENT, on: SOME_DAY }),
);

export const WITHHELD: Shape<Withheld> = /* @__PURE__ */ shape(() =>
  object<Withheld>({
    part: PART,
    itemId: SOME_TEXT,
    key: SOME_TEXT,
    why: words(WITHHOLDING_REASONS),
  }),
);

/**
 * The shape of what keeps the person safe and in control: contingencies, risks, decisions, a child's part, sharing.
 *
 * @module
 */
import * as z from 'zod/mini';
import { ADVOCATE_OUTCOMES } from '../agreement/advocate.js';
import { CAPACITIES, DECIDERS } from '../agreement/decision.js';
import { PLAN_PARTS, WITHHOLDING_REASONS } from '../agreement/sharing.js';
import { SIGNATORIES, SIGNATURE_OUTCOMES } from '../agreement/signature.js';
import { CHILD_SAYS } from '../plan/child.js';
import { CONTINGENCY_KINDS } from '../risk/contingency.js';
import type { PlanPieces } from './plan-pieces.js';
import { list, optional } from './shapes.js';

/** Makes those parts of the schema. */
export function makeAgreementShapes(pieces: PlanPieces) {
  const { text, statement, contributor, interval, tracked, ids, flag } = pieces;
  const { someDay, someText, someStatement, somebody, statements, contributors, texts } = pieces;
  const part = z.enum(PLAN_PARTS);

  const contingency = z.strictObject({
    id: text,
    kind: optional(z.enum(CONTINGENCY_KINDS)),
    name: someText,
    when: statement,
    triggers: statements,
    whatHappens: statement,
    who: contributors,
    agreedWith: contributors,
    earlySigns: statements,
    coping: optional(list(z.strictObject({ statement, start: someText, end: someText }))),
    advanceStatement: someStatement,
    keptReady: statements,
    reviewOn: someDay,
    reviewEvery: optional(interval),
    reviewedBy: somebody,
    updatedOn: someDay,
  });
  const risk = z.strictObject({
    id: text,
    statement,
    benefit: someStatement,
    whatHelps: someStatement,
    managedBy: contributors,
    othersSee: statements,
  });
  const decision = z.strictObject({
    id: text,
    decision: statement,
    on: someDay,
    supportToDecide: statements,
    capacity: optional(z.enum(CAPACITIES)),
    assessedOn: someDay,
    assessedBy: somebody,
    decidedBy: optional(z.enum(DECIDERS)),
    authority: somebody,
    bestInterests: optional(
      z.strictObject({
        on: someDay,
        decidedBy: somebody,
        consulted: contributors,
        wishes: statements,
        statement: someStatement,
      }),
    ),
  });
  const restriction = z.strictObject({
    id: text,
    statement,
    why: someStatement,
    lessRestrictive: statements,
    authorisedBy: somebody,
    reviewOn: someDay,
  });
  const control = z.strictObject({
    helpWithDecisions: statements,
    helpedBy: contributors,
    wishes: statements,
    decisions: optional(list(decision)),
    restrictions: optional(list(restriction)),
  });
  const advocate = z.strictObject({
    outcome: z.enum(ADVOCATE_OUTCOMES),
    on: someDay,
    substantialDifficulty: flag,
    appropriatePerson: somebody,
    advocate: somebody,
    why: someStatement,
  });
  const expectation = z.strictObject({
    id: text,
    statement,
    of: contributors,
    outcomeIds: ids,
    dueOn: someDay,
    ...tracked,
  });
  const child = z.strictObject({
    wishesAndFeelings: statements,
    parentalResponsibility: contributors,
    reviewingOfficer: somebody,
    consent: optional(z.strictObject({ says: z.enum(CHILD_SAYS), on: someDay, statement: someStatement })),
    expectations: optional(list(expectation)),
    familyGroupConference: optional(
      z.strictObject({ offered: flag, heldOn: someDay, statement: someStatement }),
    ),
  });
  const agreement = z.strictObject({
    helpers: contributors,
    preferredWorkers: texts,
    preferredTimes: statements,
    preferredPlaces: statements,
    medication: someStatement,
    personalCare: someStatement,
    otherWays: statements,
  });
  const signature = z.strictObject({
    by: z.enum(SIGNATORIES),
    outcome: z.enum(SIGNATURE_OUTCOMES),
    version: optional(z.int().check(z.gte(1))),
    name: someText,
    on: someDay,
    why: someStatement,
  });
  const sharing = z.strictObject({
    with: contributor,
    parts: optional(list(part)),
    from: someDay,
    withdrawnOn: someDay,
  });
  const withheld = z.strictObject({
    part,
    itemId: someText,
    key: someText,
    why: z.enum(WITHHOLDING_REASONS),
  });
  return {
    contingencies: optional(list(contingency)),
    risks: optional(list(risk)),
    control: optional(control),
    advocate: optional(advocate),
    child: optional(child),
    agreement: optional(agreement),
    differencesOfOpinion: optional(list(z.strictObject({ statement, by: somebody }))),
    signatures: optional(list(signature)),
    sharing: optional(list(sharing)),
    seenForWork: optional(list(z.strictObject({ by: contributor, why: statement, on: someDay }))),
    withheld: optional(list(withheld)),
  };
}

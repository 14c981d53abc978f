/**
 * Mappings between the status words of other systems and ours, in both directions.
 *
 * If a system has no word for a status, there is no result. If its word says less than the status does, the
 * result is marked as inexact.
 *
 * @module
 */

import { checkArgument } from '../kernel/arguments.js';
import { BASIS, type Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import {
  ANY_TEXT,
  FLAG,
  list,
  object,
  optional,
  record,
  type Shape,
  shape,
  TEXT,
  union,
} from '../kernel/shape.js';
import { STATUS } from '../outcomes/shapes.js';
import type { Achievement, Status } from '../outcomes/status.js';
import { PROGRESS_TO_ACHIEVE, PROGRESS_TO_MAINTAIN } from '../outcomes/status-progress.js';

/** A status that another system's word covers only in part. */
export interface NearWord {
  /** The status. */
  readonly status: Status;
  /** The word that covers it. */
  readonly word: string;
}

/** The mapping of one system's status words. */
export interface StatusMapping {
  /** Our status for each word. If two words have the same status, the better one is listed first. */
  readonly toStatus: Readonly<Record<string, Status>>;
  /**
   * Words whose status does not capture their exact meaning. Store the original word alongside the status.
   */
  readonly inexact?: readonly string[];
  /** Other statuses that a word covers without being its exact match. */
  readonly near?: readonly NearWord[];
  /** The source of the words, and the choices we made in mapping them. */
  readonly basis: Basis;
}

const MAPPING: Shape<StatusMapping> = /* @__PURE__ */ shape(() =>
  object<StatusMapping>(
    {
      toStatus: record(STATUS),
      inexact: optional(list(TEXT)),
      near: optional(list(object<NearWord>({ status: STATUS, word: TEXT }))),
      basis: BASIS,
    },
    "a mapping, such as STATUS_MAPPINGS['fhir-goal']",
  ),
);

const WORD: Shape<string | boolean> = /* @__PURE__ */ shape(() =>
  union([ANY_TEXT, FLAG], 'a word, true or false'),
);

/** The systems that have a mapping. */
export const STATUS_MAPPING_NAMES = /* @__PURE__ */ frozen([
  'moj-sentence-plan-goal',
  'moj-sentence-plan-step',
  'moj-interventions-outcome',
  'hackney-goal',
  'posp-progress',
  'posp-progress-maintain',
  'fhir-goal',
  'fhir-task',
] as const);

/** The name of a system that has a mapping. */
export type StatusMappingName = (typeof STATUS_MAPPING_NAMES)[number];

/** The shipped mappings. You can write your own in the same form. */
export const STATUS_MAPPINGS = /* @__PURE__ */ frozen<Readonly<Record<StatusMappingName, StatusMapping>>>({
  'moj-sentence-plan-goal': {
    toStatus: {
      ACTIVE: { lifecycle: 'active' },
      FUTURE: { lifecycle: 'planned' },
      REMOVED: { lifecycle: 'cancelled' },
      ACHIEVED: { lifecycle: 'completed', achievement: 'achieved' },
    },
    basis: {
      source: 'Ministry of Justice, sentence plan service',
      locator: 'status of a goal',
      claimedForce: 'local',
      checked: 'seen',
      note: 'Read from the published source code.',
    },
  },
  'moj-sentence-plan-step': {
    toStatus: {
      NOT_STARTED: { lifecycle: 'planned' },
      IN_PROGRESS: { lifecycle: 'active' },
      CANNOT_BE_DONE_YET: { lifecycle: 'on-hold' },
      NO_LONGER_NEEDED: { lifecycle: 'cancelled' },
      COMPLETED: { lifecycle: 'completed', achievement: 'achieved' },
    },
    basis: {
      source: 'Ministry of Justice, sentence plan service',
      locator: 'status of a step',
      claimedForce: 'local',
      checked: 'seen',
      note: 'Read from the published source code. A completed step counts as achieved.',
    },
  },
  'moj-interventions-outcome': {
    toStatus: {
      ACHIEVED: { lifecycle: 'completed', achievement: 'achieved' },
      PARTIALLY_ACHIEVED: { lifecycle: 'active', achievement: 'improving' },
      NOT_ACHIEVED: { lifecycle: 'active', achievement: 'not-achieved' },
    },
    inexact: ['PARTIALLY_ACHIEVED'],
    near: [
      { status: { lifecycle: 'active', achievement: 'achieved' }, word: 'ACHIEVED' },
      { status: { lifecycle: 'completed', achievement: 'not-achieved' }, word: 'NOT_ACHIEVED' },
    ],
    basis: {
      source: 'Ministry of Justice, refer and monitor an intervention',
      locator: 'achievement level in an end of service report',
      claimedForce: 'local',
      checked: 'seen',
      note: 'Read from the published source code. The report ends a service; it does not say that the person has given up on the outcome, so only an achieved outcome is closed. FHIR has no code for partly achieved, so keep the original word.',
    },
  },
  'hackney-goal': {
    toStatus: {
      true: { lifecycle: 'completed', achievement: 'achieved' },
      false: { lifecycle: 'active' },
    },
    inexact: ['false'],
    near: [
      { status: { lifecycle: 'active', achievement: 'achieved' }, word: 'true' },
      { status: { lifecycle: 'completed', achievement: 'not-achieved' }, word: 'false' },
    ],
    basis: {
      source: 'London Borough of Hackney, shared plan',
      locator: 'whether it is achieved, yes or no',
      claimedForce: 'local',
      checked: 'unverified',
      note: 'False only means that the goal is not achieved: not started, under way and given up look the same.',
    },
  },
  'posp-progress': {
    toStatus: PROGRESS_TO_ACHIEVE,
    near: [
      { status: { lifecycle: 'active', achievement: 'achieved' }, word: 'met' },
      { status: { lifecycle: 'completed', achievement: 'not-achieved' }, word: 'not-met' },
    ],
    basis: {
      source: 'London Housing Trust, person-owned support plan',
      locator: 'action plan, progress check',
      claimedForce: 'local',
      checked: 'seen',
      note: 'For an aim to achieve. Our reading: "met" closes it, and the other words do not.',
    },
  },
  'posp-progress-maintain': {
    toStatus: PROGRESS_TO_MAINTAIN,
    near: [
      { status: { lifecycle: 'completed', achievement: 'achieved' }, word: 'met' },
      { status: { lifecycle: 'active', achievement: 'achieved' }, word: 'met' },
      { status: { lifecycle: 'completed', achievement: 'not-achieved' }, word: 'not-met' },
    ],
    basis: {
      source: 'London Housing Trust, person-owned support plan',
      locator: 'action plan, progress check',
      claimedForce: 'local',
      checked: 'seen',
      note: 'For an aim to maintain. Our reading: no progress check closes it.',
    },
  },
  'fhir-goal': {
    toStatus: {
      proposed: { lifecycle: 'proposed' },
      planned: { lifecycle: 'planned' },
      accepted: { lifecycle: 'accepted' },
      active: { lifecycle: 'active' },
      'on-hold': { lifecycle: 'on-hold' },
      completed: { lifecycle: 'completed' },
      cancelled: { lifecycle: 'cancelled' },
      rejected: { lifecycle: 'rejected' },
      'entered-in-error': { lifecycle: 'entered-in-error' },
    },
    basis: {
      source: 'HL7 FHIR R4 (4.0.1) and R5 (5.0.0), Goal',
      locator: 'lifecycleStatus',
      claimedForce: 'guidance',
      checked: 'seen',
      note: 'One to one. Our achievement values are the codes of achievementStatus: put the achievement there, beside this word.',
    },
  },
  'fhir-task': {
    toStatus: {
      requested: { lifecycle: 'proposed' },
      received: { lifecycle: 'proposed' },
      accepted: { lifecycle: 'accepted' },
      ready: { lifecycle: 'accepted' },
      draft: { lifecycle: 'planned' },
      rejected: { lifecycle: 'rejected' },
      'in-progress': { lifecycle: 'active' },
      'on-hold': { lifecycle: 'on-hold' },
      completed: { lifecycle: 'completed', achievement: 'achieved' },
      failed: { lifecycle: 'completed', achievement: 'not-achieved' },
      cancelled: { lifecycle: 'cancelled' },
      'entered-in-error': { lifecycle: 'entered-in-error' },
    },
    inexact: ['received', 'ready', 'draft'],
    basis: {
      source: 'HL7 FHIR R4 (4.0.1) and R5 (5.0.0), Task',
      locator: 'status',
      claimedForce: 'guidance',
      checked: 'seen',
      note: 'For actions. A completed task counts as achieved, and a failed one as not achieved.',
    },
  },
});

/** Another system's word for a status. */
export interface WordForStatus {
  /** The word. */
  readonly word: string;
  /**
   * Whether the word and the status mean the same. If false, one may leave out part of what the other says.
   */
  readonly exact: boolean;
}

/** The parent of each achievement in FHIR's code system. */
const KIND_OF: Readonly<Partial<Record<Achievement, Achievement>>> = {
  improving: 'in-progress',
  worsening: 'in-progress',
  'no-change': 'in-progress',
  sustaining: 'achieved',
  'no-progress': 'not-achieved',
  'not-attainable': 'not-achieved',
};

/**
 * Finds our status for another system's word.
 *
 * @param mapping - the system's mapping, one of {@link STATUS_MAPPINGS} or your own
 * @param word - the word as the system writes it; `true` or `false` for a system with a yes-or-no status
 * @returns the status; `undefined` for a word that is not in the mapping
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the mapping or the word is not as its type
 *   describes; a mapping's name is not a mapping
 *
 * @example
 * ```ts
 * import { STATUS_MAPPINGS, statusFrom } from 'supportplan/plan';
 *
 * statusFrom(STATUS_MAPPINGS['moj-sentence-plan-goal'], 'FUTURE'); // => { lifecycle: 'planned' }
 * statusFrom(STATUS_MAPPINGS['moj-sentence-plan-goal'], 'PAUSED'); // => undefined
 * statusFrom(STATUS_MAPPINGS['hackney-goal'], true);
 * // => { lifecycle: 'completed', achievement: 'achieved' }
 * ```
 */
export function statusFrom(mapping: StatusMapping, word: string | boolean): Status | undefined {
  checkArgument('statusFrom', 'mapping', mapping, MAPPING);
  checkArgument('statusFrom', 'word', word, WORD);
  const key = String(word);
  return Object.hasOwn(mapping.toStatus, key) ? mapping.toStatus[key] : undefined;
}

/**
 * Finds another system's word for a status.
 *
 * If no word matches the achievement, it uses the word for a broader status that is also true, such as
 * "achieved" for `sustaining`, and marks it as not exact. It never uses a word with a different meaning.
 *
 * @param mapping - the system's mapping, one of {@link STATUS_MAPPINGS} or your own
 * @param status - the status to find a word for
 * @returns the word, and whether it is exact; `undefined` if the system has none
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`,
 *   `argument/unknown-value` or `argument/out-of-range` if the mapping or the status is not as its
 *   type describes; a mapping's name is not a mapping
 *
 * @example
 * ```ts
 * import { STATUS_MAPPINGS, wordFor } from 'supportplan/plan';
 *
 * const goals = STATUS_MAPPINGS['moj-sentence-plan-goal'];
 *
 * wordFor(goals, { lifecycle: 'planned' }); // => { word: 'FUTURE', exact: true }
 * wordFor(goals, { lifecycle: 'active', achievement: 'improving' }); // => { word: 'ACTIVE', exact: false }
 * wordFor(goals, { lifecycle: 'completed', achievement: 'not-achieved' }); // => undefined
 * ```
 */
export function wordFor(mapping: StatusMapping, status: Status): WordForStatus | undefined {
  checkArgument('wordFor', 'mapping', mapping, MAPPING);
  checkArgument('wordFor', 'status', status, STATUS);
  const exact = tableWord(mapping, status);
  if (exact !== undefined) return { word: exact, exact: mapping.inexact?.includes(exact) !== true };
  for (const wider of widening(status)) {
    const near = mapping.near?.find((one) => same(one.status, wider))?.word;
    const word = tableWord(mapping, wider) ?? near;
    if (word !== undefined) return { word, exact: false };
  }
  return undefined;
}

function tableWord(mapping: StatusMapping, status: Status): string | undefined {
  return Object.entries(mapping.toStatus).find(([, one]) => same(one, status))?.[0];
}

/** A status, followed by broader versions of it, ending with its lifecycle alone. */
function widening({ lifecycle, achievement }: Status): readonly Status[] {
  if (achievement === undefined) return [{ lifecycle }];
  const kind = KIND_OF[achievement];
  const named = kind === undefined ? [achievement] : [achievement, kind];
  return [...named.map((one) => ({ lifecycle, achievement: one })), { lifecycle }];
}

function same(a: Status, b: Status): boolean {
  return a.lifecycle === b.lifecycle && a.achievement === b.achievement;
}

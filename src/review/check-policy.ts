/**
 * What is wrong with a review policy, in words: for whoever writes one.
 *
 * @module
 */

import { checkArgument, checkExactly } from '../kernel/arguments.js';
import type { Finding } from '../kernel/finding.js';
import { list, optional, options as optionsOf, type Shape, shape } from '../kernel/shape.js';
import type { ReviewPolicy, Timescale } from './policy.js';
import { lacking, looseness } from './policy-check/against-others.js';
import { contradictions } from './policy-check/contradictions.js';
import { holdFindings } from './policy-check/hold-findings.js';
import { comparison } from './policy-check/limit-comparison.js';
import { limitFindings } from './policy-check/limit-findings.js';
import { finding } from './policy-check/policy-finding.js';
import { REVIEW_POLICY } from './shapes.js';

/** Settings of {@link checkReviewPolicy}. */
export interface PolicyCheckOptions {
  /** The policies that it should be no looser than: the statute or the guidance that it claims to follow. */
  readonly against?: readonly ReviewPolicy[];
}

const CHECK_OPTIONS: Shape<PolicyCheckOptions> = /* @__PURE__ */ shape(() =>
  optionsOf<PolicyCheckOptions>({ against: optional(list(REVIEW_POLICY)) }),
);

/**
 * Looks through a review policy and says what is wrong with it or worth a question: an interval of zero
 * that repeats, a timescale that nothing starts, meets or ends, limits that cannot be kept together,
 * statute that nobody has checked, a hold without a source, and where it is looser than the policies it is
 * held against. Messages use the titles and sources of those policies as they stand, and nothing of the
 * policy looked through.
 *
 * @param policy - the policy, read already
 * @param options - what to hold it against
 * @returns the findings, in the policy's order; their codes begin with `policy/`
 *
 * @example
 * The twelve weeks of Cambridgeshire's factsheet are more than the eight of the guidance.
 * ```ts
 * import { checkReviewPolicy } from 'supportplan';
 * import { CAMBRIDGESHIRE_CARE_AND_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
 *
 * const found = checkReviewPolicy(CAMBRIDGESHIRE_CARE_AND_SUPPORT, {
 *   against: [ENGLAND_ADULT_CARE_AND_SUPPORT],
 * });
 *
 * found[0]?.code; // => 'policy/looser'
 * found[0]?.message.startsWith('The first limit of timescale 1 is 12 weeks; Care and support statutory');
 * // => true
 * ```
 */
export function checkReviewPolicy(
  policy: ReviewPolicy,
  options: PolicyCheckOptions = {},
): readonly Finding[] {
  checkExactly('checkReviewPolicy', 'policy', policy, REVIEW_POLICY);
  checkArgument('checkReviewPolicy', 'options', options, CHECK_OPTIONS);
  const { against = [] } = options;
  const isLater = comparison();
  const contradicted = contradictions(policy, isLater);
  const isLooser = looseness(policy, isLater);
  const isLacking = lacking(policy);
  return [
    ...policy.timescales.flatMap((timescale, place) => [
      ...openEnds(timescale, place),
      ...limitFindings(timescale, place, isLater),
      ...holdFindings(timescale, place),
      ...contradicted(timescale, place),
    ]),
    ...against.flatMap(({ timescales }) => [
      ...timescales.flatMap(isLooser),
      ...timescales.flatMap(isLacking),
    ]),
  ];
}

function name(place: number): string {
  return `Timescale ${place + 1}`;
}

function openEnds(timescale: Timescale, place: number): readonly Finding[] {
  const { startedBy, metBy, endedBy, endsAtAge, first, thenEvery } = timescale;
  const path = ['timescales', place] as const;
  const found: Finding[] = [];
  if (startedBy.length === 0) {
    const message = `${name(place)} is started by no event, so no review will ever be due by it.`;
    found.push(
      finding('never-starts', 'must', [...path, 'startedBy'], {
        message,
        question: 'Which event does it follow from?',
      }),
    );
  }
  if (metBy.length === 0 && (first !== undefined || thenEvery !== undefined)) {
    const message = `${name(place)} is met by no event, so what is due by it stays due.`;
    found.push(
      finding('never-met', 'must', [...path, 'metBy'], { message, question: 'Which event meets it?' }),
    );
  }
  if (endedBy.length === 0 && endsAtAge === undefined) {
    const message = `${name(place)} is ended by no event but death, so people who have moved on stay on the list.`;
    found.push(
      finding('never-ends', 'should', [...path, 'endedBy'], { message, question: 'Which events end it?' }),
    );
  }
  return found;
}

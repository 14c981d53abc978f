/**
 * What is wrong with the limits of a timescale.
 *
 * @module
 */
import { intervalParts } from '../../calendar/interval.js';
import type { Path } from '../../kernel/error.js';
import type { Finding } from '../../kernel/finding.js';
import type { LimitRule, Limits, ReviewLimit, Timescale } from '../policy.js';
import type { IsLater } from './limit-comparison.js';
import { finding, rowsOf } from './policy-finding.js';
import { sourceFindings } from './source-findings.js';

/** The steps of a timescale that can have limits. */
const STEPS = ['first', 'second', 'thenEvery'] as const;

/** The findings about the limits of a timescale. */
export function limitFindings(timescale: Timescale, place: number, isLater: IsLater): readonly Finding[] {
  const placed = limitsOf(timescale, place);
  return [
    ...placed.flatMap(({ given, path }) => [
      ...sourceFindings(given, path),
      ...(path[2] === 'thenEvery' && isZero(given) ? [zero(place, path)] : []),
      ...(opensTooLate(given, isLater) ? [tooLate(place, path)] : []),
    ]),
    ...STEPS.flatMap((step) => unreachable(timescale[step], place, step)),
  ];
}

function isZero({ within }: LimitRule): boolean {
  return typeof within === 'object' && intervalParts(within).count === 0;
}

function zero(place: number, path: Path): Finding {
  const message = `Timescale ${place + 1} repeats after an interval of zero: a review held is due again the same day.`;
  return finding('interval-of-zero', 'must', path, {
    message,
    question: 'How long may pass between two reviews?',
  });
}

/** A limit or a figure beside it, and where it is. */
interface Placed<T> {
  readonly given: T;
  readonly path: Path;
}

function limitsOf(timescale: Timescale, place: number): readonly Placed<ReviewLimit>[] {
  return STEPS.flatMap((step) => {
    const limits = rowsOf(timescale[step]);
    const isTable = Array.isArray(timescale[step]);
    return limits.map((given, row) => ({
      given,
      path: isTable ? ['timescales', place, step, row] : ['timescales', place, step],
    }));
  });
}

function opensTooLate({ opensAfter, basis, ...limit }: ReviewLimit, isLater: IsLater): boolean {
  return opensAfter !== undefined && isLater({ within: opensAfter, basis }, { ...limit, basis });
}

function tooLate(place: number, path: Path): Finding {
  const message = `A window of timescale ${place + 1} opens after its own last day.`;
  return finding('opens-after-limit', 'must', path, {
    message,
    question: 'When may the review be held, and by when?',
  });
}

/** A row that follows one without conditions, or with the same ones, is never come to. */
function unreachable(limits: Limits | undefined, place: number, step: string): readonly Finding[] {
  const rows = rowsOf(limits);
  const always = rows.findIndex(({ when = [] }) => when.length === 0) + 1;
  const afterAlways = always > 0 && always < rows.length ? always : -1;
  const conditions = rows.map(({ when }) => JSON.stringify(when));
  const seen = new Set<string | undefined>();
  const same = conditions.findIndex((when) => seen.size === seen.add(when).size);
  const row = afterAlways > 0 ? afterAlways : same;
  if (row < 0) return [];
  const why = row === afterAlways ? 'always does' : 'has the same conditions';
  const message = `A limit of timescale ${place + 1} never applies, because one before it ${why}.`;
  const path = ['timescales', place, step, row];
  return [
    finding('never-applies', 'must', path, { message, question: 'In which order should they be tried?' }),
  ];
}

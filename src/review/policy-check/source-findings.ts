/**
 * What claims to be law and was not checked by anybody, and what names no source.
 *
 * @module
 */
import type { Basis } from '../../kernel/basis.js';
import type { Path } from '../../kernel/error.js';
import type { Finding } from '../../kernel/finding.js';
import type { ReviewLimit } from '../policy.js';
import { finding, isBlank } from './policy-finding.js';

/** The findings about the sources of a limit. */
export function sourceFindings(limit: ReviewLimit, path: Path): readonly Finding[] {
  const { soonestWith = [], latestWith = [], extension } = limit;
  const rules = [limit, ...soonestWith, ...latestWith];
  return [
    ...rules.flatMap(({ basis }) => basisFindings(basis, 'A limit', path)),
    ...rules.flatMap(({ countingBasis }) =>
      countingBasis === undefined ? [] : basisFindings(countingBasis, 'A way of counting', path),
    ),
    ...(extension === undefined ? [] : basisFindings(extension.basis, 'An extension', path)),
  ];
}

/** The findings about one source. */
export function basisFindings(basis: Basis, what: string, path: Path): readonly Finding[] {
  const of = `${what} of timescale ${Number(path[1]) + 1}`;
  if (isBlank(basis)) {
    return [
      finding('without-source', 'must', path, {
        message: `${of} names no source.`,
        question: 'Where does it come from?',
      }),
    ];
  }
  if (basis.claimedForce !== 'statute' || basis.checked !== 'unverified') return [];
  const message = `${of} claims to be statute and has not been checked.`;
  return [
    finding('unverified-statute', 'should', path, {
      message,
      question: 'Who can check it at its source?',
      basis,
    }),
  ];
}

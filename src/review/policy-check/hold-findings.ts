/**
 * What is wrong with the holds of a timescale.
 *
 * @module
 */
import type { Finding } from '../../kernel/finding.js';
import type { Timescale } from '../policy.js';
import { finding, isBlank } from './policy-finding.js';
import { basisFindings } from './source-findings.js';

/** The findings about the holds of a timescale. */
export function holdFindings({ holds = [] }: Timescale, place: number): readonly Finding[] {
  return holds.flatMap((hold, index) => {
    const path = ['timescales', place, 'holds', index];
    const found: Finding[] = [];
    if (isBlank(hold.basis)) {
      const message = `A hold of timescale ${place + 1} names no source.`;
      const question = 'Which rule lets a review wait? Being in hospital or declining one does not.';
      found.push(finding('hold-without-source', 'must', [...path, 'basis'], { message, question }));
    } else found.push(...basisFindings(hold.basis, 'A hold', path));
    if (hold.endedBy.length === 0) {
      const message = `A hold of timescale ${place + 1} is ended by no event, so a review may wait for ever.`;
      found.push(
        finding('hold-never-ends', 'must', [...path, 'endedBy'], { message, question: 'What ends it?' }),
      );
    }
    return found;
  });
}

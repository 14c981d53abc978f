/**
 * Checks that restrictions on the person are justified and reviewed.
 *
 * @module
 */

import type { Restriction } from '../../agreement/decision.js';
import type { Basis } from '../../kernel/basis.js';
import type { Code } from '../../kernel/error.js';
import type { Finding } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import { ordinal } from '../../kernel/ordinal.js';
import { checkParts, parts } from '../plan-parts.js';
import { CARE_ACT } from '../sources.js';
import type { PlanControl } from './decisions-are-supported.js';

const BASIS = /* @__PURE__ */ frozen<Basis>({
  source: CARE_ACT,
  locator: 's.1(3)(h)',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Restrictions must be kept to the least that is necessary. What a plan should record about them is our choice.',
});

const PARTS = /* @__PURE__ */ parts(['control', 'person']);

/**
 * Finds restrictions without a reason, without less restrictive options that were considered, or without a
 * review date (Care Act 2014 s.1(3)(h); not verified).
 *
 * @param plan - how the person stays in control
 * @returns the findings, restriction by restriction
 *
 * @example
 * ```ts
 * import { calendarDate } from 'supportplan';
 * import { restrictionsAreJustified } from 'supportplan/checks';
 *
 * const statement = { text: 'The kitchen is locked at night.', voice: 'practitioner' } as const;
 * const why = { text: 'There was a fire.', voice: 'practitioner' } as const;
 * const restriction = { id: 'K1', statement, why, reviewOn: calendarDate('2027-01-11') };
 *
 * const found = restrictionsAreJustified({ control: { restrictions: [restriction] } });
 *
 * found[0]?.message; // => 'No less restrictive option is recorded for the first restriction.'
 * ```
 */
export function restrictionsAreJustified(plan: PlanControl): readonly Finding[] {
  checkParts('restrictionsAreJustified', plan, PARTS);
  const { control } = plan;
  const found: Finding[] = [];
  control?.restrictions?.forEach(({ why, lessRestrictive = [], reviewOn }, index) => {
    const ask = (code: Code, key: keyof Restriction, message: string, question: string): void => {
      const path = ['control', 'restrictions', index, key];
      found.push({ code, severity: 'should', path, message, question, basis: BASIS });
    };
    const place = `the ${ordinal(index)} restriction`;
    if (why === undefined) {
      const message = `It is not recorded why ${place} is there.`;
      ask('restrictions/without-why', 'why', message, 'What is it for, and is it still needed?');
    }
    if (lessRestrictive.length === 0) {
      const message = `No less restrictive option is recorded for ${place}.`;
      const question = 'What would restrict the person less, and why would that not be enough?';
      ask('restrictions/no-less-restrictive-way', 'lessRestrictive', message, question);
    }
    if (reviewOn === undefined) {
      const message = `No review date is recorded for ${place}.`;
      ask('restrictions/no-review-day', 'reviewOn', message, 'When will it be reviewed, and by whom?');
    }
  });
  return found;
}

import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { SI_2014_1530_IN_FORCE } from '../in-force.js';
import { SI_2014_1530 } from '../sources.js';

const TO_ASSESS: Basis = {
  source: SI_2014_1530,
  locator: 'reg 5',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the day the request was received.',
};

const NOT_TO_ISSUE: Basis = {
  source: SI_2014_1530,
  locator: 'reg 10',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Only where no plan is to be made. For as long as that is not known, the sooner day stands.',
};

const FINAL_PLAN: Basis = {
  source: SI_2014_1530,
  locator: 'reg 13',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the request. The exceptions that allow more time are not here.',
};

const ENDED_BY = ['ehc-assessment-refused', 'ehc-plan-refused', 'moved-to-another-authority'] as const;

/**
 * England, requests for an assessment of education, health and care needs: the decision whether to assess
 * within six weeks, that no plan is made within 16, and a final plan within 20 (SI 2014/1530; not
 * verified). A refusal to assess or to make a plan ends all three.
 */
export const ENGLAND_EHC_ASSESSMENT = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-ehc-assessment',
  title: 'Assessments of education, health and care needs, England',
  nation: 'england',
  cohort:
    'children and young people for whom an assessment of education, health and care needs was asked for',
  calendar: ['england-and-wales'],
  facts: {
    'plan-to-be-made': {
      type: 'true-or-false',
      means: 'the authority has found that a plan has to be made',
    },
  },
  timescales: [
    {
      id: 'decision-to-assess',
      title: 'decision whether to assess',
      startedBy: ['ehc-assessment-requested'],
      metBy: ['ehc-assessment-decided', 'ehc-assessment-refused'],
      first: { within: { weeks: 6 }, basis: TO_ASSESS },
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
    {
      id: 'decision-not-to-issue',
      title: 'decision that no plan is made',
      startedBy: ['ehc-assessment-requested'],
      metBy: ['ehc-plan-refused', 'ehc-plan-made'],
      first: [
        {
          within: { weeks: 16 },
          when: [{ fact: 'plan-to-be-made', is: false }],
          appliesTo: 'where no plan is to be made',
          basis: NOT_TO_ISSUE,
        },
        { within: { weeks: 20 }, appliesTo: 'where a plan is to be made', basis: FINAL_PLAN },
      ],
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
    {
      id: 'final-plan',
      title: 'final plan',
      startedBy: ['ehc-assessment-requested'],
      metBy: ['ehc-plan-made', 'ehc-plan-refused'],
      first: { within: { weeks: 20 }, basis: FINAL_PLAN },
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
  ],
  basis: FINAL_PLAN,
});

import type { Basis } from '../../kernel/basis.js';
import { frozen } from '../../kernel/frozen.js';
import type { ReviewPolicy } from '../../review/policy.js';
import { CHILDREN_AND_FAMILIES_ACT_2014_IN_FORCE, SI_2014_1530_IN_FORCE } from '../in-force.js';
import { SEND_CODE, SI_2014_1530 } from '../sources.js';

const SECTION_44: Basis = {
  source: 'Children and Families Act 2014',
  locator: 's.44(1)',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Counted from the day the plan was first made, then from the decision that ended the last review. An amended plan, also after an appeal, does not begin the year again.',
};

const STARTING_WITH: Basis = {
  source: 'Children and Families Act 2014',
  locator: 's.44(1)',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'That the period starts with the day, so that the day before the anniversary is the last, was not seen at the Act.',
};

const MEETING: Basis = {
  source: SEND_CODE,
  locator: 'para 9.169',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'Four weeks less than the year, so that the decision, which may take four weeks from the meeting, still falls in it: our reckoning.',
};

const NOTICE: Basis = {
  source: SI_2014_1530,
  locator: 'reg 20',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted back from the day the meeting is planned for. Once the meeting has been held, what was not sent before it is no longer due.',
};

const REPORT: Basis = {
  source: SI_2014_1530,
  locator: 'reg 20',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Counted from the meeting.',
};

const DECISION: Basis = {
  source: SI_2014_1530,
  locator: 'reg 20',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Counted from the meeting. It has to fall in the year as well, whichever ends sooner. Amendments are to be proposed within the same four weeks.',
};

const DECISION_IN_THE_YEAR: Basis = {
  source: SEND_CODE,
  locator: 'para 9.169',
  claimedForce: 'statutory-guidance',
  checked: 'secondary',
  note: 'The year of section 44(1), from the plan or from the last decision.',
};

const FINAL_PLAN: Basis = {
  source: SI_2014_1530,
  locator: 'reg 22(3) and (4)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Counted from the notice of the proposed amendments. The parent or young person has at least 15 days to comment, beginning with the day the draft was served (reg 22(2)(c)); that is their time, and no limit on anybody.',
};

const TWELVE_WEEKS: Basis = {
  source: 'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  locator: 'on the time from meeting to final plan',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Case law: four weeks and eight, so at most 12 weeks from the meeting. Taken for changes proposed less than 12 weeks after one.',
};

const ENDED_BY = ['ehc-plan-ceased', 'moved-to-another-authority'] as const;

/**
 * England, education, health and care plans: a review in each period of 12 months, finished by the
 * decision; the meeting at least four weeks before that, two weeks after notice and papers; a report two
 * weeks after it, the decision four, and an amended plan eight weeks after the proposals (Children and
 * Families Act 2014 s.44; SI 2014/1530, regs 20 and 22).
 */
export const ENGLAND_EHC_PLAN = /* @__PURE__ */ frozen<ReviewPolicy>({
  id: 'england-ehc-plan',
  title: 'Annual reviews of an education, health and care plan, England',
  nation: 'england',
  cohort: 'children and young people with an education, health and care plan',
  calendar: ['england-and-wales'],
  openedBy: ['ehc-plan-made'],
  timescales: [
    {
      id: 'annual-review',
      title: 'annual review',
      startedBy: ['ehc-plan-made'],
      metBy: ['annual-review-decided'],
      thenEvery: {
        within: { months: 12 },
        counting: 'beginning-with',
        basis: SECTION_44,
        countingBasis: STARTING_WITH,
      },
      endedBy: ENDED_BY,
      inForce: CHILDREN_AND_FAMILIES_ACT_2014_IN_FORCE,
    },
    {
      id: 'annual-review-meeting',
      title: 'annual review meeting',
      startedBy: ['ehc-plan-made', 'annual-review-decided'],
      restarts: true,
      metBy: ['annual-review-meeting-held'],
      first: {
        within: { months: 12 },
        counting: 'beginning-with',
        less: { weeks: 4 },
        basis: MEETING,
        countingBasis: STARTING_WITH,
      },
      endedBy: ENDED_BY,
      inForce: CHILDREN_AND_FAMILIES_ACT_2014_IN_FORCE,
    },
    {
      id: 'meeting-notice',
      title: 'notice of the annual review meeting',
      startedBy: ['annual-review-planned'],
      restarts: true,
      metBy: ['annual-review-notice-sent', 'annual-review-meeting-held'],
      first: { within: { weeks: 2 }, from: 'planned-day', counting: 'before', basis: NOTICE },
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
    {
      id: 'advice-circulated',
      title: 'circulation of advice for the annual review meeting',
      startedBy: ['annual-review-planned'],
      restarts: true,
      metBy: ['annual-review-advice-circulated', 'annual-review-meeting-held'],
      first: { within: { weeks: 2 }, from: 'planned-day', counting: 'before', basis: NOTICE },
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
    {
      id: 'report',
      title: 'report of the annual review meeting',
      startedBy: ['annual-review-meeting-held'],
      metBy: ['annual-review-report-sent'],
      first: { within: { weeks: 2 }, basis: REPORT },
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
    {
      id: 'decision',
      title: 'decision after the annual review',
      startedBy: ['annual-review-meeting-held'],
      metBy: ['annual-review-decided'],
      first: {
        within: { weeks: 4 },
        soonestWith: [
          {
            within: { months: 12 },
            from: { event: ['ehc-plan-made', 'annual-review-decided'] },
            counting: 'beginning-with',
            basis: DECISION_IN_THE_YEAR,
            countingBasis: STARTING_WITH,
          },
        ],
        basis: DECISION,
      },
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
    {
      id: 'final-plan',
      title: 'amended plan',
      startedBy: ['ehc-amendments-proposed'],
      metBy: ['ehc-plan-amended'],
      first: [
        {
          within: { weeks: 8 },
          when: [{ from: { event: ['annual-review-meeting-held'] }, below: { weeks: 12 } }],
          appliesTo: 'for changes that follow from a review meeting',
          soonestWith: [
            { within: { weeks: 12 }, from: { event: ['annual-review-meeting-held'] }, basis: TWELVE_WEEKS },
          ],
          basis: FINAL_PLAN,
        },
        { within: { weeks: 8 }, appliesTo: 'for other changes', basis: FINAL_PLAN },
      ],
      endedBy: ENDED_BY,
      inForce: SI_2014_1530_IN_FORCE,
    },
  ],
  basis: SECTION_44,
});

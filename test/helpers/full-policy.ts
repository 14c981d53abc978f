import { type Basis, calendarDate, type ReviewPolicy } from 'supportplan';
import { deepFreeze } from './deep-freeze.js';

const basis: Basis = {
  source: 'A procedure made up',
  locator: 'section 4',
  claimedForce: 'local',
  checked: 'seen',
  note: 'Nobody follows it.',
};

const startedBy = ['plan-agreed', 'host:service-resumed'] as const;
const metBy = ['review-held'] as const;

/** A made-up policy with every key of {@link ReviewPolicy} filled, and each way of saying something said once. */
export const FULL_POLICY: ReviewPolicy = deepFreeze({
  id: 'full',
  title: 'Reviews with everything',
  nation: 'england',
  cohort: 'people made up',
  calendar: ['england-and-wales', 'scotland'],
  openedBy: startedBy,
  facts: {
    'moved-in': { type: 'date', means: 'the day the person moved in' },
    setting: { type: 'text', means: 'where the person lives' },
    rooms: { type: 'number', means: 'how many rooms there are' },
    alone: { type: 'true-or-false', means: 'whether the person lives alone' },
  },
  timescales: [
    {
      id: 'yearly-review',
      title: 'yearly review',
      startedBy,
      restarts: true,
      once: false,
      metBy,
      firstMetBy: ['light-touch-review-held'],
      metEarly: false,
      first: {
        within: { weeks: 8 },
        from: 'start',
        counting: 'after',
        last: 'by',
        less: { workingDays: 2 },
        basis,
        countingBasis: basis,
        when: [
          { fact: 'setting', is: 'flat' },
          { fact: 'rooms', is: 2 },
          { fact: 'alone', is: true },
          { ageBelow: 25 },
          { happened: ['placement-started'] },
          {
            from: { fact: 'moved-in' },
            to: { birthday: 18 },
            atLeast: { months: 1, weeks: 2, days: 3 },
            below: { months: 60 },
          },
          { not: { ageBelow: 5 } },
        ],
        appliesTo: 'for somebody who lives alone',
        opensAfter: { weeks: 6 },
        soonestWith: [{ within: { months: 2 }, from: { event: ['placement-started'] }, basis }],
        extension: { by: ['approval-extended'], within: { weeks: 16 }, basis },
      },
      second: [
        { within: { days: 0 }, from: 'planned-day', onDay: '02-15', last: 'before', basis },
        { within: { months: 5 }, counting: 'before', from: { birthday: 18 }, basis, latestWith: [] },
        { within: 'end-of-next-term', basis },
      ],
      thenEvery: {
        within: { months: 12 },
        counting: 'beginning-with',
        basis,
        latestWith: [{ within: { days: 30 }, from: { fact: 'moved-in' }, basis }],
      },
      strength: 'consider',
      endedBy: ['plan-closed'],
      endsAtAge: 65,
      calendar: ['northern-ireland'],
      holds: [
        { startedBy: ['service-ended'], endedBy: ['service-began'], thenWithin: { workingDays: 10 }, basis },
      ],
      inForce: {
        from: calendarDate('2020-01-01'),
        to: calendarDate('2023-12-31'),
        checked: 'secondary',
        note: 'As far as anybody knows.',
      },
    },
    {
      id: 'yearly-review',
      title: 'yearly review',
      startedBy,
      metBy,
      thenEvery: { within: 'no-fixed-limit', basis },
      strength: 'must',
      endedBy: [],
      inForce: { from: calendarDate('2024-01-01'), checked: 'unverified' },
    },
  ],
  basis,
  extensions: { 'our-system': { colour: 'teal', deep: [[null]] } },
});

import { type CalendarDate, calendarDate, type Interval, type Plan } from '../../src/index.js';
import { deepFreeze } from './deep-freeze.js';

/** A type with every optional key present, at every level. */
export type Complete<T> = T extends CalendarDate | Interval | string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Complete<Item>[]
    : { readonly [Key in keyof T]-?: Complete<T[Key]> };

const mine = (text: string) => ({ text, voice: 'own-words' }) as const;
const agreed = (text: string) => ({ text, voice: 'agreed' }) as const;
const workers = (text: string) => ({ text, voice: 'practitioner' }) as const;

const sister = { role: 'family', name: 'Wren Ashdown', relationship: 'sister' } as const;
const keyWorker = { role: 'key-worker', name: 'Idris Falk', relationship: 'for two years' } as const;

/**
 * A made-up plan with every key of {@link Plan} filled, the optional ones at every level included. The second of
 * its needs has no support, and eight areas are neither covered nor explained.
 */
export const FULL_PLAN: Plan = deepFreeze({
  format: 'supportplan/plan@1',
  id: 'plan-full',
  version: 3,
  kind: 'housing-support',
  person: {
    name: 'Linnet Ashdown',
    preferredName: 'Lin',
    bornOn: calendarDate('1988-02-29'),
    serviceAddress: '4 Sandpiper Yard',
  },
  keyWorker,
  completedOn: calendarDate('2026-08-24'),
  agreedOn: calendarDate('2026-08-31'),
  writtenWith: [{ role: 'the-person', name: 'Lin', relationship: 'herself' }, keyWorker],
  involvement: 'person-and-worker',
  about: {
    important: [mine('My boat.')],
    mustHappen: [mine('Tea first.')],
    importantPeople: [mine('My sister.')],
    strengths: [workers('Lin finds her way anywhere.')],
    working: [mine('The morning shift.')],
    notWorking: [mine('Letters.')],
    stayTheSame: [mine('My own key.')],
    change: [mine('More sleep.')],
    independence: [agreed('A reminder on her telephone.')],
  },
  starChart: {
    scale: 'posp-star',
    on: calendarDate('2026-08-24'),
    ratedBy: 'together',
    readings: [
      { point: 'i-am', narrative: mine('Tired, and glad of the harbour.'), score: 4 },
      { point: 'i-want', narrative: mine('To skipper again.'), score: 10 },
      { point: 'i-can', narrative: mine('Splice anything.'), score: 1 },
    ],
  },
  needs: [
    { id: 'N1', statement: mine('Help with letters.'), eligibility: 'eligible' },
    { id: 'N2', statement: agreed('Help to sleep.'), eligibility: 'eligible' },
  ],
  outcomes: [
    {
      id: 'O1',
      statement: mine('I keep my mooring.'),
      aim: 'maintain',
      needIds: ['N1', 'N2'],
      areas: ['housing'],
    },
  ],
  actions: [
    {
      id: 'A1',
      outcomeId: 'O1',
      nextSteps: mine('I open the post on Mondays.'),
      supportedBy: [keyWorker],
      doneBy: calendarDate('2026-12-31'),
      progressChecks: [{ on: calendarDate('2026-10-05'), progress: 'progress' }],
      areas: ['housing'],
      origin: 'worksheet',
    },
  ],
  support: [
    {
      id: 'S1',
      what: agreed('An hour with the post.'),
      source: 'community-and-voluntary',
      needIds: ['N1'],
      givenBy: [keyWorker],
      preferred: [sister],
      when: 'Mondays at ten',
      where: 'On the boat',
      managed: 'arranged',
      existing: false,
      areas: ['housing'],
    },
  ],
  contingencies: [
    { when: agreed('Idris is away.'), whatHappens: agreed('Wren reads the post.'), who: [sister] },
  ],
  risks: [
    {
      statement: mine('Ice on the pontoon.'),
      whatHelps: agreed('Grit by the steps.'),
      managedBy: [sister],
    },
  ],
  control: {
    helpWithDecisions: [mine('Say it twice.')],
    helpedBy: [sister],
    wishes: [mine('Nobody sells the boat.')],
  },
  budget: { costPence: 12_050, contributionPence: 0, councilPence: 12_050, period: 'four-weeks' },
  advice: [{ about: 'preventing-or-delaying', statement: workers('Where to try a light box.') }],
  makingItHappen: [mine('Wren rings on Sundays.')],
  agreement: {
    helpers: [sister],
    preferredWorkers: ['Idris Falk'],
    preferredTimes: 'Before noon',
    preferredPlaces: 'On deck',
    medication: mine('I see to it myself.'),
    personalCare: mine('None, thank you.'),
    otherWays: [mine('Knock and wait.')],
    sharedWith: [sister],
  },
  pathways: {
    covered: ['housing'],
    gaps: [{ area: 'legal', explanation: agreed('There is nothing at present.') }],
    planningTools: ['A map of the harbour'],
    differencesOfOpinion: [workers('I would have begun with sleep.')],
    comments: [workers('Lin drew the map.')],
  },
  commitments: [{ action: workers('We look at it again with you.'), aim: workers('It goes on fitting.') }],
  signatures: [
    {
      by: 'manager',
      outcome: 'unable',
      name: 'Odile Marsh',
      on: calendarDate('2026-08-31'),
      why: workers('On leave.'),
    },
  ],
  review: {
    normallyEvery: { months: 6 },
    bookedOn: calendarDate('2027-02-22'),
    invited: [sister],
    events: [
      {
        kind: 'review-requested',
        on: calendarDate('2026-11-02'),
        plannedFor: calendarDate('2026-12-01'),
        askedBy: 'family-or-friend',
        ground: 'needs-changed',
        reason: 'She cannot manage the stairs any more.',
      },
    ],
  },
  extensions: { 'host-app': { colour: 'teal', seen: [true, null, 7] } },
} satisfies Complete<Plan>);

/** The least that is a plan. */
export const LEAST_PLAN = deepFreeze({
  format: 'supportplan/plan@1',
  id: 'plan-1',
  version: 1,
  kind: 'care-and-support',
  person: {},
} satisfies Plan);

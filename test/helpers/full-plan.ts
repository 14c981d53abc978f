import { type AdultAssessment, type CalendarDate, calendarDate, type Plan } from 'supportplan';
import type { Interval } from 'supportplan/calendar';
import type { Need } from 'supportplan/plan';
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
const unvoiced = (text: string) => ({ text, voice: 'not-recorded' }) as const;

const sister = {
  role: 'family',
  name: 'Wren Ashdown',
  relationship: 'sister',
  jobTitle: 'Baker',
  team: 'Night shift',
  organisation: 'Ovenden and Daughters',
  contact: '01632 960001',
} as const;
const keyWorker = {
  role: 'key-worker',
  name: 'Idris Falk',
  relationship: 'for two years',
  jobTitle: 'Support worker',
  team: 'Harbour team',
  organisation: 'Sandpiper Housing',
  contact: 'idris@example.org',
} as const;

/** Days and changes that any tracked thing of this plan can have. */
const tracked = {
  status: { lifecycle: 'active', achievement: 'improving' },
  history: [
    {
      on: calendarDate('2026-09-01'),
      from: { lifecycle: 'planned', achievement: 'in-progress' },
      to: { lifecycle: 'active', achievement: 'improving' },
      by: keyWorker,
      reason: agreed('The lamp came.'),
    },
  ],
} as const;

const deliveries = [
  {
    on: calendarDate('2026-10-12'),
    delivered: 'partly',
    why: workers('Nobody could come in the second week.'),
    reportedBy: sister,
  },
] as const;

/**
 * A made-up plan with every key of {@link Plan} filled, the optional ones at every level included. The second of
 * its needs has no support, and eight areas are neither covered nor explained.
 */
export const FULL_PLAN: Plan = deepFreeze({
  format: 'supportplan/plan@2',
  id: 'plan-full',
  version: 3,
  kind: 'housing-support',
  nation: 'england',
  status: 'agreed',
  moves: [{ to: 'agreed', on: calendarDate('2026-08-31'), by: keyWorker }],
  revision: {
    from: 2,
    on: calendarDate('2026-08-20'),
    by: keyWorker,
    decision: 'revise',
    reasons: [agreed('The winter comes.')],
  },
  closure: {
    outcomes: [{ outcomeId: 'O1', achievement: 'sustaining', statement: mine('The mooring is mine.') }],
    otherHelp: agreed('The harbour office helps from now on.'),
  },
  person: {
    name: 'Linnet Ashdown',
    preferredName: 'Lin',
    pronouns: 'she, her',
    bornOn: calendarDate('1988-02-29'),
    identifiers: [{ system: 'urn:example:register', value: '7731' }],
    homeAddress: 'The boat Halcyon, berth 9',
    serviceAddress: '4 Sandpiper Yard',
    contact: '01632 960009',
  },
  gpPractice: {
    name: 'Quayside Surgery',
    code: 'Z00001',
    doctor: 'Dr Amber Lowe',
    address: '1 Quayside',
    contact: '01632 960010',
  },
  professionalContacts: [
    {
      who: keyWorker,
      keyWorker: true,
      speciality: 'Sleep',
      from: calendarDate('2024-08-01'),
      until: calendarDate('2027-08-01'),
    },
  ],
  personalContacts: [
    {
      name: 'Wren Ashdown',
      relationship: 'sister',
      type: 'next of kin',
      contact: '01632 960001',
      comments: mine('Not before ten.'),
    },
  ],
  keyWorker,
  completedOn: calendarDate('2026-08-24'),
  agreedOn: calendarDate('2026-08-31'),
  agreedWith: [{ ...keyWorker, role: 'the-person', name: 'Lin' }],
  writtenWith: [{ ...keyWorker, role: 'the-person', name: 'Lin', relationship: 'herself' }, keyWorker],
  involvement: 'person-and-worker',
  planningTools: ['A map of the harbour'],
  differencesOfOpinion: [{ statement: workers('I would have begun with sleep.'), by: keyWorker }],
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
    communication: [mine('Say it, do not write it.')],
    wellness: [mine('I sing when I am well.')],
    pleaseDo: [mine('Take your boots off.')],
    pleaseDoNot: [mine('Do not move the charts.')],
    howToSupport: [mine('In the morning, and slowly.')],
    alsoWorthKnowing: [mine('The dog is deaf.')],
    writtenOn: calendarDate('2026-08-21'),
    supportedBy: [sister],
    media: ['https://example.org/halcyon.jpg'],
  },
  formulations: [
    {
      statement: workers('Letters wake an old fear.'),
      on: calendarDate('2026-08-10'),
      location: 'On the boat',
      by: keyWorker,
      recordedBy: keyWorker,
    },
  ],
  starCharts: [
    {
      scale: 'harbour-star',
      scaleVersion: '2',
      on: calendarDate('2026-08-24'),
      ratedBy: 'together',
      readings: [
        { point: 'i-am', narrative: mine('Tired, and glad of the harbour.'), score: 4, aim: 'achieve' },
        { point: 'i-want', narrative: mine('To skipper again.'), score: 10, aim: 'achieve' },
        { point: 'i-can', narrative: mine('Splice anything.'), score: 1, aim: 'maintain' },
      ],
    },
  ],
  starScales: [
    {
      id: 'harbour-star',
      version: '2',
      points: [
        { id: 'i-am', label: 'Aboard' },
        { id: 'i-want', label: 'Bound for' },
        { id: 'i-can', label: 'Under way' },
      ],
      lowest: 1,
      highest: 10,
      bands: [
        { id: 'lower', from: 1, to: 4, label: 'slack water' },
        { id: 'upper', from: 5, to: 10, label: 'a fair wind' },
      ],
      extensions: { 'our-app': { colour: 'teal' } },
    },
  ],
  assessment: {
    kind: 'adult',
    fromImpairmentOrIllness: true,
    outcomes: [
      {
        outcome: 'habitable-home',
        unableBecause: ['pain-distress-or-anxiety'],
        helpNow: [{ by: 'unpaid-carer', willingAndAble: true }],
        fluctuates: true,
        lookedAtOver: { months: 6 },
      },
    ],
    recordedTwoOrMore: false,
    significantImpact: true,
    wellbeing: ['control'],
    decision: {
      eligible: true,
      on: calendarDate('2026-08-12'),
      by: keyWorker,
      reasons: [workers('The post goes unopened.')],
    },
  },
  needs: [
    {
      id: 'N1',
      statement: mine('Help with letters.'),
      eligibility: 'eligible',
      howFar: workers('The opening, and not the answering.'),
      touches: ['habitable-home'],
      wellbeing: ['control'],
      welshTest: {
        kind: 'wales',
        arisesFrom: ['mental-ill-health'],
        relatesTo: ['self-care-or-domestic-routines'],
        canMeetAlone: false,
        canMeetWithWillingCarers: false,
        canMeetWithCommunityServices: false,
        unlikelyWithoutAuthority: true,
        decision: {
          eligible: true,
          on: calendarDate('2026-08-12'),
          by: keyWorker,
          reasons: [workers('Nobody else can.')],
        },
      },
    },
    {
      id: 'N2',
      statement: agreed('Help to sleep.'),
      eligibility: 'eligible',
    },
  ],
  matters: [
    {
      matter: 'effect-on-wellbeing',
      statement: workers('Less dread of the post.'),
      wellbeing: ['control'],
      outcomeIds: ['O1'],
    },
  ],
  goals: [
    {
      id: 'G1',
      statement: mine('To live aboard for good.'),
      owner: 'the-person',
      needIds: ['N1'],
      importance: 9,
      areas: ['housing'],
      ...tracked,
    },
  ],
  outcomes: [
    {
      id: 'O1',
      statement: mine('I keep my mooring.'),
      aim: 'maintain',
      needIds: ['N1', 'N2'],
      goalIds: ['G1'],
      power: {
        positive: mine('A berth with my name on it.'),
        ownRole: mine('I pay on the first.'),
        startingPoint: mine('At the moment the fees are late.'),
        actions: [mine('I open the post.')],
        actionIds: ['A1'],
        resources: [mine('A letter knife.')],
        evidence: {
          seen: [mine('A stamp in the book.')],
          heard: [mine('The harbour master says good morning.')],
          felt: [mine('Dry feet.')],
        },
        relationships: [
          {
            with: 'people',
            statement: mine('The harbour master and I talk again.'),
            ambivalence: mine('I am not sure he wants to.'),
          },
        ],
      },
      areas: ['housing'],
      ...tracked,
    },
  ],
  objectives: [
    {
      id: 'B1',
      statement: agreed('The post is opened every Monday.'),
      chosenBy: 'together',
      expected: agreed('Every letter is opened and sorted.'),
      why: mine('So that no bill is missed.'),
      who: [keyWorker],
      where: mine('At the chart table.'),
      requirements: [agreed('An hour, and a lamp.')],
      contingency: agreed('If Idris is ill, Wren comes on Tuesday.'),
      measure: {
        what: agreed('Letters opened within a week.'),
        baseline: 25,
        target: 95,
        direction: 'more',
        unit: '%',
        period: { weeks: 4 },
        leastAcceptable: 80,
        scale: { lowest: 0, highest: 100 },
        interim: [{ by: calendarDate('2026-10-31'), value: 60 }],
        readings: [{ on: calendarDate('2026-10-05'), value: 40.5 }],
      },
      attainable: { askedBy: [sister], how: agreed('One pile at a time.') },
      goals: [{ goalId: 'G1', reason: mine('Late fees lose berths.') }],
      dueOn: calendarDate('2026-12-31'),
      ...tracked,
    },
  ],
  actions: [
    {
      id: 'A1',
      outcomeId: 'O1',
      goalId: 'G1',
      objectiveId: 'B1',
      nextSteps: mine('I open the post on Mondays.'),
      who: [{ ...keyWorker, role: 'the-person', name: 'Lin' }],
      supportedBy: [keyWorker],
      when: 'Mondays at ten',
      doneBy: calendarDate('2026-12-31'),
      strategies: [mine('The radio on.')],
      confidence: 6,
      progressChecks: [
        {
          on: calendarDate('2026-10-05'),
          progress: 'progress',
          statement: mine('Two piles down.'),
          by: keyWorker,
        },
      ],
      deliveries,
      stageGoals: [{ statement: mine('The oldest pile.'), outcome: mine('Gone.'), ...tracked }],
      reviewOn: calendarDate('2026-11-30'),
      reviewEvery: { weeks: 6 },
      updatedOn: calendarDate('2026-10-05'),
      areas: ['housing'],
      origin: 'worksheet',
      ...tracked,
    },
  ],
  support: [
    {
      id: 'S1',
      what: agreed('An hour with the post.'),
      source: 'community-and-voluntary',
      needIds: ['N1'],
      outcomeIds: ['O1'],
      givenBy: [keyWorker],
      carerWillingAndAble: true,
      preferred: [sister],
      when: 'Mondays at ten',
      where: 'On the boat',
      managed: 'arranged',
      existing: false,
      deliveries,
      areas: ['housing'],
    },
  ],
  contingencies: [
    {
      id: 'C1',
      kind: 'care-worker-unavailable',
      name: 'Idris is ill',
      when: agreed('Idris is away.'),
      triggers: [agreed('No word from him by nine.')],
      whatHappens: agreed('Wren reads the post.'),
      who: [sister],
      agreedWith: [sister],
      earlySigns: [mine('The pile grows.')],
      coping: [{ statement: mine('A walk to the light.'), start: 'At once', end: 'When the tide turns' }],
      advanceStatement: mine('Never ring the harbour office for me.'),
      keptReady: [mine('A spare lamp.')],
      reviewOn: calendarDate('2027-01-31'),
      reviewEvery: { months: 6 },
      reviewedBy: keyWorker,
      updatedOn: calendarDate('2026-08-24'),
    },
  ],
  risks: [
    {
      id: 'R1',
      statement: mine('Ice on the pontoon.'),
      benefit: mine('The morning on the water.'),
      whatHelps: agreed('Grit by the steps.'),
      managedBy: [sister],
      othersSee: [workers('The dark is worse than the ice.')],
    },
  ],
  control: {
    helpWithDecisions: [mine('Say it twice.')],
    helpedBy: [sister],
    wishes: [mine('Nobody sells the boat.')],
    decisions: [
      {
        id: 'D1',
        decision: agreed('Whether to winter ashore.'),
        on: calendarDate('2026-08-22'),
        supportToDecide: [agreed('A week aboard, and a week ashore.')],
        capacity: 'has-capacity',
        assessedOn: calendarDate('2026-08-22'),
        assessedBy: keyWorker,
        decidedBy: 'the-person',
        authority: { ...sister, role: 'attorney' },
        bestInterests: {
          on: calendarDate('2026-08-22'),
          decidedBy: keyWorker,
          consulted: [sister],
          wishes: [mine('Aboard.')],
          statement: workers('Not needed: Lin decided.'),
        },
      },
    ],
    restrictions: [
      {
        id: 'X1',
        statement: agreed('The fuel store is locked at night.'),
        why: agreed('The stove went over once.'),
        lessRestrictive: [agreed('A bell on the door.')],
        authorisedBy: keyWorker,
        reviewOn: calendarDate('2026-12-01'),
      },
    ],
  },
  advocate: {
    outcome: 'not-needed',
    on: calendarDate('2026-08-20'),
    substantialDifficulty: false,
    appropriatePerson: sister,
    advocate: { ...sister, role: 'advocate' },
    why: workers('Wren supports her well.'),
  },
  child: {
    wishesAndFeelings: [mine('I want to see the seals.')],
    parentalResponsibility: [{ ...sister, role: 'parent' }],
    reviewingOfficer: { ...keyWorker, role: 'reviewing-officer' },
    consent: { says: 'in-part', on: calendarDate('2026-08-23'), statement: mine('Not the Tuesdays.') },
    expectations: [
      {
        id: 'E1',
        statement: workers('A lamp on the steps.'),
        of: [{ ...sister, role: 'parent' }],
        outcomeIds: ['O1'],
        dueOn: calendarDate('2026-10-01'),
        ...tracked,
      },
    ],
    familyGroupConference: {
      offered: true,
      heldOn: calendarDate('2026-08-15'),
      statement: agreed('Everybody came.'),
    },
  },
  budget: {
    costPence: 12_050,
    contributionPence: 0,
    councilPence: 12_050,
    period: 'four-weeks',
    lines: [
      {
        id: 'L1',
        what: workers('Four hours a month.'),
        amountPence: 12_050,
        per: 'four-weeks',
        supportId: 'S1',
        needIds: ['N1'],
        paidThrough: 'direct-payment',
        notCharged: { why: 'reablement', statement: workers('The first six weeks.') },
      },
    ],
    directPayments: [
      {
        id: 'P1',
        needIds: ['N1'],
        amountPence: 12_050,
        every: 'four-weeks',
        paidTo: sister,
        conditions: [workers('Receipts are kept.')],
      },
    ],
    otherPublicMoney: [{ what: workers('A grant for the stove.'), amountPence: 5000, per: 'once' }],
  },
  fundingSource: 'The housing support fund',
  advice: [{ about: 'preventing-or-delaying', statement: workers('Where to try a light box.') }],
  makingItHappen: [mine('Wren rings on Sundays.')],
  agreement: {
    helpers: [sister],
    preferredWorkers: ['Idris Falk'],
    preferredTimes: [unvoiced('Before noon')],
    preferredPlaces: [mine('On deck')],
    medication: mine('I see to it myself.'),
    personalCare: mine('None, thank you.'),
    otherWays: [mine('Knock and wait.')],
  },
  pathways: {
    covered: ['housing'],
    gaps: [{ area: 'legal', explanation: agreed('There is nothing at present.') }],
    comments: [workers('Lin drew the map.')],
  },
  commitments: [{ action: workers('We look at it again with you.'), aim: workers('It goes on fitting.') }],
  monitoring: [agreed('Lin and Idris count the letters.')],
  enquiry: { concludedOn: calendarDate('2026-07-31'), conclusion: workers('No further action.') },
  signatures: [
    {
      by: 'manager',
      outcome: 'unable',
      version: 3,
      name: 'Odile Marsh',
      on: calendarDate('2026-08-31'),
      why: workers('On leave.'),
    },
  ],
  sharing: [
    {
      with: sister,
      parts: ['about', 'actions'],
      from: calendarDate('2026-08-31'),
      withdrawnOn: calendarDate('2026-11-01'),
    },
  ],
  seenForWork: [{ by: keyWorker, why: workers('Covering for a colleague.'), on: calendarDate('2026-09-15') }],
  withheld: [{ part: 'risks', itemId: 'R1', key: 'othersSee', why: 'third-party' }],
  otherPlans: [
    {
      name: 'Sleep plan',
      content: workers('Kept at the clinic.'),
      joined: false,
      heldBy: keyWorker,
      reviewOn: calendarDate('2026-12-15'),
      reviewEvery: { months: 3 },
      reviewedBy: keyWorker,
      updatedOn: calendarDate('2026-06-15'),
    },
  ],
  record: {
    updatedOn: calendarDate('2026-10-05'),
    location: 'On the boat',
    performedBy: keyWorker,
    recordedBy: keyWorker,
  },
  review: {
    normallyEvery: { months: 6 },
    bookedOn: calendarDate('2027-02-22'),
    responsible: keyWorker,
    arrangements: [agreed('Aboard, with cake.')],
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
} satisfies Filled);

/** {@link Plan} with every key filled; the least of the needs and of the assessments will do for the second of each. */
type Filled = Complete<Omit<Plan, 'needs' | 'assessment'>> & {
  readonly needs: readonly [Complete<Need>, Need];
  readonly assessment: Complete<AdultAssessment>;
};

/** The least that is a plan. */
export const LEAST_PLAN = deepFreeze({
  format: 'supportplan/plan@2',
  id: 'plan-1',
  version: 1,
  kind: 'care-and-support',
  person: {},
} satisfies Plan);

import { calendarDate, type Plan } from 'supportplan';
import { deepFreeze } from '../helpers/deep-freeze.js';

/** The least that is a plan. */
export const EMPTY: Plan = deepFreeze({
  format: 'supportplan/plan@2',
  id: 'plan-1',
  version: 1,
  kind: 'care-and-support',
  person: {},
});

const words = (text: string) => ({ text, voice: 'own-words' }) as const;
const someone = { role: 'key-worker', name: 'Idris Falk' } as const;
const day = calendarDate('2026-11-20');

/** A plan with something under every heading of the PRSB standard. */
export const HEADED: Plan = deepFreeze({
  ...EMPTY,
  person: { name: 'Linnet Ashdown', bornOn: calendarDate('1988-02-29') },
  gpPractice: { name: 'Harbour Practice' },
  professionalContacts: [{ who: someone }],
  keyWorker: someone,
  personalContacts: [{ name: 'Wren Ashdown' }],
  formulations: [{ statement: words('We think that sleep comes first.') }],
  about: {
    important: [words('My boat.')],
    importantPeople: [words('Wren.')],
    communication: [words('Say it twice.')],
    wellness: [words('Up before seven.')],
    pleaseDo: [words('Knock.')],
    pleaseDoNot: [words('Whisper.')],
    howToSupport: [words('Before noon.')],
    alsoWorthKnowing: [words('I swim.')],
    strengths: [words('I splice anything.')],
    writtenOn: day,
    supportedBy: [someone],
  },
  needs: [{ id: 'N1', statement: words('Letters.') }],
  goals: [{ id: 'G1', statement: words('To skipper again.') }],
  outcomes: [{ id: 'O1', statement: words('I keep my mooring.'), aim: 'maintain' }],
  actions: [
    {
      id: 'A1',
      nextSteps: words('I open the post.'),
      who: [someone],
      when: 'Mondays',
      doneBy: day,
      status: { lifecycle: 'active' },
    },
  ],
  agreedWith: [{ role: 'the-person' }],
  fundingSource: 'The council',
  record: { updatedOn: day, location: 'At home', performedBy: someone, recordedBy: someone },
  review: { bookedOn: day, normallyEvery: { months: 6 }, responsible: someone },
  contingencies: [{ id: 'C1', when: words('Idris is away.'), whatHappens: words('Wren reads it.') }],
  otherPlans: [{ name: 'Crisis plan' }],
});

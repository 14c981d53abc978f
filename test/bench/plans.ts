import { addDays, calendarDate, type Plan } from 'supportplan';
import type { Statement } from 'supportplan/plan';
import { mulberry32 } from '../helpers/random.js';

const WORDS =
  'the morning walk to shops with a neighbour keeps things steady and that is what matters most at home when letters come'.split(
    ' ',
  );

/** A made-up plan with so many needs, goals, outcomes, objectives, actions and lines of support, all of them linked. */
export function madePlan(count: number, seed: number): Plan {
  const random = mulberry32(seed);
  const some = (most: number): number => Math.floor(random() * most);
  const words = (length: number): string => Array.from({ length }, () => WORDS[some(WORDS.length)]).join(' ');
  const said = (length: number, voice: Statement['voice'] = 'agreed'): Statement => ({
    text: words(length),
    voice,
  });
  const start = calendarDate('2026-03-02');
  const each = <T>(make: (place: number) => T): T[] =>
    Array.from({ length: count }, (_, place) => make(place));
  const worker = { role: 'support-worker', name: words(2) } as const;

  return {
    format: 'supportplan/plan@2',
    id: `plan-${seed}`,
    version: 1,
    kind: 'care-and-support',
    person: { name: words(2), bornOn: calendarDate('1951-06-30'), serviceAddress: words(5) },
    keyWorker: worker,
    agreedOn: start,
    involvement: 'person-and-worker',
    about: { important: [said(9, 'own-words')], strengths: [said(12)], working: [said(7, 'own-words')] },
    needs: each((place) => ({ id: `N${place}`, statement: said(10), eligibility: 'eligible' })),
    goals: each((place) => ({
      id: `G${place}`,
      statement: said(9, 'own-words'),
      owner: 'the-person',
      needIds: [`N${place}`],
    })),
    outcomes: each((place) => ({
      id: `O${place}`,
      statement: said(10, 'own-words'),
      aim: place % 2 === 0 ? 'achieve' : 'maintain',
      needIds: [`N${place}`],
      goalIds: [`G${place}`],
      areas: ['housing', 'money'],
    })),
    objectives: each((place) => ({
      id: `B${place}`,
      statement: said(11),
      chosenBy: 'together',
      expected: said(8),
      measure: {
        baseline: some(50),
        target: 60 + some(40),
        direction: 'more',
        unit: '%',
        period: { weeks: 4 },
      },
      goals: [{ goalId: `G${place}`, reason: said(6) }],
      dueOn: addDays(start, 30 + some(300)),
    })),
    actions: each((place) => ({
      id: `A${place}`,
      outcomeId: `O${place}`,
      objectiveId: `B${place}`,
      nextSteps: said(12, 'own-words'),
      supportedBy: [worker],
      doneBy: addDays(start, 30 + some(300)),
      progressChecks: [{ on: addDays(start, some(30)), progress: 'progress' }],
    })),
    support: each((place) => ({
      id: `S${place}`,
      what: said(8),
      source: place % 3 === 0 ? 'community-and-voluntary' : 'council',
      needIds: [`N${place}`],
      givenBy: [worker],
      when: words(4),
      managed: 'arranged',
    })),
    review: { normallyEvery: { months: 6 }, bookedOn: addDays(start, 180) },
  };
}

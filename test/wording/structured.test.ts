import { calendarDate, type Objective, type Outcome } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { readFor } from '../../src/wording/draft.js';
import type { RawFinding } from '../../src/wording/raw-finding.js';
import {
  answered,
  answersOf,
  answersOfOutcome,
  objectiveFields,
  outcomeFields,
} from '../../src/wording/structured.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const words = (text: string) => ({ text, voice: 'agreed' }) as const;
const read = (text: string) => readFor('test', text, { today: calendarDate('2026-03-04') });
const objective = (fields: Partial<Objective>): Objective =>
  deepFreeze({ id: 'B1', statement: words('Robin will swim.'), ...fields });
const outcome = (power: Outcome['power']): Outcome =>
  deepFreeze({
    id: 'O1',
    needIds: [],
    statement: words('Robin swims.'),
    ...(power && { power }),
  } as unknown as Outcome);

const vague: RawFinding = { code: 'wording/vague-frequency', level: 'suggest', places: [[11, 20]] };
const noDate: RawFinding = { code: 'wording/no-date', level: 'prompt', places: [] };

describe('answered', () => {
  it('keeps what no field answers as it is', () => {
    expect(answered(deepFreeze([vague, noDate]), {})).toEqual([vague, noDate]);
  });

  it('leaves a word that a field answers as seen, with the field', () => {
    expect(answered(deepFreeze([vague]), { 'wording/vague-frequency': ['measure', 'target'] })).toEqual([
      { ...vague, level: 'seen', restsOn: 'both', resolvedBy: ['measure', 'target'] },
    ]);
  });

  it('asks for nothing that a field holds', () => {
    expect(answered(deepFreeze([noDate]), { 'wording/no-date': ['dueOn'] })).toEqual([]);
  });
});

describe('answersOf', () => {
  it('has no answer in an objective without fields', () => {
    const answers = answersOf(objective({ who: [] }));
    expect(Object.values(answers).every((answer) => answer === undefined)).toBe(true);
  });

  it('names the field that answers each question', () => {
    const answers = answersOf(
      objective({
        dueOn: calendarDate('2026-07-31'),
        measure: { target: 95 },
        who: [{ role: 'parent' }],
        where: words('At school.'),
        contingency: words('A taxi.'),
      }),
    );
    expect(answers).toEqual({
      'wording/vague-frequency': ['measure', 'target'],
      'wording/vague-degree': ['measure', 'target'],
      'wording/open-verb': ['measure', 'target'],
      'wording/who-missing': ['who'],
      'wording/where-missing': ['where'],
      'wording/no-measure': ['measure', 'target'],
      'wording/no-date': ['dueOn'],
      'wording/needs-calendar': ['dueOn'],
      'wording/no-contingency': ['contingency'],
    });
  });

  it('takes a period alone for how often, and not for how much', () => {
    const answers = answersOf(objective({ measure: { period: { weeks: 6 } } }));
    expect(answers['wording/vague-frequency']).toEqual(['measure', 'period']);
    expect(answers['wording/no-measure']).toEqual(['measure', 'period']);
    expect(answers['wording/vague-degree']).toBeUndefined();
  });
});

describe('answersOfOutcome', () => {
  it('names the answers to POWER', () => {
    expect(answersOfOutcome(outcome({ positive: words('He is calm.'), ownRole: words('He asks.') }))).toEqual(
      {
        'wording/avoidance': ['power', 'positive'],
        'wording/professional-led': ['power', 'ownRole'],
      },
    );
    expect(answersOfOutcome(outcome(undefined))['wording/avoidance']).toBeUndefined();
  });
});

describe('objectiveFields', () => {
  const fields = (text: string, given: Partial<Objective>, largestStep = 0.4) =>
    objectiveFields(objective(given), read(text), largestStep);
  const codes = (...all: Parameters<typeof fields>) => fields(...all).map(({ code }) => code);
  const goals = [{ goalId: 'G1' }];

  it('asks for a goal, and no more, where nothing is measured', () => {
    expect(fields('Robin will swim.', {})).toEqual([
      { code: 'wording/no-goal', level: 'prompt', restsOn: 'structured', places: [] },
    ]);
    expect(codes('Robin will swim.', { goals, measure: { unit: '%' } })).toEqual([]);
  });

  it('has seen a reason in the text', () => {
    const text = 'Robin will swim so that he sleeps.';
    const [found] = fields(text, {});
    expect(found).toMatchObject({ code: 'wording/no-goal', level: 'seen', restsOn: 'both' });
    expect(found?.places.map(([start, end]) => text.slice(start, end))[0]).toMatch(/^so that/);
  });

  it('asks over what time a target is looked at', () => {
    const measure = { target: 3, baseline: 1, unit: 'lengths' };
    expect(codes('Robin will swim.', { goals, measure })).toEqual(['wording/no-period']);
    expect(codes('Robin will swim.', { goals, measure: { ...measure, period: { weeks: 6 } } })).toEqual([]);
    expect(codes('Robin will swim twice a week.', { goals, measure })).toEqual([]);
    expect(codes('Robin will swim over the next six weeks.', { goals, measure })).toEqual([]);
  });

  it('asks where things are now, unless they are to be kept so', () => {
    const measure = { target: 95, period: { weeks: 6 } } as const;
    expect(fields('Robin will swim.', { goals, measure })).toEqual([
      { code: 'wording/no-baseline', level: 'prompt', restsOn: 'structured', places: [] },
    ]);
    expect(codes('Robin will swim.', { goals, measure: { ...measure, direction: 'keep' } })).toEqual([]);
    const text = 'Robin swims seldom at the moment.';
    expect(fields(text, { goals, measure })).toEqual([
      { code: 'wording/no-baseline', level: 'seen', restsOn: 'both', places: [[19, 32]] },
    ]);
  });

  it('asks about the 70 points from 25% to 95%, and not about the 15 from 80%', () => {
    const measure = { target: 95, baseline: 25, unit: '%', period: { weeks: 6 } } as const;
    expect(fields('Robin goes to school.', { goals, measure })).toEqual([
      {
        code: 'wording/big-step',
        level: 'prompt',
        restsOn: 'structured',
        places: [],
        values: { baseline: 25, target: 95 },
      },
    ]);
    expect(codes('Robin goes to school.', { goals, measure: { ...measure, baseline: 80 } })).toEqual([]);
    expect(codes('Robin goes to school.', { goals, measure }, 0.7)).toEqual([]);
  });
});

describe('outcomeFields', () => {
  it('asks for what POWER asks for', () => {
    const asked = [
      'wording/no-start',
      'wording/no-resource',
      'wording/no-evidence',
      'wording/no-relationship',
    ];
    expect(outcomeFields(outcome(undefined), read('Robin is calm.'))).toEqual(
      asked.map((code) => ({ code, level: 'prompt', restsOn: 'structured', places: [] })),
    );
    const empty = { resources: [], relationships: [], evidence: { seen: [], heard: [], felt: [] } };
    expect(outcomeFields(outcome(empty), read('Robin is calm.')).map(({ code }) => code)).toEqual(asked);
  });

  it.each(['seen', 'heard', 'felt'] as const)(
    'asks nothing where all is recorded, of evidence what is %s',
    (sense) => {
      const full = {
        startingPoint: words('He shouts.'),
        resources: [words('A quiet room.')],
        relationships: [{ with: 'people', statement: words('His sister.') }],
        evidence: { [sense]: [words('Calm.')] },
      } as const;
      expect(outcomeFields(outcome(full), read('Robin is calm.'))).toEqual([]);
    },
  );

  it('has seen what the text has words for', () => {
    const text = 'Currently Robin is lonely.';
    const found = outcomeFields(outcome(undefined), read(text));
    const seen = found.filter(({ level }) => level === 'seen');
    expect(seen.map(({ code, places }) => [code, text.slice(...(places[0] ?? []))])).toEqual([
      ['wording/no-start', 'Currently'],
      ['wording/no-relationship', 'lonely'],
    ]);
  });
});

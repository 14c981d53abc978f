import { calendarDate, type Objective, type Outcome, type SupportPlanError } from 'supportplan';
import {
  reviewWording,
  WORDING_CODES,
  WORDING_QUESTIONS,
  type WordingCode,
  type WordingOptions,
} from 'supportplan/wording';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { labelled } from './score.js';

const today = calendarDate('2026-03-04');
const objective: WordingOptions = deepFreeze({ kind: 'objective', voice: 'practitioner', today });
const outcome: WordingOptions = deepFreeze({ kind: 'outcome', voice: 'practitioner', today });
const codes = (text: string | Objective | Outcome, options = objective): readonly WordingCode[] =>
  reviewWording(deepFreeze(text), options).findings.map(({ code }) => code);

const agreed = (text: string) => ({ text, voice: 'agreed' }) as const;

describe('reviewWording', () => {
  it('says where, how it is meant, and what to ask', () => {
    const review = reviewWording('Kofi to swim regularly until 1 May 2026.', objective);
    expect(review).toEqual({
      findings: [
        {
          code: 'wording/vague-frequency',
          framework: 'smart',
          letter: 'S',
          level: 'suggest',
          restsOn: 'text',
          spans: [{ field: '/text', start: 13, end: 22, quote: 'regularly' }],
          question: 'What does “regularly” mean here: how many times, on which days, or by when?',
          values: { term: 'regularly' },
          rule: { id: 'vague-frequency', version: '1' },
        },
      ],
      lexiconVersion: 'supportplan-en-gb@1',
      notASafeguardingCheck: true,
    });
  });

  it('asks about what is absent last', () => {
    expect(codes('Engage with services as appropriate.')).toEqual([
      'wording/open-verb',
      'wording/vague-condition',
      'wording/who-missing',
      'wording/no-measure',
      'wording/no-date',
    ]);
  });

  it('leaves alone what it must, and says why', () => {
    const why = (options: Partial<WordingOptions>, text = 'Stop smoking.') =>
      reviewWording(text, { ...objective, ...options }).notReviewed;
    expect(why({ voice: 'own-words' })).toBe('own-words');
    expect(why({ voice: 'not-recorded' })).toBe('own-words');
    expect(why({ kind: 'goal' })).toBe('goal');
    expect(why({ language: 'cy' })).toBe('language');
    expect(why({ language: 'cy', voice: 'own-words' })).toBe('language');
    expect(why({}, 'x'.repeat(4001))).toBe('too-long');
    expect(why({ language: 'EN-gb' })).toBeUndefined();
    expect(why({}, 'x'.repeat(4000))).toBeUndefined();
  });

  it('takes the voice of a statement from the statement', () => {
    const own: Objective = { id: 'B1', statement: { text: 'Stop smoking.', voice: 'own-words' } };
    expect(reviewWording(own, { kind: 'objective', today }).notReviewed).toBe('own-words');
    const theirs = { id: 'B1', statement: agreed('Mo will ring Ali by 3 May.'), goals: [{ goalId: 'G1' }] };
    expect(codes(theirs, { kind: 'objective', today, voice: 'own-words' })).toEqual([]);
  });

  it('refuses what is no text, has no kind or no voice, without repeating it', () => {
    const code = (input: unknown, options: object) => {
      const error = thrownBy(() =>
        reviewWording(input as string, options as WordingOptions),
      ) as SupportPlanError;
      return `${error.code} ${error.message}`;
    };
    expect(code(7, objective)).toBe(
      'argument/wrong-type reviewWording: "input" must be text, or an objective or outcome with a statement, got a number.',
    );
    expect(code(undefined, objective)).toMatch(/^argument\/missing .*got nothing\.$/);
    expect(code({ statement: {} }, objective)).toMatch(
      /^argument\/missing reviewWording: "input.statement.text" /,
    );
    expect(code('x', { ...objective, kind: 'Mo is ill' })).toMatch(
      /^argument\/unknown-value reviewWording: "options.kind" must be one of "goal", "objective", "outcome", got (?!.*Mo is ill)/,
    );
    expect(code('x', { kind: 'goal', today })).toBe(
      'wording/no-voice reviewWording: "options.voice" must be one of "own-words", "agreed", "practitioner", "not-recorded": whose words the text is in is never guessed, got nothing.',
    );
    expect(code('x', { ...objective, purpose: 'safety_condition' })).toMatch(
      /^argument\/unknown-value reviewWording: "options.purpose" must be one of "plan", "safety-condition", got (?!.*_)/,
    );
    expect(code({ statement: { text: 'x' } }, objective)).toMatch(
      /^argument\/missing reviewWording: "input.statement.voice" /,
    );
    expect(code('x', { ...objective, voice: 'constructor' })).toMatch(/^argument\/unknown-value /);
    expect(code('x', { ...objective, today: 'soon' })).toMatch(/^calendar\/not-a-date /);
    expect(code('x', { ...objective, largestStep: 4 })).toMatch(/^smart\/largest-step /);
    expect(code('x', { ...objective, lexikon: {} })).toMatch(/^argument\/unknown-key /);
    expect(code('x', { ...objective, without: ['wording/no-dates'] })).toMatch(/^argument\/unknown-value /);
  });

  it('refuses parts of an objective or outcome that it would misread', () => {
    const path = (input: object, kind: WordingOptions['kind']) =>
      thrownBy(() => reviewWording(input as Objective, { kind, today })).path.join('.');
    const statement = agreed('Mo to swim.');
    expect(path({ statement, who: 'Mo' }, 'objective')).toBe('input.who');
    expect(path({ statement, measure: { target: '4' } }, 'objective')).toBe('input.measure.target');
    expect(path({ statement, power: { resources: 'A pass' } }, 'outcome')).toBe('input.power.resources');
    expect(path({ statement, power: { evidence: [] } }, 'outcome')).toBe('input.power.evidence');
  });

  it('names itself and its option about a day that the host made up', () => {
    const resolveDeadline = () => 'July' as never;
    expect(
      thrownBy(() => reviewWording('Kofi to swim by half term.', { ...objective, resolveDeadline })).message,
    ).toBe(
      'reviewWording: "options.resolveDeadline" must be a real day written YYYY-MM-DD, got 4 characters of other text.',
    );
  });

  it('leaves out what the host leaves out, and asks in its words', () => {
    const options = { ...objective, without: ['wording/no-date'] } as const;
    expect(codes('Kofi to swim.', options)).toEqual([]);
    const asked = { ...objective, questions: { 'wording/no-date': 'Pryd?' } };
    expect(reviewWording('Kofi to swim.', asked).findings[0]?.question).toBe('Pryd?');
    const gap = { ...objective, questions: { 'wording/no-date': undefined } } as unknown as WordingOptions;
    expect(reviewWording('Kofi to swim.', gap).findings[0]?.question).toBe(
      WORDING_QUESTIONS['wording/no-date'],
    );
  });

  it('asks about places and what happens otherwise only where it is told to', () => {
    const options = { ...objective, also: ['where-missing', 'no-contingency'] } as const;
    expect(codes('Kofi to swim by 3 May.')).toEqual([]);
    expect(codes('Kofi to swim by 3 May.', options)).toEqual([
      'wording/where-missing',
      'wording/no-contingency',
    ]);
    expect(codes('Kofi to swim at the pool by 3 May, or at home if it is shut.', options)).toEqual([]);
  });

  it('has a last day from the host for what hangs on a term', () => {
    const text = 'Kofi to swim by the end of term.';
    expect(codes(text)).toEqual(['wording/needs-calendar']);
    expect(codes(text, { ...objective, resolveDeadline: () => calendarDate('2026-07-17') })).toEqual([]);
    expect(codes('Kofi to swim by the end of term (by 17 July 2026).')).toEqual([]);
  });

  it('looks for a weekday beside the wrong date, and for strangers, in outcomes too', () => {
    const people = [{ name: 'Bo Lind' }];
    // 21 March 2026 is a Saturday
    const text = 'Bo has his keys from Mr Wick on Friday 21 March 2026.';
    expect(codes(text, { ...outcome, people })).toEqual([
      'wording/conflict-unknown-person',
      'wording/conflict-weekday-date',
    ]);
  });

  it('knows people by the plan’s own list', () => {
    const text = 'Nguyệt to arrange the visit by 3 May.';
    const people = [
      { name: 'Ms Lý Thị Nguyệt', role: 'social-care-worker' },
      { name: 'Nguyệt Ánh', role: 'parent' },
      { name: 'Bo' },
    ] as const;
    expect(codes(text, { ...objective, people: people.slice(0, 1) })).toEqual(['wording/professional-led']);
    expect(codes(text, { ...objective, people })).toEqual([]);
    expect(codes('Bo’s aunt to ring Ana by 3 May.', { ...objective, people })).toEqual([]);
  });

  it('asks only what POWER asks of an outcome', () => {
    expect(codes('Improve confidence regularly.', outcome)).toEqual([]);
    expect(codes('Stop falling.', outcome)).toEqual(['wording/avoidance']);
  });

  it('asks of agreed words more softly', () => {
    const level = (voice: 'agreed' | 'practitioner') =>
      reviewWording('Stop falling.', { ...outcome, voice }).findings[0]?.level;
    expect(level('agreed')).toBe('prompt');
    expect(level('practitioner')).toBe('suggest');
  });
});

describe('the fields of an objective', () => {
  const bare: Objective = { id: 'B1', statement: agreed('Attend school regularly by the end of term.') };
  const kept = { kind: 'objective', today } as const;

  it('leave their questions where they are empty', () => {
    expect(codes(bare, kept)).toEqual([
      'wording/vague-frequency',
      'wording/needs-calendar',
      'wording/who-missing',
      'wording/no-goal',
    ]);
  });

  it('answer for vague words, which are then only seen', () => {
    const full: Objective = {
      ...bare,
      who: [{ role: 'parent' }],
      measure: { baseline: 80, target: 95, unit: '%', period: { weeks: 6 } },
      dueOn: calendarDate('2026-07-17'),
      goals: [{ goalId: 'G1' }],
    };
    const { findings } = reviewWording(deepFreeze(full), kept);
    expect(
      findings.map(({ code, level, restsOn, resolvedBy }) => [code, level, restsOn, resolvedBy]),
    ).toEqual([
      ['wording/vague-frequency', 'seen', 'both', ['measure', 'target']],
      ['wording/needs-calendar', 'seen', 'both', ['dueOn']],
    ]);
    expect(findings[0]?.spans[0]).toEqual({
      field: '/statement/text',
      start: 14,
      end: 23,
      quote: 'regularly',
    });
  });

  it('answer for what the text leaves out', () => {
    const full: Objective = {
      id: 'B1',
      statement: agreed('Be in touch more.'),
      who: [{ role: 'parent' }],
      where: agreed('At home.'),
      contingency: agreed('His aunt comes.'),
      measure: { period: { weeks: 6 } },
      dueOn: calendarDate('2026-07-17'),
      goals: [{ goalId: 'G1' }],
    };
    const options = { ...kept, also: ['where-missing', 'no-contingency'] } as const;
    expect(codes(full, options)).toEqual(['wording/vague-degree']);
    const { who: _who, where: _where, contingency: _contingency, ...without } = full;
    expect(codes({ ...without, who: [] }, options)).toEqual([
      'wording/vague-degree',
      'wording/who-missing',
      'wording/where-missing',
      'wording/no-contingency',
    ]);
  });

  it('ask for a start, a period and smaller steps', () => {
    const measured = (measure: Objective['measure'], text = 'Mo to ring Ali by 3 May.'): Objective => ({
      id: 'B1',
      statement: agreed(text),
      goals: [{ goalId: 'G1' }],
      ...(measure !== undefined && { measure }),
    });
    expect(codes(measured({ target: 95 }), kept)).toEqual(['wording/no-period', 'wording/no-baseline']);
    expect(codes(measured({ target: 95, direction: 'keep', period: { weeks: 1 } }), kept)).toEqual([]);
    expect(codes(measured({ baseline: 25 }), kept)).toEqual([]);
    expect(codes(measured({ target: 5 }, 'Mo to ring Ali weekly by 3 May.'), kept)).toEqual([
      'wording/no-baseline',
    ]);
    expect(codes(measured({ baseline: 1, target: 2 }, 'Mo to ring Ali over the next week.'), kept)).toEqual(
      [],
    );
    const steep = reviewWording(
      measured({ baseline: 25, target: 95, unit: '%', period: { weeks: 6 } }),
      kept,
    );
    expect(steep.findings).toEqual([
      {
        code: 'wording/big-step',
        framework: 'smart',
        letter: 'A',
        level: 'prompt',
        restsOn: 'structured',
        spans: [],
        question: 'It is a large step from 25 to 95. Would smaller steps on the way help?',
        values: { baseline: 25, target: 95 },
        rule: { id: 'big-step', version: '1' },
      },
    ]);
    const within = { ...kept, largestStep: 0.8 };
    expect(codes(measured({ baseline: 25, target: 95, unit: '%', period: { weeks: 6 } }), within)).toEqual(
      [],
    );
  });

  it('are answered in part by the text: a start, or a reason', () => {
    const told: Objective = {
      id: 'B1',
      statement: agreed(
        'Mo rings once a week at the moment. Mo to ring twice a week by 3 May so that he is less lonely.',
      ),
      measure: { target: 2 },
    };
    const { findings } = reviewWording(told, kept);
    expect(findings.map(({ code, level, spans }) => [code, level, spans[0]?.quote])).toEqual([
      ['wording/no-baseline', 'seen', 'at the moment'],
      ['wording/no-goal', 'seen', 'so that he is less lonely'],
    ]);
  });
});

describe('the fields of an outcome', () => {
  const kept = { kind: 'outcome', today } as const;

  it('leave the questions of POWER where they are empty', () => {
    const bare: Outcome = { id: 'O1', statement: agreed('Mo is at ease.'), aim: 'achieve' };
    const empty = [
      'wording/no-start',
      'wording/no-resource',
      'wording/no-evidence',
      'wording/no-relationship',
    ];
    expect(codes(bare, kept)).toEqual(empty);
    expect(codes({ ...bare, power: { evidence: {}, resources: [] } }, kept)).toEqual(empty);
  });

  it('answer for the words, which are then only seen', () => {
    const full: Outcome = {
      id: 'O1',
      statement: agreed('Staff will see that Mo is not alone.'),
      aim: 'maintain',
      power: {
        positive: agreed('Mo has company.'),
        ownRole: agreed('Mo asks people in.'),
        startingPoint: agreed('Alone on most days.'),
        resources: [agreed('A kettle.')],
        evidence: { heard: [agreed('Laughing.')] },
        relationships: [{ with: 'people', statement: agreed('With his neighbours.') }],
      },
    };
    const { findings } = reviewWording(deepFreeze(full), kept);
    expect(findings.map(({ code, level, resolvedBy }) => [code, level, resolvedBy])).toEqual([
      ['wording/professional-led', 'seen', ['power', 'ownRole']],
    ]);
    const avoiding = { ...full, statement: agreed('Mo is not alone.') };
    expect(reviewWording(avoiding, kept).findings[0]).toMatchObject({
      code: 'wording/avoidance',
      level: 'seen',
      resolvedBy: ['power', 'positive'],
    });
  });

  it('are answered in part by the text, which is only seen', () => {
    const told: Outcome = {
      id: 'O1',
      statement: agreed('At present Mo is alone. Mo sees friends at the lunch club, and his diary shows it.'),
      aim: 'achieve',
    };
    const { findings } = reviewWording(told, kept);
    expect(findings.map(({ code, level, spans }) => [code, level, spans[0]?.quote])).toEqual([
      ['wording/no-start', 'seen', 'At present'],
      ['wording/no-relationship', 'seen', 'friends'],
      ['wording/no-resource', 'seen', 'club'],
      ['wording/no-evidence', 'seen', 'diary'],
    ]);
  });
});

describe('what a review says of people', () => {
  const sentences = labelled('development-sentences.json');

  it('has no score, count or share: its only numbers are places in the text and those of the record', () => {
    const keys = new Set<string>();
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number') keys.add(path);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value))
          walk(inner, Array.isArray(value) ? `${path}[]` : `${path}.${key}`);
      }
    };
    for (const { kind, voice, text } of sentences) walk(reviewWording(text, { kind, voice, today }), '');
    expect([...keys].sort()).toEqual(['.findings[].spans[].end', '.findings[].spans[].start']);
  });

  it('has no correction and says that it is no check of anybody’s safety', () => {
    for (const { kind, voice, text } of sentences) {
      const review = reviewWording(text, { kind, voice, today });
      expect(review.notASafeguardingCheck).toBe(true);
      expect(JSON.stringify(review)).not.toMatch(
        /"(fix|replacement|suggestion|correction|score|count|total)"/,
      );
    }
  });

  it('keeps the text in its spans alone', () => {
    for (const { kind, voice, text } of sentences) {
      const { findings } = reviewWording(text, { kind, voice, today });
      for (const { spans, ...rest } of findings) {
        for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
        // words of three letters or more that are in no question and no term
        const said = JSON.stringify(rest).toLowerCase();
        for (const name of text.match(/\p{Lu}\p{L}{3,}/gu) ?? []) {
          const known = JSON.stringify(WORDING_QUESTIONS).toLowerCase().includes(name.toLowerCase());
          const term = Object.values(rest.values ?? {}).some((value) =>
            name.toLowerCase().startsWith(String(value).slice(0, 4)),
          );
          if (!known && !term) expect(said).not.toContain(`“${name.toLowerCase()}`);
        }
      }
    }
  });

  it('is the same for the same text, whatever was reviewed in between', () => {
    const [first, second] = sentences.map(
      ({ kind, voice, text }) =>
        () =>
          reviewWording(text, { kind, voice, today }),
    );
    const before = first?.();
    second?.();
    expect(first?.()).toEqual(before);
  });
});

describe('WORDING_QUESTIONS', () => {
  it('has a question for every code', () => {
    expect(Object.keys(WORDING_QUESTIONS).sort()).toEqual([...WORDING_CODES].sort());
    for (const question of Object.values(WORDING_QUESTIONS)) expect(question).toMatch(/\?$/);
  });
});

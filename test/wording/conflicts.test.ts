import { calendarDate, type Objective } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../src/wording/conflicts.js';
import { type DraftOptions, readFor } from '../../src/wording/draft.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

const today = calendarDate('2026-03-04');

/** Each conflict, with the stretches of text it is about. */
function conflicts(
  text: string,
  fields: Partial<Objective> | undefined,
  options: Partial<DraftOptions> = {},
): readonly string[] {
  const all = deepFreeze({ today, ...options });
  const objective = fields && { id: 'B1', statement: { text, voice: 'agreed' } as const, ...fields };
  return conflictsIn(readFor('test', text, all), deepFreeze(objective), all).map(
    ({ code, level, places }) => {
      expect(level).toBe('conflict');
      const quotes = places.map(([start, end]) => text.slice(start, end));
      return [code.replace('wording/conflict-', ''), ...quotes].join(': ');
    },
  );
}
const due = (text: string, dueOn: string, options?: Partial<DraftOptions>): readonly string[] =>
  conflicts(text, { dueOn: calendarDate(dueOn) }, options);

describe('conflictsIn', () => {
  it('finds none in a text alone, nor where the fields hold nothing', () => {
    expect(conflicts('Robin will swim twice a week by 3 May 2026.', undefined)).toEqual([]);
    expect(conflicts('Robin will swim twice a week by 3 May 2026.', {})).toEqual([]);
  });

  // 21 March 2026 is a Saturday
  it('finds a weekday beside a date that is another', () => {
    expect(conflicts('Robin will meet Jo on Friday 21 March 2026.', undefined)).toEqual([
      'weekday-date: Friday 21 March 2026',
    ]);
    expect(conflicts('Robin will meet Jo on Saturday 21 March 2026.', undefined)).toEqual([]);
  });
});

describe('conflictsIn, of the due day', () => {
  it.each([
    ['by 31 July 2026', '2026-07-31'],
    ['before 1 August 2026', '2026-07-31'],
    // compared as closely as the words say it
    ['by July 2026', '2026-07-15'],
    ['by 2026', '2026-07-15'],
    ['by 31 July', '2026-07-31'],
    // written on a day of March or of February, it may have meant either
    ['within six weeks', '2026-04-15'],
    ['within six weeks', '2026-04-01'],
    ['by the end of next month', '2026-03-31'],
    ['between 1 and 14 May 2026', '2026-05-10'],
    ['over the next six weeks', '2026-03-20'],
    ['by the end of term', '2026-07-31'],
    // said on a Wednesday, it may be this one or the next
    ['by next Friday', '2026-03-06'],
  ])('finds that "%s" may mean %s', (deadline, day) => {
    expect(due(`Robin will apply for a bus pass ${deadline}.`, day)).toEqual([]);
  });

  it.each([
    ['by 31 July 2026', '2026-07-30'],
    ['by 31 July 2026', '2026-08-01'],
    ['by July 2026', '2026-08-01'],
    ['by July 2026', '2026-06-30'],
    ['by 31 July', '2026-07-01'],
    ['within six weeks', '2026-04-16'],
    ['between 1 and 14 May 2026', '2026-05-15'],
    ['between 1 and 14 May 2026', '2026-04-30'],
    ['over the next six weeks', '2026-05-20'],
  ])('finds that "%s" cannot mean %s', (deadline, day) => {
    const text = `Robin will apply for a bus pass ${deadline}.`;
    expect(due(text, day)).toEqual([`due-date: ${deadline}`]);
  });

  it('compares the end of a term once somebody tells its day', () => {
    const text = 'Robin will apply for a bus pass by the end of term.';
    const resolveDeadline = () => calendarDate('2026-07-17');
    expect(due(text, '2026-07-17', { resolveDeadline })).toEqual([]);
    expect(due(text, '2026-07-20', { resolveDeadline })).toEqual(['due-date: by the end of term']);
    expect(due(text, '2026-07-10', { resolveDeadline })).toEqual(['due-date: by the end of term']);
  });

  it('is content where one of two deadlines is the one', () => {
    const text = 'Robin will apply for a bus pass by 3 May 2026 and will use it by 3 June 2026.';
    expect(due(text, '2026-06-03')).toEqual([]);
    expect(due(text, '2026-07-03')).toEqual(['due-date: by 3 May 2026: by 3 June 2026']);
  });

  it('takes a stretch of which only the end can be told up to its end', () => {
    const text = 'Robin will apply for a bus pass by 14 May 2026.';
    const reading = readFor('test', text, { today });
    const [deadline] = reading.deadlines;
    if (deadline === undefined) throw new Error('No deadline was found.');
    const to = calendarDate('2026-05-14');
    const open = { ...reading, deadlines: [{ ...deadline, reading: { kind: 'window', to } as const }] };
    const found = ['2026-04-01', '2026-05-14', '2026-05-15'].map((day) => {
      const objective = { id: 'B1', statement: { text, voice: 'agreed' }, dueOn: calendarDate(day) } as const;
      return conflictsIn(open, objective, { today }).length;
    });
    expect(found).toEqual([0, 0, 1]);
  });

  it('leaves the days of a reason alone', () => {
    expect(due('Robin will practise so that he can start college by September 2026.', '2026-05-01')).toEqual(
      [],
    );
  });

  it('says what it rests on, and the day of the field', () => {
    const text = 'Robin will apply for a bus pass by 3 May 2026.';
    const objective = {
      id: 'B1',
      statement: { text, voice: 'agreed' },
      dueOn: calendarDate('2026-05-04'),
    } as const;
    expect(conflictsIn(readFor('test', text, { today }), objective, { today })).toEqual([
      {
        code: 'wording/conflict-due-date',
        level: 'conflict',
        restsOn: 'both',
        places: [[32, 45]],
        values: { recorded: '2026-05-04' },
      },
    ]);
  });
});

describe('conflictsIn, of days that have passed', () => {
  it('asks about a due day before today, and not about today', () => {
    expect(due('Robin will apply for a bus pass.', '2026-03-03')).toEqual(['due-past']);
    expect(due('Robin will apply for a bus pass.', '2026-03-04')).toEqual([]);
  });

  it('asks about a deadline in the text that has passed', () => {
    const text = 'Robin will apply for a bus pass by 3 May 2025.';
    expect(conflicts(text, undefined)).toEqual(['due-past: by 3 May 2025']);
    expect(due(text, '2025-05-03')).toEqual(['due-past: by 3 May 2025']);
  });

  it('asks nothing of what is done with', () => {
    const status = { lifecycle: 'completed' } as NonNullable<Objective['status']>;
    const text = 'Robin will apply for a bus pass by 3 May 2025.';
    expect(conflicts(text, { status, dueOn: calendarDate('2025-05-03') })).toEqual([]);
  });
});

describe('conflictsIn, of the measure', () => {
  const measured = (text: string, measure: Objective['measure']) =>
    conflicts(text, { ...(measure && { measure }) });

  it('asks about a target on the wrong side of where things are', () => {
    const text = 'Robin will go to school.';
    const wrong = ['target-below-baseline'];
    expect(measured(text, { baseline: 50, target: 40, direction: 'more' })).toEqual(wrong);
    expect(measured(text, { baseline: 40, target: 50, direction: 'less' })).toEqual(wrong);
    expect(measured(text, { baseline: 40, target: 50, direction: 'more' })).toEqual([]);
    expect(measured(text, { baseline: 40, target: 40, direction: 'more' })).toEqual([]);
    expect(measured(text, { baseline: 50, target: 40, direction: 'less' })).toEqual([]);
    expect(measured(text, { baseline: 50, target: 40, direction: 'keep' })).toEqual([]);
    expect(measured(text, { baseline: 50, target: 40 })).toEqual([]);
    expect(measured(text, { target: 40, direction: 'more' })).toEqual([]);
    expect(measured(text, { baseline: 50, direction: 'more' })).toEqual([]);
  });

  it.each<[string, NonNullable<Objective['measure']>]>([
    ['Robin will be at school 95% of the time.', { target: 95, unit: '%' }],
    ['Robin will be at school 95 per cent of the time.', { target: 95, unit: 'percent' }],
    // the least that would do stands in the text
    ['Robin will be at school 80% of the time.', { target: 95, leastAcceptable: 80, unit: '%' }],
    ['Robin will read at least 4 books.', { target: 6, unit: 'books' }],
    ['Robin will smoke no more than 4 cigarettes.', { target: 3, unit: 'cigarettes' }],
    ['Robin will read 4 books.', { target: 6, unit: 'pages' }],
    ['Robin will read 4 books.', { target: 6 }],
    ['Robin will read 4 books.', { target: -6, unit: 'books' }],
    ['Robin will read 4 books.', { target: Number.NaN, unit: 'books' }],
    // two figures: either may be something else
    ['Robin will read 4 books and lend 2 books.', { target: 6, unit: 'books' }],
    ['Robin will read 4 to 6 books.', { target: 7, unit: 'books' }],
    ['Robin will go from 25% to 95%.', { baseline: 25, target: 95, unit: '%' }],
    ['Robin will go from 25% to 95%.', { target: 95, unit: '%' }],
    ['Robin will save £20.', { target: 20, unit: '£' }],
    ['Robin will swim three times a week.', { target: 3, unit: 'times a week' }],
    ['Robin will swim three times a week.', { target: 3, unit: 'times', period: { weeks: 1 } }],
    // 18 times in six weeks, or three a week for six weeks: nobody can tell
    ['Robin will swim three times a week.', { target: 4, unit: 'times', period: { weeks: 6 } }],
    ['Robin will swim three times a week.', { target: 4, unit: 'times' }],
    ['Robin will swim three times a week.', { target: 4, unit: 'times a month' }],
    ['Robin will practise so that he can read 4 books.', { target: 6, unit: 'books' }],
  ])('finds no conflict of "%s" with %o', (text, measure) => {
    expect(measured(text, measure)).toEqual([]);
  });

  it.each<[string, NonNullable<Objective['measure']>, string]>([
    ['Robin will be at school 95% of the time.', { target: 90, unit: '%' }, 'target: 95%'],
    ['Robin will be at school 95 per cent of the time.', { target: 90, unit: '%' }, 'target: 95 per cent'],
    ['Robin will read 4 books.', { target: 6, unit: 'books' }, 'target: 4 books'],
    ['Robin will read at least 4 books.', { target: 3, unit: 'books' }, 'target: at least 4 books'],
    ['Robin will read no more than 4 books.', { target: 5, unit: 'books' }, 'target: no more than 4 books'],
    ['Robin will go from 25% to 95%.', { baseline: 25, target: 90, unit: '%' }, 'target: from 25% to 95%'],
    ['Robin will go from 25% to 95%.', { baseline: 30, target: 95, unit: '%' }, 'target: from 25% to 95%'],
    ['Robin will save £20.', { target: 30, unit: '£' }, 'target: £20'],
    ['Robin will save £20 a week.', { target: 30, unit: '£', period: { weeks: 1 } }, 'target: £20 a week'],
    ['Robin will go 4 days a week.', { target: 3, unit: 'days a week' }, 'frequency: 4 days a week'],
    [
      'Robin will swim twice a week.',
      { target: 3, unit: 'times', period: { weeks: 1 } },
      'frequency: twice a week',
    ],
  ])('finds a conflict of "%s" with %o', (text, measure, conflict) => {
    expect(measured(text, measure)).toEqual([conflict]);
  });
});

describe('conflictsIn, where the figure is no target', () => {
  const measure = { baseline: 600, target: 0, unit: '£', direction: 'less' } as const;

  it.each([
    ['Mum will pay off £600 of arrears by 1 May 2026.', measure],
    [
      'Attendance will rise by 10% by 1 May 2026.',
      { baseline: 80, target: 90, unit: '%', direction: 'more' },
    ],
  ] as const)('says nothing of "%s"', (text, of) => {
    const objective = { id: 'B1', statement: { text, voice: 'agreed' }, measure: of } as const;
    expect(conflicts(text, objective)).toEqual([]);
  });
});

describe('conflictsIn, of people', () => {
  const people = [{ name: 'Amina Khan' }, { name: 'Mr José Okafor', role: 'social-care-worker' }] as const;
  const named = (text: string) => conflicts(text, undefined, { people });

  it.each([
    ['Mrs Patel will ring the surgery.', 'Patel'],
    ['Amina will ring Dr. Patel.', 'Patel'],
    ['Amina will stay with Miss Patel’s class.', 'Patel’s'],
  ])('finds the name that nobody in the plan has: "%s"', (text, name) => {
    expect(named(text)).toEqual([`unknown-person: ${name}`]);
  });

  it.each([
    // a capital alone may be that of a thing
    'Paracetamol will be given at 8am.',
    'Amina will ring the surgery.',
    'Mrs Khan will ring the surgery.',
    'mrs khan will ring the surgery.',
    'Amina will ring Mr Okafor.',
    'José will ring the surgery.',
    'Amina Hussain will ring the surgery.',
    'Mr K will ring the surgery.',
    'Amina will go to Leeds in March and see Big Ben on Monday.',
    'Universal Credit will be claimed.',
    'Oak Lodge will ring the surgery.',
    'CAMHS will ring Amina.',
    'Parents will ring the surgery.',
    'The school will ring Amina.',
    'Amina will claim Universal Credit and go to Oakfield School.',
  ])('takes nobody for a stranger in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('looks for no names where the people of the plan are not told', () => {
    expect(conflicts('Mrs Patel will ring the surgery.', undefined)).toEqual([]);
    expect(conflicts('Mrs Patel will ring the surgery.', undefined, { people: [] })).toEqual([]);
  });

  it('has no name in what it says', () => {
    const text = 'Mrs Patel will ring the surgery.';
    const found = conflictsIn(readFor('test', text, { today, people }), undefined, { today, people });
    expect(JSON.stringify(found)).not.toContain('Patel');
  });
});

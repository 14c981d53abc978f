import { calendarDate, type NextReview, nextReview, type ReviewDue, reviewSchedule } from 'supportplan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
import { scheduleToText } from 'supportplan/render';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';
import {
  due,
  ended,
  endsFirst,
  held,
  later,
  owed,
  scheduleOf,
  TODAY,
  uncounted,
  unscheduled,
} from './schedule-answers.js';

const on = calendarDate;
const NOT_STARTED = 'Not scheduled: no event that would start one is recorded.';

/** The lines under the title and the day. */
function told(reviews: readonly NextReview[], today = TODAY, projected = later([])): readonly string[] {
  const [title, day, ...lines] = scheduleToText(scheduleOf(reviews, projected), { today }).split('\n');
  expect(title).toBe('Reviews');
  expect(day).toMatch(/^Today is /);
  return lines;
}

describe('scheduleToText', () => {
  // 4 December 2026 is a Friday, and 12 days after 22 November
  it.each([
    ['2026-11-22', 'Due by Friday 4 December 2026. In 12 days.'],
    ['2026-12-03', 'Due by Friday 4 December 2026. In 1 day.'],
    ['2026-12-04', 'Due by Friday 4 December 2026. Today is the last day.'],
    ['2026-12-05', 'Was due by Friday 4 December 2026. 1 day overdue.'],
    ['2026-12-24', 'Was due by Friday 4 December 2026. 20 days overdue.'],
  ])('on %s says of a review that must be held: %s', (today, words) => {
    expect(told([due('2026-12-04')], on(today))).toEqual([`Yearly review. ${words}`]);
  });

  it.each([
    ['2026-11-22', 'To be considered by Friday 4 December 2026. In 12 days.'],
    ['2026-12-04', 'To be considered by Friday 4 December 2026. Today is the last day.'],
    ['2026-12-05', 'Was to be considered by Friday 4 December 2026. Not considered yet.'],
    ['2036-12-05', 'Was to be considered by Friday 4 December 2026. Not considered yet.'],
  ])('on %s says of one only to be considered: %s', (today, words) => {
    expect(told([due('2026-12-04', { strength: 'consider' })], on(today))).toEqual([
      `Yearly review. ${words}`,
    ]);
  });

  it('does not call a review to be considered overdue because of the one behind it', () => {
    const events = [{ kind: 'plan-agreed', on: on('2026-03-02') }] as const;
    const next = nextReview(ENGLAND_ADULT_CARE_AND_SUPPORT, { events });
    // the one behind it was due by 2 March 2027
    expect((next as ReviewDue).mandatoryReview?.by).toBe('2027-03-02');
    expect(told([next], on('2027-04-01'))).toEqual([
      'Light-touch review. Was to be considered by Monday 27 April 2026. Not considered yet.',
    ]);
  });

  it('tells the window, where the rule has one, until the last day', () => {
    const limit = { ...due('2026-12-04').limit, opensAfter: { weeks: 6 } };
    const review = due('2026-12-04', { limit, from: on('2026-11-20') });
    expect(told([review])[0]).toBe(
      'Yearly review. Due by Friday 4 December 2026. In 12 days. It can be held from Friday 20 November 2026.',
    );
    expect(told([review], on('2026-12-05'))[0]).toBe(
      'Yearly review. Was due by Friday 4 December 2026. 1 day overdue.',
    );
  });

  it('tells the working day to plan for while that has not passed', () => {
    // a Sunday, and the Friday before it
    const review = due('2026-12-06', { planBy: on('2026-12-04') });
    const due_ = 'Yearly review. Due by Sunday 6 December 2026.';
    const plan = 'The last day is not a working day: plan for Friday 4 December 2026.';
    expect(told([review], on('2026-12-04'))).toEqual([`${due_} In 2 days. ${plan}`]);
    expect(told([review], on('2026-12-05'))).toEqual([`${due_} In 1 day.`]);
  });

  it('says that a day is provisional, and that it is the soonest that may apply', () => {
    const review = due('2026-12-04', { provisional: true, missing: ['bornOn'] });
    expect(told([review])).toEqual([
      'Yearly review. Due by Friday 4 December 2026. In 12 days. ' +
        'That day is provisional: some of the bank holidays it depends on are only calculated. ' +
        'It is the soonest day that may apply, because information that the rule needs is not recorded.',
    ]);
    expect(told([due('2026-12-04', { missing: [] })])[0]).toMatch(/In 12 days\.$/);
  });

  it('opens as the timescale says', () => {
    const review = due('2026-12-04', {
      title: 'end of it',
      opening: 'The authorisation ends at the latest on',
    });
    const line = 'End of it. The authorisation ends at the latest on Friday 4 December 2026.';
    expect(told([review])).toEqual([`${line} In 12 days.`]);
    expect(told([review], on('2026-12-06'))).toEqual([`${line} 2 days overdue.`]);
  });

  it('tells the soonest first, and those of one day as they come', () => {
    const reviews = [
      due('2027-01-01', { title: 'one' }),
      due('2026-12-04', { title: 'two' }),
      owed({ title: 'three' }),
      due('2026-12-04', { title: 'four' }),
      due('2026-11-01', { title: 'five' }),
    ];
    expect(told(reviews).map((line) => line.split('.')[0])).toEqual(['Five', 'Two', 'Four', 'One', 'Three']);
  });
});

describe('scheduleToText, of what is projected', () => {
  const start = 'Yearly review. Due by Friday 4 December 2026. In 12 days.';

  it('calls it provisional', () => {
    expect(told([due('2026-12-04')], TODAY, later(['2027-12-04']))).toEqual([
      `${start} After that, provisionally: by 4 December 2027, if this one is held on its last day.`,
    ]);
    expect(told([due('2026-12-04')], TODAY, later(['2027-12-04', '2028-12-04', '2029-12-04']))).toEqual([
      `${start} After that, provisionally: by 4 December 2027, 4 December 2028 and 4 December 2029, if each is held on its last day.`,
    ]);
  });

  it('tells all of it, each after its own review', () => {
    const days = Array.from({ length: 100 }, (_, place) => `${2027 + place}-12-04`);
    const [first = '', second] = told(
      [due('2026-12-04'), due('2026-12-05', { timescale: '__proto__' })],
      TODAY,
      later(days),
    );
    expect(first.match(/4 December/g)).toHaveLength(101);
    expect(second).toBe('Yearly review. Due by Saturday 5 December 2026. In 13 days.');
  });

  it('tells none after a last day that has passed: it depends on the day that the review is held', () => {
    expect(told([due('2026-11-20')], TODAY, later(['2027-11-20']))).toEqual([
      'Yearly review. Was due by Friday 20 November 2026. 2 days overdue. What comes after it depends on the day that it is held.',
    ]);
  });

  it('tells none of a timescale that has ended', () => {
    const review = due('2026-12-04', { endsOn: on('2026-11-22') });
    const text = scheduleToText(scheduleOf([review, owed()], later(['2027-12-04'])), { today: TODAY });
    expect(text).not.toContain('2027');
    expect(text).not.toContain('4 December');
  });
});

describe('scheduleToText, of reviews without a last day', () => {
  it.each<[NextReview, string]>([
    [
      owed(),
      'Requested review. Owed, with no fixed last day: a review was asked for on Monday 2 November 2026.',
    ],
    [
      held(),
      'Yearly review. On hold since Monday 5 October 2026. Without the hold, its last day would be Friday 4 December 2026.',
    ],
    [unscheduled(), `Yearly review. ${NOT_STARTED}`],
    [unscheduled({ because: 'done' }), 'Yearly review. Done; no other is scheduled.'],
    [
      unscheduled({ because: 'done', on: on('2026-11-02') }),
      'Yearly review. Done on Monday 2 November 2026; no other is scheduled.',
    ],
    [
      endsFirst('2026-12-04'),
      'Yearly review. None falls due before the birthday that ends it, on Friday 4 December 2026.',
    ],
    [
      uncounted('facts-missing'),
      'Yearly review. No last day can be given: information that the rule needs is not recorded.',
    ],
    [
      uncounted('no-rule-applies'),
      'Yearly review. No last day can be given: none of the rules applies to what is recorded.',
    ],
    [uncounted('terms-unknown'), 'Yearly review. No last day can be given: no later school term is known.'],
    [uncounted('not-in-force'), 'Yearly review. No last day can be given: the rule was no longer in force.'],
  ])('says why: %#', (review, line) => {
    expect(told([review])).toEqual([line]);
  });

  it('says the same once of several', () => {
    const titles = ['yearly review', 'requested review', 'light-touch review', 'requested review'];
    const reviews = [...titles.map((title) => unscheduled({ title })), owed({ title: 'visit' })];
    expect(told(reviews)).toEqual([
      `Yearly review, requested review and light-touch review. ${NOT_STARTED}`,
      'Visit. Owed, with no fixed last day: a review was asked for on Monday 2 November 2026.',
    ]);
  });

  it('says what has ended beside the others', () => {
    const birthday = on('2026-11-22');
    expect(told([ended(), unscheduled(), owed({ endsOn: birthday }), endsFirst('2026-11-22')])).toEqual([
      'Yearly review. Ended: the plan was closed on Monday 1 June 2026.',
      `Yearly review. ${NOT_STARTED}`,
      'Requested review and yearly review. Ended: the birthday that ends it was on Sunday 22 November 2026.',
    ]);
  });
});

describe('scheduleToText, where nothing is due', () => {
  const only = (...reviews: readonly NextReview[]): string =>
    scheduleToText(scheduleOf(reviews, later(['2027-12-04'])), { today: TODAY });

  it('says so in one sentence, where all has ended', () => {
    expect(only(ended())).toBe('Reviews\nNothing is due: the plan was closed on Monday 1 June 2026.');
    expect(only(ended(), ended({ title: 'requested review' }))).toBe(only(ended()));
    const died = ended({ endedBy: 'died', on: on('2026-06-02') });
    expect(only(ended(), died)).toBe(
      'Reviews\nNothing is due: the plan was closed on Monday 1 June 2026 and the person died on Tuesday 2 June 2026.',
    );
    expect(only(due('2026-12-04', { endsOn: on('2026-11-22') }))).toBe(
      'Reviews\nNothing is due: the birthday that ends it was on Sunday 22 November 2026.',
    );
  });

  it('says so in one sentence, where there is no review at all', () => {
    expect(only()).toBe('Reviews\nNo review is scheduled.');
  });

  it('holds for a policy that death has ended', () => {
    const events = [
      { kind: 'plan-agreed', on: on('2026-03-02') },
      { kind: 'died', on: on('2026-06-02') },
    ] as const;
    const schedule = reviewSchedule(ENGLAND_ADULT_CARE_AND_SUPPORT, { events }, { projections: 3 });
    expect(scheduleToText(schedule, { today: TODAY })).toBe(
      'Reviews\nNothing is due: the person died on Tuesday 2 June 2026.',
    );
  });
});

describe('scheduleToText, of what a host writes', () => {
  it('keeps each review on its line, whatever it is called', () => {
    const title = 'one\nToday is Monday\u2028\u202Eover\r\n  two';
    expect(told([due('2026-12-04', { title, opening: 'a\nb' }), owed({ title })])).toEqual([
      'One Today is Monday over two. A b Friday 4 December 2026. In 12 days.',
      'One Today is Monday over two. Owed, with no fixed last day: a review was asked for on Monday 2 November 2026.',
    ]);
  });

  it('calls it a review where its name has nothing to see', () => {
    expect(told([due('2026-12-04', { title: ' \u200E' }), owed({ title: ' ' })])).toEqual([
      'Review. Due by Friday 4 December 2026. In 12 days.',
      'Review. Owed, with no fixed last day: a review was asked for on Monday 2 November 2026.',
    ]);
  });

  it('takes a title of its own, on one line', () => {
    const titled = (title: string): string | undefined =>
      scheduleToText(scheduleOf([owed()]), { today: TODAY, title }).split('\n')[0];
    expect(titled('When my plan\nis looked at')).toBe('When my plan is looked at');
    expect(titled(' ')).toBe('Reviews');
  });

  it('tells 100,000 reviews', () => {
    const many = Array.from({ length: 50_000 }, (_, place) => {
      const title = `review ${place}`;
      return [owed({ title }), due('2026-12-04', { title })];
    }).flat();
    // one line for each with a last day, and one for all without
    expect(told(many)).toHaveLength(50_001);
  });
});

describe('scheduleToText refuses', () => {
  it('a day that is none', () => {
    const today = '22/11/2026' as typeof TODAY;
    const error = thrownBy(() => scheduleToText(scheduleOf([]), { today }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date', path: ['options', 'today'] });
    expect(error.message).toBe(
      'scheduleToText: "options.today" must be a real day written YYYY-MM-DD, got 10 characters of other text.',
    );
  });

  it('a schedule with such a day', () => {
    const review = { ...due('2026-12-04'), by: '2026-02-30' as typeof TODAY };
    const error = thrownBy(() => scheduleToText(scheduleOf([review]), { today: TODAY }));
    expect(error).toMatchObject({ code: 'calendar/not-a-date' });
  });
});

import type { StarChart, StarScale } from 'supportplan';
import { calendarDate, explainStarChange, type StarChange, starChange } from 'supportplan';
import type { PointChange, StarRater, StarReading } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { withAt } from '../helpers/places.js';
import { thrownBy } from '../helpers/thrown-by.js';

function chart(readings: readonly StarReading[], more: Partial<StarChart> = {}): StarChart {
  return { scale: 'posp-star', ratedBy: 'the-person', readings, ...more };
}

/** What is said of I AM. */
function said(before: number | undefined, after: number | undefined, aim?: 'maintain'): string | undefined {
  const [earlier, later] = [before, after].map((score) =>
    chart([{ point: 'i-am', ...(score !== undefined && { score }), ...(aim && { aim }) }]),
  ) as [StarChart, StarChart];
  return explainStarChange(deepFreeze(starChange(earlier, later)))[0];
}

/** What is said of who scored. */
function raters(before?: StarRater, after?: StarRater): string | undefined {
  const by = (ratedBy?: StarRater): StarChart => ({
    scale: 'posp-star',
    readings: [],
    ...(ratedBy && { ratedBy }),
  });
  return explainStarChange(starChange(by(before), by(after))).at(-1);
}

describe('explainStarChange', () => {
  it('tells every point in the scale’s order, then what it rests on, and who scored', () => {
    const before = chart([{ point: 'i-can', score: 9 }], { on: calendarDate('2026-03-03') });
    const after = chart(
      [
        { point: 'i-am', score: 1 },
        { point: 'i-can', score: 10 },
      ],
      { on: calendarDate('2026-09-01') },
    );
    expect(explainStarChange(starChange(before, after))).toEqual([
      'I AM: was not scored the first time, and 1 (finding things hard) the second time.',
      'I WANT: was not scored either time.',
      'I CAN: from 9 to 10 (both managing well), 1 step higher.',
      'The first scores are from Tuesday 3 March 2026. The second scores are from Tuesday 1 September 2026. This rests on 1 of 3 points, scored both times.',
      'The person gave the scores both times.',
    ]);
  });

  it('says before all else that the second chart is of an earlier day than the first', () => {
    const march = chart([{ point: 'i-am', score: 7 }], { on: calendarDate('2026-03-03') });
    const september = chart([{ point: 'i-am', score: 4 }], { on: calendarDate('2026-09-01') });
    expect(explainStarChange(starChange(september, march)).slice(0, 2)).toEqual([
      'The second chart is from an earlier day than the first.',
      'I AM: from 4 (ready for help) to 7 (learning, steadier), 3 steps higher.',
    ]);
    expect(explainStarChange(starChange(march, september))[0]).toBe(
      'I AM: from 7 (learning, steadier) to 4 (ready for help), 3 steps lower. Scores go up and down as life does. What has been happening?',
    );
  });

  it('says before all else that both charts are of the same day', () => {
    const march = chart([], { on: calendarDate('2026-03-03') });
    expect(explainStarChange(starChange(march, march))[0]).toBe('Both charts are from the same day.');
  });

  it.each([
    [['i-an'], '1 reading was left out, because its point is not on the scale.'],
    [['i-an', 'x'], '2 readings were left out, because their points are not on the scale.'],
  ])('says how many readings were passed over (%#)', (points, sentence) => {
    const odd = chart(points.map((point) => ({ point, score: 99 })));
    expect(explainStarChange(starChange(odd, chart([])))[3]).toBe(
      `No point was scored both times, so nothing is compared. ${sentence}`,
    );
  });

  it('tells a point that went up with the band words', () => {
    expect(said(2, 5)).toBe(
      'I AM: from 2 (finding things hard) to 5 (starting to take steps), 3 steps higher.',
    );
    expect(said(2, 5, 'maintain')).toBe(
      'I AM: from 2 (finding things hard) to 5 (starting to take steps), 3 steps higher. Keeping it was the aim.',
    );
  });

  it('tells a point that stayed, and that it was kept where that was the aim', () => {
    expect(said(5, 5)).toBe('I AM: 5 (starting to take steps) both times.');
    expect(said(5, 5, 'maintain')).toBe(
      'I AM: 5 (starting to take steps) both times: kept, which was the aim.',
    );
  });

  it('tells a dip plainly, and asks', () => {
    expect(said(6, 4)).toBe(
      'I AM: from 6 (starting to take steps) to 4 (ready for help), 2 steps lower. Scores go up and down as life does. What has been happening?',
    );
    expect(said(6, 5, 'maintain')).toBe(
      'I AM: from 6 to 5 (both starting to take steps), 1 step lower. Keeping it was the aim. Scores go up and down as life does. What has been happening?',
    );
  });

  it('tells a score that is missing as missing', () => {
    expect(said(6, undefined)).toBe(
      'I AM: 6 (starting to take steps) the first time, and was not scored the second time.',
    );
    expect(said(undefined, 6, 'maintain')).toBe(
      'I AM: was not scored the first time, and 6 (starting to take steps) the second time.',
    );
    expect(said(undefined, undefined)).toBe('I AM: was not scored either time.');
  });

  it('leaves out bands where the scale has none, and what is not recorded', () => {
    const scale: StarScale = {
      id: 'own',
      points: [{ id: 'food', label: 'Food' }],
      lowest: 0,
      highest: 3,
      bands: [],
    };
    const at = (score: number): StarChart => ({ scale: 'own', readings: [{ point: 'food', score }] });
    expect(explainStarChange(starChange(at(0), at(3), { scale }))).toEqual([
      'Food: from 0 to 3, 3 steps higher.',
      'This rests on 1 of 1 point, scored both times.',
      'It is not recorded who gave the scores. If different people scored, a difference may come from that.',
    ]);
  });

  it('compares nothing where no point was scored both times', () => {
    const later = chart([{ point: 'i-am', score: 4 }], { on: calendarDate('2026-09-01') });
    expect(explainStarChange(starChange(chart([]), later))[3]).toBe(
      'The second scores are from Tuesday 1 September 2026. No point was scored both times, so nothing is compared.',
    );
  });

  it.each([
    ['the-person', 'the-person', 'The person gave the scores both times.'],
    [
      'worker',
      'worker',
      'A worker gave the scores both times. If it was not the same worker, a difference may come from that.',
    ],
    ['together', 'together', 'The person and a worker gave the scores together both times.'],
    [
      'the-person',
      'worker',
      'The first scores were given by the person and the second by a worker, so a difference may come from that.',
    ],
    [
      'worker',
      'together',
      'The first scores were given by a worker and the second by the person and a worker together, so a difference may come from that.',
    ],
    [
      undefined,
      'worker',
      'It is not recorded who gave the first scores. If different people scored, a difference may come from that.',
    ],
    [
      'worker',
      undefined,
      'It is not recorded who gave the second scores. If different people scored, a difference may come from that.',
    ],
  ] as const)('says who scored: %s, then %s', (before, after, sentence) => {
    expect(raters(before, after)).toBe(sentence);
  });

  it('refuses a change whose day is none', () => {
    const change = { ...starChange(chart([]), chart([])), from: '2026-02-30' as never };
    expect(thrownBy(() => explainStarChange(change)).code).toBe('calendar/not-a-date');
  });

  it.each([
    ['an order', ['order'], 'toString'],
    ['a rater before', ['ratedBy', 'before'], 'constructor'],
    ['a rater after', ['ratedBy', 'after'], '__proto__'],
    ['a comparison', ['points', 0, 'comparison'], 'valueOf'],
    ['an aim', ['points', 0, 'aim'], 'constructor'],
  ])('refuses %s that is only a word that objects have', (_, path, word) => {
    const change = starChange(chart([{ point: 'i-am', score: 3 }]), chart([{ point: 'i-am', score: 4 }]));
    const error = thrownBy(() => explainStarChange(withAt(change, path, word) as StarChange));
    expect(error).toMatchObject({ code: 'argument/unknown-value', path: ['change', ...path] });
    expect(error.message).not.toContain(word);
  });

  it('works the steps out of the scores themselves', () => {
    const { points, ...rest } = starChange(
      chart([{ point: 'i-am', score: 3 }]),
      chart([{ point: 'i-am', score: 5 }]),
    );
    const [{ steps: _, ...point } = {}] = points;
    expect(explainStarChange({ ...rest, points: [point as PointChange] })[0]).toMatch(/, 2 steps higher\.$/);
  });
});

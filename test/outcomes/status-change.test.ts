import type { Status, Tracked } from 'supportplan';
import { calendarDate, changeStatus, type StatusRequest, statusOn } from 'supportplan';
import {
  ACHIEVEMENTS,
  type Achievement,
  FITTING_ACHIEVEMENTS,
  LIFECYCLE_MOVES,
  LIFECYCLES,
  type Lifecycle,
  type LifecycleStart,
  STATUS_BASIS,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const on = calendarDate('2027-02-28');
const reason = { text: 'Things have changed.', voice: 'own-words' } as const;

/** A status that keeps to what fits: the first achievement where there has to be one. */
function fitting(lifecycle: Lifecycle): Status {
  const { needed, fitting } = FITTING_ACHIEVEMENTS[lifecycle];
  const [first] = fitting;
  return needed && first !== undefined ? { lifecycle, achievement: first } : { lifecycle };
}

/** Why a change is refused, or that it is made. */
function answer(subject: Tracked, change: Partial<StatusRequest> & { readonly to: Status }): string {
  const attempt = changeStatus(deepFreeze(subject), deepFreeze({ on, ...change }));
  return attempt.ok ? 'made' : `${attempt.issues[0].code}: ${attempt.issues[0].message}`;
}

/** Only the code of it. */
const code = (text: string): string => text.split(':')[0] ?? '';

/**
 * What may follow what: `x` freely, `r` with a reason, a dot not at all; columns in the order of
 * rows without the first.
 */
const MOVES: Readonly<Record<LifecycleStart, string>> = {
  //              prop plan acc act hold comp canc rej error
  'not-recorded': 'x x x x r x r r x',
  proposed: '. x x x . . r r x',
  planned: '. . x x r x r . x',
  accepted: '. x . x r x r . x',
  active: '. x . x r x r . x',
  'on-hold': '. x . x x x r . x',
  completed: '. . . r . r . . x',
  cancelled: 'r r r r . . r . x',
  rejected: 'r r r r . . . . x',
  'entered-in-error': '. . . . . . . . .',
};

const STARTS: readonly LifecycleStart[] = ['not-recorded', ...LIFECYCLES];

const PAIRS = STARTS.flatMap((from) =>
  LIFECYCLES.map((to, column) => [from, to, MOVES[from].split(' ')[column]] as const),
);

/** Two statuses that differ, the second in `to`: the achievement moves where the lifecycle stays. */
function pair(from: LifecycleStart, to: Lifecycle): readonly [Tracked, Status] {
  if (from === 'not-recorded') return [{}, fitting(to)];
  if (from !== to) return [{ status: fitting(from) }, fitting(to)];
  const [first, second] = FITTING_ACHIEVEMENTS[to].fitting;
  const other = (achievement: Achievement | undefined): Status =>
    achievement === undefined ? { lifecycle: to } : { lifecycle: to, achievement };
  return [{ status: other(first) }, other(second)];
}

describe('LIFECYCLE_MOVES', () => {
  it.each(PAIRS)('from %s to %s: %s', (from, to, mark) => {
    const { freely, withReason } = LIFECYCLE_MOVES[from];
    expect(freely.includes(to)).toBe(mark === 'x');
    expect(withReason.includes(to)).toBe(mark === 'r');
  });

  it('says that the moves are ours and not FHIR’s', () => {
    expect(STATUS_BASIS.claimedForce).toBe('local');
    expect(STATUS_BASIS.note).toContain('no transitions between them');
  });
});

describe('changeStatus', () => {
  it('gives a copy with the status and the change at the end of its history', () => {
    const subject = {
      id: 'G1',
      status: { lifecycle: 'active' },
      history: [{ on: calendarDate('2026-11-22'), to: { lifecycle: 'active' } }],
      extensions: { colour: 'green' },
    } as const;
    const to = { lifecycle: 'completed', achievement: 'achieved' } as const;
    const by = { role: 'the-person' } as const;
    expect(changeStatus(deepFreeze(subject), deepFreeze({ to, on, by, reason }))).toEqual({
      ok: true,
      value: {
        id: 'G1',
        status: to,
        history: [
          { on: '2026-11-22', to: { lifecycle: 'active' } },
          { on: '2027-02-28', from: { lifecycle: 'active' }, to, by, reason },
        ],
        extensions: { colour: 'green' },
      },
    });
  });

  it('leaves out what was not recorded: where it came from, by whom and why', () => {
    const attempt = changeStatus(deepFreeze({}), deepFreeze({ to: { lifecycle: 'proposed' }, on }));
    expect(attempt).toStrictEqual({
      ok: true,
      value: {
        status: { lifecycle: 'proposed' },
        history: [{ on: '2027-02-28', to: { lifecycle: 'proposed' } }],
      },
    });
  });

  it('goes on from the history where no status stands beside it', () => {
    const history = [
      { on: calendarDate('2026-12-01'), to: { lifecycle: 'completed', achievement: 'achieved' } },
      { on: calendarDate('2026-11-01'), to: { lifecycle: 'active' } },
    ] as const;
    expect(answer({ history }, { to: { lifecycle: 'planned' } })).toBe(
      'status/not-from-here: The status cannot go from completed to planned.',
    );
  });

  it.each(PAIRS)('from %s to %s without a reason: %s', (from, to, mark) => {
    const [subject, status] = pair(from, to);
    const alike = from === to && FITTING_ACHIEVEMENTS[to].fitting.length === 0;
    const expected = { x: 'made', r: 'status/needs-a-reason' }[mark ?? ''] ?? 'status/not-from-here';
    expect(code(answer(subject, { to: status }))).toBe(alike ? 'status/no-change' : expected);
  });

  it.each(PAIRS)('from %s to %s with a reason: %s', (from, to, mark) => {
    const [subject, status] = pair(from, to);
    const alike = from === to && FITTING_ACHIEVEMENTS[to].fitting.length === 0;
    const expected = mark === '.' ? 'status/not-from-here' : 'made';
    expect(code(answer(subject, { to: status, reason }))).toBe(alike ? 'status/no-change' : expected);
  });

  it.each([
    ['nothing recorded', {}, { lifecycle: 'on-hold' }, 'Going from not recorded to on hold needs a reason.'],
    [
      'what is active',
      { status: { lifecycle: 'active' } },
      { lifecycle: 'cancelled' },
      'Going from active to cancelled needs a reason.',
    ],
    [
      'what is completed, to take it up again',
      { status: { lifecycle: 'completed', achievement: 'achieved' } },
      { lifecycle: 'active' },
      'Going from completed to active needs a reason.',
    ],
    [
      'what is completed, to say something else of it',
      { status: { lifecycle: 'completed', achievement: 'achieved' } },
      { lifecycle: 'completed', achievement: 'not-achieved' },
      'Changing the achievement of a completed item needs a reason.',
    ],
  ] as const)('asks why for %s', (_, subject, to, message) => {
    expect(answer(subject, { to })).toBe(`status/needs-a-reason: ${message}`);
    expect(answer(subject, { to, reason: { text: ' \n', voice: 'agreed' } })).toBe(
      `status/needs-a-reason: ${message}`,
    );
    expect(answer(subject, { to, reason })).toBe('made');
  });

  it.each([
    [{ lifecycle: 'active' }, 'The status is already active.'],
    [{ lifecycle: 'active', achievement: 'no-change' }, 'The status is already active, no change.'],
    [{ lifecycle: 'entered-in-error' }, 'The status is already entered in error.'],
  ] as const)('refuses the status that stands already: %o', (status, message) => {
    expect(answer({ status }, { to: { ...status }, reason })).toBe(`status/no-change: ${message}`);
  });

  it('refuses what may not follow, in words', () => {
    const wrong = { status: { lifecycle: 'entered-in-error' } } as const;
    expect(answer(wrong, { to: { lifecycle: 'active' }, reason })).toBe(
      'status/not-from-here: The status cannot go from entered in error to active.',
    );
    expect(answer({ status: { lifecycle: 'proposed' } }, { to: { lifecycle: 'on-hold' }, reason })).toBe(
      'status/not-from-here: The status cannot go from proposed to on hold.',
    );
  });

  const ALL = 'x x x x x x x x x';
  const NONE = '. . . . . . . . .';
  const FITS: Readonly<Record<Lifecycle, string>> = {
    // in-progress improving worsening no-change achieved sustaining not-achieved no-progress not-attainable
    proposed: NONE,
    planned: NONE,
    accepted: NONE,
    active: 'x x x x x x x x .',
    'on-hold': ALL,
    completed: '. . . . x x x x x',
    cancelled: ALL,
    rejected: NONE,
    'entered-in-error': NONE,
  };

  it.each(
    LIFECYCLES.flatMap((lifecycle) =>
      ACHIEVEMENTS.map(
        (achievement, place) => [lifecycle, achievement, FITS[lifecycle].split(' ')[place]] as const,
      ),
    ),
  )('takes %s together with %s: %s', (lifecycle, achievement, mark) => {
    expect(code(answer({}, { to: { lifecycle, achievement }, reason }))).toBe(
      mark === 'x' ? 'made' : 'status/achievement-does-not-fit',
    );
  });

  it.each(LIFECYCLES)(
    'asks how it came out only of what is completed, and not of what is %s',
    (lifecycle) => {
      expect(code(answer({}, { to: { lifecycle }, reason }))).toBe(
        lifecycle === 'completed' ? 'status/achievement-does-not-fit' : 'made',
      );
    },
  );

  it.each([
    [
      { lifecycle: 'completed' },
      'The status completed needs an achievement: achieved, sustaining, not achieved, no progress or not attainable.',
    ],
    [
      { lifecycle: 'completed', achievement: 'in-progress' },
      'The status completed does not go with the achievement in progress.',
    ],
    [
      { lifecycle: 'active', achievement: 'not-attainable' },
      'The status active does not go with the achievement not attainable.',
    ],
    [
      { lifecycle: 'planned', achievement: 'achieved' },
      'The status planned has no achievement, but one was given.',
    ],
  ] as const)('says why %o does not fit together', (to, message) => {
    expect(answer({}, { to })).toBe(`status/achievement-does-not-fit: ${message}`);
  });

  it('takes the day of the last change, and refuses the day before it', () => {
    const history = [
      { on: calendarDate('2027-02-28'), to: { lifecycle: 'active' } },
      { on: calendarDate('2026-11-22'), to: { lifecycle: 'planned' } },
    ] as const;
    const subject = { status: { lifecycle: 'active' }, history } as const;
    const to = { lifecycle: 'active', achievement: 'improving' } as const;
    expect(answer(subject, { to })).toBe('made');
    expect(answer(subject, { to, on: calendarDate('2027-02-27') })).toBe(
      'status/before-the-last: The day, 2027-02-27, is before the last change, on 2027-02-28.',
    );
  });

  it('never repeats what was said or by whom', () => {
    const by = { role: 'other', name: 'Zqxmarker' } as const;
    const subject = { id: 'Zqxmarker', status: { lifecycle: 'completed', achievement: 'achieved' } } as const;
    const said = answer(subject, {
      to: { lifecycle: 'proposed' },
      by,
      reason: { text: 'Zqxmarker', voice: 'agreed' },
    });
    expect(said).toBe('status/not-from-here: The status cannot go from completed to proposed.');
  });

  it('throws for a day that is none', () => {
    const error = thrownBy(() =>
      changeStatus({}, { to: { lifecycle: 'active' }, on: '2027-02-30' as never }),
    );
    expect(error.code).toBe('calendar/not-a-date');
    expect(error.message).toBe(
      'changeStatus: "change.on" must be a real day written YYYY-MM-DD, got 2027-02-30.',
    );
  });

  it.each([
    [
      'the lifecycle asked for',
      {},
      { lifecycle: 'Zqxmarker' },
      'changeStatus: "change.to.lifecycle" got 9 characters of other text.',
    ],
    [
      'an inherited key',
      {},
      { lifecycle: 'toString' },
      'changeStatus: "change.to.lifecycle" got 8 characters of other text.',
    ],
    [
      'the achievement asked for',
      {},
      { lifecycle: 'active', achievement: 7 },
      'changeStatus: "change.to.achievement" got a number.',
    ],
    [
      'the lifecycle that stands',
      { status: { lifecycle: 'Zqxmarker' } },
      { lifecycle: 'active' },
      'changeStatus: "subject.status.lifecycle" got 9 characters of other text.',
    ],
  ])('throws for a word that is not on our lists: %s', (_, subject, to, message) => {
    const error = thrownBy(() => changeStatus(subject as never, { to: to as never, on }));
    expect(error.code).toBe('argument/unknown-value');
    expect(error.message.replace(/must be one of ".*", /, '')).toBe(message);
  });

  it('throws for a reason that is only text, and for a key that could have no effect', () => {
    const to = { lifecycle: 'cancelled' } as const;
    const text = thrownBy(() => changeStatus({}, { to, on, reason: 'They moved away.' as never }));
    expect(text).toMatchObject({ code: 'argument/wrong-type', path: ['change', 'reason'] });
    const misspelt = { to, on, why: { text: 'They moved away.', voice: 'agreed' } } as never;
    expect(thrownBy(() => changeStatus({}, misspelt)).code).toBe('argument/unknown-key');
  });
});

describe('statusOn', () => {
  const subject = deepFreeze({
    status: { lifecycle: 'completed', achievement: 'achieved' },
    history: [
      { on: calendarDate('2027-01-10'), to: { lifecycle: 'active', achievement: 'improving' } },
      { on: calendarDate('2026-11-22'), from: { lifecycle: 'proposed' }, to: { lifecycle: 'active' } },
      { on: calendarDate('2027-02-28'), to: { lifecycle: 'on-hold' } },
      { on: calendarDate('2027-02-28'), to: { lifecycle: 'completed', achievement: 'achieved' } },
    ],
  } as const);

  it.each([
    ['2026-11-21', { lifecycle: 'proposed' }],
    ['2026-11-22', { lifecycle: 'active' }],
    ['2027-01-09', { lifecycle: 'active' }],
    ['2027-01-10', { lifecycle: 'active', achievement: 'improving' }],
    ['2027-02-27', { lifecycle: 'active', achievement: 'improving' }],
    ['2027-02-28', { lifecycle: 'completed', achievement: 'achieved' }],
    ['2030-01-01', { lifecycle: 'completed', achievement: 'achieved' }],
  ] as const)('says how it stood on %s, whatever the order of its history', (day, status) => {
    expect(statusOn(subject, calendarDate(day))).toEqual(status);
  });

  it('has nothing for a day before the first change of something new', () => {
    const begun = { history: [{ on: calendarDate('2026-11-22'), to: { lifecycle: 'active' } }] } as const;
    expect(statusOn(deepFreeze(begun), calendarDate('2026-11-21'))).toBeUndefined();
  });

  it('has nothing where a status has no history, as nobody wrote down since when', () => {
    expect(statusOn(deepFreeze({ status: { lifecycle: 'active' } }), on)).toBeUndefined();
    expect(statusOn(deepFreeze({}), on)).toBeUndefined();
  });

  it('throws for a day that is none', () => {
    const error = thrownBy(() => statusOn({}, 'yesterday' as never));
    expect(error.code).toBe('calendar/not-a-date');
    expect(error.message).toBe(
      'statusOn: "day" must be a real day written YYYY-MM-DD, got 9 characters of other text.',
    );
  });
});

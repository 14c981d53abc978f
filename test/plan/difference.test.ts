import type { Path, Plan } from 'supportplan';
import { calendarDate, newVersion, planDifference } from 'supportplan';
import type { Goal, Lifecycle, Revision } from 'supportplan/plan';
import { PLAN_CHANGES } from 'supportplan/plan';
import { readPlan } from 'supportplan/schemas';
import { describe, expect, it } from 'vitest';
import { MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN, LEAST_PLAN } from '../helpers/full-plan.js';
import { applyPatch, copyOf } from '../helpers/json-patch.js';
import { at, placesIn, withAt } from '../helpers/places.js';
import { thrownBy } from '../helpers/thrown-by.js';

const statement = { text: 'To live by the sea.', voice: 'own-words' } as const;

function changes(before: unknown, after: unknown) {
  return planDifference(deepFreeze(before) as Plan, deepFreeze(after) as Plan).changes;
}

/** The least of plans, with one list of things, which may stand inside a part. */
function planWith(way: readonly string[], items: readonly object[]): unknown {
  const [part = '', inner] = way;
  return { ...LEAST_PLAN, [part]: inner === undefined ? items : { [inner]: items } };
}

describe('planDifference, for lists of things with ids', () => {
  const lists = [
    ['need', ['needs']],
    ['goal', ['goals']],
    ['outcome', ['outcomes']],
    ['objective', ['objectives']],
    ['action', ['actions']],
    ['line of support', ['support']],
    ['contingency', ['contingencies']],
    ['risk', ['risks']],
    ['decision', ['control', 'decisions']],
    ['restriction', ['control', 'restrictions']],
    ['expectation of parents', ['child', 'expectations']],
    ['line of the budget', ['budget', 'lines']],
  ] as const;
  const begins = (name: string): boolean => 'aeiou'.includes(name.charAt(0));

  it.each(lists)('tells a new %s, where it is now', (name, way) => {
    expect(changes(planWith(way, [{ id: 'X' }]), planWith(way, [{ id: 'Y' }, { id: 'X' }]))).toStrictEqual([
      { what: 'added', path: [...way, 0], id: 'Y', sentence: `The first ${name} is new.` },
    ]);
  });

  it.each(lists.filter(([name]) => !begins(name)))(
    'tells a %s that was left out, where it was',
    (name, way) => {
      expect(changes(planWith(way, [{ id: 'X' }, { id: 'Y' }]), planWith(way, [{ id: 'X' }]))).toStrictEqual([
        {
          what: 'ended',
          path: [...way, 1],
          id: 'Y',
          sentence: `A ${name} was left out: the second in the earlier version.`,
        },
      ]);
    },
  );

  it.each(lists.filter(([name]) => begins(name)))('tells an %s that was left out', (name, way) => {
    expect(changes(planWith(way, [{ id: 'X' }, { id: 'Y' }]), planWith(way, [{ id: 'X' }]))).toStrictEqual([
      {
        what: 'ended',
        path: [...way, 1],
        id: 'Y',
        sentence: `An ${name} was left out: the second in the earlier version.`,
      },
    ]);
  });

  it.each(lists)('tells what is different in a %s, wherever it has moved', (name, way) => {
    const was = [{ id: 'X', statement, who: [] }, { id: 'Y' }];
    const is = [{ id: 'Y' }, { id: 'X', who: [], doneBy: '2027-01-01' }];
    const keys = ['statement', 'doneBy'];
    const sentence = `The second ${name} has changed: statement, done by.`;
    expect(changes(planWith(way, was), planWith(way, is))).toStrictEqual([
      { what: 'changed', path: [...way, 1], id: 'X', keys, sentence },
    ]);
  });

  it.each(lists)('tells nothing of a %s that stays as it is', (_, way) => {
    expect(changes(planWith(way, [{ id: 'X', statement }]), planWith(way, [{ statement, id: 'X' }]))).toEqual(
      [],
    );
  });

  it('tells all of one list together: what was left out, then the rest as they stand now', () => {
    const before = planWith(['goals'], [{ id: 'G1' }, { id: 'G2' }, { id: 'G3' }]);
    const after = planWith(['goals'], [{ id: 'G4' }, { id: 'G3', importance: 9 }, { id: 'G1' }]);
    expect(changes(before, after).map(({ sentence }) => sentence)).toEqual([
      'A goal was left out: the second in the earlier version.',
      'The first goal is new.',
      'The second goal has changed: importance.',
    ]);
  });

  it('tells of things one by one where their list is new, and where it is gone', () => {
    const without = LEAST_PLAN;
    const withOne = planWith(['needs'], [{ id: 'N1' }]);
    expect(changes(without, withOne).map(({ sentence }) => sentence)).toEqual(['The first need is new.']);
    expect(changes(withOne, without).map(({ sentence }) => sentence)).toEqual([
      'A need was left out: the first in the earlier version.',
    ]);
  });

  it('names a place past the tenth by its number', () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ id: `G${index}` }));
    expect(changes(planWith(['goals'], items.slice(0, 11)), planWith(['goals'], items))[0]?.sentence).toBe(
      'The 12th goal is new.',
    );
  });

  it('passes over things without an id where there should be one', () => {
    const before = planWith(['goals'], [{ statement }, { id: 'G1' }]);
    expect(changes(before, planWith(['goals'], [{ id: 'G1' }, { importance: 1 }]))).toEqual([]);
  });

  it.each<[Lifecycle, string]>([
    ['completed', 'completed'],
    ['cancelled', 'cancelled'],
    ['rejected', 'rejected'],
    ['entered-in-error', 'entered in error'],
  ])('tells how something ended that is in the plan still: %s', (lifecycle, words) => {
    const goal = { id: 'G1', statement, status: { lifecycle: 'active' } };
    const ended = { ...goal, status: { lifecycle, achievement: 'achieved' }, owner: 'together' };
    expect(changes(planWith(['goals'], [goal]), planWith(['goals'], [ended]))).toStrictEqual([
      {
        what: 'ended',
        path: ['goals', 0],
        id: 'G1',
        keys: ['status', 'owner'],
        endedAs: lifecycle,
        sentence: `The first goal has ended: ${words}.`,
      },
    ]);
  });

  it.each<[string, Goal['status'], Goal['status'], string]>([
    ['nothing', undefined, { lifecycle: 'completed' }, 'has ended: completed.'],
    ['another end', { lifecycle: 'completed' }, { lifecycle: 'cancelled' }, 'has ended: cancelled.'],
    [
      'the same end',
      { lifecycle: 'completed' },
      { lifecycle: 'completed', achievement: 'achieved' },
      'has changed: status.',
    ],
    ['an end, and goes on', { lifecycle: 'completed' }, { lifecycle: 'active' }, 'has changed: status.'],
    ['a life, and rests', { lifecycle: 'active' }, { lifecycle: 'on-hold' }, 'has changed: status.'],
    ['a life, and no status', { lifecycle: 'active' }, undefined, 'has changed: status.'],
  ])('tells of the status of something that had %s', (_, was, is, words) => {
    const goal = (status: Goal['status']) => ({ id: 'G1', statement, ...(status && { status }) });
    const [change] = changes(planWith(['goals'], [goal(was)]), planWith(['goals'], [goal(is)]));
    expect(change?.sentence).toBe(`The first goal ${words}`);
  });

  it('takes something new for new, even where it has ended', () => {
    const after = planWith(['goals'], [{ id: 'G1', status: { lifecycle: 'completed' } }]);
    expect(changes(LEAST_PLAN, after)).toStrictEqual([
      { what: 'added', path: ['goals', 0], id: 'G1', sentence: 'The first goal is new.' },
    ]);
  });
});

describe('planDifference, for the other parts', () => {
  const mine = { text: 'Tea first.', voice: 'own-words' } as const;

  it.each<[string, object, object, readonly string[] | undefined, Path, string]>([
    ['a part that is new', {}, { about: {} }, undefined, ['about'], 'About: recorded now.'],
    [
      'a list that is new',
      {},
      { makingItHappen: [mine] },
      undefined,
      ['makingItHappen'],
      'Making it happen: recorded now.',
    ],
    ['a part that is gone', { advocate: {} }, {}, undefined, ['advocate'], 'Advocate: no longer recorded.'],
    [
      'what is different in a part',
      { person: { name: 'Lin', contact: 'a' } },
      { person: { name: 'Lin', homeAddress: 'b' } },
      ['contact', 'homeAddress'],
      ['person'],
      'Person: changed in contact, home address.',
    ],
    [
      'another list without ids',
      { makingItHappen: [] },
      { makingItHappen: [mine] },
      undefined,
      ['makingItHappen'],
      'Making it happen: changed.',
    ],
    [
      'another day',
      { agreedOn: '2026-08-31' },
      { agreedOn: '2026-09-01' },
      undefined,
      ['agreedOn'],
      'Agreed on: changed.',
    ],
    ['another word', { status: 'draft' }, { status: 'agreed' }, undefined, ['status'], 'Status: changed.'],
    ['another kind', {}, { kind: 'housing-support' }, undefined, ['kind'], 'Kind: changed.'],
    [
      'a list in a part whose things may have no ids',
      { budget: { directPayments: [] } },
      { budget: { directPayments: [{ id: 'P1' }] } },
      ['directPayments'],
      ['budget'],
      'Budget: changed in direct payments.',
    ],
    [
      'the host’s own data, and no more of them than that',
      { extensions: { host: { secret: 1 } } },
      { extensions: { host: { secret: 2 } } },
      undefined,
      ['extensions'],
      'Extensions: changed.',
    ],
    [
      'the host’s own data, new',
      {},
      { extensions: {} },
      undefined,
      ['extensions'],
      'Extensions: recorded now.',
    ],
  ])('tells %s', (_, before, after, keys, path, sentence) => {
    const what = sentence.endsWith('recorded now.')
      ? 'added'
      : sentence.endsWith('no longer recorded.')
        ? 'ended'
        : 'changed';
    expect(changes({ ...LEAST_PLAN, ...before }, { ...LEAST_PLAN, ...after })).toStrictEqual([
      { what, path, ...(keys && { keys }), sentence },
    ]);
  });

  it('tells of a part and of the things in its lists, each by itself', () => {
    const before = { ...LEAST_PLAN, control: { wishes: [mine], decisions: [{ id: 'D1' }] } };
    const after = { ...LEAST_PLAN, control: { wishes: [], decisions: [{ id: 'D1', on: '2026-08-22' }] } };
    expect(changes(before, after)).toStrictEqual([
      { what: 'changed', path: ['control'], keys: ['wishes'], sentence: 'Control: changed in wishes.' },
      {
        what: 'changed',
        path: ['control', 'decisions', 0],
        id: 'D1',
        keys: ['on'],
        sentence: 'The first decision has changed: on.',
      },
    ]);
  });

  it('tells of a new part, and of the things in it', () => {
    const after = { ...LEAST_PLAN, control: { decisions: [{ id: 'D1' }], restrictions: [{ id: 'X1' }] } };
    expect(changes(LEAST_PLAN, after).map(({ sentence }) => sentence)).toEqual([
      'Control: recorded now.',
      'The first decision is new.',
      'The first restriction is new.',
    ]);
  });

  it('tells nothing of the version and where it came from', () => {
    const revision = { from: 1, on: '2027-02-22', by: { role: 'family' }, decision: 'revise', reasons: [] };
    expect(changes(LEAST_PLAN, { ...LEAST_PLAN, version: 2, revision })).toEqual([]);
  });

  it('tells nothing of a key that holds undefined', () => {
    expect(changes({ ...LEAST_PLAN, about: undefined }, { ...LEAST_PLAN, advocate: undefined })).toEqual([]);
  });

  it('goes through the parts in the order of the earlier version, then those that are new', () => {
    const before = { ...LEAST_PLAN, monitoring: [mine], about: {} };
    const after = { ...LEAST_PLAN, advocate: {}, about: { working: [] }, monitoring: [] };
    expect(changes(before, after).map(({ path }) => path)).toEqual([['monitoring'], ['about'], ['advocate']]);
  });
});

describe('planDifference, for the two versions', () => {
  const revision: Revision = {
    from: 1,
    on: calendarDate('2027-02-22'),
    by: { role: 'independent-support-planner', name: 'Odile Marsh' },
    decision: 'revise',
    reasons: [statement],
  };
  const after = deepFreeze<Plan>({ ...LEAST_PLAN, version: 2, revision, goals: [{ id: 'G1', statement }] });

  it('tells who wrote the later one, and from which review, where it came from the earlier', () => {
    const { patch, changes: told, ...rest } = planDifference(LEAST_PLAN, after);
    expect(rest).toStrictEqual({
      from: 1,
      to: 2,
      by: revision.by,
      on: '2027-02-22',
      decision: 'revise',
      summary:
        'Version 2 compared with version 1. Author: independent support planner. Review of Monday 22 February 2027: revise. 1 added, 0 ended, 0 changed.',
    });
    expect(told).toHaveLength(1);
    expect(patch).toHaveLength(3);
  });

  it('does not tell it where the later one came from another', () => {
    const third = deepFreeze<Plan>({ ...after, version: 3, revision: { ...revision, from: 2 } });
    const { patch: _, changes: __, ...rest } = planDifference(LEAST_PLAN, third);
    expect(rest).toStrictEqual({
      from: 1,
      to: 3,
      summary: 'Version 3 compared with version 1. 1 added, 0 ended, 0 changed.',
    });
  });

  it('does not tell it where nothing is recorded', () => {
    const { revision: _, ...unsigned } = after;
    const told = planDifference(LEAST_PLAN, deepFreeze(unsigned));
    expect(told.summary).toBe('Version 2 compared with version 1. 1 added, 0 ended, 0 changed.');
    expect(['by', 'on', 'decision'].filter((key) => Object.hasOwn(told, key))).toEqual([]);
  });

  it('goes back too: what was added is left out', () => {
    const told = planDifference(after, LEAST_PLAN);
    expect(told.summary).toBe('Version 1 compared with version 2. 0 added, 1 ended, 0 changed.');
    expect(told.changes[0]?.sentence).toBe('A goal was left out: the first in the earlier version.');
  });

  it('counts each kind', () => {
    expect(PLAN_CHANGES).toEqual(['added', 'ended', 'changed']);
    const before = planWith(['risks'], [{ id: 'R1' }, { id: 'R2', statement }]);
    const later = planWith(['risks'], [{ id: 'R2' }, { id: 'R3' }, { id: 'R4' }]);
    expect(planDifference(before as Plan, later as Plan).summary).toBe(
      'Version 1 compared with version 1. 2 added, 1 ended, 1 changed.',
    );
  });

  it('is empty for a plan and itself', () => {
    expect(planDifference(FULL_PLAN, structuredClone(FULL_PLAN))).toStrictEqual({
      from: 3,
      to: 3,
      summary: 'Version 3 compared with version 3. 0 added, 0 ended, 0 changed.',
      changes: [],
      patch: [],
    });
  });

  it('counts no status, moves, days of agreement or signatures, and tells them', () => {
    const later: Plan = {
      ...LEAST_PLAN,
      status: 'agreed',
      moves: [],
      completedOn: calendarDate('2026-08-24'),
      agreedOn: calendarDate('2026-08-31'),
      agreedWith: [{ role: 'the-person' }],
      signatures: [{ by: 'the-person', outcome: 'signed' }],
      planningTools: ['A map'],
    };
    const told = planDifference(LEAST_PLAN, deepFreeze(later));
    expect(told.changes.map(({ path }) => path)).toEqual([
      ['status'],
      ['moves'],
      ['completedOn'],
      ['agreedOn'],
      ['agreedWith'],
      ['signatures'],
      ['planningTools'],
    ]);
    expect(told.summary).toBe('Version 1 compared with version 1. 1 added, 0 ended, 0 changed.');
  });

  it('tells what a review changed, by hand', () => {
    const next = newVersion(FULL_PLAN, {
      on: calendarDate('2027-02-22'),
      by: { role: 'key-worker' },
      decision: 'revise',
      reasons: [statement],
      changes: { goals: (FULL_PLAN.goals ?? []).map((goal) => ({ ...goal, importance: 3 })) },
    });
    const told = planDifference(FULL_PLAN, (next.ok ? next.value : undefined) as Plan);
    expect(told.summary).toBe(
      'Version 4 compared with version 3. Author: key worker. Review of Monday 22 February 2027: revise. 0 added, 4 ended, 3 changed.',
    );
    expect(told.changes.map(({ sentence }) => sentence)).toEqual([
      'Status: changed.',
      'Moves: no longer recorded.',
      'Closure: no longer recorded.',
      'Completed on: no longer recorded.',
      'Agreed on: no longer recorded.',
      'Agreed with: no longer recorded.',
      'Written with: no longer recorded.',
      'Involvement: no longer recorded.',
      'The first goal has changed: importance.',
      'Child: changed in consent.',
      'Signatures: no longer recorded.',
      'Seen for work: no longer recorded.',
      'Review: changed in booked on, events.',
    ]);
    expect(applyPatch(FULL_PLAN, told.patch)).toStrictEqual(copyOf(next.ok && next.value));
  });

  it('throws for another plan, without repeating its id', () => {
    const other = deepFreeze<Plan>({ ...LEAST_PLAN, id: MARKER });
    for (const [one, two] of [
      [LEAST_PLAN, other],
      [other, LEAST_PLAN],
    ] as const) {
      const error = thrownBy(() => planDifference(one, two));
      expect([error.code, error.path]).toEqual(['plan/another-plan', ['after', 'id']]);
      expect(error.message).toBe(
        'planDifference: "after.id" must be the id of the earlier version, got a different id.',
      );
    }
  });
});

describe('planDifference, for plans that are large or strange', () => {
  const goals = Array.from({ length: 10_000 }, (_, index) => ({ id: `G${index}`, statement }));
  const before = deepFreeze<Plan>({ ...LEAST_PLAN, goals });

  it.each<[string, readonly Goal[], readonly number[], number]>([
    ['in reverse', goals.toReversed(), [0, 0, 0], 1],
    ['all others', goals.map((goal) => ({ ...goal, id: `H${goal.id}` })), [10_000, 10_000, 0], 20_000],
    ['all different', goals.map((goal) => ({ ...goal, importance: 1 })), [0, 0, 10_000], 10_000],
    ['every second one gone', goals.filter((_, index) => index % 2 === 0), [0, 5000, 0], 5000],
    ['all gone', [], [0, 10_000, 0], 10_000],
  ])('answers for ten thousand goals that are %s', (_, now, counts, steps) => {
    const after = deepFreeze<Plan>({ ...before, goals: now });
    const told = planDifference(before, after);
    expect(PLAN_CHANGES.map((kind) => told.changes.filter(({ what }) => what === kind).length)).toEqual(
      counts,
    );
    expect(told.patch).toHaveLength(steps);
    expect(applyPatch(before, told.patch)).toStrictEqual(copyOf(after));
  });

  function nested(depth: number, end: number): unknown {
    let value: unknown = end;
    for (let level = 0; level < depth; level++) value = [{ deeper: value }];
    return value;
  }

  it.each([
    ['the same', 1, 0],
    ['not the same', 2, 1],
  ])('looks into a host’s own data a hundred thousand deep, where they are %s', (_, end, count) => {
    const one = { ...LEAST_PLAN, extensions: { host: nested(100_000, 1) } };
    const other = { ...LEAST_PLAN, extensions: { host: nested(100_000, end) } };
    const told = planDifference(one, other);
    expect([told.changes.length, told.patch.length]).toEqual([count, count]);
    if (count === 1) expect(told.patch[0]).toMatchObject({ op: 'replace', path: '/extensions' });
  });

  it('comes to an end where a host’s own data hold themselves', () => {
    const ring = (end: number): Record<string, unknown> => {
      const data: Record<string, unknown> = { end };
      data['self'] = [data];
      return data;
    };
    expect(
      planDifference({ ...LEAST_PLAN, extensions: ring(1) }, { ...LEAST_PLAN, extensions: ring(1) }).patch,
    ).toEqual([]);
    const other = { ...LEAST_PLAN, extensions: ring(2) };
    expect(planDifference({ ...LEAST_PLAN, extensions: ring(1) }, other).patch).toHaveLength(1);
  });
});

describe('planDifference, for scales that the plan brings', () => {
  it('says that they changed, because the same scores then mean something else', () => {
    const [scale] = FULL_PLAN.starScales ?? [];
    const other = { ...scale, points: scale?.points.map((point) => ({ ...point, label: 'Ashore' })) };
    expect(changes(FULL_PLAN, { ...FULL_PLAN, version: 4, starScales: [other] })).toStrictEqual([
      { what: 'changed', path: ['starScales'], sentence: 'Star scales: changed.' },
    ]);
  });
});

describe('planDifference never repeats what the plans say', () => {
  /** Everything that is told in words. */
  function told(before: Plan, after: Plan): string {
    const { summary, changes: found } = planDifference(before, after);
    return [summary, ...found.map(({ sentence }) => sentence)].join('\n').toLowerCase();
  }

  const isFree = (place: Path): boolean => {
    if (typeof at(FULL_PLAN, place) !== 'string' || ['id', 'extensions'].includes(String(place[0])))
      return false;
    const reading = readPlan(withAt(FULL_PLAN, place, MARKER));
    return reading.ok || reading.issues.every(({ code }) => code === 'plan/broken-link');
  };
  const places = placesIn(FULL_PLAN).filter(isFree);
  const marked = deepFreeze(
    places.reduce<unknown>((plan, place) => withAt(plan, place, `${at(plan, place)}${MARKER}`), {
      ...FULL_PLAN,
      revision: { ...FULL_PLAN.revision, from: 2, by: { ...FULL_PLAN.keyWorker, name: MARKER } },
      extensions: { [MARKER]: { [MARKER]: MARKER } },
    }),
  ) as Plan;
  const earlier = deepFreeze({ ...LEAST_PLAN, id: FULL_PLAN.id, version: 2 });

  it('with the marker in every text, name and id, and as a key of the host’s', () => {
    for (const place of [
      ['needs', 1, 'id'],
      ['person', 'name'],
      ['support', 0, 'when'],
      ['closure', 'otherHelp', 'text'],
    ]) {
      expect(places).toContainEqual(place);
    }
    for (const [one, other] of [
      [FULL_PLAN, marked],
      [marked, FULL_PLAN],
      [earlier, marked],
      [marked, earlier],
    ] as const) {
      expect(planDifference(one, other).changes.length).toBeGreaterThan(30);
      expect(told(one, other)).not.toContain(MARKER.toLowerCase());
    }
    expect(told(earlier, marked)).toContain('author: key worker');
  });

  it('with the marker in one place at a time', () => {
    for (const place of places) {
      const other = withAt(FULL_PLAN, place, MARKER) as Plan;
      expect(told(FULL_PLAN, other) + told(other, FULL_PLAN)).not.toContain(MARKER.toLowerCase());
    }
  });

  it('with the marker as an unknown key', () => {
    const known = planWith(['goals'], [{ id: 'G1' }]) as Plan;
    expect(told(known, { ...known, [MARKER]: 1 } as Plan)).not.toContain(MARKER.toLowerCase());
  });
});

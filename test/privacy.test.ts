import { readFileSync } from 'node:fs';
import {
  addDays,
  adultEligibility,
  ageOn,
  type CalendarDate,
  calendarDate,
  changeStatus,
  checkBudget,
  checkPlan,
  checkPower,
  checkSmart,
  explainReview,
  lastDayOf,
  movePlan,
  nextReview,
  readCalendarDate,
  readReviewRecord,
  reviewList,
  reviewSchedule,
  reviewStatus,
  reviewWorkload,
  type StarChart,
  type StarScale,
  type SupportPlanError,
  starChange,
  starChartBands,
  starHistory,
  starViews,
  ukWorkingCalendar,
  withBankHolidays,
} from 'supportplan';
import { bankHolidays, readBankHolidayFeed } from 'supportplan/calendar';
import { checkCarersActionPlan } from 'supportplan/carers-strategy';
import { planReviewRecord } from 'supportplan/plan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT, LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import {
  coverageToSvg,
  planToEasyRead,
  planToHtml,
  scheduleToSvg,
  starChartToSvg,
  starChartToText,
  workloadToSvg,
} from 'supportplan/render';
import { type CaseRecord, readCaseRecord, type Timescale } from 'supportplan/review';
import { readCarersActionPlan, readPlan, readStarScale } from 'supportplan/schemas';
import {
  publishStarTally,
  starBand,
  starScale,
  tallyStarCharts,
  withStarWords,
} from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { FULL_CARERS_PLAN } from './carers-strategy/full-carers-plan.js';
import { MARKER } from './helpers/arbitraries.js';
import { deepFreeze } from './helpers/deep-freeze.js';
import { FULL_PLAN } from './helpers/full-plan.js';
import { issuesOf, leaks, objectsIn, SHAPES, withMarkerKey } from './helpers/markers.js';
import { at, placesIn, withAt, withoutAt } from './helpers/places.js';
import { thrownBy } from './helpers/thrown-by.js';

const today = calendarDate('2027-09-06');
const policies = [LONDON_HOUSING_TRUST_SUPPORT, ENGLAND_ADULT_CARE_AND_SUPPORT];

/** Everything that is told of a plan: its issues, or its findings and what is due. */
function toldOfPlan(value: unknown): readonly string[] {
  const reading = readPlan(value);
  if (!reading.ok) return issuesOf(reading);
  return policies.flatMap((policy) => [
    ...checkPlan(reading.value, { today, policy }).map((finding) => JSON.stringify(finding)),
    explainReview(nextReview(policy, planReviewRecord(reading.value))),
  ]);
}

/** Everything that is told of a record; on the first day all its events are still to come. */
function toldOfRecord(value: unknown): readonly string[] {
  const refused = [calendarDate('2020-01-01'), today].flatMap(
    (day) => reviewList([value], { today: day, policies }).refused,
  );
  return [
    ...issuesOf(readCaseRecord(value)),
    ...issuesOf(readReviewRecord(value)),
    ...refused.flatMap(({ issues }) => issues.map((issue) => JSON.stringify(issue))),
  ];
}

/** Everything in a value that is said in messages and questions of ours. */
function messagesIn(value: unknown): readonly string[] {
  return placesIn(value)
    .filter((place) => ['message', 'question', 'code'].includes(String(place.at(-1))))
    .map((place) => String(at(value, place)));
}

describe('leaks, the test of the tests', () => {
  it('sees a marker in a message, in a path and in another case, and silence', () => {
    const path = JSON.stringify({ path: ['needs', MARKER] });
    expect(
      leaks([
        [['a'], ['well', `got ${MARKER}.`]],
        [['b'], [path]],
        [['c'], [MARKER.toUpperCase()]],
        [['d'], []],
        [['e'], ['well']],
      ]),
    ).toEqual([
      [['a'], `got ${MARKER}.`],
      [['b'], path],
      [['c'], MARKER.toUpperCase()],
      [['d'], 'nothing was told'],
    ]);
  });
});

describe('readPlan never repeats what a plan of the first format says', () => {
  const first: unknown = deepFreeze(
    JSON.parse(readFileSync(new URL('./golden/plan/first-format.json', import.meta.url), 'utf8')),
  );
  const told = (value: unknown): readonly string[] => [
    ...toldOfPlan(value),
    ...toldOfPlan(withoutAt(value, ['version'])),
  ];

  it.each(SHAPES)('with the marker in every place in turn, as %s', (_, marked) => {
    const cases = placesIn(first).map(
      (place) => [place, told(deepFreeze(withAt(first, place, marked)))] as const,
    );
    expect(leaks(cases)).toEqual([]);
  });

  it('with the marker as an unknown key of every object in turn', () => {
    const cases = objectsIn(first).map((place) => [place, told(withMarkerKey(first, place))] as const);
    expect(leaks(cases)).toEqual([]);
  });
});

describe('readCarersActionPlan and checkCarersActionPlan never repeat what a carers’ plan says', () => {
  const told = (value: unknown): readonly string[] => {
    const reading = readCarersActionPlan(value);
    if (!reading.ok) return issuesOf(reading);
    return checkCarersActionPlan(reading.value, { today }).map((finding) => JSON.stringify(finding));
  };

  it.each(SHAPES)('with the marker in every place in turn, as %s', (_, marked) => {
    const cases = placesIn(FULL_CARERS_PLAN).map((place) => {
      const plan = deepFreeze(withAt(FULL_CARERS_PLAN, place, marked));
      return [place, [...told(plan), ...told(withoutAt(plan, ['id']))]] as const;
    });
    expect(leaks(cases)).toEqual([]);
  });

  it('with the marker as an unknown key of every object in turn', () => {
    const cases = objectsIn(FULL_CARERS_PLAN).map(
      (place) => [place, ['', ...told(withMarkerKey(FULL_CARERS_PLAN, place))]] as const,
    );
    expect(leaks(cases)).toEqual([]);
  });
});

describe('the checks of one thing never repeat what it says', () => {
  /** Every text of a thing marked, where there is nothing but its own words to say so. */
  const marked = <T>(thing: T): T =>
    placesIn(thing)
      .filter((place) =>
        ['text', 'name', 'id', 'unit', 'contact', 'relationship'].includes(String(place.at(-1))),
      )
      .reduce<unknown>((soFar, place) => withAt(soFar, place, MARKER), thing) as T;
  const statement = { text: MARKER, voice: 'practitioner' } as const;
  const [outcome] = FULL_PLAN.outcomes ?? [];
  const [objective] = FULL_PLAN.objectives ?? [];
  const { assessment, budget } = FULL_PLAN;
  if (
    outcome === undefined ||
    objective === undefined ||
    assessment?.kind !== 'adult' ||
    budget === undefined
  )
    throw new Error('The full plan is not full.');

  it.each<readonly [string, () => readonly unknown[]]>([
    ['checkPower', () => checkPower(marked(outcome))],
    [
      'checkPower, of an outcome that says nothing',
      () => checkPower({ id: MARKER, statement, aim: 'achieve' }),
    ],
    ['checkSmart', () => checkSmart(marked(objective))],
    ['checkSmart, of an objective that says nothing', () => checkSmart({ id: MARKER, statement })],
    ['checkBudget', () => checkBudget({ ...marked(budget), contributionPence: 987_654 })],
    ['adultEligibility', () => [adultEligibility(marked({ ...assessment, wellbeing: [] }))]],
  ])('by %s', (_, check) => {
    const told = ['', ...check().map((finding) => messagesIn(finding).join(' '))];
    expect(leaks([[[], told]])).toEqual([]);
  });
});

describe('what is refused is refused without a word of it', () => {
  const on = calendarDate('2026-08-01');
  const by = { role: 'key-worker', name: MARKER } as const;
  const reason = { text: MARKER, voice: 'agreed' } as const;
  const tracked = { id: MARKER, status: { lifecycle: 'completed', achievement: 'achieved' } } as const;
  const plan = { ...FULL_PLAN, id: MARKER };

  it.each([
    ['movePlan, from there', () => movePlan(plan, { to: 'draft', on, by })],
    ['movePlan, on that day', () => movePlan({ ...plan, status: 'shared' }, { to: 'agreed', on, by })],
    ['changeStatus', () => changeStatus(tracked, { to: { lifecycle: 'rejected' }, on, by, reason })],
  ])('by %s', (_, call) => {
    const attempt = call();
    expect(attempt.ok).toBe(false);
    expect(leaks([[[], [JSON.stringify(attempt)]]])).toEqual([]);
  });
});

describe('star charts, scales and pictures are refused without a word of them', () => {
  const scale: StarScale = deepFreeze({
    id: 'own',
    version: '2',
    points: [
      { id: 'sleep', label: 'Sleep' },
      { id: 'food', label: 'Food' },
      { id: 'walks', label: 'Walks' },
    ],
    lowest: 0,
    highest: 3,
    bands: [
      { id: 'low', from: 0, to: 1, label: 'not yet' },
      { id: 'high', from: 2, to: 3, label: 'often' },
    ],
  });
  const chart: StarChart = deepFreeze({
    scale: 'own',
    scaleVersion: '2',
    on: calendarDate('2026-03-03'),
    ratedBy: 'the-person',
    readings: [
      { point: 'sleep', score: 1, aim: 'maintain' },
      { point: 'food', score: 0 },
    ],
  });

  /** What an error of ours says, and where; nothing where there is none, or one that is not ours. */
  function thrown(call: () => unknown): readonly string[] {
    try {
      call();
      return [];
    } catch (error) {
      const { name, message, code, path } = error as SupportPlanError;
      return name === 'SupportPlanError' ? [`${code} ${message} ${JSON.stringify(path)}`] : [];
    }
  }

  const calls = (one: StarChart, on: StarScale): readonly (() => unknown)[] => [
    () => starScale(on),
    () => withStarWords(on, { points: { [MARKER]: MARKER } }),
    () => starChartBands(one, on),
    () => starChange(chart, one, { scale: on }),
    () => starViews({ person: chart, worker: { ...one, ratedBy: 'worker' } }, on),
    () => starHistory([chart, one], { scales: [on] }),
    () => tallyStarCharts([{ before: chart, after: one }], { scale: on }),
    () => publishStarTally(tallyStarCharts([], { scale }), { scale: on, show: MARKER as 'change' }),
    () => starChartToText([chart, one], { scale: on }),
    () => starChartToSvg([chart, one], { scale: on }),
  ];

  it.each(SHAPES)('with the marker in every place in turn, as %s', (_, marked) => {
    const told = [
      ...placesIn(chart).flatMap((place) => calls(withAt(chart, place, marked) as StarChart, scale)),
      ...placesIn(scale).flatMap((place) => calls(chart, withAt(scale, place, marked) as StarScale)),
    ].flatMap(thrown);
    expect(told.length).toBeGreaterThan(30);
    expect(leaks([[[], told]])).toEqual([]);
    const readings = placesIn(scale).flatMap((place) =>
      issuesOf(readStarScale(withAt(scale, place, marked))),
    );
    expect(leaks([[[], readings]])).toEqual([]);
  });

  it('with the marker in what a picture or a document is asked for', () => {
    const options = { title: MARKER.repeat(50), id: `${MARKER} `, theme: MARKER as 'light' };
    const day = MARKER as CalendarDate;
    const schedule = reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, { events: [] });
    const list = reviewList([], { today, policies });
    const workload = reviewWorkload(list, { by: 'week', weeks: 2 });
    const picture = (): { src: string; alt: string } => ({ src: `javascript:${MARKER}`, alt: MARKER });
    const told = [
      () => starChartToSvg(chart, { ...options, scale }),
      () => starChartToSvg(chart, { scale, id: MARKER.repeat(9) }),
      () => coverageToSvg([{ label: MARKER, status: MARKER as 'gap' }], { theme: options.theme }),
      () => scheduleToSvg(schedule, { today: day }),
      () => workloadToSvg(workload, { capacity: MARKER as unknown as number }),
      () => planToHtml(FULL_PLAN, { today: day }),
      () => planToEasyRead(FULL_PLAN, { today, picture }),
    ].map(thrown);
    expect(told.map((texts) => texts.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(leaks([[[], told.flat()]])).toEqual([]);
  });
});

describe('readCaseRecord, readReviewRecord and reviewList never repeat what a record says', () => {
  const record: CaseRecord = deepFreeze({
    id: 'C1',
    team: 'North',
    policy: LONDON_HOUSING_TRUST_SUPPORT.id,
    bornOn: calendarDate('1988-02-29'),
    events: [
      { kind: 'plan-agreed', on: calendarDate('2026-08-31') },
      { kind: 'host:letter-sent', on: calendarDate('2026-09-01') },
    ],
    extensions: { 'host-app': { colour: 'teal', seen: [true, null] } },
  });

  it.each(SHAPES)('with the marker in every place in turn, as %s', (_, marked) => {
    const cases = placesIn(record).map(
      (place) => [place, toldOfRecord(deepFreeze(withAt(record, place, marked)))] as const,
    );
    expect(leaks(cases)).toEqual([]);
  });

  it('with the marker as an unknown key of every object in turn', () => {
    const cases = objectsIn(record).map(
      (place) => [place, toldOfRecord(withMarkerKey(record, place))] as const,
    );
    expect(leaks(cases)).toEqual([]);
  });

  it('with the marker for a record', () => {
    const cases = SHAPES.map(([name, marked]) => [[name], toldOfRecord(marked)] as const);
    expect(leaks(cases)).toEqual([]);
  });
});

describe('explainReview never repeats a host’s kind of event', () => {
  const kind = `host:${MARKER}` as const;
  const [{ thenEvery: _, ...timescale }] = LONDON_HOUSING_TRUST_SUPPORT.timescales;
  const { basis } = LONDON_HOUSING_TRUST_SUPPORT;
  const started: Timescale = { ...timescale, startedBy: [kind] };

  it.each<[string, Timescale]>([
    ['The six-monthly review is due by', { ...started, thenEvery: { within: { months: 6 }, basis } }],
    ['It is owed at once, because', { ...started, first: { within: { days: 0 }, basis } }],
    ['The six-monthly review is owed', { ...started, first: { within: 'no-fixed-limit', basis } }],
    ['Nothing is due', { ...started, endedBy: [kind] }],
  ])('where it says "%s"', (words, changed) => {
    const policy = { ...LONDON_HOUSING_TRUST_SUPPORT, timescales: [changed] } as const;
    const record = deepFreeze({ events: [{ kind, on: calendarDate('2026-08-31') }] });
    const told = explainReview(nextReview(policy, record));
    expect(told).toContain(words);
    expect(told).toContain('an event of the host’s own happened');
    expect(leaks([[[], [told]]])).toEqual([]);
  });
});

describe('readBankHolidayFeed never repeats what a feed says', () => {
  const division = (name: string) => ({
    division: name,
    events: [{ title: 'New Year’s Day', date: '2026-01-01', notes: '', bunting: true }],
  });
  const feed = deepFreeze({
    'england-and-wales': division('england-and-wales'),
    scotland: division('scotland'),
    'northern-ireland': { ...division('northern-ireland'), events: [{ title: 7, date: '2026-02-30' }] },
  });
  const told = (value: unknown): readonly string[] => issuesOf(readBankHolidayFeed(value));

  it.each(SHAPES)('with the marker in every place in turn, as %s', (_, marked) => {
    const cases = placesIn(feed).map((place) => {
      const changed = withAt(feed, place, marked);
      return [place, [...told(changed), ...told(withoutAt(changed, ['northern-ireland']))]] as const;
    });
    expect(leaks(cases)).toEqual([]);
  });

  it('with the marker as an unknown key of every object in turn', () => {
    const cases = objectsIn(feed).map((place) => [place, told(withMarkerKey(feed, place))] as const);
    expect(leaks(cases)).toEqual([]);
  });
});

describe('readCalendarDate never repeats what was typed', () => {
  it.each([[MARKER], [`2/3/2026 ${MARKER}`], [`2026-03-02${MARKER}`]])('for %s', (typed) => {
    expect(leaks([[[], issuesOf(readCalendarDate(typed))]])).toEqual([]);
  });
});

describe('an error never repeats what it was thrown about', () => {
  const day = calendarDate('2026-08-31');
  const due = nextReview(LONDON_HOUSING_TRUST_SUPPORT, { events: [{ kind: 'plan-agreed', on: day }] });
  const calendar = ukWorkingCalendar('scotland');
  const next = (record: object) => nextReview(LONDON_HOUSING_TRUST_SUPPORT, record as never);
  const wrong = MARKER as never;

  it.each([
    ['calendarDate', () => calendarDate(MARKER)],
    ['calendarDate, nearly', () => calendarDate(`2026-03-02${MARKER}`)],
    ['addDays', () => addDays(wrong, 1)],
    ['addDays, the count', () => addDays(day, wrong)],
    ['ageOn', () => ageOn(wrong, day)],
    ['lastDayOf', () => lastDayOf(day, { within: { weeks: wrong } })],
    ['withBankHolidays', () => withBankHolidays(calendar, { add: [wrong] })],
    ['ukWorkingCalendar', () => ukWorkingCalendar(wrong)],
    ['bankHolidays', () => bankHolidays(wrong, 2026)],
    ['bankHolidays, the year', () => bankHolidays('scotland', wrong)],
    ['nextReview, the day', () => next({ events: [{ kind: 'plan-agreed', on: MARKER }] })],
    ['nextReview, the kind', () => next({ events: [{ kind: MARKER, on: day }] })],
    ['nextReview, the birthday', () => next({ events: [], bornOn: MARKER })],
    ['reviewStatus', () => reviewStatus(due, { today: wrong })],
    ['reviewList', () => reviewList([], { today: wrong, policies })],
    ['checkPlan', () => checkPlan(FULL_PLAN, { today: wrong })],
    ['starBand', () => starBand(wrong)],
    ['starChartBands', () => starChartBands({ scale: MARKER, readings: [] })],
  ])('by %s', (_, call) => {
    const { name, message, code, path, stack = '' } = thrownBy(call);
    expect(leaks([[[], [JSON.stringify({ name, message, code, path }), stack]]])).toEqual([]);
  });
});

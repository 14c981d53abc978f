import { calendarDate, type ReviewPolicy, reviewSchedule } from 'supportplan';
import { ENGLAND_ADULT_CARE_AND_SUPPORT } from 'supportplan/policies';
import {
  type PictureTheme,
  type SchedulePictureOptions,
  scheduleToSvg,
  scheduleToText,
} from 'supportplan/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_COLOURS } from '../../src/render/theme.js';
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
} from '../render/schedule-answers.js';
import {
  axeFindings,
  boxesOf,
  colourOf,
  coloursAt,
  contrastFaults,
  countOf,
  edgeColours,
  layoutFaults,
  markupFaults,
  openBrowser,
  parsedAs,
  type Shown,
  screenshot,
  show,
} from './browser.js';
import { HOSTILE_TEXTS, LONG_WORD, LONG_WORDS } from './hostile.js';

const WIDTHS = [320, 640, 1280] as const;
const THEMES: readonly PictureTheme[] = ['light', 'dark', 'print'];
const SIZES = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

const on = calendarDate;
const window = { ...due('2026-12-18').limit, opensAfter: { weeks: 6 } };

/** Every kind of answer, side by side. */
const ALL = scheduleOf(
  [
    due('2026-11-02', { title: 'six-monthly review', timescale: 'late' }),
    due('2026-10-30', { title: 'light-touch review', strength: 'consider', timescale: 'passed' }),
    due('2026-12-18', { title: 'first review', limit: window, from: on('2026-12-04'), timescale: 'window' }),
    due('2027-01-03', {
      title: 'planned review',
      strength: 'consider',
      planBy: on('2026-12-31'),
      timescale: 'plan',
    }),
    due('2027-06-04', { provisional: true, missing: ['bornOn'] }),
    due('2027-02-28', {
      title: 'end of the authorisation',
      opening: 'It ends at the latest on',
      timescale: 'end',
    }),
    owed(),
    held({ title: 'visit' }),
    unscheduled({ title: 'conference' }),
    unscheduled({ title: 'assessment', because: 'done', on: on('2026-11-02') }),
    uncounted('facts-missing'),
    endsFirst('2026-12-04'),
    ended({ title: 'placement plan' }),
  ],
  [...later(['2028-06-04', '2029-06-04']), ...later(['2027-11-02'], 'late')],
);

const NEAR = scheduleOf([due('2026-11-22')]);
const FAR = scheduleOf([due('2199-12-31')]);
const OLD = scheduleOf([due('1978-02-28'), due('2026-11-23')]);
const MANY = scheduleOf(
  Array.from({ length: 60 }, (_, place) => due(`${2027 + (place % 7)}-0${1 + (place % 9)}-14`)),
);
const ENDED = scheduleOf([ended(), ended({ endedBy: 'died', on: on('2026-06-02') })], later(['2027-06-04']));
const UNDATED = scheduleOf([owed(), held(), unscheduled()]);

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

async function faultsOf(svg: string): Promise<readonly string[]> {
  const markup = await markupFaults(shown, svg);
  await show(shown, svg);
  return [...markup, ...(await layoutFaults(shown)), ...(await contrastFaults(shown))];
}

/** What the lines of text of the picture that is shown say, one after the other. */
async function said(): Promise<string> {
  const { texts } = await boxesOf(shown);
  return texts.map(({ text }) => text).join(' ');
}

describe('scheduleToSvg, in a browser', () => {
  it.each(SIZES)('is sound at $width pixels, $theme', async ({ width, theme }) => {
    const svg = scheduleToSvg(ALL, { today: TODAY, width, theme, title: 'When my plan is looked at again' });
    expect(await faultsOf(svg)).toEqual([]);
    expect(await axeFindings(shown)).toEqual([]);
    const url = await screenshot(shown, `schedule-${width}-${theme}`);
    expect(await edgeColours(shown, url, 8)).toEqual([colourOf(PICTURE_COLOURS[theme].paper).join()]);
    const words = await said();
    for (const part of [
      'Was due by Monday 2 November 2026. 20 days overdue.',
      'Was to be considered by Friday 30 October 2026. Not considered yet.',
      'It can be held from Friday 4 December 2026.',
      'plan for Thursday 31 December 2026.',
      'That day is provisional',
      'After that, provisionally: by 4 June 2028 and 4 June 2029',
      'It ends at the latest on Sunday 28 February 2027.',
      'Owed, with no fixed last day',
      'On hold since',
    ]) {
      expect(words).toContain(part);
    }
  });

  it.each(SIZES)('is sound at $width pixels, $theme, with days far and near', async ({ width, theme }) => {
    for (const schedule of [NEAR, FAR, OLD, UNDATED, ENDED]) {
      expect(await faultsOf(scheduleToSvg(schedule, { today: TODAY, width, theme }))).toEqual([]);
      const paper = colourOf(PICTURE_COLOURS[theme].paper).join();
      expect(await edgeColours(shown, await screenshot(shown, 'schedule-some'), 8)).toEqual([paper]);
    }
  });

  it.each(WIDTHS)('is sound at %i pixels with 60 reviews', async (width) => {
    expect(await faultsOf(scheduleToSvg(MANY, { today: TODAY, width }))).toEqual([]);
  });

  it.each(WIDTHS)('is sound at %i pixels on any day', async (width) => {
    for (const today of [
      '0001-01-01',
      '2026-12-31',
      '2027-01-01',
      '2028-02-29',
      '2031-09-30',
      '9999-12-31',
    ]) {
      expect(await faultsOf(scheduleToSvg(ALL, { today: on(today), width }))).toEqual([]);
    }
  });

  it.each(SIZES)(
    'has marks where the days are, and a line for today: $width pixels, $theme',
    async ({ width, theme }) => {
      // both began before today; 30 and 60 days after it
      const schedule = scheduleOf([due('2027-01-21'), due('2026-12-22', { strength: 'consider' })]);
      const svg = scheduleToSvg(schedule, { today: TODAY, width, theme });
      await show(shown, svg);
      const url = await screenshot(shown, `schedule-marks-${width}-${theme}`);
      const { series, text, paper } = PICTURE_COLOURS[theme];
      const [, toConsider, toHold] = series;
      const [, circleX = 0, circleY = 0] = (/<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(svg) ?? []).map(
        Number,
      );
      const [, diamondX = 0, top = 0] = (/<polygon points="([\d.]+),([\d.]+)/.exec(svg) ?? []).map(Number);
      const [, nowX = 0] = (
        new RegExp(`x1="([\\d.]+)"[^>]* x2="\\1"[^>]* stroke="${text}"`).exec(svg) ?? []
      ).map(Number);
      // the days lie evenly: today, 30 days, 60 days
      expect(circleX - nowX).toBeCloseTo(diamondX - circleX, 0);
      const seen = await coloursAt(shown, url, [
        [circleX, circleY],
        [diamondX, top + 8],
        [diamondX + 12, top + 8],
      ]);
      expect(seen).toEqual([toConsider, toHold, paper].map(colourOf));
      // today's line beside the bar of each row
      for (const y of [circleY, top + 8]) {
        expect(await countOf(shown, url, text, [nowX - 2, y - 12, nowX + 2, y - 4])).toBeGreaterThan(6);
      }
    },
  );

  it('never draws what has ended as due: no mark, no line, no colour of either', async () => {
    for (const width of WIDTHS) {
      const svg = scheduleToSvg(ENDED, { today: TODAY, width });
      await show(shown, svg);
      const { elements } = await parsedAs(shown, svg);
      expect(elements).toEqual(['desc', 'rect', 'svg', 'text', 'title']);
      const { width: wide, height } = await boxesOf(shown);
      const url = await screenshot(shown, `schedule-ended-${width}`);
      for (const colour of PICTURE_COLOURS.light.series) {
        expect(await countOf(shown, url, colour, [0, 0, wide, height])).toBe(0);
      }
      expect(await said()).toMatch(
        /^Nothing is due: the plan was closed on Monday 1 June 2026 and the person died/,
      );
    }
  });
});

/** A policy of a host's own, whose timescales are called as it likes. */
function policyCalled(title: string): ReviewPolicy {
  const { timescales } = ENGLAND_ADULT_CARE_AND_SUPPORT;
  const [first, ...rest] = timescales.map((timescale) => ({ ...timescale, title, opening: title }));
  return { ...ENGLAND_ADULT_CARE_AND_SUPPORT, timescales: [first as (typeof timescales)[0], ...rest] };
}

describe('scheduleToSvg, of a policy of a host’s own, in a browser', () => {
  const events = [{ kind: 'plan-agreed', on: on('2026-03-02') }] as const;

  it.each([
    ...Object.entries(HOSTILE_TEXTS),
    ['80 characters', LONG_WORDS],
    ['80 capitals', LONG_WORD],
  ] as const)('is sound where a timescale is called: %s', async (_, title) => {
    const schedule = reviewSchedule(policyCalled(title), { events }, { projections: 3 });
    for (const width of WIDTHS) {
      const options: SchedulePictureOptions = { today: TODAY, width, title };
      const svg = scheduleToSvg(schedule, options);
      expect(await faultsOf(svg)).toEqual([]);
      expect(await shown.page.evaluate('globalThis.ran')).toBeUndefined();
      const { description } = await parsedAs(shown, svg);
      const text = scheduleToText(schedule, { today: TODAY, title });
      expect(description).toBe(text.split('\n').slice(1).join('\n'));
    }
  });
});

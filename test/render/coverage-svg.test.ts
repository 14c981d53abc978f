import { catalogueCoverage, pathwayCoverage } from 'supportplan';
import { type CoverageRow, coverageToSvg, coverageToText } from 'supportplan/render';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';
import { contentsOf, elementsOf } from './pictures.js';

const ROWS: readonly CoverageRow[] = deepFreeze([
  { label: 'Home', status: 'covered' },
  { label: 'Money', status: 'covered', worked: false },
  { label: 'Law', status: 'gap-explained', worked: false },
  { label: 'Work', status: 'gap' },
]);

/** Areas that are named by needs: one with something planned, one with a need alone, two that no need names. */
const BY_NEEDS: readonly CoverageRow[] = deepFreeze([
  { label: 'Health', status: 'covered', needs: [['needs', 0]] },
  { label: 'Home', status: 'gap', needs: [['needs', 1]] },
  { label: 'Money', status: 'gap', needs: [] },
  { label: 'Work', status: 'gap', needs: [] },
]);

describe('coverageToText', () => {
  it('tells how many stand in which way, then each', () => {
    expect(coverageToText(ROWS).split('\n')).toEqual([
      'What the plan covers',
      'Of 4 areas, 2 in the plan, 1 not in the plan with a reason, 1 not in the plan.',
      'Home: in the plan.',
      'Money: named, but the plan does not say how.',
      'Law: not in the plan, with a reason.',
      'Work: not in the plan.',
    ]);
  });

  it('tells one area, and none', () => {
    const [home] = ROWS as readonly [CoverageRow];
    expect(coverageToText([home], { title: 'Mine' }).split('\n').slice(0, 2)).toEqual([
      'Mine',
      'Of 1 area, 1 in the plan, 0 not in the plan with a reason, 0 not in the plan.',
    ]);
    expect(coverageToText([]).split('\n')).toHaveLength(2);
  });

  it('tells the ten areas', () => {
    const text = coverageToText(deepFreeze(pathwayCoverage({ outcomes: [{ areas: ['housing'] }] })));
    expect(text.split('\n')).toHaveLength(12);
    expect(text).toContain('\nManaging where I live: in the plan.\nDeveloping my skills');
  });

  it('tells labels whole, each on its line, and an area without one by its place', () => {
    const label = `a\nb ${'x'.repeat(200)}`;
    const text = coverageToText([
      { label, status: 'gap' },
      { label: '\u200E', status: 'gap' },
    ]);
    expect(text.split('\n').slice(2)).toEqual([
      `a b ${'x'.repeat(200)}: not in the plan.`,
      'Area 2: not in the plan.',
    ]);
  });

  it('tells a gap that a need names from one that none does', () => {
    expect(coverageToText(BY_NEEDS).split('\n').slice(1)).toEqual([
      'Of 4 areas, 1 in the plan, 1 with a need recorded and nothing planned for it, 2 that no need in the plan names.',
      'Health: in the plan.',
      'Home: a need is recorded, and nothing is planned for it.',
      'Money: no need in the plan names it.',
      'Work: no need in the plan names it.',
    ]);
  });

  it('tells the areas of a catalogue by the needs that name them', () => {
    const needs = [
      { id: 'a', wellbeing: ['health'] as const },
      { id: 'b', wellbeing: ['accommodation'] as const },
    ];
    const coverage = catalogueCoverage({ needs, outcomes: [{ needIds: ['a'] }] }, 'wellbeing');
    const [, counts, ...rows] = coverageToText(coverage).split('\n');
    // one is planned for, one is not, and nothing names the others
    expect(counts).toBe(
      `Of ${coverage.length} areas, 1 in the plan, 1 with a need recorded and nothing planned for it, ${coverage.length - 2} that no need in the plan names.`,
    );
    const endingIn = (words: string): number => rows.filter((row) => row.endsWith(`: ${words}.`)).length;
    expect(endingIn('in the plan')).toBe(1);
    expect(endingIn('a need is recorded, and nothing is planned for it')).toBe(1);
    expect(endingIn('no need in the plan names it')).toBe(coverage.length - 2);
  });

  it('counts every way that there is where some areas are named by needs and some are not', () => {
    expect(coverageToText([...ROWS, ...BY_NEEDS]).split('\n')[1]).toBe(
      'Of 8 areas, 3 in the plan, 1 not in the plan with a reason, 1 not in the plan, 1 with a need recorded and nothing planned for it, 2 that no need in the plan names.',
    );
    expect(
      coverageToText([{ label: 'Law', status: 'gap-explained', needs: [] }])
        .split('\n')
        .slice(1),
    ).toEqual([
      'Of 1 area, 0 in the plan, 1 not in the plan with a reason, 0 with a need recorded and nothing planned for it, 0 that no need in the plan names.',
      'Law: not in the plan, with a reason.',
    ]);
  });

  it('names an area by its place where its label has nothing to see, whatever is in it', () => {
    expect(coverageToText([{ label: ' \u200B\u2060', status: 'gap' }]).split('\n')[2]).toBe(
      'Area 1: not in the plan.',
    );
  });

  it.each([
    [undefined, 'nothing', 'argument/missing'],
    [null, 'null', 'argument/wrong-type'],
    [7, 'a number', 'argument/wrong-type'],
  ])('refuses an area whose label is no text: %s', (label, got, code) => {
    const error = thrownBy(() => coverageToText([...ROWS, { label: label as never, status: 'gap' }]));
    expect(error).toMatchObject({ code, path: ['coverage', 4, 'label'] });
    expect(error.message).toBe(`coverageToText: "coverage[4].label" must be text, got ${got}.`);
  });

  it.each([
    [null, 'argument/wrong-type'],
    [undefined, 'argument/missing'],
    ['gap', 'argument/wrong-type'],
  ])('refuses %s for an area', (row, code) => {
    const error = thrownBy(() => coverageToText([row as never]));
    expect(error).toMatchObject({ code, path: ['coverage', 0] });
  });

  it.each([
    ['toString', '8 characters of other text'],
    [null, 'null'],
  ])('refuses an area with an unknown status: %s', (status, got) => {
    const error = thrownBy(() => coverageToText([...ROWS, { label: 'x', status: status as never }]));
    expect(error).toMatchObject({ code: 'argument/unknown-value', path: ['coverage', 4, 'status'] });
    expect(error.message).toBe(
      `coverageToText: "coverage[4].status" must be one of "covered", "gap-explained", "gap", got ${got}.`,
    );
  });
});

describe('coverageToSvg', () => {
  const told = (svg: string): readonly string[] => contentsOf(svg, 'desc').join('').split('\n');

  it('holds its text equivalent', () => {
    const svg = coverageToSvg(ROWS, { title: 'Mine', id: 'mine' });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="mine-title mine-desc"/,
    );
    expect(`${contentsOf(svg, 'title')}\n${contentsOf(svg, 'desc')}`).toBe(
      coverageToText(ROWS, { title: 'Mine' }),
    );
  });

  it('tells the ways apart by sign and words, in every theme', () => {
    for (const theme of ['light', 'dark', 'print'] as const) {
      const svg = coverageToSvg(ROWS, { theme, width: 1280 });
      // a tick for what is covered, a dash for what has a reason, and nothing in the ring of the rest
      expect(svg.match(/l3\.5 4l6\.5-8"/g)).toHaveLength(2);
      expect(svg.match(/h10"/g)).toHaveLength(1);
      expect(elementsOf(svg, 'circle')).toHaveLength(4);
      expect(contentsOf(svg, 'text')).toEqual([
        ...['Home', 'in the plan', 'Money', 'named, but the plan does not say how'],
        ...['Law', 'not in the plan, with a reason', 'Work', 'not in the plan'],
      ]);
    }
  });

  it('says of a gap whether a need names it, as its text does', () => {
    for (const width of [320, 1280]) {
      const svg = coverageToSvg(BY_NEEDS, { width });
      expect(told(svg).slice(1)).toEqual(coverageToText(BY_NEEDS).split('\n').slice(2));
      const written = contentsOf(svg, 'text').join(' ');
      expect(written).toContain('Home a need is recorded, and nothing is planned for it');
      expect(written).toContain('Money no need in the plan names it');
      expect(written).not.toContain('not in the plan');
    }
  });

  it('refuses an area whose label is no text', () => {
    const error = thrownBy(() => coverageToSvg([{ status: 'gap' } as never]));
    expect(error.message).toBe('coverageToSvg: "coverage[0].label" must be text, got nothing.');
  });

  it('puts the words beside the label where there is room, and under it where there is not', () => {
    const places = (width: number): readonly (string | undefined)[] =>
      elementsOf(coverageToSvg(ROWS, { width }), 'text')
        .slice(0, 2)
        .map(({ x }) => x);
    const [label, words] = places(1280);
    expect(Number(words)).toBeGreaterThan(Number(label) + 100);
    expect(new Set(places(320)).size).toBe(1);
  });

  it('draws a hundred areas, and says the name of one that has none by its place', () => {
    const rows: CoverageRow[] = Array.from({ length: 100 }, () => ({ label: '', status: 'gap' as const }));
    expect(contentsOf(coverageToSvg(rows), 'text')[198]).toBe('Area 100');
    expect(told(coverageToSvg(rows))).toHaveLength(101);
  });

  it('is the same each time, and leaves its input alone', () => {
    expect(coverageToSvg(ROWS)).toBe(coverageToSvg(ROWS));
  });

  it('makes text of whatever a label holds', () => {
    const svg = coverageToSvg([{ label: '</svg><script>"&', status: 'gap' }]);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toContain('<script');
  });

  it.each([
    ['none', [], '0'],
    ['101', Array(101).fill(ROWS[0]), '101'],
  ])('refuses %s', (_, rows, got) => {
    const error = thrownBy(() => coverageToSvg(rows));
    expect(error).toMatchObject({ code: 'coverage/not-drawable', path: ['coverage'] });
    expect(error.message).toBe(`coverageToSvg: "coverage" must be 1 to 100 areas, got ${got}.`);
  });
});

import type { StarScale } from 'supportplan';
import type { StarBand, StarPublicationView, StarTally } from 'supportplan/star-chart';
import { publishStarTally } from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';
import { isWithheldAmong } from '../../../src/kernel/small-groups.js';
import { meanToNearest, roundedAverage } from '../../../src/star-chart/service/suppression.js';

/**
 * What a publication promises, tried on every cohort there is of small scales: of all the cohorts that come to the same publication, no group is small
 * in every one. A reader who knows the rules, and goes through all the cohorts as this does, is never sure that a group is small.
 */

/** A scale with scores from 1, and bands of so many scores each. */
function scaleOf(highest: number, sizes: readonly number[]): StarScale {
  const ends = sizes.map((_, place) => sizes.slice(0, place + 1).reduce((sum, size) => sum + size, 0));
  const bands = sizes.map((size, place): StarBand => {
    const to = ends[place] as number;
    return { id: `band-${place}`, from: to - size + 1, to, label: `band ${place}` };
  });
  return { id: 'small', points: [{ id: 'p', label: 'P' }], lowest: 1, highest, bands };
}

/** A group of people: the cells of the table that they stand in. */
interface Group {
  readonly name: string;
  readonly cells: readonly number[];
}

/** Every group that the promise is about. Row and column 0 are for no score. */
function groupsOf(scale: StarScale): readonly Group[] {
  const width = scale.highest + 1;
  const scores = Array.from({ length: scale.highest }, (_, score) => score + 1);
  const bandOf = (score: number): number => scale.bands.findIndex(({ to }) => score <= to);
  const group = (name: string, holds: (before: number, after: number) => boolean): Group => ({
    name,
    cells: Array.from({ length: width * width }, (_, cell) => cell).filter((cell) =>
      holds(Math.floor(cell / width), cell % width),
    ),
  });
  const both =
    (holds: (before: number, after: number) => boolean) =>
    (before: number, after: number): boolean =>
      before > 0 && after > 0 && holds(before, after);
  const stretches = scores.flatMap((from) =>
    scores.filter((to) => to >= from && to - from < scale.highest - 1).map((to) => [from, to] as const),
  );
  const groups = [
    ...stretches.flatMap(([from, to]) => [
      group(`before ${from}-${to}`, (before) => before >= from && before <= to),
      group(`after ${from}-${to}`, (_, after) => after >= from && after <= to),
      group(
        `before ${from}-${to} of both`,
        both((before) => before >= from && before <= to),
      ),
      group(
        `after ${from}-${to} of both`,
        both((_, after) => after >= from && after <= to),
      ),
    ]),
    ...scores.flatMap((from) =>
      scores.map((to) => group(`${from} to ${to}`, (before, after) => before === from && after === to)),
    ),
    ...scores.flatMap((steps) => [
      group(
        `up ${steps}`,
        both((before, after) => after - before === steps),
      ),
      group(
        `down ${steps}`,
        both((before, after) => before - after === steps),
      ),
      group(
        `up ${steps} or more`,
        both((before, after) => after - before >= steps),
      ),
      group(
        `down ${steps} or more`,
        both((before, after) => before - after >= steps),
      ),
    ]),
    ...scale.bands.flatMap((_, from) => [
      ...scale.bands.map((__, to) =>
        group(
          `band ${from} to ${to}`,
          both((b, a) => bandOf(b) === from && bandOf(a) === to),
        ),
      ),
      group(
        `same in band ${from}`,
        both((b, a) => b === a && bandOf(b) === from),
      ),
      group(
        `higher in band ${from}`,
        both((b, a) => b < a && bandOf(b) === from && bandOf(a) === from),
      ),
      group(
        `lower in band ${from}`,
        both((b, a) => b > a && bandOf(b) === from && bandOf(a) === from),
      ),
    ]),
    group(
      'up a band',
      both((b, a) => bandOf(b) < bandOf(a)),
    ),
    group(
      'down a band',
      both((b, a) => bandOf(b) > bandOf(a)),
    ),
    group(
      'stayed in band',
      both((b, a) => bandOf(b) === bandOf(a)),
    ),
    group(
      'higher within',
      both((b, a) => b < a && bandOf(b) === bandOf(a)),
    ),
    group(
      'lower within',
      both((b, a) => b > a && bandOf(b) === bandOf(a)),
    ),
    group(
      'higher',
      both((before, after) => after > before),
    ),
    group(
      'same',
      both((before, after) => after === before),
    ),
    group(
      'lower',
      both((before, after) => after < before),
    ),
  ];
  // two names for the same cells are one group, which goes by the later; nobody can be in one without cells
  const distinct = new Map(groups.map((one) => [one.cells.join(), one]));
  return [...distinct.values()].filter(({ cells }) => cells.length > 0);
}

/** Calls with every way to put so many people into these cells of a table; the table is the same one each time. */
function forEveryTable(
  size: number,
  cells: readonly number[],
  people: number,
  call: (table: number[]) => void,
): void {
  const table = Array<number>(size).fill(0);
  const place = (from: number, left: number): void => {
    const cell = cells[from] as number;
    if (from === cells.length - 1) {
      table[cell] = left;
      call(table);
    } else {
      for (let here = 0; here <= left; here += 1) {
        table[cell] = here;
        place(from + 1, left - here);
      }
    }
    table[cell] = 0;
  };
  place(0, people);
}

/** What is known of one publication: for each group, whether it can be other than small, and the least and most it can be. */
interface Known {
  readonly canBeOther: boolean[];
  readonly least: number[];
  readonly most: number[];
}

/** How many people more than usual are tried: one more for each power of ten of `LONG_RUNS`. */
const MORE = Math.floor(Math.log10(Number(process.env['LONG_RUNS'] ?? 1)));

interface Trial {
  readonly scale: StarScale;
  readonly fewest: number;
  readonly show: StarPublicationView;
  readonly from?: number;
  readonly to: number;
  /** Whether people without a score are among those tried. */
  readonly missing?: boolean;
}

/** Publishes every cohort and says of which groups, in which publication, a reader would be sure that they are small. */
function told({ scale, fewest, show, from = 0, to, missing = false }: Trial): {
  readonly told: readonly string[];
  readonly cohorts: number;
} {
  const width = scale.highest + 1;
  const groups = groupsOf(scale);
  const cells = Array.from({ length: width * width }, (_, cell) => cell).filter(
    (cell) => missing || (cell >= width && cell % width > 0),
  );
  const publications = new Map<string, Known>();
  let cohorts = 0;
  for (let people = from; people <= to + MORE; people += 1) {
    forEveryTable(width * width, cells, people, (table) => {
      cohorts += 1;
      const tally: StarTally = {
        kind: 'star-tally',
        notForPublication: true,
        scale: 'small',
        lowest: 1,
        highest: scale.highest,
        points: ['p'],
        people,
        counts: [table],
      };
      const publication = publishStarTally(tally, { scale, fewest, show });
      const key = JSON.stringify([publication.people, publication.points]);
      let known = publications.get(key);
      if (known === undefined) {
        known = {
          canBeOther: groups.map(() => false),
          least: groups.map(() => Number.POSITIVE_INFINITY),
          most: groups.map(() => 0),
        };
        publications.set(key, known);
      }
      for (let place = 0; place < groups.length; place += 1) {
        let count = 0;
        for (const cell of (groups[place] as Group).cells) count += table[cell] as number;
        if (count === 0 || count >= fewest) known.canBeOther[place] = true;
        if (count < (known.least[place] as number)) known.least[place] = count;
        if (count > (known.most[place] as number)) known.most[place] = count;
      }
    });
  }
  const found = [...publications].flatMap(([key, { canBeOther, least, most }]) =>
    groups.flatMap(({ name }, place) => {
      const isDirection = ['higher', 'same', 'lower'].includes(name);
      const isWithheld =
        key.includes(`"${name}":{"kind":"withheld"`) ||
        key.includes('{"kind":"withheld","reason":"small-groups","point"');
      const range = `${name} is ${least[place]} to ${most[place]} in ${key}`;
      if (canBeOther[place] !== true) return [range];
      return isDirection && isWithheld && least[place] === most[place] ? [`exactly, ${range}`] : [];
    }),
  );
  return { told: found, cohorts };
}

const TWO = scaleOf(2, []);
const TWO_BANDS = scaleOf(2, [1, 1]);
const ONE_BAND = scaleOf(2, [2]);
const THREE = scaleOf(3, []);
const THREE_BANDS = scaleOf(3, [1, 1, 1]);
const UNEVEN = scaleOf(3, [2, 1]);
const FOUR = scaleOf(4, [2, 2]);

describe('publishStarTally, of every cohort there is', () => {
  it.each<[string, Trial, number]>([
    // so many cohorts of so many people: people + cells - 1 choose people, added up
    [
      'two scores, some missing',
      { scale: TWO_BANDS, fewest: 3, show: 'change', to: 7, missing: true },
      11_440,
    ],
    [
      'three scores, some missing',
      { scale: UNEVEN, fewest: 3, show: 'change', to: 5, missing: true },
      20_349,
    ],
    ['two scores in one band', { scale: ONE_BAND, fewest: 3, show: 'change', to: 16 }, 4845],
    ['two scores in two bands', { scale: TWO_BANDS, fewest: 4, show: 'change', to: 16 }, 4845],
    ['three scores in bands of one', { scale: THREE_BANDS, fewest: 3, show: 'change', to: 9 }, 48_620],
    ['three scores in uneven bands', { scale: UNEVEN, fewest: 3, show: 'change', to: 9 }, 48_620],
    ['three scores without bands', { scale: THREE, fewest: 3, show: 'change', to: 8 }, 24_310],
    ['four scores in bands of two', { scale: FOUR, fewest: 3, show: 'change', to: 6 }, 74_613],
  ])('never tells that a group is small: who moved, %s', (_, trial, cohorts) => {
    const found = told(trial);
    if (MORE > 0) expect(found.cohorts).toBeGreaterThan(cohorts);
    else expect(found.cohorts).toBe(cohorts);
    expect(found.told).toEqual([]);
  });

  it.each<[string, Trial, number]>([
    ['two scores, some missing', { scale: TWO, fewest: 3, show: 'averages', to: 8, missing: true }, 24_310],
    ['two scores', { scale: TWO, fewest: 3, show: 'averages', to: 20 }, 10_626],
    // means are given to one decimal from 30 people on
    ['two scores, many people', { scale: TWO, fewest: 3, show: 'averages', from: 29, to: 33 }, 30_085],
    ['three scores', { scale: THREE, fewest: 3, show: 'averages', from: 6, to: 9 }, 46_618],
    ['three scores, a larger group', { scale: THREE, fewest: 4, show: 'averages', from: 9, to: 9 }, 24_310],
  ])('never tells that a group is small: averages, %s', (_, trial, cohorts) => {
    const found = told(trial);
    if (MORE > 0) expect(found.cohorts).toBeGreaterThan(cohorts);
    else expect(found.cohorts).toBe(cohorts);
    expect(found.told).toEqual([]);
  });

  it.each([
    [10, 3, 7],
    [10, 3, 8],
    [6, 4, 9],
    [6, 4, 10],
    [4, 5, 11],
    [4, 5, 16],
    [3, 5, 49],
    [3, 5, 50],
    [3, 5, 51],
  ])(
    'never tells by an average that a stretch of %i scores is small: fewest %i, %i people',
    (scores, fewest, people) => {
      // what was scored before says nothing about what was scored after, so one time stands for both
      const toNearest = meanToNearest(people, fewest) as 0.5 | 0.1;
      const stretches = Array.from({ length: scores }, (_, from) =>
        Array.from({ length: scores - from }, (__, more) => [from, from + more] as const),
      )
        .flat()
        .filter(([from, to]) => to - from < scores - 1);
      const canBeOther = new Map<string, boolean[]>();
      const all = Array.from({ length: scores }, (_, score) => score);
      forEveryTable(scores, all, people, (counts) => {
        const key = JSON.stringify(roundedAverage(counts, 1, toNearest));
        const known = canBeOther.get(key) ?? stretches.map(() => false);
        canBeOther.set(key, known);
        stretches.forEach(([from, to], place) => {
          if (known[place]) return;
          let count = 0;
          for (let score = from; score <= to; score += 1) count += counts[score] as number;
          known[place] = count === 0 || count >= fewest;
        });
      });
      const sure = [...canBeOther].flatMap(([key, known]) => (known.every(Boolean) ? [] : [key]));
      expect(sure).toEqual([]);
    },
  );

  it.each([3, 4, 5, 6])(
    'never tells by what is left of higher, same and lower, with a fewest of %i',
    (fewest) => {
      for (let people = fewest; people <= 60; people += 1) {
        const possible = new Map<string, readonly Set<number>[]>();
        forEveryTable(3, [0, 1, 2], people, (counts) => {
          const isWithheld = isWithheldAmong(counts, fewest);
          const key = counts.map((count) => (isWithheld(count) ? 'withheld' : count)).join();
          const known = possible.get(key) ?? counts.map(() => new Set<number>());
          possible.set(key, known);
          counts.forEach((count, place) => {
            known[place]?.add(count);
          });
        });
        for (const [key, known] of possible) {
          const isSure = key.split(',').map((shown, place) => {
            const sizes = [...(known[place] as Set<number>)];
            return (
              shown === 'withheld' && (sizes.length < 2 || sizes.every((size) => size > 0 && size < fewest))
            );
          });
          expect([people, key, isSure]).toEqual([people, key, [false, false, false]]);
        }
      }
    },
  );
});

import * as fc from 'fast-check';
import type { PublishedCount } from 'supportplan';
import { PATHWAYS_STAR } from 'supportplan';
import type { PublishedChange } from 'supportplan/star-chart';
import {
  mergeStarTallies,
  publishStarTally,
  type StarTally,
  starTallySummary,
  tallyStarCharts,
} from 'supportplan/star-chart';
import { describe, expect, it } from 'vitest';

const scale = PATHWAYS_STAR;
const WIDTH = 11;
const NOBODY = tallyStarCharts([], { scale });

/** Cohorts of up to a few hundred people, in some of which there are many cells with few people, and in some few with many. */
const anyTable = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 120 }),
      fc.oneof(fc.integer({ max: 6, min: 1 }), fc.integer({ max: 60, min: 1 })),
    ),
    { maxLength: 12 },
  )
  .map((cells) => {
    const table = Array<number>(WIDTH * WIDTH).fill(0);
    for (const [cell, people] of cells) table[cell] = (table[cell] as number) + people;
    return table;
  });

/** The same people at every point, some of them without scores at the others. */
const anyTally: fc.Arbitrary<StarTally> = fc
  .array(anyTable, { minLength: 10, maxLength: 10 })
  .map((tables) => {
    const sums = tables.map((table) => table.reduce((sum, count) => sum + count, 0));
    const people = Math.max(...sums);
    const counts = tables.map(([none = 0, ...rest], place) => [
      none + people - (sums[place] as number),
      ...rest,
    ]);
    return { ...NOBODY, people, counts };
  });
const anyFewest = fc.integer({ min: 3, max: 12 });

const numberOf = (shown: PublishedCount): number | undefined =>
  shown.kind === 'count' ? shown.count : undefined;

/** Every sum of some of these numbers. */
function sums([first, ...rest]: readonly number[]): readonly number[] {
  if (first === undefined) return [0];
  return sums(rest).flatMap((sum) => [sum, sum + first]);
}

/** Every number that a reader gets from one point by adding and subtracting groups that lie within one another. */
function workedOut({ answered, higher, same, lower, bands }: PublishedChange): readonly number[] {
  const directions = [higher, same, lower].map(numberOf);
  const shown = directions.filter((number) => number !== undefined);
  const parts = sums(shown).flatMap((sum) => (shown.length === 3 ? [sum] : [sum, answered - sum]));
  if (bands === undefined || bands.kind === 'withheld') return parts;
  const [up = 0, stayed = 0, down = 0] =
    bands.kind === 'moves'
      ? [bands.up, bands.stayed, bands.down]
      : [
          bands.counts.flatMap((row, from) => row.filter((_, to) => to > from)),
          bands.counts.flatMap((row, from) => row.filter((_, to) => to === from)),
          bands.counts.flatMap((row, from) => row.filter((_, to) => to < from)),
        ].map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const [allHigher = 0, allSame = 0, allLower = 0] = directions;
  const cells = bands.kind === 'moves' ? [] : bands.counts.flatMap((row) => [...row, ...sums(row)]);
  const moves = [up, stayed, down, up + stayed, stayed + down, up + down];
  const within = [allHigher - up, allLower - down, stayed - allSame];
  return [...parts, ...cells, ...moves, ...within];
}

describe('publishStarTally, of any larger cohort', () => {
  it('shows nothing from which a small group can be worked out by adding and subtracting', () => {
    fc.assert(
      fc.property(anyTally, anyFewest, (tally, fewest) => {
        for (const point of publishStarTally(tally, { scale, fewest }).points) {
          if (point.kind !== 'change') continue;
          expect(workedOut(point).filter((number) => number < 0 || (number > 0 && number < fewest))).toEqual(
            [],
          );
        }
      }),
    );
  });

  it('never withholds one of higher, same and lower alone', () => {
    fc.assert(
      fc.property(anyTally, anyFewest, (tally, fewest) => {
        for (const point of publishStarTally(tally, { scale, fewest }).points) {
          if (point.kind !== 'change') continue;
          const withheld = [point.higher, point.same, point.lower].filter(({ kind }) => kind === 'withheld');
          expect(withheld).not.toHaveLength(1);
        }
      }),
    );
  });

  it('shows what the summary says, or withholds it', () => {
    fc.assert(
      fc.property(anyTally, anyFewest, (tally, fewest) => {
        const known = starTallySummary(tally, { scale }).points;
        publishStarTally(tally, { scale, fewest }).points.forEach((point, place) => {
          const { change, bandTransitions } = known[place] as (typeof known)[number];
          expect(point.kind === 'withheld').toBe(change.answered < fewest);
          if (point.kind !== 'change') return;
          expect([point.answered, point.of]).toEqual([change.answered, tally.people]);
          for (const key of ['higher', 'same', 'lower'] as const) {
            expect([undefined, change[key]]).toContain(numberOf(point[key]));
          }
          if (point.bands?.kind === 'transitions')
            expect(point.bands.counts).toEqual(bandTransitions?.counts);
        });
      }),
    );
  });

  it('shows averages that are the true ones, rounded, of enough people', () => {
    fc.assert(
      fc.property(anyTable, anyFewest, (table, fewest) => {
        const both = table.map((people, cell) => (cell < WIDTH || cell % WIDTH === 0 ? 0 : people));
        const people = both.reduce((sum, count) => sum + count, 0);
        const none = [people, ...Array(WIDTH * WIDTH - 1).fill(0)];
        const tally = {
          ...NOBODY,
          people,
          counts: NOBODY.points.map((_, place) => (place === 0 ? both : none)),
        };
        const [point] = publishStarTally(tally, { scale, fewest, show: 'averages' }).points;
        const [known] = starTallySummary(tally, { scale }).points;
        const shown =
          point?.kind === 'averages' && point.averages.kind === 'averages' ? point.averages : undefined;
        expect(shown !== undefined).toBe(people > 2 * fewest);
        if (shown === undefined) return;
        for (const time of ['before', 'after'] as const) {
          const { mean = 0, median = 0 } = known?.[time] ?? {};
          expect(Math.abs(shown[time].mean - mean)).toBeLessThanOrEqual(shown.meanToNearest / 2 + 1e-9);
          expect(shown[time].median).toBeLessThanOrEqual(median);
          expect(Number.isInteger(shown[time].median)).toBe(true);
        }
        // at least so many sums of scores come to one mean
        expect(Math.round(shown.meanToNearest * people * 10) / 10).toBeGreaterThanOrEqual(fewest);
      }),
    );
  });

  it('comes out the same, whatever order people were counted in', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyFewest, (one, two, fewest) => {
        const options = { scale, fewest };
        expect(publishStarTally(mergeStarTallies([one, two]), options)).toStrictEqual(
          publishStarTally(mergeStarTallies([two, one]), options),
        );
      }),
    );
  });
});

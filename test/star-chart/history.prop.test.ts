import * as fc from 'fast-check';
import { PATHWAYS_STAR, starHistory } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { anyChart, anyPospChart } from './any-charts.js';

const anyCharts = fc.array(fc.oneof(anyPospChart, anyChart(PATHWAYS_STAR)), { maxLength: 12 });

describe('starHistory, for any charts', () => {
  it('has every chart once, in the story of its own scale and rater', () => {
    fc.assert(
      fc.property(anyCharts, (charts) => {
        const stories = starHistory(deepFreeze(charts));
        const told = stories.flatMap(({ charts: dated, undated }) => [...dated, ...undated]);
        expect(told).toHaveLength(charts.length);
        expect(new Set(told)).toEqual(new Set(charts));
        const names = stories.map(({ scale, ratedBy }) => `${scale} ${ratedBy}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { scale, ratedBy, charts: dated, undated } of stories) {
          for (const chart of [...dated, ...undated]) {
            expect([chart.scale, chart.ratedBy]).toEqual([scale, ratedBy]);
          }
        }
      }),
    );
  });

  it('goes forward in days, and lays over one another no more than three charts, each once', () => {
    fc.assert(
      fc.property(anyCharts, (charts) => {
        for (const { charts: dated, overlay, firstToLatest, latestTwo } of starHistory(charts)) {
          const days = dated.map(({ on }) => on);
          expect(days).toEqual([...days].sort());
          expect(overlay).toHaveLength(Math.min(dated.length, 3));
          expect(new Set(overlay).size).toBe(overlay.length);
          if (dated.length < 2) continue;
          expect([firstToLatest?.from, firstToLatest?.to]).toEqual([days[0], days.at(-1)]);
          expect([latestTwo?.from, latestTwo?.to]).toEqual([days.at(-2), days.at(-1)]);
        }
      }),
    );
  });

  it('does not depend on the order of charts of different days', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyPospChart, { selector: ({ on }) => on, maxLength: 8 })
          .chain((charts) =>
            fc.tuple(
              fc.constant(charts),
              fc.shuffledSubarray(charts, { minLength: charts.length, maxLength: charts.length }),
            ),
          ),
        ([charts, shuffled]) => {
          const byRater = (stories: ReturnType<typeof starHistory>): ReadonlyMap<unknown, unknown> =>
            new Map(stories.map((story) => [story.ratedBy, story]));
          expect(byRater(starHistory(shuffled))).toEqual(byRater(starHistory(charts)));
        },
      ),
    );
  });
});

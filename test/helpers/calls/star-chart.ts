import { calendarDate, POSP_STAR, type StarChart, type StarScale, starChange, starViews } from 'supportplan';
import { mergeStarTallies, tallyStarCharts } from 'supportplan/star-chart';
import type { Calls } from './call.js';

const OWN: StarScale = {
  id: 'harbour-star',
  version: '2',
  points: [
    { id: 'i-am', label: 'Aboard' },
    { id: 'i-want', label: 'Bound for' },
    { id: 'i-can', label: 'Under way' },
  ],
  lowest: 1,
  highest: 10,
  bands: [
    { id: 'lower', from: 1, to: 4, label: 'slack water' },
    { id: 'upper', from: 5, to: 10, label: 'a fair wind' },
  ],
  extensions: { 'our-app': { colour: 'teal' } },
};

const chart = (on: string, score: number, ratedBy: StarChart['ratedBy'] & string): StarChart => ({
  scale: 'harbour-star',
  scaleVersion: '2',
  on: calendarDate(on),
  ratedBy,
  readings: [
    { point: 'i-am', score, narrative: { text: 'Better of a morning.', voice: 'own-words' }, aim: 'achieve' },
    { point: 'i-want', score: 8, aim: 'maintain' },
    { point: 'i-can' },
  ],
});

const march = (): StarChart => chart('2026-03-03', 3, 'the-person');
const september = (): StarChart => chart('2026-09-01', 6, 'the-person');
const views = () => ({
  person: september(),
  worker: chart('2026-09-01', 4, 'worker'),
  together: chart('2026-09-02', 5, 'together'),
});
const pairs = () => [
  ...Array.from({ length: 12 }, () => ({ before: march(), after: september() })),
  { after: march() },
];
const tally = () => tallyStarCharts(pairs(), { scale: OWN });

export const STAR_CHART_CALLS: Calls = {
  explainStarChange: () => [starChange(march(), september(), { scale: OWN })],
  explainStarViews: () => [starViews(views(), OWN)],
  goalAttainment: () => [
    [
      { baseline: -1, achieved: 1, weight: 2 },
      { baseline: -2, achieved: 0, weight: 1 },
    ],
    { rho: 0.3 },
  ],
  goalAttainmentT: () => [
    [
      { level: 1, weight: 2 },
      { level: 0, weight: 1 },
    ],
    { rho: 0.3 },
  ],
  mergeStarTallies: () => [[tally(), mergeStarTallies([tally()])]],
  publishStarTally: () => [tally(), { scale: OWN, fewest: 5, show: 'change' }],
  starBand: () => [4, OWN],
  starChange: () => [march(), september(), { scale: OWN, aims: { 'i-am': 'maintain' } }],
  starChartBands: () => [march(), OWN],
  starHistory: () => [[march(), september(), chart('2026-09-01', 4, 'worker')], { scales: [OWN] }],
  starScale: () => [OWN],
  starTallySummary: () => [tally(), { scale: OWN }],
  starViews: () => [views(), OWN],
  tallyStarCharts: () => [pairs(), { scale: OWN }],
  withStarWords: () => [POSP_STAR, { points: { 'i-am': 'Fi' }, bands: { 'band-1-2': 'dim eto' } }],
};

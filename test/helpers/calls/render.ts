import {
  calendarDate,
  catalogueCoverage,
  POSP_STAR,
  reviewList,
  reviewSchedule,
  reviewWorkload,
  type StarChart,
} from 'supportplan';
import { LONDON_HOUSING_TRUST_SUPPORT } from 'supportplan/policies';
import { FULL_PLAN } from '../full-plan.js';
import type { Calls } from './call.js';

const today = calendarDate('2026-11-22');
const events = [{ kind: 'plan-agreed', on: calendarDate('2026-06-04') }] as const;

const schedule = () => reviewSchedule(LONDON_HOUSING_TRUST_SUPPORT, { events });
const workload = () =>
  reviewWorkload(
    reviewList([{ policy: 'london-housing-trust-support', events }], {
      today,
      policies: [LONDON_HOUSING_TRUST_SUPPORT],
    }),
    { by: 'week', weeks: 3 },
  );
const coverage = () =>
  catalogueCoverage(
    { needs: [{ id: 'need-1', wellbeing: ['health'] }], outcomes: [{ needIds: ['need-1'] }] },
    'wellbeing',
  );
const charts = (): readonly StarChart[] => [
  { scale: 'posp-star', readings: [{ point: 'i-am', score: 3 }] },
  {
    scale: 'posp-star',
    on: calendarDate('2026-09-01'),
    ratedBy: 'the-person',
    readings: [{ point: 'i-am', score: 6 }, { point: 'i-want' }],
  },
];
const picture = { width: 640, theme: 'dark', title: 'Mine', id: 'mine' } as const;

export const RENDER_CALLS: Calls = {
  coverageToSvg: () => [coverage(), picture],
  coverageToText: () => [coverage(), { title: 'Mine' }],
  planToEasyRead: () => [
    FULL_PLAN,
    { today, styles: false, picture: () => ({ src: 'boat.png', alt: 'A boat' }) },
  ],
  planToHtml: () => [
    FULL_PLAN,
    { today, as: 'page', styles: false, id: 'mine', pictures: { width: 640, theme: 'print' } },
  ],
  planToMarkdown: () => [FULL_PLAN, { today }],
  scheduleToSvg: () => [schedule(), { ...picture, today }],
  scheduleToText: () => [schedule(), { today, title: 'Mine' }],
  starChartToSvg: () => [charts(), { ...picture, scale: POSP_STAR }],
  starChartToText: () => [charts(), { scale: POSP_STAR, title: 'Mine' }],
  workloadToSvg: () => [workload(), { ...picture, capacity: 4 }],
  workloadToText: () => [workload(), { capacity: 4, title: 'Mine' }],
};

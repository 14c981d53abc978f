/**
 * The star charts and coverage in a document: a table for each, and a picture if it can be drawn.
 *
 * @module
 */
import { dayInWords } from '../calendar/words.js';
import type { AreaCoverage } from '../coverage/pathway-coverage.js';
import type { Plan } from '../plan/plan.js';
import { SHIPPED_STARS, starChartBands } from '../star-chart/chart.js';
import type { StarScale } from '../star-chart/scale.js';
import type { StarChart } from '../star-chart/star-chart.js';
import { STATUS_WORDS } from './coverage-svg.js';
import type { Block, Table } from './document.js';
import { oneLine } from './graphemes.js';
import type { PictureOptions } from './picture.js';
import { plainDay } from './schedule-days.js';
import { RATER_WORDS } from './star-chart-reading.js';
import { starChartToSvg } from './star-chart-svg.js';

/** The star charts of a plan, each with its table, its statements and its picture. */
export function chartBlocks(
  { starCharts = [], starScales = [] }: Plan,
  pictures: boolean | Pick<PictureOptions, 'width' | 'theme'>,
): readonly Block[] {
  return starCharts.map((chart, index) => {
    const scale = [...SHIPPED_STARS, ...starScales].find(
      ({ id, version }) => id === chart.scale && version === chart.scaleVersion,
    );
    const heading = `Star chart ${index + 1}`;
    return {
      kind: 'thing',
      anchor: `starCharts-${index + 1}`,
      heading,
      blocks: [
        { kind: 'words', text: chartInWords(chart) },
        ...(scale === undefined ? [] : onScale(chart, scale, pictures, heading)),
        ...said(chart, scale),
      ],
    };
  });
}

/** The date of a chart and who scored it. */
function chartInWords({ on, ratedBy }: StarChart): string {
  const day = on === undefined ? 'The day is not recorded' : dayInWords(on);
  const rater = ratedBy === undefined ? 'who scored is not recorded' : RATER_WORDS[ratedBy];
  return `${day}, ${rater}.`;
}

function onScale(
  chart: StarChart,
  scale: StarScale,
  pictures: boolean | Pick<PictureOptions, 'width' | 'theme'>,
  heading: string,
): readonly Block[] {
  const { length } = scale.points;
  const table: Table = {
    kind: 'table',
    caption: `Scores from ${scale.lowest} to ${scale.highest}`,
    head: ['Point', 'Score', 'Where that is'],
    rows: starChartBands(chart, scale).map(({ label, score, band }) => [
      oneLine(label),
      score === undefined ? 'not scored' : String(score),
      band?.label ?? '',
    ]),
  };
  if (pictures === false || length < 3 || length > 20) return [table];
  const { width = NARROW, theme = 'light' } = pictures === true ? {} : pictures;
  // the name lets screen reader users distinguish the pictures
  const name = chart.on === undefined ? heading : `${heading}, ${plainDay(chart.on)}`;
  const svg = (id: string): string =>
    starChartToSvg(chart, {
      scale,
      width,
      theme,
      id: `${id}${heading.toLowerCase().replaceAll(' ', '-')}`,
      title: name,
    });
  return [table, { kind: 'picture', svg }];
}

/** The default width of a picture, in CSS pixels, which fits a phone screen unscaled. */
const NARROW = 288;

/** The statements about each point, under the point's label, with the aim for it. */
function said({ readings }: StarChart, scale: StarScale | undefined): readonly Block[] {
  const facts = readings.flatMap(({ point, score, narrative, aim }, index) => {
    const label = oneLine(scale?.points.find(({ id }) => id === point)?.label ?? `Point ${index + 1}`);
    const blocks: readonly Block[] = [
      ...(score === undefined || scale !== undefined
        ? []
        : [{ kind: 'words', text: `Scored ${score}. The scale is not with this plan.` } as const]),
      ...(narrative === undefined ? [] : [{ kind: 'said', ...narrative } as const]),
      ...(aim === undefined ? [] : [{ kind: 'words', text: AIM_WORDS[aim] } as const]),
    ];
    return blocks.length === 0 ? [] : [{ label, blocks }];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

const AIM_WORDS = {
  achieve: 'The aim is to move on from here.',
  maintain: 'The aim is to keep this.',
} as const;

/** The coverage of each area, as a table. */
export function coverageTable(coverage: readonly AreaCoverage<string>[]): Table {
  return {
    kind: 'table',
    caption: 'The areas that the plan covers',
    head: ['Area', 'How it stands'],
    rows: coverage.map(({ label, status }) => [label, STATUS_WORDS[status]]),
  };
}

import { curveLinearClosed, lineRadial } from 'd3-shape';
import { calendarDate, type StarChart } from 'supportplan';
import { PATHWAY_AREA_NAMES, PATHWAY_AREAS } from 'supportplan/plan';
import { starChartToSvg } from 'supportplan/render';
import { mulberry32 } from '../helpers/random.js';
import { sideBySide } from '../helpers/side-by-side.js';
import { heading, table } from './report.js';

/** How many pictures, each of three charts, are drawn in turn. */
const PICTURES = 200;

const RADIUS = 220;
const MIDDLE = 320;

/** Drawing three star charts of ten points over one another, beside what pieces of text made beforehand allow, and beside d3-shape. */
export function benchPictures(): void {
  const random = mulberry32(7);
  const pictures = Array.from({ length: PICTURES }, () =>
    ['2026-03-03', '2026-06-09', '2026-09-15'].map(
      (on): StarChart => ({
        scale: 'pathways-star',
        on: calendarDate(on),
        ratedBy: 'the-person',
        readings: PATHWAY_AREAS.map((point) => ({ point, score: 1 + Math.floor(random() * 10) })),
      }),
    ),
  );
  const fromTables = tables();
  // an engine may put a text together no sooner than it is read
  const read = (text: string): number => text.charCodeAt(text.length >> 1);
  heading('Drawing three star charts of ten points over one another: nanoseconds each, and beside the first');
  table(
    sideBySide(
      [
        {
          name: 'pieces made beforehand, put together',
          run: () => pictures.map((charts) => read(fromTables(charts))),
        },
        {
          name: 'starChartToSvg, texts included',
          run: () => pictures.map((charts) => read(starChartToSvg(charts))),
        },
        { name: 'd3-shape, its frame made anew', run: () => pictures.map((charts) => read(withD3(charts))) },
      ],
      PICTURES,
    ),
  );
  console.log('The limit we hold ourselves to is 2 × for the second.');
}

/** What can be had at best: everything kept as text, of places, marks, words and of the same frame; nothing looked up, checked or left out. */
function tables(): (charts: readonly StarChart[]) => string {
  const empty = ['2026-03-03', '2026-06-09', '2026-09-15'].map(
    (on): StarChart => ({
      scale: 'pathways-star',
      on: calendarDate(on),
      ratedBy: 'the-person',
      readings: [],
    }),
  );
  // a text that was read is in one piece, and quicker to use
  const whole = (text: string): string => {
    text.charCodeAt(0);
    return text;
  };
  const [opening = '', , rest = ''] = starChartToSvg(empty).split(/(<desc.*<\/desc>)/s);
  const points = PATHWAY_AREAS.map((_, area) =>
    Array.from({ length: 11 }, (_1, score) =>
      place(area, score)
        .map((value) => value.toFixed(1))
        .join(','),
    ),
  );
  const dots = PATHWAY_AREAS.map((_, area) =>
    Array.from({ length: 11 }, (_1, score) => {
      const [x, y] = place(area, score);
      return whole(`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6"/>`);
    }),
  );
  const labels = PATHWAY_AREAS.map((area) => whole(`\n${PATHWAY_AREA_NAMES[area]}:`));
  const said = Array.from({ length: 11 }, (_, score) =>
    whole(` ${score} of 10 (words for a band) in chart 1,`),
  );
  return (charts) => {
    let text = '';
    for (let area = 0; area < labels.length; area += 1) {
      text += labels[area];
      for (const { readings } of charts) text += said[readings[area]?.score ?? 0];
    }
    let drawn = '';
    for (const { readings } of charts) {
      let line = '';
      let marks = '';
      for (let area = 0; area < labels.length; area += 1) {
        const score = readings[area]?.score ?? 0;
        line += `${points[area]?.[score]} `;
        marks += dots[area]?.[score];
      }
      drawn += `<polygon points="${line}"/>${marks}`;
    }
    return `${opening}<desc>${text}</desc>${drawn}${rest}`;
  };
}

function withD3(charts: readonly StarChart[]): string {
  const line = lineRadial<{ readonly score?: number }>()
    .angle((_, area) => (2 * Math.PI * area) / PATHWAY_AREAS.length)
    .radius(({ score = 0 }) => (RADIUS * score) / 10)
    .curve(curveLinearClosed);
  const lines = charts.map(({ readings }) => {
    const dots = readings.map(({ score = 0 }, area) => {
      const [x, y] = place(area, score);
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6"/>`;
    });
    return `<path transform="translate(${MIDDLE} ${MIDDLE})" d="${line([...readings])}"/>${dots.join('')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640">${rings()}${lines.join('')}</svg>`;
}

function rings(): string {
  return Array.from({ length: 10 }, (_, ring) => `<circle cx="320" cy="320" r="${22 * (ring + 1)}"/>`).join(
    '',
  );
}

function place(area: number, score: number): readonly [number, number] {
  const angle = (2 * Math.PI * area) / PATHWAY_AREAS.length - Math.PI / 2;
  const distance = (RADIUS * score) / 10;
  return [MIDDLE + distance * Math.cos(angle), MIDDLE + distance * Math.sin(angle)];
}

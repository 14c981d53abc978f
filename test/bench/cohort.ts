import { PATHWAYS_STAR, type StarChart } from 'supportplan';
import { type StarPair, tallyStarCharts } from 'supportplan/star-chart';
import { mulberry32 } from '../helpers/random.js';
import { sideBySide } from '../helpers/side-by-side.js';
import { heading, table } from './report.js';

const PEOPLE = 100_000;
const IDS = PATHWAYS_STAR.points.map(({ id }) => id);
const POINTS = IDS.length;
const WIDTH = PATHWAYS_STAR.highest - PATHWAYS_STAR.lowest + 2;
const OPTIONS = { scale: PATHWAYS_STAR };

/** Counting scores before and after for 100,000 people at ten points. */
export function benchCohort(): void {
  const pairs = madePairs();
  const { counts } = tallyStarCharts(pairs, OPTIONS);
  const same = JSON.stringify(counts);
  if (JSON.stringify(handTally(pairs)) !== same) throw new Error('The hand-written loop counts otherwise.');

  heading(
    'A tally of star charts, 100,000 people at ten points: nanoseconds for a score, and beside the first',
  );
  // the loop tries a reading at its point's place first, as ours does, and checks neither scale nor version, score nor points that are there twice
  table(
    sideBySide(
      [
        { name: 'a hand-written loop without checks', run: () => handTally(pairs) },
        { name: 'tallyStarCharts', run: () => tallyStarCharts(pairs, OPTIONS) },
      ],
      PEOPLE * POINTS * 2,
      15,
    ),
  );
  console.log('The limit we hold ourselves to is 1.2 × for the second.');
}

/** Made-up people: nobody in them is real. One point in ten has no score, and one person in twenty no later chart. */
function madePairs(): readonly StarPair[] {
  const random = mulberry32(11);
  const chart = (): StarChart => ({
    scale: PATHWAYS_STAR.id,
    readings: IDS.map((point) =>
      random() < 0.1 ? { point } : { point, score: 1 + Math.floor(random() * (WIDTH - 1)) },
    ),
  });
  return Array.from({ length: PEOPLE }, () => ({
    before: chart(),
    ...(random() < 0.95 && { after: chart() }),
  }));
}

function handTally(pairs: Iterable<StarPair>): readonly (readonly number[])[] {
  const places = new Map(IDS.map((id, place) => [id, place]));
  const size = WIDTH * WIDTH;
  const counts = new Uint32Array(POINTS * size);
  const from = new Uint8Array(POINTS);
  const to = new Uint8Array(POINTS);
  const fill = (chart: StarChart | undefined, scores: Uint8Array): void => {
    scores.fill(0);
    if (chart === undefined) return;
    const { readings } = chart;
    for (let i = 0; i < readings.length; i += 1) {
      const { point, score } = readings[i] as StarChart['readings'][number];
      if (score === undefined) continue;
      const place = point === IDS[i] ? i : places.get(point);
      if (place !== undefined) scores[place] = score - PATHWAYS_STAR.lowest + 1;
    }
  };
  for (const { before, after } of pairs) {
    fill(before, from);
    fill(after, to);
    for (let point = 0; point < POINTS; point += 1) {
      const cell = point * size + (from[point] as number) * WIDTH + (to[point] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return IDS.map((_, point) => Array.from(counts.subarray(point * size, (point + 1) * size)));
}

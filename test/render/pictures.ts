import { calendarDate, POSP_STAR, type StarChart, type StarScale } from 'supportplan';
import type { StarRater } from 'supportplan/star-chart';
import { deepFreeze } from '../helpers/deep-freeze.js';

/** A scale of so many points from 1 to 10, with labels of one's own or short ones. */
export function scaleOfPoints(
  count: number,
  labels: readonly string[] = [],
  parts: Partial<StarScale> = {},
): StarScale {
  return deepFreeze({
    ...POSP_STAR,
    id: 'own',
    points: Array.from({ length: count }, (_, place) => ({
      id: `point-${place + 1}`,
      label: labels[place % Math.max(labels.length, 1)] ?? `Point ${place + 1}`,
    })),
    ...parts,
  });
}

/** A chart on a scale, of scores in its order; undefined where a point was not scored. */
export function chartOn(
  scale: StarScale,
  scores: readonly (number | undefined)[],
  on?: string,
  ratedBy?: StarRater,
): StarChart {
  return deepFreeze({
    scale: scale.id,
    ...(scale.version !== undefined && { scaleVersion: scale.version }),
    ...(on !== undefined && { on: calendarDate(on) }),
    ...(ratedBy !== undefined && { ratedBy }),
    readings: scale.points.map(({ id }, place) => {
      const score = scores[place];
      return score === undefined ? { point: id } : { point: id, score };
    }),
  });
}

/** What stands between the tags of each element of a name, in order. */
export function contentsOf(svg: string, element: string): readonly string[] {
  return [...svg.matchAll(new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}

/** Each element of a name as its attributes, in order. */
export function elementsOf(svg: string, element: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(new RegExp(`<${element}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Picture, pictureOf } from '../../src/render/picture.js';
import { starLayout } from '../../src/render/star-chart-layout.js';
import { widest } from '../../src/render/text-fit.js';
import { hasWords } from '../../src/star-chart/star-scale.js';
import { holds } from '../helpers/arbitraries.js';
import { scaleOfPoints } from './pictures.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that is written, as the rectangles that it takes at most. */
function boxesOf(layout: ReturnType<typeof starLayout>, { size, lead }: Picture): readonly Box[] {
  const texts = [...layout.labels, ...layout.bands].map(({ lines, x, top, anchor }) => {
    const width = widest(lines, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top, bottom: top + lines.length * lead };
  });
  const numbers = layout.numbers.map(({ x, y, width }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - size * 0.6,
    bottom: y + size * 0.6,
  }));
  const badges = layout.badges.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  return [...texts, ...numbers, ...badges];
}

const anyLabel = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).filter(hasWords),
  fc
    .array(fc.constantFrom('my', 'home', 'money', 'relationships', 'W'.repeat(12)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(' ')),
);

describe('starLayout, for any labels', () => {
  it('puts no text over another, nor outside the picture', () => {
    const bands = fc.array(anyLabel, { maxLength: 6 });
    holds(
      fc.property(
        fc.array(anyLabel, { minLength: 3, maxLength: 20 }),
        bands,
        fc.integer({ min: 280, max: 2000 }),
        fc.integer({ min: 1, max: 100 }),
        (labels, words, width, steps) => {
          const scale = scaleOfPoints(labels.length, labels, {
            highest: 1 + steps,
            bands: words.map((label, place) => ({ id: `${place}`, from: place, to: place, label })),
          });
          const picture = pictureOf({ width }, 'Kind', 'kind');
          const layout = starLayout(scale, picture, 50);
          const boxes = boxesOf(layout, picture);
          boxes.forEach((one, place) => {
            expect(one.left).toBeGreaterThanOrEqual(picture.left - 0.1);
            expect(one.right).toBeLessThanOrEqual(picture.right + 0.1);
            expect(one.top).toBeGreaterThanOrEqual(49.9);
            expect(one.bottom).toBeLessThanOrEqual(layout.bottom + 0.1);
            for (const other of boxes.slice(place + 1)) {
              const apart =
                one.left >= other.right - 0.1 ||
                other.left >= one.right - 0.1 ||
                one.top >= other.bottom - 0.1 ||
                other.top >= one.bottom - 0.1;
              expect(apart).toBe(true);
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});

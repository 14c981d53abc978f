import type { StarScale } from 'supportplan';
import { describe, expect, it } from 'vitest';
import { checkScale, keptScale } from '../../src/star-chart/check-scale.js';
import { thrownBy } from '../helpers/thrown-by.js';

/** A scale that can be changed, as a host's may be. */
function changeable() {
  return {
    id: 'own',
    version: '2' as string | undefined,
    points: [
      { id: 'sleep', label: 'Sleep' },
      { id: 'food', label: 'Food' },
    ],
    lowest: 0,
    highest: 3,
    bands: [
      { id: 'none', from: 0, to: 0, label: 'not yet' },
      { id: 'some', from: 1, to: 3, label: 'on the way' },
    ],
  };
}

const kept = (scale: unknown): StarScale => keptScale('draw', scale as StarScale, ['scale']);

describe('checkScale', () => {
  it('refuses the first fault, at the path that it is given', () => {
    const scale = { ...changeable(), highest: 0 } as StarScale;
    const error = thrownBy(() => checkScale('draw', scale, ['scales', 2]));
    expect(error).toMatchObject({ code: 'star-scale/not-a-range', path: ['scales', 2, 'highest'] });
    expect(error.message).toMatch(/^draw: "scales\[2\]\.highest" must be above the lowest/);
  });

  it('refuses a scale each time, also one that was consistent and has been changed', () => {
    const scale = changeable();
    checkScale('draw', scale as StarScale, ['scale']);
    scale.bands.pop();
    expect(thrownBy(() => checkScale('draw', scale as StarScale, ['scale'])).code).toBe('star-scale/gap');
    expect(thrownBy(() => checkScale('draw', scale as StarScale, ['scale'])).code).toBe('star-scale/gap');
  });
});

describe('keptScale', () => {
  it('gives a copy, and the same one as long as the scale says the same', () => {
    const scale = changeable();
    const copy = kept(scale);
    expect(copy).toStrictEqual(scale);
    expect(copy).not.toBe(scale);
    expect(kept(scale)).toBe(copy);
  });

  it.each<[string, (scale: ReturnType<typeof changeable>) => void]>([
    ['id', (scale) => Object.assign(scale, { id: 'other' })],
    ['version', (scale) => Object.assign(scale, { version: '3' })],
    ['lowest score', (scale) => Object.assign(scale, { lowest: -1, bands: [] })],
    ['highest score', (scale) => Object.assign(scale, { highest: 4, bands: [] })],
    ['number of points', (scale) => scale.points.pop()],
    ['id of a point', (scale) => Object.assign(scale.points[1] ?? {}, { id: 'other' })],
    ['label of a point', (scale) => Object.assign(scale.points[0] ?? {}, { label: 'Other' })],
    ['bands', (scale) => Object.assign(scale, { bands: [] })],
    ['id of a band', (scale) => Object.assign(scale.bands[0] ?? {}, { id: 'other' })],
    ['label of a band', (scale) => Object.assign(scale.bands[1] ?? {}, { label: 'Other' })],
    [
      'ends of bands',
      (scale) => {
        Object.assign(scale.bands[0] ?? {}, { to: 1 });
        Object.assign(scale.bands[1] ?? {}, { from: 2 });
      },
    ],
  ])('gives another copy when somebody has changed the %s', (_, change) => {
    const scale = changeable();
    const before = kept(scale);
    const was = structuredClone(before);
    change(scale);
    const after = kept(scale);
    expect(after).toStrictEqual(scale);
    expect(after).not.toBe(before);
    expect(before).toStrictEqual(was);
  });
});

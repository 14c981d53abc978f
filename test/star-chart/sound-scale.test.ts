import { describe, expect, it, vi } from 'vitest';
import type { StarScale } from '../../src/star-chart/scale.js';
import { keptScale, soundScale } from '../../src/star-chart/sound-scale.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { thrownBy } from '../support/thrown-by.js';

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

describe('soundScale', () => {
  it('gives back the scale itself', () => {
    const scale = deepFreeze(changeable()) as StarScale;
    expect(soundScale('draw', scale)).toBe(scale);
  });

  it('refuses the first fault, at the path that it is told', () => {
    const scale = { ...changeable(), highest: 0 } as StarScale;
    expect(thrownBy(() => soundScale('draw', scale)).path).toEqual(['options', 'scale', 'highest']);
    const error = thrownBy(() => soundScale('draw', scale, ['scales', 2]));
    expect(error).toMatchObject({ code: 'star-scale/not-a-range', path: ['scales', 2, 'highest'] });
    expect(error.message).toMatch(/^draw: "scales\[2\]\.highest" must be above the lowest/);
  });

  it('refuses a scale each time, and one that was found to hang together and was then spoilt', () => {
    const scale = changeable();
    soundScale('draw', scale as StarScale);
    scale.bands.pop();
    expect(thrownBy(() => soundScale('draw', scale as StarScale)).code).toBe('star-scale/gap');
    expect(thrownBy(() => soundScale('draw', scale as StarScale)).code).toBe('star-scale/gap');
    const listless = changeable();
    soundScale('draw', listless as StarScale);
    listless.points = undefined as never;
    expect(thrownBy(() => soundScale('draw', listless as StarScale)).code).toBe('star-scale/no-points-list');
    const holed = changeable();
    soundScale('draw', holed as StarScale);
    holed.bands[1] = null as never;
    expect(thrownBy(() => soundScale('draw', holed as StarScale)).code).toBe('star-scale/no-label');
  });

  it('does not look for faults twice in a scale that says the same', () => {
    const scale = changeable();
    soundScale('draw', scale as StarScale);
    // every check of a whole number asks this
    const asked = vi.spyOn(Number, 'isSafeInteger');
    soundScale('draw', scale as StarScale);
    const times = asked.mock.calls.length;
    asked.mockRestore();
    expect(times).toBe(0);
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

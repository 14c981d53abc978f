import type { SupportLine } from 'supportplan';
import { supportMix } from 'supportplan';
import { SUPPORT_SOURCES, type SupportSource } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';

const what = { text: 'Help with shopping.', voice: 'own-words' } as const;
const line = (source: SupportSource, ...needIds: readonly string[]): SupportLine => ({
  id: source,
  what,
  source,
  needIds,
});

describe('supportMix', () => {
  it('gives the six sources in order, with nothing from any where there is no support', () => {
    expect(supportMix(deepFreeze([]))).toEqual({
      sources: SUPPORT_SOURCES.map((source) => ({ source, lineCount: 0, needCount: 0, places: [] })),
      sourcesUsed: [],
      hasCommunitySupport: false,
    });
  });

  it('counts lines, needs once each, and tells the places', () => {
    const lines = [
      line('council', 'N1', 'N2'),
      line('self'),
      line('council', 'N2', 'N3', 'N3'),
      { id: 'S4', what, source: 'council' } as const,
    ];
    const mix = supportMix(deepFreeze(lines));
    expect(mix.sources.filter(({ lineCount }) => lineCount > 0)).toEqual([
      { source: 'self', lineCount: 1, needCount: 0, places: [1] },
      { source: 'council', lineCount: 3, needCount: 3, places: [0, 2, 3] },
    ]);
    expect(mix.sourcesUsed).toEqual(['self', 'council']);
    expect(mix.hasCommunitySupport).toBe(false);
  });

  it.each(SUPPORT_SOURCES)('treats what comes from %s like what comes from any other', (source) => {
    const mix = supportMix(deepFreeze([line(source, 'N1')]));
    expect(mix.sourcesUsed).toEqual([source]);
    expect(mix.sources.find((share) => share.source === source)).toEqual({
      source,
      lineCount: 1,
      needCount: 1,
      places: [0],
    });
    expect(mix.hasCommunitySupport).toBe(source === 'community-and-voluntary');
  });

  it('counts a need for each source that meets it', () => {
    const mix = supportMix(deepFreeze([line('nhs', 'N1'), line('other', 'N1')]));
    expect(mix.sources.map(({ needCount }) => needCount)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('takes the support of a plan', () => {
    const lines = FULL_PLAN.support ?? [];
    const total = supportMix(lines).sources.reduce((sum, { lineCount }) => sum + lineCount, 0);
    expect(total).toBe(lines.length);
  });
});

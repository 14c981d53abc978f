import {
  ADULT_OUTCOMES,
  CARER_OUTCOMES,
  CATALOGUE_IDS,
  CATALOGUES,
  type CrossWalk,
  PATHWAY_AREAS,
  PATHWAYS_TO_ADULT_OUTCOMES,
  PATHWAYS_TO_CARER_OUTCOMES,
  PATHWAYS_TO_WELLBEING,
  WELLBEING_AREAS,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';

describe('CATALOGUES', () => {
  it('are the form’s ten, the regulations’ ten and eight, and the Act’s nine', () => {
    expect(CATALOGUE_IDS.map((id) => [id, CATALOGUES[id].areas.length])).toEqual([
      ['pathways', 10],
      ['adult-outcomes', 10],
      ['carer-outcomes', 8],
      ['wellbeing', 9],
    ]);
    const ids = CATALOGUE_IDS.map((id) => CATALOGUES[id].areas.map((area) => area.id));
    expect(ids).toEqual([PATHWAY_AREAS, ADULT_OUTCOMES, CARER_OUTCOMES, WELLBEING_AREAS]);
  });

  it.each(CATALOGUE_IDS)('says where %s comes from, and names every area', (id) => {
    expect(CATALOGUES[id].id).toBe(id);
    expect(CATALOGUES[id].basis.source).not.toBe('');
    expect(CATALOGUES[id].areas.every(({ label }) => label.trim() !== '')).toBe(true);
  });
});

describe('the cross-walks', () => {
  const walks: readonly CrossWalk[] = [
    PATHWAYS_TO_ADULT_OUTCOMES,
    PATHWAYS_TO_CARER_OUTCOMES,
    PATHWAYS_TO_WELLBEING,
  ];

  it.each(walks.map((walk) => [walk.to, walk] as const))(
    'lead from the ten areas to areas that %s has',
    (to, walk) => {
      expect(Object.keys(walk.areas)).toEqual([...PATHWAY_AREAS]);
      const known = new Set(CATALOGUES[to].areas.map(({ id }) => id));
      expect(
        Object.values(walk.areas)
          .flat()
          .filter((id) => !known.has(id)),
      ).toEqual([]);
    },
  );

  it('say that they are the package’s own, and checked against nothing', () => {
    for (const { basis } of walks) {
      expect(basis).toMatchObject({ source: 'supportplan', claimedForce: 'local', checked: 'unverified' });
    }
  });
});

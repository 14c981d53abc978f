import {
  type CatalogueCoverage,
  type CatalogueId,
  catalogueCoverage,
  type PlanCatalogueAreas,
  pathwayCoverage,
} from 'supportplan';
import { PATHWAYS_TO_ADULT_OUTCOMES, PATHWAYS_TO_WELLBEING } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { thrownBy } from '../helpers/thrown-by.js';

const plan: PlanCatalogueAreas = deepFreeze({
  needs: [
    { id: 'N1', touches: ['nutrition', 'relationships'], wellbeing: ['health'] },
    { id: 'N2', touches: ['nutrition'], wellbeing: ['relationships', 'health'] },
    { id: 'N3', touches: ['hygiene'] },
    { id: 'N4' },
  ],
  outcomes: [{ needIds: ['N2'], areas: ['housing'] }, {}],
  support: [{ needIds: ['N4', 'N1'] }, { needIds: ['N9'], areas: ['safety'] }],
  actions: [{ areas: ['housing', 'legal'] }],
});

function coverageOfArea(catalogue: CatalogueId, area: string): CatalogueCoverage | undefined {
  return catalogueCoverage(plan, catalogue).find((coverage) => coverage.area === area);
}

describe('catalogueCoverage', () => {
  it('has an outcome of the regulations covered by what is for a need that touches it', () => {
    expect(coverageOfArea('adult-outcomes', 'nutrition')).toEqual({
      area: 'nutrition',
      label: 'Eating and drinking well enough',
      status: 'covered',
      coveredBy: [
        ['outcomes', 0],
        ['support', 0],
      ],
      worked: true,
      needs: [
        ['needs', 0],
        ['needs', 1],
      ],
    });
  });

  it('has a gap where a need was found and nothing is planned for it', () => {
    expect(coverageOfArea('adult-outcomes', 'hygiene')).toMatchObject({
      status: 'gap',
      coveredBy: [],
      worked: false,
      needs: [['needs', 2]],
    });
  });

  it('has a gap where no need names the area', () => {
    expect(coverageOfArea('carer-outcomes', 'recreation')).toMatchObject({
      status: 'gap',
      coveredBy: [],
      needs: [],
    });
  });

  it.each([
    [
      'health',
      'covered',
      [
        ['outcomes', 0],
        ['support', 0],
      ],
    ],
    ['relationships', 'covered', [['outcomes', 0]]],
    ['accommodation', 'gap', []],
  ])('goes by what needs bear on for the area of well-being "%s"', (area, stands, coveredBy) => {
    expect(coverageOfArea('wellbeing', area)).toMatchObject({ status: stands, coveredBy });
  });

  it('takes the ten areas from pathwayCoverage', () => {
    const areas = catalogueCoverage(FULL_PLAN, 'pathways');
    expect(areas).toEqual(pathwayCoverage(FULL_PLAN));
  });

  it('tells of a cross-walk’s suggestions apart, and changes nothing by them', () => {
    const crossWalk = PATHWAYS_TO_ADULT_OUTCOMES;
    const walked = catalogueCoverage(plan, 'adult-outcomes', { crossWalk });
    expect(walked.map(({ suggested: _, ...rest }) => rest)).toEqual(
      catalogueCoverage(plan, 'adult-outcomes'),
    );
    const suggested = Object.fromEntries(walked.map((area) => [area.area, area.suggested]));
    // by hand: housing bears on both outcomes of the home, safety on the safe use of it, legal on none
    expect(suggested).toMatchObject({
      'habitable-home': [
        ['outcomes', 0],
        ['actions', 0],
      ],
      'home-safe-use': [
        ['outcomes', 0],
        ['support', 1],
        ['actions', 0],
      ],
      nutrition: [],
    });
  });

  it('leaves a cross-walk to another catalogue aside', () => {
    const [first] = catalogueCoverage(plan, 'adult-outcomes', { crossWalk: PATHWAYS_TO_WELLBEING });
    expect(first).not.toHaveProperty('suggested');
  });

  it('has nothing covered by what was given up', () => {
    const status = { lifecycle: 'cancelled' } as const;
    const given = { ...plan, outcomes: [{ needIds: ['N2'], status }], support: [] };
    expect(catalogueCoverage(given, 'adult-outcomes').filter(({ status }) => status === 'covered')).toEqual(
      [],
    );
  });

  it.each(['nope', 'constructor'])('refuses the catalogue "%s"', (catalogue) => {
    const error = thrownBy(() => catalogueCoverage({}, catalogue as 'pathways'));
    expect(error).toMatchObject({ code: 'argument/unknown-value', path: ['catalogue'] });
    expect(error.message).toBe(
      'catalogueCoverage: "catalogue" must be one of "pathways", "adult-outcomes", "carer-outcomes", "wellbeing", got ' +
        `${catalogue.length} characters of other text.`,
    );
  });

  it('gives gaps alone for a plan without anything', () => {
    for (const catalogue of ['adult-outcomes', 'carer-outcomes', 'wellbeing'] as const) {
      expect(new Set(catalogueCoverage({}, catalogue).map((area) => area.status))).toEqual(new Set(['gap']));
    }
  });
});

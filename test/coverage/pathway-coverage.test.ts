import { type AreaCoverage, type PlanAreas, pathwayCoverage } from 'supportplan';
import { PATHWAY_AREA_NAMES, PATHWAY_AREAS, type PathwayArea } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { FULL_PLAN } from '../helpers/full-plan.js';

const explanation = { text: 'Nothing at present.', voice: 'agreed' } as const;

/** How one area of a plan stands. */
function coverageOfArea(plan: PlanAreas, area: PathwayArea): AreaCoverage | undefined {
  return pathwayCoverage(deepFreeze(plan)).find((coverage) => coverage.area === area);
}

describe('PATHWAY_AREAS', () => {
  it('are the form’s ten, in its order and by its names', () => {
    expect(PATHWAY_AREAS.map((area) => PATHWAY_AREA_NAMES[area])).toEqual([
      'Who I am and what I like to do',
      'Managing where I live',
      'Developing my skills and finding purpose/ work',
      'Creating the social networks and relationships I want',
      'Keeping myself safe',
      'Being physically active and healthy',
      'Staying emotionally healthy',
      'My relationship with drugs, alcohol and prescription medication',
      'Managing money, including paying my rent and bills',
      'Legal issues',
    ]);
    expect(Object.keys(PATHWAY_AREA_NAMES)).toEqual([...PATHWAY_AREAS]);
  });
});

describe('pathwayCoverage', () => {
  it('gives the ten areas in the form’s order, each a gap where a plan has nothing', () => {
    expect(pathwayCoverage(deepFreeze({}))).toEqual(
      PATHWAY_AREAS.map((area) => ({
        area,
        label: PATHWAY_AREA_NAMES[area],
        status: 'gap',
        coveredBy: [],
        worked: false,
      })),
    );
  });

  it.each([
    ['an outcome', { outcomes: [{}, { areas: ['safety', 'money'] }] }, ['outcomes', 1]],
    ['an action', { actions: [{ areas: [] }, {}, { areas: ['money'] }] }, ['actions', 2]],
    ['a line of support', { support: [{ areas: ['money'] }] }, ['support', 0]],
  ] as const)('has an area covered by %s that names it', (_, plan, place) => {
    expect(coverageOfArea(plan, 'money')).toEqual({
      area: 'money',
      label: 'Managing money, including paying my rent and bills',
      status: 'covered',
      coveredBy: [place],
      worked: true,
    });
  });

  it.each(['cancelled', 'rejected', 'entered-in-error'] as const)(
    'has nothing covered by what is %s',
    (lifecycle) => {
      const item = { areas: ['money'], status: { lifecycle } } as const;
      expect(
        coverageOfArea({ goals: [item], outcomes: [item], actions: [item], support: [item] }, 'money')
          ?.status,
      ).toBe('gap');
    },
  );

  it('has an area covered by what is completed', () => {
    const item = { areas: ['money'], status: { lifecycle: 'completed' } } as const;
    expect(coverageOfArea({ actions: [item] }, 'money')?.worked).toBe(true);
  });

  it('has an area covered by a goal alone, and not worked', () => {
    expect(coverageOfArea({ goals: [{ areas: ['money'] }] }, 'money')).toMatchObject({
      status: 'covered',
      coveredBy: [['goals', 0]],
      worked: false,
    });
  });

  it('has an area covered by a tick alone, and not worked', () => {
    expect(coverageOfArea({ pathways: { covered: ['housing', 'money'] } }, 'money')).toEqual({
      area: 'money',
      label: 'Managing money, including paying my rent and bills',
      status: 'covered',
      coveredBy: [['pathways', 'covered', 1]],
      worked: false,
    });
  });

  it('tells every place that covers an area: outcomes, actions, support, then the tick', () => {
    const plan = {
      outcomes: [{ areas: ['money'] }, { areas: ['money'] }],
      actions: [{ areas: ['money'] }],
      support: [{}, { areas: ['money'] }],
      pathways: { covered: ['money'] },
    } as const;
    expect(coverageOfArea(plan, 'money')).toEqual({
      area: 'money',
      label: 'Managing money, including paying my rent and bills',
      status: 'covered',
      coveredBy: [
        ['outcomes', 0],
        ['outcomes', 1],
        ['actions', 0],
        ['support', 1],
        ['pathways', 'covered', 0],
      ],
      worked: true,
    });
  });

  it('tells an explained gap from one that is not', () => {
    const plan = { pathways: { covered: [], gaps: [{ area: 'legal', explanation }] } } as const;
    expect(coverageOfArea(plan, 'legal')).toEqual({
      area: 'legal',
      label: 'Legal issues',
      status: 'gap-explained',
      coveredBy: [],
      worked: false,
    });
    expect(coverageOfArea(plan, 'money')).toMatchObject({ status: 'gap', coveredBy: [], worked: false });
  });

  it.each([
    ['ticked', { pathways: { covered: ['legal'], gaps: [{ area: 'legal', explanation }] } }],
    [
      'in an outcome',
      { outcomes: [{ areas: ['legal'] }], pathways: { covered: [], gaps: [{ area: 'legal', explanation }] } },
    ],
  ] as const)('takes an area that is %s for covered, even where a gap is explained', (_, plan) => {
    expect(coverageOfArea(plan, 'legal')?.status).toBe('covered');
  });

  it('takes a whole plan', () => {
    // one area is in the outcome, action and support, and ticked; one gap is explained
    expect(pathwayCoverage(FULL_PLAN).map((coverage) => coverage.status)).toEqual([
      'gap',
      'covered',
      ...Array(7).fill('gap'),
      'gap-explained',
    ]);
  });
});

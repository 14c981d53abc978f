import { pathwayGapsAreExplained } from 'supportplan/checks';
import { PATHWAY_AREAS } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';

const explanation = { text: 'Nothing at present.', voice: 'agreed' } as const;

describe('pathwayGapsAreExplained', () => {
  it('finds an area that is neither covered nor explained', () => {
    const pathways = {
      covered: PATHWAY_AREAS.filter((area) => area !== 'money' && area !== 'legal'),
      gaps: [{ area: 'legal', explanation } as const],
    };
    expect(pathwayGapsAreExplained(deepFreeze({ pathways }))).toEqual([
      {
        code: 'pathways/gap-not-explained',
        severity: 'should',
        path: ['pathways'],
        message:
          'The area "Managing money, including paying my rent and bills" is neither covered nor explained.',
        question: 'Does the person want anything here, and if not, why is it left out?',
        basis: {
          source: 'London Housing Trust, person-owned support plan',
          locator: 'Positive Pathways worksheet',
          claimedForce: 'local',
          checked: 'seen',
        },
      },
    ]);
  });

  it('names the areas as the form does, in the form’s order', () => {
    expect(
      pathwayGapsAreExplained(deepFreeze({ pathways: { covered: [] } })).map(({ message }) => message),
    ).toEqual([
      'The area "Who I am and what I like to do" is neither covered nor explained.',
      'The area "Managing where I live" is neither covered nor explained.',
      'The area "Developing my skills and finding purpose/ work" is neither covered nor explained.',
      'The area "Creating the social networks and relationships I want" is neither covered nor explained.',
      'The area "Keeping myself safe" is neither covered nor explained.',
      'The area "Being physically active and healthy" is neither covered nor explained.',
      'The area "Staying emotionally healthy" is neither covered nor explained.',
      'The area "My relationship with drugs, alcohol and prescription medication" is neither covered nor explained.',
      'The area "Managing money, including paying my rent and bills" is neither covered nor explained.',
      'The area "Legal issues" is neither covered nor explained.',
    ]);
  });

  it('does not ask a plan without the worksheet', () => {
    expect(pathwayGapsAreExplained({})).toEqual([]);
    expect(pathwayGapsAreExplained(deepFreeze({ outcomes: [{ areas: ['money'] }] }))).toEqual([]);
  });

  it.each([
    ['ticks', { pathways: { covered: PATHWAY_AREAS } }],
    ['reasons', { pathways: { covered: [], gaps: PATHWAY_AREAS.map((area) => ({ area, explanation })) } }],
    ['an outcome', { pathways: { covered: [] }, outcomes: [{ areas: PATHWAY_AREAS }] }],
    ['an action', { pathways: { covered: [] }, actions: [{ areas: PATHWAY_AREAS }] }],
    ['a line of support', { pathways: { covered: [] }, support: [{ areas: PATHWAY_AREAS }] }],
  ])('is content with %s', (_, plan) => {
    expect(pathwayGapsAreExplained(deepFreeze(plan))).toEqual([]);
  });
});

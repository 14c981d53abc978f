import { catalogueCoverage, type PlanAreas, pathwayCoverage } from 'supportplan';
import { coverageChange } from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { thrownBy } from '../helpers/thrown-by.js';

const explanation = { text: 'Nothing at present.', voice: 'agreed' } as const;
const covered = { outcomes: [{ areas: ['money'] }] } satisfies PlanAreas;
const explained = { pathways: { covered: [], gaps: [{ area: 'money', explanation }] } } satisfies PlanAreas;
const nothing = {} satisfies PlanAreas;

describe('coverageChange', () => {
  it.each([
    ['covered', covered, 'covered', covered, 'still-covered', false],
    ['covered', covered, 'explained', explained, 'no-longer-covered', false],
    ['covered', covered, 'open', nothing, 'no-longer-covered', true],
    ['explained', explained, 'covered', covered, 'newly-covered', false],
    ['open', nothing, 'covered', covered, 'newly-covered', false],
    ['open', nothing, 'explained', explained, 'still-open', false],
    ['explained', explained, 'open', nothing, 'still-open', true],
    ['open', nothing, 'open', nothing, 'still-open', true],
  ] as const)('from %s to %s', (_, before, __, after, change, unexplained) => {
    const changes = coverageChange(pathwayCoverage(deepFreeze(before)), pathwayCoverage(deepFreeze(after)));
    expect(changes).toHaveLength(10);
    expect(changes.find(({ area }) => area === 'money')).toMatchObject({
      label: 'Managing money, including paying my rent and bills',
      change,
      unexplained,
    });
  });

  it('tells how the area stood and stands', () => {
    const [first] = coverageChange(
      pathwayCoverage(explained),
      pathwayCoverage({ outcomes: [{ areas: ['identity'] }] }),
    );
    expect(first).toEqual({
      area: 'identity',
      label: 'Who I am and what I like to do',
      before: 'gap',
      after: 'covered',
      change: 'newly-covered',
      unexplained: false,
    });
  });

  it.each([
    ['of another catalogue', catalogueCoverage({}, 'adult-outcomes')],
    ['with fewer areas', pathwayCoverage({}).slice(1)],
    ['in another order', pathwayCoverage({}).toReversed()],
  ])('refuses coverage %s', (_, after) => {
    const error = thrownBy(() => coverageChange<string>(pathwayCoverage({}), after));
    expect(error).toMatchObject({ code: 'coverage/another-catalogue', path: ['after'] });
    expect(error.message).toBe(
      'coverageChange: "after" must be coverage of the same areas as "before", got coverage of different areas.',
    );
  });
});

import { catalogueCoverage, type PlanCatalogueAreas, pathwayCoverage } from 'supportplan';
import { PATHWAYS_TO_ADULT_OUTCOMES, serviceCoverage } from 'supportplan/plan';
import type { Calls } from './call.js';

const plan = (): PlanCatalogueAreas => ({
  needs: [{ id: 'need-1', touches: ['nutrition'], wellbeing: ['health'] }],
  goals: [{ areas: ['money'], status: { lifecycle: 'active' } }],
  outcomes: [{ needIds: ['need-1'], areas: ['housing'], status: { lifecycle: 'active' } }],
  actions: [{ areas: ['safety'] }],
  support: [{ needIds: ['need-1'], areas: ['legal'] }],
  pathways: {
    covered: ['identity'],
    gaps: [{ area: 'substances', explanation: { text: 'Nothing wanted here.', voice: 'own-words' } }],
    comments: [{ text: 'To be looked at again in May.', voice: 'agreed' }],
  },
});
const service = () => serviceCoverage(Array.from({ length: 9 }, () => pathwayCoverage(plan())));

export const COVERAGE_CALLS: Calls = {
  catalogueCoverage: () => [plan(), 'adult-outcomes', { crossWalk: PATHWAYS_TO_ADULT_OUTCOMES }],
  coverageChange: () => [
    catalogueCoverage({}, 'adult-outcomes'),
    catalogueCoverage(plan(), 'adult-outcomes'),
  ],
  mergeServiceCoverage: () => [[service(), service()]],
  pathwayCoverage: () => [plan()],
  publishServiceCoverage: () => [service(), { fewest: 5 }],
  serviceCoverage: () => [[pathwayCoverage(plan()), pathwayCoverage({})]],
};

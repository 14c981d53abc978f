import { POSP_STAR } from 'supportplan';
import { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { FULL_CARERS_PLAN } from '../../carers-strategy/full-carers-plan.js';
import { FULL_PLAN } from '../full-plan.js';
import type { Calls } from './call.js';

export const SCHEMAS_CALLS: Calls = {
  compilePlanReader: () => [],
  jsonSchema: () => ['plan'],
  readCarersActionPlan: () => [structuredClone(FULL_CARERS_PLAN)],
  readPlan: () => [structuredClone(FULL_PLAN)],
  readReviewPolicy: () => [structuredClone(ENGLAND_LOOKED_AFTER_CHILD)],
  readStarScale: () => [structuredClone(POSP_STAR)],
};

/**
 * The ten Positive Pathways areas of the person-owned support plan.
 *
 * The names are from the form (London Housing Trust). It is the only known source: the areas are not claimed
 * to be a national standard.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** The areas, in the form's order. */
export const PATHWAY_AREAS = /* @__PURE__ */ frozen([
  'identity',
  'housing',
  'skills-purpose-work',
  'social-networks',
  'safety',
  'physical-health',
  'emotional-health',
  'substances',
  'money',
  'legal',
] as const);

/** One of the ten areas. */
export type PathwayArea = (typeof PATHWAY_AREAS)[number];

/** The form's name for each area. */
export const PATHWAY_AREA_NAMES = /* @__PURE__ */ frozen<Readonly<Record<PathwayArea, string>>>({
  identity: 'Who I am and what I like to do',
  housing: 'Managing where I live',
  'skills-purpose-work': 'Developing my skills and finding purpose/ work',
  'social-networks': 'Creating the social networks and relationships I want',
  safety: 'Keeping myself safe',
  'physical-health': 'Being physically active and healthy',
  'emotional-health': 'Staying emotionally healthy',
  substances: 'My relationship with drugs, alcohol and prescription medication',
  money: 'Managing money, including paying my rent and bills',
  legal: 'Legal issues',
});

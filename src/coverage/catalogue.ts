/**
 * Catalogues of areas that a plan can cover, as data: the ten Positive Pathways areas and others.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { shape, words } from '../kernel/shape.js';
import {
  ADULT_OUTCOME_NAMES,
  ADULT_OUTCOMES,
  CARER_OUTCOME_NAMES,
  CARER_OUTCOMES,
} from '../needs/care-act-outcomes.js';
import { WELLBEING_AREA_NAMES, WELLBEING_AREAS, WELLBEING_BASIS } from '../needs/wellbeing.js';
import { PATHWAY_AREA_NAMES, PATHWAY_AREAS } from './pathway-area.js';

/** The ids of the shipped catalogues. */
export const CATALOGUE_IDS = /* @__PURE__ */ frozen([
  'pathways',
  'adult-outcomes',
  'carer-outcomes',
  'wellbeing',
] as const);

/** The id of a shipped catalogue. */
export type CatalogueId = (typeof CATALOGUE_IDS)[number];

/** One area of a catalogue. */
export interface CatalogueArea {
  /** Stable id: `housing`. */
  readonly id: string;
  /** Display label. */
  readonly label: string;
}

/** A list of areas of life, with its source. */
export interface Catalogue {
  /** The catalogue's id. */
  readonly id: CatalogueId;
  /** Display label. */
  readonly title: string;
  /** The areas, in the source's order. */
  readonly areas: readonly CatalogueArea[];
  /** The source of the areas. */
  readonly basis: Basis;
}

/**
 * The shipped catalogues, by id: the ten Positive Pathways areas, the outcomes in the eligibility regulations
 * for adults and for carers, and the areas of well-being.
 */
export const CATALOGUES: Readonly<Record<CatalogueId, Catalogue>> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ catalogues(),
);

function catalogues(): Readonly<Record<CatalogueId, Catalogue>> {
  const eligibility = {
    source: 'Care and Support (Eligibility Criteria) Regulations 2015',
    claimedForce: 'statute',
  } as const;
  return {
    pathways: {
      id: 'pathways',
      title: 'Positive Pathways areas',
      areas: areasOf(PATHWAY_AREAS, PATHWAY_AREA_NAMES),
      basis: {
        source: 'Person-owned support plan, London Housing Trust',
        locator: 'worksheet',
        claimedForce: 'local',
        checked: 'seen',
      },
    },
    'adult-outcomes': {
      id: 'adult-outcomes',
      title: 'Outcomes of an adult with needs for care and support',
      areas: areasOf(ADULT_OUTCOMES, ADULT_OUTCOME_NAMES),
      basis: { ...eligibility, locator: 'reg 2(2)', checked: 'seen' },
    },
    'carer-outcomes': {
      id: 'carer-outcomes',
      title: 'Outcomes of a carer with needs for support',
      areas: areasOf(CARER_OUTCOMES, CARER_OUTCOME_NAMES),
      basis: { ...eligibility, locator: 'reg 3(2)(b)', checked: 'secondary' },
    },
    wellbeing: {
      id: 'wellbeing',
      title: 'Areas of well-being',
      areas: areasOf(WELLBEING_AREAS, WELLBEING_AREA_NAMES),
      basis: WELLBEING_BASIS,
    },
  };
}

function areasOf<Id extends string>(
  ids: readonly Id[],
  names: Readonly<Record<Id, string>>,
): readonly CatalogueArea[] {
  return ids.map((id) => ({ id, label: names[id] }));
}

export const CATALOGUE_ID = /* @__PURE__ */ shape(() => words(CATALOGUE_IDS));

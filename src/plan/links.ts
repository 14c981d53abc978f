/**
 * Links inside a plan: which of its things have ids, and which places refer to which of them.
 *
 * @module
 */
import { isObject } from '../kernel/reading.js';

/** What stands under a key: the kind of thing that it refers to, or what stands inside it. */
export type Inside = string | readonly Under[];

/** A key, and what stands under it, in one or in each of a list; and whether the key has to be there, be its list empty. */
export type Under = readonly [key: string, inside: Inside, needed?: true];

/** The lists of things with ids, by what the things are called, and where they are. */
export const IDENTIFIED: readonly (readonly [kind: string, way: readonly string[]])[] = [
  ['needs', ['needs']],
  ['goals', ['goals']],
  ['outcomes', ['outcomes']],
  ['objectives', ['objectives']],
  ['actions', ['actions']],
  ['support', ['support']],
  ['contingencies', ['contingencies']],
  ['risks', ['risks']],
  ['decisions', ['control', 'decisions']],
  ['restrictions', ['control', 'restrictions']],
  ['expectations', ['child', 'expectations']],
  ['lines of the budget', ['budget', 'lines']],
  ['direct payments', ['budget', 'directPayments']],
];

/** Which places refer to which of them. */
export const LINKS: readonly Under[] = [
  ['goals', [['needIds', 'needs']]],
  [
    'outcomes',
    [
      ['needIds', 'needs'],
      ['goalIds', 'goals'],
      ['power', [['actionIds', 'actions']]],
    ],
  ],
  ['objectives', [['goals', [['goalId', 'goals']]]]],
  [
    'actions',
    [
      ['outcomeId', 'outcomes'],
      ['goalId', 'goals'],
      ['objectiveId', 'objectives'],
    ],
  ],
  [
    'support',
    [
      ['needIds', 'needs'],
      ['outcomeIds', 'outcomes'],
    ],
  ],
  ['matters', [['outcomeIds', 'outcomes']]],
  ['child', [['expectations', [['outcomeIds', 'outcomes']]]]],
  [
    'budget',
    [
      [
        'lines',
        [
          ['supportId', 'support'],
          ['needIds', 'needs'],
        ],
      ],
      ['directPayments', [['needIds', 'needs', true]]],
    ],
  ],
  ['closure', [['outcomes', [['outcomeId', 'outcomes']]]]],
];

/** The list at a way into a plan, or into what claims to be one; empty where there is no list. */
export function listAt(plan: unknown, way: readonly string[]): readonly unknown[] {
  let value = plan;
  for (let depth = 0; depth < way.length; depth++) {
    value = isObject(value) ? value[way[depth] as string] : undefined;
  }
  return Array.isArray(value) ? value : [];
}

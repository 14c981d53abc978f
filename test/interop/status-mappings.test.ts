import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACHIEVEMENTS,
  AGREEMENT_MAPPINGS,
  FITTING_ACHIEVEMENTS,
  LIFECYCLES,
  STATUS_MAPPING_NAMES,
  STATUS_MAPPINGS,
  type StatusMapping,
  statusFrom,
  wordFor,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { root } from '../helpers/examples.js';
import { thrownBy } from '../helpers/thrown-by.js';

const WORDS = STATUS_MAPPING_NAMES.flatMap((name) =>
  Object.keys(STATUS_MAPPINGS[name].toStatus).map((word) => [name, word] as const),
);

describe('STATUS_MAPPINGS', () => {
  it('has a table for each name', () => {
    expect(Object.keys(STATUS_MAPPINGS)).toEqual([...STATUS_MAPPING_NAMES]);
  });

  it.each([
    ['moj-sentence-plan-goal', ['ACTIVE', 'FUTURE', 'REMOVED', 'ACHIEVED']],
    [
      'moj-sentence-plan-step',
      ['NOT_STARTED', 'IN_PROGRESS', 'CANNOT_BE_DONE_YET', 'NO_LONGER_NEEDED', 'COMPLETED'],
    ],
    ['moj-interventions-outcome', ['ACHIEVED', 'PARTIALLY_ACHIEVED', 'NOT_ACHIEVED']],
    ['hackney-goal', ['true', 'false']],
    ['posp-progress', ['met', 'not-met', 'progress']],
    ['posp-progress-maintain', ['met', 'not-met', 'progress']],
    ['fhir-goal', [...LIFECYCLES]],
    [
      'fhir-task',
      [
        'draft',
        'requested',
        'received',
        'accepted',
        'rejected',
        'ready',
        'cancelled',
        'in-progress',
        'on-hold',
        'failed',
        'completed',
        'entered-in-error',
      ],
    ],
  ] as const)('has every word of %s and no other', (name, words) => {
    expect(Object.keys(STATUS_MAPPINGS[name].toStatus).sort()).toEqual([...words].sort());
  });

  it.each(WORDS)('%s gives "%s" a status whose parts fit', (name, word) => {
    const { lifecycle, achievement } = statusFrom(STATUS_MAPPINGS[name], word) ?? { lifecycle: 'active' };
    expect(LIFECYCLES).toContain(lifecycle);
    if (achievement !== undefined) expect(FITTING_ACHIEVEMENTS[lifecycle].fitting).toContain(achievement);
  });

  it.each(STATUS_MAPPING_NAMES)('%s names only words of its own as inexact or near', (name) => {
    const { toStatus, inexact = [], near = [] }: StatusMapping = STATUS_MAPPINGS[name];
    expect(Object.keys(toStatus)).toEqual(
      expect.arrayContaining([...inexact, ...near.map(({ word }) => word)]),
    );
  });

  it.each(STATUS_MAPPING_NAMES)('%s says where it comes from', (name) => {
    const { basis } = STATUS_MAPPINGS[name];
    expect([basis.source, basis.locator]).not.toContain('');
    expect(basis.checked).toBe(name === 'hackney-goal' ? 'unverified' : 'seen');
  });
});

describe('statusFrom', () => {
  it.each([
    ['moj-sentence-plan-goal', 'ACTIVE', { lifecycle: 'active' }],
    ['moj-sentence-plan-goal', 'FUTURE', { lifecycle: 'planned' }],
    ['moj-sentence-plan-goal', 'REMOVED', { lifecycle: 'cancelled' }],
    ['moj-sentence-plan-goal', 'ACHIEVED', { lifecycle: 'completed', achievement: 'achieved' }],
    ['moj-sentence-plan-step', 'CANNOT_BE_DONE_YET', { lifecycle: 'on-hold' }],
    ['moj-sentence-plan-step', 'NO_LONGER_NEEDED', { lifecycle: 'cancelled' }],
    ['moj-interventions-outcome', 'PARTIALLY_ACHIEVED', { lifecycle: 'active', achievement: 'improving' }],
    ['moj-interventions-outcome', 'NOT_ACHIEVED', { lifecycle: 'active', achievement: 'not-achieved' }],
    ['hackney-goal', true, { lifecycle: 'completed', achievement: 'achieved' }],
    ['hackney-goal', false, { lifecycle: 'active' }],
    ['hackney-goal', 'false', { lifecycle: 'active' }],
    ['posp-progress', 'not-met', { lifecycle: 'active', achievement: 'not-achieved' }],
    ['posp-progress-maintain', 'met', { lifecycle: 'active', achievement: 'sustaining' }],
    ['fhir-goal', 'completed', { lifecycle: 'completed' }],
    ['fhir-task', 'in-progress', { lifecycle: 'active' }],
    ['fhir-task', 'failed', { lifecycle: 'completed', achievement: 'not-achieved' }],
  ] as const)('in %s takes %s for %o', (name, word, status) => {
    expect(statusFrom(STATUS_MAPPINGS[name], word)).toEqual(status);
  });

  it.each(['', 'Active', 'ACTIVE ', 'COMPLETED', 'toString', '__proto__', 'constructor'])(
    'guesses nothing from "%s"',
    (word) => {
      expect(statusFrom(STATUS_MAPPINGS['moj-sentence-plan-goal'], word)).toBeUndefined();
    },
  );
});

describe('wordFor', () => {
  it.each(WORDS)('comes back to %s "%s", or to the better word for the same', (name, word) => {
    const mapping: StatusMapping = STATUS_MAPPINGS[name];
    const status = statusFrom(mapping, word);
    const better = { received: 'requested', ready: 'accepted' }[word] ?? word;
    expect(status && wordFor(mapping, status)).toEqual({
      word: better,
      exact: mapping.inexact?.includes(better) !== true,
    });
  });

  it.each([
    ['moj-sentence-plan-goal', 'active', 'worsening', 'ACTIVE'],
    ['moj-sentence-plan-goal', 'completed', 'sustaining', 'ACHIEVED'],
    ['moj-sentence-plan-goal', 'cancelled', 'no-progress', 'REMOVED'],
    ['moj-interventions-outcome', 'active', 'no-progress', 'NOT_ACHIEVED'],
    ['moj-interventions-outcome', 'completed', 'not-attainable', 'NOT_ACHIEVED'],
    ['moj-interventions-outcome', 'active', 'sustaining', 'ACHIEVED'],
    ['hackney-goal', 'active', 'sustaining', 'true'],
    ['hackney-goal', 'active', 'improving', 'false'],
    ['hackney-goal', 'completed', 'no-progress', 'false'],
    ['posp-progress', 'active', 'improving', 'progress'],
    ['posp-progress', 'completed', 'not-achieved', 'not-met'],
    ['posp-progress-maintain', 'completed', 'sustaining', 'met'],
    ['fhir-goal', 'active', 'improving', 'active'],
    ['fhir-task', 'completed', 'not-attainable', 'failed'],
    ['fhir-task', 'on-hold', 'improving', 'on-hold'],
    ['fhir-task', 'planned', undefined, 'draft'],
  ] as const)('in %s says of %s and %s no more than "%s", and that it is not exact', (...row) => {
    const [name, lifecycle, achievement, word] = row;
    const status = achievement === undefined ? { lifecycle } : { lifecycle, achievement };
    expect(wordFor(STATUS_MAPPINGS[name], status)).toEqual({ word, exact: false });
  });

  it.each([
    ['moj-sentence-plan-goal', 'proposed', undefined],
    ['moj-sentence-plan-goal', 'on-hold', undefined],
    ['moj-sentence-plan-goal', 'completed', undefined],
    ['moj-sentence-plan-goal', 'completed', 'not-achieved'],
    ['moj-interventions-outcome', 'active', undefined],
    ['moj-interventions-outcome', 'active', 'worsening'],
    ['hackney-goal', 'cancelled', undefined],
    ['posp-progress', 'active', undefined],
    ['posp-progress', 'planned', undefined],
    ['fhir-task', 'completed', undefined],
  ] as const)('in %s has no word for %s and %s', (name, lifecycle, achievement) => {
    const status = achievement === undefined ? { lifecycle } : { lifecycle, achievement };
    expect(wordFor(STATUS_MAPPINGS[name], status)).toBeUndefined();
  });

  it('never says of something unachieved that it was achieved, nor the other way', () => {
    const reached = new Set<unknown>(['achieved', 'sustaining']);
    for (const name of STATUS_MAPPING_NAMES) {
      const mapping: StatusMapping = STATUS_MAPPINGS[name];
      for (const lifecycle of LIFECYCLES) {
        for (const achievement of ACHIEVEMENTS) {
          const found = wordFor(mapping, { lifecycle, achievement });
          const meant = found && statusFrom(mapping, found.word)?.achievement;
          if (meant !== undefined) expect(reached.has(meant)).toBe(reached.has(achievement));
        }
      }
    }
  });

  it('takes a table of the host’s own', () => {
    const own = deepFreeze<StatusMapping>({
      toStatus: { Live: { lifecycle: 'active' } },
      basis: { source: 'Our own system', locator: 'goals', claimedForce: 'local', checked: 'seen' },
    });
    expect(wordFor(own, { lifecycle: 'active' })).toEqual({ word: 'Live', exact: true });
    expect(wordFor(own, { lifecycle: 'planned', achievement: 'achieved' })).toBeUndefined();
  });
});

describe('docs/status.md', () => {
  const page = readFileSync(join(root, 'docs/status.md'), 'utf8');

  it.each(WORDS)('has %s "%s" in its table', (name, word) => {
    const { lifecycle, achievement } = statusFrom(STATUS_MAPPINGS[name], word) ?? { lifecycle: 'active' };
    const loses = STATUS_MAPPINGS[name].inexact?.includes(word) === true ? 'no' : 'yes';
    expect(page).toContain(
      `| \`${name}\` | \`${word}\` | ${lifecycle} | ${achievement ?? ''} | ${loses} |`.replace('|  |', '| |'),
    );
  });

  it('has every word of agreement in its table', () => {
    const { toStatus } = AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'];
    for (const [word, { status, signature, updated }] of Object.entries(toStatus)) {
      const row = `| \`${word}\` | ${status} | ${signature ?? ''} | ${updated ? 'yes' : ''} |`;
      expect(page).toContain(row.replaceAll('|  |', '| |').replaceAll('|  |', '| |'));
    }
  });
});

describe('statusFrom and wordFor', () => {
  it('refuse the name of a mapping where the mapping belongs, and say what to pass', () => {
    const name = 'fhir-goal' as unknown as StatusMapping;
    for (const error of [
      thrownBy(() => statusFrom(name, 'active')),
      thrownBy(() => wordFor(name, { lifecycle: 'active' })),
    ]) {
      expect(error).toMatchObject({ code: 'argument/wrong-type', path: ['mapping'] });
      expect(error.message).toMatch(
        /: "mapping" must be a mapping, such as STATUS_MAPPINGS\['fhir-goal'\], got 9 characters/,
      );
    }
  });

  it('know no word that only objects have', () => {
    expect(statusFrom(STATUS_MAPPINGS['fhir-goal'], 'constructor')).toBeUndefined();
    const status = { lifecycle: 'constructor' as 'active' };
    expect(thrownBy(() => wordFor(STATUS_MAPPINGS['fhir-goal'], status)).code).toBe('argument/unknown-value');
  });
});

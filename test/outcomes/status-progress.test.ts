import {
  FITTING_ACHIEVEMENTS,
  OUTCOME_AIMS,
  PROGRESS_CHECK_RESULTS,
  PROGRESS_TO_ACHIEVE,
  progressStatus,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../helpers/thrown-by.js';

describe('progressStatus', () => {
  it.each([
    ['met', 'achieve', 'completed', 'achieved'],
    ['met', 'maintain', 'active', 'sustaining'],
    ['not-met', 'achieve', 'active', 'not-achieved'],
    ['not-met', 'maintain', 'active', 'not-achieved'],
    ['progress', 'achieve', 'active', 'in-progress'],
    ['progress', 'maintain', 'active', 'in-progress'],
  ] as const)('takes "%s" of something to %s for %s and %s', (progress, aim, lifecycle, achievement) => {
    expect(progressStatus(progress, aim)).toEqual({ lifecycle, achievement });
  });

  it('knows the words of an action’s progress checks, and gives each a status that fits together', () => {
    expect(Object.keys(PROGRESS_TO_ACHIEVE)).toEqual([...PROGRESS_CHECK_RESULTS]);
    for (const aim of OUTCOME_AIMS) {
      for (const progress of PROGRESS_CHECK_RESULTS) {
        const { lifecycle, achievement } = progressStatus(progress, aim);
        expect(FITTING_ACHIEVEMENTS[lifecycle].fitting).toContain(achievement);
      }
    }
  });
});

describe('progressStatus, given another word', () => {
  it.each(['constructor', 'MET', '', undefined])('refuses %j', (word) => {
    expect(thrownBy(() => progressStatus(word as never, 'achieve')).path).toEqual(['progress']);
    expect(thrownBy(() => progressStatus('met', word as never)).path).toEqual(['aim']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanCheck } from 'supportplan';
import { type CheckProfile, profileOf, recommendedChecks } from 'supportplan';
import {
  CARE_ACT_CHECKS,
  CHECK_PROFILE_NAMES,
  CHECK_PROFILES,
  PRSB_CHECKS,
  WALES_CHECKS,
} from 'supportplan/checks';
import { PLAN_KINDS } from 'supportplan/plan';
import { NATIONS } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

const names = (checks: readonly PlanCheck[]): readonly string[] => checks.map(({ name }) => name);

/** What a rule's file is called: "needsHaveSupport" stands in "needs-have-support". */
const fileOf = (rule: string): string => rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const files = readdirSync(join(root, 'src/checks/rules')).map((file) => file.replace('.ts', ''));
const page = readFileSync(join(root, 'docs/checks.md'), 'utf8');

const LISTS: Readonly<Record<string, readonly PlanCheck[]>> = {
  ...CHECK_PROFILES,
  'care-act': CARE_ACT_CHECKS,
  prsb: PRSB_CHECKS,
  wales: WALES_CHECKS,
};

describe('CARE_ACT_CHECKS', () => {
  it('cover what s.25 asks for, in its order', () => {
    expect(names(CARE_ACT_CHECKS)).toEqual([
      'needsAreStated', // (1)(a)
      'eligibilityIsStated', // (1)(b)
      'needsHaveSupport', // (1)(c)
      'councilSaysWhatItMeets', // (1)(c)
      'mattersAreStated', // (1)(d)
      'budgetIsStated', // (1)(e)
      'budgetAddsUp', // (1)(e), s.26
      'adviceOnMeetingNeeds', // (1)(f)(i)
      'adviceOnPreventingNeeds', // (1)(f)(ii)
      'directPaymentNeeds', // (2)(a)
      'directPaymentAmount', // (2)(b)
    ]);
  });

  it('are all made of an adult’s and of a carer’s plan', () => {
    for (const profile of ['adult', 'carer'] as const) {
      expect(CHECK_PROFILES[profile]).toEqual(expect.arrayContaining([...CARE_ACT_CHECKS]));
    }
  });
});

describe('CHECK_PROFILES', () => {
  it('are one for each kind of plan', () => {
    expect(Object.keys(CHECK_PROFILES)).toEqual([...CHECK_PROFILE_NAMES]);
    expect(PLAN_KINDS.map((kind) => profileOf({ kind })).sort()).toEqual([...CHECK_PROFILE_NAMES].sort());
  });

  it.each(Object.keys(LISTS))('name no rule twice: %s', (list) => {
    expect(new Set(LISTS[list]).size).toBe(LISTS[list]?.length);
  });

  it('never hold the headings of shared records, which are for whoever asks for them', () => {
    for (const profile of CHECK_PROFILE_NAMES) {
      for (const check of PRSB_CHECKS) expect(CHECK_PROFILES[profile]).not.toContain(check);
    }
  });

  it('go by the order in which people read a plan: the person, needs, goals, support, money, sign-off, review', () => {
    const landmarks = [
      'involvementIsExplained',
      'needsAreStated',
      'eligibilityIsStated',
      'assessmentHangsTogether',
      'activeGoalsHaveSteps',
      'objectivesAreSmart',
      'needsHaveSupport',
      'risksAreManaged',
      'budgetIsStated',
      'adviceOnMeetingNeeds',
      'signOffIsComplete',
      'reviewIsBookedInTime',
    ];
    const order = names(CHECK_PROFILES.adult).filter((name) => landmarks.includes(name));
    expect(order).toEqual(landmarks);
  });

  it('and the other lists hold every rule there is, each by the name of its file', () => {
    const used = new Set(
      Object.values(LISTS)
        .flat()
        .map(({ name }) => fileOf(name)),
    );
    expect([...used].sort()).toEqual([...files].sort());
  });
});

describe('profileOf', () => {
  it.each([
    ['care-and-support', 'adult'],
    ['carer-support', 'carer'],
    ['housing-support', 'housing-support'],
    ['child-in-need', 'child-in-need'],
    ['child-protection', 'child-protection'],
    ['looked-after-child', 'looked-after-child'],
    ['education-health-care', 'education-health-care'],
    ['pathway', 'pathway'],
  ] as const)('of a plan of the kind %s is %s', (kind, profile) => {
    expect(profileOf({ kind })).toBe(profile satisfies CheckProfile);
  });
});

describe('recommendedChecks', () => {
  it.each(PLAN_KINDS)('are those of the profile in England, and where no nation is recorded: %s', (kind) => {
    expect(recommendedChecks({ kind })).toBe(CHECK_PROFILES[profileOf({ kind })]);
    expect(recommendedChecks({ kind, nation: 'england' })).toBe(CHECK_PROFILES[profileOf({ kind })]);
  });

  it.each(NATIONS.filter((nation) => nation !== 'england'))(
    'leave out the law of England in %s',
    (nation) => {
      for (const kind of PLAN_KINDS) {
        const checks = recommendedChecks({ kind, nation });
        const actOnly = CARE_ACT_CHECKS.filter(({ name }) => name !== 'needsHaveSupport');
        for (const check of actOnly) expect(checks).not.toContain(check);
        for (const name of ['advocateIsConsidered', 'restrictionsAreJustified', 'reviewingOfficerIsNamed']) {
          expect(names(checks)).not.toContain(name);
        }
        expect(names(checks)).toContain('signOffIsComplete');
      }
    },
  );

  it.each(NATIONS)('ask everywhere who meets the needs of adults and carers: %s', (nation) => {
    for (const kind of ['care-and-support', 'carer-support', 'housing-support'] as const) {
      expect(names(recommendedChecks({ kind, nation }))).toContain('needsHaveSupport');
    }
  });

  it.each([
    ['england', true],
    ['wales', true],
    ['scotland', false],
    ['northern-ireland', false],
  ] as const)('go by the Mental Capacity Act in %s: %s', (nation, is) => {
    expect(
      names(recommendedChecks({ kind: 'care-and-support', nation })).includes('decisionsAreSupported'),
    ).toBe(is);
  });

  it.each([
    ['care-and-support', true],
    ['carer-support', true],
    ['child-in-need', true],
    ['child-protection', true],
    ['looked-after-child', true],
    ['housing-support', false],
    ['education-health-care', false],
    ['pathway', false],
  ] as const)('begin in Wales with its own for a plan of the kind %s: %s', (kind, is) => {
    const checks = recommendedChecks({ kind, nation: 'wales' });
    expect(checks.slice(0, 2).every((check) => WALES_CHECKS.includes(check))).toBe(is);
  });

  it.each(['scotland', 'northern-ireland'] as const)('have nothing of Wales in %s', (nation) => {
    for (const check of WALES_CHECKS) {
      expect(recommendedChecks({ kind: 'care-and-support', nation })).not.toContain(check);
    }
  });
});

describe('docs/checks.md', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));

  it('has a row for every rule, and for nothing else', () => {
    expect(rows.map(({ name }) => fileOf(name)).sort()).toEqual([...files].sort());
  });

  it.each(rows)('says who is asked $name', ({ name, rest }) => {
    const lists = Object.entries({
      adult: CHECK_PROFILES.adult,
      carer: CHECK_PROFILES.carer,
      housing: CHECK_PROFILES['housing-support'],
      child: CHECK_PROFILES['looked-after-child'],
      PRSB: PRSB_CHECKS,
      Wales: WALES_CHECKS,
    });
    const inLists = lists.flatMap(([list, checks]) => (names(checks).includes(name) ? [list] : []));
    expect(rest.split('|').at(-1)?.trim()).toBe(inLists.join(', '));
  });
});

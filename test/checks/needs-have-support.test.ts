import type { SupportLine } from 'supportplan';
import { needsHaveSupport } from 'supportplan/checks';
import { type Need, PLAN_KINDS, ROLES, type Role, SUPPORT_SOURCES } from 'supportplan/plan';
import { NATIONS } from 'supportplan/review';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../helpers/deep-freeze.js';
import { basisOf, codesOf } from './told.js';

const statement = { text: 'Cooking.', voice: 'own-words' } as const;

const need = (id: string, eligibility?: Need['eligibility']): Need => ({
  id,
  statement,
  ...(eligibility !== undefined && { eligibility }),
});

const support = (id: string, ...needIds: readonly string[]): SupportLine => ({
  id,
  what: statement,
  source: 'council',
  needIds,
});

describe('needsHaveSupport', () => {
  it('finds an eligible need that no support meets', () => {
    const plan = {
      needs: [need('N1', 'eligible'), need('N2', 'eligible')],
      support: [support('S1', 'N1')],
    };
    expect(needsHaveSupport(deepFreeze(plan))).toEqual([
      {
        code: 'needs/without-support',
        severity: 'must',
        path: ['needs', 1],
        message: 'The second need is eligible, but no support in the plan meets it.',
        question: 'How will it be met, and by whom?',
        basis: {
          source: 'Care Act 2014',
          locator: 's.25(1)(c)',
          claimedForce: 'statute',
          checked: 'seen',
          note: 'The plan must say which needs the council will meet and how; care by an unpaid carer counts for who meets a need.',
        },
      },
    ]);
  });

  it.each([
    ['is not eligible', [need('N1', 'not-eligible')]],
    ['is not decided', [need('N1', 'not-decided')]],
    ['has no decision recorded', [need('N1')]],
  ])('passes over a need that %s', (_, needs) => {
    expect(needsHaveSupport(deepFreeze({ needs }))).toEqual([]);
  });

  it.each([
    ['no needs and no support', {}],
    ['no needs', { support: [support('S1', 'N1')] }],
    ['an empty list of needs', { needs: [] }],
  ])('finds nothing where there are %s', (_, plan) => {
    expect(needsHaveSupport(deepFreeze(plan))).toEqual([]);
  });

  it.each([
    ['no list of support', undefined],
    ['an empty list of support', []],
    ['support that meets no need in particular', [{ id: 'S1', what: statement, source: 'nhs' } as const]],
    ['support that meets another need', [support('S1', 'N2')]],
    ['support with the need’s id for its own', [support('N1')]],
  ])('does not take %s for support', (_, lines) => {
    const plan = { needs: [need('N1', 'eligible')], ...(lines && { support: lines }) };
    expect(needsHaveSupport(deepFreeze(plan)).map(({ path }) => path)).toEqual([['needs', 0]]);
  });

  it.each(SUPPORT_SOURCES)('takes support from anybody, if they can: %s', (source) => {
    const line = { ...support('S1', 'N0', 'N1'), source, carerWillingAndAble: true };
    const plan = { needs: [need('N1', 'eligible')], support: [line] };
    expect(needsHaveSupport(deepFreeze(plan))).toEqual([]);
  });

  it('takes one line of support for several needs', () => {
    const plan = {
      needs: [need('N1', 'eligible'), need('N2', 'eligible')],
      support: [support('S1', 'N1', 'N2')],
    };
    expect(needsHaveSupport(deepFreeze(plan))).toEqual([]);
  });

  it.each([
    [0, 'first'],
    [1, 'second'],
    [2, 'third'],
    [3, 'fourth'],
    [4, 'fifth'],
    [5, 'sixth'],
    [6, 'seventh'],
    [7, 'eighth'],
    [8, 'ninth'],
    [9, 'tenth'],
    [10, '11th'],
    [11, '12th'],
    [12, '13th'],
    [13, '14th'],
    [19, '20th'],
    [20, '21st'],
    [21, '22nd'],
    [22, '23rd'],
    [23, '24th'],
    [99, '100th'],
    [100, '101st'],
    [110, '111th'],
    [111, '112th'],
    [112, '113th'],
    [120, '121st'],
    [1_000, '1001st'],
    [1_010, '1011th'],
  ])('names the need at %i the %s', (place, name) => {
    const needs = Array.from({ length: place + 1 }, (_, index) =>
      need(`N${index}`, index === place ? 'eligible' : 'not-eligible'),
    );
    expect(needsHaveSupport(deepFreeze({ needs })).map(({ message }) => message)).toEqual([
      `The ${name} need is eligible, but no support in the plan meets it.`,
    ]);
  });

  describe('from unpaid carers', () => {
    const NOT = 'needs/carer-not-willing-or-able';
    const UNKNOWN = 'needs/carer-willingness-not-recorded';
    const given = (source: SupportLine['source'], ...roles: readonly Role[]): SupportLine => ({
      ...support('S0', 'N1'),
      source,
      givenBy: roles.map((role) => ({ role })),
    });
    const carers = (id: string, willing?: boolean, ...roles: readonly Role[]): SupportLine => ({
      ...given('family-and-friends', 'carer', ...roles),
      id,
      ...(willing !== undefined && { carerWillingAndAble: willing }),
    });
    const found = (...lines: readonly SupportLine[]) =>
      needsHaveSupport(deepFreeze({ needs: [need('N1', 'eligible')], support: lines }));

    it('finds a need that only a carer meets who is not willing or not able', () => {
      expect(found(carers('S1', false))).toEqual([
        {
          code: NOT,
          severity: 'must',
          path: ['needs', 0],
          message:
            'The first need is eligible, but only family, friends or an unpaid carer are to meet it, and they are recorded as unable or unwilling.',
          question: 'Who else will meet it?',
          basis: {
            source: 'Care Act 2014',
            locator: 's.18',
            claimedForce: 'statute',
            checked: 'secondary',
            note: 'The council’s duty is to meet eligible needs that no carer is meeting. This check also takes it to mean that the carer must be willing and able.',
          },
        },
      ]);
    });

    it('asks where it is not recorded', () => {
      expect(found(carers('S1'))).toMatchObject([
        {
          code: UNKNOWN,
          severity: 'consider',
          path: ['needs', 0],
          message:
            'The first need is eligible, but only family, friends or an unpaid carer are to meet it, and whether they are willing and able is not recorded.',
          question: 'Have they been asked, and are they willing and able?',
          basis: { locator: 's.18' },
        },
      ]);
    });

    it.each<[string, readonly SupportLine[], readonly string[]]>([
      ['one who is willing and able', [carers('S1', true)], []],
      ['one who is not, and somebody else', [carers('S1', false), support('S2', 'N1')], []],
      ['somebody else, and one who is not', [support('S1', 'N1'), carers('S2', false)], []],
      ['one who is not, and one who is', [carers('S1', false), carers('S2', true)], []],
      ['one who is, and one who is not', [carers('S1', true), carers('S2', false)], []],
      ['two who are not', [carers('S1', false), carers('S2', false)], [NOT]],
      ['one who is not, and one not asked', [carers('S1', false), carers('S2')], [UNKNOWN]],
      ['one not asked, and one who is not', [carers('S1'), carers('S2', false)], [UNKNOWN]],
      ['one who is not, with a friend beside', [carers('S1', false, 'friend')], [NOT]],
      ['one who is not, with a care worker beside', [carers('S1', false, 'care-worker')], []],
    ])('goes by the best of the lines: %s', (_, lines, codes) => {
      expect(codesOf(found(...lines))).toEqual(codes);
    });

    it.each(SUPPORT_SOURCES)(
      'takes a line that only a carer gives for theirs, but not the council’s: %s',
      (source) => {
        expect(codesOf(found(given(source, 'carer')))).toEqual(source === 'council' ? [] : [UNKNOWN]);
        expect(codesOf(found({ ...given(source, 'carer'), carerWillingAndAble: false }))).toEqual(
          source === 'council' ? [] : [NOT],
        );
      },
    );

    it.each(SUPPORT_SOURCES)(
      'takes a line that says nobody gives it for theirs by its source alone: %s',
      (source) => {
        const { givenBy: _, ...unsaid } = given(source);
        for (const line of [unsaid, given(source)]) {
          expect(codesOf(found(line))).toEqual(source === 'family-and-friends' ? [UNKNOWN] : []);
        }
      },
    );

    it.each(ROLES)('takes %s for unpaid, or for somebody who meets it besides family and friends', (role) => {
      const unpaid = ['carer', 'parent', 'family', 'friend'].includes(role);
      expect(codesOf(found(given('family-and-friends', role)))).toEqual(unpaid ? [UNKNOWN] : []);
      expect(codesOf(found(given('family-and-friends', 'carer', role)))).toEqual(unpaid ? [UNKNOWN] : []);
    });

    it.each(['parent', 'family', 'friend'] as const)(
      'does not take %s for a carer where the line is not from family and friends',
      (role) => {
        expect(found(given('other', role))).toEqual([]);
        expect(codesOf(found(given('other', role, 'carer')))).toEqual([UNKNOWN]);
      },
    );

    it('does not ask of a line that no unpaid carer gives', () => {
      expect(found({ ...given('nhs', 'care-worker'), carerWillingAndAble: false })).toEqual([]);
    });

    it('does not ask where the need is not eligible', () => {
      const plan = { needs: [need('N1', 'not-eligible')], support: [carers('S1', false)] };
      expect(needsHaveSupport(deepFreeze(plan))).toEqual([]);
    });
  });

  describe('on what authority', () => {
    const needs = [need('N1', 'eligible'), need('N2', 'eligible'), need('N3', 'eligible')];
    const theirs = { ...support('S1', 'N2'), source: 'family-and-friends' } as const;
    const lines = [
      { ...theirs, carerWillingAndAble: false },
      { ...theirs, id: 'S2', needIds: ['N3'] },
    ];
    const OF_THE_ACT = [
      ['must', 'Care Act 2014, s.25(1)(c): statute, seen'],
      ['must', 'Care Act 2014, s.18: statute, secondary'],
      ['consider', 'Care Act 2014, s.18: statute, secondary'],
    ];
    const OF_OURS = ['should', 'should', 'consider'].map((severity) => [
      severity,
      'supportplan, how plans are checked, needs and support: local, seen',
    ]);
    const asked = (plan: Pick<Parameters<typeof needsHaveSupport>[0], 'kind' | 'nation'>) =>
      needsHaveSupport(deepFreeze({ ...plan, needs, support: lines })).map((one) => [
        one.severity,
        basisOf(one),
      ]);

    it('is the Care Act unless told', () => {
      expect(asked({})).toEqual(OF_THE_ACT);
    });

    it.each(PLAN_KINDS)('is the Care Act in England for adults’ and carers’ plans: %s', (kind) => {
      const isCareAct = kind === 'care-and-support' || kind === 'carer-support';
      expect(asked({ kind })).toEqual(isCareAct ? OF_THE_ACT : OF_OURS);
      expect(asked({ kind, nation: 'england' })).toEqual(isCareAct ? OF_THE_ACT : OF_OURS);
    });

    it.each(NATIONS)('is ours outside England: %s', (nation) => {
      const expected = nation === 'england' ? OF_THE_ACT : OF_OURS;
      expect(asked({ nation })).toEqual(expected);
      expect(asked({ kind: 'carer-support', nation })).toEqual(expected);
    });

    it('says in a note that it is ours', () => {
      const [first] = needsHaveSupport(deepFreeze({ nation: 'wales', needs }));
      expect(first?.basis.note).toBe(
        'The Care Act 2014 asks this of care and support plans, and of carers’ support plans, in England. For other plans, the check is this library’s own.',
      );
    });
  });
});

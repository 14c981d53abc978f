import * as fc from 'fast-check';
import type { AdultAssessment, CarerAssessment } from 'supportplan';
import { adultEligibility, carerEligibility } from 'supportplan';
import type { EligibilityShown } from 'supportplan/plan';
import {
  ADULT_OUTCOMES,
  CARER_INABILITIES,
  CARER_OUTCOMES,
  HELPERS,
  INABILITIES,
  type Inability,
  type OutcomeAnswer,
  WELLBEING_AREAS,
} from 'supportplan/plan';
import { describe, expect, it } from 'vitest';
import { anyMarkedText, MARKER } from '../helpers/arbitraries.js';
import { deepFreeze } from '../helpers/deep-freeze.js';

/** A record of which any part may be left out. */
function some<Values>(parts: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> }): fc.Arbitrary<Values> {
  return fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Values>;
}

const anyHelp = fc
  .tuple(fc.constantFrom(...HELPERS), fc.option(fc.boolean(), { nil: undefined }))
  .map(([by, willingAndAble]) => (willingAndAble === undefined ? { by } : { by, willingAndAble }));

function anyAnswer<Outcome extends string, Way extends Inability>(
  outcomes: readonly Outcome[],
  ways: readonly Way[],
): fc.Arbitrary<OutcomeAnswer<Outcome, Way>> {
  const rest = some({
    unableBecause: fc.array(fc.constantFrom(...ways), { maxLength: 5 }),
    helpNow: fc.array(anyHelp, { maxLength: 3 }),
    fluctuates: fc.boolean(),
    lookedAtOver: fc.constant({ weeks: 6 }),
  });
  return fc
    .tuple(fc.constantFrom(...outcomes), rest)
    .map(([outcome, more]) => ({ outcome, ...more }) as OutcomeAnswer<Outcome, Way>);
}

const anyDecision = some({
  reasons: fc.array(
    anyMarkedText.map((text) => ({ text, voice: 'practitioner' as const })),
    { maxLength: 2 },
  ),
  by: anyMarkedText.map((name) => ({ role: 'council' as const, name, relationship: name })),
}).chain((rest) => fc.boolean().map((eligible) => ({ eligible, ...rest })));

const common = {
  significantImpact: fc.boolean(),
  wellbeing: fc.subarray([...WELLBEING_AREAS]),
  decision: anyDecision,
};

const anyAdult: fc.Arbitrary<AdultAssessment> = some({
  fromImpairmentOrIllness: fc.boolean(),
  outcomes: fc.array(anyAnswer(ADULT_OUTCOMES, INABILITIES), { maxLength: 14 }),
  recordedTwoOrMore: fc.boolean(),
  ...common,
}).map((rest) => ({ kind: 'adult', ...rest }) as AdultAssessment);

const anyCarer: fc.Arbitrary<CarerAssessment> = some({
  necessaryCare: fc.boolean(),
  healthEffect: fc.boolean(),
  outcomes: fc.array(anyAnswer(CARER_OUTCOMES, CARER_INABILITIES), { maxLength: 12 }),
  recordedAnyOutcome: fc.boolean(),
  ...common,
}).map((rest) => ({ kind: 'carer', ...rest }) as CarerAssessment);

type Shows = ReturnType<typeof adultEligibility> | ReturnType<typeof carerEligibility>;

const anyShows: fc.Arbitrary<Shows> = fc.oneof(
  anyAdult.map((given) => adultEligibility(deepFreeze(given))),
  anyCarer.map((given) => carerEligibility(deepFreeze(given))),
);

describe('what the answers of any assessment show', () => {
  it('adds up: each outcome once, each unable one either met by a carer or not', () => {
    fc.assert(
      fc.property(anyShows, (shows) => {
        const unable = shows.outcomes.filter(({ result }) => result === 'unable');
        const recorded = shows.outcomes.filter(({ result }) => result !== 'not-recorded');
        expect(shows.unableCount).toBe(unable.length);
        expect(shows.answeredCount).toBe(recorded.length);
        expect(shows.totalCount).toBe(shows.outcomes.length);
        expect([...shows.metByCarer, ...shows.notMetByCarer].sort()).toEqual(
          unable.map(({ outcome }) => outcome).sort(),
        );
      }),
    );
  });

  it('has a way for each outcome that cannot be achieved, and for no other', () => {
    fc.assert(
      fc.property(anyShows, ({ outcomes }) => {
        for (const { result, because, metByCarer } of outcomes) {
          expect(because.length > 0).toBe(result === 'unable');
          if (metByCarer) expect(result).toBe('unable');
        }
      }),
    );
  });

  it('follows from the conditions: one no settles it, and only three times yes is eligible', () => {
    fc.assert(
      fc.property(anyShows, ({ shown, conditions }) => {
        const words = conditions.map((condition) => condition.shown).sort();
        const expected: EligibilityShown = words.includes('no')
          ? 'not-eligible'
          : words.includes('not-recorded')
            ? 'not-enough-recorded'
            : 'eligible';
        expect(shown).toBe(expected);
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAdult, (given) => {
        const turned = { ...given, outcomes: [...(given.outcomes ?? [])].reverse() };
        const { findings: _, ...shows } = adultEligibility(given);
        expect(adultEligibility(turned)).toMatchObject(shows);
      }),
    );
  });

  it('is never turned by an unpaid carer: willing, unwilling or not said', () => {
    fc.assert(
      fc.property(anyAdult, fc.boolean(), (given, willingAndAble) => {
        const outcomes = (given.outcomes ?? []).map((answer) => ({
          ...answer,
          helpNow: (answer.helpNow ?? []).map(({ by }) => ({ by, willingAndAble })),
        }));
        expect(adultEligibility({ ...given, outcomes }).shown).toBe(adultEligibility(given).shown);
      }),
    );
  });

  it('never goes back on a yes or a no when one more outcome is answered', () => {
    fc.assert(
      fc.property(anyAdult, fc.constantFrom(...ADULT_OUTCOMES), fc.boolean(), (given, outcome, able) => {
        const before = adultEligibility(given);
        fc.pre(before.outcomes.some((one) => one.outcome === outcome && one.result === 'not-recorded'));
        const answer = { outcome, unableBecause: able ? [] : (['danger'] as const) };
        const after = adultEligibility({ ...given, outcomes: [...(given.outcomes ?? []), answer] });
        if (before.shown !== 'not-enough-recorded') expect(after.shown).toBe(before.shown);
      }),
    );
  });

  it('never repeats a reason or a name, and finds every place that it speaks of', () => {
    fc.assert(
      fc.property(anyAdult, (given) => {
        for (const { message, question, path } of adultEligibility(given).findings) {
          expect(`${message} ${question}`).not.toContain(MARKER);
          const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as never)[key], given);
          expect(holder).toBeTypeOf('object');
        }
      }),
    );
  });
});

describe('a very long list of answers', () => {
  it('is judged in no time', () => {
    const answer = { outcome: 'toilet', unableBecause: [], helpNow: [{ by: 'care-worker' }] } as const;
    const outcomes = Array.from({ length: 50_000 }, () => answer);
    const shows = adultEligibility({ kind: 'adult', outcomes });
    expect(shows.answeredCount).toBe(1);
    expect(shows.findings.length).toBe(99_999);
  });
});

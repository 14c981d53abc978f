/**
 * Finds gaps in the answers of an eligibility test, outcome by outcome.
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { Finding } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { ordinal } from '../kernel/ordinal.js';
import type { Inability, OutcomeAnswer } from './eligibility-answers.js';
import { isUnpaid, type OutcomeTest, type ResultOf } from './outcome-results.js';

const WILLING_BASIS = /* @__PURE__ */ frozen<Basis>({
  source: 'Care Act 2014',
  locator: 's.10(5)(a) and (b)',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'The Act has a carer’s assessment ask it, of now and of the time to come.',
});

/** The findings on each answer, in input order. */
export function answerFindings<Outcome extends string, Way extends Inability>(
  answers: readonly OutcomeAnswer<Outcome, Way>[],
  results: readonly ResultOf<Outcome, Way>[],
  test: OutcomeTest<Outcome, Way>,
): readonly Finding[] {
  const ignored = new Set<Outcome>();
  const able = new Set<Outcome>();
  for (const { outcome, result, carerHelpIgnored } of results) {
    if (carerHelpIgnored) ignored.add(outcome);
    if (result === 'able') able.add(outcome);
  }
  const byCareWorker = new Set(
    answers.filter(({ helpNow }) => helpNow?.some((help) => !isUnpaid(help))).map(({ outcome }) => outcome),
  );
  const before = new Set<Outcome>();
  return answers.flatMap((answer, index): readonly Finding[] => {
    const { outcome } = answer;
    const again = before.has(outcome);
    before.add(outcome);
    const place: AnswerPlace = {
      path: ['outcomes', index],
      opening: `The ${ordinal(index)} answer, on "${test.names[outcome]}",`,
    };
    const none = answer.unableBecause?.length === 0;
    return [
      ...(again ? [answeredTwice(place, test.outcomesBasis)] : []),
      ...(none && ignored.has(outcome) ? [carerHelpCounted(place, test)] : []),
      ...(none && able.has(outcome) && byCareWorker.has(outcome)
        ? [careWorkerHelpCounted(place, test.waysBasis)]
        : []),
      ...willingnessMissing(place, answer, test.helper),
      ...(answer.fluctuates === true && answer.lookedAtOver === undefined
        ? [periodMissing(place, test.fluctuationBasis)]
        : []),
    ];
  });
}

/** The place of an answer, as a path and as the opening of a sentence. */
interface AnswerPlace {
  /** The path to the answer. */
  readonly path: readonly ['outcomes', number];
  /** "The third answer, on …,". */
  readonly opening: string;
}

function answeredTwice({ path, opening }: AnswerPlace, basis: Basis): Finding {
  return {
    code: 'eligibility/answered-twice',
    severity: 'consider',
    path,
    message: `${opening} is about an outcome that is answered before; what the answers say is taken together.`,
    question: 'Do both answers hold, or does one take the place of the other?',
    basis,
  };
}

function carerHelpCounted<Outcome extends string, Way extends Inability>(
  { path, opening }: AnswerPlace,
  { helper, carerHelpBasis: basis }: OutcomeTest<Outcome, Way>,
): Finding {
  return {
    code: 'eligibility/carer-help-counted',
    severity: 'should',
    path: [...path, 'unableBecause'],
    message: `${opening} says that no way of being unable applies, while ${helper} helps with it; that help does not count, so it stands as unable without assistance.`,
    question: 'Was it answered as if that help were not there?',
    basis,
  };
}

function careWorkerHelpCounted({ path, opening }: AnswerPlace, basis: Basis): Finding {
  return {
    code: 'eligibility/care-worker-help-counted',
    severity: 'consider',
    path: [...path, 'unableBecause'],
    message: `${opening} says that no way of being unable applies, while a care worker helps with it; it stands as it is recorded.`,
    question: 'Was the care worker’s help counted in, and how would it be without?',
    basis,
  };
}

function willingnessMissing<Outcome extends string, Way extends Inability>(
  { path, opening }: AnswerPlace,
  { helpNow = [] }: OutcomeAnswer<Outcome, Way>,
  helper: string,
): readonly Finding[] {
  return helpNow.flatMap((help, index): readonly Finding[] =>
    !isUnpaid(help) || help.willingAndAble !== undefined
      ? []
      : [
          {
            code: 'eligibility/carer-willingness-not-recorded',
            severity: 'consider',
            path: [...path, 'helpNow', index, 'willingAndAble'],
            message: `${opening} says that ${helper} helps with it, and not whether they are willing and able to.`,
            question: 'Are they willing and able to help, now and from here on?',
            basis: WILLING_BASIS,
          },
        ],
  );
}

function periodMissing({ path, opening }: AnswerPlace, basis: Basis): Finding {
  return {
    code: 'eligibility/fluctuates-without-period',
    severity: 'should',
    path: [...path, 'lookedAtOver'],
    message: `${opening} says that it is better at some times than at others, and not how long a period was looked at.`,
    question: 'Over how long was it looked at, and was that long enough to show how it varies?',
    basis,
  };
}

/**
 * Finds gaps in the answers of an eligibility test, outcome by outcome.
 *
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
  note: 'Under the Act, a carer’s assessment asks this about now and about the future.',
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
    message: `${opening} is about an outcome that already has an answer; the answers are combined.`,
    question: 'Are both answers right, or does one replace the other?',
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
    message: `${opening} records no difficulty, but ${helper} helps with it; that help does not count, so the outcome is treated as one that cannot be achieved without assistance.`,
    question: 'Was it answered as if that help were not there?',
    basis,
  };
}

function careWorkerHelpCounted({ path, opening }: AnswerPlace, basis: Basis): Finding {
  return {
    code: 'eligibility/care-worker-help-counted',
    severity: 'consider',
    path: [...path, 'unableBecause'],
    message: `${opening} records no difficulty, but a care worker helps with it; the answer is used as recorded.`,
    question: 'Does the answer rely on the care worker’s help, and what would it be without it?',
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
            message: `${opening} says that ${helper} helps with it, but not whether they are willing and able to.`,
            question: 'Are they willing and able to help, now and in the future?',
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
    message: `${opening} says that it is better at some times than at others, but not how long a period was looked at.`,
    question: 'How long a period was looked at, and was it long enough to show how it varies?',
    basis,
  };
}

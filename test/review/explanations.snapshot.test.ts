import { explainReview, reviewSchedule } from 'supportplan';
import { PUBLISHED_REVIEW_POLICIES } from 'supportplan/policies';
import { describe, expect, it } from 'vitest';
import { goldenFiles, optionsOf, recordOf } from '../helpers/golden.js';

const files = goldenFiles();

const timescales = PUBLISHED_REVIEW_POLICIES.flatMap((policy) =>
  [...new Set(policy.timescales.map(({ id }) => id))].map((id) => ({ policy, id })),
);

describe('explainReview, of every published timescale', () => {
  it.each(timescales)('$policy.id, $id', ({ policy, id }) => {
    const golden = files
      .find((file) => file.policy === policy.id)
      ?.cases.find(({ timescale }) => timescale === id);
    if (golden === undefined) throw new Error('There is no golden case.');
    const { reviews } = reviewSchedule(policy, recordOf(golden), optionsOf(golden));
    const review = reviews.find(({ timescale }) => timescale === id);
    if (review === undefined) throw new Error('There is no such timescale.');
    // a sentence on each line, so that a change can be read
    expect(`\n${explainReview(review).replace(/(?<=\.) (?=[A-Z])/g, '\n')}\n`).toMatchSnapshot();
  });
});

/**
 * Descriptions of lists, for functions that take one.
 *
 * @module
 */
import { DAY } from '../../calendar/shapes.js';
import type { Issue } from '../../kernel/reading.js';
import {
  ANY_TEXT,
  ANYTHING,
  type AnyShape,
  COUNT,
  type FieldsOf,
  FLAG,
  list,
  object,
  optional,
  type Shape,
  shape,
  TEXT,
  words,
} from '../../kernel/shape.js';
import { SOME_DAY } from '../../person/shapes.js';
import { EVENT_KIND, STRENGTH } from '../shapes.js';
import { REVIEW_STATUSES } from '../statuses.js';
import type { UnusedEvents } from '../unused-events.js';
import type { RefusedRecord, ReviewGroup, ReviewList, ReviewTotals } from './list-totals.js';
import type { ReviewRow } from './review-row.js';

/** One row of a list. */
export const REVIEW_ROW: Shape<ReviewRow> = /* @__PURE__ */ shape(() =>
  object<ReviewRow>({
    place: COUNT,
    id: optional(ANY_TEXT),
    team: optional(ANY_TEXT),
    policy: TEXT,
    timescale: TEXT,
    status: words(REVIEW_STATUSES),
    strength: STRENGTH,
    from: SOME_DAY,
    by: SOME_DAY,
    planBy: SOME_DAY,
    daysToGo: optional(COUNT),
    overdueDays: optional(COUNT),
    because: optional(
      words([
        'not-started',
        'done',
        'facts-missing',
        'no-rule-applies',
        'terms-unknown',
        'not-in-force',
        'ends-first',
      ]),
    ),
    missing: optional(list(TEXT)),
    unusedEvents: optional(list(EVENT_KIND)),
    provisional: FLAG,
    alsoOwed: FLAG,
    immediate: FLAG,
  }),
);

const counts = () => ({
  rows: COUNT,
  byStatus: object(
    Object.fromEntries(REVIEW_STATUSES.map((status) => [status, COUNT])) as FieldsOf<
      ReviewTotals['byStatus']
    >,
  ),
  alsoOwed: COUNT,
  immediate: COUNT,
  longestOverdueDays: COUNT,
});

/** An issue is passed on as it is. */
const ISSUE = ANYTHING as AnyShape as Shape<Issue>;

/** A list of `reviewList`. */
export const REVIEW_LIST: Shape<ReviewList> = /* @__PURE__ */ shape(() =>
  object<ReviewList>(
    {
      today: DAY,
      asAt: SOME_DAY,
      eventsAfter: optional(COUNT),
      rows: list(REVIEW_ROW),
      refused: list(object<RefusedRecord>({ place: COUNT, id: optional(ANY_TEXT), issues: list(ISSUE) })),
      totals: object<ReviewTotals>({ ...counts(), records: COUNT, refused: COUNT }),
      groups: list(object<ReviewGroup>({ ...counts(), key: optional(ANY_TEXT) })),
      unusedEvents: list(object<UnusedEvents>({ policy: TEXT, kind: EVENT_KIND, records: COUNT })),
    },
    'a list, as reviewList returns it',
  ),
);

import { calendarDate, type ReviewPolicy, reviewList } from 'supportplan';
import { ENGLAND_EHC_PLAN, WALES_LOOKED_AFTER_CHILD } from 'supportplan/policies';
import { sideBySide } from '../helpers/side-by-side.js';
import { educationHealthAndCare, lookedAfterChildren, TODAY, type ToldRecord } from './caseload.js';
import { makeDateFnsList, readByDateFns, readByHand } from './date-fns-list.js';
import { handWrittenList, makeTables } from './hand-written-list.js';
import { heading, PUBLISHED_HOLIDAYS, table } from './report.js';

const RECORDS = 100_000;
const today = calendarDate(TODAY);
const todayNumber = Date.parse(TODAY) / 86_400_000;

function list(records: Iterable<unknown>, policy: ReviewPolicy) {
  return reviewList(records, { today, policies: [policy] });
}

/** The list of a caseload, beside JSON.parse of it, a loop by hand, and date-fns. */
export function benchList(): void {
  const children = JSON.stringify(lookedAfterChildren(RECORDS));
  const records = JSON.parse(children) as readonly ToldRecord[];
  const tables = makeTables(PUBLISHED_HOLIDAYS);
  const withDateFns = makeDateFnsList(PUBLISHED_HOLIDAYS, readByHand);
  const allDateFns = makeDateFnsList(PUBLISHED_HOLIDAYS, readByDateFns);
  sameAnswers(records);

  heading(
    `A list of ${RECORDS.toLocaleString('en-GB')} records, one timescale: nanoseconds a record, and beside the first`,
  );
  table(
    sideBySide(
      [
        { name: 'JSON.parse of the records', run: () => JSON.parse(children) },
        { name: 'reviewList', run: () => list(records, WALES_LOOKED_AFTER_CHILD) },
        { name: 'reviewList, totals only', run: () => totals(records) },
      ],
      RECORDS,
      15,
    ),
  );
  console.log('The limit we hold ourselves to is 0.5 ×.');

  heading('The same list, beside a loop by hand that knows this one policy, and date-fns');
  table(
    sideBySide(
      [
        {
          name: 'hand-written loop over whole numbers',
          run: () => handWrittenList(records, todayNumber, tables),
        },
        { name: 'reviewList', run: () => list(records, WALES_LOOKED_AFTER_CHILD) },
      ],
      RECORDS,
      31,
    ),
  );
  console.log('The limit we hold ourselves to is 2 ×.');
  table(
    sideBySide(
      [
        { name: 'reviewList', run: () => list(records, WALES_LOOKED_AFTER_CHILD) },
        { name: 'date-fns, tuned, its dates read by hand', run: () => withDateFns(records as never, TODAY) },
        {
          name: 'date-fns, tuned, its dates read by parseISO',
          run: () => allDateFns(records as never, TODAY),
        },
      ],
      RECORDS,
      5,
    ),
  );
  console.log('The limit we hold ourselves to is 25 ×.');

  const plans = JSON.stringify(educationHealthAndCare(RECORDS));
  const parsed = JSON.parse(plans) as readonly ToldRecord[];
  heading('The fullest published policy, seven timescales');
  table(
    sideBySide(
      [
        { name: 'JSON.parse of the records', run: () => JSON.parse(plans) },
        { name: 'reviewList', run: () => list(parsed, ENGLAND_EHC_PLAN) },
      ],
      RECORDS,
      15,
    ),
  );
  console.log('The limit we hold ourselves to is 1 ×.');
  benchGrowth();
}

function totals(records: Iterable<unknown>) {
  return reviewList(records, { today, policies: [WALES_LOOKED_AFTER_CHILD], totalsOnly: true });
}

/** The three ways must give the same rows before they are timed. */
function sameAnswers(records: readonly ToldRecord[]): void {
  const { rows, refused } = list(records, WALES_LOOKED_AFTER_CHILD);
  const byHand = handWrittenList(records, todayNumber, makeTables(PUBLISHED_HOLIDAYS));
  if (refused.length > 0 || JSON.stringify(rows) !== JSON.stringify(byHand.rows)) {
    throw new Error('The loop by hand gives other rows.');
  }
  const other = makeDateFnsList(PUBLISHED_HOLIDAYS, readByHand)(records as never, TODAY) as readonly {
    readonly status: string;
    readonly by?: string;
  }[];
  rows.forEach(({ by, status }, place) => {
    if (other[place]?.status !== status || other[place]?.by !== by)
      throw new Error(`date-fns differs at ${place}.`);
  });
}

/** What a record costs among a thousand and among a million. */
function benchGrowth(): void {
  const few = lookedAfterChildren(1000);
  const many = lookedAfterChildren(1_000_000);
  const perRecord = (records: readonly ToldRecord[], rounds: number): number => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      list(records, WALES_LOOKED_AFTER_CHILD);
      return ((performance.now() - start) * 1e6) / records.length;
    });
    return times.sort((a, b) => a - b)[rounds >> 1] as number;
  };
  perRecord(few, 500);
  const small = perRecord(few, 501);
  const large = perRecord(many, 5);
  heading('A record among a thousand, and among a million: nanoseconds');
  table([
    { name: 'of 1,000', nanosecondsPerItem: small, ratio: 1 },
    { name: 'of 1,000,000', nanosecondsPerItem: large, ratio: large / small },
  ]);
  console.log('The limit we hold ourselves to is 2.5 ×.');
}

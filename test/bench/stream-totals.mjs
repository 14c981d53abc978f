// Reads a file of JSON lines record by record and tells the totals and the most memory that it took.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { calendarDate, reviewListAsync } from 'supportplan';
import { WALES_LOOKED_AFTER_CHILD } from 'supportplan/policies';

async function* records(file) {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    yield JSON.parse(line);
  }
}

const start = performance.now();
const { totals } = await reviewListAsync(records(process.argv[2]), {
  today: calendarDate('2026-11-22'),
  policies: [WALES_LOOKED_AFTER_CHILD],
  totalsOnly: true,
});
const seconds = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({ records: totals.records, megabytes: process.resourceUsage().maxRSS / 1024, seconds }),
);

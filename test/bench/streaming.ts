import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookedAfterChildren } from './caseload.js';
import { heading } from './report.js';

const RECORDS = 1_000_000;
const PART = 10_000;

/** A million records streamed from a file, in a process of their own: how much memory that takes. */
export async function benchStreaming(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'caseload-'));
  const file = join(folder, 'caseload.jsonl');
  try {
    const out = createWriteStream(file);
    const part = lookedAfterChildren(PART)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
    for (let written = 0; written < RECORDS; written += PART) {
      if (!out.write(part)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');
    const child = fileURLToPath(new URL('stream-totals.mjs', import.meta.url));
    const told = JSON.parse(execFileSync(process.execPath, [child, file], { encoding: 'utf8' })) as {
      readonly records: number;
      readonly megabytes: number;
      readonly seconds: number;
    };
    heading('A million records streamed from a file, totals only');
    console.log(
      `  ${told.records.toLocaleString('en-GB')} records, ${Math.round(statSync(file).size / 1e6)} MB of JSON lines`,
    );
    console.log(
      `  ${told.megabytes.toFixed(0)} MB of memory at the most, Node itself included; ${told.seconds.toFixed(1)} s`,
    );
    console.log('The limit we hold ourselves to is 200 MB.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

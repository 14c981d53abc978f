import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../helpers/bundle.js';

const run = promisify(execFile);

/** Midnight of 1 July 2026 in each zone, in UTC, by the offsets of the IANA time zone database. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: '2026-07-01T00:00:00.000Z',
  // summer time, +1
  'Europe/London': '2026-06-30T23:00:00.000Z',
  // +13, without summer time since 2021
  'Pacific/Apia': '2026-06-30T11:00:00.000Z',
  // -3:30, less an hour for summer time
  'America/St_Johns': '2026-07-01T02:30:00.000Z',
  // +5:30
  'Asia/Kolkata': '2026-06-30T18:30:00.000Z',
  // +14
  'Pacific/Kiritimati': '2026-06-30T10:00:00.000Z',
};

interface Digest {
  readonly digest: string;
  readonly values: number;
  readonly control: string;
  readonly demo: string;
}

const folder = mkdtempSync(join(tmpdir(), 'supportplan-zones-'));
const digests = new Map<string, Digest>();

beforeAll(async () => {
  const [digest = '', demo = ''] = await bundled(folder, [
    'test/helpers/zone-digest.ts',
    'examples/demo/main.ts',
  ]);
  for (const zone of Object.keys(ZONES)) {
    const env = { ...process.env, TZ: zone };
    const [values, report] = await Promise.all(
      [digest, demo].map((script) => run(process.execPath, [script], { env, maxBuffer: 2 ** 24 })),
    );
    const parsed = JSON.parse(values?.stdout ?? '') as Omit<Digest, 'demo'>;
    const text = report?.stdout ?? '';
    if (text.length < 1000) throw new Error(`The demo says too little in ${zone}: ${text}`);
    digests.set(zone, { ...parsed, demo: createHash('sha256').update(text).digest('hex') });
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built package, in six time zones,', () => {
  it('runs in each of them: the midnight of Date differs', () => {
    const controls = Object.keys(ZONES).map((zone) => [zone, digests.get(zone)?.control]);
    expect(Object.fromEntries(controls)).toEqual(ZONES);
    expect(new Set(Object.values(ZONES)).size).toBe(6);
  });

  it('calculates the same reviews and bank holidays', () => {
    const found = [...digests.values()];
    expect(found.map(({ digest }) => digest)).toEqual(found.map(() => found[0]?.digest));
    // over 500 golden cases with their reviews, and over 8 bank holidays a year in three divisions over 222 years, nearly all with two values
    expect(found[0]?.values).toBeGreaterThan(1000 + 3 * 220 * 8 * 2);
  });

  it('prints the same demo', () => {
    const found = [...digests.values()];
    expect(found.map(({ demo }) => demo)).toEqual(found.map(() => found[0]?.demo));
  });
});

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

/** Bundles an import of the built package as an app would, minified, and returns its text. */
async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    // without the paths of our own tsconfig, which lead to the source: what counts is what is shipped
    tsconfigRaw: {},
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

const WORKING_DAYS = "export { addWorkingDays, calendarDate, ukWorkingCalendar } from 'supportplan';";
const NEXT_REVIEW =
  "export { nextReview, ukWorkingCalendar } from 'supportplan'; export { ENGLAND_LOOKED_AFTER_CHILD } from 'supportplan/policies';";

const STAR_PICTURE = "export { starChartToSvg } from 'supportplan/render';";

describe('a bundle, minified and gzipped,', () => {
  it.each([
    ['of the working calendar takes at most 2.5 kB', WORKING_DAYS, 2500],
    ['of nextReview with one policy and its calendar takes at most 14 kB', NEXT_REVIEW, 14_000],
    ['of starChartToSvg takes at most 13 kB', STAR_PICTURE, 13_000],
    ['of all of wording takes at most 30.5 kB', "export * from 'supportplan/wording';", 30_500],
    ['of readPlan takes at most 30 kB', "export { readPlan } from 'supportplan/schemas';", 30_000],
  ])('%s', async (_, code, limit) => {
    const text = await bundled(code);
    expect(text).toContain('export{');
    expect(gzipped(text)).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['of nextReview holds no zod, no date-fns and no other policy', NEXT_REVIEW],
    ['of the root holds no zod', "export * from 'supportplan';"],
    ['of the plan holds no zod', "export * from 'supportplan/plan';"],
    ['of the checks holds no zod', "export * from 'supportplan/checks';"],
    ['of documents and pictures holds no zod', "export * from 'supportplan/render';"],
    ['of wording holds no zod', "export * from 'supportplan/wording';"],
  ])('%s', async (_, code) => {
    const text = await bundled(code);
    expect(text).toContain('calendar/not-a-date');
    expect(text).not.toMatch(/zod|strictObject|unrecognized_keys/i);
    if (code === NEXT_REVIEW) expect(text).not.toMatch(/Cambridgeshire|London Housing|EEEE d MMMM/);
  });
});

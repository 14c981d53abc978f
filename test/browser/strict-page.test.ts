import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FULL_PLAN } from '../helpers/full-plan.js';
import { openBrowser, type Shown } from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let shown: Shown;
beforeAll(async () => {
  shown = await openBrowser();
});
afterAll(() => shown.browser.close());

/** What a script on a page with a strict content security policy leaves behind: its answer, and every violation reported. */
async function onStrictPage(code: string): Promise<unknown> {
  const bundle = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    alias: { 'supportplan/schemas': './src/schemas/index.ts' },
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
  });
  const script = `addEventListener('securitypolicyviolation', (event) => (window.violations ??= []).push(event.blockedURI));\n${bundle.outputFiles[0]?.text}`;
  const hash = createHash('sha256').update(script).digest('base64');
  const page = await shown.browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'"><title>x</title></head><body><script>${script}</script></body></html>`,
  );
  const found = await page.evaluate('({ answer: window.answer, violations: window.violations ?? [] })');
  await page.close();
  return found;
}

const plan = JSON.stringify(FULL_PLAN).replaceAll('<', '\\u003c');

describe('readPlan, on a page with a strict content security policy,', () => {
  it('reads, refuses, and has not one violation reported', async () => {
    const code = `import { readPlan } from 'supportplan/schemas';
      window.answer = [readPlan(${plan}).ok, readPlan({}).issues.length > 3];`;
    expect(await onStrictPage(code)).toEqual({ answer: [true, true], violations: [] });
  });
});

describe('compilePlanReader, on such a page,', () => {
  it('reads all the same, and has its attempt to generate code reported', async () => {
    const code = `import { compilePlanReader } from 'supportplan/schemas';
      window.answer = compilePlanReader()(${plan}).ok;`;
    expect(await onStrictPage(code)).toMatchObject({ answer: true, violations: ['eval'] });
  });
});

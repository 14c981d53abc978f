import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { timescalesPage } from '../helpers/timescales-page.js';

it('docs/timescales.md is what the published policies say', () => {
  const page = readFileSync(new URL('../../docs/timescales.md', import.meta.url), 'utf8');
  expect(page).toBe(`${timescalesPage()}\n`);
});

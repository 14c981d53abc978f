import { existsSync } from 'node:fs';

/**
 * Where Chromium is: at `CHROMIUM_PATH`, else where Debian puts it. Where it is not, one line says what is not run, or, with
 * `REQUIRE_BROWSER` set, nothing is run at all.
 */
export function chromiumFound(): string | undefined {
  const { CHROMIUM_PATH = '/usr/bin/chromium', REQUIRE_BROWSER } = process.env;
  if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
  const missing = `No Chromium at ${CHROMIUM_PATH} (CHROMIUM_PATH)`;
  if (REQUIRE_BROWSER) throw new Error(`${missing}: the tests in test/browser are required here.`);
  if (process.env['NO_CHROMIUM_TOLD'] === undefined) {
    process.env['NO_CHROMIUM_TOLD'] = 'yes';
    console.log(`${missing}: the tests in test/browser, which look at pictures and pages, were not run.`);
  }
  return undefined;
}

import { execFileSync } from 'node:child_process';
import { root } from './examples.js';

/** Builds the package for the tests of what is shipped, unless `npm test` has built it already. */
export default function setup(): void {
  if (process.env['PACKAGE_IS_BUILT'] !== undefined) return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

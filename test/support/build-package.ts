import { execFileSync } from 'node:child_process';
import { root } from './examples.js';

/** Builds the package once, for the tests that look at what is shipped. */
export default function setup(): void {
  execFileSync('npx', ['tsup', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Everything that `npm test` checks, in parallel where it can: types, lint and the build at once, then the tests, which need the
 * build. The output of each step is printed when it ends. All steps run even if one fails, so that one run shows everything.
 */
import { spawn } from 'node:child_process';
import { chromiumFound } from './chromium.js';

interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

/** Runs a command and prints its output when it ends, or line by line with `live`. */
function run(name: string, command: string, { live = false } = {}): Promise<Step> {
  const start = performance.now();
  return new Promise((resolve) => {
    const env = { ...process.env, PACKAGE_IS_BUILT: 'yes' };
    const child = spawn(command, {
      shell: true,
      env,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    const end = (ok: boolean): void => {
      process.stdout.write(Buffer.concat(output));
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`${ok ? 'ok' : 'FAILED'}: ${name}, ${seconds} s`);
      resolve({ name, ok, seconds });
    };
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

async function buildAndTest(): Promise<readonly Step[]> {
  const build = await run('build', 'npm run --silent build');
  if (!build.ok) return [build];
  const projects = ['behaviour', 'package', ...(chromiumFound() === undefined ? [] : ['browser'])];
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  return [build, await run('tests', `npx vitest run --coverage ${chosen}`, { live: true })];
}

const steps = (
  await Promise.all([
    buildAndTest(),
    run('types', 'npm run --silent typecheck').then((step) => [step]),
    run('lint', 'npm run --silent lint').then((step) => [step]),
  ])
).flat();
const failed = steps.filter(({ ok }) => !ok).map(({ name }) => name);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

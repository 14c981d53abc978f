import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

const start = promisify(execFile);

/** Runs a command. If it fails, the error holds everything it printed. */
async function run(command: string, args: readonly string[], cwd: string = root): Promise<string> {
  try {
    return (await start(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 24 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

const binary = (name: string): string => join(root, 'node_modules/.bin', name);

const folder = mkdtempSync(join(tmpdir(), 'supportplan-consumer-'));
let tarball = '';

beforeAll(async () => {
  // packed once, and outside this folder, where another test looks at what lies there
  const packed = JSON.parse(
    await run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder]),
  ) as readonly [{ readonly filename: string }];
  tarball = join(folder, packed[0].filename);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('the package as published', () => {
  it('passes publint in strict mode', async () => {
    expect(await run(binary('publint'), ['--strict'])).toContain('All good!');
  });

  it('gives every way of resolving its types the right ones', async () => {
    expect(await run(binary('attw'), [tarball, '--profile', 'strict', '-f', 'ascii'])).toContain(
      'No problems found',
    );
  });

  // the types are checked by `npm run typecheck`, once
  it('has every public name documented, and no broken link in the docs', async () => {
    const options = ['--emit', 'none', '--skipErrorChecking', '--logLevel', 'Warn'];
    expect(await run(binary('typedoc'), options)).not.toMatch(/warning|error/i);
  });
});

describe.concurrent('the packed tarball, installed in a project of its own,', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "version": "1.0.0" }');
    await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], folder);
    cpSync(join(root, 'test/consumer'), folder, { recursive: true });
  });

  it.each([
    ['works from ESM', 'use.mjs'],
    ['works from CommonJS', 'use.cjs'],
  ])('%s', async (_, file) => {
    expect(await run(process.execPath, [file], folder)).toBe('2026-04-21 plan/missing <svg 2026-05-03\n');
  });

  it.each([
    ['node16', ['--module', 'node16', 'use-types.mts', 'use-types.cts']],
    ['nodenext', ['--module', 'nodenext', 'use-types.mts', 'use-types.cts']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', 'use-types.mts']],
  ])('type-checks from TypeScript under %s resolution', async (_, options) => {
    const strict = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2022',
    ];
    expect(await run(binary('tsc'), [...strict, '--skipLibCheck', 'false', ...options], folder)).toBe('');
  });

  it.each([
    ['with strict', 'true'],
    ['without strict, as Next.js writes it', 'false'],
  ])('has results that narrow %s', async (_, strict) => {
    const options = ['--noEmit', '--strict', strict, '--target', 'es2022', '--module', 'nodenext'];
    const given = [...options, '--skipLibCheck', 'true', 'use-results.mts'];
    expect(await run(binary('tsc'), given, folder)).toBe('');
  });

  it('hides everything that is not an entry', async () => {
    const script = "import('supportplan/dist/index.js').catch((error) => console.log(error.code))";
    expect(await run(process.execPath, ['-e', script], folder)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});

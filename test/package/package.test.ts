import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/examples.js';

/** Runs a command; where it fails, all it printed is in the error. */
function run(command: string, args: readonly string[], cwd: string = root): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

const binary = (name: string): string => join(root, 'node_modules/.bin', name);

describe('the package as published', () => {
  it('passes publint in strict mode', () => {
    expect(run(binary('publint'), ['--strict'])).toContain('All good!');
  });

  it('gives every way of resolving its types the right ones', () => {
    expect(run(binary('attw'), ['--pack', '.', '--profile', 'strict', '-f', 'ascii'])).toContain(
      'No problems found',
    );
  });

  it('has every public name documented, and no broken link in the docs', () => {
    expect(run(binary('typedoc'), ['--emit', 'none', '--logLevel', 'Warn'])).not.toMatch(/warning|error/i);
  });
});

describe('the packed tarball, installed in a project of its own,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'supportplan-consumer-'));

  beforeAll(() => {
    const packed = JSON.parse(
      run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder]),
    ) as readonly [{ readonly filename: string }];
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "version": "1.0.0" }');
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${packed[0].filename}`], folder);
    cpSync(join(root, 'test/consumer'), folder, { recursive: true });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['works from ESM', 'use.mjs'],
    ['works from CommonJS', 'use.cjs'],
  ])('%s', (_, file) => {
    expect(run(process.execPath, [file], folder)).toBe('2026-04-21 plan/missing <svg 2026-05-03\n');
  });

  it.each([
    ['node16', ['--module', 'node16', 'use-types.mts', 'use-types.cts']],
    ['nodenext', ['--module', 'nodenext', 'use-types.mts', 'use-types.cts']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', 'use-types.mts']],
  ])('type-checks from TypeScript under %s resolution', (_, options) => {
    const strict = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2022',
    ];
    expect(run(binary('tsc'), [...strict, '--skipLibCheck', 'false', ...options], folder)).toBe('');
  });

  it.each([
    ['with strict', 'true'],
    ['without strict, as Next.js writes it', 'false'],
  ])('has results that narrow %s', (_, strict) => {
    const options = ['--noEmit', '--strict', strict, '--target', 'es2022', '--module', 'nodenext'];
    expect(run(binary('tsc'), [...options, '--skipLibCheck', 'true', 'use-results.mts'], folder)).toBe('');
  });

  it('hides everything that is not an entry', () => {
    const script = "import('supportplan/dist/index.js').catch((error) => console.log(error.code))";
    expect(run(process.execPath, ['-e', script], folder)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});

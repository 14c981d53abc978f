import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples, root } from '../helpers/examples.js';

/** The versions of TypeScript that a project may compile its use of this package with. 7.0 is the native compiler. */
const VERSIONS = ['5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'] as const;

const readme = examples().filter(({ file }) => file === 'README.md');
const folder = mkdtempSync(join(tmpdir(), 'supportplan-typescript-'));

const aliasOf = (version: string): string => `typescript-${version.replace('.', '-')}`;

function npm(...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  const [{ filename }] = JSON.parse(
    npm('pack', root, '--json', '--loglevel=error', '--pack-destination', folder),
  ) as readonly [{ readonly filename: string }];
  const devDependencies = VERSIONS.map((version) => [aliasOf(version), `npm:typescript@~${version}.0`]);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { supportplan: `file:${filename}` },
      devDependencies: Object.fromEntries(devDependencies),
    }),
  );
  npm('install', '--no-audit', '--no-fund', '--loglevel=error');
  mkdirSync(join(folder, 'examples'));
  for (const { line, source } of readme) writeFileSync(join(folder, `examples/readme-${line}.ts`), source);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a compiler says about the README's examples. */
function faultsOf(version: string, options: Readonly<Record<string, unknown>>): readonly string[] {
  const config = join(folder, `tsconfig-${aliasOf(version)}.json`);
  const compilerOptions = {
    noEmit: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    skipLibCheck: false,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['examples'] }));
  const tsc = join(folder, 'node_modules', aliasOf(version), 'bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', config, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n');
  }
}

describe('the README’s examples, against the packed package,', () => {
  it('are there to compile', () => {
    expect(readme.length).toBeGreaterThan(5);
  });

  describe.each(VERSIONS)('with TypeScript %s', (version) => {
    it('are compiled by that version', () => {
      const manifest = join(folder, 'node_modules', aliasOf(version), 'package.json');
      expect(existsSync(manifest)).toBe(true);
      const installed = (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
      expect(installed.startsWith(`${version}.`)).toBe(true);
    });

    it.each([
      ['strict', 'nodenext', true],
      ['not strict', 'nodenext', false],
      ['strict', 'bundler', true],
      ['not strict', 'bundler', false],
    ] as const)('compile: %s, %s resolution', (_, moduleResolution, strict) => {
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      expect(faultsOf(version, { strict, module, moduleResolution })).toEqual([]);
    });
  });
});

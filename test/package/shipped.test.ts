import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--loglevel=error')) as readonly [
  {
    readonly size: number;
    readonly unpackedSize: number;
    readonly files: readonly { readonly path: string }[];
  },
];
const shipped: ReadonlySet<string> = new Set(packed.files.map(({ path }) => path));

describe('the tarball', () => {
  it('is under 1 MB, and under 4 MB unpacked', () => {
    expect(packed.size).toBeLessThan(1_000_000);
    expect(packed.unpackedSize).toBeLessThan(4_000_000);
  });

  it('holds the build, the docs and what a reader looks for', () => {
    const places = [...shipped].map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path));
    expect([...new Set(places)].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'dist/', 'docs/', 'package.json'].sort(),
    );
  });

  it('has no source map and nothing that points to one, as src is not shipped', () => {
    expect([...shipped].filter((path) => path.endsWith('.map'))).toEqual([]);
    const pointing = [...shipped].filter(
      (path) =>
        path.startsWith('dist/') && readFileSync(join(root, path), 'utf8').includes('sourceMappingURL='),
    );
    expect(pointing).toEqual([]);
  });
});

/** The relative links of a Markdown file, each as a path from the top level and the heading that it names. */
function linksOf(file: string): readonly { readonly path: string; readonly heading: string | undefined }[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^```.*?^```/gms, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#');
      return { path: path === '' ? file : normalize(join(dirname(file), path)), heading };
    });
}

/** The headings of a Markdown file, as GitHub and npm write them in an address. */
function headingsOf(file: string): readonly string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links', () => {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);

  it.each(['README.md', 'CHANGELOG.md', ...inFolder('docs'), ...inFolder('.github')])(
    '%s leads to files and headings that exist',
    (file) => {
      const broken = linksOf(file).filter(
        ({ path, heading }) =>
          !existsSync(join(root, path)) || (heading !== undefined && !headingsOf(path).includes(heading)),
      );
      expect(broken).toEqual([]);
    },
  );

  it('of the README lead to files in the tarball, or in .github, which npm finds through "repository"', () => {
    const links = linksOf('README.md').map(({ path }) => path);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((path) => !shipped.has(path))).toEqual([
      '.github/SECURITY.md',
      '.github/CODE_OF_CONDUCT.md',
    ]);
  });
});

describe('"repository" in package.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >;
  const repository = String(manifest['repository']);
  const [, owner] = /^github:([^/]+)\/supportplan$/.exec(repository) ?? [];

  it('is the one line that names the owner', () => {
    expect(owner).toBeDefined();
    expect([manifest['bugs'], manifest['homepage']]).toEqual([undefined, undefined]);
    expect(JSON.stringify({ ...manifest, repository: '' })).not.toContain('github');
  });

  it.each([
    ['bugs', 'issues'],
    ['docs', 'README'],
    ['repo', 'code'],
  ])('is where npm takes the address from: npm %s', (command) => {
    const address = `https://github.com/${owner}/supportplan`;
    const expected = { bugs: `${address}/issues`, docs: `${address}#readme`, repo: address }[command];
    expect(npm(command, '--no-browser').trim().split('\n').at(-1)).toBe(expected);
  });
});

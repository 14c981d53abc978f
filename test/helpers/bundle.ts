import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './examples.js';

/**
 * Bundles scripts with the built package into a folder that mirrors this repository, with the data that they read, so that Node can
 * run them at once. Returns the path of each bundle.
 */
export async function bundled(folder: string, scripts: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: scripts.map((script) => join(root, script)),
    absWorkingDir: root,
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    // without the paths of our own tsconfig, which lead to the source: what is tested is what is shipped
    tsconfigRaw: {},
    metafile: true,
  });
  const fromSource = Object.keys(metafile.inputs).filter((input) => input.startsWith('src/'));
  if (fromSource.length > 0) throw new Error(`Bundled from the source: ${fromSource.join(', ')}`);
  for (const data of ['examples/data', 'test/golden']) {
    cpSync(join(root, data), join(folder, data), { recursive: true });
  }
  return scripts.map((script) => join(folder, script.replace(/\.ts$/, '.mjs')));
}

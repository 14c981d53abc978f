import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { examples, root } from '../helpers/examples.js';

const all = examples();

describe('the examples in the README, the docs and the doc comments', () => {
  it('compile under the strictest settings, as their reader sees them', () => {
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      root,
    );
    const files = new Map(all.map((example, n) => [join(root, `example-${n}.ts`), example]));
    const host = ts.createCompilerHost(config.options);
    const { fileExists, readFile, getSourceFile } = host;
    // the checks are left to the run; here the example stands as its reader sees it
    const text = (name: string): string | undefined => files.get(name)?.source;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => text(name) ?? readFile(name);
    host.getSourceFile = (name, options, ...rest) => {
      const source = text(name);
      return source === undefined
        ? getSourceFile(name, options, ...rest)
        : ts.createSourceFile(name, source, options);
    };
    host.getCurrentDirectory = () => root;
    const program = ts.createProgram([...files.keys()], { ...config.options, noUnusedLocals: false }, host);
    const problems = ts.getPreEmitDiagnostics(program).map((problem) => {
      const example = files.get(problem.file?.fileName ?? '');
      const at = problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? 0;
      return `${example?.file}:${(example?.line ?? 0) + at + 1} ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });
});

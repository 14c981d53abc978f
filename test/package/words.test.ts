import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/examples.js';

/** One line of a comment. */
interface CommentLine {
  readonly place: string;
  readonly text: string;
  /** How many columns the whole line of the file has. */
  readonly columns: number;
}

/** Every line of every comment in a file. */
function commentLines(file: string, source: string): readonly CommentLine[] {
  const lines = source.split('\n');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const starts = new Set<number>();
  const found: CommentLine[] = [];
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []) {
      // the comment is found again for each node that begins with it
      if (starts.has(pos)) continue;
      starts.add(pos);
      const first = tree.getLineAndCharacterOfPosition(pos).line;
      source
        .slice(pos, end)
        .split('\n')
        .forEach((text, index) => {
          const place = `${file}:${first + index + 1}`;
          found.push({ place, text, columns: lines[first + index]?.length ?? 0 });
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The words of comments, without the code of examples. */
function proseOf(lines: readonly CommentLine[]): string {
  const text = lines.map((line) => line.text.replace(/^\s*(\/\*\*|\*\/|\*|\/\/)/, '')).join('\n');
  return text.replace(/```[\s\S]*?```/g, ' ');
}

const comments = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => commentLines(`src/${name}`, readFileSync(join(root, 'src', name), 'utf8')));

const prose = proseOf(comments);
const words = prose.match(/[A-Za-z']+/g)?.length ?? 0;

/** How often a pattern comes in a thousand words of comment. */
function perThousand(pattern: RegExp): number {
  return (1000 * (prose.match(pattern)?.length ?? 0)) / words;
}

describe('the comments of src', () => {
  it('are found', () => {
    expect(words).toBeGreaterThan(40_000);
    const source =
      '/** One. */\nconst a = 1; // not led\n// Two.\nfunction b() {\n  // Three.\n  return a;\n}\n';
    expect(commentLines('a.ts', source).map(({ text }) => text)).toEqual([
      '/** One. */',
      '// Two.',
      '// Three.',
    ]);
  });

  // plain words: each of these stood for an ordinary verb, condition or noun
  it.each([
    ['tell and told', /\b(?:tell|tells|told|telling)\b/gi, 0.4],
    [
      '"where" for "if"',
      /\bwhere (?:it|there|that|this|they|one|none|no|nothing|both|neither|either|the|a|an|all|any|each)\b/gi,
      2,
    ],
    ['something and thing', /\b(?:something|things?|anything|nothing)\b/gi, 0.8],
  ])('say %s seldom', (_, pattern, most) => {
    expect(perThousand(pattern)).toBeLessThanOrEqual(most);
  });

  it('have no line over 110 columns', () => {
    const long = comments.filter(({ columns, text }) => columns > 110 && !/https?:|@__PURE__/.test(text));
    expect(long.map(({ place, columns }) => `${place}: ${columns}`)).toEqual([]);
  });
});

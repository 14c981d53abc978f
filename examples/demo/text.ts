/** The widest line that is printed. */
const COLUMNS = 100;

/** A heading with a line under it. */
export function heading(text: string): readonly string[] {
  return ['', text, '='.repeat(text.length)];
}

/** Text broken into lines that fit. */
export function paragraph(text: string, indent = '', first: string = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' || line === first ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > COLUMNS && line !== first) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** One item of a list. */
export function item(text: string): readonly string[] {
  return paragraph(text, '    ', '  - ');
}

/** Two columns. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', value = '']) => `  ${name.padEnd(width)}  ${value}`);
}

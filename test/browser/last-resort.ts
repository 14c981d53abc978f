/**
 * A font that has every code point, so that no text in a test reaches the fonts installed on the machine: marks and invisible
 * characters have no width, and everything else is a box one em wide, the width of a Chinese character.
 */
export function lastResortFont(): Buffer {
  const ems = 1000;
  const tables: Readonly<Record<string, Buffer>> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: box(ems),
    head: head(ems),
    hhea: shorts(1, 0, 800, -200, 0, ems, 0, 0, ems, 1, 0, 0, 0, 0, 0, 0, 0, 3),
    // glyph 0 stands for nothing, 1 for what has a width, 2 for what has none
    hmtx: shorts(ems, 0, ems, 0, 0, 0),
    loca: shorts(0, 0, BOX_BYTES / 2, BOX_BYTES / 2),
    maxp: shorts(1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    name: name('Last Resort'),
    post: Buffer.concat([shorts(3, 0, 0, 0, 0, 0), Buffer.alloc(20)]),
  };
  const entries = Object.entries(tables);
  const directory = [shorts(1, 0, entries.length, 128, 3, entries.length * 16 - 128)];
  const bodies: Buffer[] = [];
  let offset = 12 + entries.length * 16;
  for (const [tag, body] of entries) {
    directory.push(Buffer.concat([Buffer.from(tag, 'latin1'), longs(0, offset, body.length)]));
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

/** The characters that a font draws without a width of their own. */
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;

/** Format 13 maps a whole range of code points to one glyph. */
function cmap(): Buffer {
  const groups: number[] = [];
  let from = 0;
  for (let code = 1; code <= 0x110000; code += 1) {
    if (code < 0x110000 && glyphOf(code) === glyphOf(from)) continue;
    groups.push(from, code - 1, glyphOf(from));
    from = code;
  }
  const length = 16 + groups.length * 4;
  return Buffer.concat([
    shorts(0, 1, 3, 10),
    longs(12),
    shorts(13, 0),
    longs(length, 0, groups.length / 3, ...groups),
  ]);
}

function glyphOf(code: number): number {
  return NO_WIDTH.test(String.fromCodePoint(code)) ? 2 : 1;
}

const BOX_BYTES = 36;

/** A square with one contour of four points. */
function box(ems: number): Buffer {
  const [low, high] = [100, ems - 300];
  const points = Buffer.concat([
    Buffer.from([1, 1, 1, 1]),
    shorts(low, high - low, 0, low - high),
    shorts(0, 0, high, 0),
  ]);
  const glyph = Buffer.concat([shorts(1, low, 0, high, high, 3, 0), points]);
  return Buffer.concat([glyph, Buffer.alloc(BOX_BYTES - glyph.length)]);
}

function head(ems: number): Buffer {
  return Buffer.concat([
    longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
    shorts(0, ems),
    Buffer.alloc(16),
    shorts(0, 0, ems, ems, 0, 8, 2, 0, 0),
  ]);
}

function os2(): Buffer {
  return Buffer.concat([
    shorts(4, 500, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(26),
    Buffer.from('TEST'),
    shorts(0x40, 0x20, -1, 800, -200, 0, 800, 200),
    longs(1, 0),
    shorts(500, 700, 0, 0x20, 1),
  ]);
}

function name(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  const ids = [1, 4, 6];
  const records = ids.map((id) => shorts(3, 1, 0x409, id, text.length, 0));
  return Buffer.concat([shorts(0, ids.length, 6 + ids.length * 12), ...records, text]);
}

function shorts(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [place, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, place * 2);
  return buffer;
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [place, value] of values.entries()) buffer.writeUInt32BE(value >>> 0, place * 4);
  return buffer;
}

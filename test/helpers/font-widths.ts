import { inflateSync } from 'node:zlib';
import { type Font, fontFiles, type Weight } from './fonts.js';

/** The advance width of every character that a font has, in ems, from the font's own tables. */
export function advanceWidths(font: Font, weight: Weight): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const { woff } of fontFiles(font, weight)) {
    const table = tablesOf(woff);
    const ems = table('head').readUInt16BE(18);
    // glyphs from this one on all have the width of the one before
    const measured = table('hhea').readUInt16BE(34);
    for (const [code, glyph] of glyphsOf(table('cmap'))) {
      const units = table('hmtx').readUInt16BE(4 * Math.min(glyph, measured - 1));
      widths.set(String.fromCodePoint(code), units / ems);
    }
  }
  return widths;
}

/** The tables of a WOFF file: https://www.w3.org/TR/WOFF/ */
function tablesOf(woff: Buffer): (tag: string) => Buffer {
  const tables = new Map<string, Buffer>();
  for (let entry = 44; entry < 44 + 20 * woff.readUInt16BE(12); entry += 20) {
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const isPacked = packed.length < woff.readUInt32BE(entry + 12);
    tables.set(woff.toString('latin1', entry, entry + 4), isPacked ? inflateSync(packed) : packed);
  }
  return (tag) => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}`);
    return table;
  };
}

/** The glyph of each code point: https://learn.microsoft.com/typography/opentype/spec/cmap, formats 4 and 12. */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, glyphs);
    if (format === 12) readGroups(subtable, glyphs);
  }
  if (glyphs.size === 0) throw new Error('The font has no character map in format 4 or 12');
  return glyphs;
}

function readSegments(subtable: Buffer, glyphs: Map<number, number>): void {
  const bytes = subtable.readUInt16BE(6);
  for (let end = 14; end < 14 + bytes; end += 2) {
    const start = end + bytes + 2;
    const offset = start + 2 * bytes;
    const [first, last] = [subtable.readUInt16BE(start), subtable.readUInt16BE(end)];
    const [delta, distance] = [subtable.readUInt16BE(start + bytes), subtable.readUInt16BE(offset)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = distance === 0 ? code : subtable.readUInt16BE(offset + distance + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function readGroups(subtable: Buffer, glyphs: Map<number, number>): void {
  for (let group = 16; group < 16 + 12 * subtable.readUInt32BE(12); group += 12) {
    const [first, last] = [subtable.readUInt32BE(group), subtable.readUInt32BE(group + 4)];
    for (let code = first; code <= last; code += 1)
      glyphs.set(code, subtable.readUInt32BE(group + 8) + code - first);
  }
}

/**
 * Finds words that can't be counted or judged: how often, how much, on what condition, and verbs that leave
 * the action open.
 *
 * @module
 */
import type { WordingCode } from './finding.js';
import { CONDITION_BIT, DEGREE_BIT, FREQUENCY_BIT, OPEN_BIT, type Piece, SOON_BIT } from './pieces.js';
import type { RawFinding } from './raw-finding.js';
import { placeOfPiece, type TextReading } from './text-reading.js';

/** Finds vague words for how often, how soon, how much, or on what condition. */
export function vagueWords(reading: TextReading): readonly RawFinding[] {
  const { pieces, parts, quantities, deadlines } = reading;
  const found: RawFinding[] = [];
  const hasRate = quantities.some(isRate);
  const hasDay = deadlines.some(({ reading: { kind } }) => kind !== 'symbolic');
  for (const [at, { bits, term }] of pieces.entries()) {
    const ask = (code: WordingCode, places = [placeOfPiece(reading, at)], said = term): void => {
      found.push({ code, level: 'suggest', places, values: { term: said } });
    };
    if ((bits & CONDITION_BIT) !== 0) ask('wording/vague-condition');
    if (parts[at] !== 'main') continue;
    const often = (bits & FREQUENCY_BIT) !== 0 || ((bits & SOON_BIT) !== 0 && !hasDay);
    if (often && !hasRate) ask('wording/vague-frequency');
    if (quantities.length > 0) continue;
    if ((bits & DEGREE_BIT) !== 0) ask('wording/vague-degree');
    const place = asPossible(reading, at);
    if (place !== undefined) ask('wording/vague-degree', [place], 'as … as possible');
  }
  return found;
}

/** "As independent as possible", if it starts at a piece. */
function asPossible(
  { pieces, tokens }: TextReading,
  at: number,
): readonly [start: number, end: number] | undefined {
  const { from, to } = pieces[at] as Piece;
  const [first, , second, last] = tokens.slice(from, from + 4);
  if (to > from + 1 || first?.text !== 'as' || second?.text !== 'as' || last === undefined) return undefined;
  return POSSIBLE.includes(last.text) ? [first.start, last.end] : undefined;
}

const POSSIBLE = 'possible practicable he she they i we'.split(' ');
const TIMES = 'time day session occasion visit week evening morning night'.split(' ');

function isRate({ kind, unit = '' }: TextReading['quantities'][number]): boolean {
  return kind === 'rate' || TIMES.includes(unit.replace(/s$/, ''));
}

/** The main verb, if it leaves the action open and no other word specifies it. */
export function openVerb(reading: TextReading): readonly RawFinding[] {
  const { verbs, quantities, hasPlainAct, pieces } = reading;
  const open = verbs.find(({ bits, negated }) => (bits & OPEN_BIT) !== 0 && !negated);
  if (hasPlainAct || quantities.length > 0 || open === undefined) return [];
  const { term } = pieces[open.piece] as Piece;
  const places = [placeOfPiece(reading, open.piece)];
  return [{ code: 'wording/open-verb', level: 'suggest', places, values: { term } }];
}

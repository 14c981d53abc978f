/**
 * The POWER checks, for outcomes and objectives: does it say what is wanted, who leads, and does it order
 * people about?
 *
 * @module
 */
import { subjectBetween } from './actors.js';
import type { Clause, Verb } from './clauses.js';
import {
  AVOIDS_BIT,
  BE_BIT,
  DEGREE_BIT,
  DETERMINER_BIT,
  FREQUENCY_BIT,
  INSTEAD_BIT,
  JOINING_BIT,
  LEADING_BIT,
  NEGATION_BIT,
  type Piece,
  PLAIN_BIT,
  STATE_BIT,
  THING_BIT,
} from './pieces.js';
import type { RawFinding } from './raw-finding.js';
import { placeOfPiece, type TextReading } from './text-reading.js';
import type { Token } from './tokens.js';

/** Verbs for getting another action done. */
const BRINGING_ABOUT = 'support ensure encourage enable help prompt remind empower motivate assist'.split(
  ' ',
);
/** Nouns for not doing, stopping or reducing. */
const ENDINGS = 'reduction decrease cessation prevention avoidance elimination less fewer no'.split(' ');

/** The main aim is to not do, stop or reduce an activity, without saying what happens instead. */
export function avoidance(reading: TextReading, level: RawFinding['level']): readonly RawFinding[] {
  const at = headOf(reading);
  if (at < 0 || saysInstead(reading, at)) return [];
  const { term } = reading.pieces[at] as Piece;
  // "won't" is in no list
  const values = { term: term || 'not' };
  return [{ code: 'wording/avoidance', level, places: [placeOfPiece(reading, at)], values }];
}

/** The piece that says so, or -1. */
function headOf(reading: TextReading): number {
  const { verbs, pieces, parts, tokens } = reading;
  // "A reduction in …"
  const first = parts.indexOf('main') + (tokens[0]?.text === 'a' ? 1 : 0);
  if (isLessening(reading, first)) return first;
  for (const [at, { bits, negated, piece }] of verbs.entries()) {
    const { term } = pieces[piece] as Piece;
    if (negated) {
      let not = piece + 1;
      while (not > 0 && ((pieces[not]?.bits ?? 0) & NEGATION_BIT) === 0) not -= 1;
      return not;
    }
    if ((bits & AVOIDS_BIT) !== 0) {
      // "stop at the shop"
      const next = tokens[pieces[piece + 1]?.from ?? -1]?.text ?? '';
      return term === 'stop' && ['at', 'by', 'for', 'off'].includes(next) ? -1 : piece;
    }
    const less = [piece + 1, piece + 2].find((place) => isLessening(reading, place));
    if (less !== undefined) return less;
    const auxiliary = (bits & BE_BIT) !== 0 && (verbs[at + 1]?.piece ?? piece + 9) <= piece + 2;
    if (!auxiliary && (bits & LEADING_BIT) === 0 && !BRINGING_ABOUT.includes(term)) return -1;
  }
  return -1;
}

/** "No", "no further", "fewer", "less often", "reduction". */
function isLessening({ pieces, tokens, parts }: TextReading, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || parts[at] !== 'main') return false;
  const { text } = tokens[piece.from] as Token;
  const isLess = (piece.bits & (DEGREE_BIT | FREQUENCY_BIT | DETERMINER_BIT | NEGATION_BIT)) !== 0;
  return ENDINGS.includes(text) && (isLess || piece.bits === 0);
}

const APART = ', ; . by through using - – —'.split(' ');

/** Whether an act or state follows after "and", "by" or a comma, or the text says "instead". */
function saysInstead(reading: TextReading, head: number): boolean {
  const { verbs, pieces, tokens } = reading;
  const apart = (to: number): boolean =>
    pieces
      .slice(head, to)
      .some(({ bits, from }) => (bits & JOINING_BIT) !== 0 || APART.includes((tokens[from] as Token).text));
  return (
    pieces.some(({ bits }) => (bits & INSTEAD_BIT) !== 0) ||
    verbs.some(
      ({ bits, negated, piece }) =>
        piece > head &&
        !negated &&
        (bits & (PLAIN_BIT | STATE_BIT)) !== 0 &&
        (bits & (BE_BIT | AVOIDS_BIT)) === 0 &&
        !isLessening(reading, piece + 1) &&
        apart(piece),
    )
  );
}

/** A professional acts first, and alone. */
export function professionalLed(reading: TextReading): readonly RawFinding[] {
  const { clauses, verbs } = reading;
  for (const clause of clauses) {
    const first = verbs[clause.verb];
    const next = verbs[clause.verb + 1];
    const verb = next?.passive === true && first !== undefined && (first.bits & BE_BIT) !== 0 ? next : first;
    if (verb?.passive === true) {
      if ((verb.bits & LEADING_BIT) !== 0) return [];
      const agent = agentOf(reading, verb);
      if (agent >= 0) return [led(reading, agent)];
      if (clause.subject.person) return [];
    } else if (clause.subject.somebody) {
      const { person, professional } = clause.subject;
      const stands = verb !== undefined && (verb.bits & BE_BIT) !== 0;
      return person || professional < 0 || stands || isJoint(reading, clause)
        ? []
        : [led(reading, professional)];
    }
  }
  return [];
}

function led(reading: TextReading, at: number): RawFinding {
  const { tokens, pieces } = reading;
  const [, end] = placeOfPiece(reading, at);
  let from = at;
  // "falls nurse", "district nursing team": the words before qualify the noun
  for (; from > at - 4; from -= 1) {
    const before = pieces[from - 1];
    const token = before && tokens[before.from];
    if (token?.kind !== 'word' || token.sentence !== tokens[(pieces[at] as Piece).from]?.sentence) break;
    if (
      before === undefined ||
      (before.bits !== 0 && (before.bits & THING_BIT) === 0) ||
      before.form === 'possessive'
    )
      break;
  }
  const [start] = placeOfPiece(reading, from);
  return { code: 'wording/professional-led', level: 'prompt', places: [[start, end]] };
}

/** The professional after "by", or -1 if there is none, or not alone. */
function agentOf(reading: TextReading, { piece: verb }: Verb): number {
  const { tokens, pieces, parts } = reading;
  for (let at = verb + 1; at < verb + 12 && /^(?:main|aside)$/.test(parts[at] ?? ''); at += 1) {
    if (tokens[(pieces[at] as Piece).from]?.text !== 'by') continue;
    const end = Math.min(at + 6, pieces.length);
    const { person, professional } = subjectBetween(reading, at + 1, end, () => false);
    return person ? -1 : professional;
  }
  return -1;
}

/** Verbs that can be done together with someone. */
const TOGETHER = 'go sit come walk cook practise shop travel visit attend meet'.split(' ');

function isJoint(reading: TextReading, { at: predicate, verb: first }: Clause): boolean {
  const { tokens, pieces, verbs } = reading;
  const verb = verbs[first];
  for (let at = predicate; at < pieces.length && at < predicate + 25; at += 1) {
    const { text } = tokens[(pieces[at] as Piece).from] as Token;
    if (['together', 'jointly', 'alongside'].includes(text)) return true;
    if (text !== 'with' || verb === undefined) continue;
    const end = Math.min(at + 4, pieces.length);
    const { person } = subjectBetween(reading, at + 1, end, () => false);
    if (person && (at < verb.piece || TOGETHER.includes((pieces[verb.piece] as Piece).term))) return true;
  }
  return false;
}

/** Subjects that make it no order to the person or the family. */
const NOT_THEIRS = 'i we someone somebody anyone anybody everyone everybody'.split(' ');

/** "Must", "needs to" and similar, with the person or the family as the subject. */
export function directive(reading: TextReading): readonly RawFinding[] {
  const { clauses, pieces, tokens } = reading;
  return clauses.flatMap(({ directive: at, subject }): readonly RawFinding[] => {
    if (at < 0) return [];
    const who = tokens[pieces[subject.at]?.from ?? -1]?.text ?? '';
    const opens = at === 0 || tokens[(pieces[at - 1] as Piece).from]?.kind === 'mark';
    if (!(subject.person || (opens && !subject.somebody)) || NOT_THEIRS.includes(who)) return [];
    const { term } = pieces[at] as Piece;
    return [
      { code: 'wording/directive', level: 'suggest', places: [placeOfPiece(reading, at)], values: { term } },
    ];
  });
}

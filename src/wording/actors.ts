/**
 * Finds who acts in a clause: people, professionals, or both.
 *
 * @module
 */
import { isMonthOrDay } from './months-and-days.js';
import {
  DEADLINE_BIT,
  DETERMINER_BIT,
  JOINING_BIT,
  PERSON_BIT,
  type Piece,
  PREPOSITION_BIT,
  PROFESSIONAL_BIT,
  THING_BIT,
  VERBS,
} from './pieces.js';
import type { Token } from './tokens.js';

/** A text and its pieces. */
export interface PiecedText {
  /** Its tokens. */
  readonly tokens: readonly Token[];
  /** Its pieces. */
  readonly pieces: readonly Piece[];
}

/** The subject before a verb. */
export interface Subject {
  /** Whether anyone is named. */
  readonly somebody: boolean;
  /** Whether anyone named is not a professional. */
  readonly person: boolean;
  /** The piece naming the first professional, or -1. */
  readonly professional: number;
  /** The piece naming the first person of any kind, or -1. */
  readonly at: number;
}

/**
 * Finds the subject between two pieces. Ignores people in phrases such as "for Sam" or "Sam's", and the
 * pieces that `isAside` returns true for.
 */
export function subjectBetween(
  text: PiecedText,
  from: number,
  to: number,
  isAside: (piece: number) => boolean,
): Subject {
  const { tokens, pieces } = text;
  let person = false;
  let professional = -1;
  let first = -1;
  // "the worker and Sam" are two people; "Mr Lee, the social worker" is one
  let hasPerson = false;
  let hasProfessional = false;
  let blocked = false;
  let opening = false;
  const close = (): void => {
    person ||= hasPerson && !hasProfessional;
    hasPerson = false;
    hasProfessional = false;
  };
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at] as Piece;
    const { kind, text: word } = tokens[piece.from] as Token;
    const { bits } = piece;
    if ((bits & JOINING_BIT) !== 0) {
      close();
      // in "contact between Amira and her father", neither is the subject
      blocked &&= first < 0;
    } else if (kind === 'mark') {
      if (word === ',' || word === ')') blocked = false;
    } else if (isAside(at) || (bits & DEADLINE_BIT) !== 0) {
      // skipped
    } else if ((bits & PREPOSITION_BIT) !== 0) {
      opening = first < 0 && !blocked && at === from;
      blocked ||= word !== 'of';
    } else if (blocked) {
      // in "at school Kai will" the phrase ends with its first noun
      if (opening && (bits & DETERMINER_BIT) === 0) blocked = false;
    } else if (piece.form !== 'possessive' && !isTitleOf(text, at)) {
      if ((bits & PROFESSIONAL_BIT) !== 0) {
        if (saysWhich(text, at, to)) continue;
        hasProfessional = true;
        if (professional < 0) professional = at;
      } else if ((bits & PERSON_BIT) !== 0 || isName(text, at, from)) hasPerson = true;
      else continue;
      if (first < 0) first = at;
    }
  }
  close();
  return { somebody: first >= 0, person, professional, at: first };
}

/** "The carers’ …", "Ms Khan's …". */
function isTitleOf({ tokens, pieces }: PiecedText, at: number): boolean {
  const next = pieces[at + 1];
  const token = next && tokens[next.from];
  return token?.text === "'" || (token?.capital === true && next?.form === 'possessive');
}

/** "School attendance", "GP appointment": a professional word that only qualifies the noun after it. */
function saysWhich({ tokens, pieces }: PiecedText, at: number, to: number): boolean {
  const next = at + 1 < to ? pieces[at + 1] : undefined;
  const token = next && tokens[next.from];
  if (next === undefined || token?.kind !== 'word' || token.capital) return false;
  return (next.bits & (THING_BIT | VERBS)) !== 0 || (next.bits === 0 && next.form !== 'possessive');
}

/**
 * Whether a piece is a name: capitalised inside a sentence, or at its start if the next word follows a
 * name.
 */
export function isName({ tokens, pieces }: PiecedText, at: number, from: number): boolean {
  const piece = pieces[at] as Piece;
  const { capital, kind, text, sentence } = tokens[piece.from] as Token;
  if (!capital || kind !== 'word' || piece.bits !== 0) return false;
  if (isMonthOrDay(text)) return false;
  const before = tokens[piece.from - 1];
  const inside =
    before?.sentence === sentence && !(before.kind === 'mark' && ':"-–—•*('.includes(before.text));
  if (inside || at !== from) return true;
  if (NOUN_ENDINGS.some((ending) => text.endsWith(ending))) return false;
  const next = pieces[at + 1];
  const token = next && tokens[next.from];
  if (next === undefined || token === undefined) return true;
  if (token.kind !== 'word') return ',(/&'.includes(token.text);
  if (token.capital || token.text === 'to') return true;
  if (next.form === 's' && (next.bits & VERBS) !== 0) return true;
  // "Crisis and contingency plan", "Sharp knives to be locked"
  if ((next.bits & JOINING_BIT) !== 0) return pieces.slice(at + 2, at + 3).every(({ bits }) => bits !== 0);
  if (next.bits === 0 && ['to', 'will'].includes(String(tokens[next.to]?.text))) return false;
  return (next.bits & (THING_BIT | PREPOSITION_BIT)) === 0 && (next.bits !== 0 || next.form === 's');
}

const NOUN_ENDINGS = 'tion,tions,ment,ments,ness,ing,ings,ship,ships,ure,ance,ism,ability'.split(',');

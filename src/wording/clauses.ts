/**
 * Splits a sentence into parts (the action, the reason, the fallback, the starting point) and finds their
 * verbs.
 *
 * @module
 */
import { isName, type PiecedText, type Subject, subjectBetween } from './actors.js';
import {
  ADVERB_BIT,
  AVOIDS_BIT,
  BE_BIT,
  CONDITION_BIT,
  CONTINGENCY_BIT,
  DEADLINE_BIT,
  DEGREE_BIT,
  DETERMINER_BIT,
  DIRECTIVE_BIT,
  type Form,
  FREQUENCY_BIT,
  JOINING_BIT,
  LEADING_BIT,
  MODAL_BIT,
  NEGATION_BIT,
  OPEN_BIT,
  PERSON_BIT,
  type Piece,
  PLAIN_BIT,
  PREPOSITION_BIT,
  PROFESSIONAL_BIT,
  REASON_BIT,
  SOON_BIT,
  STARTING_BIT,
  STATE_BIT,
  SUBORDINATE_BIT,
  THING_BIT,
  VERBS,
} from './pieces.js';
import type { Token } from './tokens.js';

/** The role of a part of a sentence. `aside` only says which, when or where; `note` is in brackets. */
export type Part = 'main' | 'reason' | 'contingency' | 'background' | 'aside' | 'note';

/** A verb in the action. */
export interface Verb {
  /** The index of its piece. */
  readonly piece: number;
  /** Its kinds of verb, as bits. */
  readonly bits: number;
  /** Whether it is negated, or to stop. */
  readonly negated: boolean;
  /** Whether it is passive. */
  readonly passive: boolean;
}

/** A clause in the action. */
export interface Clause {
  /** Its subject. */
  readonly subject: Subject;
  /** The piece where its predicate starts. */
  readonly at: number;
  /** The index of its first verb in {@link Clauses.verbs}. */
  readonly verb: number;
  /** The piece that says someone must, or -1. */
  readonly directive: number;
  /** Whether it describes how life is now: "he often misses breakfast". */
  readonly describes: boolean;
  /** Whether its sentence opens with a fallback. */
  readonly fallback: boolean;
}

/** The result of {@link clausesOf}. */
export interface Clauses {
  /** The part of each piece. */
  readonly parts: readonly Part[];
  /** The verbs of the action. */
  readonly verbs: readonly Verb[];
  /** The clauses of the action. */
  readonly clauses: readonly Clause[];
}

/** Words allowed between a verb and its auxiliary: "will also usually go". */
const PASSING =
  ADVERB_BIT | FREQUENCY_BIT | SOON_BIT | DEGREE_BIT | CONDITION_BIT | DEADLINE_BIT | NEGATION_BIT;
const TRIGGERS = MODAL_BIT | DIRECTIVE_BIT | BE_BIT;
/** How many pieces ahead to look for the next subject. */
const FARTHEST = 9;
/** The most pieces to skip between a verb and its auxiliary. */
const MOST_PASSED = 12;
/** The longest subject, in pieces. */
const LONGEST_SUBJECT = 30;
/** Before "to", these are given to someone rather than done by them. */
const CHANCES =
  'opportunity opportunities chance chances ability confidence skills strategies right access'.split(' ');

/** Verbs whose past form equals the present. */
const UNCHANGING = 'set put read cut'.split(' ');
/** Verbs that introduce another verb, or are actions themselves. */
const STARTING = ['start', 'begin'];
const PLURALS = 'i we they you both parents children people staff'.split(' ');

/** Finds the parts, verbs and clauses of a text in one pass. */
export function clausesOf(tokens: readonly Token[], pieces: readonly Piece[]): Clauses {
  const parts: Part[] = [];
  const verbs: Verb[] = [];
  const clauses: Clause[] = [];
  let part: Part = 'main';
  /** The part that surrounds the brackets. */
  let outer: Part | undefined;
  /** Whether the part ends at the first comma. */
  let front = false;
  /** Whether the clause has its predicate yet. */
  let seen = false;
  let from = 0;
  /** The piece after the last "and" or comma. */
  let boundary = 0;
  let expects: '' | 'base' | 'participle' = '';
  let perfect = false;
  let negated = false;
  let lastVerb = -1;
  let lastForm: Form = 'base';
  let fallback = false;

  const has = (at: number, bits: number): boolean => ((pieces[at]?.bits ?? 0) & bits) !== 0;
  const textAt = (at: number): string => tokens[pieces[at]?.from ?? -1]?.text ?? '';
  const sentenceAt = (at: number): number => tokens[pieces[at]?.from ?? -1]?.sentence ?? -1;
  const passing = (at: number): boolean => has(at, PASSING) && !has(at, VERBS);
  const past = (at: number, step: 1 | -1): number => {
    let place = at;
    while (passing(place) && Math.abs(place - at) < MOST_PASSED) place += step;
    return place;
  };
  const forward = (at: number): number => past(at, 1);
  const back = (at: number): number => past(at, -1);
  const text: PiecedText = { tokens, pieces };
  const isAside = (at: number): boolean => parts[at] === 'aside' || parts[at] === 'note';
  const subject = (start: number, end: number): Subject =>
    subjectBetween(text, Math.max(start, end - LONGEST_SUBJECT), end, isAside);
  const isSomebody = (at: number): boolean =>
    has(at, PERSON_BIT | PROFESSIONAL_BIT) || (at < pieces.length && at >= 0 && isName(text, at, -1));

  const newClause = (at: number): void => {
    from = at;
    boundary = at;
    seen = false;
    expects = '';
    negated = false;
    part = 'main';
    front = false;
  };

  const startClause = (at: number, directive: number, describes: boolean): void => {
    const start = seen ? Math.max(boundary, lastVerb + 1) : from;
    // "he'll" and "I'm" include the subject
    const end = has(at, PERSON_BIT) ? at + 1 : at;
    const own = subject(start, end);
    // "Mo has decided to stop, and will rest": takes the previous subject
    const before = lastVerb >= 0 && !own.somebody ? clauses.at(-1) : undefined;
    clauses.push({
      subject: before?.subject ?? own,
      at: end,
      verb: verbs.length,
      directive,
      describes,
      fallback,
    });
    seen = true;
  };

  /** Whether a subject and its verb follow a piece. */
  const subjectFollows = (at: number): boolean => {
    for (let next = at + 1; next < at + FARTHEST && sentenceAt(next) === sentenceAt(at); next += 1) {
      const verb = next > at + 1 && has(next, VERBS) && pieces[next]?.form === 's';
      if (has(next, TRIGGERS) || verb || textAt(next) === 'to') {
        return subject(at + 1, has(next, PERSON_BIT) ? next + 1 : next).somebody;
      }
    }
    return false;
  };

  const passContingency = (at: number): void => {
    fallback ||= at === from;
    part = 'contingency';
  };

  const opensAside = (): boolean => part === 'aside' || (front && part === 'contingency');

  const commaAfter = (at: number): number => {
    for (let next = at; sentenceAt(next) === sentenceAt(at); next += 1) if (textAt(next) === ',') return next;
    return -1;
  };

  const openSentence = (at: number): void => {
    newClause(at);
    outer = undefined;
    lastVerb = -1;
    // "Should he feel low, …"
    fallback = has(at, CONTINGENCY_BIT) || textAt(at) === 'should';
    if (has(at, STARTING_BIT) || has(at + 1, STARTING_BIT)) part = 'background';
    else if (fallback) part = 'contingency';
    else if (has(at, REASON_BIT)) part = 'reason';
    else if (has(at, SUBORDINATE_BIT) && textAt(at) !== 'that') part = 'aside';
    else if (textAt(at) === 'to' && commaAfter(at) > 0 && subjectFollows(commaAfter(at))) part = 'reason';
    // "This will help him": the whole sentence is a reason
    front = part === 'aside' || part === 'contingency' || (part === 'reason' && commaAfter(at) > 0);
  };

  const passMark = (at: number): void => {
    const text = textAt(at);
    if (text === '(') {
      outer ??= part;
      part = 'note';
    } else if (text === ')') {
      part = outer ?? part;
      outer = undefined;
    } else if (text === ';' || (text === ':' && !seen)) newClause(at + 1);
    else if (text === ',' && outer === undefined) {
      boundary = at + 1;
      if (front) newClause(at + 1);
      else if (part === 'aside' || part === 'contingency') part = 'main';
      else if (
        (part === 'reason' && subjectFollows(at)) ||
        (part === 'main' && !seen && !subject(from, at).somebody)
      ) {
        newClause(at + 1);
      }
    } else if ('–—-'.includes(text)) {
      boundary = at + 1;
      if (subjectFollows(at)) newClause(at + 1);
    } else expects = '';
  };

  const passJoin = (at: number): void => {
    boundary = at + 1;
    if (outer !== undefined || front) return;
    const modal = has(at + 1, MODAL_BIT);
    if (part === 'background') {
      if (textAt(at) === 'but' || modal) part = 'main';
    } else if (modal && part !== 'contingency') {
      part = 'main';
      expects = '';
    } else if ((part === 'aside' || (part === 'main' && seen)) && subjectFollows(at)) newClause(at + 1);
    else if (part === 'main') expects = '';
  };

  const addVerb = (at: number, kind: number): void => {
    const { form, term } = pieces[at] as Piece;
    const last = verbs.at(-1);
    const led = expects !== '';
    const passive = expects === 'participle' && !perfect && form !== 'ing';
    // "stop drinking", "not to shout or swear"
    const goesOn =
      !led &&
      last !== undefined &&
      lastVerb >= 0 &&
      ((form === 'ing' && has(last.piece, AVOIDS_BIT) && lastVerb === back(at - 1)) ||
        (last.negated && form === lastForm && boundary > lastVerb));
    // "be supported to cook"
    const leads = passive && (kind & OPEN_BIT) !== 0 && ['to', 'by'].includes(textAt(at + 1));
    const next = forward(at + 1);
    // "start college", but not "start to cook"
    const starts = STARTING.includes(term) && textAt(next) !== 'to' && pieces[next]?.form !== 'ing';
    verbs.push({
      piece: at,
      bits: leads ? LEADING_BIT : starts ? PLAIN_BIT : kind,
      negated: negated || goesOn,
      passive,
    });
    perfect = false;
    lastVerb = at;
    lastForm = form;
    expects = (kind & LEADING_BIT) !== 0 && term.endsWith(' to') ? 'base' : '';
    if (expects === '') negated = false;
  };

  const passTo = (at: number): void => {
    const next = forward(at + 1);
    const piece = pieces[next];
    if (piece === undefined) return;
    const known = piece.form === 'base' && has(next, VERBS);
    const { kind, capital } = tokens[piece.from] as Token;
    const unknown = piece.bits === 0 && kind === 'word' && !capital;
    const aim = aimBefore(at);
    if (known && aim > 0) {
      newClause(aim);
      startClause(at, -1, false);
      expects = 'base';
      return;
    }
    const opens = boundary > lastVerb && boundary > from;
    if (!seen || (opens && subject(boundary, at).somebody)) {
      const start = seen ? boundary : from;
      if (known || (unknown && subject(start, at).somebody)) {
        const not = has(at - 1, NEGATION_BIT) || has(next - 1, NEGATION_BIT);
        startClause(at, -1, false);
        expects = 'base';
        negated ||= not;
      }
      return;
    }
    const last = verbs.at(-1);
    // "signposted to support groups"
    const isThing =
      has(next, THING_BIT) && !has(next + 1, DETERMINER_BIT | PERSON_BIT | PREPOSITION_BIT | ADVERB_BIT);
    if (last === undefined || !(known || unknown) || (isThing && !isSomebody(next + 1))) return;
    const adjacent = lastVerb === back(at - 1);
    const leads = (last.bits & (OPEN_BIT | LEADING_BIT)) !== 0 && isSomebody(at - 1);
    const wants = adjacent && ((last.bits & ~PLAIN_BIT) !== 0 || !known);
    if (
      CHANCES.includes(textAt(at - 1)) ||
      !(leads || (known ? wants || has(next, PLAIN_BIT) : adjacent && (last.bits & LEADING_BIT) !== 0))
    ) {
      if (known) part = 'reason';
      return;
    }
    const clause = clauses.at(-1);
    // "wants to ring", "has decided to ring"
    if (adjacent && clause !== undefined) clauses[clauses.length - 1] = { ...clause, describes: false };
    expects = 'base';
    negated = adjacent && last.negated;
  };

  /**
   * Where the subject starts in "for Vera to remain" and "our aim is for Vera to remain". 0 if there is
   * none.
   */
  const aimBefore = (at: number): number => {
    for (let place = at - 2; place >= from && place > at - 6; place -= 1) {
      const opens = place === from || (lastVerb === place - 1 && has(lastVerb, BE_BIT));
      if (textAt(place) === 'for' && opens && subject(place + 1, at).somebody) return place + 1;
    }
    return 0;
  };

  /** The kind of verb that a piece is in its context, or 0 if it isn't a verb. */
  const verbKind = (at: number): number => {
    const { bits, form, from: first, term } = pieces[at] as Piece;
    const { kind, capital } = tokens[first] as Token;
    const verb = bits & VERBS;
    const isNew = bits === 0 && kind === 'word' && form !== 'possessive';
    const unknown = isNew && !capital;
    const own = unknown ? PLAIN_BIT : verb;
    if (expects === 'base') return form === 'base' || unknown ? own : 0;
    const ended = form === 'ed' || form === 'ing';
    if (expects === 'participle') {
      const participle = ended || has(at, LEADING_BIT) || UNCHANGING.includes(term);
      return participle ? own : 0;
    }
    const before = back(at - 1);
    const previous = textAt(before);
    if (form === 'ing' && (previous === 'by' || previous === 'through')) {
      return verb || PLAIN_BIT;
    }
    // "Declutter the hallway", "Edna no longer falls"
    if (isNew && !seen && at === from && has(at + 1, DETERMINER_BIT)) return PLAIN_BIT;
    if (unknown && !seen && negated && form === 's') return PLAIN_BIT;
    // "the council secures a place"
    const agrees = form === 's' || PLURALS.includes(previous);
    const finite = verb === 0 && unknown && !seen && agrees && isSomebody(before);
    if (verb === 0 && !finite) return 0;
    const next = at + 1;
    const alone = !term.includes(' ');
    const follower = textAt(next);
    const isNoun =
      has(next, TRIGGERS) ||
      (follower === 'to' && has(next + 1, BE_BIT)) ||
      (alone && follower === 'of') ||
      (has(at, THING_BIT) && (has(next, PREPOSITION_BIT) || follower === 'to' || leadsWork(next)));
    if (!seen && before < from) {
      // "Reduced risk"
      const opens = form === 'ed' ? has(at, OPEN_BIT | AVOIDS_BIT) : form !== 's';
      return opens && !isNoun ? verb : 0;
    }
    if (form === 'ing' && seen && before === lastVerb) return has(lastVerb, OPEN_BIT) ? 0 : verb;
    const joined = previous === ',' || has(before, JOINING_BIT);
    if (seen && joined && (form === lastForm || (form === 'base' && lastForm !== 's'))) {
      return isNounAfterAnd(at) ? 0 : verb;
    }
    return follows(at, before, isNoun) ? verb || PLAIN_BIT : 0;
  };

  /** "Support worker to …": a professional as the subject. */
  const leadsWork = (at: number): boolean =>
    has(at, PROFESSIONAL_BIT) && (textAt(at + 1) === 'to' || has(at + 1, TRIGGERS | VERBS));

  /** "Advice and support": a noun, because no object follows. */
  const isNounAfterAnd = (at: number): boolean => {
    if (!has(at, THING_BIT | OPEN_BIT) || (pieces[at] as Piece).term.includes(' ')) return false;
    return (
      !has(at + 1, DETERMINER_BIT | PERSON_BIT | DEGREE_BIT | PROFESSIONAL_BIT | ADVERB_BIT) &&
      !isSomebody(at + 1)
    );
  };

  /** Whether a verb follows its subject: "Bill feels", "the boys see". */
  const follows = (at: number, before: number, isNoun: boolean): boolean => {
    const start = seen ? boundary : from;
    const { form } = pieces[at] as Piece;
    if ((seen && boundary <= lastVerb) || before < start || form === 'ing' || isNoun) return false;
    if (
      has(before, PREPOSITION_BIT | DETERMINER_BIT | JOINING_BIT) ||
      pieces[before]?.form === 'possessive'
    ) {
      return false;
    }
    const last = (tokens[(pieces[before] as Piece).to - 1] as Token).text;
    const plural =
      form !== 'base' ||
      PLURALS.includes(last) ||
      last.endsWith('s') ||
      pieces.slice(start, at).some(({ bits }) => (bits & JOINING_BIT) !== 0);
    if (!plural || !subject(start, at).somebody) return false;
    startClause(at, -1, !has(at, LEADING_BIT));
    return true;
  };

  const passWord = (at: number): void => {
    const { term } = pieces[at] as Piece;
    if (textAt(at) === 'to') passTo(at);
    else if (has(at, MODAL_BIT | DIRECTIVE_BIT) && !isNeeds(at)) passModal(at);
    else if (has(at, BE_BIT)) {
      if (expects === '' && (!seen || boundary > lastVerb)) startClause(at, -1, textAt(at) !== 'be');
      negated ||= has(at, NEGATION_BIT);
      addVerb(at, STATE_BIT | BE_BIT);
      negated = (verbs.at(-1) as Verb).negated;
      expects = 'participle';
    } else if (has(at, NEGATION_BIT)) {
      const last = verbs.at(-1);
      if (last !== undefined && last.piece === at - 1 && has(at - 1, BE_BIT)) {
        verbs[verbs.length - 1] = { ...last, negated: true };
      } else if (expects === '' && seen && textAt(at + 1) !== 'to' && !has(at - 1, JOINING_BIT)) return;
      negated = true;
    } else if (term === 'do' && has(at + 1, NEGATION_BIT)) passModal(at);
    else if (term === 'have' && isPerfect(forward(at + 1))) {
      if (expects !== 'base' && (!seen || boundary > lastVerb)) {
        startClause(at, -1, true);
        // "She has missed three visits."
        if (clauses.length > 1 && lastVerb < 0) part = 'background';
      }
      expects = 'participle';
      perfect = true;
    } else {
      const kind = verbKind(at);
      if (kind !== 0) {
        if (!seen) startClause(at, -1, false);
        addVerb(at, kind);
      } else if (!has(at, PASSING)) expects = '';
    }
  };

  /** "Has stopped", but not "have increased access". */
  const isPerfect = (next: number): boolean =>
    pieces[next]?.form === 'ed' && !(has(next, OPEN_BIT) && has(next + 1, THING_BIT));

  /** "Her needs to be met": a noun. */
  const isNeeds = (at: number): boolean =>
    textAt(at).startsWith('need') &&
    (has(at - 1, DETERMINER_BIT) ||
      pieces[at - 1]?.form === 'possessive' ||
      /^(?:care|support|health|basic)$/.test(textAt(at - 1)));

  const passModal = (at: number): void => {
    if (seen && boundary <= lastVerb && expects === '') {
      // "the time she needs to wash"
      part = 'aside';
      return;
    }
    const orders = has(at, DIRECTIVE_BIT) && !negated;
    const clause = clauses.at(-1);
    if (expects === 'base' && clause !== undefined) {
      // "will need to" has the same subject as "will"
      if (orders) clauses[clauses.length - 1] = { ...clause, directive: at };
      // "does not have to"
      if (has(at, DIRECTIVE_BIT)) negated = false;
      return;
    }
    const not = (negated && !seen) || has(at, NEGATION_BIT);
    startClause(at, orders ? at : -1, false);
    expects = 'base';
    negated = not;
  };

  const passSubordinate = (at: number): void => {
    if (
      textAt(at) === 'that' &&
      (lastVerb === at - 1 ||
        has(at + 1, BE_BIT) ||
        !(isSomebody(at + 1) || has(at + 1, VERBS | MODAL_BIT | DETERMINER_BIT)))
    ) {
      boundary = at + 1;
      return;
    }
    part = 'aside';
    expects = '';
  };

  let sentence = -1;
  let verbInAside = -1;
  for (const [at, piece] of pieces.entries()) {
    const token = tokens[piece.from] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      openSentence(at);
    }
    if (token.kind === 'mark' && piece.bits === 0) passMark(at);
    else if (has(at, JOINING_BIT)) passJoin(at);
    else if (has(at, CONTINGENCY_BIT) && !/^(?:ask|check|see|find)/.test(textAt(at - 1))) passContingency(at);
    else if (part === 'main' && at > from && has(at, REASON_BIT)) part = 'reason';
    else if (part === 'main' && has(at, SUBORDINATE_BIT)) {
      passSubordinate(at);
      verbInAside = -1;
    } else {
      if (part === 'reason' && !front && textAt(at) === 'by' && pieces[at + 1]?.form === 'ing') part = 'main';
      // "the nurse who visits will bring", "when the carer comes I will wash"
      if (opensAside() && outer === undefined) {
        const finite =
          has(at, MODAL_BIT | DIRECTIVE_BIT) ||
          (front && has(at, VERBS) && piece.form === 's' && has(at - 1, PERSON_BIT));
        if (finite && verbInAside >= 0 && (front ? isSomebody(at) || isSomebody(at - 1) : !seen)) {
          if (front) {
            let start = has(at, PERSON_BIT) ? at : at - 1;
            if (has(start - 1, DETERMINER_BIT)) start -= 1;
            newClause(start);
            parts.fill('main', start);
          }
          part = 'main';
        } else if (has(at, VERBS)) verbInAside = at;
      }
      if (part === 'main') passWord(at);
    }
    parts.push(part);
  }
  return withoutDescriptions(tokens, pieces, { parts, verbs, clauses });
}

/**
 * Removes clauses that describe the present when others state an action: "he rates it 4/10 and will …", "…
 * by 1 May. She finds it hard."
 */
function withoutDescriptions(tokens: readonly Token[], pieces: readonly Piece[], read: Clauses): Clauses {
  const parts = [...read.parts];
  const verbs: Verb[] = [];
  const clauses: Clause[] = [];
  const sentenceAt = (at: number): number => (tokens[(pieces[at] as Piece).from] as Token).sentence;
  const sentenceOf = ({ at }: Clause): number => sentenceAt(Math.min(at, pieces.length - 1));
  const hasAim = read.clauses.some(({ describes }) => !describes);
  let aimed = -1;
  for (const [place, clause] of read.clauses.entries()) {
    const next = read.clauses[place + 1];
    if (!clause.describes) aimed = sentenceOf(clause);
    if (hasAim && aimed !== sentenceOf(clause)) {
      const to = next === undefined ? parts.length : next.subject.at > clause.at ? next.subject.at : next.at;
      const start = Math.max(clause.subject.at + 1, read.clauses[place - 1]?.at ?? 0);
      for (let at = Math.min(start, clause.at); at < to; at += 1) {
        if (parts[at] === 'main' && sentenceAt(at) === sentenceOf(clause)) parts[at] = 'background';
      }
    } else {
      clauses.push({ ...clause, verb: verbs.length });
      verbs.push(...read.verbs.slice(clause.verb, next?.verb));
    }
  }
  return { parts, verbs, clauses };
}

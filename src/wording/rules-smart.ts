/**
 * Finds what an objective leaves out (who, a measure, a deadline), and whether it is several objectives in
 * one.
 *
 * @module
 */
import { subjectBetween } from './actors.js';
import type { WordingCode } from './finding.js';
import { BE_BIT, LEADING_BIT, type Piece } from './pieces.js';
import type { RawFinding } from './raw-finding.js';
import type { TextReading } from './text-reading.js';
import type { Token } from './tokens.js';

function absent(code: WordingCode): RawFinding {
  return { code, level: 'prompt', places: [] };
}

/** What is missing: someone who acts, a measure, a deadline. */
export function absences(reading: TextReading): readonly RawFinding[] {
  const { quantities, hasPlainAct, deadlines } = reading;
  const found: RawFinding[] = [];
  if (!somebodyActs(reading)) found.push(absent('wording/who-missing'));
  if (!hasPlainAct && quantities.length === 0) found.push(absent('wording/no-measure'));
  if (deadlines.length === 0 && !hasDay(reading)) found.push(absent('wording/no-date'));
  return found;
}

function somebodyActs(reading: TextReading): boolean {
  const { tokens, pieces, parts, clauses, verbs } = reading;
  const acts = clauses.some(({ subject, verb: first }) => {
    const verb = verbs.slice(first, first + 3).find(({ bits }) => (bits & BE_BIT) === 0);
    const doneTo = verb?.passive === true && (verb.bits & LEADING_BIT) === 0;
    return subject.somebody && !doneTo;
  });
  // "… by her son", "Benefits check (Sam)", "Bus pass: Sam"; without a verb, "support from Sam"
  const words = clauses.length === 0 ? 'by from with ( :' : 'by ( :';
  return (
    acts ||
    pieces.some(({ from }, at) => {
      const part = parts[at];
      if (!words.split(' ').includes((tokens[from] as Token).text)) return false;
      if (part === 'reason' || part === 'contingency') return false;
      let to = at + 1;
      // "by walking with Sam"
      if (pieces[to]?.form === 'ing') return false;
      while (to < at + 6 && goesOn(tokens[pieces[to]?.from ?? -1])) to += 1;
      return subjectBetween(reading, at + 1, to, () => false).somebody;
    })
  );
}

function goesOn(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.text === "'";
}

/** Whether it names a plain day for the action: "on Friday 6 March". */
function hasDay({ days, quantities, tokens }: TextReading): boolean {
  const repeats = quantities.some(({ kind }) => kind === 'rate');
  return (
    days().some(
      ({ starts, from, to }) =>
        !starts && (!repeats || tokens.slice(from, to).some(({ kind }) => kind === 'number')),
    ) ||
    // "for a month" and "for four weeks", but not "for two days a week" or "for twenty minutes"
    tokens.some(
      ({ text }, at) =>
        text === 'for' && tokens[at + 1]?.text === 'a' && LONG.includes(String(tokens[at + 2]?.text)),
    ) ||
    quantities.some(
      ({ kind, unit = '', from }) =>
        kind === 'amount' && tokens[from - 1]?.text === 'for' && LONG.includes(unit.replace(/s$/, '')),
    )
  );
}

const LONG = 'day week fortnight month term year'.split(' ');

/** Deadlines that need a local calendar or another document. */
export function needsCalendar(reading: TextReading): readonly RawFinding[] {
  const { deadlines, text } = reading;
  return deadlines.flatMap(({ start, end, to, reading: said }): readonly RawFinding[] => {
    if (said.kind !== 'symbolic' || said.resolved !== undefined) return [];
    // "within 28 days of referral" states how long; "by the end of term (17 July)" has its date beside it
    const counted = text.slice(start, start + 6).toLowerCase() === 'within';
    const dated = [...deadlines, ...reading.days()].some(
      (other) => other.from >= to - 1 && other.from < to + 7,
    );
    return counted || dated
      ? []
      : [{ code: 'wording/needs-calendar', level: 'prompt', places: [[start, end]] }];
  });
}

/** Verbs for only supporting someone else, or only wishing. */
const BESIDE = 'support help remind prompt encourage accompany like love want wish hope'.split(' ');

/** Different people with different actions, or different deadlines. */
export function severalObjectives(reading: TextReading): readonly RawFinding[] {
  return hasSeveralActors(reading) || hasSeveralDeadlines(reading)
    ? [absent('wording/several-objectives')]
    : [];
}

function hasSeveralActors({ clauses, verbs, pieces, tokens }: TextReading): boolean {
  const names = new Set<string>();
  const aims = clauses.filter(({ describes }) => !describes);
  for (const { subject, verb: first, fallback } of aims.length > 0 ? aims : clauses) {
    const verb = fallback ? undefined : verbs[first];
    const { text } = tokens[pieces[subject.at]?.from ?? -1] ?? { text: '' };
    // "he", "she" and "we" may refer to those already named
    if (verb === undefined || /^(?:|(?:s?he|they|we|you|both)(?:'.*)?)$/.test(text)) continue;
    if (!BESIDE.includes((pieces[verb.piece] as Piece).term)) names.add(text);
  }
  return names.size > 1;
}

function hasSeveralDeadlines({ deadlines, tokens }: TextReading): boolean {
  const [first, ...others] = deadlines;
  return others.some(
    (other) =>
      first !== undefined &&
      lastOf(other) !== lastOf(first) &&
      tokens.slice(first.to, other.from).some(({ text }) => ['and', 'then', '.', ';'].includes(text)),
  );
}

function lastOf({ reading, start }: TextReading['deadlines'][number]): string {
  if (reading.kind === 'date') return reading.iso;
  return reading.kind === 'window' ? reading.to : (reading.resolved ?? String(start));
}

/**
 * Finds what the fields of an objective or outcome leave open, and what they answer for its words.
 *
 * @module
 */
import type { Path } from '../kernel/error.js';
import type { Objective } from '../objectives/objective.js';
import { hasStepOver } from '../objectives/smart-measure.js';
import type { Outcome } from '../outcomes/outcome.js';
import type { WordingCode } from './finding.js';
import type { WordingListName } from './lexicon.js';
import type { RawFinding } from './raw-finding.js';
import type { TextReading } from './text-reading.js';
import type { Token } from './tokens.js';

/** The field that answers each code. */
export type Answers = Readonly<Partial<Record<WordingCode, Path | undefined>>>;

/**
 * Sets findings that a field answers to `seen`, and drops those about a missing element that a field
 * supplies.
 */
export function answered(found: readonly RawFinding[], answers: Answers): readonly RawFinding[] {
  return found.flatMap((one): readonly RawFinding[] => {
    const resolvedBy = answers[one.code];
    if (resolvedBy === undefined) return [one];
    return one.places.length === 0 ? [] : [{ ...one, level: 'seen', restsOn: 'both', resolvedBy }];
  });
}

/** The fields of an objective that answer for its words. */
export function answersOf({ dueOn, measure, who, where, contingency }: Objective): Answers {
  const target = pathOf(measure?.target, 'measure', 'target');
  const counted = target ?? pathOf(measure?.period, 'measure', 'period');
  const due = pathOf(dueOn, 'dueOn');
  return {
    'wording/vague-frequency': counted,
    'wording/vague-degree': target,
    'wording/open-verb': target,
    'wording/who-missing': pathOf(who?.[0], 'who'),
    'wording/where-missing': pathOf(where, 'where'),
    'wording/no-measure': counted,
    'wording/no-date': due,
    'wording/needs-calendar': due,
    'wording/no-contingency': pathOf(contingency, 'contingency'),
  };
}

/** The fields of an outcome that answer for its words. */
export function answersOfOutcome({ power }: Outcome): Answers {
  return {
    'wording/avoidance': pathOf(power?.positive, 'power', 'positive'),
    'wording/professional-led': pathOf(power?.ownRole, 'power', 'ownRole'),
  };
}

function pathOf(value: unknown, ...path: Path): Path | undefined {
  return value === undefined ? undefined : path;
}

/** Finds what the fields of an objective leave open. */
export function objectiveFields(
  { measure = {}, goals = [] }: Objective,
  reading: TextReading,
  largestStep: number,
): readonly RawFinding[] {
  const { target, baseline, period, direction } = measure;
  const { quantities, deadlines, reasons, tokens } = reading;
  const found: RawFinding[] = [];
  if (target !== undefined) {
    const timed =
      period !== undefined ||
      quantities.some(({ kind }) => kind === 'rate') ||
      deadlines.some((deadline) => deadline.reading.kind === 'window');
    if (!timed) found.push(open('wording/no-period'));
    if (baseline === undefined) {
      // keeping a value needs only one figure
      if (direction !== 'keep') found.push(open('wording/no-baseline', reading.seen('starting-point')));
    } else if (hasStepOver(largestStep, measure)) {
      found.push({ ...open('wording/big-step'), values: { baseline, target } });
    }
  }
  if (goals.length === 0) {
    const [why] = reasons();
    found.push(
      open('wording/no-goal', why && [(tokens[why[0]] as Token).start, (tokens[why[1] - 1] as Token).end]),
    );
  }
  return found;
}

/** Finds what the fields of an outcome leave open. */
export function outcomeFields({ power = {} }: Outcome, reading: TextReading): readonly RawFinding[] {
  const { startingPoint, resources, relationships, evidence } = power;
  const fields: readonly (readonly [WordingCode, WordingListName, unknown])[] = [
    ['wording/no-start', 'starting-point', startingPoint],
    ['wording/no-resource', 'resource', resources?.[0]],
    ['wording/no-evidence', 'evidence', evidence?.seen?.[0] ?? evidence?.heard?.[0] ?? evidence?.felt?.[0]],
    ['wording/no-relationship', 'relationship', relationships?.[0]],
  ];
  return fields
    .filter(([, , value]) => value === undefined)
    .map(([code, list]) => open(code, reading.seen(list)));
}

/** A question about an empty field, or a `seen` finding if the text covers it. */
function open(code: WordingCode, place?: readonly [start: number, end: number]): RawFinding {
  return place === undefined
    ? { code, level: 'prompt', restsOn: 'structured', places: [] }
    : { code, level: 'seen', restsOn: 'both', places: [place] };
}

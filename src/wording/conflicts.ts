/**
 * Finds contradictions in a record: words against fields, a weekday against its date, a day against today.
 *
 * A false conflict does more harm than a missed one, so nothing is reported if both could be right.
 *
 * @module
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ObjectiveMeasure } from '../objectives/measure.js';
import type { Objective } from '../objectives/objective.js';
import { isLive } from '../outcomes/power-check.js';
import { weekdayDatesIn } from './days-named.js';
import type { DeadlineReading } from './deadline-reading.js';
import { type DraftField, deadlinesMeant, draftOf, isUnlisted, lastDay } from './draft.js';
import type { WordingCode } from './finding.js';
import { quantitiesIn } from './quantities.js';
import type { RawFinding } from './raw-finding.js';
import type { TextReading } from './text-reading.js';
import { tokensOf } from './tokens.js';

/** What the words and fields of a record are compared with. */
export interface ConflictOptions {
  /** The date of the comparison. */
  readonly today: CalendarDate;
  /** The people of the plan, whose names are recognised. If empty, names are not checked. */
  readonly people?: readonly unknown[];
}

type Name<Code = WordingCode> = Code extends `wording/conflict-${infer Rest}` ? Rest : never;
type Place = { readonly start: number; readonly end: number };
type Say = (name: Name, at: readonly Place[], more?: Pick<RawFinding, 'restsOn' | 'values'>) => void;

function sayingInto(found: RawFinding[]): Say {
  return (name, at, more) => {
    const places = at.map(({ start, end }) => [start, end] as const);
    if (places.length > 0 || more?.restsOn === 'structured') {
      found.push({ code: `wording/conflict-${name}`, level: 'conflict', places, ...more });
    }
  };
}

/** The conflicts within any text, or with the people of the plan. */
export function conflictsInWords(
  reading: TextReading,
  { people = [] }: Pick<ConflictOptions, 'people'>,
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const say = sayingInto(found);
  say(
    'weekday-date',
    weekdayDatesIn(reading.tokens).filter(({ written, actual }) => written !== actual),
  );
  if (people.length > 0) say('unknown-person', strangers(reading), { restsOn: 'both' });
  return found;
}

/**
 * The conflicts of {@link conflictsInWords}, and those of an objective's words with its dates, its fields
 * and today.
 */
export function conflictsIn(
  reading: TextReading,
  objective: Objective | undefined,
  options: ConflictOptions,
): readonly RawFinding[] {
  const { today } = options;
  const found = [...conflictsInWords(reading, options)];
  const say = sayingInto(found);
  const { dueOn, measure } = objective ?? {};
  const deadlines = deadlinesMeant(reading);
  const isPast = (day = today): boolean => day < today;
  if (objective === undefined || isLive(objective)) {
    // a past day beside a future one may be history
    const past = deadlines.every(({ value }) => isPast(lastDay(value))) ? deadlines : [];
    say('due-past', spansOf(past), past.length === 0 && isPast(dueOn) ? { restsOn: 'structured' } : {});
  }
  if (dueOn !== undefined && deadlines.every((deadline) => differs(deadline, dueOn, today))) {
    say('due-date', spansOf(deadlines), { restsOn: 'both', values: { recorded: dueOn } });
  }
  if (measure !== undefined) measured(measure, draftOf(reading), say);
  return found;
}

function spansOf(fields: readonly DraftField<unknown>[]): readonly Place[] {
  return fields.map(({ span }) => span);
}

/** Counted from the date of writing, which is unknown: "in six weeks", "by the end of next month". */
const COUNTED = /\b(?:next|coming|now|tomorrow|(?:hour|day|week|fortnight|month|year)s?)\b/i;
const FIGURES = { day: 10, month: 7, year: 4 };

/** Whether a deadline can't match a due date, compared at the precision of the words. */
function differs(
  { value, span }: DraftField<DeadlineReading>,
  dueOn: CalendarDate,
  today: CalendarDate,
): boolean {
  const last = lastDay(value);
  if (last === undefined || 'ambiguous' in value) return false;
  // "by the end of January" is also met by its last working day
  const closely = value.kind !== 'date' ? 'day' : /\bend\b/i.test(span.quote) ? 'month' : value.precision;
  const first = value.kind === 'window' ? (value.from ?? '') : last.slice(0, FIGURES[closely]);
  // relative words are read from today, the latest they can mean: they may have been written earlier and
  // mean an earlier day
  return dueOn > last || (dueOn < first && dueOn >= today && !COUNTED.test(span.quote));
}

/** Compares the target with its baseline, and with the figures in the text in the same unit. */
function measured(measure: ObjectiveMeasure, draft: ReturnType<typeof draftOf>, say: Say): void {
  const { baseline, target, leastAcceptable, direction, unit, period } = measure;
  if (target === undefined) return;
  if (baseline !== undefined && direction === (target < baseline ? 'more' : target > baseline && 'less')) {
    say('target-below-baseline', [], { restsOn: 'structured', values: { baseline, target } });
  }
  // the field is parsed like text: "3 days a week", "95 per cent"
  const each = PERIODS.find((name) => period?.[`${name}s`] === 1);
  const words = unit === '£' ? `£${target}` : `${target} ${unit}`;
  const [field] = quantitiesIn(tokensOf(each === undefined ? words : `${words} a ${each}`), []);
  const fields = { target: draft.measure, frequency: draft.frequency };
  for (const name of ['target', 'frequency'] as const) {
    const said = fields[name];
    if (said?.confidence !== 'read' || field?.values[0] !== target) continue;
    const { target: figure, bound, baseline: from, ...of } = said.value;
    if (of.period !== field.period || inOne(of.unit) !== inOne(field.unit)) continue;
    const agrees =
      bound === undefined
        ? figure === target || figure === leastAcceptable
        : bound === 'at-least'
          ? figure <= target
          : figure >= target;
    if (agrees && (from ?? baseline) === (baseline ?? from)) continue;
    // the current value, or the size of the change: "pay off £600 of arrears", "rise by 10%"
    if (
      baseline !== undefined &&
      from === undefined &&
      [baseline, Math.abs(target - baseline)].includes(figure)
    )
      continue;
    say(name, [said.span], { restsOn: 'both', values: { recorded: target } });
  }
}

const PERIODS = ['day', 'week', 'month'] as const;

/** A unit without its plural ending. */
function inOne(unit = ''): string {
  return unit.replace(/s$/, '');
}

const TITLE = /(?:mrs?|ms|miss|mx|dr|prof)\.? $/i;
const LONGEST_TITLE = 6;

/** Names with a title that match no one in the plan. Other capitalised words may be objects or places. */
function strangers(reading: TextReading): readonly Place[] {
  const { text, tokens } = reading;
  return tokens.filter(
    ({ capital, start, end }, at) =>
      capital &&
      !tokens[at + 1]?.capital &&
      TITLE.test(text.slice(Math.max(start - LONGEST_TITLE, 0), start)) &&
      // an initial may be anyone's, and all capitals is not a name
      /\p{Ll}/u.test(text.slice(start, end)) &&
      isUnlisted(reading, at),
  );
}

/**
 * The measure of an objective, as SMART asks after it: what it lacks, what contradicts itself, and how
 * large its steps are.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { Code, Path } from '../kernel/error.js';
import type { Severity } from '../kernel/finding.js';
import { frozen } from '../kernel/frozen.js';
import { ordinal } from '../kernel/ordinal.js';
import { SMART_AND_POWER_GUIDE } from '../outcomes/guide.js';
import type { MeasureScale, ObjectiveMeasure } from './measure.js';

const MEASURABLE = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Measurable',
  claimedForce: 'guidance',
  checked: 'seen',
});
const CONTRADICTION = /* @__PURE__ */ frozen<Basis>({
  source: SMART_AND_POWER_GUIDE,
  locator: 'SMART: Measurable',
  claimedForce: 'guidance',
  checked: 'seen',
  note: 'The guide asks for a measure. That what is recorded of it hangs together is asked by this library.',
});

/** Steps that come out a little over the limit only because decimals are not exact in binary. */
const TOLERANCE = 1e-9;

/** Puts one more finding on the list. */
export type Ask = (
  basis: Basis,
  severity: Severity,
  code: Code,
  path: Path,
  message: string,
  question: string,
) => void;

/** What the letter M asks, and whether what is recorded of a measure contradicts itself. */
export function measurable(measure: ObjectiveMeasure | undefined, name: string, ask: Ask): void {
  const The = capital(name);
  if (measure === undefined) {
    const question = 'How much, how many, and how will anybody know?';
    ask(MEASURABLE, 'should', 'smart/no-measure', ['measure'], `${The} has no measure.`, question);
    return;
  }
  const { baseline, target, direction, unit, period, leastAcceptable } = measure;
  const part = (key: keyof ObjectiveMeasure, code: Code, says: string, question: string): void => {
    ask(MEASURABLE, 'should', code, ['measure', key], `The measure of ${name} has no ${says}.`, question);
  };
  // to keep something where it is, where it stands and what it is to come to are one figure
  const kept = direction === 'keep' && (baseline !== undefined || target !== undefined);
  if (baseline === undefined && !kept) {
    part('baseline', 'smart/no-baseline', 'starting value', 'Where does it stand at the moment?');
  }
  if (target === undefined && !kept) part('target', 'smart/no-target', 'target', 'What is it to come to?');
  if (direction === undefined) {
    part('direction', 'smart/no-direction', 'direction', 'Is there to be more of it, less, or the same?');
  }
  if (unit === undefined) part('unit', 'smart/no-unit', 'unit', 'What is counted, and in what?');
  if (period === undefined) part('period', 'smart/no-period', 'period', 'Over how long is it measured?');
  if (leastAcceptable === undefined) {
    part('leastAcceptable', 'smart/no-least', 'least acceptable level', 'What is the least that would do?');
  }
  contradictions(measure, name, ask);
}

function contradictions(measure: ObjectiveMeasure, name: string, ask: Ask): void {
  const { baseline, target, direction, leastAcceptable, scale } = measure;
  if (baseline !== undefined && target !== undefined && isAgainst(baseline, target, direction)) {
    const message = `The target of ${name} does not lie in its direction from where it starts.`;
    const question = 'Which is right, the target, the start or the direction?';
    ask(CONTRADICTION, 'should', 'smart/target-against-direction', ['measure', 'target'], message, question);
  }
  const beyond =
    leastAcceptable !== undefined &&
    target !== undefined &&
    ((direction === 'more' && leastAcceptable > target) ||
      (direction === 'less' && leastAcceptable < target));
  if (beyond) {
    const message = `The least acceptable level of ${name} lies beyond its target.`;
    const question = 'Which is right, the target or the least that would do?';
    ask(
      CONTRADICTION,
      'should',
      'smart/least-beyond-target',
      ['measure', 'leastAcceptable'],
      message,
      question,
    );
  }
  if (scale !== undefined && !(scale.lowest < scale.highest)) {
    const message = `The lowest value on the scale of ${name} is not below the highest.`;
    const question = 'What is the lowest value there can be, and what the highest?';
    ask(CONTRADICTION, 'should', 'smart/scale-without-width', ['measure', 'scale'], message, question);
  }
  offTheScale(measure, name, ask);
}

function isAgainst(baseline: number, target: number, direction: ObjectiveMeasure['direction']): boolean {
  if (direction === 'more') return target <= baseline;
  if (direction === 'less') return target >= baseline;
  return direction === 'keep' && target !== baseline;
}

function offTheScale(measure: ObjectiveMeasure, name: string, ask: Ask): void {
  const scale = scaleOf(measure);
  if (scale === undefined) return;
  const look = (what: string, value: number | undefined, path: Path): void => {
    if (value === undefined || (value >= scale.lowest && value <= scale.highest)) return;
    const message = `The ${what} of ${name} lies outside its scale.`;
    const question = 'Is the value right, or the scale?';
    ask(CONTRADICTION, 'should', 'smart/off-the-scale', ['measure', ...path], message, question);
  };
  look('starting value', measure.baseline, ['baseline']);
  look('target', measure.target, ['target']);
  look('least acceptable level', measure.leastAcceptable, ['leastAcceptable']);
  measure.interim?.forEach(({ value }, index) => {
    look(`${ordinal(index)} target on the way`, value, ['interim', index, 'value']);
  });
  measure.readings?.forEach(({ value }, index) => {
    look(`${ordinal(index)} reading`, value, ['readings', index, 'value']);
  });
}

/**
 * The scale of a measure: its own, or that of a percentage; undefined where it has none that can be judged
 * by.
 */
function scaleOf({ scale, unit }: ObjectiveMeasure): MeasureScale | undefined {
  if (scale !== undefined) return scale.lowest < scale.highest ? scale : undefined;
  const name = unit?.trim().toLowerCase();
  return name === '%' || name === 'percent' || name === 'per cent' ? { lowest: 0, highest: 100 } : undefined;
}

/**
 * Whether a measure takes more than so large a share of its scale in one step. Where it has no scale, or is
 * to be kept where it is, no step is judged.
 */
export function hasStepOver(limit: number, measure: ObjectiveMeasure): boolean {
  const scale = scaleOf(measure);
  if (scale === undefined || measure.direction === 'keep') return false;
  const { baseline, target, interim = [] } = measure;
  // two of one day are taken by value, so that it does not matter how they are listed
  const onTheWay = [...interim].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.value - b.value));
  const values = [baseline, ...onTheWay.map(({ value }) => value), target];
  const width = scale.highest - scale.lowest;
  let largest = 0;
  let last: number | undefined;
  for (const value of values) {
    if (value === undefined) continue;
    if (last !== undefined) largest = Math.max(largest, Math.abs(value - last) / width);
    last = value;
  }
  return largest > limit + TOLERANCE;
}

/** What something is called, at the beginning of a sentence. */
export function capital(name: string): string {
  return `T${name.slice(1)}`;
}

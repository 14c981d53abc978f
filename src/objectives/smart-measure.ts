/**
 * SMART questions about the measure of an objective: what is missing, what is inconsistent, and how large
 * the steps are.
 *
 * @module
 */
import type { Basis } from '../kernel/basis.js';
import type { Code, Path } from '../kernel/error.js';
import type { Finding } from '../kernel/finding.js';
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
  note: 'The guide asks for a measure. The check that its values are consistent is this library’s own.',
});

/** Allows for rounding: binary fractions can put a step slightly over the limit. */
const TOLERANCE = 1e-9;

/** Adds a finding. */
export type Ask = (finding: Finding) => void;

/** Finds what is missing from a measure (the letter M), and values that contradict each other. */
export function measurable(measure: ObjectiveMeasure | undefined, name: string, ask: Ask): void {
  const The = capital(name);
  if (measure === undefined) {
    const question = 'How much, how many, and how will anybody know?';
    ask({
      code: 'smart/no-measure',
      severity: 'should',
      path: ['measure'],
      message: `${The} has no measure.`,
      question,
      basis: MEASURABLE,
    });
    return;
  }
  const { baseline, target, direction, unit, period, leastAcceptable } = measure;
  const part = (key: keyof ObjectiveMeasure, code: Code, says: string, question: string): void => {
    ask({
      code,
      severity: 'should',
      path: ['measure', key],
      message: `The measure of ${name} has no ${says}.`,
      question,
      basis: MEASURABLE,
    });
  };
  // If the aim is to keep a value, the starting value and the target are the same figure.
  const kept = direction === 'keep' && (baseline !== undefined || target !== undefined);
  if (baseline === undefined && !kept) {
    part('baseline', 'smart/no-baseline', 'starting value', 'Where does it stand at the moment?');
  }
  if (target === undefined && !kept) part('target', 'smart/no-target', 'target', 'What should it reach?');
  if (direction === undefined) {
    part('direction', 'smart/no-direction', 'direction', 'Should there be more of it, less, or the same?');
  }
  if (unit === undefined) part('unit', 'smart/no-unit', 'unit', 'What is counted, and in what unit?');
  if (period === undefined) part('period', 'smart/no-period', 'period', 'Over how long is it measured?');
  if (leastAcceptable === undefined) {
    part(
      'leastAcceptable',
      'smart/no-least',
      'least acceptable level',
      'What is the least that would be good enough?',
    );
  }
  contradictions(measure, name, ask);
}

function contradictions(measure: ObjectiveMeasure, name: string, ask: Ask): void {
  const { baseline, target, direction, leastAcceptable, scale } = measure;
  if (baseline !== undefined && target !== undefined && isAgainst(baseline, target, direction)) {
    const message = `The target of ${name} is not in the stated direction from its starting value.`;
    const question = 'Which is right: the target, the starting value or the direction?';
    ask({
      code: 'smart/target-against-direction',
      severity: 'should',
      path: ['measure', 'target'],
      message,
      question,
      basis: CONTRADICTION,
    });
  }
  const beyond =
    leastAcceptable !== undefined &&
    target !== undefined &&
    ((direction === 'more' && leastAcceptable > target) ||
      (direction === 'less' && leastAcceptable < target));
  if (beyond) {
    const message = `The least acceptable level of ${name} is beyond its target.`;
    const question = 'Which is right: the target or the least acceptable level?';
    ask({
      code: 'smart/least-beyond-target',
      severity: 'should',
      path: ['measure', 'leastAcceptable'],
      message,
      question,
      basis: CONTRADICTION,
    });
  }
  if (scale !== undefined && !(scale.lowest < scale.highest)) {
    const message = `The lowest value on the scale of ${name} is not below the highest.`;
    const question = 'What are the lowest and the highest possible values?';
    ask({
      code: 'smart/scale-without-width',
      severity: 'should',
      path: ['measure', 'scale'],
      message,
      question,
      basis: CONTRADICTION,
    });
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
    const message = `The ${what} of ${name} is outside its scale.`;
    const question = 'Is the value right, or the scale?';
    ask({
      code: 'smart/off-the-scale',
      severity: 'should',
      path: ['measure', ...path],
      message,
      question,
      basis: CONTRADICTION,
    });
  };
  look('starting value', measure.baseline, ['baseline']);
  look('target', measure.target, ['target']);
  look('least acceptable level', measure.leastAcceptable, ['leastAcceptable']);
  measure.interim?.forEach(({ value }, index) => {
    look(`${ordinal(index)} interim target`, value, ['interim', index, 'value']);
  });
  measure.readings?.forEach(({ value }, index) => {
    look(`${ordinal(index)} reading`, value, ['readings', index, 'value']);
  });
}

/** The scale of a measure: its own, or 0 to 100 for a percentage. Undefined if it has no usable scale. */
function scaleOf({ scale, unit }: ObjectiveMeasure): MeasureScale | undefined {
  if (scale !== undefined) return scale.lowest < scale.highest ? scale : undefined;
  const name = unit?.trim().toLowerCase();
  return name === '%' || name === 'percent' || name === 'per cent' ? { lowest: 0, highest: 100 } : undefined;
}

/**
 * True if one step of a measure is larger than `limit`, as a share of its scale. False without a scale, or
 * if the value should stay the same.
 */
export function hasStepOver(limit: number, measure: ObjectiveMeasure): boolean {
  const scale = scaleOf(measure);
  if (scale === undefined || measure.direction === 'keep') return false;
  const { baseline, target, interim = [] } = measure;
  // Sort targets of one day by value, so that their order in the list has no effect.
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

/** Capitalises a name that starts with "the", for the beginning of a sentence. */
export function capital(name: string): string {
  return `T${name.slice(1)}`;
}

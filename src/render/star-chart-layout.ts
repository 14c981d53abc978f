/**
 * Where the parts of a star chart go: the star as large as its labels allow, and the labels around it or,
 * where they do not fit, in a key.
 *
 *
 * @module
 */
import type { StarScale } from '../star-chart/scale.js';
import { shortened } from './graphemes.js';
import type { Picture } from './picture.js';
import { textWidth, widest, wrapped } from './text-fit.js';

/** Lines of text, and where the first of them begins. */
export interface PlacedText {
  /** The lines. */
  readonly lines: readonly string[];
  /** From the left. */
  readonly x: number;
  /** From the top, to the top of the first line. */
  readonly top: number;
  /** Which part of each line stands at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a letter in a disc stands: at the end of a spoke, or before its label in the key. */
export interface Badge {
  /** From the left, to its middle. */
  readonly x: number;
  /** From the top, to its middle. */
  readonly y: number;
  /** The letter. */
  readonly letter: string;
}

/** A score beside its ring. */
export interface RingNumber {
  /** The score. */
  readonly score: number;
  /** From the left, to its middle. */
  readonly x: number;
  /** From the top, to its middle. */
  readonly y: number;
  /** How wide it is. */
  readonly width: number;
}

/** A star, laid out. */
export interface StarLayout {
  /** The middle of the star, from the left. */
  readonly x: number;
  /** The middle of the star, from the top. */
  readonly y: number;
  /** From the middle to the ring of the highest score. */
  readonly radius: number;
  /** The labels, in the order of the points, around the star or in the key. */
  readonly labels: readonly PlacedText[];
  /** The letters of the points; none where the labels stand around the star. */
  readonly badges: readonly Badge[];
  /** The scores on the rings. */
  readonly numbers: readonly RingNumber[];
  /** The words for the bands, under everything. */
  readonly bands: readonly PlacedText[];
  /** Where the lowest of it ends, from the top. */
  readonly bottom: number;
}

/** How large the disc of a letter is. */
export const BADGE = 12;

const LARGEST = 260;
/** From the ring of the highest score to a label: marks on that ring have room, and the label some air. */
function gapOf({ size }: Picture): number {
  return size < 16 ? 13 : 18;
}

/** The direction of a spoke: how far right and how far down it leads. */
export function spoke(place: number, of: number): readonly [number, number] {
  const angle = (2 * Math.PI * place) / of - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/** How far from the middle a score lies. The lowest is a step away from it: the middle itself is no score. */
export function distanceOf(score: number, { lowest, highest }: StarScale, radius: number): number {
  return (radius * (score - lowest + 1)) / (highest - lowest + 1);
}

/** Lays a star out under `top`. */
export function starLayout(scale: StarScale, picture: Picture, top: number): StarLayout {
  const labels = scale.points.map(({ label }) => shortened(label));
  const star = around(scale, labels, picture, top) ?? withKey(scale, labels, picture, top);
  return { ...star, ...bandWords(scale, picture, star.bottom) };
}

type Star = Omit<StarLayout, 'bands'>;

/** The largest star that leaves room for its labels around it; undefined where none does. */
function around(
  scale: StarScale,
  labels: readonly string[],
  picture: Picture,
  top: number,
): Star | undefined {
  const { left, right, size, lead } = picture;
  // a label breaks between words, and only where it is long
  const needed = labels.map((label) => {
    const words = label.split(' ').map((word) => textWidth(word, size));
    return Math.max(...words, Math.min(textWidth(label, size), 9 * size));
  });
  const smallest = labels.length > 4 ? 110 : 66;
  const gap = gapOf(picture);
  for (let radius = LARGEST; radius >= smallest; radius -= 8) {
    const placed = labels.map((label, place) => {
      const [across, down] = spoke(place, labels.length);
      const x = (radius + gap) * across;
      const y = (radius + gap) * down;
      const middle = Math.abs(across) < 0.2;
      const room = middle ? Math.min((right - left) / 2, 22 * size) : (right - left) / 2 - Math.abs(x);
      const lines =
        (needed[place] as number) > room ? undefined : wrapped(label, Math.min(room, 18 * size), size);
      return lines && boxOf(lines, x, y, middle ? 0 : Math.sign(across), down, size, lead);
    });
    const boxes = placed.filter((box) => box !== undefined && box.bottom - box.top <= 5 * lead);
    const numbers = ringNumbers(scale, radius, size);
    if (boxes.length < labels.length || collide([...(boxes as Box[]), ...numbers.map(numberBox)])) continue;
    return centred(boxes as Box[], numbers, radius, picture, top);
  }
  return undefined;
}

/** A text around the middle of the star, and the room that it takes. */
interface Box {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: PlacedText['anchor'];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(
  lines: readonly string[],
  x: number,
  y: number,
  side: number,
  down: number,
  size: number,
  lead: number,
): Box {
  const width = widest(lines, size);
  const height = lines.length * lead;
  // above the star it ends at its spoke, under it it begins there, and in between it slides
  const top = y + ((down - 1) / 2) * height;
  const left = side > 0 ? x : side < 0 ? x - width : x - width / 2;
  const anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
  return { lines, x, anchor, left, right: left + width, top, bottom: top + height };
}

function numberBox({ x, y, width }: RingNumber): Box {
  const box = { left: x - width / 2, right: x + width / 2, top: y - 10, bottom: y + 10 };
  return { lines: [], x, anchor: 'middle', ...box };
}

function collide(boxes: readonly Box[]): boolean {
  const air = 4;
  return boxes.some((one, place) =>
    boxes
      .slice(place + 1)
      .some(
        (other) =>
          one.left < other.right + air &&
          other.left < one.right + air &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  );
}

/** Puts a star whose labels fit around it under `top`. */
function centred(
  boxes: readonly Box[],
  numbers: readonly RingNumber[],
  radius: number,
  picture: Picture,
  top: number,
): Star {
  const x = (picture.left + picture.right) / 2;
  const reach = radius + gapOf(picture);
  const y = top + Math.max(reach, ...boxes.map((box) => -box.top));
  const lowest = Math.max(reach, ...boxes.map((box) => box.bottom));
  return {
    x,
    y,
    radius,
    labels: boxes.map((box) => ({
      lines: box.lines,
      x: x + box.x,
      top: y + box.top,
      anchor: box.anchor,
    })),
    badges: [],
    numbers: numbers.map((number) => ({ ...number, x: x + number.x, y: y + number.y })),
    bottom: y + lowest,
  };
}

/** A star with a letter at each spoke, and what the letters stand for under it. */
function withKey(scale: StarScale, labels: readonly string[], picture: Picture, top: number): Star {
  const { left, right, size, lead } = picture;
  const gap = gapOf(picture);
  const reach = gap + 2 * BADGE;
  const radius = Math.min(LARGEST - 40, (right - left) / 2 - reach);
  const x = (left + right) / 2;
  const y = top + radius + reach;
  const atSpokes = labels.map((_, place) => {
    const [across, down] = spoke(place, labels.length);
    const distance = radius + gap + BADGE;
    return { x: x + across * distance, y: y + down * distance, letter: letterOf(place) };
  });
  const columns = right - left >= 900 ? 3 : right - left >= 560 ? 2 : 1;
  const width = (right - left - (columns - 1) * COLUMN_GAP) / columns;
  const indent = 2 * BADGE + 10;
  const rows = Math.ceil(labels.length / columns);
  const key: PlacedText[] = [];
  let lowest = 0;
  let below = 0;
  labels.forEach((label, place) => {
    if (place % rows === 0) below = y + radius + reach + 14;
    const lines = wrapped(label, width - indent, size);
    const from = left + Math.floor(place / rows) * (width + COLUMN_GAP);
    key.push({ lines, x: from + indent, top: below + 2, anchor: 'start' });
    below += Math.max(lines.length * lead, 2 * BADGE) + 10;
    lowest = Math.max(lowest, below);
  });
  const inKey = key.map((label, place) => ({
    x: label.x - indent + BADGE,
    y: label.top + lead / 2,
    letter: letterOf(place),
  }));
  return {
    x,
    y,
    radius,
    labels: key,
    badges: [...atSpokes, ...inKey],
    numbers: ringNumbers(scale, radius, size).map((number) => ({
      ...number,
      x: x + number.x,
      y: y + number.y,
    })),
    bottom: lowest,
  };
}

const COLUMN_GAP = 28;

/** Letters and not numbers, which would look like scores. */
function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/**
 * The least round number of scores that is at least so many. A scale has at most a hundred steps, and a
 * star room for two of its numbers.
 */
export function roundStep(least: number): number {
  return ROUND_STEPS.find((step) => step >= least) as number;
}

const ROUND_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * As many scores as have room, from the highest down, between the first two spokes, where no mark stands.
 * From the star's middle.
 */
function ringNumbers(scale: StarScale, radius: number, size: number): readonly RingNumber[] {
  const { lowest, highest, points } = scale;
  const [across, down] = spoke(0.5, points.length);
  const width = Math.max(textWidth(`${lowest}`, size), textWidth(`${highest}`, size)) + 6;
  const step = radius / (highest - lowest + 1);
  // far enough apart either upwards or sideways
  const needed = Math.min((size + 5) / Math.abs(down * step), width / Math.abs(across * step));
  const every = roundStep(needed);
  const count = Math.floor((highest - lowest) / every) + 1;
  return Array.from({ length: count }, (_, place) => {
    const score = highest - place * every;
    const distance = distanceOf(score, scale, radius);
    return { score, x: across * distance, y: down * distance, width };
  });
}

/** The words for the bands, in rows under the star. A scale with many bands has them in its text only. */
function bandWords(
  { bands }: StarScale,
  { left, right, size, lead }: Picture,
  top: number,
): Pick<StarLayout, 'bands' | 'bottom'> {
  if (bands.length === 0 || bands.length > 6) return { bands: [], bottom: top };
  const texts = bands.map(({ from, to, label }) =>
    wrapped(`${from === to ? from : `${from} to ${to}`}: ${shortened(label)}`, right - left, size),
  );
  const width = Math.max(...texts.map((lines) => widest(lines, size))) + COLUMN_GAP;
  const columns = Math.max(1, Math.floor((right - left + COLUMN_GAP) / width));
  const tallest = Math.max(...texts.map(({ length }) => length)) * lead;
  const placed = texts.map((lines, place) => ({
    lines,
    x: left + (place % columns) * width,
    top: top + 18 + Math.floor(place / columns) * tallest,
    anchor: 'start' as const,
  }));
  return { bands: placed, bottom: top + 18 + Math.ceil(texts.length / columns) * tallest };
}

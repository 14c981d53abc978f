/**
 * Lays out a star chart: the star as large as its labels allow, with labels around it, or in a key if they
 * don't fit.
 *
 * @module
 */
import type { StarScale } from '../star-chart/scale.js';
import { shortened } from './graphemes.js';
import type { Picture, TextBlock } from './picture.js';
import { textWidth, widest, wrapped } from './text-fit.js';

/** Lines of text with their position and alignment. */
export interface PlacedText extends TextBlock {
  /** The alignment of each line at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A letter in a disc: at the end of a spoke, or before its label in the key. */
export interface Badge {
  /** The x coordinate of its centre. */
  readonly x: number;
  /** The y coordinate of its centre. */
  readonly y: number;
  /** The letter. */
  readonly letter: string;
}

/** A score beside its ring. */
export interface RingNumber {
  /** The score. */
  readonly score: number;
  /** The x coordinate of its centre. */
  readonly x: number;
  /** The y coordinate of its centre. */
  readonly y: number;
  /** Its width. */
  readonly width: number;
}

/** The layout of a star. */
export interface StarLayout {
  /** The x coordinate of its centre. */
  readonly x: number;
  /** The y coordinate of its centre. */
  readonly y: number;
  /** The radius of the ring of the highest score. */
  readonly radius: number;
  /** The labels in the order of the points, around the star or in the key. */
  readonly labels: readonly PlacedText[];
  /** The letters of the points. Empty if the labels are around the star. */
  readonly badges: readonly Badge[];
  /** The scores on the rings. */
  readonly numbers: readonly RingNumber[];
  /** The band labels, below the rest. */
  readonly bands: readonly PlacedText[];
  /** The bottom edge. */
  readonly bottom: number;
}

/** The radius of a letter's disc. */
export const BADGE = 12;

const LARGEST = 260;
/** The gap between the outer ring and a label, with room for marks on the ring. */
function gapOf({ size }: Picture): number {
  return size < 16 ? 13 : 18;
}

/** The direction of a spoke, as x and y components. */
export function spoke(place: number, of: number): readonly [number, number] {
  const angle = (2 * Math.PI * place) / of - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/**
 * The distance of a score from the centre. The lowest score is one step out: the centre itself is no score.
 */
export function distanceOf(score: number, { lowest, highest }: StarScale, radius: number): number {
  return (radius * (score - lowest + 1)) / (highest - lowest + 1);
}

/** Lays out a star below `top`. */
export function starLayout(scale: StarScale, picture: Picture, top: number): StarLayout {
  const labels = scale.points.map(({ label }) => shortened(label));
  const star = around(scale, labels, picture, top) ?? withKey(scale, labels, picture, top);
  return { ...star, ...bandWords(scale, picture, star.bottom) };
}

type Star = Omit<StarLayout, 'bands'>;

/** The largest star with room for its labels around it. Undefined if none fits. */
function around(
  scale: StarScale,
  labels: readonly string[],
  picture: Picture,
  top: number,
): Star | undefined {
  const { left, right, size, lead } = picture;
  // a label breaks between words, and only if it is long
  const needed = labels.map((label) => {
    const words = label.split(' ').map((word) => textWidth(word, size));
    return Math.max(...words, Math.min(textWidth(label, size), 9 * size));
  });
  const smallest = labels.length > 4 ? 110 : 66;
  const gap = gapOf(picture);
  for (let radius = LARGEST; radius >= smallest; radius -= 8) {
    const reach = radius + gap;
    const placed = labels.map((label, place) => {
      const direction = spoke(place, labels.length);
      const [across] = direction;
      const room =
        sideOf(across) === 0
          ? Math.min((right - left) / 2, 22 * size)
          : (right - left) / 2 - Math.abs(reach * across);
      const lines =
        (needed[place] as number) > room ? undefined : wrapped(label, Math.min(room, 18 * size), size);
      return lines && boxOf(lines, direction, reach, picture);
    });
    const boxes = placed.filter((box) => box !== undefined && box.bottom - box.top <= 5 * lead);
    const numbers = ringNumbers(scale, radius, size);
    if (boxes.length < labels.length || collide([...(boxes as Box[]), ...numbers.map(numberBox)])) continue;
    return centred({ boxes: boxes as Box[], numbers, radius }, picture, top);
  }
  return undefined;
}

/** A text around the star, with its bounding box. */
interface Box {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: PlacedText['anchor'];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The side of the star that a label is on: 1 for the right, -1 for the left, 0 above or below. */
function sideOf(across: number): number {
  return Math.abs(across) < 0.2 ? 0 : Math.sign(across);
}

/** The box of a label in the direction of its spoke, `reach` from the centre. */
function boxOf(
  lines: readonly string[],
  [across, down]: readonly [number, number],
  reach: number,
  { size, lead }: Picture,
): Box {
  const x = reach * across;
  const y = reach * down;
  const side = sideOf(across);
  const width = widest(lines, size);
  const height = lines.length * lead;
  // above the star the box ends at its spoke, below it starts there, and between the two it slides
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

/** A star whose labels fit around it, relative to its centre. */
interface Around {
  readonly boxes: readonly Box[];
  readonly numbers: readonly RingNumber[];
  readonly radius: number;
}

/** Positions a star below `top`. */
function centred({ boxes, numbers, radius }: Around, picture: Picture, top: number): Star {
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

/** A star with a letter at each spoke, and a key below it. */
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

/** The letter of a point. Numbers would look like scores. */
function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/**
 * The smallest round step of at least `least` scores. A scale has at most a hundred steps, and a star has
 * room for two of its numbers.
 */
export function roundStep(least: number): number {
  return ROUND_STEPS.find((step) => step >= least) as number;
}

const ROUND_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * The score labels that fit, from the highest down, between the first two spokes where there are no marks.
 * Relative to the star's centre.
 */
function ringNumbers(scale: StarScale, radius: number, size: number): readonly RingNumber[] {
  const { lowest, highest, points } = scale;
  const [across, down] = spoke(0.5, points.length);
  const width = Math.max(textWidth(`${lowest}`, size), textWidth(`${highest}`, size)) + 6;
  const step = radius / (highest - lowest + 1);
  // far enough apart vertically or horizontally
  const needed = Math.min((size + 5) / Math.abs(down * step), width / Math.abs(across * step));
  const every = roundStep(needed);
  const count = Math.floor((highest - lowest) / every) + 1;
  return Array.from({ length: count }, (_, place) => {
    const score = highest - place * every;
    const distance = distanceOf(score, scale, radius);
    return { score, x: across * distance, y: down * distance, width };
  });
}

/** The band labels, in rows below the star. A scale with many bands lists them only in its text. */
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

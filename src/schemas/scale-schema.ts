/**
 * The shape of a scale of star charts, for zod.
 *
 * @module
 */
import * as z from 'zod/mini';
import { list, optional, textShape } from './shapes.js';

/** Makes the schema. A function, so that importing this file costs nothing. */
export function makeScaleShape() {
  const text = textShape();
  return z.strictObject({
    id: text,
    version: optional(text),
    points: list(z.strictObject({ id: text, label: text })),
    lowest: z.int(),
    highest: z.int(),
    bands: list(z.strictObject({ id: text, from: z.int(), to: z.int(), label: text })),
  });
}

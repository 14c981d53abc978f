import {
  ANY_TEXT,
  check,
  type FieldsOf,
  optional,
  options,
  type Shape,
  shape,
  whole,
  words,
} from '../kernel/shape.js';
import type { PictureOptions } from './picture.js';
import { PICTURE_THEMES } from './theme.js';

export const SOME_TITLE = /* @__PURE__ */ optional(ANY_TEXT);

/** An id prefix: a letter, then up to `most` letters, digits, `-` and `_`. */
export function id(most: 31 | 63): Shape<string> {
  const holds = (value: unknown): boolean =>
    typeof value === 'string' && value.length <= most + 1 && /^[A-Za-z][\w-]*$/.test(value);
  const expected = `a letter, then up to ${most} letters, digits, "-" and "_"`;
  return check(holds, expected, {}, 'picture/not-an-id');
}

const WIDTH: Shape<number> = { kind: 'number', whole: false, least: 280, most: 2000 };

export const paper = (): FieldsOf<Pick<PictureOptions, 'width' | 'theme'>> => ({
  width: optional(WIDTH),
  theme: optional(words(PICTURE_THEMES)),
});

export const picture = (): FieldsOf<PictureOptions> => ({
  ...paper(),
  title: SOME_TITLE,
  id: optional(id(63)),
});

export const PICTURE_OPTIONS: Shape<PictureOptions> = /* @__PURE__ */ shape(() =>
  options<PictureOptions>(picture()),
);

export const SOME_CAPACITY = /* @__PURE__ */ optional(/* @__PURE__ */ whole(0, 1_000_000));

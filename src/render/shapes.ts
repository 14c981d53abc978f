/**
 * The shapes of the options of documents and pictures.
 *
 * @module
 */
import { DAY } from '../calendar/shapes.js';
import { STANDING } from '../coverage/pathway-shapes.js';
import {
  ANY_TEXT,
  ANYTHING,
  callable,
  check,
  type FieldsOf,
  FLAG,
  list,
  object,
  optional,
  options,
  type Shape,
  shape,
  union,
  whole,
  words,
} from '../kernel/shape.js';
import { SOME_FLAG } from '../person/shapes.js';
import { SOME_SCALE } from '../star-chart/shapes.js';
import type { CoverageRow, CoverageTextOptions } from './coverage-svg.js';
import type { EasyReadOptions, EasyReadPicture } from './easy-read.js';
import type { PictureOptions } from './picture.js';
import type { PlanDocumentOptions } from './plan-document.js';
import type { PlanHtmlOptions } from './plan-html.js';
import type { PlanMarkdownOptions } from './plan-markdown.js';
import type { SchedulePictureOptions } from './schedule-svg.js';
import type { ScheduleTextOptions } from './schedule-text.js';
import type { StarChartPictureOptions } from './star-chart-svg.js';
import type { StarChartTextOptions } from './star-chart-text.js';
import { PICTURE_THEMES } from './theme.js';
import type { WorkloadPictureOptions } from './workload-svg.js';
import type { WorkloadTextOptions } from './workload-text.js';

const SOME_TITLE = /* @__PURE__ */ optional(ANY_TEXT);

/** An id prefix: a letter, then up to `most` letters, digits, `-` and `_`. */
function id(most: 31 | 63): Shape<string> {
  const holds = (value: unknown): boolean =>
    typeof value === 'string' && value.length <= most + 1 && /^[A-Za-z][\w-]*$/.test(value);
  const expected = `a letter, then up to ${most} letters, digits, "-" and "_"`;
  return check(holds, expected, {}, 'picture/not-an-id');
}

const WIDTH: Shape<number> = { kind: 'number', whole: false, least: 280, most: 2000 };

const paper = (): FieldsOf<Pick<PictureOptions, 'width' | 'theme'>> => ({
  width: optional(WIDTH),
  theme: optional(words(PICTURE_THEMES)),
});

const picture = (): FieldsOf<PictureOptions> => ({ ...paper(), title: SOME_TITLE, id: optional(id(63)) });

export const PICTURE_OPTIONS: Shape<PictureOptions> = /* @__PURE__ */ shape(() =>
  options<PictureOptions>(picture()),
);

export const COVERAGE_ROWS: Shape<readonly CoverageRow[]> = /* @__PURE__ */ shape(() =>
  list(
    object<CoverageRow>(
      { label: ANY_TEXT, standing: STANDING, worked: SOME_FLAG, needs: optional(list(ANYTHING)) },
      'an area, as pathwayCoverage returns it',
    ),
  ),
);

export const COVERAGE_TEXT_OPTIONS: Shape<CoverageTextOptions> = /* @__PURE__ */ shape(() =>
  options<CoverageTextOptions>({ title: SOME_TITLE }),
);

export const STAR_CHART_PICTURE_OPTIONS: Shape<StarChartPictureOptions> = /* @__PURE__ */ shape(() =>
  options<StarChartPictureOptions>({ ...picture(), scale: SOME_SCALE }),
);

export const STAR_CHART_TEXT_OPTIONS: Shape<StarChartTextOptions> = /* @__PURE__ */ shape(() =>
  options<StarChartTextOptions>({ scale: SOME_SCALE, title: SOME_TITLE }),
);

export const SCHEDULE_PICTURE_OPTIONS: Shape<SchedulePictureOptions> = /* @__PURE__ */ shape(() =>
  options<SchedulePictureOptions>({ ...picture(), today: DAY }),
);

export const SCHEDULE_TEXT_OPTIONS: Shape<ScheduleTextOptions> = /* @__PURE__ */ shape(() =>
  options<ScheduleTextOptions>({ today: DAY, title: SOME_TITLE }),
);

const SOME_CAPACITY = /* @__PURE__ */ optional(/* @__PURE__ */ whole(0, 1_000_000));

export const WORKLOAD_PICTURE_OPTIONS: Shape<WorkloadPictureOptions> = /* @__PURE__ */ shape(() =>
  options<WorkloadPictureOptions>({ ...picture(), capacity: SOME_CAPACITY }),
);

export const WORKLOAD_TEXT_OPTIONS: Shape<WorkloadTextOptions> = /* @__PURE__ */ shape(() =>
  options<WorkloadTextOptions>({ capacity: SOME_CAPACITY, title: SOME_TITLE }),
);

export const PLAN_HTML_OPTIONS: Shape<PlanHtmlOptions> = /* @__PURE__ */ shape(() =>
  options<PlanHtmlOptions>({
    today: DAY,
    pictures: optional(
      union<NonNullable<PlanDocumentOptions['pictures']>>(
        [FLAG, options<Pick<PictureOptions, 'width' | 'theme'>>(paper())],
        'true, false or an object with a width and a theme',
      ),
    ),
    as: optional(words(['page', 'article'])),
    styles: SOME_FLAG,
    id: optional(id(31)),
  }),
);

export const PLAN_MARKDOWN_OPTIONS: Shape<PlanMarkdownOptions> = /* @__PURE__ */ shape(() =>
  options<PlanMarkdownOptions>({ today: DAY }),
);

export const EASY_READ_OPTIONS: Shape<EasyReadOptions> = /* @__PURE__ */ shape(() =>
  options<EasyReadOptions>({ today: DAY, picture: optional(callable()), styles: SOME_FLAG }),
);

/** Whether a value is a path, an `https:` URL, or an image as a `data:` URL. */
function isPictureSource(value: unknown): boolean {
  return typeof value === 'string' && PICTURE_SOURCE.test(value);
}

/**
 * Excludes paths that start with two slashes of any kind, which browsers read as another host, and spaces
 * and line ends, which they skip.
 */
const PICTURE_SOURCE =
  /^(?:https:\/\/[^\s\\]+|data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,][^\s\\]*|(?!\/\/)[\w./~%?=&#+,@()-]+)$/;

/** The shape of what the `picture` option of `planToEasyRead` returns. */
export const EASY_READ_PICTURE: Shape<EasyReadPicture> = /* @__PURE__ */ shape(() =>
  object<EasyReadPicture>(
    {
      src: check(
        isPictureSource,
        'a path, an https: address, or an image as a data: address',
        {},
        'render/not-a-picture',
      ),
      alt: ANY_TEXT,
    },
    'a function that returns a picture or undefined',
  ),
);

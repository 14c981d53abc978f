/**
 * The shape that validates a line of support.
 *
 * @module
 */
import { DELIVERY_CHECKS } from '../action-plan/shapes.js';
import { AREAS } from '../coverage/pathway-shapes.js';
import { idOf, linkTo, list, object, optional, type Shape, shape, words } from '../kernel/shape.js';
import { CONTRIBUTORS, SOME_FLAG, SOME_TEXT, STATEMENT } from '../person/shapes.js';
import { SUPPORT_MANAGEMENT, SUPPORT_SOURCES, type SupportLine } from './support-line.js';

export const SUPPORT_LINE: Shape<SupportLine> = /* @__PURE__ */ shape(() =>
  object<SupportLine>({
    id: idOf('support'),
    what: STATEMENT,
    source: words(SUPPORT_SOURCES),
    needIds: optional(list(linkTo('needs'))),
    outcomeIds: optional(list(linkTo('outcomes'))),
    givenBy: CONTRIBUTORS,
    carerWillingAndAble: SOME_FLAG,
    preferred: CONTRIBUTORS,
    when: SOME_TEXT,
    where: SOME_TEXT,
    managed: optional(words(SUPPORT_MANAGEMENT)),
    existing: SOME_FLAG,
    deliveries: DELIVERY_CHECKS,
    areas: AREAS,
  }),
);

/**
 * Shapes that validate statements, contributors and contacts.
 *
 * @module
 */
import { DAY } from '../calendar/shapes.js';
import { FLAG, list, object, optional, type Shape, shape, TEXT, words } from '../kernel/shape.js';
import type { GpPractice, PersonalContact, ProfessionalContact } from './contact.js';
import { type Contributor, ROLES } from './contributor.js';
import { type Statement, VOICES } from './statement.js';

export const STATEMENT: Shape<Statement> = /* @__PURE__ */ shape(() =>
  object<Statement>({ text: TEXT, voice: words(VOICES) }),
);

export const CONTRIBUTOR: Shape<Contributor> = /* @__PURE__ */ shape(() =>
  object<Contributor>({
    role: words(ROLES),
    name: optional(TEXT),
    relationship: optional(TEXT),
    jobTitle: optional(TEXT),
    team: optional(TEXT),
    organisation: optional(TEXT),
    contact: optional(TEXT),
  }),
);

/** Shapes of optional fields that many types share. */
export const SOME_DAY = /* @__PURE__ */ optional(DAY);
export const SOME_TEXT = /* @__PURE__ */ optional(TEXT);
export const SOME_FLAG = /* @__PURE__ */ optional(FLAG);
export const SOME_STATEMENT = /* @__PURE__ */ optional(STATEMENT);
export const SOMEBODY = /* @__PURE__ */ optional(CONTRIBUTOR);
export const STATEMENTS = /* @__PURE__ */ optional(/* @__PURE__ */ list(STATEMENT));
export const CONTRIBUTORS = /* @__PURE__ */ optional(/* @__PURE__ */ list(CONTRIBUTOR));
export const TEXTS = /* @__PURE__ */ optional(/* @__PURE__ */ list(TEXT));

export const GP_PRACTICE: Shape<GpPractice> = /* @__PURE__ */ shape(() =>
  object<GpPractice>({
    name: TEXT,
    code: SOME_TEXT,
    doctor: SOME_TEXT,
    address: SOME_TEXT,
    contact: SOME_TEXT,
  }),
);

export const PROFESSIONAL_CONTACT: Shape<ProfessionalContact> = /* @__PURE__ */ shape(() =>
  object<ProfessionalContact>({
    who: CONTRIBUTOR,
    keyWorker: SOME_FLAG,
    speciality: SOME_TEXT,
    from: SOME_DAY,
    until: SOME_DAY,
  }),
);

export const PERSONAL_CONTACT: Shape<PersonalContact> = /* @__PURE__ */ shape(() =>
  object<PersonalContact>({
    name: TEXT,
    relationship: SOME_TEXT,
    type: SOME_TEXT,
    contact: SOME_TEXT,
    comments: SOME_STATEMENT,
  }),
);

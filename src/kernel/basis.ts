/**
 * Where a figure or a rule comes from, and how sure we are of it.
 *
 * @module
 */
import { frozen } from './frozen.js';
import { object, optional, type Shape, shape, TEXT, words } from './shape.js';

/** The kinds of authority a rule can claim, strongest first. */
export const BASIS_FORCES = /* @__PURE__ */ frozen([
  'statute',
  'statutory-guidance',
  'guidance',
  'local',
] as const);

/**
 * The authority that a rule claims: an Act or regulation, guidance with legal weight, other guidance, or
 * one organisation's choice.
 */
export type BasisForce = (typeof BASIS_FORCES)[number];

/** The ways in which a claim can be checked. */
export const BASIS_CHECKS = /* @__PURE__ */ frozen(['seen', 'secondary', 'unverified'] as const);

/**
 * How a claim was checked: `seen` in the source it cites, `secondary` in a text that describes or quotes
 * that source, or `unverified` (general knowledge only).
 */
export type BasisCheck = (typeof BASIS_CHECKS)[number];

/** Where a figure or a rule comes from. */
export interface Basis {
  /** The document, in full: "Care Act 2014", "Care and support statutory guidance". */
  readonly source: string;
  /** The place inside it: "s.27(1)", "reg 33(1)", "para 13.32". */
  readonly locator: string;
  /** The authority that the source is said to have. Only as reliable as {@link Basis.checked}. */
  readonly claimedForce: BasisForce;
  /** How the claim was checked. */
  readonly checked: BasisCheck;
  /** What the source leaves open, and what this library chose. */
  readonly note?: string;
}

/** The shape of {@link Basis}. */
export const BASIS: Shape<Basis> = /* @__PURE__ */ shape(() =>
  object<Basis>({
    source: TEXT,
    locator: TEXT,
    claimedForce: words(BASIS_FORCES),
    checked: words(BASIS_CHECKS),
    note: optional(TEXT),
  }),
);

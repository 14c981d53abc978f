/**
 * Maps other systems' words for how far a plan is agreed. Each word says two things: the plan's status, and
 * whether the person signed. They are not statuses of a goal.
 *
 * @module
 */

import { SIGNATURE_OUTCOMES, type SignatureOutcome } from '../agreement/signature.js';
import { checkArgument } from '../kernel/arguments.js';
import { BASIS, type Basis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import { ANY_TEXT, object, optional, record, type Shape, shape, words } from '../kernel/shape.js';

/** How far a plan is agreed. */
export interface AgreementStatus {
  /** The plan's status: being written, shown to the person, or agreed with them. */
  readonly status: 'draft' | 'shared' | 'agreed';
  /** The outcome of the person's own signature. Missing if they have not been asked yet. */
  readonly signature?: SignatureOutcome;
  /** Whether the person answered again after an earlier answer. Missing for a first answer. */
  readonly updated?: true;
}

/** One system's words for how far a plan is agreed. */
export interface AgreementMapping {
  /** The meaning of each word. */
  readonly toStatus: Readonly<Record<string, AgreementStatus>>;
  /** The source of the words, and our choices in reading them. */
  readonly basis: Basis;
}

const AGREEMENT_STATUS: Shape<AgreementStatus> = /* @__PURE__ */ shape(() =>
  object<AgreementStatus>({
    status: words(['draft', 'shared', 'agreed']),
    signature: optional(words(SIGNATURE_OUTCOMES)),
    updated: optional(words([true])),
  }),
);

const MAPPING: Shape<AgreementMapping> = /* @__PURE__ */ shape(() =>
  object<AgreementMapping>(
    { toStatus: record(AGREEMENT_STATUS), basis: BASIS },
    "a mapping, such as AGREEMENT_MAPPINGS['moj-sentence-plan-agreement']",
  ),
);

/** The systems with a built-in mapping. */
export const AGREEMENT_MAPPING_NAMES = /* @__PURE__ */ frozen(['moj-sentence-plan-agreement'] as const);

/** A system with a built-in mapping. */
export type AgreementMappingName = (typeof AGREEMENT_MAPPING_NAMES)[number];

/** The built-in mappings. A host can pass its own in the same form. */
export const AGREEMENT_MAPPINGS = /* @__PURE__ */ frozen<
  Readonly<Record<AgreementMappingName, AgreementMapping>>
>({
  'moj-sentence-plan-agreement': {
    toStatus: {
      DRAFT: { status: 'draft' },
      AGREED: { status: 'agreed', signature: 'signed' },
      DO_NOT_AGREE: { status: 'shared', signature: 'disagrees' },
      COULD_NOT_ANSWER: { status: 'shared', signature: 'unable' },
      UPDATED_AGREED: { status: 'agreed', signature: 'signed', updated: true },
      UPDATED_DO_NOT_AGREE: { status: 'shared', signature: 'disagrees', updated: true },
    },
    basis: {
      source: 'Ministry of Justice, sentence plan service',
      locator: 'agreement status of a plan',
      claimedForce: 'local',
      checked: 'seen',
      note: 'Read from the published source code, where a person answers and does not sign. A plan that the person does not agree with, or could not answer on, has been shared and is not agreed.',
    },
  },
});

/**
 * Converts another system's word for how far a plan is agreed.
 *
 * @param mapping - the system's mapping, one of {@link AGREEMENT_MAPPINGS} or a host's own
 * @param word - the word, exactly as the system writes it
 * @returns the plan's status and the outcome of the person's signature; `undefined` for an unknown word
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or
 *   `argument/out-of-range` if the mapping or the word is invalid; pass the mapping itself, not its name
 *
 * @example
 * ```ts
 * import { AGREEMENT_MAPPINGS, agreementFrom } from 'supportplan/plan';
 *
 * agreementFrom(AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'], 'COULD_NOT_ANSWER');
 * // => { status: 'shared', signature: 'unable' }
 * agreementFrom(AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'], 'WITHDRAWN'); // => undefined
 * ```
 */
export function agreementFrom(mapping: AgreementMapping, word: string): AgreementStatus | undefined {
  checkArgument('agreementFrom', 'mapping', mapping, MAPPING);
  checkArgument('agreementFrom', 'word', word, ANY_TEXT);
  return Object.hasOwn(mapping.toStatus, word) ? mapping.toStatus[word] : undefined;
}

/**
 * Finds the word of another system for how far a plan is agreed. Only a word that says the same is taken.
 *
 * @param mapping - the system's table, one of {@link AGREEMENT_MAPPINGS} or a host's own
 * @param status - where the plan is, and what became of the person's signature
 * @returns the word; `undefined` where the system has none
 * @throws `SupportPlanError` `argument/missing`, `argument/wrong-type`, `argument/unknown-value` or
 *   `argument/out-of-range` if the mapping or the status is not as its type describes; a mapping's name is
 *   not a mapping
 *
 * @example
 * ```ts
 * import { AGREEMENT_MAPPINGS, agreementWordFor } from 'supportplan/plan';
 *
 * const plans = AGREEMENT_MAPPINGS['moj-sentence-plan-agreement'];
 *
 * agreementWordFor(plans, { status: 'shared', signature: 'disagrees' }); // => 'DO_NOT_AGREE'
 * agreementWordFor(plans, { status: 'shared', signature: 'chose-not-to' }); // => undefined
 * ```
 */
export function agreementWordFor(mapping: AgreementMapping, status: AgreementStatus): string | undefined {
  checkArgument('agreementWordFor', 'mapping', mapping, MAPPING);
  checkArgument('agreementWordFor', 'status', status, AGREEMENT_STATUS);
  return Object.entries(mapping.toStatus).find(
    ([, one]) =>
      one.status === status.status && one.signature === status.signature && one.updated === status.updated,
  )?.[0];
}

/**
 * A finding of the check of a policy, and what the rules about it share.
 *
 * @module
 */
import type { Basis } from '../../kernel/basis.js';
import type { Code, Path } from '../../kernel/error.js';
import type { Finding, Severity } from '../../kernel/finding.js';
import { frozen } from '../../kernel/frozen.js';
import type { Limits, ReviewLimit, Timescale } from '../policy.js';

/** What a policy has to be, so that reviews can be counted by it. */
const OURS = /* @__PURE__ */ frozen<Basis>({
  source: 'supportplan, how review policies are followed',
  locator: 'docs/review-policies.md',
  claimedForce: 'local',
  checked: 'seen',
});

/** A finding of a kind, at a path of the policy. The basis defaults to what every policy has to be. */
export function finding(
  what: string,
  severity: Severity,
  path: Path,
  said: { readonly message: string; readonly question: string; readonly basis?: Basis },
): Finding {
  return { code: `policy/${what}` as Code, severity, path, basis: OURS, ...said };
}

/** The rows of a limit or a table of limits. */
export function rowsOf(limits: Limits | undefined): readonly ReviewLimit[] {
  return limits === undefined ? [] : [limits].flat();
}

/** The limit that a timescale has first. */
export function firstLimit({ first, thenEvery }: Timescale): ReviewLimit | undefined {
  return rowsOf(first ?? thenEvery)[0];
}

/** Whether a source or the place in it is left out. */
export function isBlank({ source, locator }: Basis): boolean {
  return source.trim() === '' || locator.trim() === '';
}

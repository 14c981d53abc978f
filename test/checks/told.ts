import type { Finding } from 'supportplan';

/** A finding as it is told: how strongly, by which code, where, and in which words. */
export function told({ severity, code, path, message, question }: Finding): readonly string[] {
  return [severity, code, path.join('.'), message, question];
}

/** Where a rule comes from, in one line. */
export function basisOf({ basis }: Finding): string {
  return `${basis.source}, ${basis.locator}: ${basis.claimedForce}, ${basis.checked}`;
}

/** The codes of findings. */
export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

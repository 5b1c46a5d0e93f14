import type { Finding, JudgedFinding } from './finding';

/** A finding that a person let stand, and why. It lapses when the figure, its cell or what it is held against changes. */
export interface Acceptance {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  readonly reason: string;
}

/** The acceptance of a finding. @param reason the user's own words */
export function acceptanceOf({ rule, place, found, expected }: Finding, reason: string): Acceptance {
  return { rule, sheet: place.sheet, cell: place.cell, found, expected, reason };
}

/** The findings, those let stand with their reason. */
export function withAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): JudgedFinding[] {
  return findings.map(finding => {
    const found = acceptances.find(acceptance => isOf(acceptance, finding));
    return { ...finding, accepted: found ? { reason: found.reason } : null };
  });
}

/** Whether a person let a finding stand. */
export function isAccepted(finding: Finding, acceptances: readonly Acceptance[]): boolean {
  return acceptances.some(acceptance => isOf(acceptance, finding));
}

/** The acceptances without that of a finding. */
export function withoutAcceptance(acceptances: readonly Acceptance[], finding: Finding): Acceptance[] {
  return acceptances.filter(acceptance => !isOf(acceptance, finding));
}

function isOf(acceptance: Acceptance, finding: Finding): boolean {
  const { reason, ...own } = acceptanceOf(finding, acceptance.reason);
  return (
    reason !== '' &&
    Object.entries(own).every(([key, value]) => acceptance[key as keyof typeof own] === value)
  );
}

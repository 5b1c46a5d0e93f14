import type { JudgedFinding } from '../check/finding';

/** What a check found that asks for something, kept to be compared with the next. */
export interface LastCheck {
  /** ISO time on the user's clock. */
  readonly at: string;
  /** One key a finding, see `seenKey`. */
  readonly seen: readonly string[];
}

/** What a finding is known by from check to check: its rule, its sheet, and its row and column by name, else its cell. */
export function seenKey({ rule, place, values }: JudgedFinding): string {
  const row = values.label ?? values.name ?? values.table ?? place.cell;
  return [rule, place.sheet, row, values.column ?? ''].join(' | ');
}

/** What is kept of a check: its errors and warnings, without those let stand. */
export function lastCheckOf(findings: readonly JudgedFinding[], at: string): LastCheck {
  return { at, seen: asking(findings).map(seenKey) };
}

export interface Since {
  /** Findings that were not there the last time. */
  readonly added: ReadonlySet<JudgedFinding>;
  /** How many of the last time are not there any more. */
  readonly gone: number;
}

/** What has changed since the last check. */
export function since({ seen }: LastCheck, findings: readonly JudgedFinding[]): Since {
  const now = asking(findings);
  const [before, keys] = [new Set(seen), new Set(now.map(seenKey))];
  return {
    added: new Set(now.filter(finding => !before.has(seenKey(finding)))),
    gone: [...before].filter(key => !keys.has(key)).length,
  };
}

/** The findings that ask for something: errors and warnings that are not let stand. */
export function asking(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return findings.filter(({ severity, accepted }) => severity !== 'note' && accepted === null);
}

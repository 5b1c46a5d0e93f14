import type { IndicatorAssessment, JudgedFinding, WorkbookFigure } from '../check/finding';
import type { KontrollWorkbook } from '../contract';
import type { JobResult } from '../job';
import type { Language } from '../language/language';
import { rangeAddress } from '../table/address';
import type { RecognisedTable } from '../table/table';

/** One workbook of `kontroll --json`, as the contract has it. */
export function kontrollWorkbook(file: string, job: JobResult, language: Language): KontrollWorkbook {
  const { letter, check } = job;
  return {
    file,
    letter: letter && { title: letter.letter.title, year: letter.letter.year, file: letter.letter.file },
    tables: job.tables.map(tableOf),
    indicators: check.indicators.map(assessment => indicatorOf(assessment, language)),
    missingFromWorkbook: check.missingFromWorkbook.map(({ name, letterTarget }) => ({ name, letterTarget })),
    findings: check.findings.map(finding => findingOf(finding, language)),
    checks: check.checks.map(({ rule, values, state, reason, cells }) => ({
      rule,
      what: language.finding.check(rule, values),
      state,
      reason: reason === null ? null : language.finding.reason(reason),
      cells: [...cells],
    })),
    summary: { ...check.summary },
  };
}

function tableOf(table: RecognisedTable): KontrollWorkbook['tables'][number] {
  const { id, kind, sheet, address, title, scale, area } = table;
  const figures = table.rows.filter(row => row.kind !== 'section');
  const firstRow = Math.max(...table.headerRows) + 1;
  const lastRow = Math.max(firstRow, ...table.rows.map(row => row.row));
  const columns = table.columns.map(({ header, role, year, column }) => ({
    header,
    role,
    year,
    address: rangeAddress(firstRow, column, lastRow - firstRow + 1, 1),
  }));
  return { id, kind, sheet, address, title, scale, area, columns, rows: figures.length };
}

function indicatorOf(
  assessment: IndicatorAssessment,
  language: Language,
): KontrollWorkbook['indicators'][number] {
  const { workbookTarget, result, comparisonNote } = assessment;
  return {
    name: assessment.name,
    sheet: assessment.sheet,
    cell: assessment.cell,
    workbookTarget: workbookTarget && { ...figureOf(workbookTarget), comparator: workbookTarget.comparator },
    letterTarget: assessment.letterTarget,
    match: assessment.match,
    comparison: assessment.comparison,
    equalsLetterYear: assessment.equalsLetterYear,
    comparisonNote: comparisonNote && language.finding.reason(comparisonNote),
    result: result && figureOf(result),
    direction: assessment.direction,
    directionReason: language.finding.reason(assessment.directionReason),
    deviation: assessment.deviation,
    deviationUnit: assessment.deviationUnit,
    outcome: assessment.outcome,
    outcomeReason: language.finding.reason(assessment.outcomeReason),
    againstLetter: assessment.againstLetter,
  };
}

function figureOf({ raw, value, unit, cell }: WorkbookFigure) {
  return { raw, value, unit, cell };
}

function findingOf(finding: JudgedFinding, language: Language): KontrollWorkbook['findings'][number] {
  const { rule, severity, place, related, expected, found, fix, accepted, source } = finding;
  const message = language.finding.message(finding);
  return {
    rule,
    severity,
    sheet: place.sheet,
    cell: place.cell,
    related: [...related],
    expected,
    found,
    message,
    fix,
    accepted,
    source,
  };
}

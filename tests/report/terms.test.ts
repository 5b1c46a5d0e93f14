import { describe, expect, test } from '@jest/globals';
import type { ColumnRole } from '../../src/table/table';
import type { FixtureTable } from './fixture';
import { cellOf, sheetOf } from './fixture';

const rows = (...values: readonly (readonly number[])[]) =>
  values.map((figures, index) => ({ label: `Rad ${index + 1}`, values: figures }));
const columns = (...given: readonly (readonly [string, ColumnRole])[]): FixtureTable['columns'] =>
  given.map(([header, role]) => [header, role, 2031] as const);

describe('a deviation', () => {
  const BUDGET_AND_FORECAST = columns(
    ['Opprinnelig budsjett', 'originalBudget'],
    ['Regulert budsjett', 'revisedBudget'],
    ['Regnskap hittil', 'actual'],
    ['Prognose', 'other'],
    ['Avvik', 'deviation'],
  );

  test('from a forecast stands as the source has it, and the table says so', () => {
    const sheet = sheetOf({
      kind: 'unit',
      columns: BUDGET_AND_FORECAST,
      rows: rows([90, 100, 60, 110, -10], [190, 200, 120, 180, 20], [40, 50, 20, 55, -5]),
    });
    expect(cellOf(sheet, 'F4')?.formula).toBe(`=IF('Ark 1'!F4="","",'Ark 1'!F4)`);
    expect(sheet.notes.join(' ')).toContain('noe annet enn budsjett − regnskap');
  });

  test('from the original budget is taken from it when the figures say so', () => {
    const sheet = sheetOf({
      kind: 'unit',
      columns: columns(
        ['Opprinnelig budsjett', 'originalBudget'],
        ['Regulert budsjett', 'revisedBudget'],
        ['Regnskap', 'actual'],
        ['Avvik', 'deviation'],
      ),
      rows: rows([90, 100, 60, 30], [190, 200, 120, 70], [40, 50, 20, 20], [7, 9, 5, 2]),
    });
    expect(cellOf(sheet, 'E4')).toMatchObject({ formula: '=IF(COUNT(B4,D4)=0,"",N(B4)-N(D4))', value: 30 });
    expect(sheet.notes[0]).toContain('Avvik = opprinnelig budsjett − regnskap');
  });

  test('with its sign turned in the source is put right, and told about', () => {
    const sheet = sheetOf({
      kind: 'unit',
      columns: columns(['Budsjett', 'revisedBudget'], ['Regnskap', 'actual'], ['Avvik', 'deviation']),
      rows: rows([100, 60, -40], [200, 230, 30]),
    });
    expect([cellOf(sheet, 'D4')?.value, cellOf(sheet, 'D5')?.value]).toEqual([40, -30]);
    expect(sheet.notes.join(' ')).toContain('D4\u00A040 (kilden\u00A0−40)');
  });

  test('that is blank in the source is worked out', () => {
    const sheet = sheetOf({
      kind: 'unit',
      columns: columns(['Budsjett', 'revisedBudget'], ['Regnskap', 'actual'], ['Avvik', 'deviation']),
      rows: rows([100, 60]),
    });
    expect(cellOf(sheet, 'D4')?.value).toBe(40);
  });
});

test('earmarked funds leave the rest of the deviation to ordinary operations, in the sum row too', () => {
  const sheet = sheetOf({
    kind: 'earmarked',
    columns: columns(
      ['Avvik 2031', 'deviation'],
      ['Avvik øremerkede midler', 'other'],
      ['Avvik ordinær drift', 'other'],
    ),
    rows: [
      ...rows([300, 120, 180], [-50, 10, -60]),
      { label: 'Sum', kind: 'total', parts: [0, 1], values: [250, 130, 120] },
    ],
  });
  expect(sheet.name).toBe('Øremerkede midler');
  expect(cellOf(sheet, 'D5')).toMatchObject({ formula: '=IF(COUNT(B5,C5)=0,"",N(B5)-N(C5))', value: -60 });
  expect(cellOf(sheet, 'C6')).toMatchObject({ formula: '=IF(COUNT(C4:C5)=0,"",SUM(C4:C5))', value: 130 });
});

test('the causes of an investment deviation add up across', () => {
  const sheet = sheetOf({
    kind: 'investmentCause',
    columns: columns(
      ['1 Periodiseringsavvik', 'other'],
      ['2 Reelle netto besparelser', 'other'],
      ['3 Reelle forsinkelser', 'other'],
      ['4 Uforutsigbare avsetninger', 'other'],
      ['Sum prosjekt', 'other'],
    ),
    rows: [
      ...rows([10, 5, 0, 1, 16], [-7, 0, 2, 0, -5]),
      { label: 'Sum', kind: 'total', parts: [0, 1], values: [3, 5, 2, 1, 11] },
    ],
  });
  expect(cellOf(sheet, 'F4')).toMatchObject({
    formula: '=IF(COUNT(B4,C4,D4,E4)=0,"",SUM(B4,C4,D4,E4))',
    value: 16,
  });
  expect(cellOf(sheet, 'F6')?.value).toBe(11);
});

test('project numbers and dates of an investment table are no amounts', () => {
  const table: FixtureTable = {
    kind: 'investment',
    columns: columns(
      ['Prosjektnr.', 'other'],
      ['Planlagt ferdig', 'other'],
      ['Regulert budsjett', 'revisedBudget'],
      ['Regnskap', 'actual'],
      ['Avvik', 'deviation'],
      ['Kommentar', 'comment'],
    ),
    rows: [{ label: 'Bad', values: [12105001, '31.12.2031', 900, 400, 500, 'Venter på anbud'] }],
  };
  const sheet = sheetOf(table);
  expect(cellOf(sheet, 'B4')).toMatchObject({ value: 12105001, style: 'figureText' });
  expect(cellOf(sheet, 'C4')).toMatchObject({ value: '31.12.2031', style: 'text' });
  expect(cellOf(sheet, 'F4')).toMatchObject({ value: 500, style: 'amount' });
  expect(cellOf(sheet, 'G4')).toMatchObject({ value: 'Venter på anbud', style: 'text' });
});

test('a column that its sum rows do not bear out is not summed', () => {
  const sheet = sheetOf({
    kind: 'unit',
    columns: columns(['Regnskap', 'actual'], ['Årsverk, snitt', 'other'], ['Endring', 'other']),
    rows: [
      ...rows([10, 4, 1], [20, 8, 2]),
      { label: 'Sum', kind: 'total', parts: [0, 1], values: [30, 6, 3] },
    ],
  });
  expect(cellOf(sheet, 'C6')?.formula).toBe(`=IF('Ark 1'!C6="","",'Ark 1'!C6)`);
  expect(cellOf(sheet, 'D6')?.formula).toContain('SUM(D4:D5)');
});

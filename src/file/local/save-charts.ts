import { WorkbookError } from '../error';
import type { Package } from '../package';
import { workbookPart } from '../package';
import type { PackagePatch } from '../package-patch';
import { worksheetParts } from '../read';
import { addChart } from '../write-chart';
import type { LocalSheet } from './sheet';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What may stand behind a drawing in a sheet part. */
const BEHIND =
  /<(?:legacyDrawing|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts the charts into the sheets of a saved file. @throws WorkbookError `broken` when a sheet has a drawing already, or several charts */
export function saveCharts(file: Package, patch: PackagePatch, sheets: readonly LocalSheet[]): void {
  const parts = worksheetParts(file);
  const workbook = workbookPart(file);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  for (const sheet of sheets) {
    const [chart, ...more] = sheet.charts;
    const part = parts.find(({ name }) => name === sheet.name)?.part;
    const xml = part === undefined ? null : file.text(part);
    if (!chart || part === undefined || xml === null) continue;
    if (more.length > 0) throw new WorkbookError('broken', `${sheet.name} has several charts`);
    if (xml.includes('<drawing')) throw new WorkbookError('broken', `${sheet.name} has a drawing`);
    const id = addChart(patch, part, folder, chart.placed(sheet));
    const drawing = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
    patch.write(
      part,
      xml.replace(BEHIND, end => drawing + end),
    );
  }
}

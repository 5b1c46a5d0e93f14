import { scanXml } from './xml';

/**
 * Number formats of a workbook in the invariant (en-US) form.
 * The codes that need no entry in the file: ECMA-376 18.8.30, with the forms that Excel itself reports.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

export const GENERAL = 'General';

/** The number format of every cell style (`cellXfs`), in the order that cells refer to. */
export function readFormats(xml: string): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  scanXml(xml, {
    open(tag) {
      if (tag.name === 'cellXfs') inCellStyles = true;
      if (tag.name === 'numFmt')
        own.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? GENERAL);
      if (tag.name === 'xf' && inCellStyles) ids.push(Number(tag.attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return ids.map(id => own.get(id) ?? BUILT_IN.get(id) ?? GENERAL);
}

/** Whether a number format shows a date or a clock time (not elapsed hours), so that its serial number is a day. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, '');
  return /[dmyhs]/i.test(bare) && !/\[[hms]+\]/i.test(bare) && !/general/i.test(bare);
}

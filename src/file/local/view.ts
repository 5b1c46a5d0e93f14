import type { Worksheet } from '@cj-tech-master/excelts';

/** So many rows and columns stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What of a sheet stays in view. */
export function frozenIn({ views }: Worksheet): Frozen {
  const view = views?.[0];
  return view?.state === 'frozen'
    ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
    : { rows: 0, columns: 0 };
}

/** Keeps rows and columns in view; none for both lets all move. */
export function freeze(sheet: Worksheet, { rows, columns }: Frozen): void {
  const grid = { showGridLines: showsGridLines(sheet) };
  sheet.views =
    rows === 0 && columns === 0
      ? [{ state: 'normal', ...grid }]
      : [{ state: 'frozen', ySplit: rows, xSplit: columns, ...grid }];
}

/** Whether the lines between cells are shown. */
export function showsGridLines({ views }: Worksheet): boolean {
  return views?.[0]?.showGridLines ?? true;
}

/** Shows or hides the lines between cells. */
export function showGridLines(sheet: Worksheet, shown: boolean): void {
  const [view = { state: 'normal' as const }, ...others] = sheet.views ?? [];
  sheet.views = [{ ...view, showGridLines: shown }, ...others];
}

import type { PageSetup, PageText } from '../../file/local/page';
import type { HostClass, Property } from '../engine/class';
import { HostObject } from '../engine/class';
import { invalidArgument } from '../engine/error';
import { ROWS } from './address';
import type { SheetTarget } from './book';
import { nameOf, number, oneOf, text, whole } from './check';
import { areaFrom } from './range';

const ORIENTATION: Readonly<Record<string, boolean>> = { Portrait: false, Landscape: true };
const PAPER: Readonly<Record<string, PageSetup['paper']>> = { A4: 'A4', A3: 'A3', Letter: 'letter' };

/** Of a header or a footer, its three parts and their marks together. */
const MOST_CHARACTERS = 255 - '&L&C&R'.length;

/** Excel's zoom is either a scale in per cent or a number of pages to fit on; 0 pages means as many as it takes. */
interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

function zoomOf({ fit, scale }: PageSetup): Zoom {
  if (fit === null) return { scale };
  return { horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.tall || null };
}

function pageOf(value: unknown): Partial<PageSetup> {
  const location = 'PageLayout.zoom';
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Zoom;
  if (scale !== null && scale !== undefined) return { scale: number(scale, location, 10, 400), fit: null };
  return {
    fit: {
      wide: whole(horizontalFitToPages ?? 0, location, 0),
      tall: whole(verticalFitToPages ?? 0, location, 0),
    },
  };
}

function setPrintArea(target: SheetTarget, area: unknown): void {
  target.sheet.setPage({ printArea: areaFrom(area, target, 'PageLayout.setPrintArea') });
}

function setTitleRows(target: SheetTarget, rows: unknown): void {
  const location = 'PageLayout.setPrintTitleRows';
  const area = areaFrom(rows, target, location);
  if (area.rows === ROWS) throw invalidArgument(location);
  target.sheet.setPage({ titleRows: { first: area.row, last: area.row + area.rows - 1 } });
}

export const pageLayoutClass: HostClass<SheetTarget> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: ({ sheet }) => nameOf(sheet.page.landscape, ORIENTATION),
      set: ({ sheet }, value) =>
        sheet.setPage({ landscape: oneOf(value, ORIENTATION, 'PageLayout.orientation') }),
    },
    PaperSize: {
      get: ({ sheet }) => nameOf(sheet.page.paper, PAPER),
      set: ({ sheet }, value) => sheet.setPage({ paper: oneOf(value, PAPER, 'PageLayout.paperSize') }),
    },
    Zoom: {
      get: ({ sheet }) => zoomOf(sheet.page),
      set: ({ sheet }, value) => sheet.setPage(pageOf(value)),
    },
  },
  navigation: { HeadersFooters: target => new HostObject('HeaderFooterGroup', target) },
  methods: {
    SetPrintArea: (target, [area]) => setPrintArea(target, area),
    SetPrintTitleRows: (target, [rows]) => setTitleRows(target, rows),
  },
};

export const headerFooterGroupClass: HostClass<SheetTarget> = {
  name: 'HeaderFooterGroup',
  navigation: { DefaultForAllPages: target => new HostObject('HeaderFooter', target) },
};

function pageText(name: string, where: 'header' | 'footer', part: keyof PageText): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.page[where][part],
    set: ({ sheet }, value) => {
      const location = `HeaderFooter.${name}`;
      const changed = { ...sheet.page[where], [part]: text(value, location) };
      if (Object.values(changed).join('').length > MOST_CHARACTERS) throw invalidArgument(location);
      sheet.setPage({ [where]: changed });
    },
  };
}

export const headerFooterClass: HostClass<SheetTarget> = {
  name: 'HeaderFooter',
  properties: {
    LeftHeader: pageText('leftHeader', 'header', 'left'),
    CenterHeader: pageText('centerHeader', 'header', 'center'),
    RightHeader: pageText('rightHeader', 'header', 'right'),
    LeftFooter: pageText('leftFooter', 'footer', 'left'),
    CenterFooter: pageText('centerFooter', 'footer', 'center'),
    RightFooter: pageText('rightFooter', 'footer', 'right'),
  },
};

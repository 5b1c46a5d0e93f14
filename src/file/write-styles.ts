import type { StyleName } from '../report/command';
import type { House } from '../report/house';
import type { ColouredStyle } from '../report/style';
import { styleIn } from '../report/style';
import { GENERAL } from './formats';
import type { Edit, XmlElement } from './tree';
import { after, appended, childOf, edited, parseXml, prefixed, withAttribute } from './tree';
import { escapeXml } from './xml-text';

/** The style part with ours added behind its own, and the number that cells refer to each by. */
export interface PatchedStyles {
  readonly xml: string;
  indexOf(use: StyleUse): number;
}

/** `quoted`: text that Excel would take for a formula when someone edits it. */
export interface StyleUse {
  readonly style: StyleName;
  readonly quoted: boolean;
  readonly house: House;
}

/** The parts of a style sheet that cell styles point at; the order is the schema's. */
const COLLECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type Collection = (typeof COLLECTIONS)[number];

/** What must stand in a collection before ours, where the workbook has none: Excel reserves two fills. */
const FIRST: Readonly<Record<Collection, string>> = {
  numFmts: '',
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
};

const FIRST_COUNT: Readonly<Record<Collection, number>> = {
  numFmts: 0,
  fonts: 1,
  fills: 2,
  borders: 1,
  cellStyleXfs: 1,
  cellXfs: 1,
};

/** The style part of a workbook that has none. */
export const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;
const RULE = 'style="thin"><color auto="1"/>';

/** Adds the styles that are used to a style part; what is there keeps its place, its number and its bytes. */
export function patchStyles(source: string, uses: readonly StyleUse[]): PatchedStyles {
  const patch = new StylePatch(source);
  const indexes = new Map<string, number>();
  for (const use of uses) {
    if (!indexes.has(keyOf(use))) indexes.set(keyOf(use), patch.addCellStyle(use));
  }
  return { xml: patch.text(), indexOf: use => indexes.get(keyOf(use)) ?? 0 };
}

class StylePatch {
  private readonly root: XmlElement;
  private readonly additions = new Map<Collection, string[]>(COLLECTIONS.map(name => [name, []]));
  private readonly formatIds = new Map<string, number>([[GENERAL, 0]]);
  private readonly font: { readonly name: string; readonly size: number };
  private nextFormat = FIRST_OWN_FORMAT;

  constructor(private readonly source: string) {
    this.root = parseXml(source);
    for (const format of this.childrenOf('numFmts')) {
      const id = Number(format.attribute('numFmtId'));
      this.formatIds.set(format.attribute('formatCode') ?? GENERAL, id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
    const first = this.childrenOf('fonts')[0];
    const valueOf = (name: string) => (first && childOf(first, name)?.attribute('val')) ?? null;
    this.font = { name: valueOf('name') ?? 'Calibri', size: Number(valueOf('sz') ?? 11) };
  }

  addCellStyle({ style: name, quoted, house }: StyleUse): number {
    const style = styleIn(name, house);
    const format = this.formatId(style.numberFormat);
    const font = this.add('fonts', this.fontXml(style));
    const fill = style.fill ? this.add('fills', fillXml(style.fill)) : 0;
    const border = style.borderTop || style.borderBottom ? this.add('borders', borderXml(style)) : 0;
    const { align, vertical, wrap, indent } = style;
    const alignment = `<alignment horizontal="${align}"${vertical ? ` vertical="${vertical}"` : ''}${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}/>`;
    const quote = quoted ? ' quotePrefix="1"' : '';
    return this.add(
      'cellXfs',
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  /** The whole part with the additions. */
  text(): string {
    const edits: Edit[] = [];
    /** Collections that the part lacks, by the one they must stand behind. */
    const missing = new Map<XmlElement | null, string>();
    let anchor: XmlElement | null = null;
    for (const name of COLLECTIONS) {
      const own = (this.additions.get(name) ?? []).join('');
      const existing = childOf(this.root, name);
      if (existing && own !== '') edits.push(...this.grown(name, existing, own));
      else if (!existing && FIRST[name] + own !== '')
        missing.set(anchor, (missing.get(anchor) ?? '') + `<${name}>${FIRST[name]}${own}</${name}>`);
      anchor = existing ?? anchor;
    }
    for (const [behind, xml] of missing) edits.push(this.placed(behind, prefixed(xml, this.root.prefix)));
    return edited(this.source, edits);
  }

  private grown(name: Collection, existing: XmlElement, own: string): Edit[] {
    const count = existing.children.length + (this.additions.get(name)?.length ?? 0);
    return [
      appended(this.source, existing, prefixed(own, existing.prefix)),
      withAttribute(this.source, existing, 'count', String(count)),
    ];
  }

  private placed(behind: XmlElement | null, xml: string): Edit {
    if (behind) return after(behind, xml);
    return this.root.empty
      ? appended(this.source, this.root, xml)
      : { at: this.root.end, remove: 0, text: xml };
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(code, id);
    this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Adds an element to a collection, or finds the same one among those added; gives its number. */
  private add(name: Collection, xml: string): number {
    const added = this.additions.get(name) ?? [];
    const known = added.indexOf(xml);
    if (known < 0) added.push(xml);
    const existing = childOf(this.root, name);
    const before = existing ? existing.children.length : FIRST_COUNT[name];
    return before + (known < 0 ? added.length - 1 : known);
  }

  private childrenOf(name: Collection): readonly XmlElement[] {
    return childOf(this.root, name)?.children ?? [];
  }

  /** The workbook's own font, so that a new sheet looks like the others. */
  private fontXml({ bold, italic, size, color }: ColouredStyle): string {
    return [
      '<font>',
      bold ? '<b/>' : '',
      italic ? '<i/>' : '',
      `<sz val="${size ?? this.font.size}"/>`,
      color ? `<color rgb="${argb(color)}"/>` : '',
      `<name val="${escapeXml(this.font.name)}"/><family val="2"/></font>`,
    ].join('');
  }
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ borderTop, borderBottom }: ColouredStyle): string {
  const top = borderTop ? `<top ${RULE}</top>` : '<top/>';
  const bottom = borderBottom ? `<bottom ${RULE}</bottom>` : '<bottom/>';
  return `<border><left/><right/>${top}${bottom}<diagonal/></border>`;
}

/** "#1F2A44" → "FF1F2A44", opaque. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function keyOf({ style, quoted, house }: StyleUse): string {
  return `${style} ${quoted} ${house}`;
}

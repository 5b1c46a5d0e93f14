import { Document, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { SheetDraft } from '../report/command';
import { COLOURS } from '../report/house';
import { FONT, PAPER, textWidthOf } from './paper';
import { tableBlocks } from './table-blocks';
import type { AnnexWords } from './words';

export interface AnnexInput {
  readonly title: string;
  readonly sheets: readonly SheetDraft[];
  /** Name and version, "Måltall 0.1.0". */
  readonly program: string;
}

/**
 * The report tables as a Word document (.docx): real tables with marked header rows, numbered captions, note lines, and
 * landscape pages where a table needs them. Figures stand as text, rounded as the sheets show them.
 */
export async function writeAnnex(
  { title, sheets, program }: AnnexInput,
  words: AnnexWords,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: program,
    lastModifiedBy: program,
    styles: stylesIn(words.languageTag, COLOURS[sheets[0]?.house ?? 'neutral']),
    sections: sectionsOf(sheets).map((group, index) => sectionOf(group, index === 0 ? title : null, words)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

interface NumberedSheet {
  readonly number: number;
  readonly sheet: SheetDraft;
}

/** Neighbours that lie the same way share a section. */
function sectionsOf(sheets: readonly SheetDraft[]): NumberedSheet[][] {
  const groups: NumberedSheet[][] = [];
  sheets.forEach((sheet, index) => {
    const group = groups.at(-1);
    const numbered = { number: index + 1, sheet };
    if (group?.[0]?.sheet.landscape === sheet.landscape) group.push(numbered);
    else groups.push([numbered]);
  });
  return groups;
}

function sectionOf(
  group: readonly NumberedSheet[],
  title: string | null,
  words: AnnexWords,
): ISectionOptions {
  const landscape = group[0]?.sheet.landscape ?? false;
  const heading = title === null ? [] : [new Paragraph({ style: 'Title', text: title })];
  return {
    properties: { page: PAPER[landscape ? 'landscape' : 'portrait'] },
    footers: { default: footerOf(words) },
    children: [
      ...heading,
      ...group.flatMap(({ sheet, number }) => tableBlocks(sheet, number, textWidthOf(landscape), words)),
    ],
  };
}

function footerOf(words: AnnexWords): Footer {
  const children = [words.page, ' ', PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })],
  });
}

function stylesIn(languageTag: string, colours: Record<'ink' | 'quiet', string>) {
  const [ink, quiet] = [colours.ink.slice(1), colours.quiet.slice(1)];
  return {
    default: {
      document: { run: { font: FONT, size: '10pt' as const, language: { value: languageTag } } },
      title: {
        run: { font: FONT, size: '18pt' as const, bold: true },
        paragraph: { spacing: { after: 240 } },
      },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { bold: true, size: '12pt' as const, color: ink },
        paragraph: { keepNext: true, spacing: { before: 360, after: 40 } },
      },
      {
        id: 'TableUnit',
        name: 'Table Unit',
        basedOn: 'Normal',
        run: { italics: true, color: quiet },
        paragraph: { keepNext: true, spacing: { after: 80 } },
      },
      {
        id: 'TableNote',
        name: 'Table Note',
        basedOn: 'Normal',
        run: { size: '9pt' as const, color: quiet },
        paragraph: { spacing: { before: 40 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: '9pt' as const, color: quiet },
        paragraph: { alignment: 'right' as const },
      },
    ],
  };
}

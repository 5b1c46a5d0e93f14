import type { Family, HeadedColumn } from './column';
import type { TableKind } from './table';
import { plainWords } from './words';

/** What tells a table's kind: its columns, the words around it and the labels of its rows with figures. */
export interface KindEvidence {
  readonly family: Family;
  readonly columns: readonly HeadedColumn[];
  /** Title and label header, in plain words. */
  readonly title: string;
  readonly labelHeader: string;
  /** Labels of the rows with figures that do not say they are sums, in plain words. */
  readonly labels: readonly string[];
  readonly sections: readonly string[];
}

/** What told the kind of a table. */
export const KIND_SIGNS = [
  'causeColumns',
  'columns',
  'resultColumns',
  'targetColumn',
  'yearColumns',
  'title',
  'labelHeader',
  'sections',
  'quantityAndPrice',
  'pricedColumns',
  'addsUp',
  'deadlineColumn',
  'projectCodes',
  'kostraLabels',
  'areaLabels',
  'accountGroupLabels',
  'unitLabels',
] as const;
export type KindSign = (typeof KIND_SIGNS)[number];

export interface KindFound {
  readonly kind: TableKind;
  readonly reason: KindSign;
}

const KOSTRA_CODE = /^[1-8]\d\d(?![\d.,])/;
const AREA_LABEL = /^(?:funksjonsområde|funk\.? ?omr|fo ?\d)/;
const ACCOUNT_GROUP = /^1\d(?!\d)/;
const PROJECT_CODE = /^\d{7,8}(?!\d)/;
const UNIT_LABEL =
  /^(?:\d+ )?(?:enhet|avdeling|seksjon|ansvar|resultatenhet|virksomhet|tjenestested|divisjon|område for|stab)|enhet$|enheten$|avdeling$|avdelingen$|seksjon$|seksjonen$|kontoret$|senter$|senteret$/;
const UNIT_WORDS = /enhet|avdeling|seksjon|virksomhet|ansvarssted|divisjon|organisasjon/;
const QUANTITY = /(?:^|[^a-zæøå])(?:antall|timer|plasser|brukere|klienter)(?![a-zæøå])/;
const PRICE = /(?:^|[^a-zæøå])(?:pris|kostnad|utgift|utbetalt|sats)(?![a-zæøå])/;

/** The kind of a table, by the strongest evidence first. */
export function kindOf(evidence: KindEvidence): KindFound {
  switch (evidence.family) {
    case 'cause':
      return { kind: 'investmentCause', reason: 'causeColumns' };
    case 'allocation':
      return { kind: 'allocation', reason: 'columns' };
    case 'priced':
      return { kind: 'money', reason: 'pricedColumns' };
    case 'reckoned':
      return reckonedKind(evidence);
    case 'indicators':
      return indicatorKind(evidence);
    case 'results':
      return resultKind(evidence);
    case 'series':
      return /nøkkeltall/.test(evidence.title)
        ? { kind: 'keyFigures', reason: 'title' }
        : { kind: 'timeSeries', reason: 'yearColumns' };
    case 'money':
      return moneyKind(evidence);
  }
}

function indicatorKind({ title, labelHeader, labels, sections }: KindEvidence): KindFound {
  const words = `${title} ${labelHeader}`;
  if (/premiss/.test(words)) return { kind: 'premises', reason: 'title' };
  if (/klima/.test(title) || /virkemid|klimatiltak/.test(labelHeader))
    return { kind: 'climate', reason: 'title' };
  if (/nøkkeltall/.test(title) && !/indikator|måltall/.test(title))
    return { kind: 'keyFigures', reason: 'title' };
  if (sections.some(section => /premiss/.test(section))) return { kind: 'premises', reason: 'sections' };
  return quantityAndPriceInTurn(labels)
    ? { kind: 'premises', reason: 'quantityAndPrice' }
    : { kind: 'indicators', reason: 'targetColumn' };
}

/** Premises come in pairs: "… antall plasser", "… pris per plass". */
function quantityAndPriceInTurn(labels: readonly string[]): boolean {
  const pairs = labels.filter(
    (label, index) =>
      PRICE.test(label) && QUANTITY.test(labels[index - 1] ?? '') && !PRICE.test(labels[index - 1] ?? ''),
  );
  return pairs.length >= 2 && pairs.length * 3 >= labels.length;
}

function resultKind({ title, labelHeader, columns }: KindEvidence): KindFound {
  if (/nøkkeltall/.test(title)) return { kind: 'keyFigures', reason: 'title' };
  const fewYears = columns.filter(({ role }) => role === 'result').length < 4;
  return /indikator/.test(`${title} ${labelHeader}`) && fewYears
    ? { kind: 'indicators', reason: 'title' }
    : { kind: 'keyFigures', reason: 'resultColumns' };
}

/** Where neither labels nor title tell, it is the arithmetic that shows a table. */
function reckonedKind(evidence: KindEvidence): KindFound {
  const found = moneyKind(evidence);
  return found.reason === 'columns' ? { ...found, reason: 'addsUp' } : found;
}

function moneyKind(evidence: KindEvidence): KindFound {
  const { columns, title, labelHeader, labels } = evidence;
  const has = (role: string) => columns.some(column => column.role === role);
  if (has('earmarkedDeviation') && has('ordinaryDeviation')) return { kind: 'earmarked', reason: 'columns' };
  if (/investering/.test(`${title} ${labelHeader}`)) return { kind: 'investment', reason: 'title' };
  if (most(labels, PROJECT_CODE)) return { kind: 'investment', reason: 'projectCodes' };
  if (most(labels, KOSTRA_CODE)) return { kind: 'function', reason: 'kostraLabels' };
  if (most(labels, AREA_LABEL)) return grossOrNet(evidence, 'areaLabels');
  if (most(labels, ACCOUNT_GROUP)) return { kind: 'accountGroup', reason: 'accountGroupLabels' };
  return kindByWords(evidence);
}

/** No label pattern decides: units say so in labels, title or header; functions in the label header. */
function kindByWords(evidence: KindEvidence): KindFound {
  const { title, labelHeader, labels } = evidence;
  if (most(labels, UNIT_LABEL)) return { kind: 'unit', reason: 'unitLabels' };
  if (UNIT_WORDS.test(title)) return { kind: 'unit', reason: 'title' };
  if (UNIT_WORDS.test(labelHeader)) return { kind: 'unit', reason: 'labelHeader' };
  if (labels.some(label => UNIT_LABEL.test(label)) && speaksOfUnits(evidence))
    return { kind: 'unit', reason: 'unitLabels' };
  if (/art(?:s|er|sgruppe)?(?![a-zæøå])|konto(?:gruppe|klasse)/.test(`${title} ${labelHeader}`)) {
    return { kind: 'accountGroup', reason: 'title' };
  }
  if (/funksjon(?!sområde)/.test(`${title} ${labelHeader}`))
    return { kind: 'function', reason: 'labelHeader' };
  if (/brutto|netto/.test(`${title} ${labelHeader}`)) return grossOrNet(evidence, 'title');
  return { kind: 'money', reason: 'columns' };
}

/** Units are reported against "opprinnelig" and "justert budsjett" in full, functions in the abbreviated words. */
function speaksOfUnits({ columns }: KindEvidence): boolean {
  return columns.some(({ words }) => /justert budsjett/.test(words));
}

function grossOrNet({ title, labelHeader }: KindEvidence, reason: KindSign): KindFound {
  const words = `${title} ${labelHeader}`;
  if (/brutto/.test(words) && !/netto/.test(words)) return { kind: 'gross', reason };
  if (/netto/.test(words) && !/brutto/.test(words)) return { kind: 'net', reason };
  if (/brutto/.test(title) !== /netto/.test(title))
    return { kind: /brutto/.test(title) ? 'gross' : 'net', reason };
  return { kind: 'money', reason };
}

function most(labels: readonly string[], pattern: RegExp): boolean {
  const fitting = labels.filter(label => pattern.test(label)).length;
  return fitting * 2 >= labels.length && fitting > 0;
}

/** Labels, titles and headers as the kinds look at them. */
export function kindWords(text: string | null): string {
  return plainWords(text ?? '');
}

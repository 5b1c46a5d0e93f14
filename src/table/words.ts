import { withPlainSigns } from '../figure/read';
import { remembered } from '../figure/remembered';
import type { ColumnRole } from './table';

/** The words by which report tables are known, as patterns over `plainWords`. A word here is the field's, never a sample's. */

/** A role that the words alone do not settle: "Budsjett" is the original or the revised one, as its neighbours decide. */
export type WordRole =
  ColumnRole | 'budget' | 'earmarkedDeviation' | 'ordinaryDeviation' | 'prognosis' | 'cause';

/** In order: the first that fits decides. */
const ROLE_WORDS: readonly (readonly [WordRole, RegExp])[] = [
  [
    'other',
    /indikator(?!resultat)|nøkkeltall?$|resultate(?:nhet|ining)|funksjon|prosjektnavn|rammeområde|budsjett(?:område|post)|premiss(?!(?:er|ar)? \d{4})|^(?:ansvar|konto|art|kostnadss?ted|koststed)(?:s?nr\.?|s?nummer|ssted)?$|^(?:nr|kode|id)\.?$/,
  ],
  ['cause', /periodiseringsavvik|reelle? (?:netto )?(?:besparelse|forsinkelse)|uforutsigbare? avsetning/],
  // In short, or the last line of such a heading that stands over several rows.
  [
    'cause',
    /^(?:\d\.? ?)?(?:netto |reelle? )?(?:periodisering|(?:besparels|forsinkels|avsetning)(?:e|er|ar))$/,
  ],
  [
    'comment',
    /kommentar|merknad|forklaring|årsak|vurdering|beskrivelse|begrunnelse|^ansvarlig|^frist|^kilde/,
  ],
  ['outcome', /måloppn|mål nådd|nådd mål|^(?:oppnådd|nådd|innfridd)\??$|^vurdert/],
  ['prognosis', /prognose|estimat|forvent(?:et|a)/],
  ['earmarkedDeviation', /avvik.*øy?remerk/],
  ['ordinaryDeviation', /avvik.*ordinær/],
  ['adjustedDeviation', /avvik[ ,(]+(?:etter |er )?(?:juster|korriger|just\b)(?!\w*\W{0,3}(?:års)?bud)/],
  ['adjustedDeviation', /(?:juster|korriger)(?:t|te) avvik|avvik.*(?:overfør|eks(?:kl)?\.|uten prosjekt)/],
  [
    'carriedOver',
    /overfør(?:t|te|es|ing|inger)\b(?!.*\bfra (?:\d{4}$|i fjor|fjoråret|året før))|^til overføring|ubrukte? (?:øy?remerk|midler|prosjekt)/,
  ],
  ['deviation', /avvik|differanse|^diff\b|mei?rforbruk|mindreforbruk|mei?r ?\/ ?mindre/],
  ['revisedBudget', /bud\w*\.? (?:inkl|etter|med)\w*\.? (?:endr|juster|reguler)|endr(?:et|a) (?:års)?bud/],
  [
    'other',
    /regulering(?!sbudsjett)|budsjettjuster|budsjettendring|budsjettregulering|^endring|forbruk i ?(?:%|pros)|forbruksprosent/,
  ],
  [
    'revisedBudget',
    /(?:^|[ .(])(?:reguler|revider|juster|korriger|oppdater|gjeld[ae]nde|disponib|endelig)(?!.*avvik)/,
  ],
  ['revisedBudget', /(?:^|[ (])(?:reg|rev|just|korr|disp)\.? ?(?:(?:års)?(?:bud|ramme)|b\.?(?: ?\d{4})?$)/],
  ['revisedBudget', /(?:^|budsjett )(?:reg|rev|just|korr|disp)\.(?: |$)/],
  ['originalBudget', /(?:^|[ (])(?:oppr|opphav|vedt(?:att|ek)|adoptert|dok(?:ument)?\.? ?3|økonomiplan)/],
  [
    'actual',
    /regnskap|rekneskap|forbruk(?!er)|påløpt|bokført|(?:^|[ (])re(?:gn|gnsk|k|kn)\.(?: |$)|^r ?\d{4}$/,
  ],
  ['budget', /budsj|(?:^|[ (.])bud\.?(?: |$)|(?:^|[ (])(?:drifts)?ramme(?: |$)|^b ?\d{4}$/],
  [
    'target',
    /måltal|premiss(?:er|ar)? \d{4}|resultatmål|målsetting|målverdi|målkrav|(?:^|[ (])(?:årets )?mål(?: for)?(?: \d{4})?$|ambisjon/,
  ],
  ['result', /resultat|oppnådd|faktisk|måling|utfall|realisert/],
  ['comment', /^status|^tiltak|oppfølging/],
];

/** Most texts of a sheet say none of it. */
const ANY_ROLE = new RegExp(ROLE_WORDS.map(([, { source }]) => source).join('|'));

/** Words that stand in headers of figure columns without giving a role. */
const OTHER_HEADER_WORDS =
  /^(?:sum|totalt?|i alt|snitt|gjennomsnitt|antall|andel|endring|prosent|i prosent|i ?%|%|kr|beløp|reg\.? ?bud.*|driftsramme|sosialhjelp|årsverk|hittil.*|til|jan|feb|mar|mars|apr|april|mai|jun|juni|jul|juli|aug|sep|sept|okt|nov|des|januar|februar|august|september|oktober|november|desember|(?:\d\. )?(?:tertial|kvartal|halvår).*)\.?$/;

const MONTH = /^(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]{0,6}\.?(?: \d{4})?$/;

/** The labels and headers of a few tables. */
const MOST_REMEMBERED = 1000;

/** Lower case, plain spaces and signs, words that a line break split joined again: "regn-skap" → "regnskap". */
export const plainWords = remembered(MOST_REMEMBERED, (text: string): string => {
  const plain = withPlainSigns(text.replace(/\u00AD/g, '')).toLowerCase();
  if (!plain.includes('-')) return plain;
  return plain.replace(/([a-zæøå])- ?(?!og |eller )(?=[a-zæøå])/g, '$1');
});

/** The role that a column's header gives it; `other` when its words say nothing. */
export function roleOfWords(words: string): WordRole {
  if (!ANY_ROLE.test(words)) return 'other';
  return ROLE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Whether a column's header says what the column is, a role or something else that is known. */
export function saysWhatItIs(words: string): boolean {
  const withoutYear = words.replace(/^\d{4} | \d{4}$/, '');
  return ANY_ROLE.test(words) || OTHER_HEADER_WORDS.test(withoutYear);
}

/** Whether a text can stand over a column of figures. */
export function isHeaderWord(words: string): boolean {
  return words.length <= 90 && (roleOfWords(words) !== 'other' || OTHER_HEADER_WORDS.test(words));
}

export function isMonth(words: string): boolean {
  return MONTH.test(words);
}

/** A year as a whole cell, "2023" or "2 023". */
export function isYearText(words: string): boolean {
  return /^(?:19|20)\d\d$|^2 0\d\d$/.test(words);
}

/** The years that a header or title names, in order: "Overførte midler fra 2022 til 2023" → 2022, 2023. */
export function yearsIn(words: string): number[] {
  if (isYearText(words)) return [Number(words.replace(' ', ''))];
  return [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}

/** The year of a column: of several the one after "til", else the last; "Regnskap 22" is of this century. */
export function yearOfWords(words: string): number | null {
  const until = /\btil (?:og med )?((?:19|20)\d\d)(?!\d)/.exec(words);
  if (until) return Number(until[1]);
  const years = yearsIn(words);
  if (years.length > 0) return years[years.length - 1] ?? null;
  const short =
    /['’]([1-4]\d)$|(?:regnskap|rekneskap|budsjett|bud\.?|resultat|måltall?|avvik|mål)[ -]([1-4]\d)$/.exec(
      words,
    );
  return short ? 2000 + Number(short[1] ?? short[2]) : null;
}

const TOTAL =
  /^(?:sum|delsum|mellomsum|totalsum|subtotal|grand total|totalt?|totale?|i alt|alle bydel(?:er|ar)|til ?sammen|til ?saman|samlet|samla|hovedsum)(?![a-zæøå])|(?:^|[ (])(?:totalt|i alt|samlet|sum)[ *):\d]*$/;

/** Whether a row's label says that the row is a sum. */
export function saysTotal(words: string): boolean {
  return TOTAL.test(words);
}

const WHOLE =
  /^(?:sum )?(?:totalt?|totalsum|hovedsum|grand total|i alt|til ?sammen|til ?saman|samlet|samla|(?:for )?(?:hele )?bydel(?:en|a)?)(?![a-zæøå])/;

/** Whether a row's label says that it sums all rows of its table, and not that it is what is left of them. */
export function saysWhole(words: string): boolean {
  return WHOLE.test(words) && !/netto|resultat|balanse|differanse|avvik|skudd/.test(words);
}

const CODE =
  /^(?:ansvar|konto|art|funksjon|prosjekt|kostnadss?ted|koststed)(?:s?nr\.?|s?nummer|ssted)?$|^(?:nr|kode|id)\.?$/;

/** Whether a column is of codes, which count nothing: "Ansvar", "Konto", "Nr.". */
export function saysCode(words: string): boolean {
  return CODE.test(words);
}

const IN_PERCENT = /(?<!(?<!\d)\d{1,3}(?:[.,]\d{1,2})? ?)%|prosent|\bpst\b/i;

/** Whether a column is of percentages: "Avvik i %" beside the deviation in kroner, but not "Pensjon 12 %". */
export function isPercentColumn(header: string): boolean {
  return IN_PERCENT.test(header);
}

const WORKED_OUT =
  /(?<![a-zæøå])(?:netto|sum|totalt?|i alt|til ?sammen|til ?saman|samlet|samla|rest\w*|gjenst\w*|attst\w*|ub|utg(?:å|a)ande|utgående|saldo (?:per |pr\.? )?31|endring\w*|økning|auke|vekst|nedgang|reduksjon|diff|differanse|mei?r-? ?\/ ?mindre\w*|mei?rforbruk|mindreforbruk|til disposisjon|til overføring|overføres til|overførast til|ubrukte?|ikk?je? (?:brukt|innvilg\w*|benyttet|disponert))(?![a-zæøå])|avvik/;

/** Whether a column's words say that it is worked out from others of its row: "Netto", "Rest av ramme", "UB 31.12". */
export function saysWorkedOut(words: string): boolean {
  return WORKED_OUT.test(words);
}

/** What Excel writes over the labels of a pivot table, which is no report table. */
export function saysPivot(words: string): boolean {
  return /radetikett|kolonneetikett|row labels|column labels/.test(words);
}

/** "Herav øremerket": a part of the row above that no sum counts again. */
export function saysOfWhich(words: string): boolean {
  return /^[- ]*(?:herav|hvorav|derav|av dette|av disse)(?![a-zæøå])/.test(words);
}

/** The functional area that a title, a sheet or a total names, "FO2A"; null for none or for several. */
export function areaOfWords(text: string): string | null {
  if (!/fo|funk/i.test(text)) return null;
  const pattern = /(?:funksjonsområde|funk\.? ?omr(?:åde|\.)?|\bfo)[ -]?(\d{1,2}[a-d]?)(?![a-zæøå\d])/gi;
  const areas = new Set(
    [...withPlainSigns(text).matchAll(pattern)].map(([, code = '']) => `FO${code.toUpperCase()}`),
  );
  return areas.size === 1 ? ([...areas][0] ?? null) : null;
}

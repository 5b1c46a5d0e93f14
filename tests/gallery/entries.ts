import type { LanguageCode } from '../../src/language/codes';
import { loadLanguage } from '../../src/language/load';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY } from '../../src/memory/memory';
import { AS_PRINTED } from '../../src/report/options';
import type { RefreshPlan } from '../../src/report/refresh/refresh';
import type { RollPlan } from '../../src/report/refresh/roll-forward-job';
import type { ReportDraft, ReportSheetDraft } from '../../src/report/report';
import { INITIAL, type PaneState } from '../../src/taskpane/state';
import { REFRESH_PLAN } from './refresh-plan';
import { changedWorkbook, emptyWorkbook, MADE_AT, sampleWorkbook, worldOf, type World } from './world';

/** One state of the pane, in all that a person sees of it. */
export interface Entry {
  readonly name: string;
  /** Brings the pane there by what a person does, or by the events that come with it. */
  readonly come: () => Promise<World>;
  /** What is pressed in the pane that stands there: names of buttons and tabs, or a part of them. */
  readonly press?: readonly string[];
  readonly type?: { readonly into: string; readonly text: string };
  /** What was pressed last is brought to the top. */
  readonly scrolls?: true;
  /** A heading that comes a while after the last press. */
  readonly sees?: string;
}

/** Figures and names of the samples' kind; the last figure is read in two ways. */
const DOUBTFUL_LETTER = [
  'Tildelingsbrev 2023 - bydelene',
  'Resultatindikatorer\tResultat 2021\tMåltall 2022\tMåltall 2023',
  'Andel fast ansatte i heltidsstillinger\t73,4 %\t>73 %\t>74 %',
  'Antall brukere med aktivitetstid\t1 299\t1 300\t2.500',
].join('\n');

const inLanguage = async (language: LanguageCode): Promise<PaneState> => ({
  ...INITIAL,
  language,
  words: await loadLanguage(language),
});

const empty = async (): Promise<World> => worldOf(INITIAL);

async function withLetter(language: LanguageCode = 'nb'): Promise<World> {
  const world = worldOf(await inLanguage(language));
  await world.actions.readSample();
  return world;
}

async function checked(step: PaneState['step'], language: LanguageCode = 'nb'): Promise<World> {
  const world = await withLetter(language);
  await world.actions.check('tables');
  world.actions.openStep(step);
  return world;
}

async function working(from: Promise<World>, work: NonNullable<PaneState['work']>, done: number | null) {
  const world = await from;
  world.store.send({ type: 'workStarted', work });
  if (done !== null) world.store.send({ type: 'workProgressed', done });
  return world;
}

/** Checked, and then somebody has changed a sheet. */
async function outdated(): Promise<World> {
  const world = worldOf(INITIAL, sampleWorkbook, changedWorkbook);
  await world.actions.readSample();
  await world.actions.check('findings');
  world.store.send({ type: 'workbookChanged', sheet: 'Område 3' });
  await new Promise<void>(resolve => world.store.subscribe(() => world.store.get().standing && resolve()));
  return world;
}

async function inserted(): Promise<World> {
  const world = await checked('insert');
  await world.actions.insert();
  return world;
}

/** The set of the next period as if the first tables had one, and the last had none. */
function nextOf({ sheets }: ReportDraft): RollPlan {
  const asked = { options: AS_PRINTED, language: 'nb' };
  const following = sheets.slice(0, 3).map(sheet => ({ ...sheet, name: `${sheet.name} 2024` }));
  return {
    sheets: following.map(whole => ({ draft: withoutColumn(whole), whole, asked })),
    left: [{ name: 'Budsjettpremisser', reason: 'notLater' }],
    inserted: [],
  };
}

/** As when the user does without the first column of figures. */
const withoutColumn = (sheet: ReportSheetDraft): ReportSheetDraft => ({
  ...sheet,
  rows: sheet.rows.map(row => row.filter((_, column) => column !== 1)),
});

/** The tables made, and the set of the next period found. @param file the other workbook that it is of */
async function withNext(world: World, file: string | null, plan: RefreshPlan | null): Promise<World> {
  const { result, drafts, draftedAs } = world.store.get();
  if (!result || !drafts || !draftedAs) throw new Error('not checked');
  const last = file === null ? null : { inserted: [], workbook: { name: file, sheets: [] } };
  world.store.send({ type: 'lastSetChosen', last });
  const event = { type: 'checked', plan, next: nextOf(drafts), checkedAt: MADE_AT, within: null } as const;
  world.store.send({ ...event, result, drafts, draftedAs });
  return world;
}

export const ENTRIES: readonly Entry[] = [
  { name: 'letter-empty', come: empty },
  { name: 'letter-paste', come: empty, press: [nb.pane.letter.paste] },
  { name: 'letter-reading', come: () => working(empty(), 'readingLetter', 0.4) },
  {
    name: 'letter-problem',
    async come() {
      const world = await empty();
      world.store.send({ type: 'failed', problem: nb.problem.document.imageOnly });
      return world;
    },
  },
  {
    name: 'letter-fault',
    async come() {
      const world = await empty();
      const fault = { name: 'TypeError', code: '', frames: ['part.1a2b3c4d.js:1:2345'] };
      world.store.send({ type: 'failed', problem: nb.pane.problem.unexpected, fault });
      return world;
    },
  },
  { name: 'letter-read', come: withLetter },
  {
    name: 'letter-doubtful',
    async come() {
      const world = await empty();
      await world.actions.readText(DOUBTFUL_LETTER);
      return world;
    },
    press: ['1 tall å se over'],
  },
  { name: 'tables-reading', come: () => working(withLetter(), 'readingWorkbook', 0.7) },
  {
    name: 'tables-none',
    async come() {
      const world = worldOf(INITIAL, emptyWorkbook);
      await world.actions.check('findings');
      return world;
    },
  },
  { name: 'tables-found', come: () => checked('tables') },
  {
    name: 'tables-correct',
    come: () => checked('tables'),
    press: ['Hovedoversikt brutto', nb.pane.recognised.understood],
  },
  {
    name: 'tables-missing',
    come: () => checked('tables'),
    press: [nb.pane.tables.missing],
  },
  {
    name: 'tables-selection',
    async come() {
      const world = await checked('tables');
      await world.actions.checkSelection();
      return world;
    },
  },
  {
    name: 'tables-stale',
    async come() {
      const world = await checked('tables');
      world.store.send({ type: 'workbookChanged', sheet: 'Netto' });
      return world;
    },
  },
  {
    name: 'tables-stopped',
    async come() {
      const world = await working(checked('tables'), 'checking', null);
      world.actions.stop();
      return world;
    },
  },
  {
    name: 'findings-unchecked',
    async come() {
      const world = await withLetter();
      world.actions.openStep('findings');
      return world;
    },
  },
  {
    name: 'insert-unchecked',
    async come() {
      const world = worldOf(INITIAL);
      world.actions.openStep('insert');
      return world;
    },
  },
  { name: 'findings', come: () => checked('findings') },
  { name: 'findings-marked', come: () => checked('findings'), press: [nb.pane.marker.mark] },
  {
    name: 'findings-log',
    async come() {
      const world = await inserted();
      await world.actions.undo();
      const cells = [{ sheet: 'Netto', cell: 'F5', before: 1, after: 2 }];
      world.store.send({ type: 'fixed', receipt: { cells } });
      world.actions.openStep('findings');
      return world;
    },
    press: [nb.pane.log.title(3)],
    scrolls: true,
  },
  {
    name: 'findings-nothing-found',
    come: () => checked('findings'),
    type: { into: nb.pane.findings.search, text: 'finnes slett ikke' },
  },
  { name: 'findings-open', come: () => checked('findings'), press: ['Snu fortegnet'] },
  {
    name: 'findings-accept',
    come: () => checked('findings'),
    press: ['Snu fortegnet', nb.pane.accept.open],
  },
  {
    name: 'findings-fixed',
    async come() {
      const world = await checked('findings');
      const cells = [{ sheet: 'Netto', cell: 'F5', before: 1, after: 2 }];
      world.store.send({ type: 'fixed', receipt: { cells } });
      return world;
    },
  },
  {
    name: 'findings-since',
    async come() {
      const world = worldOf(INITIAL);
      const lastCheck = { at: '2030-01-01T03:04:05+01:00', seen: ['A01 | Netto | Rad | '] };
      world.store.send({ type: 'recalled', memory: { ...EMPTY_MEMORY, lastCheck } });
      await world.actions.readSample();
      await world.actions.check('findings');
      return world;
    },
  },
  { name: 'indicators', come: () => checked('findings'), press: [nb.pane.findings.tabs.indicators] },
  { name: 'checks', come: () => checked('findings'), press: [nb.pane.findings.tabs.checks] },
  {
    name: 'checks-failed',
    come: () => checked('findings'),
    press: [nb.pane.findings.tabs.checks, 'Ikke i orden'],
  },
  { name: 'findings-nynorsk', come: () => checked('findings', 'nn') },
  { name: 'findings-english', come: () => checked('findings', 'en') },
  { name: 'source', come: () => checked('tables'), press: [nb.pane.trace.show], sees: nb.pane.trace.title },
  { name: 'insert', come: () => checked('insert') },
  { name: 'insert-preview', come: () => checked('insert'), press: ['Forhåndsvis'] },
  {
    name: 'insert-choices',
    async come() {
      const world = await checked('insert');
      await world.actions.choose({ commentColumn: true, material: { kroner: 5_000_000, percent: 2 } });
      return world;
    },
    press: [nb.pane.choices.summary(2)],
  },
  {
    name: 'insert-remarks',
    async come() {
      const world = await checked('insert');
      await world.actions.choose({ material: { kroner: 5_000_000, percent: 2 } });
      return world;
    },
    press: ['Forhåndsvis Hovedoversikt netto'],
  },
  { name: 'insert-writing', come: () => working(checked('insert'), 'inserting', 0.25) },
  { name: 'insert-written', come: inserted },
  {
    name: 'insert-update',
    come: async () => withNext(await inserted(), null, REFRESH_PLAN),
  },
  {
    name: 'insert-undone',
    async come() {
      const world = await inserted();
      await world.actions.undo();
      return world;
    },
  },
  {
    name: 'insert-last-set',
    come: async () => withNext(await checked('insert'), 'Tertialrapport 2023.xlsx', null),
    press: [nb.rollForward.fromFile.summary(3), 'Hovedoversikt netto 2024'],
  },
  {
    name: 'insert-update-remarks',
    come: async () => withNext(await inserted(), null, REFRESH_PLAN),
    press: [nb.pane.remarks.title(2)],
    scrolls: true,
  },
  { name: 'findings-outdated', come: outdated, press: [nb.pane.marker.mark], scrolls: true },
];

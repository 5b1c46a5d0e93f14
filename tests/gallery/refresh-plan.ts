import type { RefreshPlan } from '../../src/report/refresh/refresh';
import type { SheetPlan } from '../../src/report/refresh/plan';

/** What an update of inserted tables finds when somebody has been in them: a change, two conflicts, a sheet it leaves. */
const SHEET: Omit<SheetPlan, 'after'> = {
  name: 'Hovedoversikt netto',
  changes: [
    {
      kind: 'cell',
      address: 'C5',
      row: 'Rad',
      column: 'Regnskap 2023',
      was: 129387,
      willBe: 129400,
      style: 'amount',
    },
    { kind: 'rowAdded', address: 'A9', row: 'Ny rad', column: '', was: null, willBe: null, style: 'label' },
  ],
  conflicts: [
    {
      key: 'celle',
      kind: 'cell',
      address: 'D5',
      row: 'Rad',
      column: 'Avvik',
      now: 1,
      fresh: 58639,
      style: 'amount',
      taken: false,
    },
    {
      key: 'rad',
      kind: 'rowDeleted',
      address: 'A6',
      row: 'Rad som er slettet',
      column: '',
      now: null,
      fresh: null,
      style: 'label',
      taken: false,
    },
  ],
  remarks: [
    {
      ...{ key: 'Funksjonsområde 2B 0', label: 'Funksjonsområde 2B', reason: 'nothingSaid', place: 'column' },
      text: 'Funksjonsområde 2B har et merforbruk på 16,0 mill. kr i 2023, 5,5 % av budsjettet. Årsaken er [fyll inn].',
      ...{ mayBePut: true, isPut: false, said: null },
    },
    {
      ...{
        key: 'Funksjonsområde 3 0',
        label: 'Funksjonsområde 3',
        reason: 'figuresChanged',
        place: 'column',
      },
      text: 'Funksjonsområde 3 har et mindreforbruk på 21,4 mill. kr i 2023, 2,7 % av budsjettet. Årsaken er [fyll inn].',
      ...{ mayBePut: false, isPut: false, said: { text: 'Ledige stillinger.', address: 'H8' } },
    },
  ],
  update: null,
};

export const REFRESH_PLAN: RefreshPlan = {
  // What is remembered afterwards is shown nowhere.
  sheets: [SHEET as SheetPlan],
  left: [{ name: 'Måloppnåelse', reason: 'sourceGone' }],
  updates: [],
  inserted: [],
};

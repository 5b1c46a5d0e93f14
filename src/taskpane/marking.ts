import type { Place, Severity } from '../check/finding';
import { asking } from '../memory/seen';
import type { Services } from './services';
import type { Store } from './store';
import type { WorkRunner } from './work';

/** The marker of findings in the sheet: it follows the sheet that is shown, the finding that is chosen, and each check. */
export interface Marking {
  /** Switches the marker on or off. @returns whether it went well */
  mark(on: boolean): Promise<boolean>;
  /** Selects a cell as the user asks; what is marked stays marked around it. */
  select(sheet: string, cell: string): Promise<void>;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function createMarking(services: Services, store: Store, work: WorkRunner): Marking {
  const { get, send } = store;
  let listening = false;
  /** What the user has chosen last among the findings; it is the active cell of its sheet. */
  let chosen: Place | null = null;
  /** The sheet that comes into view was asked for by the user for something that is no finding. */
  let otherComes = false;

  const markNow = async () => send({ type: 'marked', marked: await services.mark(placesOf(store, chosen)) });
  const again = async () => {
    if (get().marked) await work.briefly(markNow);
  };

  async function listen(): Promise<void> {
    if (listening) return;
    await services.onSheetShown(() => {
      if (otherComes) otherComes = false;
      else void again();
    });
    listening = true;
    let { result } = get();
    store.subscribe(() => {
      if (get().result === result) return;
      result = get().result;
      void again();
    });
  }

  return {
    mark: on =>
      work.asked(async () => {
        if (on) {
          await listen();
          await markNow();
        } else {
          await services.unmark();
          send({ type: 'marked', marked: null });
        }
      }),
    async select(sheet, cell) {
      const { marked } = get();
      const isFinding = placesOf(store, null).some(place => isSame(place, { sheet, cell }));
      chosen = isFinding ? { sheet, cell } : chosen;
      otherComes = marked !== null && !isFinding && marked.sheet !== sheet;
      await services.select(sheet, cell);
      if (marked && isFinding) await markNow();
    },
  };
}

const isSame = (one: Place, other: Place): boolean => one.sheet === other.sheet && one.cell === other.cell;

/** Where the findings are that ask for something: the chosen one, then the gravest. */
function placesOf({ get }: Store, chosen: Place | null): Place[] {
  const findings = asking(get().result?.check.findings ?? []);
  const places = findings
    .toSorted((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
    .map(({ place }) => place);
  if (!chosen || !places.some(place => isSame(place, chosen))) return places;
  return [chosen, ...places.filter(place => !isSame(place, chosen))];
}

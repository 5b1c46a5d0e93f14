import type { CellValue, ForeignFunctions } from '../../file/local/foreign-functions';
import type { HostClass } from '../engine/class';
import type { Push } from '../engine/message';

/** A worksheet function of the add-in, as its manifest and its metadata file declare it. */
export interface AddInFunction {
  readonly id: string;
  /** As formulas write it, with the namespace: "PREFIX.NAME". */
  readonly name: string;
  readonly parameters: number;
  /** Its cells are given values until they are cancelled. */
  readonly streams: boolean;
}

/** What the client tells of a function that it has run; `value` of a failed one is its message. */
interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: CellValue | { readonly code?: string };
  readonly errorCode?: number;
}

interface Call {
  readonly id: number;
  readonly streams: boolean;
  value: CellValue;
}

/** Messages of worksheet functions have a category of their own. */
const CATEGORY = 1;
const [INVOKE, CANCEL] = [1000, 1001] as const;
const FLAGS_OF_STREAM = 1 | 2;
/** What a cell shows until the add-in has answered; a real Excel shows #BUSY!, which the library does not know. */
const WAITING = '#GETTING_DATA';
/** The client's numbers for error values. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/**
 * Lets the add-in work out the functions that formulas ask for: a call goes to it as a message, what it answers is
 * kept for the same arguments, and the workbook is calculated anew.
 */
export class CustomFunctionCalls implements ForeignFunctions {
  private readonly functions: ReadonlyMap<string, AddInFunction>;
  private readonly calls = new Map<string, Call>();
  /** What formulas have asked for since they were last all calculated. */
  private asked = new Set<string>();
  private lastId = 0;

  constructor(
    functions: readonly AddInFunction[],
    private readonly push: (push: Push) => void,
    private readonly recalculate: () => void,
  ) {
    this.functions = new Map(functions.map(each => [each.name, each]));
  }

  get names(): readonly string[] {
    return [...this.functions.keys()];
  }

  valueOf(name: string, args: readonly CellValue[]): CellValue {
    const key = JSON.stringify([name, ...args]);
    this.asked.add(key);
    const known = this.calls.get(key);
    return known ? known.value : this.call(key, name, args);
  }

  /** What streams into cells that are there no more is cancelled. */
  calculated(): void {
    for (const [key, { id, streams }] of this.calls) {
      if (!streams || this.asked.has(key)) continue;
      this.calls.delete(key);
      this.tell(CANCEL, { invocationId: id });
    }
    this.asked = new Set();
  }

  /** The client hears calls from now on; it knows of none that went to the page before it. */
  ready(): void {
    this.calls.clear();
    this.recalculate();
  }

  answered(results: readonly InvocationResult[]): void {
    const byId = new Map([...this.calls.values()].map(call => [call.id, call]));
    for (const result of results) {
      const call = byId.get(result.id);
      if (call) call.value = valueOf(result);
    }
    this.recalculate();
  }

  private call(key: string, name: string, args: readonly CellValue[]): CellValue {
    const called = this.functions.get(name);
    if (!called) return '#NAME?';
    const { id: functionId, parameters, streams } = called;
    const id = ++this.lastId;
    this.calls.set(key, { id, streams, value: WAITING });
    const given = Array.from(
      { length: Math.max(parameters, args.length) },
      (_, index) => args[index] ?? null,
    );
    this.tell(INVOKE, [id, functionId, given, '', streams ? FLAGS_OF_STREAM : 0]);
    return WAITING;
  }

  private tell(type: number, message: unknown): void {
    this.push([CATEGORY, type, '', JSON.stringify(message), String(this.lastId)]);
  }
}

function valueOf({ failed, value, errorCode = 0 }: InvocationResult): CellValue {
  if (failed) return ERRORS[errorCode] ?? '#VALUE!';
  if (typeof value === 'object' && value !== null) return value.code ?? '#VALUE!';
  return value ?? null;
}

export const customFunctionsClass: HostClass<CustomFunctionCalls> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: calls => calls.ready(),
    SetInvocationResults: (calls, [results]) => calls.answered(results as readonly InvocationResult[]),
  },
};

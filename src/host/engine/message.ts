/**
 * What goes over the wire between Office.js and Excel ("ProcessQuery"), as the real client sends and expects it.
 * Ids of actions and object paths come from one counter of the client's request context.
 */

/** How an object is reached: 1 workbook, 2 new service, 3 method, 4 property, 5 indexer, 6 tracked reference, 7 null. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path it stands for, 0 for a plain value, an array for an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What `load` and `retrieve` ask for; names as the author typed them, levels separated by "/" or ".". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 6 recursive query, 7 query as JSON, 8 unchanged?, 9 update. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Index in the request's list of actions; what came before it stays done. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface AnswerBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: AnswerError;
}

/** One event on its way to the add-in: message category, event type, target (a sheet's id, "Workbook" or ""), payload as JSON text, running number. */
export type Push = readonly [category: number, type: number, target: string, payload: string, id: string];

/**
 * The messages between a pane's frame and the page of Excel on the web around it: JSON text by `postMessage`.
 * Events come as further responses to the message that registered for them.
 */

export const REQUEST = 0;
export const RESPONSE = 1;

export const INVOKE = 0;
export const REGISTER = 1;
export const UNREGISTER = 2;

export const ANSWER_OF_CALL = 0;
export const ANSWER_OF_EVENT = 1;

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface FrameResponse {
  readonly _messageType: typeof RESPONSE;
  readonly _responseType: typeof ANSWER_OF_CALL | typeof ANSWER_OF_EVENT;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _origin: string;
  readonly _serializerVersion: 1;
}

/** The request in a message of this conversation; null for everything else that comes by. */
export function requestIn(data: unknown, conversationId: string): FrameRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = parsed(data) as Partial<FrameRequest> | null;
  const ours = message?._messageType === REQUEST && message._conversationId === conversationId;
  return ours ? (message as FrameRequest) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

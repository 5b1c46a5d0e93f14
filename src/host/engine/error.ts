/** An answer that Excel gives instead of a result; the client makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that failed, "Range.values". */
    readonly location: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );

export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message, location);

export const invalidReference = (location: string): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);

export const invalidSelection = (location: string): HostError =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.', location);

export const invalidOperation = (location: string, message: string): HostError =>
  new HostError('InvalidOperation', message, location);

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);

export const notImplemented = (member: string): HostError =>
  new HostError('NotImplemented', `The local Excel does not know ${member}.`, member, 501);

/** A mistake of the local Excel itself: what broke is told, so that a test shows it. */
export const generalException = (cause: unknown): HostError =>
  new HostError(
    'GeneralException',
    `There was an internal error while processing the request: ${String(cause)}`,
    '',
    500,
  );

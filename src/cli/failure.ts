/** The run cannot be done. The message is the one sentence that the user reads. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun';
}

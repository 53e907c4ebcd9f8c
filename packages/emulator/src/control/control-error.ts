/** Thrown for a request to the control API that cannot be fulfilled; the message says why. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}

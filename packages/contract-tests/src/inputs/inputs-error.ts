/** Thrown for requests of the user's own that cannot be used; the message says where in them, and what is possible. */
export class InputsError extends Error {
  override readonly name = "InputsError";
}

/** Thrown for invalid inputs of the user; the message says where the problem is, and what is possible. */
export class InputsError extends Error {
  override readonly name = "InputsError";
}

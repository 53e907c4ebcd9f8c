/** Thrown for a file that cannot hold the emulator's data. The message says why, and what to do about it. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

import type { ReadAnswer } from "../../call/descriptor.ts";

/** Returns a reader for successes whose body type depends on the status. */
export function byStatus(readers: Readonly<Record<number, ReadAnswer>>, others: ReadAnswer): ReadAnswer {
  return (text, status, bytes) => (readers[status] ?? others)(text, status, bytes);
}

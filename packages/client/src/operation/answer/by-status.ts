import type { ReadAnswer } from "../../call/descriptor.ts";

/** Makes what reads successes whose bodies differ with their status. */
export function byStatus(readers: Readonly<Record<number, ReadAnswer>>, others: ReadAnswer): ReadAnswer {
  return (text, status, bytes) => (readers[status] ?? others)(text, status, bytes);
}

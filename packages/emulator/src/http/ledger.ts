/** One call and its answer. */
export interface LedgerEntry {
  readonly time: string;
  readonly method: string;
  readonly target: string;
  readonly operation?: string;
  readonly accountId?: string;
  readonly idempotencyKey?: string;
  /** Without the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly answer: { readonly status: number; readonly headers: object; readonly body: string };
  /** The injected fault, if the call got one. */
  readonly forced?: string;
  /** For a documented error: its name, when it arises, and what to do about it. */
  readonly cause?: { readonly name: string; readonly says: string; readonly fix: string };
}

/** The received calls, the latest last. */
export interface Ledger {
  add(entry: LedgerEntry): void;
  list(): readonly LedgerEntry[];
  clear(): void;
}

/** How many calls are kept; the oldest are removed first. */
const KEPT = 1000;

/** Makes an empty ledger. */
export function createLedger(): Ledger {
  let entries: LedgerEntry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
      // Truncated rarely, so that the cost of a call does not depend on the number of kept calls.
      if (entries.length >= 2 * KEPT) entries = entries.slice(-KEPT);
    },
    list: () => entries.slice(-KEPT),
    clear: () => {
      entries = [];
    },
  };
}

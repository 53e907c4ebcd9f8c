/** One call, and what became of it. */
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
  /** The fault that was asked for, if the call got one. */
  readonly forced?: string;
  /** For a documented error: its name, when it arises, and what to do about it. */
  readonly cause?: { readonly name: string; readonly says: string; readonly fix: string };
}

/** The calls that came, the latest last. */
export interface Ledger {
  add(entry: LedgerEntry): void;
  list(): readonly LedgerEntry[];
  clear(): void;
}

/** So many calls are kept; the oldest go first. */
const KEPT = 1000;

/** Makes an empty ledger. */
export function createLedger(): Ledger {
  let entries: LedgerEntry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
      // Cut rarely, so that a call costs the same whatever is kept.
      if (entries.length >= 2 * KEPT) entries = entries.slice(-KEPT);
    },
    list: () => entries.slice(-KEPT),
    clear: () => {
      entries = [];
    },
  };
}

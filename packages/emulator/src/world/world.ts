import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Store } from "./store/store.ts";

/** Everything that an answer depends on: the store, the clock and the source of ids. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
}

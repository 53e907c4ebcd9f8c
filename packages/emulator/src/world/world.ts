import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Store } from "./store/store.ts";

/** All that an answer depends on: what is remembered, what time it is, and which ids come next. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
}

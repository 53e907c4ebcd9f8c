import { answerControl } from "./control/answer-control.ts";
import { type Control, createControl } from "./control/control.ts";
import { answer } from "./http/answer.ts";
import { createFaults } from "./http/faults.ts";
import { createLedger } from "./http/ledger.ts";
import { CONTROL_PATH, type EmulatorRequest, type EmulatorResponse } from "./http/request/message.ts";
import { createRateLimiter, type RateLimit } from "./http/rate-limit.ts";
import { readRequest } from "./http/request/read-request.ts";
import { sendResponse } from "./http/send-response.ts";
import type { Service } from "./http/service.ts";
import { createManualClock, realClock } from "./world/clock.ts";
import { defaultSeed } from "./world/seed/default-seed.ts";
import { createIds } from "./world/ids.ts";
import type { Store } from "./world/store/store.ts";
import { createMemoryStore } from "./world/store/memory-store.ts";
import { plantSeed } from "./world/seed/plant-seed.ts";
import type { Seed } from "./world/seed/seed.ts";
import { answerViewer } from "./viewer/answer-viewer.ts";
import type { ViewerPage } from "./viewer/viewer-page.ts";

/** The options of an emulator; all of them have defaults. */
export interface EmulatorOptions {
  /** The initial world. Default: the seed with the documented ids. */
  readonly seed?: Seed;
  /**
   * `manual` starts at 2026-03-02T09:30:00Z, moves only through `control`, and makes ids predictable. Default `real`.
   */
  readonly clock?: "real" | "manual";
  /** Default none. */
  readonly rateLimit?: RateLimit;
  /**
   * The store of the world. Default: in memory. If an emulator used the store before, its world is kept, and the seed
   * is planted only by `control.reset`. Two emulators cannot share a store.
   */
  readonly store?: Store;
  /** The host names that are allowed for requests to the control API. Default: any. */
  readonly controlHosts?: readonly string[];
  /** The page at `/__emulator/`: `viewer` of `@resellers-sdk/emulator/viewer`. Default: none, which keeps bundles small. */
  readonly viewer?: ViewerPage;
}

/** The API with a memory. */
export interface Emulator {
  /** Answers as the API would; pass it to a client as its `fetch`. It needs no `this`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers synchronously: the basis of `fetch` and of servers. Never throws. */
  readonly answer: (request: EmulatorRequest) => EmulatorResponse;
  /** Looks into the world and changes it. */
  readonly control: Control;
}

/**
 * Makes an emulator with a world of its own.
 *
 * @throws {SeedError} With every mistake of the seed.
 * @throws {TypeError} For an unknown clock and for an invalid rate limit.
 *
 * @example
 * const emulator = createEmulator({ clock: "manual" });
 * const resellers = createResellersClient({ apiKey: "any-good-key", accountId, fetch: emulator.fetch });
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const {
    seed = defaultSeed,
    clock: kind = "real",
    rateLimit,
    controlHosts = [],
    store = createMemoryStore(),
  } = options;
  if (kind !== "real" && kind !== "manual")
    throw new TypeError(`clock has to be real or manual, and is ${String(kind)}`);
  const clock = kind === "manual" ? createManualClock(store) : realClock;
  const world = { store, clock, ids: createIds(clock, store) };
  const limiter = createRateLimiter(rateLimit);
  const service: Service = { world, faults: createFaults(), limiter, ledger: createLedger() };
  if (store.number("begun") === undefined)
    store.atomically(() => {
      plantSeed(world, seed);
      store.putNumber("begun", 1);
    });
  const control = createControl(service, seed);
  const answerAny = (request: EmulatorRequest): EmulatorResponse => {
    if (request.target.split("?")[0] === CONTROL_PATH) return answerViewer(options.viewer, request);
    return request.target.startsWith(CONTROL_PATH)
      ? answerControl(control, request, controlHosts)
      : answer(service, request);
  };
  return {
    control,
    answer: answerAny,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return sendResponse(answerAny(await readRequest(request)), request.signal);
    },
  };
}

import type { Data, Failure } from "../operation/operation-types.ts";

/** A package as `getPackage` gives it. */
export type DeliveredPackage = Data<"getPackage">["package"];
/** One instance of a package. */
export type DeliveredInstance = NonNullable<DeliveredPackage["productInstances"]>[number];

interface Ended {
  /** How often the package was read. */
  readonly polls: number;
  /** The package as it was read last; `undefined` if it never could be read. */
  readonly package?: DeliveredPackage;
}

interface NotDelivered extends Ended {
  readonly ok: false;
  /** What happened, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Everything that was waited for is ENABLED. */
export interface Delivered extends Ended {
  readonly ok: true;
  readonly package: DeliveredPackage;
  /** The instance that was asked for, or all of the package. */
  readonly instances: readonly DeliveredInstance[];
}

/** An instance that cannot become ENABLED by waiting; `failure` is the API's reason where it gives one. */
export interface InstanceStopped extends NotDelivered {
  readonly reason: "failed" | "awaiting-action" | "canceled";
  readonly instance: DeliveredInstance;
  readonly failure?: DeliveredInstance["failure"];
}

/** The package has no such instance, or none at all. */
export interface InstanceMissing extends NotDelivered {
  readonly reason: "missing";
}

/** Time ran out; `waitingFor` holds the instances that were not ENABLED when the package was read last. */
export interface DeadlineReached extends NotDelivered {
  readonly reason: "deadline";
  readonly deadlineMs: number;
  readonly waitingFor: readonly DeliveredInstance[];
  /** The failure of the last read, where it was one that can pass. */
  readonly error?: Failure<"getPackage">["error"];
}

/** The caller's signal aborted; `cause` is its reason. */
export interface WaitAborted extends NotDelivered {
  readonly reason: "aborted";
  readonly cause: unknown;
}

/** The package could not be read, for a reason that waiting does not change. */
export interface PollFailed extends NotDelivered {
  readonly reason: "poll";
  readonly error: Failure<"getPackage">["error"];
}

/** How a wait ended. Check `ok`, then switch over `reason`. */
export type Delivery = Delivered | InstanceStopped | InstanceMissing | DeadlineReached | WaitAborted | PollFailed;

/** What ends a wait without success, before it is known how often the package was read. */
export type Undelivered =
  Exclude<Delivery, Delivered> extends infer Each ? (Each extends unknown ? Omit<Each, keyof Ended> : never) : never;

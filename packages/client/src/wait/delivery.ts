import type { Data, Failure } from "../operation/operation-types.ts";

/** A package as `getPackage` returns it. */
export type DeliveredPackage = Data<"getPackage">["package"];
/** One instance of a package. */
export type DeliveredInstance = NonNullable<DeliveredPackage["productInstances"]>[number];

interface Ended {
  /** How often the package was read. */
  readonly polls: number;
  /** The package from the last successful read; `undefined` if there was none. */
  readonly package?: DeliveredPackage;
}

interface NotDelivered extends Ended {
  readonly ok: false;
  /** What happened, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** All requested instances are ENABLED. */
export interface Delivered extends Ended {
  readonly ok: true;
  readonly package: DeliveredPackage;
  /** The requested instance, or all instances of the package. */
  readonly instances: readonly DeliveredInstance[];
}

/** An instance that will not become ENABLED by waiting; `failure` is the API's reason if it gives one. */
export interface InstanceStopped extends NotDelivered {
  readonly reason: "failed" | "awaiting-action" | "canceled";
  readonly instance: DeliveredInstance;
  readonly failure?: DeliveredInstance["failure"];
}

/** The package has no such instance, or no instances at all. */
export interface InstanceMissing extends NotDelivered {
  readonly reason: "missing";
}

/** The deadline passed; `waitingFor` holds the instances that were not ENABLED at the last read. */
export interface DeadlineReached extends NotDelivered {
  readonly reason: "deadline";
  readonly deadlineMs: number;
  readonly waitingFor: readonly DeliveredInstance[];
  /** The failure of the last read, if it was a temporary one. */
  readonly error?: Failure<"getPackage">["error"];
}

/** The caller's signal aborted; `cause` is its reason. */
export interface WaitAborted extends NotDelivered {
  readonly reason: "aborted";
  readonly cause: unknown;
}

/** The package could not be read, because of an error that waiting does not fix. */
export interface PollFailed extends NotDelivered {
  readonly reason: "poll";
  readonly error: Failure<"getPackage">["error"];
}

/** How a wait ended. Check `ok`, then switch over `reason`. */
export type Delivery = Delivered | InstanceStopped | InstanceMissing | DeadlineReached | WaitAborted | PollFailed;

/** The reasons for a wait without success, without the number of reads. */
export type Undelivered =
  Exclude<Delivery, Delivered> extends infer Each ? (Each extends unknown ? Omit<Each, keyof Ended> : never) : never;

export type {
  DeadlineReached,
  Delivered,
  DeliveredInstance,
  DeliveredPackage,
  Delivery,
  InstanceMissing,
  InstanceStopped,
  PollFailed,
  WaitAborted,
} from "./wait/delivery.ts";
export { type DeliveryTarget, waitForDelivery, type WaitOptions } from "./wait/wait-for-delivery.ts";

import type { Cycle, Delivery, Failure, Product } from "../entities.ts";
import type { SeedReader } from "./seed-reader.ts";

const MEMBERS = [
  "id",
  "name",
  "type",
  "cycles",
  "oncePerSite",
  "needsOnSite",
  "limit",
  "settings",
  "sold",
  "adjustable",
  "payable",
  "delivery",
  "expiresAfterMs",
];

/** A product of a seed, with its defaults. */
export function readProduct(reader: SeedReader, value: unknown, at: string): Product {
  const given = reader.object(value, at, MEMBERS);
  const cycles = reader.list(given["cycles"], `${at}/cycles`);
  if (cycles.length === 0) reader.note(`${at}/cycles`, "needs at least one cycle, such as { type: ONE_TIME }");
  const id = reader.text(given, "id", at);
  const needsOnSite = reader.optionalText(given, "needsOnSite", at);
  const limit = reader.optionalCount(given, "limit", at);
  const expiresAfterMs = reader.optionalCount(given, "expiresAfterMs", at);
  return {
    id,
    name: reader.optionalText(given, "name", at) ?? id,
    type: reader.text(given, "type", at),
    cycles: cycles.map((cycle, index) => readCycle(reader, cycle, `${at}/cycles/${index}`)),
    oncePerSite: reader.optionalFlag(given, "oncePerSite", at) ?? false,
    ...(needsOnSite === undefined ? {} : { needsOnSite }),
    ...(limit === undefined ? {} : { limit }),
    settings: reader.optionalFlag(given, "settings", at) ?? true,
    sold: reader.optionalFlag(given, "sold", at) ?? true,
    adjustable: reader.optionalFlag(given, "adjustable", at) ?? true,
    payable: reader.optionalFlag(given, "payable", at) ?? true,
    delivery: readDelivery(reader, given["delivery"] ?? {}, `${at}/delivery`),
    ...(expiresAfterMs === undefined ? {} : { expiresAfterMs }),
  };
}

/** A cycle that can be billed: one-time, or recurring with a unit. */
export function readCycle(reader: SeedReader, value: unknown, at: string): Cycle {
  const given = reader.object(value, at, ["type", "cycleDuration"]);
  const type = reader.optionalOneOf(given, "type", at, ["ONE_TIME", "RECURRING"]) ?? reader.missing(given, "type", at);
  if (type !== "RECURRING") {
    if (given["cycleDuration"] !== undefined) reader.note(`${at}/cycleDuration`, "is for RECURRING cycles only");
    return { type: "ONE_TIME" };
  }
  const place = `${at}/cycleDuration`;
  const duration = reader.object(given["cycleDuration"], place, ["unit", "count"]);
  const unit = reader.optionalOneOf(duration, "unit", place, ["DAY", "WEEK", "MONTH", "YEAR"]);
  if (unit === undefined) reader.missing(duration, "unit", place);
  const count = reader.optionalCount(duration, "count", place) ?? 1;
  return { type, cycleDuration: { ...(unit === undefined ? {} : { unit }), count } };
}

function readDelivery(reader: SeedReader, value: unknown, at: string): Delivery {
  const given = reader.object(value, at, ["afterMs", "outcome", "failure"]);
  const outcome = reader.optionalOneOf(given, "outcome", at, ["ENABLED", "FAILED", "AWAITING_ACTION"]) ?? "ENABLED";
  const afterMs = reader.optionalCount(given, "afterMs", at) ?? 0;
  if (outcome !== "FAILED") {
    if (given["failure"] !== undefined) reader.note(`${at}/failure`, "goes with the outcome FAILED only");
    return { afterMs, outcome };
  }
  return { afterMs, outcome, failure: readFailure(reader, given["failure"], `${at}/failure`) };
}

/** Why a delivery failed; a timeout by default. */
export function readFailure(reader: SeedReader, value: unknown, at: string): Failure {
  if (value === undefined) return { code: "DELIVERY_TIMEOUT", message: "The delivery took too long." };
  const given = reader.object(value, at, ["code", "message"]);
  return {
    code: reader.optionalOneOf(given, "code", at, ["UNKNOWN", "DELIVERY_TIMEOUT", "EXTERNAL_FAILURE"]) ?? "UNKNOWN",
    message: reader.optionalText(given, "message", at) ?? "The delivery failed.",
  };
}

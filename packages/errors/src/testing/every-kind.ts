import { createError } from "../make/create-error.ts";
import { decodeError } from "../decode/decode-error.ts";
import { abortedError, decodeFailure, inputError, networkError, timeoutError } from "../make/failures.ts";
import type { AnyError } from "../value/operation-error.ts";

const operation = "adjustProductInstanceSpecifications";
const context = { operation, requestId: "r", attempts: 2, totalDelayMs: 30 } as const;
const application = (code: string, description: string): object => ({
  details: { applicationError: { code, description } },
});
const read = (status: number, body?: object | string): AnyError =>
  decodeError({ operation, status, headers: { "x-wix-request-id": "r", "retry-after": "2" }, body });

/** Named errors: one of every kind, and one of every form that a documented error can have. */
export const everyKind: Readonly<Record<string, AnyError>> = {
  "documented, with parameters": createError(operation, "PRODUCT_LIMIT_EXCEEDED", {
    productId: "p",
    numberOfCurrentSubscriptions: 3,
  }),
  "documented, with a list": createError(
    "createPackageV2",
    "INVALID_PRODUCTS",
    { productIds: ["a", "b"] },
    { paramsFrom: "data" },
  ),
  "documented, without parameters": createError(operation, "MISSING_PRODUCT_DETAILS.billingInfo", {}),
  "documented, reworded": read(428, application("PRODUCT_LIMIT_EXCEEDED", "Reworded")),
  "documented, variant unclear": read(428, application("MISSING_PRODUCT_DETAILS", "Reworded")),
  unlisted: read(428, application("BRAND_NEW", "New")),
  validation: read(400, {
    details: { validationError: { fieldViolations: [{ field: "a", description: "b", data: { threshold: 1 } }] } },
  }),
  auth: read(401, "<html>"),
  "rate-limit": read(429),
  server: read(503, "x".repeat(20_000)),
  http: read(409, {}),
  decode: read(200, "<html>"),
  "decode, from the client": decodeFailure({ ...context, status: 200 }, "no package in it", "{}", new Error("inside")),
  network: networkError({ ...context, status: 200 }, new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })),
  timeout: timeoutError(context, "deadlineMs", 5000),
  aborted: abortedError(context, new DOMException("Not any more", "AbortError")),
  input: inputError(context, [{ field: "instanceId", description: "is missing" }]),
  "with attempts": decodeError({ operation, status: 503, attempts: 3, totalDelayMs: 1500 }),
};

import type { AnyError } from "../value/operation-error.ts";

/** Explanations by kind, for failures without a documented code. */
export interface KindExplanation {
  readonly title: string;
  readonly meaning: string;
  readonly fix: string;
}

/** The explanation of every kind; `unlisted` is for an application code that this version does not list. */
export const kindExplanations: Readonly<Record<Exclude<AnyError["kind"], "api"> | "unlisted", KindExplanation>> = {
  unlisted: {
    title: "Code that is not listed",
    meaning: "The API refused the request with an application code that this version does not list for the operation.",
    fix: "Read the message. If the code is documented in the meantime, upgrade this package.",
  },
  validation: {
    title: "Invalid request",
    meaning: "The API refused fields of the request. The violations say which, and which rule each of them breaks.",
    fix: "Correct the fields that the violations name, then send the request again.",
  },
  auth: {
    title: "Not allowed",
    meaning: "The API key is missing or wrong, or does not have the permission.",
    fix: "Check the API key, its permissions, and the account that the request names.",
  },
  "rate-limit": {
    title: "Too many requests",
    meaning: "The API accepts no more requests at the moment.",
    fix: "Wait as long as retryAfterMs says, or some seconds, then send the same request again.",
  },
  server: {
    title: "Failure of the server",
    meaning: "The API, or something in front of it, failed and did not say why.",
    fix: "Send the request again later if it is safe to repeat. Quote the request id if it keeps failing.",
  },
  http: {
    title: "Unexpected response",
    meaning: "The response has a failing status, and a body that explains nothing.",
    fix: "Check the address of the API, and proxies between you and it. The raw body may say more.",
  },
  decode: {
    title: "Unreadable answer",
    meaning: "The call succeeded, but its answer does not match the description of the operation.",
    fix: "Do not send the request again: it took effect. Read the object again to learn its state.",
  },
  network: {
    title: "No complete response",
    meaning: "The connection failed before the response was complete. The request may have taken effect.",
    fix: "Check the connection. Repeat the request only if it is safe to repeat.",
  },
  timeout: {
    title: "Too slow",
    meaning: "The response did not arrive within the timeout. The request may have taken effect.",
    fix: "Allow more time, or repeat the request if it is safe to repeat.",
  },
  aborted: {
    title: "Aborted",
    meaning: "The caller's own signal ended the call. The request may have taken effect.",
    fix: "Do nothing if that was intended.",
  },
  input: {
    title: "Refused before sending",
    meaning: "The input cannot be sent. The violations say which part of it, and why. Nothing was sent.",
    fix: "Correct the input that the violations name.",
  },
};

import type { Envelope } from "../value/envelope.ts";

/** The error bodies of an imaginary API, after RFC 9457: the code is in `type`, behind a prefix; data is at the root. */
export const problemEnvelope: Envelope & Required<Pick<Envelope, "code">> = {
  mediaType: "application/problem+json",
  code: { at: ["type"], prefix: "https://library.example/problems/" },
  messages: [["detail"], ["title"]],
  data: [],
  violations: { at: ["errors"], field: ["pointer"], description: ["detail"] },
  requestIdHeader: "x-request-id",
};

/** Lent to somebody else, until a date that the message may leave out. */
export const onLoan = {
  code: "book-on-loan",
  status: 409,
  template: "{book} is on loan to {readers}; {waiting} people wait for it.",
  params: { book: "string", readers: "list", waiting: "integer" },
  retry: "same-request",
  fix: "Ask a librarian.",
  docsUrl: "https://library.example/docs",
} as const;

/** A number before a text, and a character with a meaning in regular expressions. */
export const fine = {
  code: "fine-due",
  status: 402,
  template: "Pay {amount} € (+{days} days) for {book}?",
  params: { amount: "number", days: "integer", book: "string" },
  retry: "never",
  fix: "Ask a librarian.",
  docsUrl: "https://library.example/docs",
} as const;

/** A boolean and a line break. */
export const closed = {
  code: "closed",
  status: 409,
  template: "Closed.\nOpen on Sunday: {sunday}",
  params: { sunday: "boolean" },
  retry: "never",
  fix: "Ask a librarian.",
  docsUrl: "https://library.example/docs",
} as const;

/** Two messages of one code that can be equal for some value. */
export const lost = {
  code: "lost",
  variant: "book",
  status: 410,
  template: "Lost: {book}.",
  params: { book: "string" },
  retry: "never",
  fix: "Ask a librarian.",
  docsUrl: "https://library.example/docs",
} as const;

export const lostAt = {
  code: "lost",
  variant: "bookAndPlace",
  status: 410,
  template: "Lost: {book} at {place}.",
  params: { book: "string", place: "string" },
  retry: "never",
  fix: "Look there.",
  docsUrl: "https://library.example/docs",
} as const;

/** The same code under another status, in the same operation. */
export const closedForGood = {
  code: "closed",
  status: 410,
  template: "Closed for good.",
  params: {},
  retry: "never",
  fix: "Ask a librarian.",
  docsUrl: "https://library.example/docs",
} as const;

/** The documented errors of the operation `lendBook`. */
export const lendBookErrors: readonly [
  typeof onLoan,
  typeof fine,
  typeof closed,
  typeof lost,
  typeof lostAt,
  typeof closedForGood,
] = [onLoan, fine, closed, lost, lostAt, closedForGood];

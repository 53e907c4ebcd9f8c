import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { recogniseAmong } from "./recognise-entry.ts";
import { lendBookErrors, problemEnvelope } from "../testing/problem-details.ts";
import { unionProblems } from "../testing/union-problems.ts";

const read = (status: number, body: object, headers = {}): object =>
  decode(
    problemEnvelope,
    recogniseAmong(() => lendBookErrors),
    { operation: "lendBook", status, headers, body },
  );

const problems = problemEnvelope.code.prefix;

describe("the decoder with another API's error bodies (RFC 9457)", () => {
  test("reads code, message, parameters and request id where that API has them", () => {
    const body = {
      type: `${problems}book-on-loan`,
      title: "On loan",
      detail: "Emma is on loan to A, B; 2 people wait for it.",
    };
    expect(read(409, body, { "X-Request-Id": "r1" })).toStrictEqual({
      kind: "api",
      known: true,
      operation: "lendBook",
      status: 409,
      code: "book-on-loan",
      message: body.detail,
      params: { book: "Emma", readers: { raw: "A, B", items: ["A", "B"] }, waiting: 2 },
      paramsFrom: "message",
      requestId: "r1",
      retryable: true,
      retry: "same-request",
      fix: "Ask a librarian.",
      docsUrl: "https://library.example/docs",
    });
  });

  test("reads data at the root", () => {
    const body = {
      type: `${problems}fine-due`,
      book: "Emma",
      title: "Fine",
      detail: "Reworded",
      amount: "1.5",
      days: 3,
    };
    expect(read(402, body)).toMatchObject({ params: { amount: 1.5, days: 3, book: "Emma" }, paramsFrom: "data" });
  });

  test("takes a type without the prefix for no application code", () => {
    expect(read(409, { type: "about:blank", title: "Conflict" })).toMatchObject({ kind: "http", message: "Conflict" });
    expect(read(409, { type: problems, title: "Conflict" })).toMatchObject({ kind: "http" });
    expect(read(503, { type: "closed" })).toMatchObject({ kind: "server" });
  });

  test("tells one code under two statuses apart", () => {
    const type = `${problems}closed`;
    expect(read(409, { type, detail: "Closed.\nOpen on Sunday: true" })).toMatchObject({
      known: true,
      params: { sunday: true },
    });
    expect(read(410, { type, detail: "Closed for good." })).toMatchObject({ known: true, params: {} });
    expect(read(423, { type, detail: "Closed for good." })).toMatchObject({ known: false, code: "closed" });
  });

  test("names no variant where two of them fit", () => {
    const type = `${problems}lost`;
    expect(read(410, { type, detail: "Lost: Emma." })).toMatchObject({ variant: "book", params: { book: "Emma" } });
    const unclear = read(410, { type, detail: "Lost: Emma at home." });
    expect(unclear).toMatchObject({ known: true, code: "lost", retry: "never" });
    expect(unclear).not.toHaveProperty("variant");
    expect(unclear).not.toHaveProperty("params");
    expect(unclear).not.toHaveProperty("fix");
    expect(unionProblems(unclear, lendBookErrors)).toStrictEqual([]);
  });

  test("reads violations", () => {
    const errors = [{ pointer: "/reader", detail: "is missing", rule: "ignored" }];
    expect(read(422, { title: "Invalid", errors })).toMatchObject({
      kind: "validation",
      message: "Invalid",
      violations: [{ field: "/reader", description: "is missing" }],
    });
  });

  test("works for an envelope that has nothing but a code", () => {
    const bare = { mediaType: "application/json", code: { at: ["code"] }, messages: [] };
    expect(
      decode(
        bare,
        recogniseAmong(() => lendBookErrors),
        { operation: "lendBook", status: 410, body: { code: "lost", errors: [1] } },
      ),
    ).toMatchObject({
      known: true,
      message: "lendBook failed (HTTP 410)",
    });
    expect(
      decode(bare, undefined, {
        operation: "lendBook",
        status: 400,
        headers: { "x-request-id": "1" },
        body: { errors: [] },
      }),
    ).toStrictEqual({
      kind: "http",
      operation: "lendBook",
      status: 400,
      message: "lendBook failed (HTTP 400)",
      retryable: false,
      raw: '{"errors":[]}',
    });
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { decodeThrown, originalCause } from "@resellers-sdk/errors";
import axios from "axios";
import crossFetch from "cross-fetch";
import got from "got";
import ky from "ky";
import nodeFetch from "node-fetch";
import { ofetch } from "ofetch";
import { fetch as undiciFetch, request as undiciRequest } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const documented = {
  message: "Product id not found in catalog.",
  details: {
    applicationError: { code: "PRODUCT_NOT_FOUND", description: "Product id not found in catalog.", data: {} },
  },
};

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  documented: (response) =>
    response
      .writeHead(404, { "content-type": "application/json", "x-wix-request-id": "1774.5" })
      .end(JSON.stringify(documented)),
  page: (response) => response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>"),
  nothing: () => {},
  reset: (response) => void response.socket?.resetAndDestroy(),
};

const server = createServer((request: IncomingMessage, response) => answers[request.url!.slice(1)]?.(response));
let url = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, not on a pipe.
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends a request with a library, which throws. */
type Send = (url: string, signal?: AbortSignal) => Promise<unknown>;

const libraries: Readonly<Record<string, Send>> = {
  axios: (to, signal) => axios.post(to, {}, { ...(signal && { signal }) }),
  got: (to, signal) => got.post(to, { json: {}, retry: { limit: 0 }, ...(signal && { signal }) }),
  ky: (to, signal) => ky.post(to, { json: {}, retry: 0, ...(signal && { signal }) }),
  ofetch: (to, signal) => ofetch(to, { method: "POST", body: {}, retry: 0, ...(signal && { signal }) }),
};

async function thrownBy(send: Send, address: string, signal?: AbortSignal): Promise<unknown> {
  return send(address, signal).then(
    () => {
      throw new Error("The library threw nothing");
    },
    (caught: unknown) => caught,
  );
}

describe.each(Object.entries(libraries))("what %s throws", (_, send) => {
  test("for a documented error is that error, with its request id", async () => {
    const caught = await thrownBy(send, `${url}/documented`);
    const error = decodeThrown("createPackageV2", caught);
    expect(error).toMatchObject({
      kind: "api",
      known: true,
      status: 404,
      code: "PRODUCT_NOT_FOUND",
      requestId: "1774.5",
      message: documented.message,
    });
    expect(originalCause(error!)).toBe(caught);
  });

  test("for a page of a gateway is a failure of the server", async () => {
    const error = decodeThrown("createPackageV2", await thrownBy(send, `${url}/page`));
    expect(error).toMatchObject({ kind: "server", status: 502, retryable: true });
  });

  test("for a connection that breaks, or is refused, is a failure of the network", async () => {
    for (const path of [`${url}/reset`, "http://127.0.0.1:1/"])
      expect(decodeThrown("createPackageV2", await thrownBy(send, path))).toMatchObject({
        kind: "network",
        retryable: true,
      });
  });

  test("for a signal of the caller's is aborted", async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    const caught = await thrownBy(send, `${url}/nothing`, controller.signal);
    expect(decodeThrown("createPackageV2", caught)).toMatchObject({ kind: "aborted", retryable: false });
  });
});

// These throw only when no answer arrives; undici's `request` as well.
const fetches: Readonly<Record<string, Send>> = {
  fetch: (to, signal) => fetch(to, { signal: signal ?? null }),
  "undici's fetch": (to, signal) => undiciFetch(to, { signal: signal ?? null }),
  "undici's request": (to, signal) => undiciRequest(to, { ...(signal && { signal }) }),
  // Their types name the signal of another library.
  "node-fetch": (to, signal) => nodeFetch(to, { signal: signal as never }),
  "cross-fetch": (to, signal) => crossFetch(to, { signal: signal as never }),
};

describe.each(Object.entries(fetches))("what %s itself throws", (_, send) => {
  test("for a connection that breaks, or is refused, is a failure of the network", async () => {
    for (const address of [`${url}/reset`, "http://127.0.0.1:1/"])
      expect(decodeThrown("getPackage", await thrownBy(send, address))).toMatchObject({
        kind: "network",
        retryable: true,
      });
  });

  test("for a signal of the caller's is aborted, before and after the request was sent", async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    for (const signal of [AbortSignal.abort(), controller.signal]) {
      const caught = await thrownBy(send, `${url}/nothing`, signal);
      expect(decodeThrown("getPackage", caught)).toMatchObject({ kind: "aborted", retryable: false });
    }
  });
});

test("the platform's own SDK keeps its request id", () => {
  // As its `transformError` leaves the error of its HTTP client.
  const caught = Object.assign(
    new Error(JSON.stringify({ message: documented.message, details: documented.details })),
    {
      response: { status: 404, statusText: "Not Found", data: documented },
      status: 404,
      requestId: "1774.9",
      details: { ...documented.details, requestId: "1774.9" },
    },
  );
  expect(decodeThrown("createPackageV2", caught)).toMatchObject({
    kind: "api",
    known: true,
    code: "PRODUCT_NOT_FOUND",
    status: 404,
    requestId: "1774.9",
    message: documented.message,
  });
});

test.each([
  ["a mistake", new TypeError("Cannot read properties of undefined (reading 'id')")],
  ["a text", "boom"],
  ["nothing", undefined],
  ["null", null],
  ["an empty object", {}],
  [
    "an object that cannot be read",
    new Proxy(
      {},
      {
        get() {
          throw new Error("no");
        },
      },
    ),
  ],
])("%s is not recognised, and breaks nothing", (_, caught) => {
  expect(decodeThrown("getPackage", caught)).toBeUndefined();
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ResellersError } from "@resellers-sdk/errors";
import express from "express";
import fastify from "fastify";
import createHttpError from "http-errors";
import Koa from "koa";
import { describe, expect, test } from "vitest";
import { makeValue } from "./an-error.ts";

/** The response to a customer from a server whose handler threw. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

async function ask(server: Server): Promise<Answer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    return { status: response.status, text: await response.text() };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const frameworks: Readonly<Record<string, (thrown: Error) => Promise<Answer>>> = {
  express: (thrown) => {
    const app = express();
    app.set("env", "production"); // In development, Express shows stacks to everybody.
    app.get("/", () => Promise.reject(thrown));
    return ask(createServer(app));
  },
  fastify: async (thrown) => {
    const app = fastify();
    app.get("/", () => Promise.reject(thrown));
    const { statusCode, body } = await app.inject({ url: "/" });
    return { status: statusCode, text: body };
  },
  koa: (thrown) => {
    const app = new Koa();
    app.silent = true;
    app.use(() => Promise.reject(thrown));
    return ask(createServer(app.callback()));
  },
};

describe.each(Object.entries(frameworks))("%s", (_, serve) => {
  test.each(Object.entries(makeValue))(
    "answers its own customer with 500 for %s that nobody catches",
    async (_, make) => {
      const error = await make();
      const answer = await serve(new ResellersError(error));
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain("<html>who?");
    },
  );
});

test("http-errors can put a status of one's own on a thrown error", async () => {
  const thrown = new ResellersError(await makeValue["documented"]!());
  const error = createHttpError(502, thrown);
  expect(error).toMatchObject({ status: 502, statusCode: 502 });
  expect(thrown.error).toMatchObject({ status: 428, code: "PRODUCT_LIMIT_EXCEEDED" });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createError } from "../make/create-error.ts";
import { isResellersError } from "./brand.ts";
import { isKnown } from "../handle/known.ts";
import { ResellersError } from "./resellers-error.ts";
import { revive } from "../handle/revive.ts";
import { bundle } from "../testing/bundle.ts";

const code = `
  import { createError, ResellersError, decodeError, isResellersError } from "@resellers-sdk/errors";
  export const value = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { productId: "p", numberOfCurrentSubscriptions: 3 });
  export const thrown = new ResellersError(value);
  export const server = decodeError({ operation: "getPackage", status: 503, body: "" });
  export const accepts = (x) => isResellersError(x);
`;
const own = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", {
  productId: "p",
  numberOfCurrentSubscriptions: 3,
});

interface Copy {
  readonly value: unknown;
  readonly thrown: unknown;
  readonly server: unknown;
  accepts(value: unknown): boolean;
}

describe("an error is recognised", () => {
  let folder = "";
  let minified = "";
  let copy: Copy;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "resellers-errors-"));
    minified = join(folder, "copy.mjs");
    await writeFile(minified, await bundle(code));
    copy = (await import(/* @vite-ignore */ pathToFileURL(minified).href)) as Copy;
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("from this copy, thrown or not", () => {
    expect(isResellersError(own)).toBe(true);
    expect(isResellersError(new ResellersError(own))).toBe(true);
  });

  test("from another copy of the package, which is a minified bundle", () => {
    for (const error of [copy.value, copy.thrown, copy.server]) expect(isResellersError(error)).toBe(true);
    expect(copy.thrown).not.toBeInstanceOf(ResellersError);
    expect(isKnown(copy.thrown, "PRODUCT_LIMIT_EXCEEDED") && copy.thrown.params).toStrictEqual(own.params);
    expect(copy.accepts(own) && copy.accepts(new ResellersError(own))).toBe(true);
  });

  test("from another version, which has fields and kinds of its own", () => {
    const prototype = { [Symbol.for("@resellers-sdk/errors")]: 1 };
    expect(isResellersError(Object.assign(Object.create(prototype), { kind: "quota", news: 1 }))).toBe(true);
  });

  test("from another realm", async () => {
    const script = new TextDecoder().decode(await bundle(code, "iife"));
    const realm = createContext({ TextDecoder, Headers });
    const other = runInContext(`${script}; bundled`, realm) as Copy;
    expect(other.thrown).not.toBeInstanceOf(Error);
    for (const error of [other.value, other.thrown, other.server]) expect(isResellersError(error)).toBe(true);
    expect(other.accepts(own)).toBe(true);
  });

  test("from a worker thread, where it was posted as data or was not caught", async () => {
    const script = join(folder, "worker.mjs");
    await writeFile(
      script,
      `
      import { parentPort } from "node:worker_threads";
      import { value, thrown } from "./copy.mjs";
      parentPort.postMessage([value, value.toJSON(), thrown.toJSON()]);
      setImmediate(() => { throw thrown; });
    `,
    );
    const worker = new Worker(pathToFileURL(script));
    const [posted, uncaught] = await Promise.all([
      new Promise<unknown[]>((resolve) => void worker.once("message", resolve)),
      new Promise<unknown>((resolve) => void worker.once("error", resolve)),
    ]);
    const revived = [...posted, uncaught].map(revive);
    for (const error of revived) expect(isResellersError(error)).toBe(true);
    for (const error of revived)
      expect(isKnown(error, "PRODUCT_LIMIT_EXCEEDED") && error.params).toStrictEqual(own.params);
    expect(revived[0]).toStrictEqual(own);
    expect(revived[2]).toStrictEqual(new ResellersError(own));
    expect(revived[3]).toBeInstanceOf(ResellersError);
  });
});

describe("what only looks like an error is not", () => {
  class LookAlike extends Error {
    override readonly name = "ResellersError";
    readonly kind = "api";
    readonly error = own;
  }
  const boom = (): never => {
    throw new Error("no");
  };
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "ResellersError"],
    ["a number", 1],
    ["a function", () => own],
    ["an error", new Error("x")],
    ["an error of that name", Object.assign(new Error("x"), { name: "ResellersError" })],
    ["an error of that name and its fields", new LookAlike()],
    ["the fields alone", { ...own }],
    ["parsed JSON", JSON.parse(JSON.stringify(own))],
    ["parsed JSON of a thrown one", JSON.parse(JSON.stringify(new ResellersError(own)))],
    ["a clone", structuredClone(own)],
    ["what a DOMException is", new DOMException("x", "ResellersError")],
    ["a symbol of the same text", { [Symbol("@resellers-sdk/errors")]: 1 }],
    ["a text of the same text", { "@resellers-sdk/errors": 1, "Symbol(@resellers-sdk/errors)": 1 }],
    ["a proxy that throws", new Proxy({}, { get: boom, getOwnPropertyDescriptor: boom })],
    [
      "a revoked proxy",
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
  ])("%s", (_, value) => {
    expect(isResellersError(value)).toBe(false);
    expect(isKnown(value)).toBe(false);
  });
});

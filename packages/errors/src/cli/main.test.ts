import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { explain, explainedNames } from "../explain/explain.ts";
import { main } from "./main.ts";
import { wantsColours } from "./paint.ts";

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the tool with a body on standard input, and collects what it prints. */
async function run(args: readonly string[], body: string | Uint8Array = "", colours = false): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    read: (file) =>
      file === "/missing"
        ? Promise.reject(new Error("ENOENT"))
        : Promise.resolve(typeof body === "string" ? new TextEncoder().encode(body) : body),
    colours,
    columns: 80,
  });
  return { code, out, err };
}

const limitBody = JSON.stringify(explain("PRODUCT_LIMIT_EXCEEDED").example);

describe("resellers-errors list", () => {
  test("--json prints every row of the catalogue, with null for a variant that is none", async () => {
    const { code, out } = await run(["list", "--json"]);
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(rows).toHaveLength(catalogue.length);
    expect(
      rows.map(({ operation, status, grpc, code, variant, template, params }) => ({
        operation,
        status,
        grpc,
        code,
        variant,
        template,
        params,
      })),
    ).toStrictEqual(
      catalogue.map(({ operation, status, grpc, code, variant = null, template, params }) => ({
        operation,
        status,
        grpc,
        code,
        variant,
        template,
        params,
      })),
    );
  });

  test("prints the rows of one operation", async () => {
    const { code, out } = await run(["list", "--operation", "unassignProductInstanceFromSite"]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "unassignProductInstanceFromSite
        404  ACCOUNT_NOT_FOUND.wasntFound           Account with id {accountId} wasn't found.
        428  MISSING_SITE_ID                        You must provide a siteId to unassign product instance {productInstanceId} from a site.
        428  PRODUCT_INSTANCE_NOT_FOUND.wasntFound  Product instance with id {instanceId} wasn't found.
      "
    `);
    expect((await run(["list", "--operation", "getPackage"])).out).toBe("getPackage documents no errors of its own.\n");
    expect(JSON.parse((await run(["list", "--operation", "getPackage", "--json"])).out)).toStrictEqual([]);
  });
});

describe("resellers-errors explain", () => {
  test.each(explainedNames)("%s", async (name) => {
    const { code, out } = await run(["explain", name]);
    const { title, template } = explain(name);
    expect(code).toBe(0);
    for (const text of [name, title, "What happened", "What to do", "Example body"]) expect(out).toContain(text);
    expect(out.replace(/\s+/g, " ")).toContain(template!);
    expect(JSON.parse((await run(["explain", name, "--json"])).out)).toStrictEqual(explain(name));
  });

  test("explains every message of a code", async () => {
    const { out } = await run(["explain", "MISSING_PRODUCT_DETAILS"]);
    for (const variant of ["cycleDuration", "catalogProductId", "billingInfo"])
      expect(out).toContain(`MISSING_PRODUCT_DETAILS.${variant}  428`);
    expect(JSON.parse((await run(["explain", "MISSING_PRODUCT_DETAILS", "--json"])).out)).toHaveLength(3);
  });

  test.each([
    ["PRODUCT_LIMT_EXCEEDED", "PRODUCT_LIMIT_EXCEEDED"],
    ["product_limit_exceeded", "PRODUCT_LIMIT_EXCEEDED"],
    ["SITE_NOT_FUOND", "SITE_NOT_FOUND"],
    ["PRODUCT_SETINGS", "PRODUCT_SETTINGS_NOT_FOUND"],
    ["MISSING_SITE", "MISSING_SITE_ID"],
    ["MISSING_PRODUCT_DETAILS.bilingInfo", "MISSING_PRODUCT_DETAILS.billingInfo"],
  ])("%s is misspelt: the nearest is named", async (misspelt, meant) => {
    const { code, out, err } = await run(["explain", misspelt]);
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toMatch(new RegExp(`^${misspelt} is not documented. Did you mean ${meant.replace(".", "\\.")}[,?]`));
  });

  test("a name that is near to none gets no suggestion", async () => {
    expect((await run(["explain", "ZZZ"])).err).toMatch(/^ZZZ is not documented\.\n/);
  });
});

describe("resellers-errors decode", () => {
  test("finds operation and status by the code", async () => {
    const { code, out } = await run(["decode"], limitBody);
    expect(code).toBe(0);
    expect(out).toContain("createPackageV2 (HTTP 428)");
    expect(out).toMatch(/productId +1d7f3b9a/);
    expect(out).toMatch(/numberOfCurrentSubscriptions +3/);
  });

  test("takes operation, status and file that it is given", async () => {
    const { code, out } = await run(
      ["decode", "body.json", "--operation", "adjustProductInstanceSpecifications", "--status=428", "--json"],
      limitBody,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      error: { operation: "adjustProductInstanceSpecifications", known: true },
      explanation: { name: "PRODUCT_LIMIT_EXCEEDED" },
    });
  });

  test.each([
    [
      "a code that is not documented for the operation",
      ["--operation", "getPackage"],
      limitBody,
      "Code that is not listed",
    ],
    ["a page", ["--status", "502"], "<html>", "Failure of the server"],
    [
      "violations",
      ["--status", "400"],
      '{"details":{"validationError":{"fieldViolations":[{"field":"products","description":"is empty"}]}}}',
      "products  is empty",
    ],
  ])("%s: explains the kind and ends with 1", async (_, args, body, text) => {
    const { code, out } = await run(["decode", ...args], body);
    expect(code).toBe(1);
    expect(out).toContain(text);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ["a page", "<html>Not Found</html>", /^The body explains nothing\n\nWithout a status/],
    ["an object of somebody else's", "{}", /^The body explains nothing/],
    ["a message without a code", '{"message":"Who are you?"}', /^Who are you\?\n/],
  ])("of %s does not say what nobody knows: an operation, a status", async (_, body, said) => {
    const { code, out } = await run(["decode"], body);
    expect(code).toBe(1);
    expect(out).toMatch(said);
    expect(out).not.toMatch(/createPackageV2|HTTP \d/);
    const { error } = JSON.parse((await run(["decode", "--json"], body)).out) as { error: object };
    expect(error).not.toHaveProperty("operation");
    expect(error).not.toHaveProperty("status");
  });

  test.each(["", " \n", "\uFEFF"])("of nothing (%j) cannot be run: 2", async (body) => {
    const { code, err } = await run(["decode"], body);
    expect(code).toBe(2);
    expect(err).toContain("There is nothing to decode");
  });

  test("reads what curl -i prints, the head of a proxy included", async () => {
    const proxy = "HTTP/1.1 200 Connection established\r\n\r\n";
    const text = `${proxy}HTTP/2 428 \r\ncontent-type: application/json\r\nx-wix-request-id: 1774.5\r\n\r\n${limitBody}`;
    const { code, out } = await run(["decode", "--json"], text);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      error: { status: 428, requestId: "1774.5", code: "PRODUCT_LIMIT_EXCEEDED" },
    });
    const { out: page } = await run(["decode"], "HTTP/1.1 502 Bad Gateway\n\n<html>");
    expect(page).toContain("(HTTP 502)");
    expect(page).toContain("Failure of the server");
  });

  test.each(["utf16le", "utf16le with a mark", "utf16be with a mark"])("reads %s", async (form) => {
    const text = form.includes("mark") ? `\uFEFF${limitBody}` : limitBody;
    const bytes = Buffer.from(text, "utf16le");
    const { code } = await run(["decode"], form.includes("be") ? bytes.swap16() : bytes);
    expect(code).toBe(0);
  });

  test("lets no body control the terminal", async () => {
    const { out } = await run(
      ["decode"],
      JSON.stringify({ message: "\u001B[2J\u202Egone", details: { applicationError: { code: "X\u0007" } } }),
    );
    expect(out).toContain("\uFFFD[2J\uFFFDgone");
    // oxlint-disable-next-line no-control-regex -- these are the characters that must be absent
    expect(out).not.toMatch(/[\u0007\u001B\u202E]/);
  });
});

test("resellers-errors explain explains a kind", async () => {
  const { code, out } = await run(["explain", "network"]);
  expect(code).toBe(0);
  expect(out).toContain("No complete response");
});

test.each(["--version", "-v"])("resellers-errors %s prints the version", async (option) => {
  expect(await run([option])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

describe("the command line", () => {
  test.each([
    [["lst"], "There is no command lst. Did you mean list?"],
    [["list", "--operation", "createPackage2"], "There is no operation createPackage2. Did you mean createPackage"],
    [["list", "--status", "404"], "list takes no --status"],
    [["list", "extra"], "list takes no extra"],
    [["explain"], "explain needs a code"],
    [["explain", "A", "B"], "explain takes no B"],
    [["decode", "--status", "9000"], "9000 is no HTTP status"],
    [["decode", "--verbose"], "Unknown option '--verbose'"],
    [["decode", "/missing"], "/missing cannot be read: ENOENT"],
  ])("%j cannot be run: 2", async (args, problem) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toStrictEqual({ code: 2, out: "" });
    expect(err).toContain(problem);
  });

  test.each([[[]], [["--help"]], [["help"]], [["list", "-h"]]])("%j prints how to use it", async (args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    for (const word of ["list", "explain", "decode", "Exit codes"]) expect(out).toContain(word);
  });

  test("colours are for terminals that want them", async () => {
    expect(wantsColours(true, {})).toBe(true);
    expect(wantsColours(false, {})).toBe(false);
    expect(wantsColours(true, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColours(true, { TERM: "dumb" })).toBe(false);
    expect((await run(["explain", "PRODUCT_NOT_FOUND"], "", true)).out).toContain(
      "\u001B[36mPRODUCT_NOT_FOUND\u001B[0m",
    );
    expect((await run(["explain", "PRODUCT_NOT_FOUND"])).out).not.toContain("\u001B");
  });

  test("is there as a program that reads standard input and gives its exit code", async () => {
    const program = fileURLToPath(new URL("../../bin/resellers-errors.js", import.meta.url));
    const outcome = await new Promise<Outcome>((resolve) => {
      const child = execFile(process.execPath, [program, "decode"], (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      );
      child.stdin!.end('{"details":{"applicationError":{"code":"NEW"}}}');
    });
    expect(outcome).toMatchObject({ code: 1, err: "" });
    expect(outcome.out).toContain("Code that is not listed");
    expect(outcome.out).not.toContain("\u001B");
  });
});

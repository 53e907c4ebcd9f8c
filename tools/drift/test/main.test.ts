import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { InvalidSpecError } from "@resellers-sdk/generator/diagnostics";
import { readDocument } from "@resellers-sdk/generator/read-document";
import { expect, onTestFinished, test } from "vitest";
import { main } from "../src/main.ts";
import { api, operations, repository, rows } from "./example-api.ts";
import { forms, type PrintedSection, printedSections } from "./page-forms.ts";

const sections = printedSections(api);
const print = forms["flattened with the introduction"] ?? (() => "");

/** A copy of the command's input files, in a separate folder. */
async function copyOfRepository(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "drift-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(path.join(repository, "spec"), path.join(folder, "spec"), {
    recursive: true,
    filter: (file) => !file.includes("node_modules"),
  });
  await mkdir(path.join(folder, "tools/drift"), { recursive: true });
  await writeFile(path.join(folder, "tools/drift/advice.json"), "{}\n");
  return folder;
}

async function drift(folder: string, args: readonly string[], fetchPage?: typeof fetch) {
  const output: string[] = [];
  const code = await main(args, {
    repository: folder,
    folder,
    out: (text) => output.push(text),
    err: (text) => output.push(text),
    ...(fetchPage && { fetch: fetchPage }),
  });
  return { code, text: output.join("\n") };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/errors`; // It listens on a port.
}

test("the page that the description names is read in Markdown, and is the same", async () => {
  const asked: string[] = [];
  const run = await drift(await copyOfRepository(), [], async (address) => {
    asked.push(String(address));
    return new Response(print(sections));
  });
  expect(asked).toEqual([`${api.errors[0]?.docsUrl}.md`]);
  expect(run.code).toBe(0);
  expect(run.text).toContain("drift: same");
  expect(run.text).toContain(`${rows} rows of ${operations} operations compared, 0 differences`);
  expect(run.text).toContain(`advice never compared: ${rows} rows`);
});

test("a changed page ends with 1 and a table, in the report as well", async () => {
  const folder = await copyOfRepository();
  const [first, ...rest] = sections;
  const rows = first?.rows.with(4, { ...(first.rows[4] ?? first.rows[0]!), status: "409" }) ?? [];
  await writeFile(path.join(folder, "page.md"), print([{ heading: first?.heading ?? "", rows }, ...rest]));
  const run = await drift(folder, ["--page", "page.md", "--report", "report.md"]);
  expect(run.code).toBe(1);
  expect(run.text).toMatch(new RegExp(`createPackageV2.*5.*${first?.rows[4]?.code}.*status`));
  const report = await readFile(path.join(folder, "report.md"), "utf8");
  expect(report).toMatch(/^# Drift: changed\n/);
  expect(report).toContain("| 428 FAILED\\_PRECONDITION | 409 FAILED\\_PRECONDITION |");
});

test.each<[string, RequestListener, string]>([
  ["moved", (_, answer) => answer.writeHead(301, { location: "/elsewhere" }).end(), "has moved to /elsewhere"],
  ["gone", (_, answer) => answer.writeHead(404).end("no"), "answered with 404"],
  ["broken", (_, answer) => answer.writeHead(503).end(print(sections)), "answered with 503"],
  [
    "cut off",
    (_, answer) => {
      answer.writeHead(200, { "content-length": "100000" });
      answer.write("# Errors", () => answer.destroy());
    },
    "cannot be reached",
  ],
])("a page that is %s is unreachable", async (_, listener, why) => {
  const run = await drift(await copyOfRepository(), ["--page", await serve(listener)]);
  expect(run.code).toBe(2);
  expect(run.text).toContain("drift: unreachable");
  expect(run.text).toContain(why);
});

test("what is no page ends with 2", async () => {
  const folder = await copyOfRepository();
  await writeFile(path.join(folder, "page.html"), "<html><body><div id=root></div></body></html>");
  expect(await drift(folder, ["--page", "page.html"])).toMatchObject({
    code: 2,
    text: expect.stringContaining("drift: unreadable"),
  });
  expect(await drift(folder, ["--page", "none.md"])).toMatchObject({
    code: 2,
    text: expect.stringContaining("none.md"),
  });
  expect(await drift(folder, ["--pages"])).toMatchObject({ code: 2, text: expect.stringContaining("Usage") });
  await writeFile(path.join(folder, "tools/drift/advice.json"), '{"a": "the text"}');
  expect(await drift(folder, ["--page", "page.html"])).toMatchObject({
    code: 2,
    text: expect.stringContaining("should hold a hash for each row"),
  });
});

test("--accept records the advice, so that the next change of it is seen; no sentence is kept", async () => {
  const folder = await copyOfRepository();
  const page = path.join(folder, "page.md");
  await writeFile(page, print(sections));
  expect(await drift(folder, ["--page", page, "--accept"])).toMatchObject({ code: 0 });
  const record = await readFile(path.join(folder, "tools/drift/advice.json"), "utf8");
  expect(Object.keys(JSON.parse(record))).toHaveLength(rows);
  expect(record).not.toMatch(/remedy/i);
  expect((await drift(folder, ["--page", page])).text).not.toContain("never compared");
  await writeFile(page, print(sections).replace("remedy 3 ", "cure 3 "));
  expect(await drift(folder, ["--page", page])).toMatchObject({ code: 1, text: expect.stringContaining("advice") });
});

test("--propose writes a new error that the generator refuses without advice, its line, and new words", async () => {
  const folder = await copyOfRepository();
  const page = path.join(folder, "page.md");
  const changed = sections.map(({ heading, rows }, index): PrintedSection => ({
    heading,
    rows: rows.flatMap((row) => [
      ...(index === 1 && row.code === "INCOMPATIBLE_PRODUCT"
        ? [
            {
              status: "428",
              grpc: "FAILED_PRECONDITION",
              code: "SITE_LOCKED",
              message: "Site {siteId} is locked.",
              advice: "Unlock.",
            },
          ]
        : []),
      row.code === "INVALID_PRODUCTS" ? { ...row, message: "These products are invalid: {productIds}." } : row,
    ]),
  }));
  await writeFile(page, print(changed));
  const run = await drift(folder, ["--page", page, "--propose"]);
  expect(run.code).toBe(1);
  expect(run.text).toContain("spec/errors/SITE_LOCKED.yaml needs a `fix` in your own words");
  expect(run.text).toMatch(/code added\s+│|code added/);
  expect(run.text).toMatch(/contract-tests\s+\w+/);
  const read = (file: string): Promise<string> => readFile(path.join(folder, "spec", file), "utf8");
  expect(await read("errors/INVALID_PRODUCTS.yaml")).toContain('"These products are invalid: {productIds}."');
  expect(await read("paths/adjustProductInstanceSpecifications/operation.yaml")).toMatch(
    /errors\/SITE_NOT_FOUND.yaml\n {2}- \$ref: ..\/..\/errors\/SITE_LOCKED.yaml\n {2}- \$ref: ..\/..\/errors\/INCOMPATIBLE_PRODUCT.yaml/,
  );
  const spec = path.join(folder, "spec/openapi.yaml");
  const refusal = await readDocument(spec).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InvalidSpecError);
  expect((refusal as InvalidSpecError).diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining("`fix`"),
  ]);
  const file = path.join(folder, "spec/errors/SITE_LOCKED.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("  retry:", "  fix: Unlock the site.\n  retry:"));
  expect((await drift(folder, ["--page", page])).text).toContain("drift: same");
});

test("--propose refers to an error that another operation has, and leaves the rest to a person", async () => {
  const folder = await copyOfRepository();
  const page = path.join(folder, "page.md");
  const [create, adjust, unassign] = sections as [PrintedSection, PrintedSection, PrintedSection]; // See above.
  const shared = create.rows[0];
  const changed = [
    { ...create, rows: create.rows.slice(0, -1) },
    {
      ...adjust,
      rows: adjust.rows.map((row) => ({ ...row, message: row.message.replace("{status}", "{status} {why}") })),
    },
    { ...unassign, rows: [...(shared ? [shared] : []), ...unassign.rows] },
    { heading: "Assign Errors", rows: unassign.rows },
  ];
  await writeFile(page, print(changed));
  const { code, text } = await drift(folder, ["--page", page, "--propose"]);
  expect(code).toBe(1);
  expect(text).toContain("Wrote\n  spec/paths/unassignProductInstanceFromSite/operation.yaml");
  expect(text).toContain(`no longer has ${create.rows.at(-1)?.code}`);
  expect(text).toContain("has other parameters now");
  expect(text).toContain('"Assign Errors" belongs to no operation');
});

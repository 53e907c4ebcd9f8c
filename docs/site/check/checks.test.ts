import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { listBehaviours } from "@resellers-sdk/emulator";
import { catalogue } from "@resellers-sdk/errors";
import table from "@resellers-sdk/errors/errors.json" with { type: "json" };
import { helpUrlOf } from "../../../tools/generator/src/model/help-url.ts";
import { exactMessage } from "../astro/src/exact-message.ts";
import { readPaste } from "../astro/src/read-paste.ts";
import { readCodes, readPairs } from "../facts/pairs.ts";
import { errorTable } from "../pages/agent-files.ts";
import { allPages, root } from "../pages/all-pages.ts";
import { readPlace } from "../serve/place.ts";
import { anchorOf } from "../pages/page.ts";
import { programOf } from "../pages/snippets.ts";
import { subcommandsIn } from "../reference/command-pages.ts";
import { checkCodes } from "./check-codes.ts";
import { checkHtml } from "./check-html.ts";
import { checkReference } from "./check-reference.ts";
import { runSnippets } from "./run-snippets.ts";

/* The checks have to go red: each is given something wrong here. */

const folder = mkdtempSync(path.join(tmpdir(), "docs-check-"));
after(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
    writeFileSync(path.join(folder, name, file), text);
  }
  return path.join(folder, name);
}

test("a documented error without a cause in the emulator cannot be built", () => {
  const behaviours = listBehaviours().filter(({ id }) => id !== "createPackageV2/SITE_NOT_FOUND");
  assert.throws(() => readPairs(catalogue, behaviours), /no cause for createPackageV2 SITE_NOT_FOUND/);
});

test("dead links and anchors, skipped headings, repeated anchors and foreign scripts are found", () => {
  const page =
    '<main><h1 id="a">A</h1><h3 id="a">B</h3><a href="/gone/">x</a><a href="#nowhere">y</a>' +
    '<script src="https://elsewhere.example/x.js"></script></main>';
  assert.deepEqual(checkHtml(site("html", { "index.html": page }), "/"), [
    "index.html: dead link /gone/",
    "index.html: dead anchor #nowhere",
    'index.html: the heading "B" leaves out a level',
    "index.html: the anchor a is given twice",
    "index.html: loads https://elsewhere.example/x.js from another host",
  ]);
});

test("a page without a code, and a code without a page, are found", () => {
  const codes = readCodes(readPairs()).slice(0, 1);
  const files = { "errors/index.html": "", "errors/NO_SUCH_CODE/index.html": "" };
  assert.deepEqual(checkCodes(site("codes", files), codes), [
    "errors/NO_SUCH_CODE: no such code is documented",
    "PRODUCT_NOT_FOUND has no page",
  ]);
});

test("a program that ends in another code than that of its page is found", async () => {
  const pair = readPairs().find(({ name }) => name === "PRODUCT_LIMIT_EXCEEDED");
  assert.ok(pair);
  const snippet = { at: "test 1", page: "errors/SITE_NOT_FOUND", language: "ts", info: "", code: programOf(pair) };
  const problems = await runSnippets([snippet]);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? "", /should print SITE_NOT_FOUND/);
});

test("what is no error is not decoded, and a link that lacks a parameter keeps the template", () => {
  assert.equal(readPaste("good morning"), undefined);
  assert.equal(exactMessage("Limit for {a} and {b}", new URLSearchParams("a=1")), undefined);
});

test("the table of errors is that of the package, with a cause and a request for each error", () => {
  const { codes } = errorTable(readCodes(readPairs())) as typeof table;
  assert.equal(codes.flatMap(({ errors }) => errors).length, catalogue.length);
  for (const [index, { errors, code }] of codes.entries()) {
    assert.equal(code, table.codes[index]?.code);
    const without = errors.map((error) => {
      const { cause, request, ...row } = error as typeof error & { readonly cause: unknown; readonly request: unknown };
      assert.ok(cause && request);
      return row;
    });
    assert.deepEqual(without, table.codes[index]?.errors);
  }
});

test("an exported name and an entry that the reference leaves out are found", () => {
  const pages = allPages().flatMap((page) => {
    if (page.path === "reference/client/wait") return [];
    return [{ ...page, body: page.body.replace("### explain\n", "### explained\n") }];
  });
  assert.deepEqual(checkReference(root, pages), [
    "reference/errors/explain: explain is not described",
    "reference/client/wait: has no page",
  ]);
});

test("commands are read from a help text, and a text that lists none is refused", () => {
  const help = "Usage: tool <command>\n\nCommands:\n  run   does\n  stop  ends\n\nMore\n  than that\n";
  assert.deepEqual(subcommandsIn(help, "tool"), ["run", "stop"]);
  assert.deepEqual(subcommandsIn("tool [options]\n\n  --help\n", "tool"), []);
  assert.throws(() => subcommandsIn("Usage: tool <command>\n\n  run  does\n", "tool"), /lists no commands/);
});

test("the addresses that explanations get once there is a site are those of its pages", () => {
  const { origin, base } = readPlace("https://help.example/sdk");
  for (const { code, names } of readCodes(readPairs()))
    for (const id of names)
      assert.equal(helpUrlOf(`${origin}${base}`, { code, id }), `${origin}${base}errors/${code}/#${anchorOf(id)}`);
});

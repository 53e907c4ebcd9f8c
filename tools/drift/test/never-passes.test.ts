import { expect, test } from "vitest";
import { look } from "../src/look/look.ts";
import { api } from "./example-api.ts";
import { forms, type PrintedSection, printedSections } from "./page-forms.ts";

const sections = printedSections(api);
const [create, adjust, unassign] = sections as [PrintedSection, PrintedSection, PrintedSection]; // Three operations list errors.

async function endOf(page: string): Promise<string> {
  return (await look(api, {}, async () => page)).end;
}

const pages: Readonly<Record<string, string>> = {
  "an empty page": "",
  "a page of blanks": " \n\n",
  "an application without content":
    '<!doctype html><html><head><title>Errors</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
  "a login page":
    "<!doctype html><html><body><main><h1>Log in</h1><form><input name=email></form></main></body></html>",
  "another page of the site":
    "# Create Package\n\nProvisions products.\n\n## Parameters\n\n| name | type |\n| --- | --- |\n| id | string |\n",
  "a menu": "# Errors\n\n- [Create Package Errors](https://example.com/a)\n- [More](https://example.com/b)\n",
  "an error in JSON": '{"message":"Not found"}',
  "a challenge of a proxy": "<html><body><h1>Checking your browser</h1></body></html>",
};

test.each(Object.entries(pages))("%s is unreadable", async (_, page) => {
  expect(await endOf(page)).toBe("unreadable");
});

const broken: Readonly<Record<string, readonly PrintedSection[]>> = {
  "no section at all": [],
  "an operation less": [create, adjust],
  "the same section twice": [create, adjust, unassign, unassign],
  "half of the rows": [create, { ...adjust, rows: adjust.rows.slice(0, 10) }, unassign],
  "no rows": [create, { ...adjust, rows: [] }, unassign],
  "another table below the heading": [{ ...create, rows: unassign.rows }, adjust, unassign],
};

test.each(Object.entries(broken))("%s: unreadable in every form", async (_, page) => {
  for (const print of Object.values(forms)) expect(await endOf(print(page))).toBe("unreadable");
});

test.each(["status", "grpc", "code", "message", "advice"] as const)(
  "a row whose %s is empty is unreadable in every form",
  async (cell) => {
    for (const print of Object.values(forms))
      for (const index of [0, adjust.rows.length - 1]) {
        const rows = adjust.rows.map((row, at) => (at === index ? { ...row, [cell]: "" } : row));
        expect(await endOf(print([create, { ...adjust, rows }, unassign]))).toBe("unreadable");
      }
  },
);

/** How many characters longer each shortened page is than the one before it. */
const step = process.env["DRIFT_CHANGES"] === "all" ? 211 : 1009;

test.each(Object.entries(forms))("%s: a page that ends too early is never the same", async (_, print) => {
  const page = print(sections).trimEnd();
  const lastRow = Math.max(page.lastIndexOf("UNASSIGN"), page.lastIndexOf("PRODUCT_INSTANCE_NOT_FOUND"));
  for (let end = 0; end < lastRow; end += step) expect(await endOf(page.slice(0, end)), String(end)).not.toBe("same");
  const middle = page.indexOf("INCOMPATIBLE_PRODUCT");
  for (const end of [middle, middle + 9, middle + 40]) expect(await endOf(page.slice(0, end))).toBe("unreadable");
});

test("a row with a cell too few, and a row without an end, are unreadable", async () => {
  const page = forms["Markdown with names"]?.(sections) ?? "";
  const lines = page.trimEnd().split("\n");
  const last = lines.at(-1) ?? "";
  const cells = last.split(" | ");
  const fewer = [...lines.slice(0, -1), `${cells.slice(0, -1).join(" | ")} |`].join("\n");
  expect(await endOf(fewer)).toBe("unreadable");
  expect(await endOf([...lines.slice(0, -1), last.slice(0, -10)].join("\n"))).toBe("unreadable");
  expect(await endOf([...lines.slice(0, -1), `${last} more |`].join("\n"))).toBe("unreadable");
});

test("a flattened page that is cut off inside of its last row is unreadable", async () => {
  const page = forms["flattened"]?.(sections) ?? "";
  const start = page.lastIndexOf("| |");
  for (let end = start + 4; end < page.length - 1; end += 5)
    expect(await endOf(page.slice(0, end)), page.slice(start, end)).toBe("unreadable");
});

test("a table without its end tag is unreadable", async () => {
  const page = forms["HTML document"]?.(sections) ?? "";
  expect(await endOf(page.slice(0, page.lastIndexOf("</tbody>")))).toBe("unreadable");
});

test("a description that does not name its headings is refused", async () => {
  const operations = api.operations.map((one) => ({ ...one, docsSection: undefined }));
  await expect(look({ ...api, operations }, {}, async () => "")).rejects.toThrow(
    `createPackageV2 lists ${create.rows.length} errors and has no \`x-docs-section\``,
  );
});

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import table from "@resellers-sdk/errors/errors.json" with { type: "json" };
import { ranking } from "../astro/ranking.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
before(async () => {
  site = await openSite();
  await site.page.goto(site.url);
});
after(async () => {
  assert.deepEqual(site.complaints, []);
  await site.close();
});

/** The address of the first result of each search, from the index that was built. */
async function firstResults(texts: readonly string[]): Promise<readonly string[]> {
  const program = `(async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    await pagefind.options({ ranking: ${JSON.stringify(ranking)} });
    const found = [];
    for (const text of ${JSON.stringify(texts)}) {
      const { results } = await pagefind.search(text);
      found.push(results.length === 0 ? "nothing" : (await results[0].data()).url);
    }
    return found;
  })()`;
  return (await site.page.evaluate(program)) as readonly string[]; // The program returns a list of texts.
}

test("every code finds its page first", async () => {
  const codes = table.codes.map(({ code }) => code);
  assert.deepEqual(
    await firstResults(codes),
    codes.map((code) => `/errors/${code}/`),
  );
});

test("the words of every message find the page of its code first", async () => {
  const messages = new Map<string, string[]>();
  for (const { code, errors } of table.codes)
    for (const { name, template } of new Map(errors.map((error) => [error.name, error])).values()) {
      const words = template
        .replaceAll(/\{\w+\}/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim();
      messages.set(name, [words, code]);
    }
  assert.equal(messages.size, 24);
  const found = await firstResults([...messages.values()].map(([words = ""]) => words));
  const wrong = [...messages].flatMap(([name, [words, code]], index) => {
    // Two codes may share one message; then either page is right.
    const right = [...messages.values()].filter(([other]) => other === words).map(([, own]) => `/errors/${own}/`);
    return right.includes(found[index] ?? "") ? [] : [`${name} (${code}): ${found[index]}`];
  });
  assert.deepEqual(wrong, []);
});

async function type(text: string): Promise<void> {
  await site.page.goto(site.url);
  await site.page.waitForSelector("button[data-open-modal]:not([disabled])");
  await site.page.keyboard.down("Control");
  await site.page.keyboard.press("k");
  await site.page.keyboard.up("Control");
  await site.page.waitForSelector("#starlight__search input");
  await site.page.focus("#starlight__search input");
  await site.page.keyboard.sendCharacter(text);
}

test("a message that is pasted with its values leads to its page, where it stands as it was sent", async () => {
  const message = "Limit for product p-77 exceeded, number of current subscriptions 12.";
  await type(message);
  const link = await site.page.waitForSelector(".decoded a");
  await Promise.all([site.page.waitForNavigation(), link?.click()]);
  assert.match(site.page.url(), /\/errors\/PRODUCT_LIMIT_EXCEEDED\//);
  await site.page.waitForFunction(`document.querySelector(".message")?.textContent === ${JSON.stringify(message)}`);
});

test("what may be a failure but is not documented goes to the decoder; plain words go nowhere", async () => {
  await type('{"message":"Something else","details":{"applicationError":{"code":"NEW_CODE","description":"x"}}}');
  const link = await site.page.waitForSelector(".decoded a");
  await Promise.all([site.page.waitForNavigation(), link?.click()]);
  assert.match(site.page.url(), /\/decoder\/#/);
  await site.page.waitForFunction('document.querySelector("#decoder h2")?.textContent.includes("not listed")');
  await type("retries");
  await site.page.waitForSelector(".pagefind-ui__result");
  assert.equal(await site.page.$(".decoded a"), null);
});

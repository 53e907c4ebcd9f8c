import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(async () => {
  assert.deepEqual(site.complaints, []);
  await site.close();
});

const outputs = 'Array.from(document.querySelectorAll("[data-step]"), (each) => each.textContent)';

async function open(width: number, javaScript = true): Promise<void> {
  await site.page.setJavaScriptEnabled(javaScript);
  await site.page.setViewport({ width, height: 900 });
  await site.page.goto(`${site.url}playground/`);
}

async function read(): Promise<readonly string[]> {
  return (await site.page.evaluate(outputs)) as readonly string[]; // The texts of elements.
}

/** Presses Tab until a button has the focus. */
async function tabTo(text: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    if ((await site.page.evaluate("document.activeElement?.textContent")) === text) return;
    await site.page.keyboard.press("Tab");
  }
  assert.fail(`"${text}" cannot be reached by keyboard`);
}

async function says(text: string): Promise<void> {
  await site.page.waitForFunction(
    `document.querySelector("#playground [role=status]")?.textContent.includes(${JSON.stringify(text)})`,
  );
}

test("without JavaScript it shows a transcript, and with it the same steps print the same", async () => {
  await open(1280, false);
  const transcript = await read();
  assert.deepEqual(transcript.map((text) => text.split("\n").at(-1)).slice(1, 4), [
    "status: PENDING",
    "status: ENABLED",
    "cycle: YEAR",
  ]);
  assert.match(transcript[0] ?? "", /^api 428 /);
  await open(1280);
  await says("nothing was ordered yet");
  assert.deepEqual(new Set(await read()), new Set(["Not run yet."]));
  for (const button of await site.page.$$(".playground-button:not(#playground *)")) await button.click();
  await says("the whole life of an order");
  assert.deepEqual(await read(), transcript);
});

test("on a phone it works by keyboard, runs what a step needs, and starts again", async () => {
  await open(390);
  await says("nothing was ordered yet");
  await tabTo("Run step 3");
  await site.page.keyboard.press("Enter");
  await says("Step 3 is done. The time is 2026-03-02T09:31:00.000Z.");
  const [first, , third, fourth] = await read();
  assert.match(first ?? "", /must receive a cycle/);
  assert.deepEqual([third, fourth], ["status: ENABLED", "Not run yet."]);
  await site.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
  await tabTo("Start again");
  await site.page.keyboard.press("Space");
  await says("nothing was ordered yet");
  const width = (await site.page.evaluate("document.documentElement.scrollWidth")) as number; // A number of pixels.
  assert.ok(width <= 390, `the page is ${width} pixels wide`);
});

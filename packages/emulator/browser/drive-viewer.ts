import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import chromium from "@sparticuz/chromium";
import { type Browser, launch, type Page } from "puppeteer-core";
import { serve, type RunningServer } from "../src/cli/serve.ts";
import { createEmulator, defaultIds, type Emulator } from "../src/index.ts";
import { viewer } from "../src/viewer.ts";

/* Drives the viewer in Chromium, with the mouse and by keyboard, and leaves pictures of it in reports/viewer/. */

const pictures = path.resolve(import.meta.dirname, "../reports/viewer");
const order = { products: [{ catalogProductId: defaultIds.products.plan, countryCode: "BR" }] };
const yearly = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } };

let browser: Browser;
let emulator: Emulator;
let server: RunningServer;
let page: Page;
let complaints: string[];

before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: "shell",
  });
});
after(() => browser?.close());

beforeEach(async () => {
  emulator = createEmulator({ clock: "manual", viewer });
  server = await serve(emulator, 0, "127.0.0.1");
  page = await browser.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`asked for ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  await server.close();
  assert.deepEqual(complaints, []);
});

async function open(width = 1280): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${server.url}/__emulator/`);
  await shows("#time", "UTC");
}

/** Waits until an element holds a text. */
async function shows(selector: string, text: string): Promise<void> {
  const condition = `document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(text)})`;
  await page.waitForFunction(condition, { timeout: 20_000 });
}

async function post(body: object): Promise<Response> {
  return fetch(`${server.url}/resellers/v2/packages`, {
    method: "POST",
    headers: {
      authorization: "secret-of-the-caller",
      "wix-account-id": defaultIds.accounts.reseller,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
}

/** Presses Tab until an element has the focus. */
async function tabTo(id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.evaluate("document.activeElement?.id")) === id) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`#${id} cannot be reached by keyboard`);
}

test("shows the seed: accounts, sites, catalogue and packages", async () => {
  await open();
  await shows("#owners-list", defaultIds.accounts.reseller);
  await shows("#catalogue-list", "Premium plan, at most three");
  assert.equal(
    await page.evaluate("document.querySelectorAll('.package').length"),
    emulator.control.state().packages.length,
  );
});

test("shows a call that failed with its cause and its fix, and never the key", async () => {
  await open();
  assert.equal((await post(order)).status, 428);
  await shows("#calls-list .cause", "MISSING_BILLING_CYCLE");
  await shows("#calls-list .fix", "What to do:");
  await page.click(".call summary");
  await shows(".call[open]", "Answer");
  assert.equal(await page.evaluate("document.body.textContent.includes('secret-of-the-caller')"), false);
});

test("moves the clock, and what was ordered is delivered", async () => {
  await open();
  const { catalogProductId, countryCode } = order.products[0]!;
  assert.equal((await post({ products: [{ catalogProductId, countryCode, billingInfo: yearly }] })).status, 200);
  await shows("#packages-list .package", "PENDING");
  await page.click("#clock-buttons button");
  await shows("#message", "The clock was moved by 1 minute.");
  await shows("#time", "09:31:00");
  // Delivery shows with the next call.
  await post(order);
  await shows("#packages-list .package", "ENABLED");
});

test("causes the next failure by keyboard, which then waits no more", async () => {
  await open();
  await tabTo("fault-action");
  await page.keyboard.type("PRODUCT_LIMIT");
  await tabTo("fault-times");
  await page.keyboard.press("Enter");
  await shows("#waiting-faults", "1 × PRODUCT_LIMIT_EXCEEDED of createPackageV2");
  assert.equal((await post(order)).status, 428);
  await shows("#calls-list .cause", "A fault was asked for (error)");
  await page.waitForFunction("document.querySelector('#waiting-faults').children.length === 0");
});

test("resets after a question, by keyboard too", async () => {
  await open();
  await post({ products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }] });
  await shows("#calls-count", "1");
  await tabTo("reset");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter"); // The dialog's default is to keep the world.
  assert.equal(emulator.control.requests().length, 1);
  await tabTo("reset");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await shows("#message", "The world is its seed again.");
  await shows("#calls-list", "No call has come yet");
});

test("what was opened stays open, and keeps the focus, while calls come", async () => {
  await open();
  await post(order);
  await shows("#calls-count", "1");
  await page.focus(".call summary");
  await page.keyboard.press("Enter");
  await post(order);
  await shows("#calls-count", "2");
  const state = await page.evaluate(
    "[document.activeElement.tagName, document.querySelectorAll('.call[open]').length]",
  );
  assert.deepEqual(state, ["SUMMARY", 1]);
});

for (const [width, scheme] of [
  [1280, "light"],
  [390, "light"],
  [1280, "dark"],
  [390, "dark"],
] as const)
  test(`fits into ${width} pixels, ${scheme}`, async () => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await post(order);
    await post({ products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }] });
    await post({ products: [{ catalogProductId: defaultIds.products.limited, countryCode: "BR" }] });
    await open(width);
    await shows("#calls-count", "3");
    await page.click(".call:nth-child(2) summary");
    await page.click(".package summary");
    await page.click(".product summary");
    assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
    await page.screenshot({ path: path.join(pictures, `${width}-${scheme}.png`), fullPage: true });
  });

test("a world with hostile texts shows them as texts", async () => {
  const name = "<img src=x onerror=alert(1)></script>";
  emulator.control.seed({
    products: [{ id: "20000000-0000-4000-8000-000000000001", name, type: "x", cycles: [{ type: "ONE_TIME" }] }],
  });
  await open();
  await shows("#catalogue-list", name);
  assert.equal(await page.evaluate("document.images.length"), 0);
});

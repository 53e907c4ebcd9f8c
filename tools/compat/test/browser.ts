import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A page of Chromium. */
export interface Page {
  /** Returns the result of the module's `run`. */
  runModule(text: string, baseUrl: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The parts of puppeteer that are used. */
interface Puppeteer {
  launch(options: object): Promise<{
    newPage(): Promise<{ goto(url: string): Promise<unknown>; evaluate(code: string): Promise<unknown> }>;
    close(): Promise<void>;
  }>;
}

/** The parts of the Chromium package that are used. */
interface Chromium {
  readonly default: { readonly args: readonly string[]; executablePath(): Promise<string> };
}

/** The folders whose own tests install Chromium. */
const homes = ["packages/client/runtimes", "packages/emulator/browser"];

/** Starts the Chromium that another suite has installed. @returns `undefined` if none has. */
export async function startBrowser(): Promise<Page | undefined> {
  const root = path.resolve(import.meta.dirname, "../../..");
  const home = homes
    .map((one) => path.join(root, one))
    .find((one) => existsSync(path.join(one, "node_modules/puppeteer-core")));
  if (home === undefined) return undefined;
  const { resolve } = createRequire(path.join(home, "package.json"));
  const load = (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href);
  // They are installed for others, so that the compiler does not see them.
  const { default: chromium } = (await load("@sparticuz/chromium")) as Chromium;
  const { launch } = (await load("puppeteer-core")) as Puppeteer;
  const executablePath = await chromium.executablePath();
  const browser = await launch({ executablePath, args: chromium.args, headless: "shell" });
  const page = await browser.newPage();
  return {
    async runModule(text, baseUrl) {
      await page.goto(`data:text/html,<!doctype html>`);
      const code = JSON.stringify(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
      return page.evaluate(`import(${code}).then(({ run }) => run(${JSON.stringify(baseUrl)}))`);
    },
    close: () => browser.close(),
  };
}

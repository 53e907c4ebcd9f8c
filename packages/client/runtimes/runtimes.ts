import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Expectation } from "../src/testing/expectations.ts";
import type { Finding } from "./conformance.ts";

/** Something that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  /** The misbehaviours whose result differs from that in the other runtimes. */
  readonly deviations?: Readonly<Record<string, Expectation>>;
  /**
   * True if `fetch` itself retries a request when the reused connection was reset, invisibly to its caller. No client
   * can prevent that; the idempotency key makes it harmless.
   */
  readonly resends?: boolean;
  /** Runs a module that exports `findings`; `origin` is the server's, for runtimes in which pages have an origin. */
  readonly run: (module: string, origin: string) => Promise<Finding[]>;
}

const execute = promisify(execFile);
const installed = (...parts: readonly string[]): string => path.join(import.meta.dirname, "node_modules", ...parts);

/** A runtime whose program runs a module and prints the findings. */
function program(file: string, ...args: readonly string[]): Runtime["run"] {
  return async (module) => {
    const folder = await mkdtemp(path.join(tmpdir(), "conformance-"));
    const main = path.join(folder, "main.mjs");
    try {
      await writeFile(main, `${module}\nconsole.log(JSON.stringify(await findings()));\n`);
      const { stdout } = await execute(file, [...args, main], { timeout: 60_000 });
      return JSON.parse(stdout) as Finding[]; // The module prints nothing else.
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Cloudflare's runtime. */
async function runInWorkerd(module: string): Promise<Finding[]> {
  const { Miniflare } = await import("miniflare");
  const script = `${module}\nexport default { fetch: async () => Response.json(await findings()) };`;
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01" });
  try {
    const response = await miniflare.dispatchFetch("http://worker/");
    return (await response.json()) as Finding[]; // The script returns findings.
  } finally {
    await miniflare.dispose();
  }
}

/** A page of the server's own origin in headless Chromium. */
async function runInChromium(module: string, origin: string): Promise<Finding[]> {
  const { default: chromium } = await import("@sparticuz/chromium");
  const { launch } = await import("puppeteer-core");
  const browser = await launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: "shell",
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/page`);
    await page.addScriptTag({ type: "module", content: `${module}\nglobalThis.findings = findings();` });
    return (await page.evaluate("findings")) as Finding[]; // The script returns findings.
  } finally {
    await browser.close();
  }
}

/** Browsers hide the status and the target of a redirect from pages. */
const opaqueRedirects: Readonly<Record<string, Expectation>> = {
  "redirect to the same origin": ["http", 0],
  "redirect to another origin": ["http", 0],
};

/** All runtimes that are available as packages. */
export const runtimes: readonly Runtime[] = [
  { name: "Node 20", run: program(installed("node-20/bin/node")) },
  { name: "Node 22", run: program(installed("node-22/bin/node")) },
  { name: "Node 24", run: program(process.execPath) },
  { name: "Bun", run: program(installed(".bin/bun"), "run"), resends: true },
  { name: "Deno", run: program(installed(".bin/deno"), "run", "--allow-net", "--quiet"), resends: true },
  { name: "workerd", run: runInWorkerd },
  { name: "Chromium", run: runInChromium, resends: true, deviations: opaqueRedirects },
];

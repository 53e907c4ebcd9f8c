import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, launch } from "puppeteer-core";

const folder = path.join(import.meta.dirname, "../../../packages/emulator/browser");

/** The parts of the browser package that are used. */
interface Chromium {
  readonly default: { readonly args: string[]; executablePath(): Promise<string> };
}

/** Starts the Chromium in which the emulator's viewer is tried, and installs it where it is missing. */
export async function startChromium(): Promise<Browser> {
  execFileSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const file = createRequire(path.join(folder, "package.json")).resolve("@sparticuz/chromium");
  // It is installed there and nowhere else, so that the compiler does not know it.
  const { default: chromium } = (await import(pathToFileURL(file).href)) as Chromium;
  return launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: "shell" });
}

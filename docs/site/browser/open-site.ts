import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { startChromium } from "./chromium.ts";
import { serveSite } from "./serve-site.ts";

/** The built site in a browser. */
export interface OpenSite {
  readonly page: Page;
  readonly browser: Browser;
  readonly url: string;
  /** The faults that no page may have: it throws, logs an error, or requests another host. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the built site and opens a browser without a page of it. */
export async function openSite(): Promise<OpenSite> {
  const browser = await startChromium();
  const { url, close } = await serveSite(path.join(import.meta.dirname, "../../dist/site"));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      complaints.push(`asked for ${request.url()}`);
  });
  const closeAll = async (): Promise<void> => {
    await browser.close();
    await close();
  };
  return { page, browser, url, complaints, close: closeAll };
}

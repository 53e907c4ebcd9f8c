import type { ViewerPage } from "./viewer-page.ts";
import { contentSecurityPolicy, html } from "./generated/page.gen.ts";

/**
 * The page that shows the world, the calls and why they failed, and that moves the clock, causes faults and resets.
 * Pass it to `createEmulator` if a browser can reach the emulator; the command does so.
 */
export const viewer: ViewerPage = { html, contentSecurityPolicy };

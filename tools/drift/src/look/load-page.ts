import { readFile } from "node:fs/promises";
import path from "node:path";
import { UnreachablePage } from "../page/unreadable.ts";

/** How long to wait for the page, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Reads the page from an address or a file.
 *
 * @param folder The folder to which a file name is relative.
 * @throws {UnreachablePage} if the page does not exist or has moved, because a page at another address is a different
 *   one.
 */
export async function loadPage(place: string, folder: string, fetchPage: typeof fetch = fetch): Promise<string> {
  if (!/^https?:\/\//.test(place)) {
    return readFile(path.resolve(folder, place), "utf8").catch((cause: unknown) => {
      throw new UnreachablePage(`${place} cannot be read: ${messageOf(cause)}`, { cause });
    });
  }
  try {
    const answer = await fetchPage(place, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status >= 300 && answer.status < 400)
      throw new UnreachablePage(
        `${place} has moved to ${answer.headers.get("location") ?? "an address that it does not name"}. Look at that page, and correct \`docsUrl\` in spec/errors/ if it is the same one.`,
      );
    if (answer.status !== 200) throw new UnreachablePage(`${place} answered with ${answer.status}.`);
    return await answer.text();
  } catch (cause) {
    if (cause instanceof UnreachablePage) throw cause;
    throw new UnreachablePage(`${place} cannot be reached: ${messageOf(cause)}`, { cause });
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

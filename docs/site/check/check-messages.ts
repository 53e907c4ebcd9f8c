import { decodedLink } from "../astro/src/decoded-link.ts";
import { exactMessage, linkQuery } from "../astro/src/exact-message.ts";
import { readPaste } from "../astro/src/read-paste.ts";
import type { Pair } from "../facts/pairs.ts";
import { anchorOf } from "../pages/page.ts";

const LINKS = 10_000;

/** The decoder finds every documented body, message and log line; a link with named parameters gives the exact message. */
export function checkMessages(pairs: readonly Pair[]): readonly string[] {
  return [...pairs.flatMap(decoderProblems), ...linkProblems(pairs)];
}

function decoderProblems({ row, cell, name }: Pair): readonly string[] {
  const body = JSON.stringify(cell.body);
  const pasted = {
    body,
    message: cell.message,
    "output of curl -i": `HTTP/1.1 ${row.status} Refused\r\ncontent-type: application/json\r\n\r\n${body}`,
    "log line": `2026-03-02T09:30:00Z ERROR upstream answered ${body} (attempt 1)`,
    "log line without JSON": `2026-03-02T09:30:00Z WARN ${row.code}: ${cell.message}`,
  };
  return Object.entries(pasted).flatMap(([form, text]) => {
    const error = readPaste(text);
    // If two codes have the same message, it alone does not identify the code.
    const same = error?.kind === "api" && error.known && (error.code === row.code || form === "message");
    return same && error.message === cell.message ? [] : [`decoder: ${form} of ${name} is not understood`];
  });
}

/** A fixed sequence of numbers, so that a failure can be repeated. */
function createNumbers(): (below: number) => number {
  let state = 20_260_302;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function linkProblems(pairs: readonly Pair[]): readonly string[] {
  const number = createNumbers();
  const withParams = pairs.filter(({ row }) => Object.keys(row.params).length > 0);
  const alphabet = [..."abcXYZ019-_&=%+#? {}<>ü漢"];
  const word = (): string => Array.from({ length: 1 + number(24) }, () => alphabet[number(alphabet.length)]).join("");
  const problems = new Set<string>();
  for (let count = 0; count < LINKS; count++) {
    const { row, name } = withParams[number(withParams.length)]!; // Below its length.
    const values = Object.entries(row.params).map(([key, type]) => [key, type === "integer" ? number(1000) : word()]);
    const given: Readonly<Record<string, unknown>> = Object.fromEntries(values);
    const message = row.template.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(given[key]));
    if (exactMessage(row.template, new URLSearchParams(linkQuery(given))) !== message)
      problems.add(`links: ${name} does not show "${message}" for ${linkQuery(given)}`);
    problems.add(roundTrip(row, message, pairs) ?? "");
  }
  problems.delete("");
  return [...problems];
}

/** A pasted body leads to the page of its code, which shows the same message. */
function roundTrip(row: Pair["row"], message: string, pairs: readonly Pair[]): string | undefined {
  const body = { message, details: { applicationError: { code: row.code, description: message } } };
  const link = decodedLink(JSON.stringify(body), "/");
  const { pathname, searchParams, hash } = new URL(link?.href ?? "", "http://site");
  if (pathname !== `/errors/${row.code}/`) return `links: ${JSON.stringify(body)} leads to ${pathname}`;
  const sections = pairs.filter(
    ({ name, row: { code } }) => code === row.code && ["", `#${anchorOf(name)}`].includes(hash),
  );
  const shown = sections.map(({ row: { template } }) => exactMessage(template, searchParams));
  return shown.includes(message)
    ? undefined
    : `links: ${row.code} decodes "${message}" and shows "${shown.join('", "')}"`;
}

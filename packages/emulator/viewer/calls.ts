import type { LedgerEntry } from "../src/http/ledger.ts";
import { code, element, find, terms } from "./element.ts";
import { explainFailure } from "./explain-failure.ts";
import { keepList, type ShowList } from "./keep-list.ts";

/** How many calls are shown, the latest first. */
const SHOWN = 100;

/** The list of the received calls. */
export function callsList(): ShowList<LedgerEntry> {
  const show = keepList(
    find("calls-list", HTMLElement),
    ({ key }: Numbered) => key,
    ({ entry }) => callView(entry),
    "No call was received yet. Send one: the command printed two examples when it started.",
  );
  return (entries) => {
    find("calls-count", HTMLElement).textContent =
      entries.length > SHOWN ? `${SHOWN} of ${entries.length}` : String(entries.length);
    show(entries.slice(-SHOWN).map(numbered).toReversed());
  };
}

interface Numbered {
  readonly key: string;
  readonly entry: LedgerEntry;
}

/** The key of a call: the request id in its answer, or else its index. */
function numbered(entry: LedgerEntry, index: number): Numbered {
  const id = Object.entries(entry.answer.headers).find(([name]) => name.endsWith("request-id"))?.[1];
  return { key: typeof id === "string" ? id : `${entry.time} ${index}`, entry };
}

function callView(entry: LedgerEntry): HTMLElement {
  const { time, method, target, operation, accountId, idempotencyKey, headers, body, answer } = entry;
  const explained = explainFailure(entry);
  const status = answer.status === 0 ? "no answer" : String(answer.status);
  return element(
    "details",
    { class: "call" },
    element(
      "summary",
      {},
      element("span", { class: `badge ${explained ? "bad" : "good"}` }, status),
      " ",
      element("span", { class: "what" }, operation ?? `${method} ${target}`),
      " ",
      element("span", { class: "aside" }, time.slice(0, 19).replace("T", " ")),
      explained &&
        element(
          "div",
          { class: "explained" },
          element("p", { class: "cause" }, explained.cause),
          element("p", { class: "fix" }, `What to do: ${explained.fix}`),
        ),
    ),
    terms({
      Request: code(`${method} ${target}`),
      Account: code(accountId),
      "Idempotency key": code(idempotencyKey),
    }),
    ...block("Headers (without the key)", JSON.stringify(headers)),
    ...block("Body", body),
    ...block("Answer", answer.body),
  );
}

function block(title: string, text: string | undefined): HTMLElement[] {
  return text === undefined || text === ""
    ? []
    : [element("h3", {}, title), element("pre", { tabindex: "0" }, pretty(text))];
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

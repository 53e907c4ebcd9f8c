import type { AnyError } from "@resellers-sdk/errors";
import { explain } from "@resellers-sdk/errors/explain";
import { errorLink } from "./decoded-link.ts";
import { readPaste } from "./read-paste.ts";

const place = document.querySelector("#decoder");
const area = document.createElement("textarea");
area.rows = 7;
area.spellcheck = false;
area.id = "pasted";
const label = element("label", "The failing response");
label.htmlFor = area.id;
const result = document.createElement("div");
result.setAttribute("aria-live", "polite");
place?.replaceChildren(label, area, result);
area.addEventListener("input", () => show(area.value));
// Text that another page hands over stays behind the #, which browsers do not send.
area.value = decodeURIComponent(location.hash.slice(1));
show(area.value);

function show(pasted: string): void {
  if (pasted.trim() === "") return result.replaceChildren();
  const error = readPaste(pasted);
  result.replaceChildren(
    ...(error === undefined ? [element("p", "No documented error is in this text.")] : shown(error)),
  );
}

/** Everything is set as text content, so that pasted text cannot become markup. */
function shown(error: AnyError): readonly HTMLElement[] {
  const { title, meaning, fix } = explain(error);
  const known = error.kind === "api" && error.known;
  const heading = element("h2", known ? error.code : title);
  const message = element("p", error.message);
  message.className = "message";
  const params = known && error.params !== undefined ? Object.entries<unknown>({ ...error.params }) : [];
  const list = document.createElement("dl");
  for (const [name, value] of params) list.append(element("dt", name), element("dd", textOf(value)));
  const link = element("a", known ? `Everything about ${error.code}` : `About failures of this kind`);
  link.href = known ? errorLink(error, "../") : `../kinds/${error.kind === "api" ? "unlisted" : error.kind}/`;
  return [heading, message, element("p", meaning), ...(params.length > 0 ? [list] : []), element("p", fix), link];
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : String(value);
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

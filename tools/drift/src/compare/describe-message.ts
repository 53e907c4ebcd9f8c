import { parseTemplate } from "@resellers-sdk/generator/template";
import { collapse } from "../page/cell-text.ts";
import type { Message } from "../page/page.ts";

/** A template of the description in the terms of the page. */
export function templateMessage(template: string): Message {
  const { texts, parameters } = parseTemplate(template);
  return { texts: texts.map((text) => text.replaceAll(/\s+/g, " ")), parameters };
}

/** `Account with id {accountId} was not found.`, with `{}` for a parameter that the page prints as a blank. */
export function printMessage({ texts, parameters }: Message): string {
  return texts.map((text, index) => (index === 0 ? text : `{${parameters[index - 1] ?? ""}}${text}`)).join("");
}

/** A normalised message, equal for messages that differ only in the names of parameters. */
export function blanked({ texts }: Message): string {
  return texts.join("{}");
}

/** The words alone, without regard to where parameters stand. */
export function wordsOf({ texts }: Message): string {
  return collapse(texts.join(" ")).replaceAll(/\s+([.,:;])/g, "$1");
}

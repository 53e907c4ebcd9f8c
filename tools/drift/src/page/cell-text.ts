import type { Cell, Inline, Message } from "./page.ts";

/** `<accountId>` in printed text. */
const NAMED = /<(\w*)>/;

/** All words of a cell, with parameters as blanks and each run of white space as one space. */
export function plainText(cell: Cell): string {
  const { texts } = messageOf(cell);
  return collapse(texts.join(" "));
}

/** A cell as a message: code that is empty or reads `<name>` is a parameter; other code is words. */
export function messageOf(cell: Cell): Message {
  const texts = [""];
  const parameters: (string | undefined)[] = [];
  for (const piece of cell.flatMap(split)) {
    if (piece.kind === "parameter") {
      parameters.push(piece.text === "" ? undefined : piece.text);
      texts.push("");
    } else texts.push(`${texts.pop() ?? ""}${piece.text}`);
  }
  return { texts: trimEnds(texts.map((text) => text.replaceAll(/\s+/g, " "))), parameters };
}

function split({ kind, text }: Inline): Inline[] {
  if (kind === "parameter") return [{ kind, text }];
  if (kind === "code" && text.trim() === "") return [{ kind: "parameter", text: "" }];
  return text
    .split(NAMED)
    .map((part, index): Inline => ({ kind: index % 2 === 1 ? "parameter" : "text", text: part }))
    .filter((piece) => piece.kind === "parameter" || piece.text !== "");
}

function trimEnds(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const begun = index === 0 ? text.trimStart() : text;
    return index === texts.length - 1 ? begun.trimEnd() : begun;
  });
}

/** Each run of white space as one space, and none at the ends. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import { printMessage } from "../compare/describe-message.ts";
import type { NewError, NewLine, NewWords, Proposal } from "./proposal.ts";

/** The texts of the files that a proposal changes or adds, by their path below the folder of the description. */
export type SpecEdits = ReadonlyMap<string, string>;

/**
 * Makes the edits of a proposal.
 *
 * @param folder The folder of the description.
 * @param fix A placeholder for the advice that only a person can write; without it the generator refuses a new error.
 */
export async function specEdits(folder: string, proposal: Proposal, fix?: string): Promise<SpecEdits> {
  const edits = new Map<string, string>();
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    edits.set(file, change(edits.get(file) ?? (await readFile(path.join(folder, file), "utf8"))));
  };
  for (const error of proposal.newErrors) edits.set(`errors/${error.id}.yaml`, errorFile(error, fix));
  for (const words of proposal.newWords) await edit(`errors/${words.id}.yaml`, (text) => withWords(text, words));
  for (const line of proposal.newLines)
    await edit(`paths/${line.operation}/operation.yaml`, (text) => withLine(text, line));
  return edits;
}

const REMINDER =
  "# Taken from what the API shows. Write `fix`, what a caller does, in your own words: the generator refuses this file\n" +
  "# without it. Check the title, the names and examples of the parameters, and `retry`.\n";

function errorFile({ code, variant, status, grpc, message, docsUrl }: NewError, fix: string | undefined): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const names = message.parameters.map((name, index) => name ?? `parameter${index + 1}`);
  const parameters = names.map(
    (name) => [name, { description: title, type: "string", examples: [`${name}-1`] }] as const,
  );
  const content = {
    summary: title,
    description: `${title}.`,
    "x-error": {
      code,
      ...(variant === undefined ? {} : { variant }),
      status,
      grpc,
      message: printMessage({ texts: message.texts, parameters: names }),
      ...(names.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
      ...(fix === undefined ? {} : { fix }),
      retry: "after-change",
      docsUrl,
    },
  };
  return REMINDER + stringify(content, { lineWidth: 0 });
}

/** The text of an error's file with another value, and everything else as it is. */
function withWords(text: string, { id, member, value }: NewWords): string {
  const node = parseDocument(text).getIn(["x-error", member], true);
  const range = isScalar(node) ? node.range : undefined;
  if (!range) throw new Error(`spec/errors/${id}.yaml has no \`${member}\` to edit.`);
  return text.slice(0, range[0]) + stringify(value, { lineWidth: 0 }).trim() + text.slice(range[1]);
}

/** The text of an operation with one more line below `x-errors`. */
function withLine(text: string, { id, after }: NewLine): string {
  const line = `  - $ref: ../../errors/${id}.yaml\n`;
  const list = parseDocument(text).get("x-errors", true);
  if (!isSeq(list)) return `${text.trimEnd()}\nx-errors:\n${line}`;
  const items = list.items.filter(isMap);
  const before = items.find((item) => String(item.get("$ref")).endsWith(`/${after ?? ""}.yaml`));
  const offset = before?.range?.[1];
  if (offset !== undefined) return insertAt(text, endOfLine(text, offset), line);
  const start = items[0]?.range?.[0] ?? text.length;
  return insertAt(text, text.lastIndexOf("\n", start) + 1, line);
}

function endOfLine(text: string, offset: number): number {
  // The range of a block map ends behind the line break of its last member.
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function insertAt(text: string, offset: number, line: string): string {
  const before = text.slice(0, offset);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${line}${text.slice(offset)}`;
}

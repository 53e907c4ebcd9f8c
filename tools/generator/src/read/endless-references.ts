import type { BaseResolver, Document, NormalizedProblem } from "@redocly/openapi-core";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject, parsePointer, valueAt } from "../model/values/json-pointer.ts";

/** A reference, and where it stands. */
interface Reference {
  readonly node: JsonObject;
  readonly text: string;
  readonly pointer: string;
}

/**
 * Finds the references that lead to a reference, and so on, and at last back to one of them, also over several files.
 *
 * @param root The document; those that it refers to are loaded by the resolver.
 */
export async function endlessReferences(root: Document, resolver: BaseResolver): Promise<NormalizedProblem[]> {
  const found: NormalizedProblem[] = [];
  const documents = [root];
  // The list grows while it is read: each document is searched once.
  for (const document of documents)
    for (const { node, text, pointer } of referencesIn(json(document))) {
      const target = await load(document, text, resolver);
      if (target !== undefined && !documents.includes(target)) documents.push(target);
      if (await isEndless(document, node, resolver))
        found.push({
          ruleId: "endless-reference",
          severity: "error",
          message: `The reference \`${text}\` leads back to itself.`,
          location: [{ source: document.source, pointer: `${pointer}/$ref`, reportOnKey: false }],
          suggest: [],
        });
    }
  return found;
}

function referencesIn(document: JsonValue): readonly Reference[] {
  const found: Reference[] = [];
  const visited = new Set<JsonObject>(); // Aliases may lead back, or to the same object often.
  const visit = (node: JsonValue | undefined, pointer: string): void => {
    if (Array.isArray(node)) node.forEach((item: JsonValue, index) => visit(item, `${pointer}/${index}`));
    if (!isObject(node) || visited.has(node)) return;
    visited.add(node);
    if (typeof node["$ref"] === "string") found.push({ node, text: node["$ref"], pointer });
    for (const [name, member] of Object.entries(node))
      visit(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  };
  visit(document, "#");
  return found;
}

async function isEndless(from: Document, node: JsonObject, resolver: BaseResolver): Promise<boolean> {
  const seen = new Set<JsonObject>();
  let document: Document | undefined = from;
  let value: JsonValue | undefined = node;
  while (isObject(value) && typeof value["$ref"] === "string") {
    if (seen.has(value)) return true;
    seen.add(value);
    const reference: string = value["$ref"];
    const fragment = reference.split("#")[1] ?? "";
    document = await load(document, reference, resolver);
    if (document === undefined) return false;
    value = fragment === "" ? json(document) : valueAt(json(document), parsePointer(`#${fragment}`));
  }
  return false;
}

/** The document that a reference leads to; `undefined` if it cannot be read, which the rules report. */
async function load(from: Document, reference: string, resolver: BaseResolver): Promise<Document | undefined> {
  const [file = ""] = reference.split("#");
  if (file === "") return from;
  const loaded = await resolver.resolveDocument(from.source.absoluteRef, file).catch(() => undefined);
  return loaded !== undefined && "parsed" in loaded ? loaded : undefined;
}

/** Redocly types what it has parsed as `any`; it is JSON. */
function json({ parsed }: Document): JsonValue {
  return parsed as JsonValue;
}

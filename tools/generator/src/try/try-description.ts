import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Api } from "../model/api.ts";
import { objectOf, resolve, textOf } from "../model/values/json-value.ts";
import { readApi } from "../read/read-api.ts";
import { Adaptations } from "./adaptations.ts";
import { completed } from "./complete.ts";
import { judge } from "./judge.ts";
import { loadDescription } from "./load-description.ts";
import { escaped, operationsIn } from "./operations.ts";
import { readOverlay, withOverlay } from "./overlay.ts";

/** What became of a description that somebody gave. */
export interface Tried {
  readonly title: string;
  readonly total: number;
  readonly working: number;
  /** The operations that were left out, by their pointers, with what refuses each. */
  readonly leftOut: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What refuses the description as a whole. */
  readonly everywhere: readonly Diagnostic[];
  /** What was changed before the description was judged. */
  readonly adaptations: readonly string[];
  /** The model of what works; nothing if nothing does. */
  readonly api: Api | undefined;
}

/**
 * Judges a description of any API, and makes the model of those of its operations that work.
 *
 * @throws {NoDescriptionError} when the file is no OpenAPI document.
 * @throws {OverlayError} when the overlay cannot be read, or names an operation that there is not.
 */
export async function tryDescription(file: string, overlayFile: string | undefined): Promise<Tried> {
  const { document: loaded, source } = await loadDescription(file);
  const overlay = overlayFile === undefined ? {} : await readOverlay(overlayFile);
  const adaptations = new Adaptations();
  for (const kind of ["webhooks", "x-webhooks"])
    for (const name of Object.keys(objectOf(loaded[kind]))) adaptations.add("left-out-webhook", `#/${kind}/${name}`);
  for (const [name, item] of Object.entries(objectOf(loaded["paths"])))
    if (objectOf(item)["$ref"] !== undefined && Object.keys(resolve(loaded, item)).length === 0)
      adaptations.add("left-out-path", `#/paths/${escaped(name)} (${textOf(objectOf(item)["$ref"])})`);
  const document = completed(withOverlay(loaded, overlay, operationsIn(loaded)), adaptations);
  const { document: kept, working, leftOut, everywhere } = await judge(document, source);
  return {
    title: textOf(objectOf(document["info"])["title"]),
    total: operationsIn(document).size,
    working,
    leftOut,
    everywhere,
    adaptations: adaptations.lines(),
    api: working > 0 ? readApi(kept) : undefined,
  };
}

import { registerHooks } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Changes the text of one generated module of the client, or of the errors below it. */
export interface SourceChange {
  readonly package: "client" | "errors";
  /** The name of the generated module: `operations`. */
  readonly module: string;
  readonly change: (source: string) => string;
}

/** Makes a client whose modules are the real ones, but for one changed text. */
export type CreateClient = (options: object) => object;

const MARK = "mutant";
const entry = import.meta.resolve("@resellers-sdk/client");
const folders = {
  client: path.dirname(fileURLToPath(entry)),
  errors: path.dirname(fileURLToPath(import.meta.resolve("@resellers-sdk/errors"))),
};
const changes = new Map<string, SourceChange>();
let registered = false;

/**
 * Loads a second instance of the client and the errors, with one module changed.
 *
 * @throws If the change has no effect, because such a mutant would survive for the wrong reason.
 */
export async function createMutatedClient(change: SourceChange): Promise<CreateClient> {
  if (!registered) registerHooks({ resolve: resolveMarked, load: loadChanged });
  registered = true;
  const id = String(changes.size + 1);
  changes.set(id, change);
  const client: { createResellersClient: CreateClient } = await import(`${entry}?${MARK}=${id}`);
  return client.createResellersClient;
}

type Resolve = Parameters<typeof registerHooks>[0]["resolve"];
type Load = Parameters<typeof registerHooks>[0]["load"];

/** Modules that a marked module imports are marked too, as far as they belong to the client or the errors. */
const resolveMarked: NonNullable<Resolve> = (specifier, context, next) => {
  const resolved = next(specifier, context);
  const id = context.parentURL === undefined ? null : markOf(context.parentURL);
  const own =
    resolved.url.startsWith("file:") && Object.values(folders).some((folder) => isInside(resolved.url, folder));
  return id === null || !own || markOf(resolved.url) !== null
    ? resolved
    : { ...resolved, url: `${resolved.url}?${MARK}=${id}` };
};

const loadChanged: NonNullable<Load> = (url, context, next) => {
  const loaded = next(url, context);
  const change = changes.get(markOf(url) ?? "");
  if (change === undefined || !url.startsWith("file:")) return loaded;
  const { dir, name } = path.parse(fileURLToPath(url));
  if (dir !== path.join(folders[change.package], "generated") || name !== `${change.module}.gen`) return loaded;
  const source = String(loaded.source);
  const changed = change.change(source);
  if (changed === source) throw new Error(`The change of ${change.module} changes nothing`);
  return { ...loaded, source: changed };
};

function markOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get(MARK) : null;
}

function isInside(url: string, folder: string): boolean {
  return fileURLToPath(url).startsWith(folder + path.sep);
}

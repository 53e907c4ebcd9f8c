import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { descriptionFile } from "@resellers-sdk/generator/description";
import { list } from "tar";
import { type PackageName, packageNames } from "../model/bump.ts";
import { parseDescription, readDescription } from "./read-description.ts";
import { StateError } from "./state-error.ts";
import { allPackages, type State } from "./state.ts";

const CARRIED = `src/generated/${descriptionFile}`;
const SCOPE = "@resellers-sdk/";

/** Reads a description's root file or folder, or the description that a package carries: its folder or its tarball. */
export async function readPath(file: string, name: string): Promise<State> {
  if (/\.(tgz|tar\.gz)$/.test(file)) return readTarball(file, name);
  if (!(await stat(file)).isDirectory()) return stateOf(name, await readDescription(file, name));
  const manifest = await readFile(path.join(file, "package.json"), "utf8").catch(() => undefined);
  const released = manifest === undefined ? undefined : readManifest(manifest);
  if (released === undefined) return stateOf(name, await readDescription(path.join(file, "openapi.yaml"), name));
  const api = await readDescription(path.join(file, CARRIED), released.title);
  return stateOf(released.title, api, released.name);
}

async function readTarball(file: string, name: string): Promise<State> {
  const texts = new Map<string, string>();
  await list({
    file,
    filter: (entry) => entry === "package/package.json" || entry === `package/${CARRIED}`,
    onReadEntry: (entry) => {
      const chunks: Buffer[] = [];
      entry.on("data", (chunk: Buffer) => chunks.push(chunk));
      entry.on("end", () => texts.set(entry.path, Buffer.concat(chunks).toString("utf8")));
    },
  });
  const released = readManifest(texts.get("package/package.json") ?? "{}");
  const description = texts.get(`package/${CARRIED}`);
  if (released === undefined || description === undefined)
    throw new StateError(
      "no-description",
      `${name} carries no ${CARRIED}: it is no release of a package of this repository.`,
    );
  return stateOf(released.title, parseDescription(description, released.title), released.name);
}

interface Released {
  readonly name: PackageName;
  /** `@resellers-sdk/errors 1.2.0`. */
  readonly title: string;
}

/** Which of the published packages it is; `undefined` for any other. */
function readManifest(text: string): Released | undefined {
  const { name, version } = JSON.parse(text) as { readonly name?: unknown; readonly version?: unknown }; // A manifest is an object.
  const found = packageNames.find((each) => name === `${SCOPE}${each}`);
  return found && { name: found, title: `${SCOPE}${found} ${String(version)}` };
}

function stateOf(name: string, api: State["api"], released?: PackageName): State {
  return { name, api, packages: released === undefined ? allPackages : [released], revision: undefined };
}

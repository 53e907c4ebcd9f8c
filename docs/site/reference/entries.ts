import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** One path that can be imported, such as `@resellers-sdk/client/wait`. */
export interface Entry {
  /** The module specifier. */
  readonly specifier: string;
  /** Its page below the root of the site. */
  readonly page: string;
  /** The built declarations. */
  readonly declarations: string;
}

/** One package with its entries and commands. */
export interface Package {
  readonly name: string;
  readonly description: string;
  /** The names of its commands and the files that start them. */
  readonly commands: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
}

/** In the order in which they build on each other: a name that several export is described where it comes from. */
const order = ["errors", "client", "emulator", "contract-tests"];

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/**
 * The packages with their entries and commands, as their package.json has them.
 *
 * @throws {Error} For a package without a place in the order.
 */
export function readPackages(root: string): readonly Package[] {
  const folders = globSync("packages/*/package.json", { cwd: root }).map((file) => path.basename(path.dirname(file)));
  const unknown = folders.find((folder) => !order.includes(folder));
  if (unknown !== undefined)
    throw new Error(`packages/${unknown} has no place in the reference: add it to docs/site/reference/entries.ts.`);
  return order.map((folder) => {
    const place = path.join(root, "packages", folder);
    // The shape is that of our own package files.
    const manifest = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8")) as Manifest;
    const { name, description, bin = {}, exports } = manifest;
    return {
      name,
      description,
      commands: new Map(Object.entries(bin).map(([command, file]) => [command, path.join(place, file)])),
      entries: Object.entries(exports).flatMap(([key, target]) => {
        const specifier = path.posix.join(name, key);
        if (typeof target === "string") return [];
        const page = `reference/${path.posix.join(folder, key)}`.replace(/\/$/, "");
        return [{ specifier, page, declarations: path.join(place, target.types) }];
      }),
    };
  });
}

import type { Api } from "../model/api.ts";

/** Text by the name of its file. */
export type Files = ReadonlyMap<string, string>;

/** One folder of generated files: everything in it comes from `emit`, and nothing else may stand in it. */
export interface Output {
  /** The folder, relative to the root of the repository; its last part is `generated`. */
  readonly folder: string;
  /** Pure: the same model gives the same text; no file system, clock or environment. */
  readonly emit: (api: Api) => Files | Promise<Files>;
}

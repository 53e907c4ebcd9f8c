/** The result of a snippet: its observations, by name, or the message of the error that it threw. */
export type Observation = { readonly observed: Readonly<Record<string, unknown>> } | { readonly thrown: string };

/** The input of the worker thread for one job. Files are `file:` URLs. */
export interface RunTask {
  /** Texts that replace, or are added to, the files on the disk. */
  readonly texts: ReadonlyMap<string, string>;
  /** The modules to run; each exports an async `observe`. */
  readonly modules: readonly string[];
}

/** The initial data of the worker thread. */
export interface WorkerInput {
  readonly tasks: readonly RunTask[];
  /** The folders of the packages, each ending with a slash: their modules exist once for each task. */
  readonly scopes: readonly string[];
}

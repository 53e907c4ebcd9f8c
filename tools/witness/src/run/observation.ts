/** What running a snippet gave: what it observed, by name, or the message of what it threw. */
export type Observation = { readonly observed: Readonly<Record<string, unknown>> } | { readonly thrown: string };

/** What the worker thread is given for one job. Files are `file:` URLs. */
export interface RunTask {
  /** Texts that replace, or are added to, the files on the disk. */
  readonly texts: ReadonlyMap<string, string>;
  /** The modules to run; each exports an async `observe`. */
  readonly modules: readonly string[];
}

/** What the worker thread is started with. */
export interface WorkerInput {
  readonly tasks: readonly RunTask[];
  /** The folders of the packages, each ending with a slash: their modules exist once for each task. */
  readonly scopes: readonly string[];
}

import { BaseResolver, ResolveError, type Source } from "@redocly/openapi-core";

/** What the refusal of a reference says. */
export const REFUSED = "is on the network, from which nothing is loaded";

/** Whether a reference leads to another machine, also one that leaves its scheme open: `//host/file.json`. */
export function isRemote(reference: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(reference);
}

/** Reads the files that a description refers to, and nothing over the network: a description is what stands on disk. */
export class OfflineResolver extends BaseResolver {
  override resolveExternalRef(base: string | null, reference: string): string {
    // What is resolved like a path would lose the host, and lead to some file of this machine.
    return isRemote(reference) ? reference : super.resolveExternalRef(base, reference);
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isRemote(reference)) throw new ResolveError(new Error(`${reference} ${REFUSED}`));
    return super.loadExternalRef(reference);
  }
}

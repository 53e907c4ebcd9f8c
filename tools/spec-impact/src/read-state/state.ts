import type { Api } from "@resellers-sdk/generator/model";
import { type PackageName, packageNames } from "../model/bump.ts";

/** One state of the description. */
export interface State {
  /** Its name for readers: `v1.2.0`, `the working tree`, `@resellers-sdk/errors 1.2.0`. */
  readonly name: string;
  readonly api: Api;
  /** The packages that a comparison with this state covers: all, or the one whose release carries it. */
  readonly packages: readonly PackageName[];
  /** The revision of the repository; `undefined` where the state comes from a file or a release. */
  readonly revision: string | undefined;
}

/** The packages that a comparison covers, unless it is with the release of one package. */
export const allPackages: readonly PackageName[] = packageNames;

import type { SpecFolder } from "./spec-folder.ts";

/** The seven errors that an older state of the documentation did not list, by operation. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  createPackageV2: ["INVALID_REFERENCE_PRODUCT_INSTANCE_ID"],
  adjustProductInstanceSpecifications: [
    "ACCOUNT_NOT_FOUND.wasNotFound",
    "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
    "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly",
  ],
  unassignProductInstanceFromSite: [
    "ACCOUNT_NOT_FOUND.wasntFound",
    "MISSING_SITE_ID",
    "PRODUCT_INSTANCE_NOT_FOUND.wasntFound",
  ],
};

/** The errors that no other operation lists. */
const UNLISTED = Object.values(LATER)
  .flat()
  .filter((error) => error !== "ACCOUNT_NOT_FOUND.wasNotFound");

/** Reduces the description to the 29 errors that an older state of the documentation listed. */
export async function toOlderPage(spec: SpecFolder): Promise<void> {
  for (const [operation, errors] of Object.entries(LATER)) {
    const file = `paths/${operation}/operation.yaml`;
    for (const error of errors) await spec.replace(file, `  - $ref: ../../errors/${error}.yaml\n`, "");
    await spec.write(file, (await spec.read(file)).replace(/x-errors:\n$/, ""));
  }
  for (const error of UNLISTED) await spec.remove(`errors/${error}.yaml`);
}

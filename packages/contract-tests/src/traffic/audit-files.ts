import type { Contract } from "../contract/contract.ts";
import { type Audit, Auditor } from "./audit.ts";
import { TrafficFileError } from "./read/exchange.ts";
import { readHar } from "./read/read-har.ts";
import { readNdjson } from "./read/read-ndjson.ts";

/**
 * Compares files of traffic with a contract. Each file is read once, in chunks.
 *
 * @param files HARs (`.har`), or logs with one error in a line (`.ndjson`).
 * @throws {TrafficFileError} when a file cannot be read to its end, or nothing of it could be compared.
 */
export async function auditFiles(contract: Contract, files: readonly string[]): Promise<Audit> {
  const auditor = new Auditor(contract);
  for (const file of files) {
    const before = auditor.compared;
    const observations = file.toLowerCase().endsWith(".har") ? readHar(file) : readNdjson(file);
    for await (const observation of observations) auditor.add(observation);
    if (auditor.compared === before)
      throw new TrafficFileError(
        `${file} has nothing that could be compared: none of its requests is one of this API, or no body was kept or can be read.`,
      );
  }
  return auditor.result();
}

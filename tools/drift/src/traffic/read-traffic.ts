import { readFile } from "node:fs/promises";
import path from "node:path";
import { auditFiles, resellersContract, type Unknown } from "@resellers-sdk/contract-tests";

/** The findings in traffic, and the number of exchanges. */
export interface Traffic {
  readonly compared: number;
  readonly unknown: readonly Unknown[];
}

/** A file that is neither a recording nor a proposal. */
export class BadTraffic extends Error {
  override readonly name = "BadTraffic";
}

/**
 * Reads recordings, and proposals that `resellers-contract-tests audit --propose --format json` made of them.
 *
 * @param folder The folder to which file names are relative.
 * @throws {TrafficFileError} when a recording cannot be read to its end, or nothing of it can be compared.
 * @throws {BadTraffic} if the file is not a valid proposal.
 */
export async function readTraffic(files: readonly string[], folder: string): Promise<Traffic> {
  const found = await Promise.all(
    files.map(async (name): Promise<Traffic> => {
      const file = path.resolve(folder, name);
      return name.endsWith(".json") ? readProposal(file) : auditFiles(resellersContract, [file]);
    }),
  );
  return {
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    unknown: found.flatMap(({ unknown }) => unknown),
  };
}

async function readProposal(file: string): Promise<Traffic> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new BadTraffic(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  });
  const value: unknown = parse(text);
  const { kind, version, unknown } =
    typeof value === "object" && value !== null ? (value as Partial<Record<string, unknown>>) : {}; // Any object.
  if (kind !== "resellers-traffic-proposal" || version !== 1 || !Array.isArray(unknown) || !unknown.every(isUnknown))
    throw new BadTraffic(
      `${file} is no proposal: \`resellers-contract-tests audit FILE.har --propose --format json\` writes one.`,
    );
  return { compared: unknown.reduce((sum, { count }) => sum + count, 0), unknown };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A proposal comes from strangers, and a code becomes the name of a file. */
function isUnknown(value: unknown): value is Unknown {
  const { kind, operation, what, count, place, failure } = (value ?? {}) as Partial<Unknown>; // Checked below.
  const isFailure =
    failure === undefined ||
    (Number.isInteger(failure.status) && typeof failure.message === "string" && /^[A-Z0-9_]{3,64}$/.test(failure.code));
  return [kind, operation, what, place].every((one) => typeof one === "string") && Number.isInteger(count) && isFailure;
}

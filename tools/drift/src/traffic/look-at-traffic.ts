import path from "node:path";
import type { Api } from "@resellers-sdk/generator/model";
import { propose } from "../propose/propose.ts";
import { raiseMarks } from "../raise/raise-marks.ts";
import { BadTraffic, readTraffic } from "./read-traffic.ts";
import { trafficProposal } from "./traffic-proposal.ts";

/** How to look at traffic. */
export interface TrafficLook {
  /** The root file of the description. */
  readonly spec: string;
  readonly api: Api;
  readonly files: readonly string[];
  /** The folder to which names of files are relative. */
  readonly folder: string;
  readonly propose: boolean;
  readonly raise: boolean;
  /** Whether somebody vouches that the recordings are of the API itself. */
  readonly ofTheApi: boolean;
}

/**
 * Holds recorded traffic against the description.
 *
 * @returns The output, and whether the description covers everything.
 */
export async function lookAtTraffic(look: TrafficLook): Promise<{ readonly text: string; readonly known: boolean }> {
  const { compared, unknown } = await readTraffic(look.files, look.folder);
  const known = unknown.length === 0;
  const lines = [
    `drift: ${known ? "same" : "changed"}`,
    `traffic: ${look.files.join(", ")}`,
    `${compared} compared, ${unknown.length} not covered by the description`,
    ...unknown.map(({ kind, operation, what, count }) => `  ${kind} of ${operation}: ${what} (${count} times)`),
  ];
  const proposal =
    look.propose && !known ? [await propose(look.spec, look.api, trafficProposal(look.api, unknown))] : [];
  const raised = look.raise ? [await raise(look)] : [];
  return { text: [...lines, ...proposal, ...raised].join("\n"), known };
}

async function raise({ spec, api, files, folder, ofTheApi }: TrafficLook): Promise<string> {
  const other = files.find((file) => !file.toLowerCase().endsWith(".har"));
  if (other !== undefined)
    throw new BadTraffic(`${other} shows no whole answers: --raise needs files that end in .har.`);
  return raiseMarks(
    spec,
    api,
    files.map((file) => path.resolve(folder, file)),
    ofTheApi,
  );
}

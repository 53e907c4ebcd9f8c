import { isObject, parseJson } from "../description/json.ts";
import { MergeError } from "./merge-reports.ts";
import type { Report } from "./report.ts";

const LISTS = ["facts", "cells", "refusals", "strays", "advice"];
const NUMBERS = ["seconds", "peakMemoryMb", "processes", "reusedOperations"];

/**
 * Reads a report in the format `json`.
 *
 * @throws {MergeError} If the text is not a report.
 */
export function readReport(text: string, file: string): Report {
  const value = parseJson(text);
  const isReport =
    isObject(value) &&
    typeof value["target"] === "string" &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    NUMBERS.every((name) => typeof value[name] === "number") &&
    (value["shard"] === undefined || isShard(value["shard"]));
  if (!isReport) throw new MergeError(`${file} is no report: name contract-report.json files, which run --shard wrote`);
  return value as unknown as Report; // The outline was checked; the tool itself wrote the lists.
}

function isShard(value: unknown): boolean {
  if (!isObject(value) || !Number.isInteger(value["index"]) || !Number.isInteger(value["count"])) return false;
  const { whole } = value;
  return isObject(whole) && Array.isArray(whole["cells"]) && Array.isArray(whole["refusals"]);
}

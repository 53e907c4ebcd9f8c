import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { isObject, parseJson } from "../../description/json.ts";
import { isTooDeep } from "./json-depth.ts";
import { type LoggedError, TrafficFileError } from "./exchange.ts";

/**
 * Reads the errors of a log, one per line, as `error.toJSON()` returns them.
 *
 * @throws {TrafficFileError} if the file is missing, or a line is not such an error; the message says which.
 */
export async function* readNdjson(file: string): AsyncGenerator<LoggedError> {
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === "") continue;
      const place = `${file}, line ${line}`;
      if (isTooDeep(text)) throw new TrafficFileError(`${place} is nested too deeply.`);
      const error = parseJson(text);
      if (!isObject(error)) throw new TrafficFileError(`${place} is no JSON object.`);
      const { operation, kind } = error;
      if (typeof operation !== "string" || typeof kind !== "string")
        throw new TrafficFileError(`${place} is no error of the client: it has no \`operation\` or no \`kind\`.`);
      yield { kind: "logged", place, operation, error };
    }
  } catch (error) {
    if (error instanceof TrafficFileError) throw error;
    throw new TrafficFileError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

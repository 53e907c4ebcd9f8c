import { createReadStream } from "node:fs";
import { JSONParser } from "@streamparser/json";
import { memberOf } from "../../description/json.ts";
import { type Exchange, TrafficFileError } from "./exchange.ts";
import { readHarEntry } from "./read-har-entry.ts";

/** The recorders that make values up. */
const MAKES_UP = /^@resellers-sdk\/(?:client\/record|contract-tests)$/;

/**
 * Reads the exchanges of a HAR one by one, so that a file can be larger than the memory.
 *
 * @throws {TrafficFileError} if the file is missing, truncated, or not a HAR; the message says where.
 */
export async function* readHar(file: string): AsyncGenerator<Exchange> {
  const found: unknown[] = [];
  let hasVersion = false;
  let madeUp = false;
  const parser = new JSONParser({ paths: ["$.log.version", "$.log.creator", "$.log.entries.*"], keepStack: false });
  parser.onValue = ({ value, key }) => {
    if (key === "version") hasVersion = true;
    else if (key === "creator") madeUp = MAKES_UP.test(String(memberOf({ value }, "value")["name"]));
    else found.push(value);
  };
  let bytes = 0;
  let count = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      // Without an encoding, a file stream yields buffers.
      const buffer: Buffer = chunk;
      parser.write(bytes === 0 ? withoutMark(buffer) : buffer);
      bytes += buffer.length;
      for (const entry of found.splice(0)) yield readHarEntry(entry, `${file}, entry ${(count += 1)}`, madeUp);
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof TrafficFileError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new TrafficFileError(
      bytes === 0 ? `${file} cannot be read: ${why}` : `${file} is invalid after entry ${count}: ${why}`,
      { cause: error },
    );
  }
  if (!parser.isEnded) throw new TrafficFileError(`${file} is truncated after entry ${count}, after ${bytes} bytes.`);
  if (!hasVersion && count === 0)
    throw new TrafficFileError(`${file} is no HAR: it has neither \`log.version\` nor \`log.entries\`.`);
}

/** Removes the byte order mark that some tools write, which is invalid in JSON. */
function withoutMark(start: Buffer): Buffer {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start;
}

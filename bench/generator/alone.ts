import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { description } from "./files.ts";

/** What openapi-typescript does by itself: the types, and nothing else. */
const types = astToString(await openapiTS(pathToFileURL(description), { silent: true }));
await writeFile(path.join(tmpdir(), "github-types.ts"), types);

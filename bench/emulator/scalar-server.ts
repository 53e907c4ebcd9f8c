import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

// @scalar/mock-server has no command of its own; its guide serves it like this.
const [port, file = ""] = process.argv.slice(2);
const { fetch } = await createMockServer({ document: readFileSync(file, "utf8") });
serve({ fetch, port: Number(port) });

import { addGlobalHooks } from "./settings/global-hooks.ts";
import { logHooks } from "./watch/log-hooks.ts";

/*
 * Logs the calls of every client in this process, without a change of its code:
 *
 *   RESELLERS_LOG=debug NODE_OPTIONS='--import @resellers-sdk/client/log' node app.js
 *
 * `debug` logs every request, any other value only failures; without the variable, nothing is logged.
 */

// Node, Bun and Deno have `process`; a web page does not.
const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
const level = process?.env?.["RESELLERS_LOG"];
if (level) addGlobalHooks(logHooks(console, { everything: level === "debug" }));

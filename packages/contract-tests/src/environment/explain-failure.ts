import { EnvironmentError } from "./environment-error.ts";

/** Codes of Node's errors for a module that is missing, or cannot be loaded. */
const NOT_LOADED = new Set([
  "ERR_MODULE_NOT_FOUND",
  "MODULE_NOT_FOUND",
  "ERR_DLOPEN_FAILED",
  "ERR_PACKAGE_PATH_NOT_EXPORTED",
]);

/** Codes of operating systems and of Node's permission model for operations that are not permitted. */
const NOT_ALLOWED = new Set(["ERR_ACCESS_DENIED", "EACCES", "EPERM", "EROFS", "ENOSPC", "EMFILE", "ENOMEM"]);

/**
 * Converts the failure to an {@link EnvironmentError} if the machine or its settings caused it, and not the contract.
 *
 * @returns `undefined` for any other failure.
 */
export function environmentErrorOf(error: unknown): EnvironmentError | undefined {
  if (error instanceof EnvironmentError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const advice = adviceFor(codeOf(error), message, error);
  return advice === undefined ? undefined : new EnvironmentError(`${firstLine(message)}\n${advice}`, { cause: error });
}

function adviceFor(code: string, message: string, error: unknown): string | undefined {
  if (error instanceof EvalError || /code generation from strings/i.test(message))
    return "The JSON Schema compiler needs to generate code: run without --disallow-code-generation-from-strings (check NODE_OPTIONS).";
  if (/isn't declared in its dependencies|UNDECLARED_DEPENDENCY/.test(`${message} ${code}`))
    return "Prism needs packages that it does not declare, which Yarn Plug'n'Play refuses: set `nodeLinker: node-modules` in .yarnrc.yml, at least in the workspace of the contract tests.";
  if (NOT_LOADED.has(code) || /native (module|binding|library)|pact[- ]core/i.test(message))
    return "A package that the contract tests need is not installed completely. Install with optional dependencies (npm install --include=optional), on this system and processor. With Yarn Plug'n'Play, set `nodeLinker: node-modules`.";
  if (code === "ERR_ACCESS_DENIED")
    return "Node's permission model forbids it: run without --permission, or allow child processes, addons and the temporary folder.";
  if (NOT_ALLOWED.has(code)) return "The contract tests need a temporary folder, child processes and 127.0.0.1.";
  return undefined;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

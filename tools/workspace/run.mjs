// node tools/workspace/run.mjs COMMAND [ARGUMENT…]
//
// Installs what is missing, then runs the command with the pinned tools. Every command of the root goes through here, so
// this file runs on whatever Node the machine has (20 or newer), with nothing installed: no dependencies, no TypeScript.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const windows = process.platform === "win32";
// On Windows the commands are `.cmd` files, which only a shell can start; it needs its arguments quoted.
const options = { cwd: root, env: readEnvironment(), shell: windows };
const quote = (argument) =>
  windows && /[^\w@%+=:,./\\-]/.test(argument) ? `"${argument.replaceAll('"', '""')}"` : argument;

if (!install()) process.exit(1);
run(process.argv.slice(2));

/** The caller's environment with the pinned Node, pnpm and turbo before any other, and with nobody told about it. */
function readEnvironment() {
  // Windows spells it `Path`.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const environment = {
    ...process.env,
    [name]: [path.join(root, "node_modules/.bin"), process.env[name]].join(path.delimiter),
    DO_NOT_TRACK: "1",
    PACT_DO_NOT_TRACK: "true",
    SCARF_ANALYTICS: "false",
    TURBO_TELEMETRY_DISABLED: "1",
    // Many short processes load the same tools and sources; from the second one on, they are compiled already.
    NODE_COMPILE_CACHE: path.join(root, "node_modules/.cache/node"),
  };
  // With `production`, pnpm leaves the tools out and the mock server does not start.
  delete environment.NODE_ENV;
  return environment;
}

/** Prints nothing if everything is installed, which pnpm checks in a tenth of a second. */
function install() {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const pinned = packageManager === `pnpm@${installedPnpm()}`;
  if (!pinned) console.error("Installing the tools; this takes a while the first time …");
  const [command, ...prefix] = pinned ? ["pnpm"] : ["npx", "--yes", packageManager];
  const { status, stdout, stderr, error } = spawnSync(command, [...prefix, "install", "--frozen-lockfile"], {
    ...options,
    encoding: "utf8",
  });
  if (status === 0) return true;
  console.error(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`);
  console.error(`The installation failed. After a change of dependencies run: npx ${packageManager} install`);
  return false;
}

function installedPnpm() {
  try {
    return JSON.parse(readFileSync(path.join(root, "node_modules/pnpm/package.json"), "utf8")).version;
  } catch {
    return undefined; // Nothing is installed yet.
  }
}

function run([command, ...commandArguments]) {
  const child = spawn(command, commandArguments.map(quote), { ...options, stdio: "inherit" });
  // Ctrl+C also reaches the child, whose exit code counts. Signals to this process alone are passed on.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("error", (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on("close", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}

import type { Operation, SecurityScheme } from "../../model/api.ts";
import { importOf } from "../typescript.ts";

/** What adapts the calls of an operation that differs from what the client does for most, as code. */
export function adaptationOf(operation: Operation, schemes: readonly SecurityScheme[]): string | undefined {
  const { server, security } = operation;
  const calls = [
    ...(server === undefined ? [] : [`/* @__PURE__ */ ownServer(${JSON.stringify(server)})`]),
    ...(asksForOthers(operation, schemes) ? [`/* @__PURE__ */ oneOfCredentials(${JSON.stringify(security)})`] : []),
  ];
  return calls.length > 1 ? `/* @__PURE__ */ inTurn(${calls.join(", ")})` : calls[0];
}

/** The imports of what adapts the calls of these operations. */
export function adaptationImports(operations: readonly Operation[], schemes: readonly SecurityScheme[]): string {
  const code = operations.map((operation) => adaptationOf(operation, schemes) ?? "").join("\n");
  return Object.entries(MODULES)
    .map(([name, module]) => importOf(code.includes(`${name}(`) ? [name] : [], `../operation/adapt/${module}.ts`))
    .join("");
}

const MODULES = { inTurn: "in-turn", oneOfCredentials: "one-of-credentials", ownServer: "own-server" };

/** Whether it asks for anything else than all security schemes at once, which is what the client sends. */
function asksForOthers({ security }: Operation, schemes: readonly SecurityScheme[]): boolean {
  const [only, another] = security;
  return another !== undefined || only?.length !== schemes.length;
}

import type { SecurityScheme } from "../../model/api.ts";
import { isIdentifier } from "../../model/names/reserved-words.ts";
import { docComment, importOf, literal } from "../typescript.ts";

/** The function of the runtime for each kind of scheme, and the module that it stands in. */
const MAKERS: Readonly<Record<SecurityScheme["kind"], readonly [name: string, module: string]>> = {
  "header-key": ["headerKey", "secret"],
  "query-key": ["queryKey", "secret"],
  bearer: ["bearerToken", "secret"],
  basic: ["basicCredentials", "basic"],
  identifier: ["identifier", "identifier"],
  guid: ["guid", "guid"],
};

/** The imports of the table of schemes. */
export function schemeImports(schemes: readonly SecurityScheme[]): string {
  const used = schemes.map(({ kind }) => MAKERS[kind]);
  if (schemes.some(({ optional }) => optional)) used.push(["optional", "optional"]);
  const modules = [...new Set(used.map(([, module]) => module))].toSorted();
  const imports = modules.map((module) => {
    const names = used.filter(([, from]) => from === module).map(([name]) => name);
    return importOf([...new Set(names)].toSorted(), `../security/${module}.ts`);
  });
  return `${imports.join("")}${importOf(["Schemes"], "../security/scheme.ts", "type ")}${importOf(schemes.length > 0 ? ["Provided"] : [], "../settings/provided.ts", "type ")}`;
}

/** The client's options for credentials, and the table of schemes that it reads. */
export function emitCredentials(schemes: readonly SecurityScheme[]): string {
  const rows = schemes.map(({ name, kind, at, optional }) => {
    const call = `/* @__PURE__ */ ${MAKERS[kind][0]}(${at === "" ? "" : literal(at)})`;
    return `  ${memberName(name)}: ${optional ? `/* @__PURE__ */ optional(${call})` : call},\n`;
  });
  const options = schemes.map(({ name, description, optional }) =>
    member(name, optional ? "?" : "", optional ? "Provided | undefined" : "Provided", [
      description,
      "A function is called for each request that is sent.",
      optional ? "Only some calls need it." : "",
    ]),
  );
  const perCall = schemes.filter(({ kind }) => kind === "guid" || kind === "identifier");
  const ofCalls = perCall.map(({ name, description }) => member(name, "?", "string | undefined", [description]));
  return `/** What authenticates calls: the options of the client that hold the values of the security schemes. */
export interface CredentialOptions {
${options.join("\n")}
}

/** What one call may replace of it. */
export interface CallCredentials {
${ofCalls.join("\n")}
}

/** How the value of each security scheme is checked and sent. */
export const schemes: Schemes = {
${rows.join("")}};
`;
}

/** Quoted only where it has to be. */
function memberName(name: string): string {
  return isIdentifier(name) ? name : literal(name);
}

function member(name: string, optional: "" | "?", type: string, texts: readonly string[]): string {
  return `  ${docComment(texts.filter((text) => text !== "").join(" ")).replaceAll("\n", "\n  ")}\n  readonly ${memberName(name)}${optional}: ${type};`;
}

import type { Construct } from "./construct.ts";

const USUAL = 'apiKey: "key", accountId: "account"';

/**
 * A program that makes the one call of a construct whose description is its own. Its requests go to the server whose
 * address it is given, and it prints the address to which the client wanted them to go.
 */
export function writeRootProgram({ call, root }: Construct): string {
  const { args = "", gives, options, wrongOptions } = call ?? { sends: "" };
  const credentials = root?.["security"] === undefined && !("security" in (root ?? {})) ? USUAL : "";
  const given = [credentials, options ?? ""].filter((text) => text !== "").join(", ");
  const wrong = [credentials, wrongOptions ?? ""].filter((text) => text !== "").join(", ");
  return `import { createResellersClient } from "./index.ts";
import type { Data } from "./operation/operation-types.ts";

let address = "";
const client = createResellersClient({
  ${given === "" ? "" : `${given},`}
  fetch: (url, init) => {
    address = String(url);
    return fetch(String(process.argv[2]) + "/things" + address.slice(address.indexOf("/things") + 7), init as RequestInit);
  },
  retry: false,
  idempotencyKey: false,
});
${wrongOptions === undefined ? "" : `// @ts-expect-error\nconst wrong = (): unknown => createResellersClient({ ${wrong} });\nvoid wrong;\n`}
${gives === undefined ? "" : `const expected: Data<"doIt"> = ${gives};\nvoid expected;\n`}
const result = await client.doIt(${args});
const outcome = result.ok ? { gives: result.data } : { fails: result.error.kind, code: Reflect.get(result.error, "code"), known: Reflect.get(result.error, "known"), message: result.error.message };
console.log(JSON.stringify({ address, ...outcome }));
`;
}

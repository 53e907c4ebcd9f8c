import { defaultIds } from "@resellers-sdk/emulator";
import type { Pair } from "../facts/pairs.ts";
import type { ExampleRequest } from "@resellers-sdk/contract-tests";

/** The emulator's default address; the checks replace it by that of their own emulator. */
export const emulatorUrl = "http://127.0.0.1:4020";

/** A curl command that sends a request to the emulator. */
export function curlOf(request: ExampleRequest): string {
  const { method, body } = request;
  const lines = [
    `curl -i -X ${method.toUpperCase()} ${quote(emulatorUrl + pathOf(request))}`,
    "-H 'Authorization: any-good-key'",
    `-H 'wix-account-id: ${accountOf(request)}'`,
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(body, undefined, 2))}`]),
  ];
  return lines.join(" \\\n  ");
}

/** A program that runs into a pair's error and handles it. */
export function programOf({ operation, name, row, request }: Pair): string {
  const [code, variant] = name.split(".");
  const params = Object.keys(row.params);
  const handled = [
    ...params.map((param) => `  console.log(${JSON.stringify(`${param}:`)}, error.params?.${param});`),
    "  console.log(error.fix);",
  ];
  // With several messages the parameters depend on the variant, which narrows them.
  const test = variant === undefined ? "" : ` && result.error.variant === ${JSON.stringify(variant)}`;
  return `import { createResellersClient, isKnown } from "@resellers-sdk/client";

const resellers = createResellersClient({
  apiKey: "any-good-key",
  accountId: ${JSON.stringify(accountOf(request))},
  baseUrl: ${JSON.stringify(emulatorUrl)}, // the emulator; leave it out to call the API
});

const result = await resellers.${operation}(${literal(request.input)});

if (!result.ok && isKnown(result.error, ${JSON.stringify(code)})${test}) {
  const { error } = result;
  console.log(error.code, error.status, error.message);
${handled.join("\n")}
}
`;
}

/** A value as TypeScript: JSON with the names of members as formatters write them. */
export function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}

function accountOf({ headers }: ExampleRequest): string {
  return headers?.["wix-account-id"] ?? defaultIds.accounts.reseller;
}

function pathOf({ path, parameters }: ExampleRequest): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters.path[name])));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

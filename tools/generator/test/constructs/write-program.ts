import type { Construct } from "./construct.ts";

/** A construct with the name of its operation and the beginning of its path. */
export interface Placed {
  readonly construct: Construct;
  readonly id: string;
  readonly base: string;
}

/** Values for the security schemes of the constructs. */
const CREDENTIALS = [
  ["apiKey", "key"],
  ["accountId", "account"],
  ["token", "token"],
] as const;

/**
 * A program that makes the call of each construct and prints what it gave. It type-checks only if the arguments are
 * what the operation takes, and the value that is expected is one that the operation can give.
 *
 * @param schemes The names of the security schemes for which the client is given a value.
 */
export function writeProgram(constructs: readonly Placed[], schemes: readonly string[]): string {
  const calls = constructs.flatMap(({ construct: { call }, id }) => {
    if (call === undefined) return [];
    const { args = "", gives, code } = call;
    const expected = gives === undefined ? "" : `  const expected: Data<"${id}"> = ${gives};\n  void expected;\n`;
    const codes =
      code === undefined ? "" : `  const code: KnownCode<"${id}"> = ${JSON.stringify(code)};\n  void code;\n`;
    return [
      `async function call_${id}() {
${expected}${codes}  const result = await client.${id}(${args});
  return result.ok ? { gives: result.data } : { fails: result.error.kind, code: Reflect.get(result.error, "code"), known: Reflect.get(result.error, "known"), message: result.error.message };
}
outcomes["${id}"] = await call_${id}();
`,
    ];
  });
  return `import { createResellersClient } from "./index.ts";
import type { KnownCode } from "@resellers-sdk/errors";
import type { Data } from "./operation/operation-types.ts";

const client = createResellersClient({
  ${CREDENTIALS.filter(([name]) => schemes.includes(name))
    .map(([name, value]) => `${name}: "${value}",`)
    .join(" ")}
  baseUrl: process.argv[2] ?? "",
  retry: false,
  idempotencyKey: false,
});
const outcomes: Record<string, unknown> = {};

${calls.join("\n")}
// Bytes are written as their numbers.
console.log(JSON.stringify(outcomes, (_, value) => (value instanceof Uint8Array ? { bytes: [...value] } : value)));
`;
}

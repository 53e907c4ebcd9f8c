import { CliError } from "./cli-error.ts";
import { helpHint } from "./parse-options.ts";

/** The variables that hold credentials, which are never printed. */
const VARIABLES = ["RESELLERS_API_KEY", "RESELLERS_ACCOUNT_ID"] as const;

/** The credentials of the environment; `undefined` if the variable is not set. */
export interface Credentials {
  readonly apiKey: string | undefined;
  readonly accountId: string | undefined;
}

/**
 * Reads the credentials before anything is made or sent, because the error of `fetch` for a wrong one repeats it.
 *
 * @throws {CliError} If a header cannot hold one; the message has the name of the variable and not its value.
 */
export function readCredentials(command: string, env: NodeJS.ProcessEnv): Credentials {
  for (const name of VARIABLES)
    // The characters that Node accepts in a header (RFC 9110, 5.5).
    if (/[^\t\u0020-\u007E\u0080-\u00FF]/.test(env[name] ?? ""))
      throw new CliError(
        `The variable ${name} has a line break or another character that no header can hold; set it again, without it`,
        helpHint(command),
      );
  return { apiKey: env["RESELLERS_API_KEY"], accountId: env["RESELLERS_ACCOUNT_ID"] };
}

/** Parts of a credential that are shorter than this are not looked for, because ordinary words have them. */
const SHORTEST_PART = 4;

/** A text without the credentials of the environment, in any form that messages of errors have. */
export function withoutCredentials(text: string, env: NodeJS.ProcessEnv): string {
  const values = VARIABLES.flatMap((name) => (env[name] === undefined ? [] : [env[name]]));
  const forms = values.flatMap((value) => [
    value,
    value.trim(),
    JSON.stringify(value).slice(1, -1),
    // A message may have only one of its lines.
    ...value.split(/\s+/).filter((part) => part.length >= SHORTEST_PART),
  ]);
  const longestFirst = forms.filter((form) => form !== "").toSorted((left, right) => right.length - left.length);
  return longestFirst.reduce((clean, form) => clean.replaceAll(form, "(hidden)"), text);
}

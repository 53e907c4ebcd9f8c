import type { Behaviour } from "@resellers-sdk/emulator";

/** The cause of a failure, and its source. */
export function causeWords({ says, basis }: Behaviour): string {
  return "documented" in basis
    ? `${says}\n\n*Documented*: ${linked(basis.documented)}.`
    : `${says}\n\n*Assumed*: ${basis.assumed} This is what the emulator does; nobody has compared it with the API.`;
}

function linked(source: string): string {
  return source.startsWith("https://") ? `[the API's page](${source})` : source;
}

import { isObject, memberOf } from "../description/json.ts";
import type { Interaction, PactFile } from "./pact-file.ts";

/** The header that holds the status of a redirect during the replay. */
const REPLAYED_STATUS = "x-replayed-status";

/**
 * Replaces redirects in the pact by plain answers, because the Verifier would follow them and compare the answer of
 * their target. Their status is in a header, which the Verifier compares like any other.
 */
export function withoutRedirects(pact: PactFile): PactFile {
  if (!pact.interactions.some(hasRedirect)) return pact;
  return {
    ...pact,
    interactions: pact.interactions.map((interaction) => {
      if (!hasRedirect(interaction)) return interaction;
      const response = memberOf(interaction, "response");
      const { status, headers } = response;
      const plain = {
        ...response,
        status: 200,
        headers: { ...memberOf(headers), [REPLAYED_STATUS]: [String(status)] },
      };
      return { ...interaction, response: plain };
    }),
  };
}

function hasRedirect(interaction: Interaction): boolean {
  const { status, headers } = memberOf(interaction, "response");
  return isRedirect(Number(status), headers);
}

/** The same for an answer of the provider. */
export function withoutRedirect<Answer extends { readonly status: number; readonly headers: object }>(
  answer: Answer,
): Answer {
  const { status, headers } = answer;
  if (!isRedirect(status, headers)) return answer;
  return { ...answer, status: 200, headers: { ...headers, [REPLAYED_STATUS]: String(status) } };
}

function isRedirect(status: number, headers: unknown): boolean {
  const names = isObject(headers) ? Object.keys(headers) : [];
  return status >= 300 && status < 400 && names.some((name) => name.toLowerCase() === "location");
}

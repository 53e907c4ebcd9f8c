import type { Location } from "@redocly/openapi-core";
import { REDIRECTS } from "../../model/redirects.ts";
import { chosenMedia, formOf } from "../../model/media-type.ts";
import { objectOf } from "../../model/values/json-value.ts";
import { exampleOf } from "../../model/parameter-example.ts";
import type { SchemaReader } from "../../model/values/schema-parts.ts";
import type { Complain, Note } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import { schemaOf } from "./check-bodies.ts";
import { checkText, whyUnreadable } from "./readable-media.ts";
import type { DescribedOperation } from "./described-operation.ts";

/** The answers of an operation: whether the client can read them as the description says. */
export function checkAnswers(
  operation: DescribedOperation,
  reader: SchemaReader<Location>,
  complain: Complain,
  note: Note,
): void {
  const exact = operation.responses.filter(({ status }) => /^\d{3}$/.test(status));
  if (operation.method === "head" && operation.node["x-errors"] !== undefined)
    complain(
      "errors-of-head",
      "An answer to HEAD has no body, in which the code of an error could stand.",
      "Remove `x-errors`; the client reports each status.",
      operation.place.child("x-errors").key(),
    );
  const isRedirect = ({ status }: { readonly status: string }): boolean => REDIRECTS.has(Number(status));
  for (const { status } of exact
    .filter((one) => Number(one.status) < 200 || one.status.startsWith("3"))
    .filter((one) => !isRedirect(one)))
    complain(
      "redirect-or-interim-status",
      `The status ${status} is neither a success, nor a failure, nor a redirect to one address; the client reports it as an \`http\` error.`,
      "Remove the response; say in the operation's `description` that it occurs.",
      operation.place.child(["responses", status]).key(),
    );
  if (!exact.some((one) => one.status.startsWith("2") || isRedirect(one)))
    complain(
      "no-success",
      `No response of \`${operation.id}\` is a success.`,
      "Describe it at its own status, from 200 to 299, or a redirect.",
      operation.place.child("responses").key(),
    );
  const failing = operation.responses.filter(({ status }) => /^([45]XX|default)$/.test(status));
  for (const response of [...exact.filter((one) => !isRedirect(one)), ...failing])
    checkAnswer(response, reader, complain, note);
}

function checkAnswer(
  response: PlacedNode & { readonly status: string },
  reader: SchemaReader<Location>,
  complain: Complain,
  note: Note,
): void {
  const { node, place } = response;
  const content = objectOf(node["content"]);
  const chosen = chosenMedia(content);
  if (chosen === undefined) return;
  const [type, media] = chosen;
  for (const other of Object.keys(content).filter((one) => one !== type))
    note(
      "left-out-media-type",
      `The client reads \`${type}\` and asks for it; \`${other}\` is left out.`,
      "Remove it from the description if nobody needs it; otherwise ask for it with `client.raw`.",
      place.child(["content", other]).key(),
    );
  const at = place.child(["content", type]);
  const unreadable = whyUnreadable(type);
  if (unreadable !== undefined)
    return complain(
      "answer-media-type",
      `The response is \`${type}\`, ${unreadable}.`,
      "Describe the exact media type of a whole body, or leave the operation out and call it with `client.raw`.",
      at.key(),
    );
  const schema = schemaOf(media, at);
  if (formOf(type) !== "json") return checkText(type, media, schema, reader, complain);
  if (exampleOf(reader, { node: objectOf(content[type]), place: at }) === null)
    complain(
      "null-example",
      "The example is `null`, which the verifier of pacts takes for an answer without a body.",
      "Give an example that is something else; where the body is always `null`, describe an answer without one.",
      at.key(),
    );
}

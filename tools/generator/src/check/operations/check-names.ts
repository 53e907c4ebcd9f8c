import type { Location } from "@redocly/openapi-core";
import { flatMembers, inputGroups, type InputNames, unplaced } from "../../model/input-groups.ts";
import { objectOf, textOf } from "../../model/values/json-value.ts";
import { chosenMedia } from "../../model/media-type.ts";
import type { SchemaReader } from "../../model/values/schema-parts.ts";
import type { Complain, Note } from "../complain.ts";
import { schemaOf } from "./check-bodies.ts";
import type { DescribedOperation } from "./described-operation.ts";

/**
 * The input of a call is flat where each name occurs once. Where names collide, a part of the request stands under a
 * name of its own; the generator says so, because it decides what callers write.
 */
export function checkInputNames(
  operation: DescribedOperation,
  reader: SchemaReader<Location>,
  complain: Complain,
  note: Note,
): void {
  const namesIn = (where: string): string[] =>
    operation.parameters.filter(({ node }) => node["in"] === where).map(({ node }) => textOf(node["name"]));
  const { body, place } = operation;
  const [type, media] = chosenMedia(objectOf(body?.node["content"])) ?? [];
  const schema = schemaOf(media, body?.place.child(["content", type ?? ""]) ?? place);
  const names: InputNames = {
    path: namesIn("path"),
    query: namesIn("query"),
    header: namesIn("header"),
    body: flatMembers(reader, type, schema, operation.parameters.length > 0),
  };
  const groups = inputGroups(names);
  const key = place.child("operationId");
  const taken = unplaced(names, groups);
  if (taken !== undefined)
    return complain(
      "name-collision",
      `\`${taken}\` is a path parameter, and the name under which the ${taken} of this operation stands in the input of a call.`,
      "Give the path parameter another name in the path and in `parameters`; the API does not see it.",
      place.child("parameters").key(),
    );
  const others = groups.filter((group) => group !== "body");
  if (others.length > 0 && operation.node["x-pagination"] !== undefined)
    return complain(
      "name-collision",
      `Parameters of several places have one name, so that those of the ${others.join(" and the ")} stand apart, where no walk over pages finds them.`,
      "Remove `x-pagination`, and ask for each page with a call.",
      place.child("x-pagination").key(),
    );
  for (const group of groups)
    note(
      "grouped-input",
      group === "body"
        ? `\`${operation.id}\` takes its body under \`body\`: it is no object, or has a member with the name of a parameter, or members of any name.`
        : `\`${operation.id}\` takes its ${group} parameters under \`${group}\`: one of them has the name of another parameter.`,
      `Call it with \`{ ${group}: … }\`; there is nothing to mend.`,
      key,
    );
}

import type { Location } from "@redocly/openapi-core";
import { parsePointer } from "../../model/json-pointer.ts";
import { objectOf } from "../../model/json-value.ts";
import { partsOf, schemasAt, type SchemaReader, typesOf } from "../../model/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import { schemaOf } from "./check-bodies.ts";
import type { DescribedOperation } from "./described-operation.ts";

type Reader = SchemaReader<Location>;

/** The three places that `x-pagination` names have to exist, and hold what a walk over pages needs. */
export function checkPagination(operation: DescribedOperation, reader: Reader, complain: Complain): void {
  const pagination = objectOf(operation.node["x-pagination"]);
  const success = operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  const wanted = [
    { member: "cursor", body: operation.body, name: "request body", type: "string" },
    { member: "next", body: success, name: "success", type: "string" },
    { member: "items", body: success, name: "success", type: "array" },
  ];
  for (const { member, body, name, type } of wanted) {
    const pointer = pagination[member];
    if (typeof pointer !== "string") continue; // The types rule has said so.
    const place = operation.place.child(["x-pagination", member]);
    const schema = body && jsonSchemaOf(body);
    const found = schema && schemasAt(reader, schema, parsePointer(pointer));
    if (found === undefined || found.length === 0) {
      complain(
        "pagination-place",
        `\`${pointer}\` leads nowhere: the ${name} has no such member.`,
        `Give the JSON pointer of a property that the schema of the ${name} declares.`,
        place,
      );
      continue;
    }
    const types = typesOf(found.flatMap((one) => partsOf(reader, one)));
    if (types.includes(type)) continue;
    complain(
      "pagination-place",
      `\`${pointer}\` leads to ${types.length === 0 ? "a value of any type" : `\`${types.join(" or ")}\``}, and pages need \`${type}\` there.`,
      type === "array"
        ? "Name the list of the page's items."
        : "Name a text that stands for the next page; the client does not count pages or offsets.",
      place,
    );
  }
}

/** The one JSON schema of a body. */
export function jsonSchemaOf({ node, place }: PlacedNode): PlacedNode | undefined {
  const [entry] = Object.entries(objectOf(node["content"]));
  return entry && schemaOf(entry[1], place.child(["content", entry[0]]));
}

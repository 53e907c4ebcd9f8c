import type { Complain, Note } from "../complain.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { isJsonMediaType } from "../../model/media-type.ts";
import { objectOf, textOf } from "../../model/values/json-value.ts";
import { exampleOf } from "../../model/parameter-example.ts";
import { whyUnprovable } from "../../model/query-example.ts";
import { partsOf, type Placed, propertiesOf, type SchemaReader, typesOf } from "../../model/values/schema-parts.ts";
import type { Location } from "@redocly/openapi-core";
import type { PlacedNode } from "../schema-reader.ts";

type Reader = SchemaReader<Location>;

/** Headers that OpenAPI describes elsewhere; it says that a parameter of such a name is ignored. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** What the client takes for no value of a path parameter. */
const NO_SEGMENT = /[/\\]|^\.\.?$|^\s*$|\p{Surrogate}/u;

/** Characters that would end the name of a query parameter. */
const UNESCAPED = /[&=#+]/;

const QUERY_STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Each parameter of an operation by itself: whether the client can write it as the description says. */
export function checkParameter(parameter: PlacedNode, reader: Reader, complain: Complain, note: Note): void {
  const { node, place } = parameter;
  const name = textOf(node["name"]);
  const where = textOf(node["in"]);
  if (name === "__proto__")
    complain(
      "member-name",
      "No parameter can be called `__proto__`: JavaScript gives the name a meaning of its own.",
      "Leave the parameter out.",
      place.child("name"),
    );
  if (where === "cookie") {
    const fix =
      "Leave the parameter out, and give cookies to the client with its option `headers`, where the runtime allows it.";
    return complain(
      "cookie-parameter",
      `The parameter \`${name}\` stands in a cookie, which browsers let no code write.`,
      fix,
      place.child("in"),
    );
  }
  if (where === "header" && IGNORED_HEADERS.has(name.toLowerCase())) {
    const fix =
      "Remove the parameter: media types stand under `content`, credentials under `components/securitySchemes`.";
    return complain(
      "ignored-header",
      `OpenAPI says that a header parameter called \`${name}\` is ignored.`,
      fix,
      place.child("name"),
    );
  }
  if (exampleOf(reader, parameter) === undefined && (node["required"] === true || where === "path"))
    complain(
      "missing-request-example",
      `The ${where === "path" ? "path" : "required"} parameter \`${name}\` has no example.`,
      "Add `example`, or `examples` by the names of the answers; mocks and tests send it.",
      place.key(),
    );
  const example = exampleOf(reader, parameter);
  const named = Object.values(objectOf(node["examples"])).map((one) => objectOf(one)["value"]);
  const [unprovable] = [example, ...named].flatMap((one) =>
    one === undefined ? [] : (whyUnprovable(node, one) ?? []),
  );
  if (unprovable !== undefined && node["required"] === true)
    complain(
      "query-example",
      `An example of the required parameter \`${name}\` cannot be proven: ${unprovable}.`,
      "Give another example if the value is the reason; otherwise leave the operation out and call it with `client.raw`.",
      place.key(),
    );
  else if (unprovable !== undefined)
    note(
      "left-out-example",
      `The contract sends no example of \`${name}\`: ${unprovable}. The client sends the parameter.`,
      "Give another example if the value is the reason; otherwise there is nothing to mend.",
      place.key(),
    );
  if (where === "query" && UNESCAPED.test(name))
    complain(
      "parameter-name",
      `The query parameter \`${name}\` has a character that separates parameters, and names are sent as they are.`,
      "Leave the parameter out, and send it with `client.raw`.",
      place.child("name"),
    );
  if (where === "path" && typeof example === "string" && NO_SEGMENT.test(example))
    complain(
      "path-example",
      `The example of the path parameter \`${name}\` is ${JSON.stringify(example)}, which the client refuses: it could lead to another path.`,
      "Give an example without slashes that is neither empty nor `.` nor `..`.",
      place.key(),
    );
  checkForm(parameter, name, where, reader, complain);
}

function checkForm({ node, place }: PlacedNode, name: string, where: string, reader: Reader, complain: Complain): void {
  const style = textOf(node["style"]) || (where === "query" ? "form" : "simple");
  const allowed = where === "query" ? QUERY_STYLES : ["simple"];
  if (!allowed.includes(style))
    return complain(
      "parameter-style",
      `The style \`${style}\` of the ${where} parameter \`${name}\` is one that the client does not write.`,
      `Use ${allowed.map((one) => `\`${one}\``).join(", ")}, or let the caller give the finished text: \`type: string\` in style \`${allowed[0]}\`.`,
      place.child("style"),
    );
  if (isObject(node["content"])) {
    const [type = ""] = Object.keys(node["content"]);
    if (where === "query" && isJsonMediaType(type)) return;
    return complain(
      "parameter-content",
      `The ${where} parameter \`${name}\` is written as \`${type}\`, which the client cannot do.`,
      "Describe it as `schema: { type: string }`, and let the caller give the finished text.",
      place.child("content"),
    );
  }
  const schema = { node: objectOf(node["schema"]), place: place.child("schema") };
  const kind = kindOf(partsOf(reader, schema));
  if (where !== "query" && kind !== "scalar")
    return complain(
      "parameter-type",
      `The ${where} parameter \`${name}\` is ${kind === "list" ? "a list" : "an object"}, and the client sends one text in its place.`,
      "Describe it as `type: string`, and let the caller give the finished text.",
      schema.place,
    );
  if (style === "deepObject" && kind !== "object")
    complain(
      "parameter-style",
      `\`${name}\` has the style \`deepObject\`, but is no object.`,
      "Use the style `form`.",
      place.child("style"),
    );
  if (holdsNested(schema, kind, reader))
    complain(
      "nested-parameter",
      `\`${name}\` holds lists or objects inside of a ${kind}, for which OpenAPI has no way to write them into an address.`,
      "Describe it with `content: { application/json: … }` if the API reads JSON there, or as `type: string`.",
      schema.place,
    );
}

type Kind = "scalar" | "list" | "object";

function kindOf(parts: readonly Placed<unknown>[]): Kind {
  const types = typesOf(parts);
  if (types.includes("array")) return "list";
  if (types.includes("object") || parts.some(({ node }) => node["properties"] !== undefined)) return "object";
  return "scalar";
}

function holdsNested(schema: PlacedNode, kind: Kind, reader: Reader): boolean {
  if (kind === "scalar") return false;
  const inner =
    kind === "list"
      ? partsOf(reader, schema).map(({ node, place }) => [
          { node: objectOf(node["items"]), place: place.child("items") },
        ])
      : [...propertiesOf(reader, schema).values()];
  return inner.some((schemas) => kindOf(schemas.flatMap((one) => partsOf(reader, one))) !== "scalar");
}

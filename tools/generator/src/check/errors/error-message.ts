import type { Location } from "@redocly/openapi-core";
import { parseTemplate } from "../../model/values/template.ts";
import type { ErrorNode, ParameterNode } from "../../read/errors/error-node.ts";
import type { Complain } from "../complain.ts";

/** Whether every value that is written into a message can be read out of it again. */
export function checkErrorMessage(error: ErrorNode, place: Location, complain: Complain): void {
  const { message, parameters } = error;
  const at = place.child("message");
  if (/[{}]/.test(message.replaceAll(/\{[^{}]*\}/g, "")))
    complain(
      "unbalanced-braces",
      "The message has a brace that belongs to no parameter, and braces cannot be written in any other way.",
      "Make the brace a part of a parameter that is read as text, or leave the error out.",
      at,
    );
  if (message.replace(/\n$/, "") !== message.trim())
    complain(
      "message-blanks",
      "The message begins or ends with a blank or a line break, which would not be compared.",
      "Remove it, if the API does not really send it; otherwise leave the error out.",
      at,
    );
  for (const name of Object.keys(parameters ?? {}).filter(
    (one) => !/^[A-Za-z_][\w-]*$/.test(one) || one === "__proto__",
  ))
    complain(
      "parameter-name",
      `A parameter cannot be called \`${name}\`: JavaScript would put it into another place.`,
      "Give it a name that says what it is, beginning with a letter; the name is not sent by the API.",
      place.child(["parameters", name]).key(),
    );
  const { texts, parameters: names } = parseTemplate(message.trim());
  names.forEach((name, index) => {
    const parameter = parameters?.[name];
    if (parameter)
      checkExample(
        name,
        parameter,
        index + 1 < names.length ? (texts[index + 1] ?? "") : "",
        place.child(["parameters", name]),
        complain,
      );
  });
}

function checkExample(
  name: string,
  parameter: ParameterNode,
  following: string,
  place: Location,
  complain: Complain,
): void {
  const { type, items, examples } = parameter;
  const [example] = examples ?? [];
  if (type === "array" && items?.type !== undefined && items.type !== "string")
    complain(
      "parameter-type",
      `The items of \`${name}\` are of the type \`${items.type}\`; what is read out of a message is text.`,
      "Write `items: { type: string }`.",
      place.child(["items", "type"]),
    );
  const parts = (Array.isArray(example) ? example : [example]).map(String);
  const text = parts.join(", ");
  const problem =
    example === undefined
      ? undefined
      : text === ""
        ? "is empty, so that no message could be told from one without it"
        : Array.isArray(example) && parts.some((item) => item.includes(","))
          ? "has an item with a comma, at which a list is split"
          : following !== "" && text.includes(following)
            ? `holds ${JSON.stringify(following)}, which ends it in the message`
            : undefined;
  if (problem === undefined) return;
  complain(
    "parameter-example",
    `The example of \`${name}\` ${problem}.`,
    "Give an example that can be read back from the message.",
    place.child(["examples", 0]),
  );
}

import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import leven from "leven";

/** Where each of our extensions belongs, by the name that Redocly gives to the type of the object. */
const places: Readonly<Record<string, readonly string[] | undefined>> = {
  "x-error-envelope": ["Root"],
  "x-help-url": ["Root"],
  "x-errors": ["Operation"],
  "x-safe": ["Operation"],
  "x-docs-section": ["Operation"],
  "x-pagination": ["Operation"],
  "x-error": ["Example"],
  "x-examples": ["SecurityScheme"],
  "x-identifier": ["SecurityScheme"],
  "x-idempotency-key": ["Schema", "Parameter"],
  "x-basis": undefined, // Everywhere.
};

const words: Readonly<Record<string, string>> = {
  Root: "the root of the description",
  Operation: "an operation",
  Example: "an example",
  SecurityScheme: "a security scheme",
  Schema: "the schema of a property",
  Parameter: "a parameter",
};

/** An extension of ours that is misspelt, or in a place where nothing reads it, would be ignored without a word. */
export const extensionNames: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }: UserContext) {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    // The members of a map are named by the API, and data may have any names.
    if (Object.keys(type.properties).length === 0) return;
    for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
      const allowed = Object.hasOwn(places, name) ? places[name] : undefined;
      const here = location.child(name).key();
      if (Object.hasOwn(places, name)) {
        if (allowed === undefined || allowed.includes(type.name)) continue;
        const belongs = allowed.map((one) => words[one] ?? one).join(" or ");
        report({
          ruleId: "errors/misplaced-extension",
          message: `Nothing reads \`${name}\` here: it belongs to ${belongs}.`,
          suggest: [`Move it to ${belongs}, or remove it.`],
          location: here,
        });
        continue;
      }
      const near = nearest(name);
      if (near === undefined) continue;
      report({
        ruleId: "errors/unknown-extension",
        message: `Nothing reads \`${name}\`.`,
        suggest: [`Did you mean \`${near}\`? If it belongs to another tool, give it a name that is less alike.`],
        location: here,
      });
    }
  },
});

/** The extension of ours that a name was probably meant for; other tools' extensions are not near to any. */
function nearest(name: string): string | undefined {
  const plain = bare(name);
  return Object.keys(places).find((known) => {
    const wanted = bare(known);
    return leven(plain, wanted) <= (wanted.length > 6 ? 2 : 1);
  });
}

function bare(name: string): string {
  return name.slice("x-".length).toLowerCase().replaceAll(/[-_]/g, "");
}

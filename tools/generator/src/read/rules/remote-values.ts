import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isRemote } from "../offline-resolver.ts";

/**
 * What an example or a discriminator takes from the network: nothing is loaded from there, so that nobody would ever see
 * it. Of references by `$ref`, the rule for references says so.
 */
export const remoteValues: Oas3Rule = () => ({
  Example({ externalValue }: { readonly externalValue?: unknown }, { location, report }: UserContext) {
    if (typeof externalValue !== "string" || !isRemote(externalValue)) return;
    report({
      ruleId: "errors/remote-example",
      message: `The value of the example is at ${externalValue}, and nothing is loaded from the network.`,
      suggest: ["Write the example as `value`."],
      location: location.child("externalValue"),
    });
  },
  DiscriminatorMapping(mapping: Readonly<Record<string, unknown>>, { location, report }: UserContext) {
    for (const [name, reference] of Object.entries(mapping)) {
      if (typeof reference !== "string" || !isRemote(reference)) continue;
      report({
        ruleId: "errors/remote-mapping",
        message: `The schema of \`${name}\` is at ${reference}, and nothing is loaded from the network.`,
        suggest: ["Copy the schema into the description, and name it there."],
        location: location.child(name),
      });
    }
  },
});
